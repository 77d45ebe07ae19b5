import type { ValueWords } from '../../read/values/value-words.js';

/** French words that cells of any sheet are read by. */
export const values: ValueWords = {
  unknown:
    'inconnu|inconnue|inconnus|inconnues|non connu|non connue|pas connu|ne sait pas|nsp|non précisé|non précisée|non spécifié|non spécifiée|non renseigné|non renseignée|non indiqué|non identifié|non disponible|nd|indéterminé|à confirmer|à déterminer|pas d’information|aucune information|sans information',
  none: 'aucun|aucune|néant|rien|non|pas de transit|aucun transit|sans transit|pas encore exploité|pas encore exploitée',
  notApplicable: 'non applicable|sans objet|s/o|ne s’applique pas|n applicable',
  direct: 'direct|directe|directement|vol direct|trajet direct',
  ditto: 'idem|comme ci-dessus|voir ci-dessus|ci-dessus|même chose|même que ci-dessus|de même|dito',
  yes: 'oui|o|vrai',
  months:
    'janvier,janv|février,fév,févr|mars|avril,avr|mai|juin|juillet,juil|août|septembre|octobre|novembre|décembre,déc',
  numbers:
    'un,une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt',
  tens: 'trente|quarante|cinquante|soixante',
  ordinals: 'premier,première|deuxième|troisième|quatrième',
  counts: {
    approximate: 'environ|env|à peu près|presque|autour de|près de|quelque|estimé|estimée|estimés|estimation|approximativement|peut être',
    atLeast: 'au moins|pas moins de|minimum de|au minimum',
    moreThan: 'plus de|plus que|supérieur à|dépassant',
    atMost: 'jusqu’à|jusqu à|au plus|au maximum|pas plus de|maximum de',
    lessThan: 'moins de|inférieur à',
    orMore: 'ou plus|et plus|et au delà',
    orLess: 'ou moins|et moins',
    between: 'entre',
    to: 'à',
    and: 'et',
    or: 'ou',
    several:
      'plusieurs|beaucoup|quelques|nombreux|nombreuses|de nombreux|de nombreuses|divers|des dizaines|dizaines|dizaines de|des centaines|centaines|centaines de|milliers|des milliers|un groupe|un groupe de',
    unknown: 'inconnu|nombre inconnu|nombre inconnu de',
    dozen: 'douzaine|douzaine de|douzaines',
    hundred: 'cent|cents|centaine|centaine de',
    thousand: 'mille',
    persons: 'personnes|victimes|survivants|survivantes|individus|migrants|migrantes|bénéficiaires|gens',
    cases: 'cas|dossiers',
    incidents: 'incidents|événements',
    single: 'personne|victime|dossier|numéro|âge|âgé|âgée',
    girls: 'filles|fille|fillettes|fillette|jeunes filles',
    boys: 'garçons|garçon',
    women: 'femmes|femme|dames',
    men: 'hommes|homme|h',
    children: 'enfants|enfant|mineurs|mineur|mineures|mineure',
    adults: 'adultes|adulte|majeurs|majeures',
    notCounts:
      'par|chaque|mensuel|mensuels|par mois|par an|mois|an|ans|année|années|semaine|semaines|jour|jours|pour cent|fois|familles|famille|ménages|ménage|groupes|millions|euros|fcfa|xof|xaf|depuis|sur|pas|dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine',
    filler: 'le|la|les|de|du|des|d|l|au total|seulement|soit|nombre|nombre de|dont',
  },
  dates: {
    since: 'depuis|à partir de|dès',
    vague: 'mi|début|fin|milieu|courant|vers|en|année|l année|de|du|au cours de',
    before: 'avant|après|jusqu’à|jusqu à|jusque|pas',
    to: 'à|au|et|entre|ou',
    unknown: 'en cours|divers|diverses|plusieurs|variable|actuellement',
    quarter: 't|trimestre|trim',
    half: 's|semestre|sem',
    ethiopian: 'calendrier éthiopien|hégire',
    relative: 'dernier|dernière|prochain|prochaine|passé|passée|il y a',
  },
  route: {
    from: 'de|depuis|à partir de|par|via|en passant par|passage par',
    to: 'à|vers|via|par|jusqu’à|en passant par',
    then: 'puis|ensuite|et puis|et ensuite|puis à|puis vers|après|enfin|et enfin|avant',
    and: 'et',
  },
};

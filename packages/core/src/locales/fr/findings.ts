import type { Sentences } from '../sentences.js';

/** What each finding of a check says, in French. */
export const findings: Sentences['codes'] = {
  'header-not-found': {
    what: 'Aucun tableau de trajets n’a été trouvé dans ce fichier.',
    why: 'Sans une ligne d’en-têtes comme « Pays d’origine », « Destination », « Cas », aucune ligne ne peut être lue ni envoyée.',
    do: 'Vérifiez que c’est le bon fichier. Donnez un en-tête à chaque colonne sur une seule ligne, avec les données juste en dessous.',
  },
  'rows-missing': {
    what: 'Un tableau a été trouvé, mais il ne contient aucune ligne de trajet.',
    why: 'Rien ne peut y être lu ni envoyé.',
    do: 'Vérifiez que c’est le bon fichier et que les lignes se trouvent juste sous les en-têtes. S’il n’y avait rien à signaler, laissez-le ainsi.',
  },
  'column-missing': {
    what: 'Aucune colonne n’a été trouvée pour : {fields:field}.',
    why: 'Une ligne peut être envoyée quand on connaît son pays d’origine et un pays de destination ou d’exploitation. Le reste la rend plus utile.',
    do: 'Si la feuille la contient sous un autre en-tête, choisissez cette colonne. Si vous ne savez pas, laissez ainsi.',
  },
  'column-doubtful': {
    what: 'La colonne {column} (« {header} ») a été lue comme : {field:field}[, mais ce pourrait aussi être : {rival:field}].',
    why: 'Si c’est une erreur, toutes les lignes disent quelque chose de faux.',
    do: 'Choisissez ce que contient la colonne.',
  },
  'column-twice': {
    what: 'Les colonnes {other} et {column} semblent dire la même chose : {field:field}. Seule {other} est utilisée.',
    why: 'Si ce n’est pas la bonne, les lignes disent quelque chose de faux.',
    do: 'Choisissez la colonne à utiliser et laissez l’autre de côté.',
  },
  'column-unmapped': {
    what: 'La colonne {column}[ (« {header} »)] n’est pas utilisée et ne sera pas envoyée.',
    why: 'Seul ce qui décrit les trajets quitte votre ordinateur.',
    do: 'Rien, sauf si elle dit quelque chose sur le trajet : choisissez alors ce qu’elle contient.',
  },
  'origin-missing': {
    what: 'Le pays d’origine n’est pas connu[ (la feuille dit « {text} »)].',
    why: 'Un trajet a besoin d’un début. Sans lui, la ligne ne peut pas être envoyée.',
    do: 'Écrivez le pays que la personne a quitté. Si personne ne le sait, laissez la ligne ainsi : elle reste chez vous.',
  },
  'destination-and-exploitation-missing': {
    what: 'Ni le pays de destination ni le pays d’exploitation ne sont connus[ (la feuille dit « {text} »)].',
    why: 'Un trajet a besoin d’une fin. Sans l’un des deux, la ligne ne peut pas être envoyée.',
    do: 'Écrivez le pays où la personne devait aller, ou celui de l’exploitation. Si personne ne le sait, laissez la ligne ainsi : elle reste chez vous.',
  },
  'place-unknown': {
    what: '« {text} » n’est pas un lieu que nous connaissons.',
    why: 'Un lieu qui n’est pas compris ne peut être ni compté ni placé sur une carte.',
    do: 'Vérifiez l’orthographe. Si c’est un petit lieu, ajoutez le pays, et la ville la plus proche si vous pouvez la donner.',
  },
  'place-misspelt': {
    what: '« {text} » semble mal écrit[ ; il s’agit sans doute de « {suggestion} »].',
    why: 'Un même lieu écrit de deux façons est compté deux fois.',
    do: 'Choisissez le lieu voulu, ou corrigez vous-même.',
  },
  'place-ambiguous': {
    what: '« {text} » peut désigner plusieurs lieux[ : {candidates}].',
    why: 'Si nous devinions, le trajet pourrait mener dans le mauvais pays.',
    do: 'Choisissez le lieu voulu, ou ajoutez son pays.',
  },
  'city-not-in-country': {
    what: '« {text} » n’est pas connu dans ce pays : {country}[. Ce lieu est connu ici : {found}].',
    why: 'L’un des deux est sans doute faux. Tant que ce n’est pas corrigé, seul le pays est compté.',
    do: 'Corrigez la ville ou le pays. Si les deux sont justes (un petit lieu), laissez ainsi.',
  },
  'country-missing': {
    what: 'Le pays de « {city} » est vide. C’est : {country}.',
    why: 'Avec son pays, un lieu est compris de tous.',
    do: 'Écrivez le pays, ou laissez ainsi : la ligne est lue avec {country}.',
  },
  'place-too-fine': {
    what: 'Cette cellule est plus précise qu’une ville. Elle donne : {kind:word}.',
    why: 'Elle pourrait conduire quelqu’un à la porte d’une personne survivante ou de celles qui l’aident. Elle ne doit pas quitter votre ordinateur.',
    do: 'Gardez seulement la ville[ : « {keep} »]. Vos notes peuvent rester dans un fichier que vous ne partagez pas.',
  },
  'places-several': {
    what: 'Cette cellule nomme {count|# lieu|# lieux} : {places}.',
    why: 'On ne peut pas savoir combien de personnes sont allées où : aucun de ces lieux n’est donc compté.',
    do: 'Gardez un seul lieu, ou donnez à chacun sa ligne avec son nombre de cas.',
  },
  'transit-repeats-origin-or-destination': {
    what: '« {text} » est donné comme lieu de passage, et aussi comme {role:word}.',
    why: 'Le trajet semble tourner en rond, et un lieu est compté deux fois.',
    do: 'Retirez-le des lieux de passage, sauf si la personne y est vraiment revenue.',
  },
  'transit-twice': {
    what: '« {text} » figure deux fois de suite parmi les lieux de passage.',
    why: 'Un lieu est compté deux fois, et une étape du trajet ne mène nulle part.',
    do: 'Retirez-en un, sauf s’il manque un autre lieu entre les deux.',
  },
  'transit-order-doubtful': {
    what: 'L’ordre de ces lieux n’est pas clair : {text}.',
    why: 'L’ordre montre par où les gens voyagent. Nous prenons celui dans lequel les lieux sont écrits.',
    do: 'Si vous connaissez l’ordre, écrivez-le avec des signes : « Kampala > Juba ». Sinon, laissez ainsi.',
  },
  'transit-unreadable': {
    what: 'Aucun lieu ne peut être lu dans « {text} ».',
    why: 'Le trajet est gardé, mais sans les lieux par où les gens sont passés.',
    do: 'Écrivez les noms des lieux avec des signes entre eux : Kampala > Juba.',
  },
  'cases-not-a-number': {
    what: '« {text} » n’est pas un nombre de cas que nous pouvons lire.',
    why: 'Le trajet est gardé, mais ses personnes ne sont pas comptées.',
    do: 'Écrivez un nombre ou une fourchette : 12, 10-15, environ 20, 30+. Si vous ne savez pas, laissez la cellule vide.',
  },
  'cases-estimated': {
    what: '« {text} » a été lu comme une estimation : {min}[ à {max}][ {open:word}].',
    why: 'Une estimation est bienvenue. Elle reste une estimation et ne devient jamais un nombre exact.',
    do: 'Rien, si c’est juste.',
  },
  'cases-reversed': {
    what: 'La fourchette « {text} » va du plus grand au plus petit.',
    why: 'Elle a été lue comme {mended}, mais c’est peut-être une faute de frappe.',
    do: 'Écrivez {mended}, ou les bons nombres.',
  },
  'cases-was-a-date': {
    what: 'Le tableur a changé ce nombre en date. C’était sans doute « {text} ».',
    why: 'Une date ne peut pas être comptée.',
    do: 'Choisissez « {text} », ou tapez de nouveau le nombre avec « à » : 10 à 15.',
  },
  'cases-zero': {
    what: 'Le nombre de cas est 0.',
    why: 'Un trajet que personne n’a fait n’a pas sa place dans les statistiques.',
    do: 'Écrivez le nombre, laissez la cellule vide s’il n’est pas connu, ou retirez la ligne.',
  },
  'unit-mixed': {
    what: 'Certaines lignes comptent des personnes ({persons}), d’autres des cas ({cases}) ou des incidents ({incidents}).',
    why: 'On ne peut pas les additionner : un seul incident peut toucher beaucoup de personnes.',
    do: 'Si possible, comptez des personnes sur toutes les lignes.',
  },
  'type-unknown': {
    what: '« {text} » n’est pas un type d’exploitation que nous connaissons[. Peut-être : {suggestions:code}].',
    why: 'La ligne est gardée, mais elle n’est comptée sous aucun type.',
    do: 'Choisissez le type qui convient. Si aucun ne convient, écrivez « autre ».',
  },
  'type-not-said': {
    what: '« {text} » nomme le crime, pas le type d’exploitation.',
    why: 'L’aide n’est pas la même pour le travail forcé, l’exploitation sexuelle ou le mariage forcé. Le type est compté comme inconnu.',
    do: 'Écrivez le type si vous le connaissez. Sinon, laissez ainsi.',
  },
  'type-in-industry-column': {
    what: '« {text} » est un type d’exploitation. Il a été compté comme « {code:code} », bien qu’il soit dans la colonne des secteurs.',
    why: 'Type et secteur répondent à deux questions : ce qui a été fait, et où les personnes ont dû travailler.',
    do: 'Rien, si c’est juste.',
  },
  'industry-in-type-column': {
    what: '« {text} » est un secteur. Il a été compté comme « {code:code} », bien qu’il soit dans la colonne des types.',
    why: 'Type et secteur répondent à deux questions : ce qui a été fait, et où les personnes ont dû travailler.',
    do: 'Rien, si c’est juste. Ajoutez le type d’exploitation si vous le connaissez.',
  },
  'industry-unknown': {
    what: '« {text} » n’est pas un secteur que nous connaissons[. Peut-être : {suggestions:code}].',
    why: 'La ligne est gardée, mais elle n’est comptée sous aucun secteur.',
    do: 'Choisissez le secteur qui convient. Si aucun ne convient, écrivez « autre ».',
  },
  'code-unknown': {
    what: '« {text} » n’est pas un mot que nous connaissons ici[. Peut-être : {suggestions:code}].',
    why: 'La ligne est gardée, mais cette partie n’est pas comptée.',
    do: 'Choisissez ce qui convient. Si rien ne convient, écrivez « autre ».',
  },
  'type-and-industry-disagree': {
    what: '« {type:code} » et « {industry:code} » vont rarement ensemble.',
    why: 'L’un des deux est peut-être sur la mauvaise ligne, ou il manque un type.',
    do: 'Vérifiez la ligne. Si les deux sont justes, laissez ainsi.',
  },
  'period-too-fine': {
    what: '{count|# date de cette colonne donne|# dates de cette colonne donnent} le jour.',
    why: 'Un jour exact, avec un lieu, peut révéler qui est la personne. Seul le mois est envoyé.',
    do: 'Rien : le jour reste chez vous. Vous pouvez aussi n’écrire que le mois.',
  },
  'period-in-the-future': {
    what: '{period} n’est pas encore arrivé.',
    why: 'C’est sans doute une faute de frappe, qui place le trajet dans la mauvaise année.',
    do: 'Corrigez le mois ou l’année.',
  },
  'period-reversed': {
    what: 'La période finit ({end}) avant de commencer ({start}).',
    why: 'L’une des deux dates est fausse.',
    do: 'Corrigez le mois ou l’année.',
  },
  'period-unreadable': {
    what: '« {text} » n’est pas un mois ou une année que nous pouvons lire.',
    why: 'Le trajet est gardé, mais n’est compté dans aucune année.',
    do: 'Écrivez un mois ou une année : 2019-08, août 2019 ou 2019.',
  },
  'period-ambiguous': {
    what: '« {text} » peut vouloir dire {one} ou {other}.',
    why: 'Certains écrivent d’abord le jour, d’autres le mois.',
    do: 'Choisissez le mois voulu.',
  },
  'same-row-twice': {
    what: 'La ligne {row} dit la même chose que la ligne {other}.',
    why: 'Si c’est le même cas, ses personnes sont comptées deux fois.',
    do: 'Si c’est une copie, effacez-la. Si ce sont d’autres personnes, laissez les deux.',
  },
  'rows-nearly-alike': {
    what: 'La ligne {row} est presque la même que la ligne {other}.',
    why: 'L’une est peut-être une correction de l’autre. Des personnes sont alors comptées deux fois.',
    do: 'Comparez les deux lignes. Si les deux sont justes, laissez ainsi.',
  },
  'formula-error': {
    what: 'Cette cellule montre l’erreur {error} au lieu d’une valeur.',
    why: 'Sa formule ne donne aucun résultat : il n’y a rien à lire ici.',
    do: 'Réparez la formule, ou tapez la valeur.',
  },
  'formula-not-calculated': {
    what: 'Cette cellule contient une formule, mais le fichier n’en contient pas le résultat.',
    why: 'Nous ne calculons jamais les formules : la cellule est lue comme vide.',
    do: 'Ouvrez le fichier dans votre tableur, enregistrez-le et vérifiez-le de nouveau.',
  },
  'merged-data-cell': {
    what: 'Les cellules {area} sont fusionnées. Les {count} lignes sont lues comme disant la même chose.',
    why: 'Si seule la première ligne est concernée, les autres disent quelque chose de faux.',
    do: 'Rien, si c’est juste. Sinon, séparez les cellules.',
  },
  'rows-not-routes': {
    what: '{count|Ligne laissée|Lignes laissées} de côté : {rows} ({reason:word}).',
    why: 'Seules les lignes qui décrivent un trajet sont comptées et envoyées.',
    do: 'Rien, si c’est juste.',
  },
  'repeat-row-orphan': {
    what: 'Cette ligne de la feuille « {sheet} » ne correspond à aucune ligne de la feuille principale.',
    why: 'Ce qu’elle dit est perdu : elle ne peut être reliée à aucun trajet.',
    do: 'Vérifiez son numéro dans la colonne « _parent_index ».',
  },
  'sheet-skipped': {
    what: 'La feuille « {sheet} » a été laissée de côté : {reason:word}.',
    why: 'Rien de ce qu’elle contient n’est vérifié ni envoyé.',
    do: 'Rien, si c’est juste. Si elle contient des trajets, rendez-la visible ou choisissez-la.',
  },
  'sheet-not-read': {
    what: 'La feuille « {sheet} » ne contient pas de cellules[ ({kind:word})] : elle a été laissée de côté.',
    why: 'Rien de ce qu’elle contient n’est vérifié ni envoyé.',
    do: 'Rien.',
  },
  'tables-several': {
    what: 'La feuille « {sheet} » contient {count|# tableau|# tableaux}. Chacun a été vérifié séparément.',
    why: 'Un tableau qui n’est qu’un résumé serait compté deux fois.',
    do: 'Rien, si tous contiennent des trajets. Sinon, déplacez les autres sur une autre feuille.',
  },
  'encoding-guessed': {
    what: 'Le fichier ne dit pas comment ses lettres sont enregistrées. Elles ont été lues comme {encoding}.',
    why: 'Si c’est une erreur, des lettres comme é ou ü ont l’air étranges et les lieux ne sont pas trouvés.',
    do: 'Regardez un nom qui contient une telle lettre. S’il est faux, enregistrez le fichier en .xlsx ou en « CSV UTF-8 ».',
  },
  'extension-wrong': {
    what: 'Le nom du fichier finit par {extension}, mais son format est {format}.',
    why: 'Il a été lu comme ce qu’il est. D’autres programmes peuvent le refuser.',
    do: 'Rien. Vous pouvez le renommer.',
  },
  'csv-quote-open': {
    what: 'Un guillemet est ouvert[ à la ligne {row}] et jamais fermé.',
    why: 'Les lignes qui suivent ont pu se mélanger dans une seule cellule.',
    do: 'Fermez ou retirez le guillemet, ou enregistrez la feuille en .xlsx.',
  },
  'shared-text-missing': {
    what: 'Feuille « {sheet} » : {count|# cellule a perdu son texte dans le fichier et a été lue comme vide|# cellules ont perdu leur texte dans le fichier et ont été lues comme vides}.',
    why: 'Il manque ici quelque chose qui avait été écrit.',
    do: 'Ouvrez le fichier dans votre tableur, regardez la feuille, enregistrez-la et vérifiez-la de nouveau.',
  },
  'nul-bytes-removed': {
    what: 'Le fichier contenait {count|# caractère qu’aucun texte ne contient. Il a été retiré|# caractères qu’aucun texte ne contient. Ils ont été retirés}.',
    why: 'Le fichier est peut-être abîmé, et ce qui se trouve à côté peut être faux.',
    do: 'Enregistrez de nouveau la feuille en .xlsx, ou procurez-vous une autre copie, et vérifiez-la de nouveau.',
  },
  'workbook-has-comments': {
    what: 'Les cellules de la feuille « {sheet} » portent {count|# commentaire|# commentaires}.',
    why: 'Les commentaires contiennent souvent des noms ou des récits. Ils ne sont jamais envoyés d’ici, mais ils suivent le fichier si vous le partagez.',
    do: 'Lisez-les, et supprimez ceux qui parlent de personnes avant de donner le fichier à quelqu’un.',
  },
  'workbook-has-macros': {
    what: 'Le classeur contient des macros.',
    why: 'Les macros sont de petits programmes. Elles ne sont jamais exécutées ici.',
    do: 'Rien.',
  },
  'personal-data-column': {
    what: 'La colonne {column}[ (« {header} »)] contient des données personnelles : {kind:word}.',
    why: 'Elles peuvent mettre en danger les personnes survivantes, leurs familles et vous. Les données personnelles ne doivent pas quitter votre ordinateur.',
    do: 'Laissez la colonne en dehors de l’envoi. Elle reste dans votre propre fichier.',
  },
  'personal-data-cell': {
    what: 'Cette cellule contient des données personnelles : {kind:word}.',
    why: 'Elles peuvent mettre en danger les personnes survivantes, leurs familles et vous. Les données personnelles ne doivent pas quitter votre ordinateur.',
    do: 'Retirez-les de la cellule, ou videz la cellule.',
  },
  'invisible-characters': {
    what: 'Cette cellule contient des caractères invisibles.',
    why: 'Ils viennent avec du texte copié. Un nom qui en contient a l’air juste, mais n’est pas trouvé.',
    do: 'Retirez-les. Ce que vous voyez ne change pas.',
  },
  mojibake: {
    what: 'Des lettres de cette cellule sont abîmées[ : « {text} »][. C’était sans doute « {suggestion} »].',
    why: 'Elles ont été enregistrées d’une façon et lues d’une autre. Les lieux aux lettres abîmées ne sont pas trouvés.',
    do: 'Écrivez le mot de nouveau[, ou choisissez « {suggestion} »].',
  },
  'looks-like-formula-injection': {
    what: 'Cette cellule est un texte qu’un tableur pourrait exécuter comme une formule.',
    why: 'De telles cellules servent à voler des données ou à nuire à un ordinateur quand le fichier est ouvert.',
    do: 'Si vous ne l’avez pas écrite vous-même, videz-la. Ne cliquez pas dessus.',
  },
};

import type { HeaderWords } from '../../read/header-words.js';

/** French header words. */
export const headers: HeaderWords = {
  ideas: {
    origin: 'origine, provenance, depart, partie de, venant de, vient de',
    destination: 'destination, prevue, prevu, promise, promis, envisagee, arrivee, destine, visee',
    exploitation: 'exploitation, exploite, exploitee',
    transit: `transit, etape, traverse, traverses, traversee, traversees, escale, via, frontiere, frontieres, passage, intermediaire, parcouru`,
    from: 'depuis',
    to: 'vers',
    city: 'ville, villes, village, commune, localite, municipalite',
    country: 'pays, nation, code pays',
    admin1: 'province, region, departement, district, prefecture, comte, gouvernorat, wilaya, etat',
    place: 'lieu, lieux, endroit, zone, zones, site, point, localisation, emplacement, ou',
    type: 'type, forme, formes, nature, genre, but, finalite, categorie',
    quantity: 'nombre, nb, nbre, nbr, no, nos, numero, total, totaux, effectif, combien, quantite',
    estimate: 'estime, estimation, approximatif, environ',
    unit: 'victimes, personnes, survivants, survivantes, individus, migrantes, beneficiaires',
    person: 'victime, personne, survivant, survivante, migrant, migrante, beneficiaire, individu',
    least: 'min, minimum, minimal, au moins, inferieure, bas',
    most: 'max, maximum, maximal, au plus, superieure, haut',
    date: 'date, mois, annee, an, periode, quand, trimestre',
    start: 'debut, commencement, premier',
    end: 'fin, jusqua, jusque, dernier',
    nationality: 'nationalite, citoyennete, ethnie',
    other: `nom de la victime, nom victime, prenom, nom de famille, nom complet, noms, contact, telephone, tel, portable, courriel, email,
      adresse, rue, age, tranche dage, sexe, genre de la victime, filles, garcons, homme, femme, enfants, mineurs, adultes, naissance,
      ne le, passeport, piece d’identite, numero d’identite, carte d’identite, etat civil, situation matrimoniale, education, religion,
      langue, profession, deces, residence, lieu final, enqueteur, entretien, auteur, trafiquant, recruteur, employeur, parent, mere,
      pere, conjoint, reference vers, refere, referee, assistance, hebergement, police, tribunal, consentement, signature, date
      d’entretien, date de saisie, salaire, dette, cout, duree, vulnerabilite, domicile`,
    filler: `de, a, de la, du, des, la, le, en, dans, et, ou bien, par, pour, sur, au, aux, un, une, est, ete, sont, son, sa, ses, leur, elle,
      il, si, connu, connue, nom, quel, quelle, lequel, a ete, sil, possible, le cas echeant, preciser, humaine, traite, humains, etres,
      final, finale`,
  },
  alone: { from: 'de', to: 'a, pour' },
  fields: {
    'origin.country': 'pays source',
    origin: 'lieu d’origine',
    exploitation: 'lieu d’exploitation, lieu de travail',
    route: 'itineraire, itineraires, parcours, trajet, trajets, trajectoire, route, routes, route empruntee, route migratoire suivie',
    exploitationType: `type d’exploitation, types d’exploitation, forme d’exploitation, formes d’exploitation, nature de l’exploitation, but de
      l’exploitation, type de traite, forme de traite, finalite de la traite, type d’abus`,
    industry: `secteur, secteurs, secteur d’activite, secteurs d’activite, industrie, industries, branche, type de travail, domaine d’activite, type
      d’activite, secteur d’exploitation, secteur economique, activite economique`,
    cases: 'cas, effectif total',
    'cases.min': 'estimation basse',
    'cases.max': 'estimation haute',
    'period.start': `mois de rapport, mois du rapport, periode de rapport, date de l’incident, date du voyage, periode couverte, date des faits`,
    transport: 'transport, transports, moyen de transport, mode de deplacement, moyen de deplacement, vehicule',
    recruitment: `recrutement, mode de recrutement, methode de recrutement, moyen de recrutement, canal de recrutement, recrute par, recrutee par,
      comment recrute, comment recrutee`,
    kind: 'type de mouvement, type de cas, statut de traite, type de migration, classification, statut de la victime',
    organisation: `organisation, organisme, ong, partenaire, nom de l’organisation, nom de l’organisme, structure, association, organisation
      declarante, agence, institution, signale par, rapporte par`,
    recordId: `identifiant, numero de dossier, no de dossier, no dossier, numero de cas, reference, code dossier, code du cas, code victime, code
      de la victime, numero d’enregistrement, no d’enregistrement, id`,
    notes: `remarques, remarque, observations, observation, commentaires, commentaire, notes, note, description, resume, autres informations,
      informations complementaires, details, recit`,
  },
  doubtful: {
    exploitation: 'lieu d’identification',
    industry: 'travail, activite, activites, emploi',
    exploitationType: 'abus, violation, infraction',
    'period.start': 'date d’identification, date d’enregistrement',
  },
  rows: {
    total: 'total, totaux, total general, sous total, somme, total cas, ensemble, moyenne',
    example: 'exemple, exemples, ex, p ex, par exemple',
    note: `note, notes, nb, n b, remarque, remarques, source, sources, legende, prepare par, mise a jour, confidentiel, choisir,
      selectionner, saisir, jj mm aaaa`,
  },
  sheets: {
    list: 'liste, listes, codes, choix, parametres, reference, references, glossaire, definitions',
    aside: `aide, instructions, mode demploi, guide, couverture, page de garde, a propos, sommaire, resume, synthese, tableau de bord,
      analyse, statistiques`,
  },
};

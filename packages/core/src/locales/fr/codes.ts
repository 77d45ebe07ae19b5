import type { CodeWords } from '../../codelists/code-words.js';

/** French labels and synonyms of the codes. */
export const codes: CodeWords = {
  exploitationType: {
    'forced-labour':
      'Travail forcé|travaux forcés|exploitation par le travail|exploitation au travail|travail ou services forcés|travail non payé|esclavage moderne|exploitation de la main d’œuvre',
    'domestic-servitude':
      'Servitude domestique|esclavage domestique|exploitation domestique|travail domestique forcé|petite bonne|=bonne|bonne à tout faire',
    'sexual-exploitation': 'Exploitation sexuelle|proxénétisme|esclavage sexuel|traite sexuelle|pornographie|tourisme sexuel',
    'child-labour': 'Travail des enfants|exploitation économique des enfants|travail d’enfants',
    'forced-marriage':
      'Mariage forcé|mariage précoce|mariage d’enfants|mariage précoce et forcé|mariage servile|mariage forcé ou précoce|mariage précoce ou forcé',
    'slavery-servitude': 'Esclavage, servitude ou pratiques analogues|esclavage|pratiques analogues à l’esclavage',
    'debt-bondage': 'Servitude pour dettes|asservissement pour dettes',
    'forced-begging': 'Mendicité forcée|mendicité|talibé',
    'forced-criminality':
      'Criminalité forcée|activités criminelles forcées|contrainte à commettre des délits|délinquance forcée|arnaque en ligne forcée|cyberarnaque|activités illicites|contrainte à commettre des crimes',
    'organ-removal': 'Prélèvement d’organes|trafic d’organes|vente d’organes|ablation d’organes',
    'armed-recruitment': 'Recrutement par des groupes armés|enfants soldats|recrutement forcé|groupe armé',
    'illegal-adoption': 'Adoption illégale|vente de bébé|vente d’enfants|adoption forcée',
    'forced-surrogacy': 'Gestation pour autrui forcée|gestation forcée|mère porteuse|usine à bébés',
    'ransom-extortion': 'Rançon ou extorsion|rançon|séquestration|extorsion|prise d’otage',
    other: 'Autre',
    unknown: 'Inconnu',
  },
  industry: {
    agriculture: 'Agriculture|champ|ferme|élevage|agricole|berger|travaux champêtres|cacao|maraîchage',
    forestry: 'Foresterie|exploitation forestière|bûcheronnage|charbon de bois|=bois',
    fishing: 'Pêche|pêcherie|poisson|pêcheur',
    mining: 'Mines et carrières|=mine|carrière|orpaillage|extraction minière|minier|mine d’or',
    manufacturing: 'Industrie manufacturière|usine|fabrique|manufacture|confection|briqueterie|atelier de couture',
    'utilities-waste': 'Services publics et déchets|déchets|ordures|recyclage|décharge',
    construction: 'Construction|bâtiment|BTP|chantier|maçon|maçonnerie|bâtiment et travaux publics',
    trade: 'Commerce et vente ambulante|commerce|vente ambulante|vendeur ambulant|boutique|magasin|=marché|=vente|vendeuse',
    transport: 'Transport|chauffeur|conducteur|livraison|livreur|=port|docker',
    accommodation: 'Hébergement|hôtellerie|auberge',
    'accommodation food-service': 'hôtellerie restauration|hôtels et restaurants',
    'food-service': 'Restauration|cuisine|cuisinier|serveuse|serveur|maquis|buvette',
    'online-scam': 'Arnaque en ligne|arnaque|escroquerie en ligne|centre d’appel|cybercriminalité|brouteur',
    security: 'Sécurité|gardiennage|gardien|vigile',
    cleaning: 'Nettoyage|agent d’entretien|entretien|jardinage|blanchisserie|femme de ménage en entreprise',
    'recruitment-agency': 'Agence de recrutement|bureau de placement|agence de placement',
    'education-religious': 'Éducation ou religion|=école|école coranique|daara|=église|=mosquée|=religieux|bourse d’études|=études',
    'health-care': 'Santé|soins|infirmière|infirmier|aide soignante|aide soignant|hôpital',
    entertainment: 'Spectacle et divertissement|spectacle|divertissement|boîte de nuit|discothèque|danseuse|=football|=sport|cabaret',
    'beauty-massage': 'Beauté et massage|coiffure|esthétique|coiffeuse',
    'domestic-work':
      'Travail domestique|domestique|employée de maison|employé de maison|aide ménagère|nounou|=bonne|ménage|travaux ménagers|garde d’enfants|fille de maison',
    'commercial-sex': 'Industrie du sexe|travail du sexe|maison close|bordel|travailleuse du sexe|commerce du sexe',
    begging: 'Mendicité|mendiant|=rue|enfants de la rue',
    'illicit-activities': 'Activités illicites|drogue|vol|contrebande|criminalité|activités illégales',
    'armed-forces': 'Forces armées|armée|milice|groupe armé|militaire|soldat',
    other: 'Autre',
    unknown: 'Inconnu',
  },
  transport: {
    air: 'Avion|vol|voie aérienne|aérien',
    bus: 'Bus|autobus|car rapide|autocar|transport en commun|car de transport|taxi brousse',
    train: 'Train|chemin de fer',
    car: 'Voiture|covoiturage|véhicule privé',
    truck: 'Camion|poids lourd|remorque|conteneur|pick up camion|camionnette',
    motorbike: 'Moto|motocyclette|mototaxi|moto taxi|taxi moto',
    boat: 'Bateau|pirogue|=mer|par mer|embarcation|voie maritime|zodiac|navire|boutre|canot',
    ferry: 'Ferry|bac|traversier',
    foot: 'À pied|pied|marche',
    animal: 'Animal|chameau|dromadaire|âne|cheval|charrette',
    mixed: 'Mixte|plusieurs moyens|divers|combiné',
    road: 'Par la route|route|terrestre|par terre|véhicule',
    other: 'Autre|vélo',
    unknown: 'Inconnu',
  },
  recruitment: {
    agency: 'Agence',
    'recruiter-in-person':
      'Recruteur en personne|recruteur|recruteuse|intermédiaire|passeur|trafiquant|courtier|rabatteur|inconnu rencontré|bouche à oreille|démarcheur|employeur',
    family: 'Famille|tante|oncle|cousine|mère|père|sœur|frère|tuteur|proche',
    friends: 'Amis|amie|connaissance|voisin|voisine|ami de la famille|camarade',
    'intimate-partner': 'Partenaire intime|petit ami|petite amie|copain|mari|époux|conjoint|compagnon',
    'social-media': 'Réseaux sociaux|réseau social|médias sociaux|whatsapp',
    'online-advertisement': 'Annonce en ligne|=internet|offre d’emploi en ligne|site internet|=en ligne|annonce sur internet',
    'newspaper-advertisement': 'Annonce de journal|journal|journaux|affiche|presse',
    'broadcast-advertisement': 'Annonce à la radio ou à la télévision|télé',
    'at-work': 'Au travail|lieu de travail|collègue|ancien employeur',
    'at-school': 'À l’école|=école|établissement scolaire|enseignant|université|professeur|bourse d’études',
    'religious-leader':
      'Chef religieux|=église|=mosquée|pasteur|marabout|prêtre|maître coranique|chef communautaire|chef de village|leader religieux',
    abduction: 'Enlèvement|enlevé|enlevée|rapt|par la force|de force|=vendu|=vendue',
    self: 'De sa propre initiative|soi même|volontaire|de son propre gré|initiative personnelle|seul|seule|lui même|elle même',
    other: 'Autre',
    unknown: 'Inconnu',
  },
  kind: {
    trafficking:
      'Traite|traite des personnes|traite des êtres humains|traite d’êtres humains|traite humaine|traite des enfants|traite d’enfants|TEH|trafic d’êtres humains|trafic humain|trafic de personnes|victime de traite',
    'suspected-trafficking':
      'Traite présumée|traite soupçonnée|victime présumée|victime potentielle|traite suspectée|cas suspect|cas présumé',
    'high-risk-migration':
      'Migration à haut risque|migration irrégulière|migration à risque|migration clandestine|=migrant|=migrante|=migration',
    smuggling:
      'Trafic de migrants|trafic des migrants|trafic illicite de migrants|passage clandestin|contrebande de migrants|passeurs|transport de migrants|transport illégal de migrants|transport illicite de migrants|transport clandestin de migrants',
  },
  and: 'et|ou|avec|puis|ainsi que',
  filler:
    'le|la|les|un|une|des|du|de|d|l|en|dans|au|aux|à|a|par|pour|chez|sur|secteur|travail|emploi|service|industrie|exploitation|moyen|type|forme|entreprise|voie',
  not: 'pas|non|sans|jamais|aucun|aucune',
};

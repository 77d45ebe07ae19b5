import type { PlaceWords } from '../../places/place-words.js';
import { values } from './values.js';

/** French words around place names. */
export const places: PlaceWords = {
  near: "près de|pres du|près d'|proche de|à côté de|autour de|aux environs de|environs de|environs|en dehors de|banlieue de|périphérie de|non loin de|un village près de",
  between: 'entre|quelque part entre',
  border:
    'frontière|la frontière|poste frontière|poste frontalier|frontière avec|à la frontière de|frontière de|ville frontalière|zone frontalière|côté',
  offCoast: 'au large de|au large des côtes de|en mer près de|large de',
  enRoute: 'en route|en route vers|sur la route de|sur le chemin|en chemin vers|vers',
  qualifiers:
    'camp|camp de réfugiés|camp de|camps de réfugiés|site de déplacés|ville|ville de|la ville de|village|village de|bidonville|quartier|quartier de|aéroport|aéroport de|aéroport international de|port|port de|gare|gare routière|île|île de|commune|commune de|banlieue|centre ville|marché|zone|secteur|capitale|à|au|aux|en|dans|de|du|des|la|le|les|ressortissants|ressortissante|ressortissant|citoyens|citoyen|victimes|migrants|femmes|filles|hommes|personnes|origine',
  divisions:
    'région|région de|province|province de|état|état de|district|département|département de|gouvernorat|wilaya|wilaya de|préfecture|cercle|cercle de|territoire',
  and: 'et|ou|puis|et puis',
  hedges: 'peut-être|probablement|promis|partout en|quelque part en|origine|destination|par avion|par route|via|à préciser|préciser',
  unknown: `${values.unknown}|divers|plusieurs|plusieurs villes|différents|différents lieux|autre|autres|partout|quelque part|n'importe où`,
  none: `${values.none}|${values.notApplicable}`,
  notPlaces:
    'maison|même|idem|travail|école|famille|ferme|bar|hôtel|marché|village|ville|camp|frontière|mer|bateau|eau|route|rue|homme|femme|fille|garçon|enfant|oui|non|pays|région|désert|aéroport|port|côte|lac|île|transit|origine|destination|ici|là|après|avant|travail domestique|domestique|usine|mendicité|chez|total|nombre|nom|ami|agent|police|hôpital|église|mosquée|en cours|ville inconnue|mais|pour|sans|avec|mère|père|rouge|vert|blanc|bon|grand|petit|par|sur|sous|loin|cours|bars|forêt|soeur|mari|tante|brousse|bleu|noir|vieux|nouveau|jour|nuit|mois|année|frère|oncle|près|montagne|vallée|rivière|plage',
  street: 'rue|rue de|avenue de|boulevard|allée|impasse|carrefour|rond-point|parcelle|boîte postale|bp|code postal|en face de|derrière',
  house: 'maison n|maison numéro|appartement|appt|chambre|immeuble|bâtiment|étage|résidence|villa|lot',
  shelter: "refuge|foyer|maison d'accueil|centre d'accueil|maison sûre|orphelinat|centre d'hébergement|hébergement",
  workplace:
    'hôtel|restaurant|boîte de nuit|maison close|auberge|usine|entreprise|société|ferme|salon|école|église|mosquée|hôpital|clinique|agence|bureau|magasin|supermarché|chantier|université',
};

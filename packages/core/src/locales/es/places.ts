import type { PlaceWords } from '../../places/place-words.js';
import { values } from './values.js';

/** Spanish words around place names. */
export const places: PlaceWords = {
  near: 'cerca de|cerca|alrededor de|alrededores de|en las afueras de|afueras de|afueras|fuera de|junto a|próximo a|un pueblo cerca de',
  between: 'entre|en algún lugar entre',
  border: 'frontera|la frontera|frontera con|frontera de|puesto fronterizo|paso fronterizo|zona fronteriza|ciudad fronteriza|lado',
  offCoast: 'frente a la costa de|frente a las costas de|en el mar cerca de|costa de|mar adentro de',
  enRoute: 'en camino a|en camino|en ruta|en ruta a|de camino a|rumbo a|hacia',
  qualifiers:
    'campamento|campo de refugiados|campamento de refugiados|ciudad|ciudad de|la ciudad de|pueblo|pueblo de|aldea|aldea de|villa|barrio|barrio de|colonia|aeropuerto|aeropuerto de|aeropuerto internacional|puerto|puerto de|isla|isla de|municipio|municipio de|centro|mercado|capital|terminal|en|de|del|la|el|los|las|a|nacionales|ciudadanos|ciudadanas|ciudadano|víctimas|migrantes|mujeres|niñas|hombres|personas|origen',
  divisions:
    'región|región de|provincia|provincia de|estado|estado de|distrito|distrito de|departamento|departamento de|condado|gobernación|prefectura',
  and: 'y|o|luego|y luego',
  hedges: 'quizás|tal vez|probablemente|prometido|por toda|por todo|algún lugar en|origen|destino|por avión|vía|especificar|especifique',
  unknown: `${values.unknown}|varios|varias|varios lugares|diversos|diferentes|diferentes lugares|otro|otros|cualquier|en todas partes|algún lugar`,
  none: `${values.none}|${values.notApplicable}`,
  notPlaces:
    'casa|mismo|igual|trabajo|escuela|familia|granja|finca|bar|hotel|mercado|pueblo|ciudad|frontera|mar|barco|agua|camino|calle|hombre|mujer|niña|niño|sí|país|región|desierto|aeropuerto|puerto|costa|lago|isla|tránsito|origen|destino|aquí|allí|después|antes|trabajo doméstico|fábrica|mendicidad|total|número|nombre|amigo|agente|policía|hospital|iglesia|en curso|hogar|pero|para|con|sin|todo|día|rojo|azul|bueno|malo|viejo|nuevo|bajo|cerca|campo|selva|montaña|río|playa|banco|paz|victoria|libertad|esperanza|verde|blanco|negro|grande|pequeño|noche|mes|año|por|sobre|entre|lejos|valle|hermano|hermana|tío|primo',
  street: 'calle|avenida|carretera|camino a|bulevar|esquina|rotonda|lote|apartado postal|código postal|frente a|detrás de',
  house: 'casa n|casa número|casa no|apartamento|apto|habitación|edificio|piso|residencia|departamento no',
  shelter: 'albergue|refugio|casa de acogida|casa segura|orfanato|hogar de niñas|centro de acogida|casa hogar',
  workplace:
    'hotel|restaurante|discoteca|club nocturno|burdel|hostal|fábrica|empresa|compañía|finca|salón|escuela|iglesia|hospital|clínica|agencia|oficina|tienda|supermercado|obra|universidad|cantina',
};

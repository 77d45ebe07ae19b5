import type { CodeWords } from '../../codelists/code-words.js';

/** Spanish labels and synonyms of the codes. */
export const codes: CodeWords = {
  exploitationType: {
    'forced-labour':
      'Trabajo forzoso|trabajos o servicios forzados|trabajos forzados|explotación laboral|trata laboral|esclavitud moderna|trata con fines de explotación laboral',
    'domestic-servitude': 'Servidumbre doméstica|esclavitud doméstica|explotación doméstica|trabajo doméstico forzado',
    'sexual-exploitation':
      'Explotación sexual|prostitución|explotación sexual comercial|trata sexual|esclavitud sexual|pornografía|turismo sexual|trata con fines de explotación sexual',
    'child-labour': 'Trabajo infantil|explotación laboral infantil',
    'forced-marriage': 'Matrimonio forzado|matrimonio servil|matrimonio infantil|matrimonio precoz|matrimonio temprano|unión forzada',
    'slavery-servitude': 'Esclavitud, servidumbre o prácticas análogas|esclavitud|servidumbre',
    'debt-bondage': 'Servidumbre por deudas|esclavitud por deudas',
    'forced-begging': 'Mendicidad forzada|mendicidad',
    'forced-criminality':
      'Criminalidad forzada|actividades delictivas|delincuencia forzada|estafas forzadas|mula de drogas|actividades ilícitas',
    'organ-removal': 'Extracción de órganos|tráfico de órganos|venta de órganos',
    'armed-recruitment':
      'Reclutamiento por grupos armados|reclutamiento forzado|niños soldados|grupo armado|radicalización|conflicto armado',
    'illegal-adoption': 'Adopción ilegal|venta de bebés|venta de niños|adopción irregular|venta de niñas y niños',
    'forced-surrogacy': 'Gestación subrogada forzada|gestación forzada|vientre de alquiler|embarazo forzado|maternidad subrogada',
    'ransom-extortion': 'Rescate o extorsión|secuestro|=rescate|extorsión',
    other: 'Otro|otra',
    unknown: 'Desconocido',
  },
  industry: {
    agriculture: 'Agricultura|=campo|finca|granja|ganadería|agrícola|plantación|cosecha|agropecuario|jornalero',
    forestry: 'Silvicultura|forestal|tala|=madera|carbón vegetal',
    fishing: 'Pesca|pesquero|acuicultura|pescador',
    mining: 'Minería|=mina|cantera|minero',
    manufacturing: 'Industria manufacturera|fábrica|textil|maquila|manufactura|taller de costura|ladrillera',
    'utilities-waste': 'Servicios públicos y residuos|basura|reciclaje|residuos|desechos|vertedero',
    construction: 'Construcción|albañil|=obra|albañilería',
    trade:
      'Comercio y venta ambulante|comercio|=ventas|ventas informales|venta ambulante|vendedor ambulante|tienda|mercado|ventas callejeras',
    transport: 'Transporte|chófer|conductor|reparto|repartidor|=puerto|mensajería',
    accommodation: 'Alojamiento|hotelería|hoteles|hostal|=turismo',
    'food-service': 'Servicio de comidas|restaurante|hostelería|cocina|cocinera|mesera|camarera|cafetería',
    'online-scam': 'Estafa en línea|estafas|ciberestafa|centro de llamadas|fraude en línea',
    security: 'Seguridad|vigilancia|guardia|vigilante',
    cleaning: 'Limpieza|limpiador|limpiadora|jardinería|lavandería|aseo',
    'recruitment-agency': 'Agencia de contratación|agencia de empleo|agencia de colocación',
    'education-religious': 'Educación o religión|educación|=escuela|=iglesia|=religioso|=colegio|=beca|=mezquita',
    'health-care': 'Salud|enfermera|enfermero|cuidado de ancianos|cuidadora|cuidador|sanidad',
    entertainment: 'Entretenimiento|clubes nocturnos|bailarina|discoteca|espectáculo|=fútbol|=deporte|baile',
    'beauty-massage': 'Belleza y masajes|masajes|peluquería|estética',
    'domestic-work':
      'Trabajo doméstico|empleada del hogar|niñera|limpieza del hogar|trabajo del hogar|trabajadora del hogar|doméstico|doméstica',
    'commercial-sex': 'Comercio sexual|prostitución|industria del sexo|burdel|prostíbulo|trabajo sexual|explotación sexual comercial',
    begging: 'Mendicidad|mendigo|=calle|situación de calle',
    'illicit-activities': 'Actividades ilícitas|drogas|narcotráfico|robo|contrabando|delincuencia',
    'armed-forces': 'Fuerzas armadas|ejército|grupo armado|milicia|guerrilla|militar',
    other: 'Otro|otra',
    unknown: 'Desconocido',
  },
  transport: {
    air: 'Avión|vuelo|aéreo|aérea',
    bus: 'Autobús|autocar|colectivo|transporte público|camión de pasajeros|buseta|microbús',
    train: 'Tren|ferrocarril|la bestia',
    car: 'Coche|carro|automóvil|=auto|vehículo privado|vehículo particular',
    truck: 'Camión|furgón|contenedor|camioneta',
    motorbike: 'Motocicleta|moto|mototaxi',
    boat: 'Barco|lancha|bote|=mar|por mar|vía marítima|patera|cayuco|canoa|marítimo|fluvial|=río',
    ferry: 'Ferry|transbordador',
    foot: 'A pie|pie|caminando|caminata|andando',
    animal: 'Animal|camello|burro|caballo|mula',
    mixed: 'Mixto|varios|combinado|diversos medios',
    road: 'Por carretera|carretera|terrestre|por tierra|vehículo',
    other: 'Otro|otra|bicicleta',
    unknown: 'Desconocido',
  },
  recruitment: {
    agency: 'Agencia',
    'recruiter-in-person':
      'Reclutador en persona|reclutador|reclutadora|agente|intermediario|intermediaria|tratante|coyote|enganchador|captador|desconocido en persona|boca a boca|empleador',
    family: 'Familia|familiar|familiares|padre|madre|tía|tío|primo|prima|hermano|hermana|pariente',
    friends: 'Amigos|amiga|conocido|conocida|vecino|vecina|amistad|amigo de la familia',
    'intimate-partner': 'Pareja|novio|novia|esposo|marido|enamoramiento|compañero sentimental',
    'social-media': 'Redes sociales|red social|whatsapp',
    'online-advertisement':
      'Anuncio en línea|=internet|oferta de empleo en línea|página web|=en línea|anuncio en internet|oferta de trabajo en línea|oferta laboral en línea',
    'newspaper-advertisement': 'Anuncio de periódico|periódico|cartel|diario|prensa',
    'broadcast-advertisement': 'Anuncio de radio o televisión',
    'at-work': 'En el trabajo|lugar de trabajo|compañero de trabajo|centro de trabajo',
    'at-school': 'En la escuela|=escuela|centro educativo|universidad|profesor|=colegio',
    'religious-leader': 'Líder religioso|=iglesia|sacerdote|imán|líder comunitario|=mezquita',
    abduction: 'Secuestro|rapto|secuestrada|secuestrado|por la fuerza|plagio|=vendida|=vendido',
    self: 'Por cuenta propia|iniciativa propia|voluntario|voluntaria|por sí misma|por sí mismo|sola|solo|decisión propia',
    other: 'Otro|otra',
    unknown: 'Desconocido',
  },
  kind: {
    trafficking:
      'Trata|trata de personas|trata de seres humanos|tráfico de personas|tráfico humano|trata de niños|trata de mujeres|víctima de trata|trata de blancas',
    'suspected-trafficking':
      'Trata presunta|presunta trata|posible trata|presunta víctima|víctima potencial|sospecha de trata|posible víctima',
    'high-risk-migration': 'Migración de alto riesgo|migración irregular|migración riesgosa|=migrante|=migración|migración en riesgo',
    smuggling:
      'Tráfico de migrantes|tráfico ilícito de migrantes|contrabando de migrantes|coyotaje|transporte de migrantes|transporte ilegal de migrantes|transporte ilícito de migrantes',
    'trafficking smuggling': 'Tráfico ilegal de personas|tráfico ilícito de personas|transporte ilegal de personas',
  },
  and: 'y|e|o|u|con|luego',
  filler: 'el|la|los|las|un|una|de|del|en|a|al|por|para|sector|trabajo|empleo|servicio|industria|explotación|medio|tipo|forma|empresa|vía',
  not: 'no|sin|nunca|ningún|ninguna',
};

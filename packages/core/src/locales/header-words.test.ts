import { expect, it } from 'vitest';
import type { FieldKey } from '../model/fields.js';
import { phraseReader } from '../read/header-phrase.js';
import { compileVocabulary } from '../read/header-words.js';
import { headers as am } from './am/headers.js';
import { headers as ar } from './ar/headers.js';
import { headers as en } from './en/headers.js';
import { headers as es } from './es/headers.js';
import { headers as fr } from './fr/headers.js';
import { headers as pt } from './pt/headers.js';
import { headers as sw } from './sw/headers.js';

const read = phraseReader(compileVocabulary([en, fr, es, pt, sw, ar, am]));

const sure: Partial<Record<FieldKey, string>> = {
  'origin.city':
    "Victim city of origin | Ville d'origine | Ville d’origine | Cidade de origem | Mji wa asili | مدينة المنشأ | የመነሻ ከተማ | origin_city | originCity | ORIGIN: City",
  'origin.country':
    "Country of Origin | Pays d'origine | País de origen | Nchi anakotoka | بلد المنشأ | የመነሻ አገር | Home country | Country (origin)",
  'origin.admin1': 'County of origin | idpOriginAdmin1Name | Province d’origine',
  origin:
    'FROM | From | Origin (city, country) | Source/Origin | Home area | Mahali pa asili | Kutoka | De | من | Origine | Place of origin',
  'destination.city': 'Destination city | Ciudad de destino | City (destination) | Dest. town | Intended dest. - town',
  'destination.country': 'Pays de destination | Nchi ya kwenda | بلد الوجهة | የመድረሻ አገር | Expected country of destination | TO country',
  destination:
    'TO | Expected destination | Intended Dest. | Destination promised | Destino | Kwenda | À | Para | إلى | Where was the victim taken to?',
  'exploitation.city': 'Exploitation – town | Expl. city | Exploitation city | Ville d’exploitation | Mji wa unyonyaji | مدينة الاستغلال',
  'exploitation.country':
    "CountryOfExploitation | Pays d'exploitation | Which country was the victim exploited in? | Nchi ya unyonyaji | የብዝበዛ ሀገር",
  exploitation: 'Where exploited | Place of exploitation | Lieu d’exploitation | مكان الاستغلال',
  transit:
    'Via | Transit 1 | Transit2 | Borders Crossed | City / Locations Crossed | Transit points (if any) | Points de transit | País de tránsito | Kupitia | نقاط العبور | መሸጋገሪያ | Transit country',
  route: 'Route | Itinéraire | Ruta | Njia ya safari | المسار',
  exploitationType:
    "Type of exploitation | ExploitativePurposes | Type d'exploitation | Tipo de explotación | Tipo de exploração | Aina ya unyonyaji | نوع الاستغلال | የብዝበዛ ዓይነት",
  industry: 'Sector | ExploitationSector | Industry/type of exploitation | Secteur d’activité | Sekta | القطاع | ዘርፍ',
  cases:
    'No. of cases | # victims | Est. number | NumberVictims | Nombre de victimes | Número de víctimas | Número de vítimas | Idadi ya waathiriwa | عدد الضحايا | የተጎጂዎች ቁጥር | Number of victims exploited',
  'cases.min': 'Min. cases | Minimum number of victims',
  'cases.max': 'Max cases | Maximum number',
  'period.start': 'Date from | From date | Start date | Month | Fecha | Date de début | التاريخ | Tarehe ya kuanza',
  'period.end': 'Date to | End date | Date de fin',
  transport: 'Means of transport | How did they travel? | Moyen de transport | Usafiri | وسيلة النقل',
  recruitment: 'How recruited | Mode de recrutement | Recruitment method',
  organisation: 'Organisation | Reported by | ONG | Shirika | المنظمة | ድርጅት',
  recordId:
    "Case ID | Record no. | Numéro de dossier | N° d’enregistrement | Numéro d'enregistrement | رقم التسجيل | Número de registro | Número de registo | Namba ya usajili | Nambari ya usajili",
};

for (const [field, texts] of Object.entries(sure)) {
  it.each(texts.split(' | '))(`reads %s as ${field}`, (text) => {
    const { field: found, confidence } = read(text);
    expect(found).toBe(field);
    expect(confidence).toBeGreaterThanOrEqual(0.8);
  });
}

it.each(
  `Final Location | Location of death | Date of birth | Phone | Victim name | Full name | Age | Sex | Gender | Nom de la victime | Date de naissance | Edad | Nombre de la víctima | Umri | الاسم | رقم الهاتف
  | ስም | Migration Route | Number Dead | Contact person | Referred to | Name | No. | # | Address | Age at exploitation | Suspect's country of origin | Organisation country | Nom | Source | Transit time | M | Number of victims (F)`
    .split('|')
    .map((text) => text.trim()),
)('leaves %s alone', (text) => {
  expect(read(text)).toMatchObject({ field: null });
  expect(read(text).part).toBeUndefined();
});

it.each('Nationality | Nationality of Victim | Citizenship | Nationalité | Uraia | الجنسية | ዜግነት'.split(' | '))(
  'does not take %s for the origin',
  (text) => {
    expect(read(text)).toMatchObject({ field: null, rival: 'origin.country' });
  },
);

it.each([
  'Place of recruitment',
  'Country of recruitment',
  'Where rescued',
  'Exploitation',
  'Country of destination / exploitation',
  'Arrival date',
  'Left home country, year',
])('asks about %s', (text) => {
  const { field, confidence } = read(text);
  expect(field).not.toBeNull();
  expect(confidence).toBeGreaterThanOrEqual(0.5);
  expect(confidence).toBeLessThan(0.8);
});

it('keeps both in mind where a header names industry and type', () => {
  expect(read('Industry/type of exploitation')).toMatchObject({ field: 'industry', rival: 'exploitationType' });
});

it.each([
  ['Destiantion country', 'destination.country'],
  ['Exploitaton type', 'exploitationType'],
  ['Orgin', 'origin'],
  ['Nomber of victms', 'cases'],
])('recognises the misspelt %s with less confidence', (text, field) => {
  expect(read(text)).toMatchObject({ field, similar: true });
  expect(read(text).confidence).toBeLessThan(0.9);
});

import type { FieldKey } from '../model/fields.js';

/** What a name of a published standard stands for. */
export interface StandardName {
  readonly field: FieldKey | null;
  /** 0..1; below 0.8 a person is asked, because the standard means something a little different. */
  readonly confidence: number;
  readonly rival?: FieldKey;
  /** For 0/1 columns: the choice that 1 stands for. */
  readonly option?: string;
}

const flag = (option: string, field: FieldKey = 'exploitationType'): StandardName => ({ field, confidence: 0.9, option });
const means = (field: FieldKey, confidence = 0.95, rival?: FieldKey): StandardName => ({ field, confidence, ...(rival && { rival }) });

/** Names of HTCDS 2.0, the CTDC data sets and the UNODC GLOTIP file, in lower case. A place of an HTCDS event has its role in another column. */
const NAMES: ReadonlyMap<string, StandardName> = new Map(
  Object.entries({
    hte_city: means('exploitation.city', 0.6, 'transit'),
    hte_country: means('exploitation.country', 0.6, 'transit'),
    hte_state: means('exploitation.admin1', 0.6),
    hte_date: means('period.start', 0.85),
    vic_typeofexploitation: means('exploitationType'),
    vic_typeofsexexploitation: means('exploitationType', 0.85),
    vic_forcedlabourindustry: means('industry'),
    vic_methodofrecruitment: means('recruitment'),
    vic_traffickingstatus: means('kind'),
    org_name: means('organisation'),
    yearofregistration: means('period.start', 0.7),
    countryofexploitation: means('exploitation.country'),
    citizenship: { field: null, confidence: 0.6, rival: 'origin.country' },
    typeofexploitconcatenated: means('exploitationType'),
    typeoflabourconcatenated: means('industry'),
    typeofsexconcatenated: means('exploitationType', 0.85),
    isforcedlabour: flag('forced labour'),
    issexualexploit: flag('sexual exploitation'),
    isotherexploit: flag('other'),
    isforcedmarriage: flag('forced marriage'),
    isforcedmilitary: flag('armed recruitment'),
    isorganremoval: flag('organ removal'),
    isslaveryandpractices: flag('slavery'),
    typeoflabouragriculture: flag('agriculture', 'industry'),
    typeoflabouraquafarming: flag('fishing', 'industry'),
    typeoflabourbegging: flag('begging', 'industry'),
    typeoflabourconstruction: flag('construction', 'industry'),
    typeoflabourdomesticwork: flag('domestic work', 'industry'),
    typeoflabourhospitality: flag('hospitality', 'industry'),
    typeoflabourillicitactivities: flag('illicit activities', 'industry'),
    typeoflabourmanufacturing: flag('manufacturing', 'industry'),
    typeoflabourminingordrilling: flag('mining', 'industry'),
    typeoflabourpeddling: flag('trade', 'industry'),
    typeoflabourtransportation: flag('transport', 'industry'),
    typeoflabourother: flag('other', 'industry'),
    recruiterrelation: means('recruitment', 0.85),
    txtvalue: means('cases', 0.75),
    iso3_code: { field: null, confidence: 0.6 },
  }),
);

/** The rest of HTCDS and CTDC is about the person, the case, support and consent: none of it belongs to a route. */
const HTCDS = /^(?:prs|per|cas|cco|spl|con|vic|hte|org)_[A-Za-z]/;
const CTDC = /^(?:is|meansOfControl|recruiterRelation|typeOfSex|typeOfLabour)[A-Z][A-Za-z]*$/;
const LONGEST_NAME = 64;

/** Looks a header up among the standard names; undefined when it is none. */
export function standardName(header: string): StandardName | undefined {
  const name = header.trim();
  if (name.length > LONGEST_NAME || name.includes(' ')) return undefined;
  const known = NAMES.get(name.toLowerCase());
  if (known) return known;
  return HTCDS.test(name) || CTDC.test(name) ? { field: null, confidence: 0.95 } : undefined;
}

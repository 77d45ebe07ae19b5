import { placeKey } from './place-key.js';

/** What is left of the full name of a state, and what its form told. */
export interface FormalName {
  readonly key: string;
  readonly form: ReadonlySet<string>;
}

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(placeKey));

/** Nouns that make a name the full name of a state. */
const FORMS = keysOf(
  'republic république república republica kingdom royaume reino federation fédération federación federação principality principauté principado sultanate sultanat sultanía union unión união commonwealth duchy duché ducado جمهورية الجمهورية مملكة المملكة سلطنة إمارة اتحاد الاتحاد республика королевство федерация княжество султанат герцогство союз содружество',
);
/** "State of Palestine"; but "Niger State" lies in Nigeria, and "Estado de México" in Mexico. */
const STATES = keysOf('state état estado دولة государство');
const CALLED_STATES = ['BN', 'BO', 'ER', 'IL', 'KW', 'LY', 'PG', 'PS', 'QA', 'WS'];
const DEMOCRATIC = keysOf('democratic démocratique democrática الديمقراطية ديمقراطية демократическая');
const PEOPLES = keysOf("people's people peoples populaire popular الشعبية народная");
const OTHER_WORDS = keysOf(
  's islamic islamique islámica islâmica الإسلامية исламская federal fédérale federative fédérative federativa الاتحادية федеративная socialist socialiste socialista الاشتراكية социалистическая arab arabe árabe العربية арабская bolivarian bolivarienne bolivariana البوليفارية боливарианская plurinational plurinacional oriental cooperative coopérative cooperativa independent indépendant independiente independente hashemite hachémite hachemita الهاشمية grand great великое unie unida united المتحدة объединенная special administrative région region район специальный spéciale especial administrativa административный',
);
const JOINING = keysOf('the of and de du des del d da do das dos la le les el los las l o a');
const REGION = keysOf('administrative administrativa административный');
const CHINA = keysOf('china chine китай');
const DUTCH = keysOf('dutch néerlandaise hollandaise holandesa neerlandesa');
const MARTIN = keysOf('martin martín maarten');
const MOST_WORDS = 12;

/** "la République d'Arménie" is "armenie" by its short name; undefined when a text has nothing of a full name. */
export function shortenFormalName(text: string): FormalName | undefined {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(placeKey);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const form = new Set(words);
  const has = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  if (has(DUTCH) && has(MARTIN)) return { key: 'sintmaarten', form };
  const isFull = has(FORMS) || STATES.has(words.find((word) => !JOINING.has(word)) ?? '');
  const isRegion = has(REGION) && has(CHINA);
  const left = isFull || isRegion ? words.filter((word) => !saysForm(word) && !(isRegion && CHINA.has(word))) : words;
  const from = left.findIndex((word) => !JOINING.has(word));
  const to = left.findLastIndex((word) => !JOINING.has(word));
  if (from < 0 || to - from + 1 === words.length) return undefined;
  return { key: left.slice(from, to + 1).join(''), form };
}

function saysForm(word: string): boolean {
  return [FORMS, STATES, DEMOCRATIC, PEOPLES, OTHER_WORDS].some((words) => words.has(word));
}

/** The country that is called so in full, of those with the short name: "Democratic Republic" is the Congo of Kinshasa. */
export function countriesInForm(codes: readonly string[], { form }: FormalName): readonly string[] {
  const has = (some: ReadonlySet<string>): boolean => [...form].some((word) => some.has(word));
  if (!has(FORMS) && has(STATES)) return codes.filter((code) => CALLED_STATES.includes(code));
  if (!has(FORMS)) return codes;
  if (codes.some((code) => code === 'CG' || code === 'CD')) return has(DEMOCRATIC) ? ['CD'] : ['CG'];
  if (codes.some((code) => code === 'KP' || code === 'KR')) return has(DEMOCRATIC) ? ['KP'] : ['KR'];
  return codes.filter((code) => code !== 'CN' || has(PEOPLES));
}

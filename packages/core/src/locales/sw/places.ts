import type { PlaceWords } from '../../places/place-words.js';
import { values } from './values.js';

/** Swahili words around place names. */
export const places: PlaceWords = {
  near: 'karibu na|karibu|nje ya mji wa|nje ya jiji la|pembeni mwa|jirani na|kando ya|viunga vya|kijiji karibu na',
  between: 'kati ya|baina ya',
  border: 'mpaka|mpakani|mpaka wa|mpaka na|kituo cha mpaka|upande wa|upande',
  offCoast: 'pwani ya|baharini karibu na|bahari karibu na',
  enRoute: 'njiani|njiani kwenda|njia ya|barabara ya kwenda|kuelekea',
  qualifiers:
    'kambi|kambi ya|kambi ya wakimbizi|kambi ya wakimbizi ya|mji|mji wa|jiji|jiji la|kijiji|kijiji cha|mtaa wa mabanda|kitongoji|kitongoji cha|uwanja wa ndege|uwanja wa ndege wa|bandari|bandari ya|kisiwa|kisiwa cha|soko|kata|kata ya|tarafa|stendi|mjini|vijijini|eneo la|katika|huko|wa|ya|la|raia|raia wa|wananchi|waathirika|wahamiaji|wanawake|wasichana|wanaume|watu|watu wa',
  divisions: 'kaunti|kaunti ya|mkoa|mkoa wa|wilaya|wilaya ya|jimbo|jimbo la|eneo',
  and: 'na|au|kisha|halafu',
  hedges: 'labda|pengine|aliahidiwa|kote|sehemu za|asili|kwa ndege|kwa basi|kupitia|taja',
  unknown: `${values.unknown}|mbalimbali|sehemu mbalimbali|maeneo mbalimbali|nyingine|nyinginezo|popote|mahali pengi|kila mahali`,
  none: `${values.none}|${values.notApplicable}`,
  notPlaces:
    'nyumba|nyumbani|sawa|kazi|shule|familia|shamba|shambani|baa|hoteli|soko|kijiji|mji|kambi|mpaka|bahari|mashua|maji|barabara|mtaa|mwanaume|mwanamke|msichana|mvulana|mtoto|ndiyo|hapana|nchi|mkoa|jangwa|uwanja|bandari|ziwa|kisiwa|hapa|pale|baada|kabla|kazi za nyumbani|kiwanda|jumla|idadi|jina|rafiki|wakala|polisi|hospitali|kanisa|msikiti|lakini|ile ile|vile vile|baba|mama|gari|siku|usiku|kubwa|zamani|katika|kati|mbali|duka|mlima|bonde|haki|uhuru|amani|ndogo|mpya|nzuri|mbaya|juu|chini|karibu|mwezi|mwaka|ndugu|jirani|mto|msitu',
  street: 'mtaa wa|barabara ya|njia panda|kiwanja|kiwanja namba|sanduku la posta|s l p|mkabala na|nyuma ya',
  house: 'nyumba namba|nyumba no|chumba|ghorofa|jengo|nyumba ya',
  shelter: 'makazi salama|nyumba salama|kituo cha watoto|makao ya watoto|hifadhi ya',
  workplace:
    'hoteli ya|mgahawa|baa ya|danguro|kiwanda|kiwanda cha|kampuni|kampuni ya|shamba la|saluni|shule ya|kanisa la|msikiti wa|hospitali ya|zahanati|ofisi ya|duka|wakala wa',
};

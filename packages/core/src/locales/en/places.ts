import type { PlaceWords } from '../../places/place-words.js';
import { values } from './values.js';

/** English words around place names. */
export const places: PlaceWords = {
  near: 'near|nearby|near to|close to|next to|around|outside|outside of|outside the city|outskirts|outskirts of|on the outskirts of|in the outskirts of|vicinity of|in the vicinity of|a village near|village near|town near|not far from|surroundings of|and surroundings|and its environs|environs|rural|interior of|upcountry|peri urban',
  between: 'between|somewhere between|in between',
  border:
    'border|borders|the border|border point|border post|border town|border crossing|border area|bordering|crossing point|frontier|near the border with|near border with|at the border of|on the border of|border with|border of|side|osbp|one stop border post',
  offCoast:
    'off the coast of|off the coast|off coast|coast of|in the sea near|in the sea off|sea near|at sea near|at sea off|at sea|offshore|waters off|in the water near',
  enRoute:
    'en route|on the way to|on the way|on the way from|on the road to|on the road|travelling to|traveling to|heading to|way to|towards|toward',
  qualifiers:
    'camp|refugee camp|refugee camps|camps|refugee settlement|settlement|idp camp|idp|transit camp|refugee|refugees|complex|refugee complex|town|city|village|villages|the village of|the city of|the town of|city of|town of|port of|slum|slums|informal settlement|airport|international airport|intl airport|airstrip|international|port|sea port|seaport|harbour|harbor|bus station|bus park|bus terminal|area|areas|beach|island|islands|location|sublocation|ward|constituency|sub county|subcounty|municipality|municipal|township|cbd|centre|center|town centre|city centre|downtown|metropolitan|urban|suburb|suburbs|neighbourhood|estate|landing site|fish landing site|market|trading centre|kebele|woreda|east|the|in|at|from|of|capital|capital city|nationals|national|citizens|citizen|people|victims|victim|migrants|migrant|workers|women|men|girls|boys|children|persons|origin',
  divisions:
    'county|counties|region|province|state|district|governorate|division|zone|emirate|prefecture|department|sub region|subregion|admin|territory|regional state',
  and: 'and|or|then|and then',
  hedges:
    'maybe|perhaps|possibly|probably|promised|supposedly|likely|planned|plans for|plan for|hopes to go to|to|via|all over|everywhere in|somewhere in|different parts of|parts of|private home in|home in|origin|destination|transit|final destination|current|currently|by air|by road|by boat|by bus|direct|specify|other',
  unknown: `${values.unknown}|various|various places|various cities|several|several places|many|many places|different|different places|different cities|multiple|multiple locations|multiple places|any|anywhere|everywhere|somewhere|somewhere else|other|others|other places|mixed|not clear|the interior|the interiors|waiting|waiting for resettlement|all|all over`,
  none: `${values.none}|${values.notApplicable}`,
  notPlaces:
    'most|but|go|now|waiting|house|home|abroad|same|here|there|work|job|school|family|farm|bar|hotel|market|village|town|city|camp|border|sea|boat|water|road|street|car|bus|way|man|men|woman|women|girl|boy|child|children|mother|father|the|this|that|they|he|she|and|or|yes|no|not|one|two|many|all|some|few|more|less|new|old|good|bad|male|female|adult|minor|total|date|name|other|done|see|use|used|via|with|from|then|next|last|first|left|right|open|end|start|stay|still|after|before|during|domestic work|domestic|domestic worker|factory|construction|agriculture|begging|trafficking|smuggling|migration|labour|labor|online|internet|phone|facebook|country|countries|nationals|national|nationality|citizen|stateless|region|county|rural|urban|desert|airport|port|coast|lake|river|island|forest|mountain|place|location|point|office|police|hospital|church|mosque|prison|detention|shelter|safe house|transit|origin|destination|exploitation|example|note|none|nil|what|where|when|who|why|how|may|march|june|august|can|will|did|has|had|was|were|for|per|page|end of table|comments|pending|ongoing|closed|active|case|cases|victim|victims|agent|friend|relative|internal|external|local|direct|directly|unknown|best|long|gold|love|hope|bank|shop|salon|office work|nanny|maid|driver|cleaner|private|public|government|nice|reading|sale|price|full|big|run|queen|son|mine|hill|tent|post|spring|week|day|hour|red|each|every|both|false|gender|else|been|being|have|rest|mobile|normal|orange|worms|hell|drugs|of|farmer|is|are|be|to|in|at|by|it|me|us|my|white|black|blue|green|young|king|god|peace|war|summer|winter|true|month|year|night|morning|evening|minute|second|third|three|four|five|ten|eye|deep|sex|age|miner|soldier|guard|teacher|student|broker|recruiter|trafficker|suspect|walk|train|plane|ship|bike|truck|bed|food|fire|wood|stone',
  street:
    'street|st no|road|rd|avenue|ave|lane|drive|close off|highway|junction|roundabout|plot|plot no|block no|p o box|po box|p.o. box|postcode|opposite|behind|next door to',
  house:
    'house no|house number|hse no|hse|apartment|apt|flat|flat no|room|room no|villa|villa no|compound|floor|building|bldg|apartments|court',
  shelter:
    'shelter|safe house|safehouse|women shelter|refuge|crisis centre|crisis center|orphanage|childrens home|rescue centre|rescue center|drop in centre|transit house|halfway house',
  workplace:
    'hotel|restaurant|bar|club|nightclub|brothel|lodge|lodging|guest house|guesthouse|factory|company|ltd|limited|farm|salon|spa|massage parlour|school|church|mosque|hospital|clinic|agency|office|shop|supermarket|mall|construction site|petrol station|station road|university|college|academy',
};

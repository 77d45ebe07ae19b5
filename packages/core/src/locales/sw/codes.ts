import type { CodeWords } from '../../codelists/code-words.js';

/** Swahili labels and synonyms of the codes. */
export const codes: CodeWords = {
  exploitationType: {
    'forced-labour':
      'Kazi za kulazimishwa|kazi ya kulazimishwa|kazi ya shuruti|kazi za shuruti|kutumikishwa|utumikishwaji|kazi bila malipo|kazi bila kulipwa|kulazimishwa kufanya kazi|unyonyaji wa kazi|utumwa wa kisasa|kazi kwa nguvu',
    'domestic-servitude':
      'Kutumikishwa majumbani|kutumikishwa kama watumwa majumbani|utumwa wa majumbani|utumwa wa nyumbani|kazi ya nyumbani bila malipo|kazi za nyumbani bila malipo|kazi ya nyumbani|mfanyakazi wa ndani|mfanyakazi wa nyumbani|yaya|kijakazi|mtumishi wa ndani|dada wa kazi|hausigeli|kazi za nyumbani kwa kulazimishwa|kutumikishwa nyumbani',
    'sexual-exploitation':
      'Unyonyaji wa kingono|unyanyasaji wa kingono|ukahaba|biashara ya ngono|kulazimishwa ngono kwa malipo|unyanyasaji wa kijinsia|utumwa wa ngono|utumwa wa kingono|umalaya|=ngono|ponografia|uchangudoa',
    'child-labour':
      'Ajira ya watoto|ajira kwa watoto|utumikishwaji wa watoto|kazi za watoto|utumikishaji wa watoto|kutumikisha watoto|ajira za watoto|kazi ngumu kwa watoto',
    'forced-marriage':
      'Ndoa ya kulazimishwa|ndoa za kulazimishwa|kuozwa|ndoa ya mapema|ndoa za mapema|ndoa za utotoni|ndoa ya utotoni|kuozeshwa|kuolewa kwa nguvu|ndoa ya lazima',
    'slavery-servitude': 'Utumwa au hali zinazofanana|utumwa|watumwa',
    'debt-bondage': 'Utumwa wa deni|utumwa wa madeni|kazi ya kulipa deni|kufanyishwa kazi kwa deni|utumwa kwa sababu ya deni',
    'forced-begging': 'Kuombaomba kwa kulazimishwa|kuombaomba|kuomba omba|ombaomba|kulazimishwa kuomba|omba omba',
    'forced-criminality':
      'Kulazimishwa uhalifu|uhalifu wa kulazimishwa|kulazimishwa kufanya uhalifu|utapeli mtandaoni|kulazimishwa kutapeli|kubebeshwa dawa za kulevya|biashara ya dawa za kulevya|kulazimishwa wizi',
    'organ-removal': 'Kutolewa viungo|biashara ya viungo|kuvuna viungo|uvunaji wa viungo|kutolewa figo|uondoaji wa viungo',
    'armed-recruitment':
      'Kusajiliwa katika vikundi vyenye silaha|kusajiliwa jeshini|kusajiliwa vikundi|askari watoto|askari mtoto|kuingizwa jeshini|itikadi kali|kusajiliwa na al shabaab|kuandikishwa jeshini kwa nguvu|kuingizwa kwenye vikundi vya kigaidi',
    'illegal-adoption':
      'Kuasili kinyume cha sheria|kuuza watoto|kuuzwa kwa watoto|uuzaji wa watoto|kuuza mtoto|biashara ya watoto|wizi wa watoto|kuasili haramu',
    'forced-surrogacy': 'Kulazimishwa kubeba mimba|kubebeshwa mimba|kubeba mimba kwa niaba|kiwanda cha watoto',
    'ransom-extortion': 'Fidia au ulaghai|utekaji nyara|kutekwa|=fidia|kudai fidia|kikombozi|kombozi',
    other: 'Nyingine|nyinginezo|mengine|mengineyo|ingine|zingine',
    unknown: 'Haijulikani',
  },
  industry: {
    agriculture: 'Kilimo|shambani|mashamba|mashambani|ufugaji|kuchunga|mifugo|uchungaji|kulima',
    forestry: 'Misitu|mkaa|ukataji miti|mbao|ukataji wa miti',
    fishing: 'Uvuvi|samaki|mvuvi|kuvua|wavuvi',
    mining: 'Uchimbaji madini|migodi|mgodi|machimbo|migodini|machimboni|kuchimba mchanga|uchimbaji|mgodini|kuvunja mawe|kuponda mawe',
    manufacturing: 'Viwanda|kiwanda|kiwandani|viwandani|kutengeneza matofali|kufyatua matofali|ushonaji',
    'utilities-waste': 'Huduma za umma na taka|taka|takataka|chuma chakavu|kuokota chuma',
    construction: 'Ujenzi|mjengo|mjengoni|mwashi',
    trade: 'Biashara na uchuuzi|=biashara|uchuuzi|duka|dukani|sokoni|soko|machinga|biashara ndogo|muuzaji|mchuuzi',
    transport: 'Usafiri|usafirishaji|dereva|matatu|bodaboda|uchukuzi|utingo|kondakta|udereva|bandari',
    accommodation: 'Malazi|hoteli|hotelini|nyumba ya wageni|gesti|loji',
    'food-service':
      'Huduma ya chakula|mkahawa|mgahawa|mgahawani|baa|mpishi|upishi|mama lishe|mama ntilie|mhudumu|=chakula|kilabu cha pombe|hoteli ya chakula',
    'online-scam': 'Utapeli mtandaoni|utapeli|kituo cha simu|ulaghai mtandaoni|ulaghai wa mtandaoni',
    security: 'Ulinzi|askari|mlinzi|=usalama|walinzi|bawabu|soldia',
    cleaning: 'Usafi|msafishaji|kufagia|dobi|kufua nguo|bustani',
    'recruitment-agency': 'Wakala wa ajira|wakala|ajenti wa kazi|kampuni ya ajira',
    'education-religious': 'Elimu au dini|elimu|=shule|=shuleni|=kanisa|=msikiti|=dini|=masomo|=chuo',
    'health-care': 'Afya|muuguzi|uuguzi|hospitali|kutunza wazee|nesi|mtunza wagonjwa',
    entertainment: 'Burudani|densi|kilabu|muziki|=mpira|=michezo|disko|mcheza ngoma|dansi|klabu ya usiku|uchezaji ngoma',
    'beauty-massage': 'Urembo na masaji|saluni|masaji|urembo|kusuka nywele|kinyozi|ususi|msusi',
    'domestic-work':
      'Kazi za nyumbani|kazi ya nyumba|kazi ya nyumbani|kazi za nyumba|kazi za ndani|kazi ya ndani|yaya|mfanyakazi wa ndani|mfanyakazi wa nyumbani|wafanyakazi wa ndani|wafanyakazi wa nyumbani|hausigeli|dada wa kazi|mtumishi wa ndani|kijakazi|mboch|kulea watoto|=nyumbani',
    'commercial-sex': 'Biashara ya ngono|danguro|madanguro|ukahaba|uchangudoa|umalaya|kahaba',
    begging: 'Ombaomba|kuombaomba|kuomba omba|omba omba|=mitaani|=mtaani|kuomba mitaani',
    'illicit-activities': 'Shughuli haramu|dawa za kulevya|wizi|magendo|uhalifu|biashara haramu|bangi|mihadarati',
    'armed-forces': 'Jeshi|jeshini|mwanajeshi|wanamgambo|kundi la wapiganaji|vikundi vya wapiganaji|=vita',
    other: 'Nyingine|nyinginezo|mengine|mengineyo',
    unknown: 'Haijulikani',
  },
  transport: {
    air: 'Ndege|angani|=anga|kwa anga',
    bus: 'Basi|mabasi|gari la abiria|usafiri wa umma|costa|hiace',
    train: 'Treni|gari moshi|garimoshi|reli|gari la moshi',
    car: 'Gari|teksi|taksi',
    truck: 'Lori|malori|roli|trela|gari la mizigo|kontena|fuso',
    motorbike: 'Pikipiki|bajaji',
    boat: 'Boti|mashua|jahazi|meli|mtumbwi|=baharini|=bahari|kwa maji|ngalawa|majini|chombo cha baharini|mitumbwi',
    ferry: 'Kivuko|feri|kivukoni|pantoni',
    foot: 'Kwa miguu|miguu|kutembea|njia za panya|njia ya panya|mguu',
    animal: 'Mnyama|ngamia|punda|farasi|mkokoteni',
    mixed: 'Mchanganyiko|mbalimbali|njia tofauti',
    road: 'Kwa barabara|barabara|nchi kavu|barabarani',
    other: 'Nyingine|nyinginezo|baiskeli',
    unknown: 'Haijulikani',
  },
  recruitment: {
    agency: 'Wakala wa ajira|wakala|kampuni ya ajira|ajensi|kampuni ya kuajiri|shirika la ajira',
    'recruiter-in-person':
      'Mtu aliyemwajiri ana kwa ana|madalali|mtu wa kati|ajenti|mwajiri|mlanguzi|msafirishaji haramu|mtu asiyemjua|mtu asiyejulikana|ana kwa ana|tapeli',
    family: 'Familia|ndugu|jamaa|shangazi|mjomba|=mama|=baba|mzazi|wazazi|dada|kaka|binamu|mwanafamilia|bibi|nyanya|babu|mlezi|wanafamilia',
    friends: 'Marafiki|rafiki|jirani|majirani|rafiki wa familia|mtu anayefahamiana naye|mwenzake',
    'intimate-partner': 'Mpenzi|mume|mke|mchumba|=bwana|hawara|mwenzi',
    'social-media': 'Mitandao ya kijamii|mtandao wa kijamii|whatsapp',
    'online-advertisement': 'Tangazo mtandaoni|tangazo la mtandaoni|=mtandaoni|=intaneti|=mtandao|tovuti|tangazo la kazi',
    'newspaper-advertisement': 'Tangazo la gazeti|gazeti|magazeti|gazetini|bango',
    'broadcast-advertisement': 'Tangazo la redio au televisheni|redio|televisheni|runinga|redioni',
    'at-work': 'Kazini|mahali pa kazi|mfanyakazi mwenzake|sehemu ya kazi|mfanyakazi mwenza',
    'at-school': 'Shuleni|=shule|mwalimu|=chuo|chuoni|chuo kikuu|ufadhili wa masomo',
    'religious-leader':
      'Kiongozi wa dini|=kanisa|=msikiti|mchungaji|imamu|shehe|padri|kiongozi wa jamii|mzee wa kijiji|kanisani|msikitini|ustadhi|chifu',
    abduction: 'Kutekwa nyara|kutekwa|kwa nguvu|kulazimishwa|utekaji|kuibiwa|kuuzwa|kutoroshwa',
    self: 'Mwenyewe|kwa hiari|binafsi|alijipeleka|kwa uamuzi wake',
    other: 'Nyingine|nyinginezo|mengine',
    unknown: 'Haijulikani',
  },
  kind: {
    trafficking:
      'Usafirishaji haramu wa binadamu|usafirishaji haramu wa watu|biashara haramu ya binadamu|biashara ya binadamu|ulanguzi wa binadamu|ulanguzi wa watu|usafirishaji wa binadamu|usafirishaji haramu wa watoto|ulanguzi wa watoto|ulanguzi|mhanga wa usafirishaji haramu wa binadamu',
    'suspected-trafficking':
      'Usafirishaji haramu unaoshukiwa|inashukiwa|anashukiwa|mhanga anayeshukiwa|usafirishaji haramu wa binadamu unaoshukiwa',
    'high-risk-migration':
      'Uhamiaji wenye hatari kubwa|uhamiaji hatarishi|uhamiaji usio salama|uhamiaji haramu|uhamiaji usio wa kawaida|=mhamiaji|=uhamiaji|=wahamiaji',
    smuggling:
      'Usafirishaji haramu wa wahamiaji|magendo ya wahamiaji|kuvusha wahamiaji|magendo ya watu|usafirishaji wa wahamiaji|usafirishaji wa wahamiaji haramu|kusafirisha wahamiaji',
    'trafficking smuggling': 'Usafirishaji haramu|usafirishaji wa watu',
  },
  and: 'na|au|pamoja na|kisha|halafu|ama|pia',
  filler: 'ya|za|wa|la|cha|kwa|katika|kwenye|huko|kazi|sekta|aina|huduma|alikuwa|alifanya|kufanya|njia|=usafiri|kama|ni|yake|wake',
  not: 'si|sio|hakuna|bila|hapana|siyo',
};

import type { CodeWords } from '../../codelists/code-words.js';

/** English labels and synonyms of the codes. */
export const codes: CodeWords = {
  exploitationType: {
    'forced-labour':
      'Forced labour|labour exploitation|labour trafficking|=labour|modern slavery|slave labour|unpaid work|unpaid labour|bonded labour|forced work|exploitative labour|work exploitation|labour abuse',
    'domestic-servitude':
      'Domestic servitude|domestic slavery|domestic exploitation|house girl|housegirl|house help|househelp|housemaid|maid|shagala|kadama|house boy|houseboy|domestic servant|forced domestic work|domestic worker exploitation|exploitation of domestic workers',
    'sexual-exploitation':
      'Sexual exploitation|commercial sexual exploitation|sex trafficking|=sexual|prostitution|sexual slavery|sex slavery|forced sex work|sexual servitude|pornography|webcam|cybersex|sex tourism|sexually exploited|brothel exploitation',
    'child-labour': 'Child labour|child labourer|child worker|underage labour',
    'forced-marriage':
      'Forced marriage|early marriage|child marriage|servile marriage|bride trafficking|sham marriage|marriage by force|bride selling|early and forced marriage|forced and early marriage',
    'slavery-servitude': 'Slavery, servitude or similar practices|slavery|servitude|enslavement',
    'debt-bondage': 'Debt bondage|bonded by debt|debt slavery|debt bonded|bonded debt',
    'forced-begging': 'Forced begging|begging|street begging',
    'forced-criminality':
      'Forced criminality|forced criminal activities|forced crime|criminal exploitation|forced scamming|pig butchering|cyber fraud|scam compound|scam centre|scam center|online scam|online scamming|cyber scam|cyber scamming|forced cyber criminality|drug mule|drug trafficking|forced theft|drug smuggling|forced fraud|illicit activities|county lines',
    'organ-removal':
      'Organ removal|removal of organs|organ harvesting|organ trafficking|kidney sale|organ trade|=organ|body parts|ritual killing',
    'armed-recruitment':
      'Recruitment by armed groups|armed group|armed recruitment|child soldier|forced recruitment|forced military|radicalisation|radicalization|al shabaab|terrorism recruitment|forced conscription|militia recruitment|recruitment into armed forces|use in armed conflict',
    'illegal-adoption':
      'Illegal adoption|baby selling|baby trafficking|forced adoption|child selling|sale of children|sale of a child|baby sale|baby trade|child trade',
    'forced-surrogacy': 'Forced surrogacy|surrogacy|baby factory|baby farm|baby farming|forced pregnancy',
    'ransom-extortion':
      'Ransom or extortion|kidnapping for ransom|=ransom|extortion|kidnapped for ransom|torture for ransom|tarhil|torture camp|held for ransom|=hostage|kidnap for ransom',
    other: 'Other',
    unknown: 'Unknown',
  },
  industry: {
    agriculture:
      'Agriculture|agric|agri|farming|farm|farmhand|shamba|tea estate|plantation|ranch|livestock|herding|cattle|animal husbandry|horticulture|sugarcane|cocoa|agricultural|herder|shepherd|crop|tea picking|sugar cane',
    forestry: 'Forestry|logging|timber|charcoal|forest work',
    fishing: 'Fishing|fisheries|fishery|fish|trawler|aquaculture|seafood|fisherman',
    mining: 'Mining|mine|quarry|quarrying|sand harvesting|stone crushing|drilling|miner',
    manufacturing:
      'Manufacturing|factory|brick kiln|brick making|garment|textile|sweatshop|tailoring|=production|EPZ|=industrial|food processing',
    'utilities-waste': 'Utilities and waste|waste|garbage|recycling|scrap|water vending|dumpsite|sewerage|electricity supply',
    construction: 'Construction|building|mason|masonry|bricklaying|road works|welding',
    trade:
      'Trade and street vending|trade|shop|retail|=market|hawking|street vending|vendor|hawker|supermarket|=sales|shopkeeper|=selling|small business|=business|peddling|kiosk',
    transport:
      'Transport|driver|driving|delivery|boda boda|rider|=port|=loading|porter|taxi|shipping|logistics|courier|warehouse|seafaring|seafarer',
    accommodation: 'Accommodation|hospitality|hotel|lodge|lodging|guest house|guesthouse|resort|hotelier|motel',
    'food-service':
      'Food service|restaurant|bar|pub|catering|cafe|waitress|waiter|cook|chef|kitchen|=food|barmaid|bartender|cantina|food and drink|food and beverage|tea room|club and bar|eatery|bar maid',
    'online-scam':
      'Online scam|scam compound|call centre|call center|=scam|scamming|cyber scam|cyber fraud|online fraud|IT job|customer service scam|data entry job|crypto scam|romance scam|pig butchering|fraud factory|scam centre|scam center|call centre/IT|IT',
    security: 'Security|guard|watchman|bodyguard',
    cleaning: 'Cleaning|cleaner|janitor|housekeeping company|gardening|gardener|landscaping|car wash|laundry',
    'recruitment-agency': 'Recruitment agency|employment agency|=recruitment|manpower agency|labour agency|labour recruitment',
    'education-religious':
      'Education or religious|education|=school|madrasa|madrassa|koranic school|quranic school|duksi|=church|=mosque|=religious|=scholarship|religious institution|=student|=college|=university',
    'health-care':
      'Health care|healthcare|health|nurse|nursing|caregiver|care giver|care work|care home|hospital|elderly care|care worker|=medical|social care',
    entertainment:
      'Entertainment|club|nightclub|dancer|dance bar|dancing|mujra|=music|=sport|=football|modelling|casino|circus|=arts|acrobat|show business|camel jockey',
    'beauty-massage': 'Beauty and massage|massage|spa|salon|beauty|hairdressing|hairdresser|barber|saloon',
    'domestic-work':
      'Domestic work|=domestic|domestic worker|domestic help|domestic labour|dom work|house help|househelp|house girl|housegirl|housemaid|maid|nanny|housekeeper|house work|housework|house worker|=household|household work|home care|babysitter|baby sitter|shagala|kadama|cleaning houses|domestic servant|private household|houseboy|house boy|ayah|home based care|house manager',
    'commercial-sex':
      'Commercial sex|prostitution|sex work|sex industry|sex trade|brothel|escort|escort service|pornography|sex worker|red light|adult entertainment|webcam',
    begging: 'Begging|beggar|=street|street begging|street child|alms',
    'illicit-activities':
      'Illicit activities|=drug|drug farming|drug cultivation|cannabis farm|drug trafficking|drug smuggling|theft|smuggling goods|goods smuggling|=crime|criminal activities|counterfeit|illegal activities|drug trade|shoplifting|poaching',
    'armed-forces': 'Armed forces|armed group|army|militia|military|soldier|mercenary|=war|combat',
    other: 'Other',
    unknown: 'Unknown',
  },
  transport: {
    air: 'Air|plane|aeroplane|airplane|flight|flying|flew|aircraft|airport|airline',
    bus: 'Bus|coach|minibus|matatu|public transport|daladala|dala dala|PSV|taxi bus|omnibus|van|minivan|public means',
    train: 'Train|rail|railway|SGR',
    car: 'Car|taxi|cab|uber|land cruiser|4x4|pick up|pickup|probox|jeep|SUV|private vehicle',
    truck: 'Truck|lorry|trailer|tanker|container|canter|lorries',
    motorbike: 'Motorbike|motorcycle|motor cycle|bodaboda|boda|okada|bajaj|tuk tuk|tuktuk|bike|piki piki',
    boat: 'Boat|dhow|=sea|by sea|canoe|dinghy|speedboat|ship|vessel|=water|by water|=lake|sailing|dingy|raft',
    ferry: 'Ferry|ferry boat',
    foot: 'On foot|foot|walking|walk|walked|trek|trekking|hiking|panya route|panya path|bush path|footpath',
    animal: 'Animal|camel|donkey|horse|mule|cart',
    mixed: 'Mixed|multiple|several means|various|combination|different means|multi modal|multimodal',
    road: 'By road|road|=land|by land|overland|over land|land transport|land route|vehicle',
    other: 'Other|bicycle',
    unknown: 'Unknown',
    'boat ferry': 'boat or ferry',
  },
  recruitment: {
    agency: 'Agency|recruitment firm|recruitment company|bureau|travel agent',
    'recruiter-in-person':
      'Recruiter in person|recruiter|agent|broker|middleman|middle man|middlemen|trafficker|dalali|sponsor|stranger|in person|intermediary|smuggler|unknown person|madam|face to face|word of mouth|employer',
    family:
      'Family|relative|parent|mother|father|aunt|uncle|cousin|sister|brother|sibling|grandmother|grandparent|guardian|stepfather|stepmother|in law|relative/aunt',
    friends:
      'Friends|family friend|acquaintance|neighbour|neighbor|peer|colleague|classmate|schoolmate|community member|friend of family|girlfriend of friend',
    'intimate-partner': 'Intimate partner|boyfriend|girlfriend|husband|wife|spouse|fiance|fiancee|partner|lover|loverboy|dating|marriage',
    'social-media':
      'Social media|facebook|social network|tiktok|instagram|telegram|fb|online group|online friend|online chat|social platform|online platform',
    'online-advertisement':
      'Online advertisement|online advert|online ad|=internet|internet advert|website|job site|=online|online job|=web|online recruitment|=email|job portal',
    'newspaper-advertisement': 'Newspaper advertisement|newspaper|print advert|poster|flyer|print media|classified',
    'broadcast-advertisement': 'Radio or television advertisement|radio|television|TV|TV advert',
    'at-work': 'At work|workplace|work place|place of business|co worker|coworker|at place of work|former employer',
    'at-school': 'At school|=school|educational institution|teacher|=university|=college|campus|=scholarship|school recruitment',
    'religious-leader':
      'Religious leader|=church|=mosque|pastor|imam|sheikh|priest|community leader|religious institution|elder|church/mosque leader|=religious|chief|madrasa|spiritual leader',
    abduction: 'Abduction|abducted|kidnapping|kidnapped|=force|=forced|forcibly taken|taken by force|kidnap|coercion|=sold',
    self: 'Self|own decision|voluntary|went alone|own initiative|oneself|by themselves|walk in|himself|herself|own accord|independent',
    other: 'Other',
    unknown: 'Unknown',
  },
  kind: {
    trafficking:
      'Trafficking|human trafficking|trafficking in persons|trafficking in human beings|trafficked|people trafficking|child trafficking|trafficking in children|trafficking of children|trafficking in women|trafficking of women|trafficking of persons|victim of trafficking|VOT|confirmed trafficking|confirmed victim|transnational trafficking|internal trafficking|actual victim|trafficking case',
    'suspected-trafficking':
      'Suspected trafficking|possible trafficking|potential trafficking|potential victim|presumed victim|=suspected|possible victim|PVOT|presumed trafficking|suspected case|suspected human trafficking|suspected victim',
    'high-risk-migration':
      'High-risk migration|unsafe migration|irregular migration|risky migration|migration at risk|=at risk|=high risk|=migrant|=migration|vulnerable migrant|illegal migration|illegal immigration|undocumented migration|mixed migration',
    smuggling:
      'Smuggling|migrant smuggling|smuggling of migrants|people smuggling|human smuggling|smuggled|smuggling only|smuggling of persons|smuggled migrant|transport of migrants|transporting migrants',
  },
  and: 'and|or|plus|with|then|also',
  filler:
    'a|an|the|of|for|in|at|by|to|via|from|on|as|work|worker|working|job|employment|industry|sector|services|service|company|co|ltd|exploitation|type|form|means|their|her|his|under|through|who|was|were|recruited|=recruitment|travel|travelled|using|used|week|day|hour|private|=online|fake|licensed|local|small|large|big',
  not: 'not|no|non|never|without|refused|escaped|denied|alleged',
};

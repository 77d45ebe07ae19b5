import type { ValueWords } from '../../read/values/value-words.js';

/** English words that cells of any sheet are read by. */
export const values: ValueWords = {
  unknown:
    "unknown|unkown|unknow|not known|not yet known|don't know|do not know|doesn't know|does not know|she doesn't know|he doesn't know|she doesn't know yet|he doesn't know yet|dk|not sure|unsure|unclear|not clear|unspecified|not specified|not stated|not reported|not recorded|not indicated|not disclosed|undisclosed|undecided|unidentified|not identified|not provided|no information|no info|no data|no answer|not available|to be confirmed|to be determined|tbc|tbd|mixed/unknown",
  none: 'none|nil|no cases|no victims|no|nothing|nowhere|no transit|no transit points|no stops|no stop|without|no plans|no plans for future|no plans for the future|not yet exploited|not exploited',
  notApplicable: 'not applicable|does not apply|non applicable',
  direct: 'direct|directly|direct flight|direct travel|non stop|direct route',
  ditto:
    'same as above|as above|same above|see above|ditto|ibid|ibidem|same as previous|same as previous row|as previous|same as row above',
  yes: 'yes|y|x|true|checked',
  months:
    'january,jan|february,feb,febr|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec',
  numbers:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  tens: 'thirty|forty,fourty|fifty|sixty|seventy|eighty|ninety',
  ordinals: 'first|second|third|fourth',
  counts: {
    approximate:
      'about|around|approx|approximately|aprox|circa|ca|c|roughly|nearly|almost|close to|an estimated|estimated|estimate|estimated at|est|ish|maybe|perhaps|possibly|probably',
    atLeast: 'at least|atleast|no less than|not less than|no fewer than|not fewer than|minimum|min|a minimum of|minimum of',
    moreThan: 'more than|over|above|greater than|in excess of|upwards of|exceeding',
    atMost: 'up to|upto|at most|no more than|not more than|maximum|max|a maximum of|maximum of|not exceeding',
    lessThan: 'less than|fewer than|under|below|smaller than',
    orMore: 'or more|and more|and above|or above|and over|or over|plus|and counting|upwards',
    orLess: 'or less|or fewer|and below|or below|and under|or under',
    between: 'between',
    to: 'to|until|through',
    and: 'and',
    or: 'or',
    several:
      'several|many|some|a few|few|various|numerous|multiple|a number of|lots|a lot|dozens|dozens of|tens|tens of|scores|scores of|hundreds|hundreds of|thousands|thousands of|a couple|couple|a couple of|couple of|a group|a group of|unknown but many',
    unknown: 'unknown|unknown number|unknown number of|not known',
    dozen: 'dozen|dozen of',
    hundred: 'hundred',
    thousand: 'thousand',
    persons:
      'persons|people|individuals|victims|survivors|migrants|clients|workers|potential victims|identified victims|pax|ppl|nationals|returnees|human beings|trafficked persons|victims of trafficking|vots|vot',
    cases: 'cases|reported cases|files',
    incidents: 'incidents|events|occurrences',
    person: 'person|victim|survivor|individual|client|migrant',
    case: 'case',
    incident: 'incident|event',
    label: 'group|row|file|number|no|nr|id|age|aged|code',
    girls: 'girls|girl',
    boys: 'boys|boy',
    women: 'women|woman|ladies|lady',
    men: 'men|man|gentlemen',
    females: 'female|females|f|fem',
    males: 'male|males|m',
    children: 'children|child|minors|minor|kids|underage|under 18',
    adults: 'adults|adult|grown ups',
    notCounts:
      'more|less|fewer|batches|convoys|vehicles|boats|villages|countries|per|each|every|monthly|weekly|daily|yearly|annually|annual|a month|a year|a week|a day|month|months|year|years|yrs|yr|week|weeks|day|days|hour|hours|old|years old|percent|times|families|family|households|household|hh|couples|pairs|groups|trips|buses|trucks|million|millions|billion|kes|ksh|usd|ugx|tzs|etb|eur|dollars|shillings|km|since|ago|not|st|nd|rd|th|am|pm|out of|versus|vs',
    filler: 'an|the|of|total|in total|only|all|were|was|are|is|total of|nos|approx no|number of|no of',
  },
  dates: {
    since: 'since|from|starting|started|onwards|onward',
    vague:
      'mid|middle|middle of|early|late|beginning|beginning of|start of|end of|end|about|around|circa|in|during|year|yr|month|the|of|fy|sometime',
    before: 'before|until|till|after|prior to|by|not|up to',
    to: 'to|and|through|thru|between|or',
    unknown: 'ongoing|on going|various|several|multiple|continuous|current|currently|present|to date|now|always|all year|different dates',
    quarter: 'q|qtr|quarter|qt',
    half: 'h|half',
    ethiopian: 'e c|ec|eth cal|ethiopian|ethiopian calendar|eth calendar|et cal|hijri|ah|b e',
    gregorian: 'g c|gc|ad|ce',
    relative: 'last|next|this|previous',
  },
  route: {
    from: 'from|starting in|starting from',
    to: 'to|towards',
    via: 'via|through|by way of|passing through|in transit via|transit through|transited through|transiting',
    next: 'then|and then|then to|and then to|and finally|finally|before|followed by|next|later|afterwards|later to|after that|from there|from there to|then via',
    and: 'and',
  },
};

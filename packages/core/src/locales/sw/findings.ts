import type { Sentences } from '../sentences.js';

/** What each finding of a check says, in Swahili. */
export const findings: Sentences['codes'] = {
  'header-not-found': {
    what: 'Hakuna jedwali la njia za safari lililopatikana katika faili hii.',
    why: 'Bila mstari wa vichwa kama “Nchi ya asili”, “Anakokwenda”, “Idadi ya kesi”, hakuna mstari unaoweza kusomwa wala kutumwa.',
    do: 'Hakikisha hii ndiyo faili sahihi. Ipe kila safu kichwa katika mstari mmoja, na mistari ya taarifa iwe chini yake moja kwa moja.',
  },
  'rows-missing': {
    what: 'Jedwali limepatikana, lakini halina mstari wowote wa njia za safari.',
    why: 'Hakuna kinachoweza kusomwa wala kutumwa kutoka humo.',
    do: 'Hakikisha hii ndiyo faili sahihi, na kwamba mistari iko chini ya vichwa moja kwa moja. Kama hakukuwa na la kuripoti, liache.',
  },
  'column-missing': {
    what: 'Hakuna safu iliyopatikana ya: {fields:field}.',
    why: 'Mstari unaweza kutumwa ikiwa nchi ya asili na nchi ya kwenda au ya unyonyaji zinajulikana. Mengine yote huufanya uwe na manufaa zaidi.',
    do: 'Ikiwa karatasi inayo kwa kichwa kingine, chagua safu hiyo. Ikiwa haijulikani, acha hivyo.',
  },
  'column-doubtful': {
    what: 'Safu {column} (“{header}”) imesomwa kuwa {field:field}[, lakini inaweza pia kuwa {rival:field}].',
    why: 'Ikiwa si sahihi, kila mstari unasema jambo lisilo kweli.',
    do: 'Chagua safu hii ina nini.',
  },
  'column-twice': {
    what: 'Safu {other} na {column} zote zinaonekana kuwa {field:field}. Ni {other} tu inayotumika.',
    why: 'Ikiwa safu isiyo sahihi inatumika, mistari inasema jambo lisilo kweli.',
    do: 'Chagua safu ya kutumia, na uache nyingine.',
  },
  'column-unmapped': {
    what: 'Safu {column}[ (“{header}”)] haitumiki na haitatumwa.',
    why: 'Kinachotoka kwenye kompyuta yako ni maelezo ya njia za safari tu.',
    do: 'Hakuna la kufanya, isipokuwa inaeleza jambo kuhusu njia: basi chagua ina nini.',
  },
  'origin-missing': {
    what: 'Nchi ya asili haijulikani[ (karatasi inasema “{text}”)].',
    why: 'Kila njia inahitaji mwanzo. Bila huo, mstari hauwezi kutumwa.',
    do: 'Andika nchi ambayo mtu alitoka. Ikiwa hakuna anayejua, acha mstari ulivyo: unabaki kwako.',
  },
  'destination-and-exploitation-missing': {
    what: 'Nchi ya kwenda haijulikani, wala nchi ya unyonyaji[ (karatasi inasema “{text}”)].',
    why: 'Kila njia inahitaji mwisho. Bila mojawapo, mstari hauwezi kutumwa.',
    do: 'Andika nchi ambayo mtu alikuwa akienda, au ambako unyonyaji ulitokea. Ikiwa hakuna anayejua, acha mstari ulivyo: unabaki kwako.',
  },
  'place-unknown': {
    what: '“{text}” si mahali tunapopajua.',
    why: 'Mahali pasipoeleweka hapawezi kuhesabiwa wala kuwekwa kwenye ramani.',
    do: 'Angalia tahajia. Ikiwa ni mahali padogo, ongeza nchi, na mji wa karibu ikiwa unaruhusiwa kuutaja.',
  },
  'place-misspelt': {
    what: '“{text}” inaonekana imeandikwa vibaya[; huenda ni “{suggestion}”].',
    why: 'Mahali pamoja pakiandikwa kwa njia mbili panahesabiwa mara mbili.',
    do: 'Chagua mahali panapokusudiwa, au sahihisha mwenyewe.',
  },
  'place-ambiguous': {
    what: '“{text}” panaweza kuwa mahali zaidi ya pamoja[: {candidates}].',
    why: 'Tukikisia, njia inaweza kuelekea nchi isiyo sahihi.',
    do: 'Chagua mahali panapokusudiwa, au ongeza nchi yake.',
  },
  'city-not-in-country': {
    what: '“{text}” haijulikani katika {country}[. Inajulikana katika: {found}].',
    why: 'Huenda moja kati ya hayo mawili si sahihi. Hadi isahihishwe, ni nchi tu inayohesabiwa.',
    do: 'Sahihisha mji au nchi. Ikiwa yote mawili ni sahihi (mahali padogo), acha hivyo.',
  },
  'country-missing': {
    what: 'Nchi ya “{city}” haijaandikwa. Ni {country}.',
    why: 'Mahali pakiwa na nchi yake panaeleweka na kila mtu.',
    do: 'Andika nchi, au acha hivyo: mstari unasomwa kuwa {country}.',
  },
  'place-too-fine': {
    what: 'Kisanduku hiki kinaeleza zaidi ya mji. Kinataja: {kind:word}.',
    why: 'Kinaweza kumwongoza mtu hadi mlangoni kwa manusura au kwa wanaomsaidia. Hakipaswi kutoka kwenye kompyuta yako.',
    do: 'Bakiza mji tu[: “{keep}”]. Maelezo yako yanaweza kubaki katika faili usiyoishiriki na wengine.',
  },
  'places-several': {
    what: 'Kisanduku hiki kinataja {count|mahali #|mahali #}: {places}.',
    why: 'Hatuwezi kujua ni watu wangapi walikwenda wapi, kwa hiyo hakuna panapohesabiwa.',
    do: 'Bakiza mahali pamoja, au kila mahali pawe na mstari wake na idadi yake ya kesi.',
  },
  'transit-repeats-origin-or-destination': {
    what: '“{text}” imetajwa kuwa mahali pa kupitia, na pia kuwa {role:word}.',
    why: 'Njia inaonekana kuzunguka, na mahali pamoja panahesabiwa mara mbili.',
    do: 'Iondoe kwenye mahali pa kupitia, isipokuwa mtu alirudi hapo kweli.',
  },
  'transit-twice': {
    what: '“{text}” imetajwa mara mbili mfululizo kati ya mahali pa kupitia.',
    why: 'Mahali pamoja panahesabiwa mara mbili, na sehemu moja ya safari haielekei popote.',
    do: 'Ondoa moja, isipokuwa kama mahali pengine panakosekana kati yao.',
  },
  'transit-order-doubtful': {
    what: 'Mpangilio wa mahali hapa hauko wazi: {text}.',
    why: 'Mpangilio huonyesha watu wanapitia wapi. Tunafuata mpangilio ulioandikwa.',
    do: 'Ikiwa unajua mpangilio, uandike kwa alama kama “Kampala > Juba”. Ikiwa hujui, acha hivyo.',
  },
  'transit-unreadable': {
    what: 'Hakuna mahali panapoweza kusomwa katika “{text}”.',
    why: 'Njia inahifadhiwa, lakini bila mahali ambapo watu walipitia.',
    do: 'Andika majina ya mahali na alama kati yake: Kampala > Juba.',
  },
  'cases-not-a-number': {
    what: '“{text}” si idadi ya kesi tunayoweza kuisoma.',
    why: 'Njia inahifadhiwa, lakini watu wake hawahesabiwi.',
    do: 'Andika namba au makadirio: 12, 10-15, takriban 20, 30+. Ikiwa haijulikani, acha kisanduku kitupu.',
  },
  'cases-estimated': {
    what: '“{text}” imesomwa kuwa makadirio: {min}[ hadi {max}][ {open:word}].',
    why: 'Makadirio yanakaribishwa. Yanahifadhiwa kama makadirio na hayafanywi kuwa idadi kamili.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi.',
  },
  'cases-reversed': {
    what: '“{text}” inaanza na namba kubwa na kuishia na ndogo.',
    why: 'Imesomwa kuwa {mended}, lakini huenda ni kosa la kuandika.',
    do: 'Andika {mended}, au namba sahihi.',
  },
  'cases-was-a-date': {
    what: 'Programu ya jedwali imegeuza namba hii kuwa tarehe. Huenda ilikuwa “{text}”.',
    why: 'Tarehe haiwezi kuhesabiwa.',
    do: 'Chagua “{text}”, au andika namba tena kwa neno “hadi”: 10 hadi 15.',
  },
  'cases-zero': {
    what: 'Idadi ya kesi ni 0.',
    why: 'Njia ambayo hakuna aliyeipita haina nafasi katika takwimu.',
    do: 'Andika idadi, acha kisanduku kitupu ikiwa haijulikani, au ondoa mstari.',
  },
  'unit-mixed': {
    what: 'Baadhi ya mistari inahesabu watu ({persons}), mingine kesi ({cases}) au matukio ({incidents}).',
    why: 'Haviwezi kujumlishwa: tukio moja linaweza kuwa watu wengi.',
    do: 'Ukiweza, hesabu watu katika kila mstari.',
  },
  'type-unknown': {
    what: '“{text}” si aina ya unyonyaji tunayoijua[. Huenda ni: {suggestions:code}].',
    why: 'Mstari unahifadhiwa, lakini hauhesabiwi chini ya aina yoyote.',
    do: 'Chagua aina inayofaa. Ikiwa hakuna inayofaa, andika “nyingine”.',
  },
  'type-not-said': {
    what: '“{text}” ni jina la uhalifu, si aina ya unyonyaji.',
    why: 'Msaada hutofautiana kwa kazi ya kulazimishwa, unyonyaji wa kingono au ndoa ya kulazimishwa. Aina inahesabiwa kuwa haijulikani.',
    do: 'Andika aina ikiwa unaijua. Ikiwa huijui, acha hivyo.',
  },
  'type-in-industry-column': {
    what: '“{text}” ni aina ya unyonyaji. Imehesabiwa kuwa “{code:code}” ingawa iko katika safu ya sekta.',
    why: 'Aina na sekta hujibu maswali mawili: nini kilifanyika, na watu walilazimika kufanya kazi wapi.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi.',
  },
  'industry-in-type-column': {
    what: '“{text}” ni sekta. Imehesabiwa kuwa “{code:code}” ingawa iko katika safu ya aina.',
    why: 'Aina na sekta hujibu maswali mawili: nini kilifanyika, na watu walilazimika kufanya kazi wapi.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi. Ongeza aina ya unyonyaji ikiwa unaijua.',
  },
  'industry-unknown': {
    what: '“{text}” si sekta tunayoijua[. Huenda ni: {suggestions:code}].',
    why: 'Mstari unahifadhiwa, lakini hauhesabiwi chini ya sekta yoyote.',
    do: 'Chagua sekta inayofaa. Ikiwa hakuna inayofaa, andika “nyingine”.',
  },
  'code-unknown': {
    what: '“{text}” si neno tunalolijua hapa[. Huenda ni: {suggestions:code}].',
    why: 'Mstari unahifadhiwa, lakini sehemu hii haihesabiwi.',
    do: 'Chagua linalofaa. Ikiwa hakuna linalofaa, andika “nyingine”.',
  },
  'type-and-industry-disagree': {
    what: '“{type:code}” na “{industry:code}” huenda pamoja mara chache.',
    why: 'Huenda moja liko kwenye mstari usio sahihi, au aina moja inakosekana.',
    do: 'Angalia mstari. Ikiwa yote mawili ni sahihi, acha hivyo.',
  },
  'period-too-fine': {
    what: '{count|Tarehe # katika safu hii inataja|Tarehe # katika safu hii zinataja} siku.',
    why: 'Siku kamili, pamoja na mahali, inaweza kuonyesha mtu ni nani. Ni mwezi tu unaotumwa.',
    do: 'Hakuna la kufanya: siku inabaki kwako. Unaweza pia kuandika mwezi tu.',
  },
  'period-in-the-future': {
    what: '{period} bado haijafika.',
    why: 'Huenda ni kosa la kuandika, na linaweka njia katika mwaka usio sahihi.',
    do: 'Sahihisha mwezi au mwaka.',
  },
  'period-reversed': {
    what: 'Kipindi kinaisha ({end}) kabla ya kuanza ({start}).',
    why: 'Moja kati ya hizo mbili si sahihi.',
    do: 'Sahihisha mwezi au mwaka.',
  },
  'period-unreadable': {
    what: '“{text}” si mwezi au mwaka tunaoweza kuusoma.',
    why: 'Njia inahifadhiwa, lakini haihesabiwi katika mwaka wowote.',
    do: 'Andika mwezi au mwaka: 2019-08, Agosti 2019 au 2019.',
  },
  'period-ambiguous': {
    what: '“{text}” inaweza kumaanisha {one} au {other}.',
    why: 'Wengine huandika siku kwanza, wengine mwezi.',
    do: 'Chagua mwezi unaokusudiwa.',
  },
  'same-row-twice': {
    what: 'Mstari {row} unasema sawa na mstari {other}.',
    why: 'Ikiwa ni kesi ileile, watu wake wanahesabiwa mara mbili.',
    do: 'Ikiwa ni nakala, ifute. Ikiwa ni watu tofauti, acha yote miwili.',
  },
  'rows-nearly-alike': {
    what: 'Mstari {row} unakaribia kuwa sawa na mstari {other}.',
    why: 'Huenda mmoja ni masahihisho ya mwingine. Basi watu wanahesabiwa mara mbili.',
    do: 'Linganisha mistari hiyo miwili. Ikiwa yote ni sahihi, acha hivyo.',
  },
  'formula-error': {
    what: 'Kisanduku hiki kinaonyesha kosa {error} badala ya thamani.',
    why: 'Fomula yake haitoi jibu, kwa hiyo hakuna cha kusoma hapa.',
    do: 'Rekebisha fomula, au andika thamani.',
  },
  'formula-not-calculated': {
    what: 'Kisanduku hiki kina fomula, lakini faili haina jibu lake.',
    why: 'Hatupigi hesabu za fomula kamwe, kwa hiyo kisanduku kinasomwa kuwa kitupu.',
    do: 'Fungua faili katika programu yako ya jedwali, ihifadhi, kisha iangalie tena.',
  },
  'merged-data-cell': {
    what: 'Visanduku {area} vimeunganishwa. Mistari yote {count} inasomwa kuwa inasema jambo moja.',
    why: 'Ikiwa ni mstari wa kwanza tu unaokusudiwa, mingine inasema jambo lisilo kweli.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi. Ikiwa sivyo, tenganisha visanduku.',
  },
  'rows-not-routes': {
    what: '{count|Mstari huu umerukwa|Mistari hii imerukwa}: {rows} ({reason:word}).',
    why: 'Mistari inayoeleza njia ndiyo tu inayohesabiwa na kutumwa.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi.',
  },
  'repeat-row-orphan': {
    what: 'Mstari huu wa karatasi “{sheet}” hauna mstari wake katika karatasi kuu.',
    why: 'Unachosema kinapotea: hakiwezi kuunganishwa na njia yoyote.',
    do: 'Angalia namba yake katika safu “_parent_index”.',
  },
  'sheet-skipped': {
    what: 'Karatasi “{sheet}” imerukwa: {reason:word}.',
    why: 'Hakuna kilicho juu yake kinachoangaliwa wala kutumwa.',
    do: 'Hakuna la kufanya, ikiwa ni sahihi. Ikiwa ina njia, ionyeshe au ichague.',
  },
  'sheet-not-read': {
    what: 'Karatasi “{sheet}” haina visanduku[ ({kind:word})], kwa hiyo imerukwa.',
    why: 'Hakuna kilicho juu yake kinachoangaliwa wala kutumwa.',
    do: 'Hakuna la kufanya.',
  },
  'tables-several': {
    what: 'Karatasi “{sheet}” ina {count|jedwali #|majedwali #}. Kila moja limeangaliwa peke yake.',
    why: 'Jedwali ambalo ni muhtasari tu lingehesabiwa mara mbili.',
    do: 'Hakuna la kufanya, ikiwa yote yana njia. Ikiwa sivyo, hamishia mengine kwenye karatasi nyingine.',
  },
  'encoding-guessed': {
    what: 'Faili haisemi herufi zake zimehifadhiwaje. Zimesomwa kuwa {encoding}.',
    why: 'Ikiwa si sahihi, herufi kama é au ü zinaonekana vibaya na mahali hapapatikani.',
    do: 'Tazama jina lenye herufi kama hiyo. Ikiwa ni baya, hifadhi faili kama .xlsx, au kama “CSV UTF-8”.',
  },
  'extension-wrong': {
    what: 'Jina la faili linaishia na {extension}, lakini ni {format}.',
    why: 'Imesomwa jinsi ilivyo. Programu nyingine zinaweza kuikataa.',
    do: 'Hakuna la kufanya. Ukitaka, ibadilishe jina.',
  },
  'csv-quote-open': {
    what: 'Alama ya kunukuu imefunguliwa[ katika mstari {row}] na haijafungwa.',
    why: 'Mistari inayofuata inaweza kuwa imeingia katika kisanduku kimoja.',
    do: 'Funga au ondoa alama hiyo, au hifadhi karatasi kama .xlsx.',
  },
  'shared-text-missing': {
    what: 'Karatasi “{sheet}”: {count|kisanduku # kimepoteza maandishi yake katika faili na kimesomwa kuwa kitupu|visanduku # vimepoteza maandishi yake katika faili na vimesomwa kuwa vitupu}.',
    why: 'Kuna kitu kilichoandikwa hapo awali ambacho sasa hakipo.',
    do: 'Fungua faili katika programu yako ya jedwali, tazama karatasi, ihifadhi, kisha iangalie tena.',
  },
  'nul-bytes-removed': {
    what: 'Faili ilikuwa na {count|herufi # isiyofaa katika maandishi. Imeondolewa|herufi # zisizofaa katika maandishi. Zimeondolewa}.',
    why: 'Huenda faili imeharibika, na yaliyo kando yake si sahihi.',
    do: 'Hifadhi karatasi tena kama .xlsx, au tafuta nakala nyingine, kisha iangalie tena.',
  },
  'workbook-has-comments': {
    what: 'Karatasi “{sheet}” ina {count|maoni #|maoni #} kwenye visanduku vyake.',
    why: 'Maoni mara nyingi huwa na majina au hadithi za watu. Hayatumwi kamwe kutoka hapa, lakini husafiri na faili ukiishiriki.',
    do: 'Yasome, na ufute yanayohusu watu, kabla ya kumpa mtu yeyote faili.',
  },
  'workbook-has-macros': {
    what: 'Faili ina makro.',
    why: 'Makro ni programu ndogo. Haziendeshwi kamwe hapa.',
    do: 'Hakuna la kufanya.',
  },
  'personal-data-column': {
    what: 'Safu {column}[ (“{header}”)] ina taarifa binafsi: {kind:word}.',
    why: 'Zinaweza kuwahatarisha manusura, familia zao na wewe. Taarifa binafsi hazipaswi kutoka kwenye kompyuta yako.',
    do: 'Acha safu hii nje ya kinachotumwa. Inabaki katika faili yako mwenyewe.',
  },
  'personal-data-cell': {
    what: 'Kisanduku hiki kina taarifa binafsi: {kind:word}.',
    why: 'Zinaweza kuwahatarisha manusura, familia zao na wewe. Taarifa binafsi hazipaswi kutoka kwenye kompyuta yako.',
    do: 'Ziondoe kwenye kisanduku, au acha kisanduku kitupu.',
  },
  'invisible-characters': {
    what: 'Kisanduku hiki kina herufi zisizoonekana.',
    why: 'Huja na maandishi yaliyonakiliwa. Jina lenye herufi hizo linaonekana sahihi, lakini halipatikani.',
    do: 'Ziondoe. Unachokiona hakibadiliki.',
  },
  mojibake: {
    what: 'Herufi za kisanduku hiki zimeharibika[: “{text}”][. Huenda ilikuwa “{suggestion}”].',
    why: 'Zilihifadhiwa kwa namna moja na kusomwa kwa namna nyingine. Mahali penye herufi zilizoharibika hapapatikani.',
    do: 'Andika neno tena[, au chagua “{suggestion}”].',
  },
  'looks-like-formula-injection': {
    what: 'Kisanduku hiki ni maandishi ambayo programu ya jedwali inaweza kuyaendesha kama fomula.',
    why: 'Visanduku kama hivi hutumika kuiba taarifa au kudhuru kompyuta faili inapofunguliwa.',
    do: 'Ikiwa hukukiandika mwenyewe, kiache kitupu. Usikibofye.',
  },
};

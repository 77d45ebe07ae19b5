import type { Sentences } from '../sentences.js';

/** Why a file cannot be read at all, in Swahili. */
export const refusals: Sentences['codes'] = {
  'file-not-found': {
    what: 'Hakuna faili yenye jina hili.',
    why: 'Hakuna kilichosomwa.',
    do: 'Angalia jina na folda. Ikiwa faili imehifadhiwa sasa hivi, ifunge katika programu nyingine.',
  },
  'file-is-a-folder': {
    what: 'Hii ni folda, si faili.',
    why: 'Hakuna kilichosomwa.',
    do: 'Chagua faili iliyo ndani yake.',
  },
  'file-no-permission': {
    what: 'Huna ruhusa ya kufungua faili hii.',
    why: 'Hakuna kilichosomwa.',
    do: 'Inakili kwenye folda yako, au mwombe mwenye faili aishiriki nawe.',
  },
  'file-empty': {
    what: 'Faili ni tupu.',
    why: 'Haina hata herufi moja.',
    do: 'Hifadhi karatasi tena, au tafuta nakala nyingine.',
  },
  'file-encrypted': {
    what: 'Faili imefungwa kwa nenosiri.',
    why: 'Hatuwezi kuisoma, na hatuombi nenosiri kamwe.',
    do: 'Katika Excel: File > Info > Protect Workbook > Encrypt with Password, futa kilichomo, OK. Hifadhi nakala, iangalie, kisha ifute nakala hiyo.',
  },
  'file-damaged': {
    what: 'Faili imeharibika[ (katika {part})].',
    why: 'Sehemu yake haipo au imevunjika. Kusoma kilichobaki tu kunaweza kutoa mistari isiyo sahihi.',
    do: 'Ifungue katika programu yako ya jedwali, iache irekebishe faili, na uihifadhi kwa jina jipya. Au tafuta nakala nyingine.',
  },
  'file-not-a-workbook': {
    what: 'Faili hii si faili ya jedwali[: inaonekana kuwa {looksLike:word}].',
    why: 'Njia husomwa kutoka kwenye faili za jedwali tu.',
    do: 'Chagua faili ya jedwali (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv au .tsv).',
  },
  'file-too-large': {
    what: 'Faili ni kubwa mno[: zaidi ya {limit:word} {allowed}].',
    why: 'Faili kama hizi zinaweza kukwamisha kompyuta. Wakati mwingine hutengenezwa kwa ajili hiyo.',
    do: 'Futa mistari na safu tupu chini na kando ya jedwali, au gawanya faili, kisha ihifadhi tena.',
  },
  'file-forbidden-xml': {
    what: 'Faili ina sehemu ambayo hakuna programu ya jedwali inayoiandika[ (katika {part})].',
    why: 'Inaweza kuwa imetengenezwa kudhuru kompyuta, kwa hiyo haisomwi.',
    do: 'Usiifungue ikiwa hujui nani aliituma. Ikiwa unajua, ifungue na uihifadhi kama faili mpya ya .xlsx.',
  },
  'file-format-not-supported': {
    what: 'Faili ya aina hii haiwezi kusomwa[: {looksLike:word}].',
    why: 'Faili za .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv na .tsv tu ndizo zinazosomwa.',
    do: 'Ifungue katika programu yako ya jedwali na uihifadhi kama “Excel workbook (.xlsx)”.',
  },
  'file-reader-missing': {
    what: 'Hii ni {looksLike:word}, na sehemu inayosoma faili kama hizi haijasakinishwa hapa.',
    why: 'Haiwekwi mahali ambapo haihitajiki.',
    do: 'Hifadhi karatasi kama “Excel workbook (.xlsx)”. Au mwombe anayetunza programu hii aendeshe: {install}',
  },
};

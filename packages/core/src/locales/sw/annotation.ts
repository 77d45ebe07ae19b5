/** Labels of the marked copy of a file, in Swahili. */
export const annotation = {
  anSeverity: 'Alama',
  anSheet: 'Karatasi',
  anCell: 'Kisanduku',
  anCount: 'Idadi',
  anWhat: 'Kosa ni nini',
  anWhy: 'Kwa nini ni muhimu',
  anFix: 'Sahihisho linalopendekezwa',
  anAlso: 'Pia kwenye',
  anUse: 'Bofya kisanduku ili kwenda hapo. Kila kisanduku chenye rangi kina maelezo yanayosema hayo hayo.',
  anMoreNotListed: '{count|Jambo # zaidi halijaorodheshwa|Mambo # zaidi hayajaorodheshwa} hapa.',
  anNotChecked: 'Ambayo hayakukaguliwa',
  anAllChecked: 'Kila karatasi na kila safu wima imeangaliwa.',
  anMonth: 'Mwezi wa ukaguzi: {month}.',
  anClear: 'Ili kuondoa alama hizi zote: {command}',
  anCsvWhat: 'yaliyopatikana',
  anCsvDo: 'la kufanya',
  anMarked: '{count|Kisanduku # kimewekwa|Visanduku # vimewekwa} alama kwenye {file}.',
  anMarkedNone: 'Hakuna kisanduku kilichohitaji alama. Nakala ni {file}.',
  anReportAt: 'Karatasi “{sheet}” inaorodhesha yaliyopatikana, pamoja na kiungo cha kila kisanduku.',
  anColumnsAt: 'Yaliyopatikana yako kwenye safu wima mpya mwishoni mwa kila mstari.',
  anNextMend:
    'Fungua nakala, rekebisha visanduku humo, ihifadhi na uikague tena. Alama zinaweza kubaki: hazichukuliwi kuwa data yako.',
  anCleared: 'Alama zote za Routebook zimeondolewa. Nakala isiyo nazo ni {file}.',
  anNothingToClear: 'Hakukuwa na alama za Routebook kwenye faili hili. {file} ni nakala yake kama lilivyokuwa.',
  anNoticeSignature: 'Sahihi ya kidijitali haimo kwenye nakala: inafaa tu kwa faili kama lilivyosainiwa.',
  anNoticeFormat:
    'Mafaili ya aina {from} hayawezi kuandikwa, kwa hiyo nakala ni faili la .{to}. Visanduku vimehifadhiwa; picha na mitindo havikuhifadhiwa.',
  anNoticeEncoding: 'Nakala imeandikwa kwa {encoding}: usimbaji wa faili hauna baadhi ya herufi.',
  anNoticeDates:
    'Excel inapofungua faili hili, inaweza kugeuza maandishi kama “10-15” kuwa tarehe. Lifungue kwa Data > From Text, na uchague maandishi.',
  anNoticeNotes: 'Karatasi “{sheet}”: visanduku vyote {count} vina rangi, lakini {shown} tu vina maelezo, ili faili libaki jepesi.',
} as const;

const africa =
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW';
const middleEast = 'AE BH CY IQ IR IL JO KW LB OM PS QA SA SY TR YE';
const asia = 'AF BD BT IN LK MV NP PK BN KH ID LA MM MY PH SG TH TL VN';

/** Countries of which every known place is kept. */
export const focusCountries = new Set(`${africa} ${middleEast} ${asia}`.split(' '));

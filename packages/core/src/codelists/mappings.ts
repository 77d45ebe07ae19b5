/** What a code is called in other standards; absent = it has no name there. */
export interface Mapping {
  /** HTCDS 2.0 (IOM): field value of `vic_TypeOfExploitation`, `vic_ForcedLabourIndustry` or `vic_MethodOfRecruitment`. */
  readonly htcds?: string;
  /** CTDC Global Dataset: column. */
  readonly ctdc?: string;
  /** ISIC Rev. 4: section, or section and division. */
  readonly isic?: string;
  /** Broad group of the ILO estimates of forced labour. */
  readonly ilo?: string;
}

/** Types of exploitation. HTCDS has no debt bondage as a type: it is a method of control there. */
export const exploitationTypeMappings: Readonly<Record<string, Mapping>> = {
  'forced-labour': { htcds: 'ForcedLabour', ctdc: 'isForcedLabour', ilo: 'forced labour exploitation' },
  'domestic-servitude': { htcds: 'Servitude', ctdc: 'typeOfLabourDomesticWork', ilo: 'forced labour exploitation' },
  'sexual-exploitation': { htcds: 'SexualExploitation', ctdc: 'isSexualExploit', ilo: 'forced commercial sexual exploitation' },
  'child-labour': { htcds: 'ChildLabour' },
  'forced-marriage': { htcds: 'ForcedMarriage', ctdc: 'isForcedMarriage', ilo: 'forced marriage' },
  'slavery-servitude': { htcds: 'Servitude', ctdc: 'isSlaveryAndPractices' },
  'debt-bondage': { htcds: 'ForcedLabour', ctdc: 'meansDebtBondageEarnings', ilo: 'forced labour exploitation' },
  'forced-begging': { htcds: 'ForcedBegging', ctdc: 'typeOfLabourBegging', ilo: 'forced labour exploitation' },
  'forced-criminality': { htcds: 'Other', ctdc: 'typeOfLabourIllicitActivities', ilo: 'forced labour exploitation' },
  'organ-removal': { htcds: 'OrganRemoval', ctdc: 'isOrganRemoval' },
  'armed-recruitment': { htcds: 'ForcedMilitaryByNonStateActors', ctdc: 'isForcedMilitary' },
  'illegal-adoption': { htcds: 'ForcedAdoption', ctdc: 'isOtherExploit' },
  'forced-surrogacy': { htcds: 'Surrogacy', ctdc: 'isOtherExploit' },
  'ransom-extortion': { htcds: 'Other', ctdc: 'isAbduction' },
  other: { htcds: 'Other', ctdc: 'isOtherExploit' },
  unknown: {},
};

/** Industries. HTCDS uses the sections of ISIC Rev. 4. */
export const industryMappings: Readonly<Record<string, Mapping>> = {
  agriculture: { htcds: 'A_AgricultureForestryAndFishing', ctdc: 'typeOfLabourAgriculture', isic: 'A.01', ilo: 'agriculture' },
  forestry: { htcds: 'A_AgricultureForestryAndFishing', ctdc: 'typeOfLabourOther', isic: 'A.02', ilo: 'agriculture' },
  fishing: { htcds: 'A_AgricultureForestryAndFishing', ctdc: 'typeOfLabourAquafarming', isic: 'A.03', ilo: 'agriculture' },
  mining: { htcds: 'B_MiningAndQuarrying', ctdc: 'typeOfLabourMiningOrDrilling', isic: 'B', ilo: 'mining' },
  manufacturing: { htcds: 'C_Manufacturing', ctdc: 'typeOfLabourManufacturing', isic: 'C', ilo: 'manufacturing' },
  'utilities-waste': {
    htcds: 'D_ElectricityGasSteamAndAirConditioningSupply, E_WaterSupplySewerageWasteManagement',
    ctdc: 'typeOfLabourOther',
    isic: 'D, E',
    ilo: 'services',
  },
  construction: { htcds: 'F_Construction', ctdc: 'typeOfLabourConstruction', isic: 'F', ilo: 'construction' },
  trade: { htcds: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles', ctdc: 'typeOfLabourPeddling', isic: 'G', ilo: 'services' },
  transport: { htcds: 'H_TransportationAndStorage', ctdc: 'typeOfLabourTransportation', isic: 'H', ilo: 'services' },
  accommodation: { htcds: 'I_AccommodationAndFoodServiceActivities', ctdc: 'typeOfLabourHospitality', isic: 'I.55', ilo: 'services' },
  'food-service': { htcds: 'I_AccommodationAndFoodServiceActivities', ctdc: 'typeOfLabourHospitality', isic: 'I.56', ilo: 'services' },
  'online-scam': { htcds: 'J_InformationAndCommunication', ctdc: 'typeOfLabourIllicitActivities', isic: 'J', ilo: 'services' },
  security: { htcds: 'N_AdministrativeAndSupportServiceActivities', ctdc: 'typeOfLabourOther', isic: 'N.80', ilo: 'services' },
  cleaning: { htcds: 'N_AdministrativeAndSupportServiceActivities', ctdc: 'typeOfLabourOther', isic: 'N.81', ilo: 'services' },
  'recruitment-agency': { htcds: 'N_AdministrativeAndSupportServiceActivities', isic: 'N.78', ilo: 'services' },
  'education-religious': { htcds: 'P_Education', ctdc: 'typeOfLabourOther', isic: 'P, S.94', ilo: 'services' },
  'health-care': { htcds: 'Q_HumanHealthAndSocialWorkActivities', ctdc: 'typeOfLabourOther', isic: 'Q', ilo: 'services' },
  entertainment: { htcds: 'R_ArtsEntertainmentAndRecreation', isic: 'R', ilo: 'services' },
  'beauty-massage': { htcds: 'S_OtherServiceActivities', isic: 'S.96', ilo: 'services' },
  'domestic-work': { htcds: 'T_ActivitiesOfHouseholdsAsEmployers', ctdc: 'typeOfLabourDomesticWork', isic: 'T', ilo: 'domestic work' },
  'commercial-sex': { ctdc: 'isSexualExploit' },
  begging: { ctdc: 'typeOfLabourBegging' },
  'illicit-activities': { ctdc: 'typeOfLabourIllicitActivities' },
  'armed-forces': { htcds: 'O_PublicAdministrationAndDefence', ctdc: 'isForcedMilitary', isic: 'O.84' },
  other: { ctdc: 'typeOfLabourOther' },
  unknown: { ctdc: 'typeOfLabourNotSpecified' },
};

/** Methods of recruitment. */
export const recruitmentMappings: Readonly<Record<string, Mapping>> = {
  agency: { htcds: 'Other' },
  'recruiter-in-person': { htcds: 'Other' },
  family: { htcds: 'ThroughFamilyOrFamilyEvents', ctdc: 'recruiterRelationFamily' },
  friends: { htcds: 'ThroughFriendsOrSocialEvents', ctdc: 'recruiterRelationFriend' },
  'intimate-partner': { htcds: 'Other', ctdc: 'recruiterRelationIntimatePartner' },
  'social-media': { htcds: 'ThroughOnlineSocialNetworks' },
  'online-advertisement': { htcds: 'ThroughAnOnlineAdvertisement' },
  'newspaper-advertisement': { htcds: 'ThroughANewspaperAdvert' },
  'broadcast-advertisement': { htcds: 'ThroughATelevisionAdvert' },
  'at-work': { htcds: 'AtWork, AtAPlaceOfBusiness' },
  'at-school': { htcds: 'AtAnEducationalInstitution' },
  'religious-leader': { htcds: 'Other' },
  abduction: { htcds: 'Other', ctdc: 'isAbduction' },
  self: { htcds: 'Other' },
  other: { htcds: 'Other', ctdc: 'recruiterRelationOther' },
  unknown: { ctdc: 'recruiterRelationUnknown' },
};

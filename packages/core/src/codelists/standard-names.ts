import type { CodeListName } from '../model/fields.js';

/**
 * Names that stand in exports of standards and platforms, whatever the language of the sheet: HTCDS system names, CTDC flags,
 * labels of ISIC sections, and labels of published typologies.
 */
export const standardNames: { readonly [L in CodeListName]?: Readonly<Record<string, string>> } = {
  exploitationType: {
    'forced-labour': 'ForcedLabour|isForcedLabour|forced labour or services|FL',
    'sexual-exploitation':
      'SexualExploitation|isSexualExploit|sexual exploit|sex exploitation|CSE|CSEC|OCSE|SE|exploitation of the prostitution of others or other forms of sexual exploitation|isSexualExploitation|typeOfSexProstitution|typeOfSexPornography|typeOfSexRemoteInteractiveServices|typeOfSexPrivateSexualServices|PrivateSexualServices|RemoteInteractiveServices|personal sexual servitude|remote interactive sexual acts|outdoor solicitation|escort services',
    'sexual-exploitation forced-labour':
      'sex and labour|sexual and labour|isSexAndLabour|sexual and labour exploitation|labour and sexual exploitation|labour and sexual',
    'child-labour': 'ChildLabour',
    'forced-marriage': 'ForcedMarriage|isForcedMarriage',
    'slavery-servitude': 'Servitude|isSlaveryAndPractices|slavery or practices similar to slavery',
    'debt-bondage': 'DebtBondage|meansDebtBondageEarnings',
    'forced-begging': 'ForcedBegging|peddling and begging',
    'forced-criminality': 'ForcedCriminality|typeOfLabourIllicitActivities',
    'organ-removal': 'OrganRemoval|isOrganRemoval',
    'armed-recruitment': 'ForcedMilitaryByNonStateActors|isForcedMilitary|forced military',
    'illegal-adoption': 'ForcedAdoption',
    'forced-surrogacy': 'Surrogacy',
    'ransom-extortion': 'isAbduction',
    other: 'isOtherExploit|other exploit|other forms of exploitation',
    unknown: 'NotSpecified|not specified',
  },
  industry: {
    agriculture: 'typeOfLabourAgriculture|AgricultureForestryAndFishing|agriculture forestry and fishing|agriculture and animal husbandry',
    forestry: 'forestry and logging',
    fishing: 'Aquafarming|typeOfLabourAquafarming|fishing and aquaculture',
    mining: 'MiningOrDrilling|typeOfLabourMiningOrDrilling|MiningAndQuarrying|mining and quarrying|mining or drilling',
    manufacturing: 'typeOfLabourManufacturing|factories and manufacturing|factory/manufacturing',
    'utilities-waste':
      'ElectricityGasSteamAndAirConditioningSupply|electricity, gas, steam and air conditioning supply|electricity; gas, steam and air conditioning supply|WaterSupplySewerageWasteManagement|water supply; sewerage, waste management and remediation|water supply; sewerage, waste management and remediation activities',
    construction: 'typeOfLabourConstruction',
    trade:
      'Peddling|typeOfLabourPeddling|WholesaleAndRetailTradeRepairOfMotorVehicles|wholesale and retail trade|wholesale and retail trade; repair of motor vehicles and motorcycles|traveling sales crews|travelling sales crews',
    transport: 'Transportation|typeOfLabourTransportation|TransportationAndStorage|transportation and storage',
    accommodation: 'Hospitality|typeOfLabourHospitality|hotels and hospitality',
    'accommodation food-service':
      'AccommodationAndFoodServiceActivities|accommodation and food service activities|accommodation and food service|hotel/restaurant/bar',
    'food-service': 'restaurants and food service',
    cleaning: 'commercial cleaning services|landscaping|commercial cleaning',
    'education-religious': 'P Education|Education',
    'health-care': 'HumanHealthAndSocialWorkActivities|human health and social work activities|human health and social work',
    entertainment:
      'ArtsEntertainmentAndRecreation|arts, entertainment and recreation|arts and entertainment|carnivals|recreational facilities',
    'beauty-massage': 'hair/beauty salon|health and beauty services|illicit massage, health and beauty|illicit massage health and beauty',
    'domestic-work':
      'DomesticWork|typeOfLabourDomesticWork|ActivitiesOfHouseholdsAsEmployers|activities of households as employers|activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
    'commercial-sex': 'commercial sexual exploitation',
    begging: 'typeOfLabourBegging|peddling and begging',
    'illicit-activities': 'IllicitActivities|typeOfLabourIllicitActivities',
    other:
      'typeOfLabourOther|other sectors|other services|InformationAndCommunication|information and communication|FinancialAndInsuranceActivities|financial and insurance activities|RealEstateActivities|real estate activities|ProfessionalScientificAndTechnicalActivities|professional, scientific and technical activities|AdministrativeAndSupportServiceActivities|administrative and support service activities|PublicAdministrationAndDefence|public administration and defence|public administration and defence; compulsory social security|OtherServiceActivities|other service activities|ActivitiesOfExtraterritorialOrganizations|activities of extraterritorial organizations|activities of extraterritorial organizations and bodies',
    unknown: 'typeOfLabourNotSpecified',
  },
  recruitment: {
    'at-work': 'AtAPlaceOfBusiness|AtWork',
    'at-school': 'AtAnEducationalInstitution',
    'social-media':
      'ThroughOnlineSocialNetworks|Facebook|Instagram|WhatsApp|Telegram|FacebookMessenger|Messenger|Viber|SnapChat|WeChat|TikTok|Twitter|Imo',
    'online-advertisement': 'ThroughAnOnlineAdvertisement',
    'broadcast-advertisement': 'ThroughATelevisionAdvert',
    'newspaper-advertisement': 'ThroughANewspaperAdvert',
    family: 'ThroughFamilyOrFamilyEvents|through family or family events|recruiterRelationFamily',
    friends: 'ThroughFriendsOrSocialEvents|through friends or social events|recruiterRelationFriend',
    'intimate-partner': 'IntimatePartner|recruiterRelationIntimatePartner',
    abduction: 'isAbduction',
    other: 'recruiterRelationOther',
    unknown: 'recruiterRelationUnknown',
  },
  kind: {
    trafficking: 'ActualVictimOfTrafficking|TIP|THB',
    'suspected-trafficking': 'PossibleVictimOfTrafficking',
  },
};

/** Letters of ISIC Rev. 4 sections, when such a letter is all that a cell of industries holds. */
export const isicSections: Readonly<Record<string, string>> = {
  A: 'agriculture',
  B: 'mining',
  C: 'manufacturing',
  D: 'utilities-waste',
  E: 'utilities-waste',
  F: 'construction',
  G: 'trade',
  H: 'transport',
  I: 'accommodation',
  P: 'education-religious',
  Q: 'health-care',
  R: 'entertainment',
  T: 'domestic-work',
};

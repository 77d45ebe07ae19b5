import type { CodeListName, FieldKey, ReportLabel } from '@routebook/core';

/** One column of the sheet to fill in. */
export interface TemplateColumn {
  readonly field: FieldKey;
  readonly heading: ReportLabel;
  /** What its note says, sentence by sentence. */
  readonly about: readonly ReportLabel[];
  /** What is chosen from. */
  readonly list?: 'country' | CodeListName;
  /** Counts columns that differ by a number only. */
  readonly number?: number;
  /** In characters. */
  readonly width: number;
}

type Labels = readonly ReportLabel[];
const city = (field: FieldKey, heading: ReportLabel, where: ReportLabel): TemplateColumn => ({
  ...{
    field,
    heading,
    about: [where, 'tpAboutCity', 'tpWhenKnown'] as Labels,
    width: 20,
  },
});
const country = (field: FieldKey, heading: ReportLabel, where: ReportLabel): TemplateColumn => ({
  ...{
    field,
    heading,
    about: [where, 'tpAboutCountry', 'tpWhenKnown'] as Labels,
    list: 'country',
    width: 22,
  },
});
const stop = (number: number): TemplateColumn => ({
  ...{
    field: 'transit',
    heading: 'tpTransit',
    about: ['tpAboutTransit', 'tpWhenKnown'] as Labels,
    number,
    width: 16,
  },
});
const codes = (list: CodeListName, heading: ReportLabel, about: ReportLabel, width: number): TemplateColumn => ({
  ...{
    field: list,
    heading,
    about: (list === 'kind' ? [about, 'tpWhenKnown'] : [about, 'tpSeveral', 'tpWhenKnown']) as Labels,
    list,
    width,
  },
});

/** The columns in the order in which a person tells of a journey; what partners have shared from the first comes first. */
export const templateColumns: readonly TemplateColumn[] = [
  city('origin.city', 'tpOriginCity', 'tpAboutOrigin'),
  country('origin.country', 'tpOriginCountry', 'tpAboutOrigin'),
  city('destination.city', 'tpDestinationCity', 'tpAboutDestination'),
  country('destination.country', 'tpDestinationCountry', 'tpAboutDestination'),
  city('exploitation.city', 'tpExploitationCity', 'tpAboutExploitation'),
  country('exploitation.country', 'tpExploitationCountry', 'tpAboutExploitation'),
  stop(1),
  stop(2),
  stop(3),
  codes('exploitationType', 'tpType', 'tpAboutType', 28),
  codes('industry', 'tpIndustry', 'tpAboutIndustry', 26),
  {
    field: 'cases',
    heading: 'tpCases',
    about: ['tpAboutCases', 'tpWhenKnown'],
    width: 16,
  },
  {
    field: 'period.start',
    heading: 'tpPeriod',
    about: ['tpAboutPeriod', 'tpWhenKnown'],
    width: 14,
  },
  codes('kind', 'tpKind', 'tpAboutKind', 24),
  codes('recruitment', 'tpRecruitment', 'tpAboutRecruitment', 26),
  codes('transport', 'tpTransport', 'tpAboutTransport', 18),
  {
    field: 'recordId',
    heading: 'tpRecord',
    about: ['tpAboutRecord'],
    width: 16,
  },
];

import type { TemplateColumn } from './template-columns.js';
import type { TemplateWords } from './template-words.js';

/** A made-up route, one text for each column; its first says that it is an example, so that it is not counted. */
export function exampleOf(columns: readonly TemplateColumn[], words: TemplateWords): string[] {
  const { say, codeLabel, country } = words;
  const [origin = '', stop = '', destination = '', exploitation = ''] = say('tpExamplePlaces').split(', ');
  const values: Readonly<Record<string, string>> = {
    'origin.city': say('tpExample', { text: origin }),
    'origin.country': country('KE'),
    'destination.city': destination,
    'destination.country': country('AE'),
    'exploitation.city': exploitation,
    'exploitation.country': country('SA'),
    transit: stop,
    exploitationType: codeLabel('domestic-servitude'),
    industry: codeLabel('domestic-work'),
    cases: say('tpExampleCases'),
    'period.start': '2019-08',
    kind: codeLabel('trafficking'),
    recruitment: codeLabel('agency'),
    transport: codeLabel('air'),
    recordId: 'R-001',
  };
  return columns.map(({ field, number = 1 }) => (number > 1 ? '' : (values[field] ?? '')));
}

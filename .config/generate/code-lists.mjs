// Writes docs/code-lists.md: every code with its label and what it is called in other standards.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const core = 'packages/core/src/';

const { codes: english } = await load(`${core}locales/en/codes.ts`);
const mappings = await load(`${core}codelists/mappings.ts`);
const { exploitationTypes } = await load(`${core}codelists/exploitation-types.ts`);
const { industries } = await load(`${core}codelists/industries.ts`);
const { transportModes } = await load(`${core}codelists/transport.ts`);
const { recruitmentMethods } = await load(`${core}codelists/recruitment.ts`);
const { routeKinds } = await load(`${core}codelists/kinds.ts`);

const text = `# Code lists

Written by \`.config/generate/code-lists.mjs\` from \`packages/core/src/codelists\`; do not edit. HTCDS is the Human Trafficking Case Data
Standard 2.0, CTDC the columns of the Counter Trafficking Data Collaborative's data set, ISIC the industrial classification Rev. 4, ILO the
groups of the global estimates of forced labour. An empty cell means that the standard has no such thing; several of our codes may share
one name there, as ours are finer. Words in seven languages that are read as a code: \`packages/core/src/locales/*/codes.ts\`.

## Types of exploitation

"Human trafficking" alone names the crime and no type: it is read as \`unknown\` and asked about. Smuggling is a kind of route.

${tableOf('exploitationType', exploitationTypes, mappings.exploitationTypeMappings, ['htcds', 'ctdc', 'ilo'])}

## Industries

"Hospitality" alone is read as \`accommodation\`. A single letter is read as a section of ISIC.

${tableOf('industry', industries, mappings.industryMappings, ['htcds', 'ctdc', 'isic', 'ilo'])}

## Recruitment

${tableOf('recruitment', recruitmentMethods, mappings.recruitmentMappings, ['htcds', 'ctdc'])}

## Transport

${tableOf('transport', transportModes, {}, [])}

## Kinds of route

${tableOf('kind', routeKinds, {}, [])}
`;
writeFileSync(new URL('docs/code-lists.md', root), text);

function tableOf(list, codes, mapped, standards) {
  const heads = ['code', 'label', ...standards.map((standard) => standard.toUpperCase())];
  const rows = codes.map((code) => {
    const label = english[list][code].split('|')[0];
    return [`\`${code}\``, label, ...standards.map((standard) => mapped[code]?.[standard] ?? '')];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A module of plain data, read from its source. */
async function load(path) {
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  const { outputText } = ts.transpileModule(readFileSync(new URL(path, root), 'utf8'), options);
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

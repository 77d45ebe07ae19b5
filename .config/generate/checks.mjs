// Writes the list of all checks and their catalogue. A check is a file in packages/core/src/checks that exports a `Check`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const folder = new URL('packages/core/src/checks/', root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const checks = readdirSync(folder)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => ({ code: file.slice(0, -3), text: readFileSync(new URL(file, folder), 'utf8') }))
  .flatMap(({ code, text }) => {
    const name = /^export const (\w+): Check = \{$/m.exec(text)?.[1];
    return name ? [{ code, name, severity: /severity: '(\w+)'/.exec(text)?.[1] }] : [];
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));

writeFileSync(new URL('all.generated.ts', folder), listOf(checks));
writeFileSync(new URL('docs/checks.md', root), await catalogueOf(checks));

function listOf(all) {
  const imports = all.map(({ code, name }) => `import { ${name} } from './${code}.js';`);
  const names = all.map(({ name }) => `  ${name},`);
  return `// Written by .config/generate/checks.mjs: do not edit.
import type { Check } from './check.js';
${imports.join('\n')}

/** All checks, sorted by code. */
export const allChecks: readonly Check[] = [
${names.join('\n')}
];
`;
}

async function catalogueOf(all) {
  const { refusals } = await load('packages/core/src/locales/en/refusals.ts');
  const rows = all.map(({ code, severity }) => `| [${code}](../packages/core/src/checks/${code}.md) | ${severity} | ${summaryOf(code)} |`);
  const refused = Object.entries(refusals).map(
    ([code, sentence]) => `| ${code} | ${withoutPlaceholders(sentence.what)} | ${sentence.do} |`,
  );
  return `# Checks

Written by \`.config/generate/checks.mjs\` from the page of each check; do not edit. An error stops a row (or the file) from being sent, a
warning asks to look, an info says how something was understood. Codes are never renamed or used again for something else.

| code | severity | what it finds |
|---|---|---|
${rows.join('\n')}

## Files that cannot be read

| code | what is wrong | what to do |
|---|---|---|
${refused.join('\n')}
`;
}

/** The first paragraph of a check's page. */
function summaryOf(code) {
  const paragraph = read(`packages/core/src/checks/${code}.md`).split(/\n\s*\n/)[1] ?? '';
  return paragraph.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function withoutPlaceholders(template) {
  return template.replace(/\[[^\]]*\]/g, '');
}

async function load(path) {
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  const { outputText } = ts.transpileModule(read(path), options);
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

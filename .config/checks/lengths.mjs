import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, run } from '../say.mjs';

export const title = 'lengths of files and functions';

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 40;
// Tables of words may be as long as their languages make them.
const TABLES = /\/(locales|words)\//;

export async function check() {
  const listed = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mjs']).stdout.split('\n');
  const files = listed.filter((path) => path && existsSync(join(root, path))).map((path) => measure(path));
  const sources = files.filter(({ path }) => !path.endsWith('.test.ts'));
  const functions = sources.flatMap(({ path, functions }) => functions.map((one) => ({ path, ...one })));
  const faults = [
    ...files.filter(({ path, lines }) => lines > LONGEST_FILE && !TABLES.test(path)).map(({ path, lines }) => `${path} has ${lines} lines`),
    ...functions.filter(({ lines }) => lines > LONGEST_FUNCTION).map(({ path, name, lines }) => `${path}: ${name} has ${lines} lines`),
  ];
  const note = `median file ${median(sources)} lines, median function ${median(functions)}`;
  return { ok: faults.length === 0, note, output: faults.join('\n') };
}

function measure(path) {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const functions = [];
  const visit = (node) => {
    if ((ts.isFunctionLike(node) && node.body) || ts.isConstructorDeclaration(node)) functions.push(measureFunction(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, lines: source.getLineStarts().length - 1, functions };
}

function measureFunction(node, source) {
  const line = (position) => source.getLineAndCharacterOfPosition(position).line;
  const name = node.name ?? node.parent.name;
  return { name: name?.getText(source) ?? '(anonymous)', lines: line(node.end) - line(node.getStart(source)) + 1 };
}

function median(measured) {
  const lines = measured.map((one) => one.lines).sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

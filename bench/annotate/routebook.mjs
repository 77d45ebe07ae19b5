import { readFileSync, writeFileSync } from 'node:fs';
import { annotateXlsx } from '../../packages/formats/dist/xlsx/marks/annotate-xlsx.js';
import { findings, reportRows } from './findings.mjs';

const [source, target] = process.argv.slice(2);
const { bytes, skipped } = annotateXlsx(readFileSync(source), {
  marks: findings.map(({ cell, note }) => ({ sheet: 'Routes', cell, severity: 'error', note })),
  report: { name: 'Report', rows: reportRows.map((cells) => cells.map((value) => ({ value }))) },
});
if (skipped.length > 0) throw new Error(`${skipped.length} cells were not marked`);
writeFileSync(target, bytes);

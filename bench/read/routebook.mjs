import { readFileSync } from 'node:fs';
import { readWorkbook } from '@routebook/formats';

const file = process.argv[2];
const { sheets } = readWorkbook(readFileSync(file), { file });
console.log(sheets[0].rows.length);

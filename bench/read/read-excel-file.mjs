import { readSheet } from 'read-excel-file/node';

console.log((await readSheet(process.argv[2])).length);

import exceljs from 'exceljs';
import { findings, reportRows } from './findings.mjs';

const [source, target] = process.argv.slice(2);
const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(source);
const sheet = workbook.getWorksheet('Routes');
for (const { cell, note } of findings) {
  sheet.getCell(cell).note = note;
  sheet.getCell(cell).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
}
workbook.addWorksheet('Report').addRows(reportRows);
await workbook.xlsx.writeFile(target);

import exceljs from 'exceljs';

const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
console.log(workbook.worksheets[0].rowCount);

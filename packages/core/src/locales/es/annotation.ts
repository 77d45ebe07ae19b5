/** Labels of the marked copy of a file, in Spanish. */
export const annotation = {
  anSeverity: 'Marca',
  anSheet: 'Hoja',
  anCell: 'Celda',
  anCount: 'Cuántas',
  anWhat: 'Qué está mal',
  anWhy: 'Por qué importa',
  anFix: 'Corrección propuesta',
  anAlso: 'También en',
  anUse: 'Haga clic en una celda para ir a ella. Cada celda coloreada tiene una nota que dice lo mismo.',
  anMoreNotListed: '{count|# hallazgo más no está|# hallazgos más no están} en esta lista.',
  anNotChecked: 'Qué no se revisó',
  anAllChecked: 'Se miraron todas las hojas y todas las columnas.',
  anMonth: 'Mes de la revisión: {month}.',
  anClear: 'Para quitar todas estas marcas: {command}',
  anCsvWhat: 'qué se encontró',
  anCsvDo: 'qué hacer',
  anMarked: '{count|# celda está marcada|# celdas están marcadas} en {file}.',
  anMarkedNone: 'Ninguna celda necesitaba una marca. La copia es {file}.',
  anReportAt: 'La hoja «{sheet}» enumera lo que se encontró, con un enlace a cada celda.',
  anColumnsAt: 'Lo que se encontró está en columnas nuevas al final de cada fila.',
  anNextMend:
    'Abra la copia, corrija en ella las celdas, guárdela y revísela de nuevo. Las marcas pueden quedarse: no se toman por datos suyos.',
  anCleared: 'Se quitaron todas las marcas de Routebook. La copia sin ellas es {file}.',
  anNothingToClear: 'En este archivo no había marcas de Routebook. {file} es una copia tal como estaba.',
  anNoticeSignature: 'La firma digital no está en la copia: solo vale para el archivo tal como se firmó.',
  anNoticeFormat:
    'Los archivos del tipo {from} no se pueden escribir; por eso la copia es un archivo .{to}. Se conservan las celdas, no las imágenes ni los formatos.',
  anNoticeEncoding: 'La copia está escrita en {encoding}: en la codificación del archivo faltan algunas letras.',
  anNoticeDates:
    'Al abrir este archivo, Excel puede convertir en fechas textos como «10-15». Ábralo con Datos > Desde texto y elija texto.',
  anNoticeNotes:
    'Hoja «{sheet}»: las {count} celdas están coloreadas, pero solo {shown} tienen una nota, para que el archivo siga siendo rápido.',
  anNoticeNoNote:
    '{count|# celda coloreada no tiene|# celdas coloreadas no tienen} nota: lo impide una conversación o un dibujo dañado. La hoja «{sheet}» dice qué se encontró allí.',
  anNoticeRewritten:
    'No se pudieron conservar todas las comillas y los fines de línea del archivo; en la copia están escritos de modo uniforme.',
} as const;

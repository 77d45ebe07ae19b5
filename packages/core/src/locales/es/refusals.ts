import type { Sentences } from '../sentences.js';

/** Why a file cannot be read at all, in Spanish. */
export const refusals: Sentences['codes'] = {
  'file-not-found': {
    what: 'No hay ningún archivo con este nombre.',
    why: 'No se leyó nada.',
    do: 'Revise el nombre y la carpeta. Si acaba de guardar el archivo, ciérrelo en los otros programas.',
  },
  'file-is-a-folder': {
    what: 'Esto es una carpeta, no un archivo.',
    why: 'No se leyó nada.',
    do: 'Elija un archivo dentro de ella.',
  },
  'file-no-permission': {
    what: 'Usted no tiene permiso para abrir este archivo.',
    why: 'No se leyó nada.',
    do: 'Cópielo a una carpeta suya, o pida a su dueño que lo comparta con usted.',
  },
  'file-empty': {
    what: 'El archivo está vacío.',
    why: 'No contiene ni un solo carácter.',
    do: 'Guarde la hoja otra vez, o busque otra copia.',
  },
  'file-encrypted': {
    what: 'El archivo está protegido con una contraseña.',
    why: 'No podemos leerlo, y nunca pedimos contraseñas.',
    do: 'En Excel: Archivo > Información > Proteger libro > Cifrar con contraseña, vacíe el cuadro, Aceptar. Guarde una copia, revísela y después bórrela.',
  },
  'file-damaged': {
    what: 'El archivo está dañado[ (en {part})].',
    why: 'Una parte falta o está rota. Leer solo lo que queda podría dar filas falsas.',
    do: 'Ábralo en su programa de hojas de cálculo, deje que lo repare y guárdelo con otro nombre. O consiga otra copia.',
  },
  'file-not-a-workbook': {
    what: 'Este archivo no es un libro de cálculo[: parece {looksLike:word}].',
    why: 'Las rutas solo se leen de hojas de cálculo.',
    do: 'Elija una hoja de cálculo (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv o .tsv).',
  },
  'file-too-large': {
    what: 'El archivo es demasiado grande[: más de {allowed} {limit:word}].',
    why: 'Archivos así pueden bloquear una computadora. Algunos se hacen para eso.',
    do: 'Borre las filas y columnas vacías debajo y al lado de la tabla, o divida el archivo, y guárdelo otra vez.',
  },
  'file-forbidden-xml': {
    what: 'El archivo contiene una parte que ningún programa de hojas de cálculo escribe[ (en {part})].',
    why: 'Podría estar hecha para dañar una computadora, así que no se lee.',
    do: 'No lo abra si no sabe quién lo envió. Si lo sabe, ábralo y guárdelo como un archivo .xlsx nuevo.',
  },
  'file-format-not-supported': {
    what: 'Esta clase de archivo no se puede leer[: {looksLike:word}].',
    why: 'Solo se leen archivos .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv y .tsv.',
    do: 'Ábralo en su programa de hojas de cálculo y guárdelo como «Libro de Excel (.xlsx)».',
  },
  'file-reader-missing': {
    what: 'Esto es {looksLike:word}, y aquí no está instalada la parte que lee estos archivos.',
    why: 'Se omite donde no hace falta.',
    do: 'Guarde la hoja como «Libro de Excel (.xlsx)». O pida a quien cuida este programa que ejecute: {install}',
  },
};

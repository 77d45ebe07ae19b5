import { chooseLanguage } from './choose-language.js';
import { findSurroundings } from './hosts/excel/office.js';
import { showWords } from './show-words.js';

async function start(): Promise<void> {
  showWords(document, chooseLanguage(navigator.languages));
  const { inExcel, language } = await findSurroundings();
  if (language) showWords(document, chooseLanguage([language, ...navigator.languages]));
  document.body.dataset['host'] = inExcel ? 'excel' : 'page';
}

void start();

/** Only what the pane uses of office.js. It is absent when its script could not be loaded. */
interface OfficeGlobal {
  onReady(): Promise<{ host: string | null }>;
  readonly context?: { readonly displayLanguage?: string };
}
declare const Office: OfficeGlobal | undefined;

/** Where the pane runs: inside Excel, or as a page of its own. `language` is the one that Excel is shown in, such as `fr-FR`. */
export interface Surroundings {
  readonly inExcel: boolean;
  readonly language?: string;
}

const PATIENCE_MS = 3000;

/** Asks office.js where the pane runs; a page without office.js, or one that gets no answer in three seconds, is not in Excel. */
export async function findSurroundings(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return { inExcel: false };
  const tooLong = new Promise<{ host: null }>((resolve) => setTimeout(() => resolve({ host: null }), PATIENCE_MS));
  const { host } = await Promise.race([Office.onReady(), tooLong]);
  const language = host ? Office.context?.displayLanguage : undefined;
  return language ? { inExcel: true, language } : { inExcel: host !== null };
}

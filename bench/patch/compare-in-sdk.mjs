import { PatientWorker } from './patient-worker.mjs';

const LIMIT = 60_000;
const LIFETIME = 300;

/** Asks the Open XML SDK (its own process would start for four seconds each time) whether copies have more errors than the source. */
export class SdkComparison {
  #sdk = new PatientWorker(new URL('sdk-worker.mjs', import.meta.url), { limit: LIMIT, lifetime: LIFETIME });
  compared = 0;
  sourceErrors = 0;
  copyErrors = 0;
  unopened = 0;

  /** Says of every step whose copy has more errors; nothing where the SDK does not open the source. */
  async compare(source, copies, fail) {
    const before = await this.#sdk.ask(source);
    if (!before.errors) {
      this.unopened++;
      return;
    }
    this.compared++;
    for (const [step, copy] of Object.entries(copies)) {
      const after = await this.#sdk.ask(copy);
      this.sourceErrors += before.errors.length;
      this.copyErrors += after.errors?.length ?? 0;
      if (!after.errors) fail(step, 'SDK: not opened', after.unopened ?? 'no answer');
      else if (after.errors.length > before.errors.length) fail(step, 'SDK: errors', firstNew(before.errors, after.errors));
    }
  }

  stop() {
    return this.#sdk.stop();
  }
}

function firstNew(before, after) {
  const known = new Set(before);
  return `${before.length} became ${after.length}; ${(after.find((error) => !known.has(error)) ?? '').replace(/\s+/g, ' ')}`;
}

import { Worker } from 'node:worker_threads';

/** A worker that does one thing at a time, and is started anew when it takes too long, dies, or has done a lot. */
export class PatientWorker {
  #worker;
  #done = 0;

  /** `limit`: milliseconds until it answers or says what it does next, counted from when it is ready; `lifetime`: how many things one worker does. */
  constructor(script, { limit, lifetime = Number.POSITIVE_INFINITY, workerData }) {
    Object.assign(this, { script, limit, lifetime, workerData });
  }

  /** The answer; or `{ died }`, or `{ hung: what it was doing }`. */
  async ask(message) {
    if (this.#done++ >= this.lifetime) await this.stop();
    this.#worker ??= await started(this.script, this.workerData);
    const worker = this.#worker;
    const answer = await new Promise((resolve) => {
      let at = '';
      const settle = (result) => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', die);
        resolve(result);
      };
      const hear = (heard) => {
        if (heard.at === undefined) settle(heard);
        else {
          at = heard.at;
          timer.refresh();
        }
      };
      const die = (error) => settle({ died: String(error) });
      const timer = setTimeout(() => settle({ hung: at }), this.limit);
      worker.on('message', hear).on('error', die);
      worker.postMessage(message);
    });
    if (answer.died !== undefined || answer.hung !== undefined) await this.stop();
    return answer;
  }

  async stop() {
    await this.#worker?.terminate();
    this.#worker = undefined;
    this.#done = 0;
  }
}

function started(script, workerData) {
  const worker = new Worker(script, { workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

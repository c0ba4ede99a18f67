import {
  ForksPoolWorker,
  type PoolOptions,
  type PoolRunnerInitializer,
  type PoolWorker,
  type WorkerRequest,
} from 'vitest/node';

type Listener = (argument: unknown) => void;

/** What a process has loaded grows a little with each run. */
const mostRuns = 200;
let kept: { readonly worker: ForksPoolWorker; started: boolean; runs: number } | undefined;

/**
 * Vitest starts a process for each run, that is for each mutant, which takes ten times as long as the tests. This keeps
 * the process, and what it has loaded, for the next mutant: the sources don't change, they only ask which mutant is on.
 * Test files and their setup are loaded anew.
 */
export const keptWorkers: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) => new KeptWorker(options),
};

class KeptWorker implements PoolWorker {
  readonly name = 'kept';
  readonly #process;
  readonly #listeners: (readonly [event: string, listener: Listener])[] = [];

  constructor(options: PoolOptions) {
    kept ??= { worker: new ForksPoolWorker(options), started: false, runs: 0 };
    this.#process = kept;
  }

  async start(): Promise<void> {
    if (this.#process.started) return;
    this.#process.started = true;
    await this.#process.worker.start();
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    this.#process.worker.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.#process.worker.off(event, listener);
  }

  /** The process is not asked to stop: it would listen no more. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      this.#process.worker.send(message);
      return;
    }
    const stopped = { type: 'stopped', __vitest_worker_response__: true };
    for (const [event, listener] of this.#listeners) {
      if (event === 'message') listener(stopped);
    }
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) this.off(event, listener);
    this.#process.runs++;
    if (this.#process.runs < mostRuns) return;
    kept = undefined;
    await this.#process.worker.stop();
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

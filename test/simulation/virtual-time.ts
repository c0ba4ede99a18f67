import type { Timing } from '../../src/model/timing.ts';
import type { Chance } from './chance.ts';

/** Time that passes only when nothing else is left to do: a minute of waiting takes no time. */
export class VirtualTime {
  #now: number;
  #order = 0;
  readonly #timers: Timer[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  later(milliseconds: number, work: () => void): void {
    const timer = { at: this.#now + Math.max(0, milliseconds), order: this.#order++, work };
    let index = this.#timers.length;
    while (index > 0 && isAfter(this.#timers[index - 1], timer)) index--;
    this.#timers.splice(index, 0, timer);
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.later(milliseconds, resolve));
  }

  /** Lets everything happen that has to, until the work is done. Throws where it never will be. */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    const state = { settled: false };
    const settle = () => (state.settled = true);
    work.then(settle, settle);
    for (let idle = 0; ;) {
      await turn();
      if (state.settled) return work;
      if (this.#fireNext()) idle = 0;
      // What loads a module takes turns of the real loop.
      else if (++idle > 10_000)
        throw new Error('Nothing is left to happen, and the work is not done.');
    }
  }

  /** Lets so much time pass, with everything that is due in it. */
  pass(milliseconds: number): Promise<void> {
    return this.run(this.wait(milliseconds));
  }

  #fireNext(): boolean {
    const timer = this.#timers.shift();
    if (timer === undefined) return false;
    this.#now = timer.at;
    timer.work();
    return true;
  }
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
}

function isAfter(a: Timer | undefined, b: Timer): boolean {
  return a !== undefined && (a.at > b.at || (a.at === b.at && a.order > b.order));
}

/** Everything that only waits for promises has gone on by then. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** One process: it may die at any of its awaits, and nothing of it goes on after that. */
export class Life {
  readonly killed: Promise<'killed'>;
  readonly #time: VirtualTime;
  #die: () => void = () => undefined;
  #left: number;
  #dead = false;

  /** @param awaits After how many of them it is killed. */
  constructor(time: VirtualTime, awaits = Infinity) {
    this.#time = time;
    this.#left = awaits;
    this.killed = new Promise((resolve) => {
      this.#die = () => resolve('killed');
    });
  }

  get isDead(): boolean {
    return this.#dead;
  }

  /** Never resolves in a process that is dead, or dies here. `lastWords`: what it still does when it dies here. */
  point(lastWords: () => void = () => undefined): Promise<void> {
    if (!this.#dead && --this.#left < 0) {
      this.#dead = true;
      lastWords();
      this.#die();
    }
    return this.#dead ? never() : Promise.resolve();
  }

  /** What the process is handed for a clock. */
  timing(chance: Chance): Timing {
    return {
      now: () => this.#time.now,
      random: () => chance.next(),
      sleep: (milliseconds, stop) =>
        new Promise((resolve) => {
          const wake = () => {
            stop?.removeEventListener('abort', wake);
            if (!this.#dead) resolve();
          };
          if (stop?.aborted === true) wake();
          else {
            stop?.addEventListener('abort', wake);
            this.#time.later(Math.ceil(milliseconds), wake);
          }
        }),
    };
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

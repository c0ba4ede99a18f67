import type { OnProgress, ProgressEvent } from '../model/timing.ts';
import { numberText } from '../model/text.ts';

export interface ProgressScreen {
  readonly write: (text: string) => void;
  /** Someone watches: one line is drawn over again. Otherwise, as in CI, lines are left behind. */
  readonly live: boolean;
  /** How wide it is now: a person may change that meanwhile. */
  readonly columns: () => number;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** Tells how far long tasks are, on stderr. Short ones are not worth a word. */
export interface Progress {
  readonly on: OnProgress;
  /** Takes the line away, for something else to be written. */
  readonly clear: () => void;
}

const nouns = {
  reading: 'groups read',
  writing: 'changes made',
  waiting: 'first change confirmed by reading again',
  confirming: 'groups confirmed',
};
/** Faster than this nobody reads, and a terminal over a slow line has enough to do. */
const between = 100;
/** A task that takes less needs no line in a log. */
const patience = 5000;

export function createProgress({ write, live, columns, now }: ProgressScreen): Progress {
  let task: ProgressEvent['task'] | undefined;
  let begun = 0;
  let drawnAt = -Infinity;
  let quarter = 0;
  /** Columns of the line that stands there. */
  let drawn = 0;
  /** The same task again is another one: between them, a person may have been asked. */
  let ended = false;

  // With blanks: no terminal takes those for anything else, and they are no escape sequence where none is wanted.
  const clear = () => {
    if (drawn > 0) write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  const on = (event: ProgressEvent) => {
    const at = now();
    if (event.task !== task || ended) {
      task = event.task;
      begun = at;
      drawnAt = -Infinity;
      quarter = 0;
    }
    ended = event.done === event.total;
    const elapsed = at - begun;
    if (live) {
      if (ended) clear();
      if (ended || at - drawnAt < between) return;
      drawnAt = at;
      const text = fitting(event, elapsed, columns() - 1);
      write(`\r${text.padEnd(drawn)}`);
      drawn = text.length;
      return;
    }
    const reached = Math.floor((4 * event.done) / event.total);
    if (reached === quarter) return;
    quarter = reached;
    if (elapsed >= patience) write(`${line(event, elapsed)}\n`);
  };
  return { on, clear };
}

/** Only what fits into one row: what the terminal breaks could not be taken away again. */
function fitting(event: ProgressEvent, elapsed: number, width: number): string {
  const text = line(event, elapsed);
  const whole = `${bar(event)} ${text}`;
  return (whole.length <= width ? whole : text).slice(0, Math.max(0, width));
}

/** "120 of 300 groups read, 40 a second, 5 s left" */
function line({ task, done, total }: ProgressEvent, elapsed: number): string {
  const count = `${numberText(done)} of ${numberText(total)} ${nouns[task]}`;
  if (elapsed < 1000 || done === 0) return count;
  const rate = (1000 * done) / elapsed;
  const left = Math.ceil((total - done) / rate);
  const speed = rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10;
  return `${count}, ${speed} a second${done === total ? '' : `, ${duration(left)} left`}`;
}

function duration(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

function bar({ done, total }: ProgressEvent): string {
  const full = Math.floor((20 * done) / total);
  return `[${'#'.repeat(full)}${'.'.repeat(20 - full)}]`;
}

import { createInterface } from 'node:readline/promises';
import { AppError } from '../../model/app-error.ts';

/** Somebody pressed Ctrl-C at a question. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Asks on the terminal; an empty answer is the one in brackets. Throws an AppError when the input ends, or Interrupted. */
export async function askLine(question: string, otherwise: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    const end = (why: Error) => () => {
      // The question still stands on the line.
      process.stderr.write('\n');
      reject(why);
    };
    lines.once('SIGINT', end(new Interrupted()));
    lines.once('close', end(noAnswer()));
  });
  try {
    const shown = otherwise === '' ? question : `${question} [${otherwise}]`;
    const answer = await Promise.race([lines.question(`${shown} `), ended]);
    return answer.trim() === '' ? otherwise : answer.trim();
  } finally {
    lines.removeAllListeners('close');
    lines.close();
  }
}

function noAnswer(): AppError {
  return new AppError('usage', 'no-answer', 'Nothing was answered, and nothing written.', {
    hint: 'Run it again, or say everything with options: rollcall help init',
  });
}

import { createInterface } from 'node:readline/promises';
import { AppError } from '../../model/app-error.ts';

/** Asks on the terminal; an empty answer is the one in brackets. Throws an AppError when the input ends. */
export async function askLine(question: string, otherwise: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => {
      reject(
        new AppError('usage', 'no-answer', 'Nothing was answered, and nothing written.', {
          hint: 'Run it again, or say everything with options: rollcall help init',
        }),
      );
    });
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

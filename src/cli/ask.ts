import { createInterface } from 'node:readline';

export type Answer = 'yes' | 'no' | 'interrupted';

/** Asks on the terminal. Only the whole word is a yes; the end of the input is a no. */
export async function ask(question: string): Promise<Answer> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      const answer = (given: Answer) => () => {
        // The question still stands on the line.
        process.stderr.write('\n');
        resolve(given);
      };
      lines.once('SIGINT', answer('interrupted'));
      lines.once('close', answer('no'));
      lines.question(question, (line) => {
        lines.removeAllListeners('close');
        resolve(line.trim() === 'yes' ? 'yes' : 'no');
      });
    });
  } finally {
    lines.close();
  }
}

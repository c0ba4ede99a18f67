import { createInterface } from 'node:readline';

export type Answer = 'yes' | 'no' | 'interrupted';

/** Asks on the terminal. Only the whole word is a yes; the end of the input is a no. */
export async function ask(question: string): Promise<Answer> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      lines.once('SIGINT', () => resolve('interrupted'));
      lines.once('close', () => resolve('no'));
      lines.question(question, (line) => resolve(line.trim() === 'yes' ? 'yes' : 'no'));
    });
  } finally {
    lines.close();
  }
}

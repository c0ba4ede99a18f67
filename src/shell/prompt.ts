import { createInterface } from 'node:readline';
import { AppError } from '../model/app-error.ts';

export type Confirmation = 'yes' | 'no' | 'interrupted';

/** Asks on the terminal. Only the whole word is a yes; the end of the input is a no. */
export async function askYesNo(question: string, stop: AbortSignal): Promise<Confirmation> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      const answer = (given: Confirmation) => () => {
        // The question still stands on the line.
        process.stderr.write('\n');
        resolve(given);
      };
      const onClose = answer('no');
      lines.once('SIGINT', answer('interrupted'));
      lines.once('close', onClose);
      stop.addEventListener('abort', answer('interrupted'), { once: true });
      lines.question(question, (line) => {
        lines.off('close', onClose);
        resolve(line.trim() === 'yes' ? 'yes' : 'no');
      });
    });
  } finally {
    lines.close();
  }
}

export function cannotAsk(): AppError {
  return new AppError(
    'usage',
    'cannot-ask',
    'No plan is approved, and there is no terminal to ask.',
    {
      why: 'Without a terminal, apply carries out approved plans only.',
      hint: 'Use --approved with a saved plan, --due for what merged files dated, or --yes to apply whatever the plan is.',
    },
  );
}

import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Context } from '../options.ts';

/**
 * Sets outputs of the step, for the steps after it. The delimiter can't be guessed: no value ends itself and goes on.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export async function setOutputs(
  outputs: Readonly<Record<string, string>>,
  { environment }: Context,
): Promise<void> {
  const { output } = environment.github;
  if (output === undefined) return;
  const end = randomUUID();
  const lines = Object.entries(outputs).map(([name, text]) => `${name}<<${end}\n${text}\n${end}\n`);
  await appendFile(output, lines.join(''));
}

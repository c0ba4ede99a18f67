import { randomOf } from './random.ts';
import type { Input, Target } from './target.ts';

export interface Crash {
  readonly target: string;
  /** Which of the inputs: with the seed it gives the input again. Undefined for one of the corpus. */
  readonly number?: number;
  readonly input: Input;
  readonly error: unknown;
}

/** The input of this number: the same for the same seed, whichever others are tried. */
export function inputOf(target: Target, seed: number, number: number): Input {
  return target.mutate(randomOf(seed, `${target.name} ${number}`));
}

/** Reads the whole corpus, and then so many inputs. Ends at the first crash, which it gives. */
export async function fuzz(
  target: Target,
  { seed, inputs }: { readonly seed: number; readonly inputs: number },
): Promise<Crash | undefined> {
  for (const [from, bytes] of target.corpus) {
    const crash = await tryOne(target, { from, bytes });
    if (crash !== undefined) return crash;
  }
  for (let number = 0; number < inputs; number++) {
    const crash = await tryOne(target, inputOf(target, seed, number), number);
    if (crash !== undefined) return crash;
  }
  return undefined;
}

export async function tryOne(
  target: Target,
  input: Input,
  number?: number,
): Promise<Crash | undefined> {
  try {
    await target.run(input);
    return undefined;
  } catch (error) {
    return { target: target.name, input, error, ...(number === undefined ? {} : { number }) };
  }
}

/** What to do about a crash: where the input is, how it is tried again, and how it is kept. */
export function crashText({ target, number, input, error }: Crash, seed: number): string {
  const { from, bytes } = input;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const again =
    number === undefined
      ? `It is test/fuzz/corpus/${target}/${from}.`
      : `Try it again:   npm run fuzz -- --target ${target} --seed ${seed} --only ${number}\nKeep it:        the same with --save`;
  const shown = bytes.length > 2000 ? `${bytes.toString('latin1', 0, 2000)}…` : bytes.toString();
  return `${target}: ${said}\n\n${again}\nMade of ${from}, ${bytes.length} bytes:\n${JSON.stringify(shown)}\n`;
}

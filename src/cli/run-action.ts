import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { exitCodes, exitMeanings } from '../shell/exit-codes.ts';
import type { Timing } from '../model/timing.ts';
import type { Streams } from '../shell/terminal.ts';
import { main } from './main.ts';

/** The GitHub action: a command line out of its inputs, and what the runner is to know of it. Gives the exit code of the step. */
export async function runAction(
  { stdin, stdout, env }: Pick<Streams, 'stdin' | 'stdout' | 'env'>,
  version: string,
  timing?: Timing,
): Promise<number> {
  // An output that is not there is empty: what nobody has looked up is taken for public.
  const open = (env['INPUT_PUBLIC'] ?? 'false') !== 'false';
  const inputs = { run: env['INPUT_RUN'] ?? '', groups: env['INPUT_GROUPS'] ?? '', open };
  const argv = argumentsOf(inputs);
  const accepted = acceptedExits(env['INPUT_GREEN'] ?? '');

  // The runner takes each line that begins with "::" for a command. Names of groups and people are such lines' content at
  // will, so that it is told to stop listening; annotations are the exception, and are escaped where they are made.
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
  const annotates = argv.includes('github');
  const end = randomUUID();
  if (!annotates) stdout.write(`::stop-commands::${end}\n`);
  // Both streams in one, as the order between two is not certain: nothing may come before the runner is told.
  const results = open ? silenced(stdout) : stdout;
  const code = await main(argv, version, { stdin, stdout: results, stderr: stdout, env }, timing);
  if (!annotates) stdout.write(`\n::${end}::\n`);

  if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `exit-code=${code}\n`);
  if (code !== 0) stdout.write(exitAnnotation(argv[0] ?? '', code, accepted));
  return accepted.has(code) ? 0 : code;
}

/** The inputs of the action that make a command line. */
interface CommandInputs {
  /** The command and its arguments, separated by white space. */
  readonly run: string;
  /** Names of groups, separated by commas or line breaks: a name may hold spaces, and may begin with a dash. */
  readonly groups: string;
  /** Everybody can read the log and the artifacts. */
  readonly open?: boolean;
}

/** A name never becomes an option: it stands behind `--group=`. */
export function argumentsOf({ run, groups, open = false }: CommandInputs): readonly string[] {
  const names = groups.split(/[,\n]/u).map((name) => name.trim());
  return [
    ...run.split(/\s+/u).filter((word) => word !== ''),
    ...(open ? ['--ids-only'] : []),
    ...names.filter((name) => name !== '').map((name) => `--group=${name}`),
  ];
}

/** `2,4`: the exit codes that keep the step green. Zero always does; a failure, a bug and the like never do. */
export function acceptedExits(green: string): ReadonlySet<number> {
  const chosen = green.split(/[\s,]+/u).map(Number);
  return new Set([
    exitCodes.done,
    ...[exitCodes.changesPending, exitCodes.withheld].filter((code) => chosen.includes(code)),
  ]);
}

/** A workflow command that says what an exit code means. No word of it comes from a file. */
export function exitAnnotation(
  command: string,
  code: number,
  accepted: ReadonlySet<number>,
): string {
  const kind = accepted.has(code) ? 'notice' : 'error';
  const name = /^[a-z]+$/u.test(command) ? `rollcall ${command}` : 'rollcall';
  return `::${kind} title=${name}::Exit ${code}: ${meaningOf(code)}.\n`;
}

function meaningOf(code: number): string {
  const [, meaning] = [...exitMeanings].find(([each]) => each === code) ?? [];
  return meaning?.text ?? 'unknown';
}

/** The same stream, without what is written to it. */
function silenced(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return Object.create(stream, { write: { value: () => true } }) as NodeJS.WriteStream;
}

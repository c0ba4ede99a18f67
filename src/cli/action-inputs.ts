import { exitCodes } from './exit-codes.ts';
import { exitMeanings } from './exit-meanings.ts';

/** The inputs of the action that make a command line. */
export interface CommandInputs {
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
export function toldExit(command: string, code: number, accepted: ReadonlySet<number>): string {
  const kind = accepted.has(code) ? 'notice' : 'error';
  const name = /^[a-z]+$/u.test(command) ? `rollcall ${command}` : 'rollcall';
  return `::${kind} title=${name}::Exit ${code}: ${meaningOf(code)}.\n`;
}

function meaningOf(code: number): string {
  const [, meaning] = [...exitMeanings].find(([each]) => each === code) ?? [];
  return meaning?.text ?? 'unknown';
}

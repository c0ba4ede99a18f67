import { AppError } from '../../model/app-error.ts';
import { mostJobs } from '../../github/rollcall-calls.ts';
import { nameOfFolder } from '../../model/text.ts';
import { folderOf } from '../../shell/folder.ts';

export interface InitOptions {
  readonly dir: string;
  readonly state: string;
  readonly json?: boolean;
  readonly debug?: boolean;
  readonly site?: string;
  /** The token has scopes. */
  readonly scoped?: boolean;
  readonly organization?: string;
  readonly directory?: string;
  readonly sandbox?: boolean;
  readonly owner?: readonly string[];
  readonly protect?: readonly string[];
  readonly approvals?: string;
  /** `OWNER/rollcall@SHA`; false for none. */
  readonly workflows?: string | false;
  readonly branch: string;
  /** What the names of the workflows begin with. */
  readonly workflowPrefix?: string;
  readonly environmentPrefix?: string;
  /** All that one set of workflows serves, `dir` among them. */
  readonly folders?: readonly string[];
  readonly runsOn?: readonly string[];
  readonly export?: readonly string[];
  readonly import?: boolean;
  readonly mode: 'authoritative' | 'additive';
}

/** Throws a usage error for what the workflows can't name: a branch, a folder below the root of the repository, files and environments. */
export function checkPlaces(options: InitOptions): void {
  const { branch, dir, folders = [dir], workflowPrefix, environmentPrefix } = options;
  for (const [option, prefix] of [
    ['--workflow-prefix', workflowPrefix],
    ['--environment-prefix', environmentPrefix],
  ] as const) {
    if (prefix === undefined || /^(?:\w[\w.-]*)?$/u.test(prefix)) continue;
    throw new AppError('usage', 'bad-prefix', `${option} "${prefix}" can't begin a name.`, {
      hint: 'Use letters, digits, "-", "_" and ".", such as access-.',
    });
  }
  if (!/^[\w][\w./-]*$/u.test(branch)) {
    throw new AppError(
      'usage',
      'bad-branch',
      `--branch "${branch}" is not a branch that workflows can name.`,
      {
        why: 'Some characters make it a pattern, or end the line.',
        hint: 'Name the default branch, such as main.',
      },
    );
  }
  for (const folder of [dir, ...folders]) {
    if (/^(?!\.\.?(\/|$))[\w.-]+(\/(?!\.\.?(\/|$))[\w.-]+)*$/u.test(folderOf(folder))) continue;
    throw new AppError(
      'usage',
      'bad-dir',
      `${folder === dir ? '--dir' : '--folders'} "${folder}" is not a folder that workflows can name.`,
      {
        why: 'They need a path from the root of the repository, without blanks.',
        hint: 'Run init at the root of the repository, with a folder such as memberships.',
      },
    );
  }
  checkFolders(folders.map(folderOf), folderOf(dir));
}

/** Each has a job, artifacts and environments of its own, named after it; GitHub compares such names in any case. */
function checkFolders(folders: readonly string[], own: string): void {
  const why = whyNot(folders, own);
  if (why === undefined) return;
  throw new AppError('usage', 'bad-folders', "The workflows can't serve these --folders.", {
    why,
    hint: 'Specify each folder once, none within another, and the one of --dir too.',
  });
}

function whyNot(folders: readonly string[], own: string): string | undefined {
  const names = folders.map((folder) => nameOfFolder(folder).toLowerCase());
  const twice = folders.find((_folder, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice !== undefined) return `"${nameOfFolder(twice)}" is the name of two of them.`;
  const inner = folders.find((folder) => folders.some((other) => folder.startsWith(`${other}/`)));
  if (inner !== undefined) return `"${inner}" is a part of another one.`;
  if (!folders.includes(own)) return `The folder of this run, "${own}", is not among them.`;
  return folders.length > mostJobs
    ? `GitHub runs at most ${mostJobs} jobs of a matrix.`
    : undefined;
}

export function checkOwnerNames(owners: readonly string[]): void {
  const bad = owners.find((owner) => !/^(@[\w-]+(\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/u.test(owner));
  if (bad === undefined) return;
  throw new AppError('usage', 'bad-owner', `--owner "${bad}" is not an owner.`, {
    hint: 'Write @organization/team, @user or an email, as CODEOWNERS does.',
  });
}

import { createInterface } from 'node:readline/promises';
import { AppError } from '../../model/app-error.ts';
import type { Target } from '../../model/declared.ts';
import { given } from '../../model/objects.ts';
import { parseSiteUrl } from '../../model/site-url.ts';
import type { Terminal } from '../../shell/terminal.ts';
import { checkOwnerNames, checkPlaces, type InitOptions } from './options.ts';

/** What a new repository is to have. */
export interface Answers {
  /** Absent where there is a rollcall.yaml. */
  readonly target?: Target;
  readonly owners: readonly string[];
  readonly protect: readonly string[];
  readonly approvals: number;
  readonly workflows?: string;
  readonly exports: readonly string[];
  readonly importsNow: boolean;
}

/** The folder of a sandbox's exports, beside rollcall.yaml. */
export const seedFolder = 'sandbox';

/** Takes what the options say, and asks for the rest where somebody is there. Throws a usage error otherwise. */
export async function answersOf(
  options: InitOptions,
  hasConfig: boolean,
  terminal: Terminal,
): Promise<Answers> {
  const asks = terminal.interactive && !hasConfig;
  const ask = (question: string, otherwise: string) =>
    asks ? askLine(question, otherwise) : Promise.resolve(otherwise);
  const exports = options.export ?? [];
  const target = hasConfig ? undefined : await targetOf(options, exports, asks);
  const owners = options.owner ?? wordsOf(await ask('Who approves changes (@team, @user)?', ''));
  const protect =
    options.protect ??
    wordsOf(
      await ask(
        'Which accounts must never be removed (emails, such as a break-glass administrator)?',
        '',
      ),
    );
  const approvals = approvalsOf(
    options.approvals ?? (await ask('How many approvals does a pull request need?', '1')),
  );
  const workflows = await workflowsOf(options, ask);
  const importsNow =
    options.import ??
    (exports.length > 0 ||
      (asks &&
        target?.kind !== 'sandbox' &&
        (await ask('Import the groups now (yes, no)?', 'no')) === 'yes'));
  checkOwnerNames(owners);
  return given({ target, owners, protect, approvals, workflows, exports, importsNow });
}

/** Somebody pressed Ctrl-C at a question. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Asks on the terminal; an empty answer is the one in brackets. Throws an AppError when the input ends, or Interrupted. */
async function askLine(question: string, otherwise: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let onClose = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (why: Error) => () => {
      // The question still stands on the line.
      process.stderr.write('\n');
      reject(why);
    };
    lines.once('SIGINT', end(new Interrupted()));
    onClose = end(noAnswer());
    lines.once('close', onClose);
  });
  try {
    const shown = otherwise === '' ? question : `${question} [${otherwise}]`;
    const answer = await Promise.race([lines.question(`${shown} `), ended]);
    return answer.trim() === '' ? otherwise : answer.trim();
  } finally {
    // Its own listeners stay: without them, the next question would hear every key once more.
    lines.off('close', onClose);
    lines.close();
  }
}

function noAnswer(): AppError {
  return new AppError('usage', 'no-answer', 'No answers, so nothing was written.', {
    hint: 'Run it again, or use options: rollcall help init',
  });
}

const whichTarget = 'Which site (https://banc.atlassian.net), or which organization (its id)?';

async function targetOf(
  options: InitOptions,
  exports: readonly string[],
  asks: boolean,
): Promise<Target> {
  const { site, scoped, organization, directory, sandbox } = options;
  const named = [site, organization, sandbox === true ? 'sandbox' : undefined].filter(
    (each) => each !== undefined,
  );
  if (named.length > 1) {
    throw new AppError('usage', 'two-targets', 'Only one target is possible.', {
      hint: 'Keep one of --site, --organization and --sandbox.',
    });
  }
  if (sandbox === true) {
    if (exports.length > 0) return { kind: 'sandbox', seed: seedFolder };
    throw new AppError('usage', 'no-seed', 'A sandbox begins with exports.', {
      why: 'Without any, there would be no group in it.',
      hint: 'Name the CSV files: rollcall init --sandbox --export export-users.csv',
    });
  }
  if (organization !== undefined) {
    return given({ kind: 'organization', id: organization, directory });
  }
  const answer = site ?? (asks ? await askLine(whichTarget, '') : '');
  if (answer === '') throw noTarget();
  // An organization's id has no dots.
  if (site === undefined && !answer.includes('.')) return { kind: 'organization', id: answer };
  return siteOf(answer, scoped === true);
}

function siteOf(text: string, scoped: boolean): Target {
  const url = /^[\w-]+(\.[\w-]+)+$/u.test(text) ? `https://${text}` : text;
  const parsed = parseSiteUrl(url);
  if (parsed.kind === 'ok') {
    return { kind: 'site', url: parsed.origin, ...(scoped ? { scoped: {} } : {}) };
  }
  throw new AppError('usage', 'bad-site', `The address of the site ${parsed.why}.`, {
    hint: 'Write it as https://banc.atlassian.net',
  });
}

function noTarget(): AppError {
  return new AppError('usage', 'no-target', 'No target is specified.', {
    why: "Without a terminal, init can't ask.",
    hint: 'Use --site https://banc.atlassian.net or --organization ID. To try it on a copy of your own groups, use --sandbox --export export-users.csv',
  });
}

function approvalsOf(text: string): number {
  const number = Number(text);
  if (/^\d$/u.test(text)) return number;
  throw new AppError(
    'usage',
    'bad-approvals',
    `--approvals "${text}" is not a number from 0 to 9.`,
    {
      hint: '1 is usual, 0 is for a lone administrator.',
    },
  );
}

async function workflowsOf(
  options: InitOptions,
  ask: (question: string, otherwise: string) => Promise<string>,
): Promise<string | undefined> {
  const { workflows } = options;
  if (workflows === false) return undefined;
  const source =
    workflows ??
    (await ask('Where do the workflows come from (OWNER/rollcall@SHA; empty for none)?', ''));
  if (source === '') return undefined;
  if (/^[\w.-]+\/[\w.-]+@[\da-f]{40}$/u.test(source)) {
    checkPlaces(options);
    return source;
  }
  throw new AppError(
    'usage',
    'bad-workflows',
    `--workflows "${source}" is not OWNER/rollcall@SHA.`,
    {
      why: 'A branch or a tag can be moved, and the workflows hold credentials. Only a full commit id of 40 digits stays the same.',
      hint: 'Find the commit with: git ls-remote https://github.com/OWNER/rollcall main',
    },
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((word) => word !== '');
}

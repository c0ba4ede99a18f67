import { type Check, checkAll } from '../github/doctor/check.ts';
import { readFacts } from '../github/doctor/read-facts.ts';
import type { Target } from '../model/declared.ts';
import { jsonText } from '../render/json.ts';
import { printable } from '../render/printable.ts';
import { openGitHubContext } from './ci/github-context.ts';
import { readFiles } from './declared-files.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';

export interface DoctorOptions extends FileOptions {
  /** The only thing that is looked at so far. */
  readonly github: true;
  readonly debug?: boolean;
}

/** `rollcall doctor --github`: whether the repository is set up as the workflows need it. It writes nothing. */
export async function doctor(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const { approvals, target } = files.declared.config;
  const { github } = await openGitHubContext(context, options);
  const checks = checkAll(await readFacts(github), { approvals, secrets: secretsOf(target) });
  if (options.json === true) terminal.out(jsonText({ checks }));
  else checks.forEach((check) => terminal.out(lineOf(check, context)));
  const missing = checks.some(({ status }) => status === 'missing');
  return missing ? exitCodes.failed : exitCodes.done;
}

/** A scoped token of a service account needs no email. */
function secretsOf(target: Target): readonly string[] {
  switch (target.kind) {
    case 'sandbox':
      return [];
    case 'site':
      return target.scoped === undefined
        ? ['ATLASSIAN_EMAIL', 'ATLASSIAN_API_TOKEN']
        : ['ATLASSIAN_API_TOKEN'];
    case 'organization':
      return ['ATLASSIAN_ORG_API_KEY'];
  }
}

function lineOf({ status, what, hint }: Check, { terminal: { outStyle } }: Context): string {
  const style = { ok: outStyle.add, warn: outStyle.warn, missing: outStyle.error }[status];
  const line = `${style(status.padEnd(7))}  ${printable(what)}\n`;
  return hint === undefined ? line : `${line}         ${outStyle.dim(printable(hint))}\n`;
}

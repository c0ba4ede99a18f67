import { type GitHubCheck, checkRepository, checkServer } from '../../github/doctor/check.ts';
import { readGitHubFacts } from '../../github/doctor/read-facts.ts';
import { isHosted } from '../../github/hosted.ts';
import type { Target } from '../../model/declared.ts';
import { isLoopback } from '../../model/site-url.ts';
import type { Context } from '../../shell/context.ts';
import type { ExitCode } from '../../shell/exit-codes.ts';
import type { Environment } from '../../shell/environment.ts';
import { readFiles } from '../../shell/files.ts';
import type { FileOptions } from '../../shell/options.ts';
import { openGitHubContext } from '../ci/github-context.ts';

/** Whether the repository is set up as the workflows need it; an exit code where the files do not say what that is. */
export async function checksOfRepository(
  options: FileOptions & { readonly debug?: boolean },
  context: Context,
): Promise<readonly GitHubCheck[] | ExitCode> {
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const { approvals, target } = files.declared.config;
  const elsewhere = checkServer(serverOf(context.environment.github));
  if (elsewhere.length > 0) return elsewhere;
  const { github } = await openGitHubContext(context, options);
  return checkRepository(await readGitHubFacts(github, options.dir), {
    approvals,
    secrets: secretsOf(target),
    folder: options.dir,
    now: context.timing.now(),
  });
}

/** Whichever address is not GitHub's own: on this machine, both may be left out. */
function serverOf({ serverUrl, apiUrl }: Environment['github']): string {
  const hosts = [serverUrl, apiUrl].flatMap((url) =>
    URL.canParse(url) ? [new URL(url).hostname] : [],
  );
  return hosts.find((host) => !isHosted(host) && !isLoopback(host)) ?? 'github.com';
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

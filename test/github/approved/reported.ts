import type { Plan, PlannedFile } from '../../../src/model/plan.ts';
import type { Verdicts } from '../../../src/github/receipts/verdicts.ts';
import { type Edits, history } from '../history.ts';
import { sha, time } from '../merged.ts';
import { planOf, type WorldSpec } from '../../support/world.ts';

export type Story = Awaited<ReturnType<typeof history>>;

/** What the command is told, where that is unusual. */
interface Told {
  readonly from?: string;
  readonly to?: string;
  readonly args?: readonly string[];
}

/** What happens in the repository; what it returns, if anything, is a `Told`. */
export type Telling = (story: Story) => unknown;

export const topYaml = 'memberships/rollcall.yaml';
export const osloFile = 'memberships/groups/oslo.yaml';
export const topText = (approvals = 1, owners = '@dorice') =>
  `target: { sandbox: { seed: s } }\nowners: ["${owners}"]\napprovals: ${approvals}\n`;
export const osloText = (owner = '@dorice', more = '') =>
  `group: oslo\nowners: ["${owner}"]\nmembers: []\n${more}`;
export const setText = (name: string): Edits => ({
  [`memberships/sets/${name}.yaml`]: `set: ${name}\nmembers: []\n`,
});
/** Of the base. */
export const usualFiles = { [topYaml]: topText(), [osloFile]: osloText() };

/** One person joins oslo. */
export const joinsOslo = (handle = 'florian', owners: readonly string[] = ['@dorice']): Plan => {
  const world: WorldSpec = {
    groups: { oslo: { live: ['steve'], members: ['steve', handle], owners } },
  };
  return { ...planOf(world), folder: 'memberships' };
};

export function planned(
  path: string,
  owners: readonly string[] = ['@dorice'],
  more: Partial<PlannedFile> = {},
): PlannedFile {
  return { path, status: 'changed', owners, ...more };
}

/** Florian joins oslo, by a line of its file. */
export const joining = (owners: readonly string[] = ['@dorice'], more = '# Florian\n') => ({
  edits: { [osloFile]: osloText('@dorice', more) },
  plan: {
    ...joinsOslo('florian', owners),
    files: [planned(osloFile, owners, { group: 'oslo' })],
  },
});

/** Somebody pushes to the branch of pull request 1. */
export function pushHead({ world }: Story, actor: string, after: string, at = '09:00'): void {
  world.pushes.push({
    ...{ ref: 'refs/heads/proposal-1', actor, before: sha('base'), after: sha(after) },
    at: time(at),
  });
}

/** What the command said and wrote, by the names of commits: `[head-7]` is all of an id, `head-7` its beginning. */
export async function toldOf(telling: Telling): Promise<string> {
  const story = await history(usualFiles);
  const { from, to, args } = (telling(story) ?? {}) as Told;
  const { code, stderr, stdout, verdicts, written } = await story.run(from, to, args);
  const lines = [`exit ${code ?? 'none'}`];
  if (!('pulls' in verdicts)) return named(story, [...lines, stdout, stderr].join('\n'));
  const { pulls, others, disputed, ended, due, progress, undecided } =
    verdicts as unknown as Verdicts;
  for (const pull of pulls) {
    const title = `pull request ${pull.number}, "${pull.title}", of ${pull.mergeCommit}:`;
    if ('refusal' in pull) {
      const { code: why, message, hint } = pull.refusal;
      lines.push(`${title} ${why}`, `  ${message}`, `  → ${hint}`);
    } else if (pull.approved) {
      lines.push(
        `${title} approved by ${pull.by.join(', ')}`,
        `  commit ${pull.commit}, run ${pull.run ?? 'none'}, attempt ${pull.attempt ?? 'none'}, changes ${pull.changes}`,
        ...pull.owners.map((each) => `  owners ${JSON.stringify(each)}`),
      );
      const { merged, ended: over } = await written(`pull-${pull.number}.json`);
      const approvals = merged?.approvals.map(({ digest, ...each }) =>
        JSON.stringify({ ...each, digest: digest === pull.digest ? 'of the plan' : digest }),
      );
      lines.push(
        `  merged ${JSON.stringify({ ...merged, approvals: undefined })}`,
        ...(approvals ?? []).map((each) => `  approval ${each}`),
        ...(over ?? []).map((each) => `  ended ${JSON.stringify(each)}`),
      );
    } else lines.push(`${title} concerns nothing`);
  }
  lines.push(
    ...others.map((each) => `commit ${each} came alone`),
    ...disputed.map((each) => `disputed ${JSON.stringify(each)}`),
    ...ended.map((each) => `ended ${JSON.stringify(each)}`),
    ...due.map((each) => `due ${JSON.stringify(each)}`),
    ...(progress === undefined ? [] : [`decided ${JSON.stringify(progress)}`]),
    ...(undecided === true ? ['undecided'] : []),
    ...(stderr === '' ? [] : [stderr]),
  );
  return named(story, lines.join('\n'));
}

function named({ names }: Story, text: string): string {
  return [...names(), 'nowhere'].reduce(
    (all, name) => all.replaceAll(sha(name), `[${name}]`).replaceAll(sha(name).slice(0, 7), name),
    text,
  );
}

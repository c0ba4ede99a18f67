import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { nameOfFolder } from '../../src/model/text.ts';
import { startGitHub } from '../github/server/server.ts';
import { botToken, type Pull } from '../github/server/world.ts';
import { admin, groupFile, site, type SiteSpec, token } from '../support/site.ts';
import { groupIdOf, idOf } from '../support/world.ts';
import { type Commit, gitIn } from './runner/git.ts';
import type { Snapshot } from './runner/git-objects.ts';
import type { Environment, Run } from './runner/machine.ts';
import { type RunResult, runWorkflow } from './runner/run-workflow.ts';
import { ofSeveral } from './runner/several.ts';

/** Text, members of a group, or where a symbolic link leads: by path below the folder. */
export type Files = Readonly<
  Record<
    string,
    string | readonly string[] | { readonly linkTo: string } | { readonly delete: true }
  >
>;

export interface Push {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

interface PlanOptions {
  readonly again?: number;
  /** Also the job that has no part in what is planned; most stories do without. */
  readonly validate?: boolean;
}

interface ApplyOptions {
  readonly id?: number;
  readonly attempt?: number;
  /** Jobs that never run: somebody cancelled them, or a runner was gone. */
  readonly without?: readonly string[];
}

interface RepositoryOptions {
  /** Further lines of rollcall.yaml. */
  readonly config?: string;
  /** The only site that credentials may go to, when it is not the one that rollcall.yaml names. */
  readonly pin?: string | undefined;
  /** The folder of the files. */
  readonly dir?: string;
  /** Anybody can read it. */
  readonly isPublic?: boolean;
  /** In place of `approvals: 1`. */
  readonly approvals?: string;
  /** Further folders, each with a site of its own: one set of workflows serves all of them, a job of each. */
  readonly beside?: Readonly<Record<string, SiteSpec>>;
  /** The action as it is published, to be run as a process: without it, jobs run the sources in this process. */
  readonly bundle?: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** A site, a git repository about it, the GitHub that has both, and its workflows. Dorice and Steve may approve. */
export async function repository(
  spec: SiteSpec,
  {
    config = '',
    pin,
    approvals = 'approvals: 1',
    bundle,
    dir = 'memberships',
    beside = {},
    isPublic = false,
  }: RepositoryOptions = {},
) {
  const { sandbox, cwd, members } = await site(spec);
  const permissions = { dorice: 'write', steve: 'write' };
  const server = await startGitHub({ permissions, private: !isPublic });
  const { world } = server;
  const clock = clockFrom('2026-11-21T09:00:00Z');
  const configFor = (url: string) =>
    `target: { site: "${url}" }\n${approvals}\nowners: ["@dorice"]\n${config}`;
  const usual = configFor(sandbox.url);
  const others = new Map<string, Awaited<ReturnType<typeof site>>>();
  for (const [name, each] of Object.entries(beside)) others.set(name, await site(each));
  const folders = [dir, ...others.keys()];

  const git = await gitIn(cwd);
  const bundled = new Set<string>();
  let first = changed(await filesBelow(join(cwd, 'memberships'), dir), dir, {
    'rollcall.yaml': usual,
  });
  for (const [name, each] of others) {
    const files = await filesBelow(join(each.cwd, 'memberships'), name);
    const { url } = each.sandbox;
    first = new Map([...first, ...changed(files, name, { 'rollcall.yaml': configFor(url) })]);
  }
  world.branches['main'] = await commit(first, []);

  /** GitHub knows every commit that it ever saw, also those that no branch holds any more. */
  async function commit(files: Snapshot, parents: readonly string[]): Promise<string> {
    return known(await git.commit(files, parents, 'Change'));
  }

  function known({ sha, parents, files, tree }: Commit): string {
    if (world.commits.some((each) => each.sha === sha)) return sha;
    world.commits.push({ sha, parents });
    world.trees[sha] = tree.entries;
    for (const folder of tree.folders.values()) world.trees[folder.sha] = folder.entries;
    world.contents[sha] = Object.fromEntries(
      [...files].map(([path, content]) => [
        path,
        typeof content === 'string' ? content : content.linkTo,
      ]),
    );
    return sha;
  }

  function pushed(number: number, before: string, after: string, actor: string): void {
    world.pushes.push({ ref: `refs/heads/proposal-${number}`, before, after, actor, at: clock() });
  }

  function pullOf(number: number): Pull {
    const pull = world.pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
    return pull;
  }

  const main = () => world.branches['main'] ?? '';
  const filesNow = () => git.commitOf(main()).files;
  const event = () => ({
    repository: {
      full_name: `${world.owner}/${world.repo}`,
      default_branch: world.defaultBranch,
      private: world.private,
    },
  });
  const play = (
    workflow: string,
    run: Pick<Run, 'id' | 'attempt' | 'event' | 'without' | 'at'>,
  ): Promise<RunResult> => {
    const machine = {
      ...run,
      ...{ server, git, bundle, bundled, now: clock },
      environment: environmentOf,
    };
    if (others.size > 0)
      return runWorkflow(workflow, { ...machine, workflows: ofSeveral(folders) });
    // Of another folder, what calls the workflows is a file of that repository: it gives these inputs.
    return dir === 'memberships'
      ? runWorkflow(workflow, machine)
      : runWorkflow(`rollcall-${workflow}`, machine, { dir, name: nameOfFolder(dir) });
  };

  /** A site has its environments, and their credentials go to no other one. */
  function environmentOf(name: string | undefined): Environment {
    const [, folder = ''] = /^(.+)-(?:plan|apply)$/u.exec(name ?? '') ?? [];
    const own = [...others].find(([each]) => nameOfFolder(each) === folder)?.[1];
    const { url } = own?.sandbox ?? sandbox;
    return {
      secrets: { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token },
      vars: { ATLASSIAN_SITE: pin ?? url },
    };
  }

  const scheduled = (schedule: string, at?: string): Promise<RunResult> =>
    play('drift.yml', {
      id: 1000 + world.artifacts.length,
      attempt: 1,
      without: [],
      event: { name: 'schedule', payload: { schedule } },
      ...(at === undefined ? {} : { at }),
    });

  return {
    ...{ sandbox, server, world, members, pullOf, cwd },
    /** Of a group at the site of another folder. */
    membersBeside: (name: string, group: string) => others.get(name)?.members(group),
    /** The site of another folder answers no more. */
    closeBeside: (name: string) => others.get(name)?.sandbox.close(),
    main,

    /** A file below the folder, as a commit has it. */
    textAt: (sha: string, name: string): string | undefined => {
      const content = git.commitOf(sha).files.get(join(dir, name));
      return typeof content === 'string' ? content : undefined;
    },
    config: usual,

    /** Someone lets a person in or out by hand, beside the files. */
    drift: (group: string, handle: string, way: 'in' | 'out' = 'in') =>
      moveByHand(sandbox.url, { group, handle, way }),

    /** A pull request with one commit; from where main is now. */
    propose: async (files: Files, by = 'verna'): Promise<number> => {
      const number = world.pulls.length + 1;
      const base = main();
      const head = await commit(changed(filesNow(), dir, files), [base]);
      world.pulls.push({ number, head, base, author: by });
      pushed(number, base, head, by);
      return number;
    },

    /** One more commit on top of those that the pull request has. */
    push: async (number: number, files: Files, by = 'verna'): Promise<void> => {
      const before = pullOf(number).head;
      const { files: now } = git.commitOf(before);
      pullOf(number).head = await commit(changed(now, dir, files), [before]);
      pushed(number, before, pullOf(number).head, by);
    },

    /** The button "Update branch". Throws where the two conflict. */
    update: async (number: number, by = 'verna'): Promise<void> => {
      const before = pullOf(number).head;
      pullOf(number).head = known(await git.merge(before, main(), `Update ${number}`));
      pushed(number, before, pullOf(number).head, by);
    },

    /** Another commit instead of those that the pull request had. */
    forcePush: async (number: number, files: Files, by = 'verna'): Promise<void> => {
      const before = pullOf(number).head;
      pullOf(number).head = await commit(changed(filesNow(), dir, files), [main()]);
      pushed(number, before, pullOf(number).head, by);
    },

    /** Runs plan.yml; again: with the id of an earlier run, that run. */
    plan: async (
      number: number,
      { again, validate = false }: PlanOptions = {},
    ): Promise<RunResult> => {
      const pull = pullOf(number);
      // GitHub tries the merge, and shows it in no list of commits.
      const { sha, parents } = await git.merge(main(), pull.head, `Try ${number}`);
      pull.result = { sha, parents };
      const earlier = world.runs.find(({ id }) => id === again);
      const id = earlier?.id ?? world.runs.length + 1;
      const attempt = (earlier?.attempt ?? 0) + 1;
      const created = clock();
      const full = event();
      const payload = {
        ...{ action: 'synchronize', number, ...full },
        pull_request: {
          ...{ number, base: { ref: 'main' } },
          head: {
            sha: pull.head,
            repo: pull.fork === undefined ? full.repository : { full_name: pull.fork },
          },
        },
      };
      const result = await play('plan.yml', {
        ...{ id, attempt, event: { name: 'pull_request_target', payload } },
        without: validate ? [] : ['validate'],
      });
      const completed = clock();
      const failed = Object.values(result).some((job) => job.result === 'failure');
      const conclusion = failed ? 'failure' : 'success';
      const ended = { attempt, conclusion, completed };
      const own =
        others.size === 0
          ? [ended]
          : Object.entries(result).map(([name, job]) => ({
              ...ended,
              name,
              conclusion: job.result,
            }));
      const jobs = [...(earlier?.jobs ?? []), ...own];
      if (earlier !== undefined) {
        // What an attempt uploads takes the place of what the one before it did.
        world.artifacts = world.artifacts.filter(
          ({ run, created: at }) => run !== id || at > created,
        );
        world.runs.splice(world.runs.indexOf(earlier), 1);
      }
      world.runs.push({
        ...{ id, attempt, jobs, headSha: pull.head, path: '.github/workflows/plan.yml' },
        ...{ event: 'pull_request_target', status: 'completed', conclusion },
        ...{ created, started: created, updated: completed },
      });
      return result;
    },

    approve: (number: number, author = 'dorice'): void => {
      const { head } = pullOf(number);
      world.reviews.push({ pull: number, author, commit: head, at: clock(), state: 'APPROVED' });
    },

    /** Nobody approves any more: GitHub keeps the reviews, as dismissed. */
    dismiss: (number: number): void => {
      world.reviews = world.reviews.map((review) =>
        review.pull === number ? { ...review, state: 'DISMISSED' } : review,
      );
    },

    /** Throws where it conflicts with what main is now. */
    merge: async (number: number, method: MergeMethod = 'merge'): Promise<Push> => {
      const pull = pullOf(number);
      const before = main();
      let after: string;
      if (method === 'rebase') {
        pull.commits = (await git.rebase(before, pull.head, `Rebase ${number}`)).map(known);
        after = pull.commits.at(-1) ?? '';
      } else {
        const merge = await git.merge(before, pull.head, `Merge ${number}`);
        after = method === 'merge' ? known(merge) : await commit(merge.files, [before]);
      }
      world.branches['main'] = after;
      pull.merged = { sha: after, at: clock(), by: 'dorice' };
      return { ref: 'refs/heads/main', before, after };
    },

    /** Runs apply.yml on a push; as often as it is told to. */
    apply: (
      push: Push,
      { id = 1000 + world.artifacts.length, attempt = 1, without = [] }: ApplyOptions = {},
    ): Promise<RunResult> => {
      const payload = { ...push, ...event() };
      return play('apply.yml', { id, attempt, without, event: { name: 'push', payload } });
    },

    /** Runs drift.yml as its schedule does every hour. */
    hourly: (at?: string): Promise<RunResult> => scheduled('17 * * * *', at),

    /** The same, as it does every day. */
    daily: (): Promise<RunResult> => scheduled('43 5 * * *'),

    /** What the branch of receipts holds, by path. */
    receipts: (): Readonly<Record<string, string>> => world.contents['rollcall-receipts'] ?? {},

    /** What the pull request shows. Fails when that is not one comment. */
    comment: (number: number): string => {
      const bodies = world.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
      const [body] = bodies;
      if (body === undefined || bodies.length > 1) throw new Error(`${bodies.length} comments.`);
      return body;
    },
  };
}

/** Everything that a run said, and no secret in it. */
export function logOf(run: RunResult): string {
  const log = Object.values(run)
    .flatMap(({ steps }) => steps.map((step) => step.log))
    .join('\n');
  for (const secret of [token, botToken]) {
    if (log.includes(secret)) throw new Error('A secret is in the log.');
  }
  return log;
}

/** How each job ended that the event concerns: `plan success, comment skipped`. */
export function resultsOf(run: RunResult): string {
  return Object.entries(run)
    .filter(([name]) => !['by-hand', 'correct', 'drift', 'report'].includes(name))
    .map(([name, { result }]) => `${name} ${result}`)
    .join(', ');
}

interface Move {
  readonly group: string;
  readonly handle: string;
  readonly way: 'in' | 'out';
}

async function moveByHand(url: string, { group, handle, way }: Move): Promise<void> {
  const out = way === 'out' ? `&accountId=${encodeURIComponent(idOf(handle))}` : '';
  const { ok } = await fetch(`${url}/rest/api/3/group/user?groupId=${groupIdOf(group)}${out}`, {
    method: way === 'in' ? 'POST' : 'DELETE',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${admin}:${token}`).toString('base64')}`,
    },
    ...(way === 'in' ? { body: JSON.stringify({ accountId: idOf(handle) }) } : {}),
  });
  if (!ok) throw new Error(`${handle} did not get ${way}.`);
}

/** The files with those changes below the folder made. */
function changed(before: Snapshot, dir: string, files: Files): Snapshot {
  const after = new Map(before);
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name);
    const group = /(?<group>[^/]+)\.yaml$/u.exec(name)?.groups?.['group'] ?? name;
    if (typeof content === 'string' || 'linkTo' in content) after.set(path, content);
    else if ('delete' in content) after.delete(path);
    else after.set(path, groupFile(group, content));
  }
  return after;
}

async function filesBelow(folder: string, name: string): Promise<Snapshot> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const texts = paths.map(async (path) => {
    const text = await readFile(path, 'utf8');
    return [join(name, relative(folder, path)), text] as const;
  });
  return new Map(await Promise.all(texts));
}

function clockFrom(start: string): () => string {
  let minutes = 0;
  return () => new Date(Date.parse(start) + 60_000 * (minutes += 1)).toISOString();
}

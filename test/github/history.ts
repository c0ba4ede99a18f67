import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/model/plan.ts';
import { digestOf } from '../../src/plan/digest.ts';
import { type Ended, folder, rollcall } from '../support/rollcall.ts';
import { planOf, type WorldSpec } from '../support/world.ts';
import { clock } from '../support/clock.ts';
import { sha, time } from './merged.ts';
import { startGitHub } from './server/server.ts';
import type { TreeEntry, World } from './server/world.ts';
import { zipOf } from './zip.ts';

/** Texts by path; null where a file goes. */
export type Edits = Readonly<Record<string, string | null>>;

interface PullSpec {
  /** What its head says unlike the commit that it was made from. */
  readonly edits: Edits;
  /** What was pushed after the approval. */
  readonly later?: Edits;
  /** What a merge by hand brings along. */
  readonly byHand?: Edits;
  /** The commit that it was made from and planned for; the tip when left out. */
  readonly from?: string;
  readonly plan?: Partial<Plan>;
  readonly by?: readonly string[];
}

/** In place of a push: the run of the schedule. */
export const hourly = {};

/** A default branch of commits that hold files, and pull requests that were merged into it, one after the other. */
export async function history(files: Readonly<Record<string, string>>) {
  const server = await startGitHub({ permissions: { dorice: 'write', steve: 'write' } });
  const { world } = server;
  const cwd = await folder();
  const texts = new Map<string, Readonly<Record<string, string>>>();
  let tip = '';

  function commit(name: string, parents: readonly string[], content: Edits): void {
    const all = Object.fromEntries(
      Object.entries(content).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    );
    texts.set(name, all);
    world.commits.push({ sha: sha(name), parents: parents.map(sha) });
    world.contents[sha(name)] = all;
    keepTrees(world, sha(name), all);
  }

  function settle(name: string): void {
    tip = name;
    world.branches['main'] = sha(name);
  }

  commit('base', [], files);
  settle('base');

  return {
    ...{ server, world, cwd },

    /** Of all commits so far. */
    names: (): readonly string[] => [...texts.keys()],

    /** A commit without a pull request. */
    push: (name: string, edits: Edits): void => {
      commit(name, [tip], { ...texts.get(tip), ...edits });
      settle(name);
    },

    /** Planned at 09:30, approved at 10:00 by Dorice, and merged at 11:00, as `merge-N`. */
    merge: (number: number, spec: PullSpec): void => {
      const { edits, later, byHand = {}, from = tip, by = ['dorice'] } = spec;
      const head = `head-${number}`;
      commit(head, [from], { ...texts.get(from), ...edits });
      const last = later === undefined ? head : `later-${number}`;
      if (later !== undefined) commit(last, [head], { ...texts.get(head), ...later });
      const onto = tip;
      const name = `merge-${number}`;
      commit(name, [onto, last], { ...texts.get(onto), ...edits, ...later, ...byHand });
      const merged = { sha: sha(name), at: time('11:00') };
      world.pulls.push({ number, head: sha(last), base: sha(onto), author: 'verna', merged });
      settle(name);
      for (const author of by) {
        const review = { pull: number, author, commit: sha(head), at: time('10:00') };
        world.reviews.push({ ...review, state: 'APPROVED' });
      }
      const plan = { ...planOf(nobody), folder: 'memberships', ...spec.plan };
      keepPlan(world, number, {
        ...plan,
        digest: digestOf(plan),
        source: { base: sha(from), head: sha(head), pull: number },
      });
    },

    /** A forced push. */
    back: settle,

    /** A commit says that it was made so many seconds ago. */
    dated: (name: string, seconds: number): void => {
      const at = new Date(clock.now() - seconds * 1000).toISOString();
      world.commits = world.commits.map((each) =>
        each.sha === sha(name) ? { ...each, at } : each,
      );
    },

    /** What the branch of receipts says. */
    keep: (content: Readonly<Record<string, unknown>>): void => {
      world.branches['rollcall-receipts'] = sha('receipts');
      world.contents[sha('receipts')] = Object.fromEntries(
        Object.entries(content).map(([path, value]) => [path, JSON.stringify(value)]),
      );
    },

    /** `rollcall ci approved` on the push of these commits. */
    run: async (
      before: string | typeof hourly = 'base',
      after = tip,
      args: readonly string[] = [],
    ): Promise<Judgement> => {
      const event =
        typeof before === 'string'
          ? { ref: 'refs/heads/main', before: sha(before), after: sha(after) }
          : {};
      await writeFile(join(cwd, 'event.json'), JSON.stringify(event));
      const env = { ...server.env, GITHUB_EVENT_PATH: 'event.json' };
      const out = `plans-${server.requests.length}`;
      const ended = await rollcall(
        ['ci', 'approved', '--json', '--out', out, '--wait', '0', ...args],
        { cwd, env },
      );
      const verdicts = (ended.stdout === '' ? {} : JSON.parse(ended.stdout)) as Verdicts;
      const written = async (name: string) =>
        JSON.parse(await readFile(join(cwd, out, name), 'utf8')) as Plan;
      return { ...ended, verdicts, written };
    },
  };
}

interface Judgement extends Ended {
  readonly verdicts: Verdicts;
  /** A plan that was written, by its name. */
  readonly written: (name: string) => Promise<Plan>;
}

interface Verdicts {
  readonly pulls: readonly {
    readonly number: number;
    readonly approved: boolean;
    readonly refusal?: { readonly code: string; readonly message: string };
  }[];
  readonly disputed: readonly object[];
  readonly ended: readonly object[];
  readonly undecided?: true;
}

const nobody: WorldSpec = { groups: { oslo: { live: ['steve'], members: ['steve'] } } };

function keepPlan(world: World, number: number, plan: Plan): void {
  const at = time('09:30');
  const id = number * 10;
  world.runs.push({
    ...{ id, headSha: sha(`head-${number}`), status: 'completed', conclusion: 'success' },
    ...{ path: '.github/workflows/plan.yml', event: 'pull_request_target' },
    ...{ created: at, started: at, updated: at },
  });
  const zip = zipOf({ 'plan.json': JSON.stringify(plan) });
  world.artifacts.push({ id, run: id, name: 'rollcall-plan-memberships', zip, created: at });
}

/** Equal folders have equal ids, as git has it. */
function keepTrees(world: World, commit: string, files: Readonly<Record<string, string>>): void {
  const paths = Object.keys(files).sort();
  const folders = new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_part, index, all) => all.slice(0, index + 1).join('/')),
    ),
  );
  const below = (folder: string): readonly TreeEntry[] => {
    const inside = (path: string) => folder === '' || path.startsWith(`${folder}/`);
    const name = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
    return [
      ...[...folders]
        .filter((path) => inside(path) && path !== folder)
        .map((path) => ({ path: name(path), type: 'tree' as const, sha: idOf(path) })),
      ...paths
        .filter(inside)
        .map((path) => ({ path: name(path), type: 'blob' as const, sha: hash(files[path]) })),
    ];
  };
  const idOf = (folder: string): string =>
    hash(
      paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => [path.slice(folder.length), files[path]]),
    );
  world.trees[commit] = below('');
  for (const each of folders) world.trees[idOf(each)] = below(each);
}

function hash(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex');
}

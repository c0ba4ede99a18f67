import { type MergeMethod, type Push } from '../../story/repository.ts';
import { Breach } from '../breach.ts';
import { Chance } from '../chance.ts';
import type { Tell } from '../seeds.ts';
import { beside, groupIn, groupText, isTop, pathOf, withOwners } from './files.ts';
import {
  type GitHubStory,
  beginning,
  beginningBeside,
  everybody,
  openStory,
  people,
} from './opening.ts';
import {
  checkAgreement,
  checkOwed,
  checkWrites,
  type Membership,
  type Merged,
  settleTrust,
  touched,
  Trust,
  type Write,
} from './laws.ts';

/** Each kind of step, and how often it comes. */
const steps = {
  propose: 6,
  push: 2,
  forcePush: 1,
  update: 2,
  plan: 2,
  approve: 3,
  review: 14,
  dismiss: 1,
  merge: 12,
  apply: 8,
  skip: 1,
  again: 1,
  hourly: 2,
  byHand: 1,
  expire: 1,
  forge: 1,
} as const;

type Step = keyof typeof steps;

/**
 * A story of a repository whose workflows run as they stand: proposals, approvals, merges, runs that are skipped, cut
 * short and started again, and somebody with write access who tries to get in. Only inside of a test, which ends its servers.
 */
export const tell: Tell = async (seed, without = new Set()) => {
  const chance = new Chance(seed);
  const draw = chance.branch('steps');
  const kinds = Array.from({ length: draw.between(10, 24) }, () => draw.weighted(steps));
  const lines: string[] = [];
  const counts = { merges: 0, applies: 0, writes: 0, receipts: 0, refusals: 0, attacks: 0 };
  const told = { lines, counts, steps: kinds.length };
  const game = new Game(await openStory(chance.branch('folders').bool(0.3)), lines, counts);
  try {
    await game.begin();
    for (const [index, kind] of kinds.entries()) {
      if (!without.has(index)) await game.step(kind, chance.branch(`${index}`));
    }
    await game.end();
    return told;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const breach = error instanceof Breach ? error : new Breach('no crash', error.stack ?? '');
    lines.push(`! ${breach.message}`);
    return { ...told, breach };
  }
};

type Counts = Record<'merges' | 'applies' | 'writes' | 'receipts' | 'refusals' | 'attacks', number>;

class Game {
  readonly #story: GitHubStory;
  readonly #lines: string[];
  readonly #counts: Counts;
  readonly #trust = new Trust(
    [
      ['memberships', ['dorice']],
      [beside, ['dorice']],
    ],
    Object.entries({ ...beginning, ...beginningBeside }).map(([name, { owners }]) => [
      name,
      owners,
    ]),
  );
  readonly #bases = new Map<number, string[]>();
  readonly #merges: (Merged & { readonly trust: Trust })[] = [];
  readonly #byHand: Membership[] = [];
  /** Pushes whose run has not begun, oldest first. */
  #waiting: Push[] = [];
  #last: { readonly push: Push; readonly id: number; attempt: number } | undefined;
  /** Somebody wrote to the branch of receipts: what it delays, the drift issue tells. */
  #misled = false;

  constructor(story: GitHubStory, lines: string[], counts: Counts) {
    this.#story = story;
    this.#lines = lines;
    this.#counts = counts;
  }

  /** A first merge, so that there is a branch of receipts, from which skipped runs are caught up. */
  async begin(): Promise<void> {
    const pull = await this.#propose('verna', {
      [pathOf('oslo')]: groupText('oslo', { members: ['anna', 'bo', 'cy', 'eli', 'ina', 'max'] }),
      ...(this.#story.groups.includes('lyon')
        ? { [pathOf('lyon')]: groupText('lyon', { members: ['anna', 'bo', 'cy', 'eli'] }) }
        : {}),
    });
    await this.#plan(pull);
    this.#approve(pull, 'dorice');
    await this.#merge(pull, 'merge');
    await this.#apply();
  }

  async step(kind: Step, chance: Chance): Promise<void> {
    const open = this.#story.world.pulls.filter(({ merged }) => merged === undefined);
    const [pull] = open.length === 0 ? [] : [chance.pick(open).number];
    const who = chance.pick(everybody);
    if (kind === 'propose')
      await this.#propose(chance.pick(['verna', 'verna', who]), this.#edits(chance));
    else if (kind === 'skip') this.#skip();
    else if (kind === 'apply')
      await this.#apply(chance.weighted({ all: 8, apply: 1, record: 1, comment: 1 }));
    else if (kind === 'again') await this.#again();
    else if (kind === 'hourly') await this.#hourly();
    else if (kind === 'byHand') await this.#moveByHand(chance);
    else if (kind === 'expire') this.#expire();
    else if (kind === 'forge') this.#forge(chance);
    else if (pull === undefined) return;
    else if (kind === 'push') await this.#push(pull, who, this.#edits(chance), true);
    else if (kind === 'forcePush') await this.#push(pull, who, this.#edits(chance), false);
    else if (kind === 'update') await this.#update(pull, who);
    else if (kind === 'plan') await this.#plan(pull);
    else if (kind === 'approve') this.#approve(pull, who);
    else if (kind === 'review') await this.#review(pull);
    else if (kind === 'dismiss') this.#story.dismiss(pull);
    else
      await this.#merge(
        chance.pick([pull, ...this.#reviewed(open)]),
        chance.pick(['merge', 'squash', 'rebase']),
      );
  }

  /** As it should be: a plan, and then whoever owns what it touches. */
  async #review(pull: number): Promise<void> {
    await this.#plan(pull);
    const { head, author } = this.#story.pullOf(pull);
    const paths = touched(this.#story, this.#story.main(), head);
    const owners = new Set(
      paths.map((path) => this.#trust.ownersOf(path).find((who) => who !== author)),
    );
    for (const owner of owners) if (owner !== undefined) this.#approve(pull, owner);
  }

  #reviewed(
    open: readonly { readonly number: number; readonly head: string }[],
  ): readonly number[] {
    const { reviews } = this.#story.world;
    const now = open.filter(({ head }) => reviews.some(({ commit }) => commit === head));
    return now.flatMap(({ number }) => [number, number, number]);
  }

  /** Nobody does anything any more, and every run that is owed takes place. */
  async end(): Promise<void> {
    while (this.#waiting.length > 0) await this.#apply();
    for (let round = 0; round < 3; round++) await this.#hourly();
    this.#counts.receipts += Object.keys(this.#story.receipts()).filter((path) =>
      path.startsWith('receipts/'),
    ).length;
    this.#counts.refusals += this.#merges.filter(
      ({ pull }) =>
        this.#story.isRefused(pull, 'memberships') || this.#story.isRefused(pull, beside),
    ).length;
    if (this.#misled) return;
    checkOwed(this.#story, this.#merges);
    checkAgreement(this.#story, this.#merges, this.#byHand);
  }

  #edits(chance: Chance): Record<string, string> {
    const story = this.#story;
    const now = story.main();
    const textOf = (path: string) => story.textAt(now, path) ?? '';
    if (chance.bool(0.06)) {
      this.#counts.attacks++;
      const top = chance.pick(story.tops);
      return { [top]: withOwners(textOf(top), [chance.pick(everybody)]) };
    }
    const changed = new Set([chance.pick(story.groups), ...chance.some(story.groups, 0.15)]);
    return Object.fromEntries(
      [...changed].map((group) => {
        const path = pathOf(group);
        const { members = [], owners } = groupIn(textOf(path)) ?? {};
        const toggled = new Set([chance.pick(people), ...chance.some(people, 0.07)]);
        const next = people.filter((each) => members.includes(each) !== toggled.has(each));
        const others = chance.bool(0.08) ? [chance.pick(everybody)] : owners;
        const file = { members: next.length === 0 ? members : next };
        return [path, groupText(group, others === undefined ? file : { ...file, owners: others })];
      }),
    );
  }

  async #propose(by: string, edits: Record<string, string>): Promise<number> {
    const base = this.#story.main();
    const pull = await this.#story.propose(edits, by);
    this.#bases.set(pull, [base]);
    this.#tell(`${by} proposes ${pull}`, edits);
    return pull;
  }

  async #push(
    pull: number,
    by: string,
    edits: Record<string, string>,
    onTop: boolean,
  ): Promise<void> {
    this.#based(pull);
    if (onTop) await this.#story.push(pull, edits, by);
    else await this.#story.forcePush(pull, edits, by);
    this.#tell(`${by} pushes ${onTop ? 'to' : 'over'} ${pull}`, edits);
  }

  async #update(pull: number, by: string): Promise<void> {
    await this.#unlessConflict(pull, async () => {
      await this.#story.update(pull, by);
      this.#based(pull);
      this.#tell(`${by} updates ${pull}`);
    });
  }

  async #plan(pull: number): Promise<void> {
    await this.#unlessConflict(pull, async () => {
      const before = this.#live();
      this.#based(pull);
      await this.#story.plan(pull);
      this.#tell(`plan of ${pull}`);
      checkWrites(this.#story, [], this.#writesSince(before));
    });
  }

  #approve(pull: number, by: string): void {
    this.#story.approve(pull, by);
    this.#tell(`${by} approves ${pull}`);
  }

  async #merge(pull: number, method: MergeMethod): Promise<void> {
    await this.#unlessConflict(pull, async () => {
      const push = await this.#story.merge(pull, method);
      const merged = {
        pull,
        before: push.before,
        after: push.after,
        bases: this.#bases.get(pull) ?? [],
      };
      this.#merges.push({ ...merged, trust: this.#trust.copy() });
      settleTrust(this.#story, this.#trust, merged);
      this.#waiting.push(push);
      this.#counts.merges++;
      this.#tell(`${method} of ${pull}`);
    });
  }

  /** The oldest push that waits; or all of them as one, as a queue pushes them. */
  async #apply(left: 'all' | 'apply' | 'record' | 'comment' = 'all'): Promise<void> {
    const [first] = this.#waiting;
    const last = this.#waiting.at(-1);
    if (first === undefined || last === undefined) return;
    this.#waiting = [];
    const push = { ...first, after: last.after };
    const id = 5000 + this.#counts.applies;
    this.#last = { push, id, attempt: 1 };
    const without = left === 'all' ? [] : [left];
    await this.#watched(`apply of a push${left === 'all' ? '' : `, without its job ${left}`}`, () =>
      this.#story.apply(push, { id, without }),
    );
  }

  #skip(): void {
    if (this.#waiting.shift() !== undefined) this.#tell('a run is skipped');
  }

  async #again(): Promise<void> {
    const last = this.#last;
    if (last === undefined) return;
    last.attempt++;
    await this.#watched('the last apply again', () => this.#story.apply(last.push, last));
  }

  async #hourly(): Promise<void> {
    await this.#watched('the hourly run', () => this.#story.hourly());
  }

  async #moveByHand(chance: Chance): Promise<void> {
    const group = chance.pick(Object.keys(beginning));
    const who = chance.pick(people);
    const way = this.#story.members(group).includes(who) ? 'out' : 'in';
    if (way === 'out' && this.#story.members(group).length === 1) return;
    await this.#story.drift(group, who, way);
    this.#byHand.push({ group, who });
    this.#tell(`somebody moves ${who} ${way} of ${group} by hand`);
  }

  #expire(): void {
    const { world } = this.#story;
    world.artifacts = world.artifacts.map((each) => ({ ...each, expired: true }));
    this.#tell('GitHub deletes the artifacts');
  }

  /** Mallory may push branches and run workflows of them; and the branch of receipts is a branch. */
  #forge(chance: Chance): void {
    const { world } = this.#story;
    const kind = chance.pick(['run', 'forward', 'back', 'gone'] as const);
    this.#counts.attacks++;
    this.#tell(`mallory forges: ${kind}`);
    if (kind === 'run') {
      const pulls = world.pulls.filter(({ merged }) => merged === undefined);
      const plan = world.artifacts.at(-1);
      if (pulls.length === 0 || plan === undefined) return;
      const id = 9000 + world.runs.length;
      const at = plan.created;
      world.runs.push({
        ...{ id, headSha: chance.pick(pulls).head, path: '.github/workflows/plan.yml' },
        ...{ event: 'pull_request', status: 'completed', conclusion: 'success' },
        ...{ created: at, started: at, updated: at },
      });
      world.artifacts.push({ ...plan, id, run: id });
      return;
    }
    const kept = world.contents['rollcall-receipts'];
    if (kept === undefined) return;
    this.#misled = true;
    if (kind === 'gone') {
      delete world.branches['rollcall-receipts'];
      delete world.contents['rollcall-receipts'];
      return;
    }
    const commit = kind === 'forward' ? this.#story.main() : this.#merges[0]?.before;
    const settled = JSON.stringify({ memberships: { commit, disputed: [] } });
    const tip = world.branches['rollcall-receipts'] ?? '';
    world.contents['rollcall-receipts'] = world.contents[tip] = {
      ...kept,
      'settled.json': settled,
    };
  }

  async #watched(what: string, run: () => Promise<unknown>): Promise<void> {
    const before = this.#live();
    await run();
    const writes = this.#writesSince(before);
    this.#counts.applies++;
    this.#counts.writes += writes.length;
    const shown = writes.map(({ action, group, who }) => `${action} ${group} ${who}`);
    this.#tell(`${what}: ${shown.join(', ') || 'no change'}`);
    checkWrites(this.#story, this.#merges, writes);
  }

  #live(): ReadonlyMap<string, readonly string[]> {
    return new Map(this.#story.groups.map((group) => [group, this.#story.members(group)]));
  }

  #writesSince(before: ReadonlyMap<string, readonly string[]>): readonly Write[] {
    return [...this.#live()].flatMap(([group, now]) => {
      const then = before.get(group) ?? [];
      const added = now.filter((who) => !then.includes(who));
      const removed = then.filter((who) => !now.includes(who));
      return [
        ...added.map((who) => ({ action: 'add' as const, group, who })),
        ...removed.map((who) => ({ action: 'remove' as const, group, who })),
      ];
    });
  }

  #based(pull: number): void {
    this.#bases.get(pull)?.push(this.#story.main());
  }

  /** GitHub runs nothing for, and merges nothing, that conflicts. */
  async #unlessConflict(pull: number, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('CONFLICT')) throw error;
      this.#tell(`${pull} conflicts with main`);
    }
  }

  #tell(what: string, edits: Record<string, string> = {}): void {
    const files = Object.entries(edits).map(([path, text]) => {
      const { members = [], owners } = groupIn(text) ?? {};
      const by = owners === undefined ? '' : ` (owners ${owners.join(' ')})`;
      return `${path}${isTop(path) ? '' : `: ${members.join(' ')}`}${by}`;
    });
    this.#lines.push(files.length === 0 ? what : `${what}: ${files.join('; ')}`);
  }
}

import { AppError } from '../../src/model/app-error.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { SoundFiles } from '../../src/shell/files.ts';
import { type Beginning, beginningOf } from './beginning.ts';
import { must } from './breach.ts';
import { Chance } from './chance.ts';
import { editOf } from './edits.ts';
import { type Files, textsOf } from './files.ts';
import type { Memory } from './laws.ts';
import { changeGroups, changePeople, meddle } from './meddling.ts';
import type { Organization } from './organization.ts';
import { checkPolicies } from './policy-law.ts';
import { checkProgress, hasMoreToTry, stopsAtRefusals } from './progress-law.ts';
import { type Disk, declared, plan } from './process.ts';
import {
  type Command,
  type Counts,
  type Place,
  type Surroundings,
  calm,
  checkUnbroken,
  networkFor,
  refused,
  runApply,
} from './run-apply.ts';
import type { Tell } from './seeds.ts';
import { Life, VirtualTime } from './virtual-time.ts';
import { beginningLines, membershipsText, planText, requestText } from './words.ts';

/** Each kind of step, and how often it comes. */
const steps = {
  propose: 10,
  approved: 10,
  all: 4,
  due: 4,
  others: 2,
  people: 2,
  groups: 1,
  time: 4,
} as const;

type Step = keyof typeof steps;

/**
 * A story of rollcall and Atlassian: an organization and its files, then proposals, applies, others who change what is
 * live, time that passes, a network that fails and a process that is killed. Until it ends, or a law is broken.
 */
export const tell: Tell = async (seed, without = new Set()) => {
  const chance = new Chance(seed);
  const time = new VirtualTime('2026-11-23T09:00:00Z');
  const counts: Counts = { requests: 0, writes: 0, faults: 0, kills: 0, applies: 0, plans: 0 };
  const lines: string[] = [];
  const draw = chance.branch('steps');
  const kinds = Array.from({ length: draw.between(3, 8) }, () => draw.weighted(steps));
  const told = { lines, counts, steps: kinds.length + 1 };
  try {
    const beginning = await beginningOf(chance.branch('beginning'), () => time.now);
    const story = new Story(beginning, { chance, time, counts, lines });
    for (const [index, step] of kinds.entries()) {
      if (!without.has(index)) await story.step(step, index);
    }
    if (!without.has(kinds.length)) await story.end(kinds.length);
    return told;
  } catch (error) {
    const breach = error instanceof Error ? error : new Error(String(error));
    const why = breach instanceof AppError ? ` ${breach.why ?? ''}` : '';
    lines.push(`BROKEN: ${breach.message}${why}`);
    return { ...told, breach };
  }
};

interface Stage {
  readonly chance: Chance;
  readonly time: VirtualTime;
  readonly counts: Counts;
  readonly lines: string[];
}

class Story {
  readonly #organization: Organization;
  readonly #stage: Stage;
  readonly #place: Place;
  readonly #known = new WeakMap<Files, SoundFiles>();
  #files: Files;
  /** The texts of plans that are merged and not applied. */
  #waiting: readonly string[] = [];
  /** Of all that were merged. */
  #announced: readonly string[] = [];
  #pulls = 0;

  constructor({ organization, files }: Beginning, stage: Stage) {
    this.#organization = organization;
    this.#files = files;
    this.#stage = stage;
    const disk: Disk = { journal: '', receipts: new Map() };
    const tellLine = (line: string) => this.#tell(line);
    this.#place = { ...stage, organization, disk, tell: tellLine, broken: [] };
    for (const line of beginningLines(organization, files)) this.#tell(line);
  }

  async step(step: Step, index: number): Promise<void> {
    const chance = this.#stage.chance.branch(`step ${index}`);
    this.#tellStep(index, step);
    switch (step) {
      case 'propose':
        await this.#propose(chance);
        break;
      case 'approved':
        if (this.#waiting.length === 0) await this.#propose(chance);
        await this.#applyWaiting(chance);
        break;
      case 'all':
        await this.#enter(this.#command('all'), chance);
        break;
      case 'due':
        await this.#enter(
          this.#command('due', chance.bool(0.5) ? this.#announced : undefined),
          chance,
        );
        break;
      case 'others':
        for (let acts = chance.between(1, 4); acts > 0; acts--) {
          this.#tell(`  ${await meddle(this.#organization, chance)}`);
        }
        break;
      case 'people':
        this.#tell(`  ${await changePeople(this.#organization, chance)}`);
        break;
      case 'groups':
        this.#tell(`  ${await changeGroups(this.#organization, chance)}`);
        break;
      case 'time': {
        const hours = chance.pick([1, 24, 24 * 5, 24 * 12]);
        this.#tell(`  ${hours} hours pass`);
        await this.#stage.time.pass(hours * 3_600_000);
      }
    }
    // Whatever is still on its way arrives, and shows.
    await this.#stage.time.pass(120_000);
    checkUnbroken(this.#place);
  }

  /** A command dies in faults; when they stop, the same command ends in what it would have come to without them. */
  async end(index: number): Promise<void> {
    const chance = this.#stage.chance.branch('end');
    const approved = this.#waiting.length > 0 && chance.bool(0.5) ? this.#waiting : undefined;
    const kind = approved === undefined ? 'all' : 'approved';
    const command = this.#command(kind, approved);
    this.#tellStep(index, `${kind}, through faults, and again once they stop`);
    const { time, counts } = this.#stage;
    const { journal, receipts } = this.#place.disk;
    const copy: Place = {
      time,
      counts,
      organization: await this.#organization.copy(() => time.now),
      disk: { journal, receipts: new Map(receipts) },
      tell: () => undefined,
      broken: [],
    };
    await this.#untilQuiet(copy, { ...command, memory: noMemory() }, chance.branch('calm'));

    for (let lives = chance.between(1, 2); lives > 0; lives--) {
      await runApply(this.#place, command, {
        ...calm(chance.branch(`life ${lives}`)),
        weather: { faults: chance.pick([0, 0.1, 0.3]) },
        awaits: chance.between(1, 150),
      });
      await time.pass(chance.pick([0, 1000, 60_000]));
    }
    await time.pass(120_000);
    checkUnbroken(this.#place);
    this.#tell('  faults stop');
    const ended = await this.#untilQuiet(this.#place, command, chance.branch('quiet'));
    // Who gets the last seat is a matter of chance.
    if (this.#organization.licences.length > 0 || ended) return;
    const [undisturbed, after] = [copy.organization, this.#organization].map(membershipsText);
    must(
      'promise 9',
      after === undisturbed,
      () => `without faults it ends as\n${undisturbed ?? ''}\nand with faults as\n${after ?? ''}`,
    );
  }

  /**
   * Runs the command until it changes nothing, and has tried whatever it can. Gives whether all that is left was refused.
   */
  async #untilQuiet(place: Place, command: Command, chance: Chance): Promise<boolean> {
    const { organization } = place;
    const tried = new Set<string>();
    for (let runs = 0, most = 5; ; runs++) {
      must('promise 9', runs < most, () => 'the command never comes to an end');
      const before = membershipsText(organization);
      const writes = organization.writes.length;
      const { receipt, laws } = await runApply(place, command, calm(chance.branch(`run ${runs}`)));
      if (receipt !== undefined) checkProgress(laws, receipt);
      await this.#stage.time.pass(60_000);
      const isEnded = receipt !== undefined && stopsAtRefusals(receipt.changes);
      // Each run tries three, until it comes to one that is not refused.
      if (isEnded) most = Math.max(most, 5 + receipt.changes.length / 3);
      if (membershipsText(organization) !== before) continue;
      if (isEnded && hasMoreToTry(receipt, tried)) continue;
      const isConfirmed = receipt?.changes.every(
        ({ outcome, confirmed }) =>
          !['failed', 'unknown', 'blocked'].includes(outcome) &&
          (outcome !== 'applied' || confirmed === true),
      );
      const sent = organization.writes.slice(writes);
      must('promise 9', sent.length === 0 || isConfirmed !== true, () => {
        const what = sent.map((write) => requestText(write, organization));
        return `all is confirmed, and another run sends ${what.join(', ')}`;
      });
      return isEnded;
    }
  }

  async #propose(chance: Chance): Promise<void> {
    let head = this.#files;
    for (let edits = chance.between(1, 4); edits > 0; edits--) {
      const edit = editOf(head, this.#organization, chance, this.#stage.time.now);
      head = edit.files;
      this.#tell(`  edit: ${edit.what}`);
    }
    const life = new Life(this.#stage.time);
    const weather = { faults: chance.pick([0, 0, 0.05]) };
    const network = networkFor(this.#place, chance, weather);
    const { organization, disk, counts } = this.#place;
    const writes = organization.writes.length;
    const planning = plan(
      { life, network, chance, disk },
      this.#read(this.#files),
      this.#read(head),
      ++this.#pulls,
    );
    const made = await this.#stage.time.run(planning.catch(refused));
    must('promise 10', organization.writes.length === writes, () => 'planning wrote');
    if (made instanceof AppError) {
      this.#tell(`  no plan: ${made.message}`);
      return;
    }
    counts.plans++;
    const planned = JSON.parse(made) as Plan;
    this.#tell(`  planned: ${planText(planned, organization)}`);
    if (weather.faults === 0) checkPolicies(this.#files, head, organization, planned);
    if (chance.bool(0.15)) {
      this.#tell('  it is not merged');
      return;
    }
    this.#files = head;
    this.#waiting = [...this.#waiting, made];
    this.#announced = [...this.#announced, made];
    this.#tell('  approved and merged');
  }

  async #applyWaiting(chance: Chance): Promise<void> {
    const approved = chance.bool(0.7) ? this.#waiting : chance.some(this.#waiting, 0.5);
    if (approved.length === 0) return;
    const isOver = await this.#enter(this.#command('approved', approved), chance);
    if (!isOver || chance.bool(0.2)) return;
    this.#waiting = this.#waiting.filter((each) => !approved.includes(each));
  }

  #command(kind: Command['kind'], approved?: readonly string[]): Command {
    return {
      kind,
      ...(approved === undefined ? {} : { approved }),
      files: this.#files,
      read: this.#read(this.#files),
      at: this.#stage.time.now,
      receipt: `receipt-${this.#stage.counts.applies}.json`,
      memory: noMemory(),
    };
  }

  /** Enters a command, and enters it again where it did not come to its end. Gives whether it did. */
  async #enter(command: Command, chance: Chance): Promise<boolean> {
    for (let lives = 0; lives < 3; lives++) {
      const drawn = chance.branch(`life ${lives}`);
      const isCalm = drawn.bool(0.35);
      const surroundings = isCalm ? calm(drawn) : stormy(drawn);
      const { receipt, laws, isOver } = await runApply(this.#place, command, surroundings);
      if (receipt !== undefined && isCalm) checkProgress(laws, receipt);
      if (isOver) return true;
      await this.#stage.time.pass(chance.pick([0, 1000, 60_000]));
      if (chance.bool(0.2)) return false;
    }
    return false;
  }

  /** What the program makes of the texts: read once, however many commands go by them. */
  #read(files: Files): SoundFiles {
    const read = this.#known.get(files) ?? declared(textsOf(files, this.#organization.api));
    this.#known.set(files, read);
    const isFaulty = [...files.groups.values()].some(({ fault }) => fault);
    const [fault] = isFaulty ? [] : read.faults;
    if (fault === undefined) return read;
    const where = fault.file ?? '';
    throw new Error(`The simulation wrote a file that is not valid: ${where}: ${fault.message}`);
  }

  #tellStep(index: number, what: string): void {
    const now = new Date(this.#stage.time.now).toISOString().slice(0, 16);
    this.#tell(`${index}. ${now}Z ${what}`);
  }

  #tell(line: string): void {
    this.#stage.lines.push(line);
  }
}

function noMemory(): Memory {
  return {
    intents: new Set(),
    listed: new Set(),
    changed: [],
    repeated: new Set(),
    touched: new Set(),
  };
}

function stormy(chance: Chance): Surroundings {
  return {
    chance,
    weather: { faults: chance.pick([0, 0.03, 0.1, 0.3]) },
    awaits: chance.bool(0.35) ? chance.between(1, 150) : Infinity,
    interference: chance.bool(0.3) ? chance.between(1, 3) : 0,
    interrupted: chance.bool(0.08),
  };
}

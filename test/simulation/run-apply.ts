import { setMaxListeners } from 'node:events';
import { AppError } from '../../src/model/app-error.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { SoundFiles } from '../../src/shell/files.ts';
import { must } from './breach.ts';
import type { Chance } from './chance.ts';
import type { Files } from './files.ts';
import { ApplyLaws, type Memory } from './laws.ts';
import { meddle } from './meddling.ts';
import type { NetworkOptions, Weather } from './network.ts';
import { type Organization, shownBy } from './organization.ts';
import { type Disk, apply, receiptIn } from './process.ts';
import { checkReceipt } from './receipt-law.ts';
import { Life, type VirtualTime } from './virtual-time.ts';
import { receiptText, requestText } from './words.ts';

/** What happened, and how often. */
export type Counts = Record<
  'requests' | 'writes' | 'faults' | 'kills' | 'applies' | 'plans',
  number
>;

/** Where a command runs. */
export interface Place {
  readonly time: VirtualTime;
  readonly organization: Organization;
  readonly disk: Disk;
  readonly counts: Counts;
  readonly tell: (line: string) => void;
  /** Laws that writes have broken. */
  readonly broken: Error[];
}

/** A command that applies, as somebody enters it. */
export interface Command {
  readonly kind: 'approved' | 'all' | 'due';
  /** The texts of approved plans. */
  readonly approved?: readonly string[];
  readonly files: Files;
  readonly read: SoundFiles;
  readonly at: number;
  readonly receipt: string;
  readonly memory: Memory;
}

/** What happens while a command runs. */
export interface Surroundings {
  readonly chance: Chance;
  readonly weather: Weather;
  /** After how many awaits the process is killed. */
  readonly awaits: number;
  /** How many memberships somebody else changes meanwhile. */
  readonly interference: number;
  readonly interrupted: boolean;
}

/** Nothing but the command itself. */
export function calm(chance: Chance): Surroundings {
  return { chance, weather: { faults: 0 }, awaits: Infinity, interference: 0, interrupted: false };
}

export interface Ran {
  readonly laws: ApplyLaws;
  /** Absent where the process was killed, or ended before it had one. */
  readonly receipt?: Receipt;
  /** It came to its end. */
  readonly isOver: boolean;
}

/** One life of a command, with every law held against it. Throws a Breach. */
export async function runApply(
  place: Place,
  command: Command,
  surroundings: Surroundings,
): Promise<Ran> {
  const { time, organization, disk, counts, tell } = place;
  const { chance, weather, awaits, interference, interrupted } = surroundings;
  const { kind, approved, at, files, read, receipt: file } = command;
  counts.applies++;
  tell(
    `  apply ${kind}${approved === undefined ? '' : ` (${approved.length})`}${withText(surroundings)}`,
  );
  const plans = approved?.map((text) => JSON.parse(text) as Plan);
  const due = kind === 'due';
  const laws = new ApplyLaws({ organization, files, at, time, due, plans }, command.memory);
  watchWrites(place, laws);
  const life = new Life(time, awaits);
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  let isOn = true;
  for (let acts = interference; acts > 0; acts--) {
    const act = chance.branch(`act ${acts}`);
    time.later(chance.between(0, 15_000), () => {
      if (isOn)
        void meddle(organization, act, (touch) => laws.touch(touch)).then((what) =>
          tell(`  ${what}`),
        );
    });
  }
  if (interrupted) time.later(chance.between(0, 5000), () => controller.abort());
  const network = networkFor(place, chance.branch('network'), weather, (read) => laws.read(read));
  const before = disk.receipts.get(file);
  const work = apply(
    { life, network, chance, disk, onIntent: (intent) => laws.intended(intent) },
    read,
    {
      due,
      at,
      receipt: file,
      stop: controller.signal,
      ...(approved === undefined ? {} : { approved }),
    },
  );
  const ended = await time.run(
    Promise.race([life.killed, work.then(() => 'done' as const, refused)]),
  );
  isOn = false;
  checkUnbroken(place);
  if (ended === 'killed') {
    counts.kills++;
    tell('  killed');
    return { laws, isOver: false };
  }
  if (ended instanceof AppError) {
    tell(`  ended: ${ended.message} ${ended.why ?? ''}`);
    const may = weather.faults > 0 || interrupted;
    must('promise 16', may, () => `without any fault it ends with "${ended.message}"`);
  }
  const isOver = !(ended instanceof AppError);
  const receipt = disk.receipts.get(file) === before ? undefined : receiptIn(disk, file);
  if (receipt === undefined) return { laws, isOver };
  tell(`  receipt: ${receiptText(receipt)}`);
  checkReceipt(laws, receipt, weather.faults > 0 || interrupted);
  return { laws, receipt, isOver };
}

/** Throws the first law that a write has broken. */
export function checkUnbroken({ broken }: Place): void {
  const [first] = broken;
  if (first !== undefined) throw first;
}

/** The network of one life, told about and counted. */
export function networkFor(
  { time, organization, counts, tell }: Omit<Place, 'disk' | 'broken'>,
  chance: Chance,
  weather: Weather,
  onRead: (read: ReturnType<typeof shownBy>) => void = () => undefined,
): NetworkOptions {
  return {
    time,
    chance,
    organization,
    weather,
    onFault: (line) => {
      counts.faults++;
      tell(`  network: ${line}`);
    },
    onAnswer: (request, status) => {
      counts.requests++;
      if (status === 200) onRead(shownBy(request));
    },
  };
}

/** An AppError is an answer; anything else is a bug. */
export function refused(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}

function watchWrites({ organization, counts, tell, broken }: Place, laws: ApplyLaws): void {
  organization.onWrite = (request, done) => {
    if (done !== undefined) {
      counts.writes++;
      tell(`  ${requestText(done, organization)}: ${done.outcome}`);
    }
    try {
      laws.write(request, done);
    } catch (error) {
      // Nothing that is on its way may swallow it.
      if (!(error instanceof Error)) throw error;
      broken.push(error);
    }
  };
}

function withText({ weather, awaits, interference, interrupted }: Surroundings): string {
  const said = [
    weather.faults > 0 && `${Math.round(weather.faults * 100)} % faults`,
    awaits < Infinity && `killed after ${awaits} awaits`,
    interference > 0 && `${interference} changes by others`,
    interrupted && 'interrupted',
  ].filter((word) => word !== false);
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

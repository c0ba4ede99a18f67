import { announcedOf } from '../../src/apply/approval.ts';
import { JournalFile } from '../../src/apply/journal.ts';
import { parseJournal } from '../../src/apply/read-journal.ts';
import { parseReceipt } from '../../src/apply/read-receipt.ts';
import { parsePlan } from '../../src/apply/saved-plans.ts';
import { readAndWrite } from '../../src/commands/apply/apply.ts';
import type { Records } from '../../src/commands/apply/records.ts';
import { type ApplyOptions, groupsOfApply } from '../../src/commands/apply/work.ts';
import { type DeclaredReading, declareTexts } from '../../src/declared/read.ts';
import type { ConnectionOptions } from '../../src/live/connection.ts';
import { connectOrganization } from '../../src/live/organization/connection.ts';
import { openOrganizationReader } from '../../src/live/organization/open-reader.ts';
import { openOrganizationWriter } from '../../src/live/organization/open-writer.ts';
import { connectSite } from '../../src/live/site/connection.ts';
import { openSiteReader } from '../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../src/live/site/open-writer.ts';
import { type Instant, formatInstant } from '../../src/model/instant.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Timing } from '../../src/model/timing.ts';
import { planProposal } from '../../src/reconcile/plan-proposal.ts';
import { plainStyle, jsonText } from '../../src/render/layout.ts';
import type { OpenLive } from '../../src/shell/connect-target.ts';
import type { Context } from '../../src/shell/context.ts';
import type { SoundFiles } from '../../src/shell/files.ts';
import type { Chance } from './chance.ts';
import { type NetworkOptions, networkOf } from './network.ts';
import { type Write, credentials, organizationId, origins } from './organization.ts';
import type { Life } from './virtual-time.ts';

/** What outlives a process. */
export interface Disk {
  journal: string;
  /** Receipts by file. */
  readonly receipts: Map<string, string>;
}

/** One process of rollcall: the real program from the texts of its files down to what it hands to the network. */
export interface ProcessOptions {
  readonly life: Life;
  readonly network: NetworkOptions;
  readonly chance: Chance;
  readonly disk: Disk;
  /** Called once an intent is on disk. */
  readonly onIntent?: (intent: Pick<Write, 'action' | 'group' | 'account'>) => void;
}

export function declared(texts: ReadonlyMap<string, string>): SoundFiles {
  const reading: DeclaredReading = declareTexts(folder, texts);
  if (reading.declared === undefined) {
    throw new Error(
      `Nothing may run: ${reading.faults.map(({ message, file }) => `${file ?? ''}: ${message}`).join(' ')}`,
    );
  }
  return { ...reading, declared: reading.declared };
}

const folder = 'memberships';

/** `plan --base … --out`: gives what is on file then. */
export async function plan(
  options: ProcessOptions,
  base: SoundFiles,
  head: SoundFiles,
  pull: number,
): Promise<string> {
  const timing = options.life.timing(options.chance);
  await using live = liveOf(options, timing);
  const planned = await planProposal({
    base,
    head,
    reader: live.reader,
    at: Math.floor(timing.now()) as Instant,
    source: { base: 'b'.repeat(40), head: 'a'.repeat(40), pull },
  });
  await options.life.point();
  return jsonText(planned);
}

export interface ApplyRequest {
  /** The texts of approved plans; none for `apply --yes` and `apply --due`. */
  readonly approved?: readonly string[];
  readonly due: boolean;
  /** Milliseconds since 1970: `--at`. */
  readonly at: number;
  /** Where the receipt goes. */
  readonly receipt: string;
  readonly stop: AbortSignal;
}

/** `apply`: what it comes to is on disk. Throws the AppError that ends it, where one does. */
export async function apply(
  options: ProcessOptions,
  files: SoundFiles,
  { approved, due, at, receipt, stop }: ApplyRequest,
): Promise<void> {
  const timing = options.life.timing(options.chance);
  const saved = (approved ?? []).map((text) => parsePlan(text, 'plan.json'));
  const plans = saved.map((each) => (due ? announcedOf(each, at as Instant) : each));
  const context: Context = { ...silent, timing, now: () => at as Instant };
  const how: ApplyOptions = {
    dir: folder,
    state: '.rollcall',
    quiet: true,
    at: formatInstant(at as Instant),
    ...(approved === undefined ? {} : { approved: ['plans'] }),
    ...(due ? { due } : {}),
    ...(approved === undefined && !due ? { yes: true } : {}),
  };
  await using live = liveOf(options, timing);
  await readAndWrite(recordsOn(options, receipt, timing), {
    options: how,
    context,
    files,
    plans,
    receipts: [],
    requested: groupsOfApply(how, files, plans, at as Instant),
    live,
    signals: { stop, nowWriting: () => undefined, [Symbol.dispose]: () => undefined },
  });
}

export function receiptIn({ receipts }: Disk, file: string): Receipt | undefined {
  const text = receipts.get(file);
  return text === undefined ? undefined : parseReceipt(text, file);
}

/** The disk of one process: what is being written when it dies may be torn, or be there although nobody knows. */
function recordsOn(
  { life, network, disk, chance, onIntent }: ProcessOptions,
  file: string,
  timing: Timing,
): Records {
  const write = async (line: string): Promise<void> => {
    await network.time.wait(chance.between(1, 20));
    await life.point(() => (disk.journal += line.slice(0, chance.between(0, line.length))));
    disk.journal += line;
    await life.point();
  };
  const append = async (value: unknown): Promise<void> => {
    await write(`${JSON.stringify(value)}\n`);
    const [line] = parseJournal(JSON.stringify(value));
    if (line?.kind === 'intent') {
      const { action, group, account } = line;
      onIntent?.({ action, group: group.id, account: account.id });
    }
  };
  return {
    file,
    journal: () => Promise.resolve(parseJournal(disk.journal)),
    openJournal: async () => {
      if (disk.journal !== '' && !disk.journal.endsWith('\n')) await write('\n');
      return new JournalFile({ append, [Symbol.asyncDispose]: () => Promise.resolve() }, timing);
    },
    replaced: () => {
      const before = receiptIn(disk, file);
      return Promise.resolve(before === undefined ? [] : [before]);
    },
    save: async (text) => {
      await life.point(() => {
        if (chance.bool(0.5)) disk.receipts.set(file, text);
      });
      disk.receipts.set(file, text);
      await life.point();
    },
  };
}

function liveOf({ life, network }: ProcessOptions, timing: Timing): OpenLive {
  const common: ConnectionOptions = { timing, transport: () => networkOf(life, network) };
  const { email, token, organizationKey: apiKey } = credentials;
  if (network.organization.api === 'site') {
    const site = connectSite({ ...common, url: origins.site, email, token });
    return {
      reader: openSiteReader(site),
      openWriter: (stop) => openSiteWriter(site, stop),
      inspect: () => Promise.reject(new Error('Nobody asks.')),
      [Symbol.asyncDispose]: () => site.close(),
    };
  }
  const organization = connectOrganization({
    ...common,
    apiUrl: origins.organization,
    orgId: organizationId,
    apiKey,
  });
  return {
    reader: openOrganizationReader(organization),
    openWriter: (stop) => openOrganizationWriter(organization, stop),
    inspect: () => Promise.reject(new Error('Nobody asks.')),
    [Symbol.asyncDispose]: () => organization.close(),
  };
}

/** Nobody reads what it prints. */
const silent: Omit<Context, 'timing' | 'now'> = {
  terminal: {
    out: () => undefined,
    err: () => undefined,
    outStyle: plainStyle,
    errStyle: plainStyle,
    width: 80,
    interactive: false,
    onProgress: () => undefined,
    hasResult: () => false,
    broken: () => false,
  },
  environment: {} as Context['environment'],
};

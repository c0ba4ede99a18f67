import { AppError } from '../../model/app-error.ts';
import { parsePeriod } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { ConsentNeeded } from '../../model/plan.ts';
import { type ConsentEntry, consentEnd } from '../../model/text.ts';
import { concludePlan } from '../../plan/conclude.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { editedText } from '../../render/edits-text.ts';
import { findingText } from '../../render/finding-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { Drafts } from '../../shell/drafts.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, readFiles } from '../../shell/files.ts';
import { type LiveOptions, checkReason, instantOf } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { openLive } from '../../shell/target.ts';
import { errLayout } from '../../shell/terminal.ts';
import { consentSummary, draftConsent } from './draft-consent.ts';

export interface ConsentOptions extends LiveOptions {
  readonly because: string;
  readonly until?: string;
  readonly drift?: readonly string[];
}

/** `rollcall consent`: plans, and writes one entry that lets through what the limits withhold. */
export async function runConsent(options: ConsentOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  checkReason(options.because);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const until = lastDay(options, context);
  const drift = selectGroups(files.declared.groups, options.drift ?? []).map(({ name }) => name);
  const needed = await neededNow(files, options, context);
  if (needed === undefined && drift.length === 0) {
    terminal.out(
      options.json === true
        ? jsonText({ consent: null })
        : 'No consent is needed: no limit withholds anything.\n',
    );
    return exitCodes.done;
  }
  const consent: ConsentEntry = {
    because: options.because,
    until,
    ...needed,
    ...given({ drift: nonEmpty(drift) }),
  };
  return write(consent, files, options, context);
}

/** RFC 3339 days only: a consent is for people, who count in days. */
function lastDay({ until, at }: ConsentOptions, { now }: Context): string {
  if (until === undefined) return consentEnd(instantOf(at, now));
  if (parsePeriod(until) !== undefined && /^\d{4}-\d\d-\d\d$/u.test(until)) return until;
  throw new AppError('usage', 'bad-until', `--until "${until}" is not a day.`, {
    hint: 'Write a day such as 2026-12-31.',
  });
}

/** Where drift is named, that of those groups; else of everything, or of `--group`. */
async function neededNow(
  { declared, faults }: SoundFiles,
  options: ConsentOptions,
  context: Context,
): Promise<ConsentNeeded | undefined> {
  const names = options.group ?? options.drift;
  const only = names === undefined ? undefined : selectGroups(declared.groups, names);
  await using live = await openLive(declared.config, options, context);
  const { proposal } = await reconcile({
    ...{ declared, faults, reader: live.reader, licences: false },
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    ...given({ only }),
  });
  return concludePlan(proposal).consentNeeded;
}

async function write(
  consent: ConsentEntry,
  { sources }: SoundFiles,
  options: ConsentOptions,
  { terminal }: Context,
): Promise<ExitCode> {
  const drafts = new Drafts(options.dir, sources);
  const layout = { style: terminal.outStyle, width: terminal.width, sources };
  const refused = await draftConsent(drafts, consent);
  if (refused !== undefined) {
    const look = { ...errLayout(terminal), sources: new Map([[refused.path, refused.text]]) };
    for (const fault of refused.faults) terminal.err(`${findingText(fault, look)}\n\n`);
    return exitCodes.invalidFiles;
  }
  const interrupted = await drafts.write();
  const edits = drafts.edits();
  terminal.out(
    options.json === true
      ? jsonText({ consent, edits })
      : editedText(`Added a consent: ${consentSummary(consent)}.`, edits, layout),
  );
  return interrupted ? exitCodes.interrupted : exitCodes.done;
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

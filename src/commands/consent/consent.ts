import { noParts, resolveFile } from '../../declared/resolve-file.ts';
import { sourceText } from '../../declared/source-text.ts';
import { AppError } from '../../model/app-error.ts';
import { parsePeriod } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { ConsentNeeded } from '../../model/plan.ts';
import { type ConsentEntry, consentEnd, consentText, count } from '../../model/text.ts';
import { concludePlan } from '../../plan/conclude.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { editedText } from '../../render/edits-text.ts';
import { findingText } from '../../render/finding-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { Drafts } from '../../shell/drafts.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, readAgain, readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { openLive } from '../../shell/target.ts';
import { errLayout } from '../../shell/terminal.ts';
import { addConsent } from '../../yaml/add-consent.ts';

export interface ConsentOptions extends LiveOptions {
  readonly because: string;
  readonly until?: string;
  readonly drift?: readonly string[];
}

/** `rollcall consent`: plans, and writes one entry that lets through what the limits withhold. */
export async function runConsent(options: ConsentOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
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
  const path = drafts.path('consents.yaml');
  const layout = { style: terminal.outStyle, width: terminal.width, sources };
  const whole = sources.has(path) ? await readAgain(path, sources) : undefined;
  const modeline = drafts.modeline('consents', 0);
  const edited = addConsent(whole ?? (modeline === undefined ? '' : `${modeline}\n`), consent);
  if (edited === undefined) throw notEditable(path, consent);
  // What would not be valid is not written: a reason that is none, for example.
  const faults = [...resolveFile('consents', sourceText(path, edited.text), noParts())];
  if (faults.length > 0) {
    const look = { ...errLayout(terminal), sources: new Map([[path, edited.text]]) };
    for (const fault of faults) terminal.err(`${findingText(fault, look)}\n\n`);
    return exitCodes.invalidFiles;
  }
  if (whole === undefined) drafts.create(path, edited.text);
  else drafts.edit(path, whole, edited);
  const interrupted = await drafts.write();
  const edits = drafts.edits();
  terminal.out(
    options.json === true
      ? jsonText({ consent, edits })
      : editedText(`Added a consent: ${summary(consent)}.`, edits, layout),
  );
  return interrupted ? exitCodes.interrupted : exitCodes.done;
}

function summary({ removals = {}, total, drift = [], until }: ConsentEntry): string {
  const parts = [
    ...Object.entries(removals).map(([group, most]) => `${count(most, 'removal')} in ${group}`),
    ...(total === undefined ? [] : [`${total} in all`]),
    ...(drift.length === 0 ? [] : [`the drift of ${drift.join(', ')}`]),
  ];
  return `${parts.join(', ')}, until ${until}`;
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function notEditable(path: string, consent: ConsentEntry): AppError {
  return new AppError('failed', 'not-editable', `${path} can't be edited.`, {
    why: 'Its list is not written as a list of entries.',
    hint: `Add this entry yourself:\n- ${consentText(consent)}`,
  });
}

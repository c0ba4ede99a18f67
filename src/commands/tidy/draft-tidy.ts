import { type SamePlan, type Tidying, tidyFiles } from '../../amend/tidy.ts';
import { type TidyCandidates, tidyCandidates } from '../../amend/tidy-candidates.ts';
import { readDeclared } from '../../declared/read.ts';
import type { Reader } from '../../live/reader.ts';
import type { Tidied, TidyLeft } from '../../model/edits.ts';
import type { Instant } from '../../model/instant.ts';
import { given, groupBy } from '../../model/objects.ts';
import type { OnProgress } from '../../model/timing.ts';
import { sameWork } from '../../plan/same-work.ts';
import { servedConsents } from '../../plan/tidy-findings.ts';
import { type Reconciled, reconcile } from '../../reconcile/reconcile.ts';
import { proposeSide } from '../../reconcile/side.ts';
import { Drafts } from '../../shell/drafts.ts';
import { type SoundFiles, openEditable } from '../../shell/files.ts';
import type { EditableFile } from '../../yaml/editable-file.ts';

export interface TidyWork {
  readonly dir: string;
  readonly files: SoundFiles;
  readonly reader: Reader;
  readonly at: Instant;
  readonly onProgress?: OnProgress | undefined;
}

/** Deletes from the texts what no longer does anything, by one reading. Nothing is written here. */
export async function draftTidy(
  work: TidyWork,
): Promise<{ readonly tidied: Tidied; readonly drafts: Drafts }> {
  const { dir, files, reader, at, onProgress } = work;
  const { declared, faults, sources } = files;
  const reconciled = await reconcile({
    ...{ declared, faults, reader, at, licences: false },
    ...given({ onProgress }),
  });
  const found = await tidyCandidates({
    ...{ declared, unsound: faults.length > 0, ...reconciled, reader },
    consents: servedConsents(reconciled.proposal),
  });
  const opened = await openConcerned(found, sources);
  const tidying = await tidyFiles(found, opened, samePlan(work, reconciled));
  const drafts = new Drafts(dir, sources);
  for (const [path, edited] of tidying.edited) {
    const whole = opened.get(path)?.whole ?? '';
    if (saysNothing(edited.text)) drafts.remove(path, whole);
    else drafts.edit(path, whole, edited);
  }
  return { drafts, tidied: tidiedOf(tidying, files, drafts) };
}

/** All that is left of leavers.yaml or consents.yaml is that there are none. Somebody's remarks stay. */
function saysNothing(text: string): boolean {
  const left = text.replace(/^\ufeff/u, '').replace(/^# yaml-language-server:.*$/mu, '');
  return /^(?:leavers|consents):\s*\[\s*\]$/u.test(left.trim());
}

function tidiedOf({ deleted, left }: Tidying, files: SoundFiles, drafts: Drafts): Tidied {
  return { edits: drafts.edits(), deleted, left: [...unsoundFiles(files), ...left] };
}

async function openConcerned(
  { candidates }: TidyCandidates,
  sources: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, EditableFile>> {
  const opened = new Map<string, EditableFile>();
  for (const { kind, path } of candidates.flatMap(({ edits }) => edits)) {
    if (!opened.has(path)) opened.set(path, await openEditable(kind, path, sources));
  }
  return opened;
}

/** Atlassian is not read again: the edited files are planned by the reading that decided what they lose. */
function samePlan(
  { dir, files: { faults }, at }: TidyWork,
  { proposal, live, identities, facts }: Reconciled,
): SamePlan {
  return async (texts) => {
    const after = await readDeclared(dir, { texts });
    if (after.declared === undefined || after.faults.length !== faults.length) return false;
    const { declared } = after;
    const side = { declared, faults: after.faults, groups: declared.groups };
    return sameWork(proposal, proposeSide(side, live, identities, at, facts).proposal);
  };
}

/** Nothing in them is edited. */
function unsoundFiles({ faults }: SoundFiles): readonly TidyLeft[] {
  return [...groupBy(faults, ({ file }) => file)].flatMap(([file, [first]]): TidyLeft[] =>
    file === undefined || first === undefined
      ? []
      : [
          {
            ...{ kind: 'file', file, line: first.line ?? 1, about: '', code: 'unsound-file' },
            why: 'The file has faults: "rollcall validate" lists them. Until then, leavers stay in the files.',
          },
        ],
  );
}

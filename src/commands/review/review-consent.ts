import { readDeclared } from '../../declared/read.ts';
import { AppError } from '../../model/app-error.ts';
import type { Remark } from '../../model/edits.ts';
import type { Instant } from '../../model/instant.ts';
import type { ConsentNeeded } from '../../model/plan.ts';
import { type ConsentEntry, consentEnd } from '../../model/text.ts';
import { planProposal } from '../../reconcile/plan-proposal.ts';
import type { Context } from '../../shell/context.ts';
import { type SoundFiles, readAgain } from '../../shell/files.ts';
import type { LiveOptions } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';
import { addConsent } from '../../yaml/add-consent.ts';
import { draftConsent } from '../consent/draft-consent.ts';
import type { DraftedReview } from './draft-review.ts';

type ConsentOptions = Omit<LiveOptions, 'group'> & { readonly by?: readonly string[] };

interface Work {
  readonly files: SoundFiles;
  readonly at: Instant;
  readonly drafted: DraftedReview;
}

/**
 * What the limits would withhold of the removals is what the owners decided: one entry lets it through, and is approved
 * with them. It also has the drift put right of groups in which everybody was decided about. Atlassian is asked only where
 * somebody is removed.
 */
export async function draftReviewConsent(
  work: Work,
  options: ConsentOptions,
  context: Context,
): Promise<{ readonly entry?: ConsentEntry; readonly notes: readonly Remark[] }> {
  const { drafts, decisions, driftOf } = work.drafted;
  if (decisions.remove === 0 || (drafts.edits().length === 0 && driftOf.length === 0)) {
    return { notes: [] };
  }
  const own = ownEntry(work, options);
  const needed = await neededFor(own, work, options, context);
  const notes = needed instanceof AppError ? [unchecked(needed)] : [];
  const limits = needed instanceof AppError ? undefined : needed;
  if (limits === undefined && driftOf.length === 0) return { notes };
  const entry: ConsentEntry = { ...own, ...limits };
  const refused = await draftConsent(drafts, entry);
  if (refused !== undefined) throw new Error(`The consent is not valid: ${refused.text}`);
  return { entry, notes };
}

function ownEntry(
  { at, drafted: { groups, driftOf } }: Work,
  options: ConsentOptions,
): ConsentEntry {
  const days = [...new Set(groups.map(({ day }) => day))].sort();
  const by = [...new Set(options.by ?? groups.flatMap((group) => group.by))];
  return {
    because: [`Access review of ${days.join(' and ')}`, ...by].join(', ').slice(0, 1000),
    until: consentEnd(at),
    ...(driftOf.length === 0 ? {} : { drift: driftOf }),
  };
}

/** By the plan of the proposal that the edits make. An AppError where nobody may ask. */
async function neededFor(
  own: ConsentEntry,
  { files, at, drafted: { drafts, driftOf } }: Work,
  options: ConsentOptions,
  context: Context,
): Promise<ConsentNeeded | AppError | undefined> {
  const texts = new Map(drafts.texts());
  if (driftOf.length > 0) {
    const path = drafts.path('consents.yaml');
    const whole = files.sources.has(path) ? await readAgain(path, files.sources) : '';
    const edited = addConsent(whole, own);
    if (edited !== undefined) texts.set(path, edited.text);
  }
  const head = await readDeclared(options.dir, { texts });
  if (head.declared === undefined) throw new Error('The edited files are not valid.');
  try {
    await using live = await openLive(files.declared.config, options, context);
    const plan = await planProposal({
      ...{ reader: live.reader, at, licences: false, base: files },
      head: { ...head, declared: head.declared },
      onProgress: context.terminal.onProgress,
    });
    return plan.consentNeeded;
  } catch (error) {
    if (error instanceof AppError && error.code === 'missing-credentials') return error;
    throw error;
  }
}

function unchecked({ message }: AppError): Remark {
  return {
    ...{ action: 'revoke', user: '', code: 'not-used' },
    why: `Whether the removals are within the limits was not checked: ${message}`,
    hint: 'With credentials, rollcall consent writes the consent that they need.',
  };
}

import { noParts, resolveFile } from '../../declared/resolve-file.ts';
import { sourceText } from '../../declared/source-text.ts';
import { AppError } from '../../model/app-error.ts';
import type { Finding } from '../../model/finding.ts';
import { type ConsentEntry, consentText, count } from '../../model/text.ts';
import type { Drafts } from '../../shell/drafts.ts';
import { readAgain } from '../../shell/files.ts';
import { addConsent } from '../../yaml/add-consent.ts';

/**
 * Adds an entry to consents.yaml. What would not be valid is not drafted, a reason that is none for example: then gives its
 * faults. Throws an AppError where the file can't be edited.
 */
export async function draftConsent(
  drafts: Drafts,
  consent: ConsentEntry,
): Promise<
  { readonly path: string; readonly text: string; readonly faults: readonly Finding[] } | undefined
> {
  const path = drafts.path('consents.yaml');
  const { sources } = drafts;
  const whole = sources.has(path) ? await readAgain(path, sources) : undefined;
  const modeline = drafts.modeline('consents', 0);
  const edited = addConsent(whole ?? (modeline === undefined ? '' : `${modeline}\n`), consent);
  if (edited === undefined) throw notEditable(path, consent);
  const { text } = edited;
  const faults = [...resolveFile('consents', sourceText(path, text), noParts())];
  if (faults.length > 0) return { path, text, faults };
  if (whole === undefined) drafts.create(path, text);
  else drafts.edit(path, whole, edited);
  return undefined;
}

export function consentSummary({ removals = {}, total, drift = [], until }: ConsentEntry): string {
  const parts = [
    ...Object.entries(removals).map(([group, most]) => `${count(most, 'removal')} in ${group}`),
    ...(total === undefined ? [] : [`${total} in all`]),
    ...(drift.length === 0 ? [] : [`the drift of ${drift.join(', ')}`]),
  ];
  return `${parts.join(', ')}, until ${until}`;
}

function notEditable(path: string, consent: ConsentEntry): AppError {
  return new AppError('failed', 'not-editable', `${path} can't be edited.`, {
    why: 'Its list is not written as a list of entries.',
    hint: `Add this entry yourself:\n- ${consentText(consent)}`,
  });
}

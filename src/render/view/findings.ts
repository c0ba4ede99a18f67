import type { FindingCode } from '../../model/finding-codes.ts';
import type { Finding } from '../../model/finding.ts';
import { groupBy } from '../../model/objects.ts';
import type { ConsentNeeded, Plan, Withheld } from '../../model/plan.ts';
import { numberText } from '../../model/text.ts';
import { kindPhrases } from './kind-phrases.ts';

/** Findings that say the same of different places. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

/** Something that needs a person: what it is, what waits for it, who stays as they are because of it. */
export interface Need {
  readonly kinds: readonly FindingKind[];
  readonly consequences: readonly FindingKind[];
  readonly withheld: readonly Withheld[];
  /** The entry of consents.yaml that releases it. */
  readonly consent?: ConsentNeeded;
}

const severities = ['error', 'warning', 'note'] as const;

/** One for each kind, errors first; within a severity in the order in which they were found. */
export function kindsOf(findings: readonly Finding[]): readonly FindingKind[] {
  return severities.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    return [...groupBy(those, ({ code }) => code)].map(([code, same]) => ({
      code,
      severity,
      findings: same,
    }));
  });
}

/** What a kind comes to, in a sentence: its own where there is one of it. */
export function kindText({ code, findings }: FindingKind): string {
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return only.message;
  const phrase = kindPhrases[code] as string | undefined;
  const number = numberText(findings.length);
  return phrase === undefined ? `${number} of the kind ${code}.` : `${number} ${phrase}.`;
}

const identity = ['email-absent', 'email-hidden', 'email-ambiguous', 'account-unknown'] as const;
const reading = [
  'group-not-found',
  'group-ambiguous',
  'group-unreadable',
  'listing-incomplete',
  'listing-moved',
] as const;

/** What a guard says that only waits for something else to be settled, and what that is. */
const causes: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'unresolved-identity': identity,
  'unresolved-except': identity,
  'contradicted-account': ['mapping-contradicted'],
  'unread-group': reading,
};

/** The limits ask for one consent. */
const limits: readonly FindingCode[] = ['removals-per-group', 'removals-total'];

/** What a person has to settle, each thing once. */
export function needsOf(plan: Plan): readonly Need[] {
  const kinds = kindsOf(plan.findings).filter(({ severity }) => severity !== 'note');
  const heldBy = withheldBy(plan);
  const over = kinds.filter(({ code }) => limits.includes(code));
  const causeOf = ({ code }: FindingKind) =>
    kinds.findLast((each) => causes[code]?.includes(each.code) === true);
  const waiting = groupBy(kinds, causeOf);
  return kinds.flatMap((kind): readonly Need[] => {
    if (causeOf(kind) !== undefined) return [];
    const isLimit = over.includes(kind);
    if (isLimit && kind !== over[0]) return [];
    const own = isLimit ? over : [kind];
    const consequences = waiting.get(kind) ?? [];
    const withheld = [...own, ...consequences].flatMap(({ findings }) => findings.flatMap(heldBy));
    const { consentNeeded } = plan;
    return [
      {
        kinds: own,
        consequences,
        withheld: [...new Set(withheld)],
        ...(isLimit && consentNeeded !== undefined ? { consent: consentNeeded } : {}),
      },
    ];
  });
}

/** What a finding of a guard withholds: in the group of its file, or everywhere where it names none. */
function withheldBy({ withheld, groups }: Plan): (finding: Finding) => readonly Withheld[] {
  const files = new Map(groups.map(({ id, file }) => [id, file]));
  const key = (guard: string, file?: string) => JSON.stringify([guard, file]);
  const everywhere = groupBy(withheld, ({ guard }) => key(guard));
  const ofFile = groupBy(withheld, ({ guard, group }) => key(guard, files.get(group.id)));
  return ({ code, file }) => (file === undefined ? everywhere : ofFile).get(key(code, file)) ?? [];
}

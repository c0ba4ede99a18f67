import type { Capability, Check, CommandReadiness } from '../model/check.ts';
import { type CredentialKind, type CredentialName, credentialKind } from '../model/credentials.ts';
import type { Target } from '../model/declared.ts';
import type { TargetCheck } from './check-code.ts';
import { credentialMismatchOf } from './check-credentials.ts';
import type { DoctorFacts } from './facts.ts';

interface Needs {
  readonly needs: readonly Capability[];
  /** What it does all the same without one of them. */
  readonly still?: Readonly<Partial<Record<Capability, string>>>;
}

const reads: Needs = {
  needs: ['config', 'files', 'groups', 'reading'],
  still: { files: 'still continues with the other groups' },
};
const edits: Needs = {
  needs: ['config', 'reading'],
  still: { reading: 'still edits for people and groups that the files know' },
};

/** What each command can't do without, in the order in which it is reported. */
export const commandNeeds: Readonly<Record<string, Needs>> = {
  validate: { needs: ['config', 'files', 'groups'] },
  plan: reads,
  explain: reads,
  list: { needs: ['config'] },
  show: { needs: ['config'] },
  log: { needs: ['config'] },
  report: reads,
  idle: { needs: ['config', 'reading'] },
  import: { needs: ['config', 'reading'], still: { reading: 'still imports CSV exports' } },
  grant: edits,
  revoke: edits,
  move: edits,
  set: { needs: ['config'] },
  consent: reads,
  tidy: reads,
  review: { ...reads, still: { ...reads.still, reading: 'still applies sheets that come back' } },
  undo: { needs: ['config'] },
  apply: { ...reads, needs: [...reads.needs, 'writing', 'state'] },
};

/** What each of the commands would lack, by the checks. Commands that need nothing of all this are left out. */
export function commandReadiness(
  checks: readonly Check[],
  commands: readonly string[],
): readonly CommandReadiness[] {
  return Object.entries(commandNeeds)
    .filter(([command]) => commands.includes(command))
    .map(([command, { needs, still = {} }]) => {
      const lacked = missingFor('missing', checks, needs);
      const instead = lacked.map(({ of }) => still[of]);
      return {
        command,
        lacks: namesOf(lacked),
        mayLack: namesOf(missingFor('warn', checks, needs)),
        ...(lacked.length > 0 && !instead.includes(undefined)
          ? { still: [...new Set(instead)].join(', ') }
          : {}),
      };
    });
}

type Lack = NonNullable<Check['lack']>;

function missingFor(
  status: Check['status'],
  checks: readonly Check[],
  needs: readonly Capability[],
): readonly Lack[] {
  return checks.flatMap(({ status: each, lack }) =>
    each === status && lack !== undefined && needs.includes(lack.of) ? [lack] : [],
  );
}

function namesOf(lacks: readonly Lack[]): readonly string[] {
  return [...new Set(lacks.map(({ what }) => what))];
}

/** The checks as they count for one command: what it does not need is a warning, and not missing. */
export function checksFor(checks: readonly Check[], command: string): readonly Check[] {
  const needs = commandNeeds[command]?.needs ?? [];
  return checks.map((check) =>
    check.status !== 'missing' || check.lack === undefined || needs.includes(check.lack.of)
      ? check
      : { ...check, status: 'warn' },
  );
}

/** What to use instead, or also, where a credential is missing, is refused, or does not do for apply. */
export function relevantCredentials(
  { target, variables }: DoctorFacts,
  checks: readonly TargetCheck[],
): readonly CredentialKind[] {
  if (target === undefined || target.kind === 'sandbox') return [];
  const codes = new Set(checks.flatMap(({ code, status }) => (status === 'missing' ? [code] : [])));
  const is = credentialMismatchOf(target, variables)?.is;
  const names: readonly CredentialName[] = [
    ...(is === undefined ? [] : [is]),
    ...(codes.has('credential') || codes.has('account') ? suitableFor(target) : []),
    ...(codes.has('administration') ? (['ordinary-api-token', 'api-token'] as const) : []),
    ...(codes.has('scopes') ? (['scoped-organization-key', 'organization-key'] as const) : []),
  ];
  return [...new Set(names)].map(credentialKind);
}

function suitableFor(
  target: Exclude<Target, { readonly kind: 'sandbox' }>,
): readonly CredentialName[] {
  if (target.kind === 'organization') return ['organization-key'];
  return target.scoped === undefined
    ? ['api-token']
    : ['scoped-api-token', 'service-account-token'];
}

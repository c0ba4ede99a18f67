import { credentialKind, type CredentialKind, type CredentialName } from '../model/credentials.ts';
import type { Target } from '../model/declared.ts';
import type { TargetCheck } from './check-code.ts';
import type { Facts } from './facts.ts';
import { misfitOf } from './misfit.ts';

/** What to use instead, or besides, where a credential is missing, is refused, or does not do for apply. */
export function relevantCredentials(
  { target, variables }: Facts,
  checks: readonly TargetCheck[],
): readonly CredentialKind[] {
  if (target === undefined || target.kind === 'sandbox') return [];
  const codes = new Set(checks.flatMap(({ code, status }) => (status === 'missing' ? [code] : [])));
  const is = misfitOf(target, variables)?.is;
  const names: readonly CredentialName[] = [
    ...(is === undefined ? [] : [is]),
    ...(codes.has('credential') || codes.has('account') ? fitting(target) : []),
    ...(codes.has('administration') ? (['ordinary-api-token', 'api-token'] as const) : []),
    ...(codes.has('scopes') ? (['scoped-organization-key', 'organization-key'] as const) : []),
  ];
  return [...new Set(names)].map(credentialKind);
}

function fitting(target: Exclude<Target, { readonly kind: 'sandbox' }>): readonly CredentialName[] {
  if (target.kind === 'organization') return ['organization-key'];
  return target.scoped === undefined
    ? ['api-token']
    : ['scoped-api-token', 'service-account-token'];
}

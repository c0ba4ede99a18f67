import type { Target } from '../model/declared.ts';
import { targetText } from '../model/target.ts';
import { ok, type TargetCheck, troubled, warn } from './check-code.ts';
import type { Facts, VariableFacts, VariableName } from './facts.ts';
import { misfitOf } from './misfit.ts';
import { expiryOf } from './expiry.ts';
import { troubleOfLook } from './look.ts';

/** Which credentials are set, of which kind, and whether the target uses them. */
export function checkCredentials(facts: Facts): readonly TargetCheck[] {
  const { target, variables } = facts;
  if (target === undefined) return [withoutTarget(variables)];
  return [checkSet(facts, target), ...checkUnused(target, variables), ...expiryOf(facts)];
}

/** What a target can't do without, and what it takes besides. */
function variablesOf(target: Target): {
  readonly needed: readonly VariableName[];
  readonly taken: readonly VariableName[];
} {
  switch (target.kind) {
    case 'sandbox':
      return { needed: [], taken: [] };
    case 'organization':
      return { needed: ['ATLASSIAN_ORG_API_KEY'], taken: ['ATLASSIAN_ORG_API_KEY'] };
    case 'site': {
      const taken = ['ATLASSIAN_EMAIL', 'ATLASSIAN_API_TOKEN'] as const;
      return { needed: target.scoped === undefined ? taken : ['ATLASSIAN_API_TOKEN'], taken };
    }
  }
}

function withoutTarget(variables: readonly VariableFacts[]): TargetCheck {
  const names = variables.map(({ name }) => name);
  const hint = '"rollcall doctor --credentials" tells what to set for which target.';
  return names.length === 0
    ? warn('credential', 'No credential is set.', hint)
    : warn(
        'credential',
        `Set: ${names.join(', ')}. Without a target, nobody knows what for.`,
        hint,
      );
}

function checkSet(facts: Facts, target: Target): TargetCheck {
  const { variables } = facts;
  if (target.kind === 'sandbox') return ok('credential', 'The sandbox needs no credential.');
  const { needed, taken } = variablesOf(target);
  const set = variables.map(({ name }) => name);
  const trouble = troubleOfLook(facts);
  if (trouble?.code === 'missing-credentials') {
    const absent = needed.filter((name) => !set.includes(name));
    return troubled('credential', trouble, ['reading', absent.join(' and ')]);
  }
  const misfit = misfitOf(target, variables);
  if (misfit !== undefined) return warn('credential', misfit.what, misfit.hint);
  const names = taken.filter((name) => set.includes(name)).join(', ');
  return ok('credential', `The credential is ${kindOf(target, facts)} (${names}).`);
}

function kindOf(target: Target, { variables, look }: Facts): string {
  if (target.kind === 'organization') {
    const facts = look.kind === 'told' ? look.value : undefined;
    const scopes = facts?.kind === 'organization' ? facts.keyHasScopes : undefined;
    const known =
      scopes?.kind === 'told' ? (scopes.value ? ' with scopes' : ' without scopes') : '';
    return `an organization API key${known}`;
  }
  if (target.kind === 'site' && target.scoped === undefined) {
    return 'an API token, taken for one without scopes';
  }
  if (isServiceAccount(variables)) return "a service account's API token";
  return variables.some(({ name }) => name === 'ATLASSIAN_EMAIL')
    ? 'an API token with scopes'
    : "an API token with scopes, sent without an email as a service account's is";
}

function isServiceAccount(variables: readonly VariableFacts[]): boolean {
  return variables.some((variable) =>
    variable.name === 'ATLASSIAN_EMAIL'
      ? variable.form === 'service-account'
      : variable.name === 'ATLASSIAN_API_TOKEN' && variable.form.kind === 'service-account-token',
  );
}

function checkUnused(target: Target, variables: readonly VariableFacts[]): readonly TargetCheck[] {
  const { taken } = variablesOf(target);
  const unused = variables.map(({ name }) => name).filter((name) => !taken.includes(name));
  if (unused.length === 0) return [];
  const [are, them] = unused.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    warn(
      'unused-credential',
      `${unused.join(' and ')} ${are} set, and not for this target: ${targetText(target)}.`,
      `Unset ${them} where nothing else needs ${them}: what is not there can't leak.`,
    ),
  ];
}

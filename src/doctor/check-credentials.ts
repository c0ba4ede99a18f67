import { missingByError, ok, warn } from '../model/check.ts';
import type { CredentialName } from '../model/credentials.ts';
import { type Target, targetText } from '../model/declared.ts';
import { formatInstant } from '../model/instant.ts';
import { type TargetCheck, durationText } from './check-code.ts';
import {
  type DoctorFacts,
  type VariableFacts,
  type VariableName,
  inspectionTrouble,
} from './facts.ts';

/** Which credentials are set, of which kind, and whether the target uses them. */
export function checkCredentials(facts: DoctorFacts): readonly TargetCheck[] {
  const { target, variables } = facts;
  if (target === undefined) return [withoutTarget(variables)];
  return [checkSet(facts, target), ...checkUnused(target, variables), ...expiryOf(facts)];
}

/** What a target can't do without, and what else it takes. */
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
  const hint = '"rollcall doctor --credentials" lists what to set for which target.';
  return names.length === 0
    ? warn('credential', 'No credential is set.', hint)
    : warn(
        'credential',
        `Set: ${names.join(', ')}. Without a target, their use is not known.`,
        hint,
      );
}

function checkSet(facts: DoctorFacts, target: Target): TargetCheck {
  const { variables } = facts;
  if (target.kind === 'sandbox') return ok('credential', 'The sandbox needs no credential.');
  const { needed, taken } = variablesOf(target);
  const set = variables.map(({ name }) => name);
  const trouble = inspectionTrouble(facts);
  if (trouble?.code === 'missing-credentials') {
    const absent = needed.filter((name) => !set.includes(name));
    return missingByError('credential', trouble, ['reading', absent.join(' and ')]);
  }
  const mismatch = credentialMismatchOf(target, variables);
  if (mismatch !== undefined) return warn('credential', mismatch.what, mismatch.hint);
  const names = taken.filter((name) => set.includes(name)).join(', ');
  return ok('credential', `The credential is ${kindOf(target, facts)} (${names}).`);
}

function kindOf(target: Target, { variables, look }: DoctorFacts): string {
  if (target.kind === 'organization') {
    const facts = look.kind === 'ok' ? look.value : undefined;
    const scopes = facts?.kind === 'organization' ? facts.keyHasScopes : undefined;
    const known = scopes?.kind === 'ok' ? (scopes.value ? ' with scopes' : ' without scopes') : '';
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
      `Unset ${them} where nothing else needs ${them}: an unset credential can't leak.`,
    ),
  ];
}

/** How long the credential lasts, where that is known. */
export function expiryOf({ target, variables, at }: DoctorFacts): readonly TargetCheck[] {
  if (target === undefined || target.kind === 'sandbox') return [];
  const name = target.kind === 'site' ? 'ATLASSIAN_API_TOKEN' : 'ATLASSIAN_ORG_API_KEY';
  const variable = variables.find((each) => each.name === name);
  if (variable === undefined || variable.name === 'ATLASSIAN_EMAIL') return [];
  const { form } = variable;
  if (form.kind === 'oauth-token' && form.expiresAt !== undefined) {
    const left = form.expiresAt - at;
    const day = formatInstant(form.expiresAt);
    const what =
      left > 0
        ? `The token expires in ${durationText(left)}, at ${day}.`
        : `The token has expired, at ${day}.`;
    return [warn('expiry', what, 'An API token lasts for up to a year.')];
  }
  return [
    ok(
      'expiry',
      target.kind === 'site'
        ? 'Atlassian does not show when a token expires: a year after it was made at most. Put it into a calendar.'
        : 'Atlassian does not show when a key expires: a week after it was made, unless another day was chosen. Put it into a calendar.',
    ),
  ];
}

/** A credential that looks like one for something else. */
export interface CredentialMismatch {
  readonly what: string;
  readonly hint: string;
  /** The credential that it seems to be. */
  readonly is?: CredentialName;
}

/** The first thing that seems wrong with the credentials of a target, by what they look like. */
export function credentialMismatchOf(
  target: Target,
  variables: readonly VariableFacts[],
): CredentialMismatch | undefined {
  if (target.kind === 'sandbox') return undefined;
  const name = target.kind === 'site' ? 'ATLASSIAN_API_TOKEN' : 'ATLASSIAN_ORG_API_KEY';
  for (const variable of variables) {
    const mismatch =
      variable.name === 'ATLASSIAN_EMAIL'
        ? emailMismatch(variable.form, target)
        : variable.name === name
          ? (formMismatch(variable, target) ?? textMismatch(variable))
          : undefined;
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

type Secret = Exclude<VariableFacts, { readonly name: 'ATLASSIAN_EMAIL' }>;

function emailMismatch(
  form: Extract<VariableFacts, { readonly name: 'ATLASSIAN_EMAIL' }>['form'],
  target: Target,
): CredentialMismatch | undefined {
  if (target.kind !== 'site') return undefined;
  if (form === 'no-email') {
    return {
      what: 'ATLASSIAN_EMAIL is not an email address.',
      hint: 'Set it to the email of the account that the token belongs to, and nothing more.',
    };
  }
  return form === 'service-account' && target.scoped === undefined
    ? serviceAccount('ATLASSIAN_EMAIL is that of', target)
    : undefined;
}

function formMismatch({ name, form }: Secret, target: Target): CredentialMismatch | undefined {
  switch (form.kind) {
    case 'oauth-secret':
      return {
        what: `${name} looks like the secret of an OAuth client, which is not a token.`,
        hint: 'OAuth clients of service accounts are not supported: make an API token of the same service account instead.',
        is: 'service-account-oauth',
      };
    case 'oauth-token':
      return {
        what: `${name} looks like an OAuth access token, which lasts an hour and is not renewed.`,
        hint: 'OAuth clients of service accounts are not supported: make an API token of the same service account instead.',
        is: 'service-account-oauth',
      };
    case 'api-token':
    case 'service-account-token':
      if (target.kind === 'organization') {
        return {
          what: `${name} looks like an API token of an account, which the Organizations API does not take.`,
          hint: 'Make an organization API key, or name the site under target in rollcall.yaml and set the token as ATLASSIAN_API_TOKEN.',
          is: form.kind,
        };
      }
      return form.kind === 'service-account-token' && isClassic(target)
        ? serviceAccount(`${name} looks like the API token of`, target)
        : undefined;
    case 'organization-key':
      if (target.kind === 'organization') return undefined;
      return {
        what: `${name} looks like an organization API key.`,
        hint: 'Set it as ATLASSIAN_ORG_API_KEY, and name the organization under target in rollcall.yaml.',
        is: 'organization-key',
      };
    case 'old-api-token':
      return {
        what: `${name} looks like a token that was made before 2023. Those have all expired.`,
        hint: 'Make a new one.',
        is: target.kind === 'organization' ? 'organization-key' : 'api-token',
      };
    case 'unknown':
      return undefined;
  }
}

function textMismatch({ name, untidy }: Secret): CredentialMismatch | undefined {
  if (!untidy) return undefined;
  return {
    what: `${name} has blanks within it, or quotes around it.`,
    hint: 'Set it to the credential alone: quotes in an env file become part of it.',
  };
}

function isClassic(target: Target): boolean {
  return target.kind === 'site' && target.scoped === undefined;
}

function serviceAccount(beginning: string, target: Target): CredentialMismatch {
  const url = target.kind === 'site' ? target.url : '';
  return {
    what: `${beginning} a service account: its tokens always have scopes, and the target is written for one without.`,
    hint: `Write in rollcall.yaml: target: { site: { url: ${url} } }`,
    is: 'service-account-token',
  };
}

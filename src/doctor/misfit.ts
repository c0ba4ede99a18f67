import type { CredentialName } from '../model/credentials.ts';
import type { Target } from '../model/declared.ts';
import type { VariableFacts } from './facts.ts';

/** A credential that looks like one for something else. */
export interface Misfit {
  readonly what: string;
  readonly hint: string;
  /** The credential that it seems to be. */
  readonly is?: CredentialName;
}

/** The first thing that seems wrong with the credentials of a target, by what they look like. */
export function misfitOf(target: Target, variables: readonly VariableFacts[]): Misfit | undefined {
  if (target.kind === 'sandbox') return undefined;
  const name = target.kind === 'site' ? 'ATLASSIAN_API_TOKEN' : 'ATLASSIAN_ORG_API_KEY';
  for (const variable of variables) {
    const misfit =
      variable.name === 'ATLASSIAN_EMAIL'
        ? ofEmail(variable.form, target)
        : variable.name === name
          ? (ofForm(variable, target) ?? ofText(variable))
          : undefined;
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

type Secret = Exclude<VariableFacts, { readonly name: 'ATLASSIAN_EMAIL' }>;

function ofEmail(
  form: Extract<VariableFacts, { readonly name: 'ATLASSIAN_EMAIL' }>['form'],
  target: Target,
): Misfit | undefined {
  if (target.kind !== 'site') return undefined;
  if (form === 'no-email') {
    return {
      what: 'ATLASSIAN_EMAIL is no email address.',
      hint: 'Set it to the email of the account that the token belongs to, and nothing more.',
    };
  }
  return form === 'service-account' && target.scoped === undefined
    ? serviceAccount('ATLASSIAN_EMAIL is that of', target)
    : undefined;
}

function ofForm({ name, form }: Secret, target: Target): Misfit | undefined {
  switch (form.kind) {
    case 'oauth-secret':
      return {
        what: `${name} looks like the secret of an OAuth client, which is no token.`,
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

function ofText({ name, untidy }: Secret): Misfit | undefined {
  if (!untidy) return undefined;
  return {
    what: `${name} has blanks within it, or quotes around it.`,
    hint: 'Set it to the credential alone: quotes of an env file are taken for a part of it.',
  };
}

function isClassic(target: Target): boolean {
  return target.kind === 'site' && target.scoped === undefined;
}

function serviceAccount(beginning: string, target: Target): Misfit {
  const url = target.kind === 'site' ? target.url : '';
  return {
    what: `${beginning} a service account: its tokens always have scopes, and the target is written for one without.`,
    hint: `Write in rollcall.yaml: target: { site: { url: ${url} } }`,
    is: 'service-account-token',
  };
}

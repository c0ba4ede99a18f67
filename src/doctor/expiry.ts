import { formatInstant } from '../model/instant.ts';
import { ok, type TargetCheck, warn } from './check-code.ts';
import { durationText } from './duration-text.ts';
import type { Facts } from './facts.ts';

/** How long the credential lasts, where anything tells. */
export function expiryOf({ target, variables, at }: Facts): readonly TargetCheck[] {
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
        ? 'When the token expires, Atlassian does not tell: at the latest a year after it was made.'
        : 'When the key expires, Atlassian does not tell: a week after it was made, unless another day was chosen.',
    ),
  ];
}

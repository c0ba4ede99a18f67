import { AppError } from '../../model/app-error.ts';

/** Throws an AppError unless `pin`, when there is one, names the host of `origin`. */
export function checkPin(origin: string, pin: string | undefined): void {
  const pinned = pin?.trim() ?? '';
  if (pinned === '') return;
  const { host } = new URL(origin);
  if (hostOf(pinned) === host) return;
  throw new AppError('failed', 'site-pinned', `The credentials are not for ${host}.`, {
    why: 'ATLASSIAN_SITE names another site than the target in rollcall.yaml. Nothing was sent.',
    hint: `If the target is right, set ATLASSIAN_SITE to ${host}, together with credentials for it.`,
  });
}

/** A host with or without a port, or a whole address. */
function hostOf(pin: string): string | undefined {
  const address = pin.includes('://') ? pin : `https://${pin}`;
  return URL.canParse(address) ? new URL(address).host : undefined;
}

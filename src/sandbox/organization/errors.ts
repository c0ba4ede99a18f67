import { randomUUID } from 'node:crypto';
import { given } from '../../model/objects.ts';
import { type ApiResponse, proxyProblem, SandboxApiError } from '../http/api.ts';

/** Codes of the reference and, where it has none for a case, those of the older version 1. */
const errors = {
  'ADMIN-400-1': { status: 400, title: 'Invalid page cursor' },
  'ADMIN-UAM-400-1': { status: 400, title: 'Invalid request' },
  'ADMIN-UAM-400-2': { status: 400, title: 'User is inactive' },
  'ADMIN-401-2': { status: 401, title: 'Not authorized' },
  'ADMIN-UAM-403-1': { status: 403, title: 'Scope not sufficient' },
  'ADMIN-UAM-403-2': { status: 403, title: 'Not allowed to manage the organization' },
  'ADMIN-403-5': { status: 403, title: 'Not allowed to manage the group' },
  'ADMIN-404-1': { status: 404, title: 'Unknown resource' },
  'ADMIN-404-2': { status: 404, title: 'Organization not found' },
  'ADMIN-UAM-404-1': { status: 404, title: 'User not found in the directory' },
  'ADMIN-UAM-404-3': { status: 404, title: 'Group not found' },
  'ADMIN-UAM-409-2': { status: 409, title: 'User is already in the group' },
  'ADMIN-UAM-409-3': { status: 409, title: 'License limit exceeded' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errors;

export function organizationError(code: ErrorCode, detail?: string): SandboxApiError {
  const { status, title } = errors[code];
  return new SandboxApiError(status, detail ?? title, code);
}

/** How much a refusal of a write says: everything, no code, or nothing at all. Each occurs. */
export type RefusalDetail = 'coded' | 'without-code' | 'without-body';

const mute: readonly number[] = [403, 404, 409];

/** @param detail how much the answers 403, 404 and 409 say; the others always say everything. */
export function refuse(
  { status, message, code }: SandboxApiError,
  detail: RefusalDetail,
): ApiResponse {
  // The proxy before the API limits requests, and has an envelope of its own.
  if (status === 429) return proxyProblem(429, message);
  const isMute = mute.includes(status);
  if (isMute && detail === 'without-body') return { status };
  const known = Object.entries(errors).find(([name]) => name === code)?.[1];
  const said =
    isMute && detail === 'without-code'
      ? { title: 'Request failed', detail: 'The request could not be completed.' }
      : given({ code, title: known?.title ?? message, detail: message });
  return { status, json: { errors: [{ id: randomUUID(), status: String(status), ...said }] } };
}

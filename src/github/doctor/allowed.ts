import { callGitHub, gitHubStatusOf } from '../github-error.ts';

/** Undefined for what the token may not read: GitHub answers 403, or 404 as if it were not there. */
export async function allowed<T>(to: string, call: () => Promise<T>): Promise<T | undefined> {
  const found = await orAbsent(to, call);
  return found === 'absent' ? undefined : found;
}

/** The same, where 404 says that it is not there. */
export async function orAbsent<T>(
  to: string,
  call: () => Promise<T>,
): Promise<T | 'absent' | undefined> {
  try {
    return await callGitHub({ to }, call);
  } catch (error) {
    const status = gitHubStatusOf(error);
    if (status === 404) return 'absent';
    if (status === 403) return undefined;
    throw error;
  }
}

import { AppError } from '../model/app-error.ts';

/** What asking gives; undefined without credentials, where one can go on by what was said. */
export async function whereAsked<T>(
  canGoOn: boolean,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === 'missing-credentials';
    if (isMissing && canGoOn) return undefined;
    throw error;
  }
}

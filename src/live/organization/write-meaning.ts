import { readApiError } from '../api-error.ts';
import type { Answer, Meaning } from '../write-result.ts';
import type { Refusal } from '../writer.ts';
import { unscopedKey } from './product.ts';

const refused = (reason: Refusal, because: string): Meaning => ({
  kind: 'refused',
  reason,
  because,
});

const notInDirectory = refused('not-found', 'The account is not in the directory of the group.');

/** By the end of the code, which stands behind `ADMIN-UAM-` or `ADMIN-`. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ['400-2', refused('invalid', 'The account is not active.')],
  ['401-2', refused('forbidden', unscopedKey)],
  // Of one group, and not of the key.
  ['403-5', refused('invalid', 'The group is not managed here: an identity provider may fill it.')],
  ['404-1', notInDirectory],
  ['404-3', refused('not-found', 'The group is not in the directory.')],
  ['409-2', { kind: 'already' }],
  ['409-3', refused('licence-limit', 'A product that the group grants has no seat left.')],
]);

/** What the Organizations API means by its answer to an add. Undefined when no code says it. */
export function addMeans({ status, body }: Answer): Meaning | undefined {
  const [meaning] = readApiError(body).codes.flatMap((code) => {
    const at = code.indexOf(`${status}-`);
    return at < 0 ? [] : (meanings.get(code.slice(at)) ?? []);
  });
  return meaning;
}

/** The same for a removal. Of an account that is not there, nobody says whether the directory or the group lacks it. */
export function removeMeans(answer: Answer): Meaning | undefined {
  const meaning = addMeans(answer);
  return meaning === notInDirectory ? undefined : meaning;
}

import { expect, it } from 'vitest';
import type { Reader } from '../../src/live/reader.ts';
import { inspectChanges } from '../../src/reconcile/reconcile.ts';
import type { AccountId } from '../../src/model/ids.ts';
import { idOf, proposalOf, type WorldSpec } from '../support/world.ts';

/** What is asked about the adds of a world in which nothing but the members was read. */
async function asked(
  spec: WorldSpec,
  missing: readonly AccountId[] = [],
): Promise<readonly string[]> {
  const questions: string[] = [];
  const reader: Pick<Reader, 'lookUp' | 'showing' | 'isMember' | 'licences'> = {
    lookUp: (ids) =>
      Promise.resolve(void questions.push(`who is ${ids.join(' ')}`)).then(() => ({
        accounts: [],
        missing,
      })),
    showing: () => Promise.resolve([]),
    isMember: ({ name }, id) =>
      Promise.resolve(void questions.push(`is ${id} in ${name}`)).then(() => true),
    licences: (groups) =>
      Promise.resolve(
        void questions.push(`what costs ${groups.map(({ name }) => name).join(' ')}`),
      ).then(() => new Map()),
  };
  const { groups } = proposalOf(spec);
  const facts = await inspectChanges(
    reader as Reader,
    groups,
    {
      byEmail: new Map(),
      accounts: new Map(),
      contradictions: [],
    },
    true,
  );
  const unknown = [...(facts?.missing ?? [])];
  return [...questions, ...(unknown.length === 0 ? [] : [`nobody is ${unknown.join(' ')}`])];
}

it('nothing is asked when nobody is to be added', async () => {
  expect(
    await asked({ groups: { oslo: { live: ['verna', 'steve'], members: ['verna'] } } }),
  ).toEqual([]);
});

it('each account is asked about once, however many groups it joins', async () => {
  const groups = {
    oslo: { live: [], members: ['verna'] },
    lille: { live: [], members: ['verna', 'steve'] },
  };
  expect(await asked({ groups })).toEqual(['who is 0-verna 0-steve', 'what costs oslo lille']);
});

it('whoever is a member exists, though no search shows them: an app of an organization', async () => {
  const groups = (unlisted: readonly string[]) => ({
    oslo: { live: [], members: ['bot', 'verna'], unlisted },
  });
  const missing = [idOf('bot')];
  expect(await asked({ groups: groups([]) }, missing)).toContain('nobody is 0-bot');
  expect(await asked({ groups: groups(['somebody']) }, missing)).not.toContain('nobody is 0-bot');
});

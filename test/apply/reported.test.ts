import { expect, it } from 'vitest';
import type { RefusalReason } from '../../src/live/writer.ts';
import { applied, type Behaviour, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

type Case = readonly [approved: WorldSpec, today?: Partial<WorldSpec>, behaviour?: Behaviour];

const ten = Array.from({ length: 10 }, (_, index) => `p${index}`);
const swap: WorldSpec = {
  groups: {
    oslo: { live: ['ann', 'zoe'], members: ['bob', 'zoe'] },
    lille: { live: ['bob', 'yan'], members: ['ann', 'yan'] },
    paris: { live: ['cy', 'dee'], members: ['dee'] },
  },
};
const adds: WorldSpec = {
  groups: {
    a: { live: ['zoe'], members: ['zoe', 'ann'] },
    b: { live: ['zoe'], members: ['zoe', 'ann'] },
    c: { live: ['zoe'], members: ['zoe', 'ann'] },
    d: { live: ['zoe'], members: ['zoe', 'ann'] },
  },
};
const refused = (reason: RefusalReason) => ({
  kind: 'refused' as const,
  reason,
  why: 'Atlassian answered 400.',
  requests: 2,
});

/** One for each way in which a change can end. */
const cases: Readonly<Record<string, Case>> = {
  'a swap': [swap],
  'nothing left to do': [
    swap,
    { groups: { ...swap.groups, oslo: { live: ['bob', 'zoe'], members: ['bob', 'zoe'] } } },
  ],
  'files that ask for something else': [
    swap,
    {
      groups: {
        oslo: { live: ['ann', 'zoe'], members: ['ann', 'zoe', 'eve'] },
        lille: { live: ['bob', 'yan'], members: ['bob', 'yan', 'eve', 'fay'] },
        paris: { live: ['cy', 'dee', 'gus'], members: ['dee'] },
      },
    },
  ],
  'groups that are gone, unreadable, synced or protected': [
    adds,
    {
      groups: {
        a: { live: 'gone', members: ['zoe', 'ann'] },
        b: { live: 'unreadable', members: ['zoe', 'ann'] },
        c: { live: ['zoe'], members: ['zoe', 'ann'], synced: true },
        d: { live: ['zoe'], members: ['zoe', 'ann'] },
      },
      protect: { groups: ['d'] },
    },
  ],
  'a group of which no file tells any more, with valid files and without': [
    adds,
    { groups: { a: adds.groups['a'] ?? {} }, unsound: false },
  ],
  'the same where a file is invalid': [
    adds,
    { groups: { a: adds.groups['a'] ?? {} }, unsound: true },
  ],
  'an email that no longer resolves': [swap, { unknown: ['dee', 'ann'] }],
  'more removals than the limit by now': [
    { groups: { oslo: { live: ten, members: ten.slice(2) } } },
    {
      groups: { oslo: { live: ten.slice(0, 4), members: ten.slice(2, 4) } },
      limits: { atLeast: 1 },
    },
  ],
  'an add that is refused, and the removal that waits for it': [
    swap,
    {},
    { answers: { '+ lille ann': refused('not-found') } },
  ],
  'a lost answer': [swap, {}, { lost: { '+ oslo bob': 1, '- paris cy': 1 } }],
  'an answer that is lost again and again': [swap, {}, { lost: { '- paris cy': 9 }, hides: {} }],
  'a credential that is not taken': [
    swap,
    {},
    { answers: { '+ lille ann': refused('unauthorized') } },
  ],
  'a service that gives up': [
    swap,
    {},
    { answers: { '+ lille ann': refused('given-up'), '+ oslo bob': refused('given-up') } },
  ],
  'three refusals in a row': [
    adds,
    {},
    {
      answers: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`+ ${name} ann`, refused('forbidden')]),
      ),
    },
  ],
  'two refusals, and then none': [
    adds,
    {},
    { answers: { '+ a ann': refused('forbidden'), '+ b ann': refused('not-found') } },
  ],
  'seats that run out': [adds, {}, { seats: { a: 1, b: 1 } }],
  'seats that a removal frees': [
    { groups: { oslo: { live: ['ann', 'zoe'], members: ['bob', 'zoe'] } } },
    {},
    { seats: { oslo: 2 } },
  ],
  'reading that lags': [swap, {}, { lag: 3 }],
  'reading that lags for ever in one group': [swap, {}, { lagIn: { paris: 99 } }],
  'a group that can be read no more': [adds, {}, { unreadable: true }],
  'members who are not listed': [swap, {}, { hides: { paris: ['dee'], lille: ['ann'] } }],
  'members who are not listed, and nobody tells': [
    swap,
    {},
    { hides: { paris: ['dee'], lille: ['ann'] }, silent: true },
  ],
  'three lost answers of which nothing shows': [
    adds,
    {},
    {
      answers: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [
          `+ ${name} ann`,
          { kind: 'lost', why: 'The connection was reset.', requests: 1 },
        ]),
      ),
    },
  ],
  'an answer that it is so already, and is not': [
    swap,
    {},
    {
      answers: {
        '+ lille ann': { kind: 'already', requests: 1 },
        '- paris cy': { kind: 'already', requests: 1 },
      },
    },
  ],
  'a first change that never shows': [swap, {}, { lagIn: { lille: 999 } }],
  'only removals': [
    {
      groups: {
        a: { live: ['zoe', 'ann'], members: ['zoe'] },
        b: { live: ['zoe', 'ann'], members: ['zoe'] },
      },
    },
  ],
  'only removals, the first of which is refused': [
    {
      groups: {
        a: { live: ['zoe', 'ann'], members: ['zoe'] },
        b: { live: ['zoe', 'ann'], members: ['zoe'] },
      },
    },
    {},
    { answers: { '- a ann': refused('not-found') } },
  ],
  'an add that fails, and would have kept its group filled': [
    { groups: { a: { live: ['zoe', 'yan'], members: ['ann'] } }, limits: { atLeast: 9 } },
    {},
    { answers: { '+ a ann': refused('conflict') } },
  ],
  'seats of which a product is known': [
    {
      groups: {
        a: {
          live: ['zoe'],
          members: ['zoe', 'ann'],
          licences: [{ product: 'Jira', seats: 1, used: 1 } as never],
        },
        b: { live: ['zoe'], members: ['zoe', 'ann'] },
      },
    },
    {},
    { seats: { a: 1 } },
  ],
  'a person who is pending, and has appeared': [
    {
      groups: { a: { live: ['zoe'], members: ['zoe', { user: 'ann', pending: true }] } },
      unknown: ['ann'],
    },
    { unknown: [] },
  ],
  'a date that has come since': [
    {
      groups: {
        a: {
          live: ['zoe', 'bob'],
          members: [
            'zoe',
            { user: 'ann', from: '2026-12-01' },
            { user: 'bob', until: '2026-12-01' },
          ],
        },
      },
    },
    { at: '2026-12-03T09:00:00Z' },
  ],
};

it('apply reports how each change ended, and why', async () => {
  const texts: string[] = [];
  for (const [name, [before, today = {}, behaviour]] of Object.entries(cases)) {
    const progress: string[] = [];
    const { receipt, service } = await applied({ ...before, ...today }, planOf(before), {
      ...behaviour,
      onProgress: ({ task, done, total }) => progress.push(`${task} ${done}/${total}`),
    });
    texts.push(
      [
        `# ${name}`,
        JSON.stringify({ ...receipt, changes: undefined, findings: undefined }),
        ...receipt.changes.map(({ attempts, confirmed, started, finished, why }, index) =>
          [
            outcomes(receipt)[index],
            JSON.stringify({ attempts, confirmed, started, finished }),
            why ?? '',
          ].join(' | '),
        ),
        `progress: ${progress.join(' ')}`,
        `waited: ${service.waited()}`,
        `sent: ${service.writes.join(', ')}`,
        ...receipt.findings.map(
          ({ severity, code, message, hint = '' }) =>
            `${severity} ${code}: ${message}\n  → ${hint}`,
        ),
        '',
      ].join('\n'),
    );
  }
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/reported.txt');
});

import { expect, it } from 'vitest';
import { changedFiles, groupsReachedBy } from '../../src/desired/changed-files.ts';
import { directoryOf, findPerson } from '../../src/desired/directory.ts';
import {
  contradictionFindings,
  nearPendingFinding,
  unresolvedFinding,
} from '../../src/desired/identity-findings.ts';
import { linesAbout } from '../../src/desired/lines-about.ts';
import { overdueFindings } from '../../src/desired/review-findings.ts';
import { RosterIndex } from '../../src/desired/sources.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Instant, parseInstant } from '../../src/model/instant.ts';
import type { Resolution } from '../../src/model/live.ts';
import { proposals, worlds } from '../plan/reported-worlds.ts';
import { account, declaredOf, emailOf, idOf, worldOf, type WorldSpec } from '../support/world.ts';

const instantOf = ({ at = '2026-11-23T09:00:00Z' }: WorldSpec) => parseInstant(at) as Instant;
const textOf = (findings: readonly Finding[]) =>
  findings.map((each) => JSON.stringify(each)).join('\n');

it('the directory says who is in what by the files alone', async () => {
  const texts = Object.entries(worlds).flatMap(([name, world]) => {
    const directory = directoryOf(declaredOf(world), instantOf(world));
    const rows = [...directory.groups, ...directory.sets, ...directory.people];
    const found = ['ann@banc.ly', 'ANN@banc.ly', '0-ann', '0-nobody'].map(
      (text) => findPerson(directory, text)?.email ?? '-',
    );
    return [`# ${name}`, ...rows.map((row) => JSON.stringify(row)), found.join(' '), ''];
  });
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/directory.txt');
});

it('each line about a person is told, by every way in', async () => {
  const texts = Object.entries(worlds).flatMap(([name, world]) => {
    const { declared, identities } = worldOf(world);
    const index = new RosterIndex(declared);
    const lines = declared.groups.flatMap((group) =>
      ['ann', 'bob', 'eve', 'new', 'gone'].flatMap((handle) =>
        [{ email: emailOf(handle) }, { id: idOf(handle) }].flatMap((person) =>
          linesAbout(person, group, declared, index, identities, instantOf(world)).map(
            (line) => `${group.name} ${JSON.stringify(person)} ${JSON.stringify(line)}`,
          ),
        ),
      ),
    );
    return [`# ${name}`, ...lines, ''];
  });
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/lines.txt');
});

it('what a proposal changes is told file by file, with who approves it', async () => {
  const texts = Object.entries(proposals).flatMap(([name, [base, edit]]) => {
    const [before, after] = [declaredOf(base), declaredOf({ ...base, ...edit })];
    const folder = (declared: typeof before) => ({
      declared,
      sources: new Map(
        [...declared.groups, ...declared.sets].map((each) => [
          each.place.file,
          JSON.stringify(each),
        ]),
      ),
    });
    const files = changedFiles(folder(before), folder(after));
    const reached = groupsReachedBy(after, new Set(files.map(({ path }) => path)));
    return [
      `# ${name}`,
      ...files.map((each) => JSON.stringify(each)),
      `reaches ${[...reached].map((group) => group.name).join(', ')}`,
      '',
    ];
  });
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/files.txt');
});

it('reviews are overdue from their day on, where anybody can be asked about', () => {
  const world = (every: number, at: string): WorldSpec => ({
    at,
    reviewEvery: every,
    groups: {
      oslo: { members: ['ann'], reviewed: { on: '2026-11-01', by: ['@it'] } },
      lille: { members: ['ann'], reviewed: { on: '2026-11-20', by: ['@it'] } },
      empty: { members: [], allowEmpty: true },
      added: { members: [], mode: 'additive', reviewed: { on: '2026-11-21', by: ['@it'] } },
    },
  });
  const overdue = (every: number, at: string) =>
    overdueFindings(declaredOf(world(every, at)), instantOf(world(every, at))).map(
      ({ message }) => message,
    );
  expect(overdue(10, '2026-11-10T23:59:59Z')).toEqual([]);
  expect(overdue(10, '2026-11-11T00:00:00Z')).toEqual(['The review of 1 group is overdue: oslo.']);
  expect(overdue(1, '2026-12-01T00:00:00Z')).toEqual([
    'The reviews of 3 groups are overdue: oslo, lille, added.',
  ]);
});

const place = { file: 'groups/oslo.yaml', line: 4, column: 5 };
const twin = (status: 'active' | 'suspended') => {
  const handle = `ann-${status}`;
  return account(handle, { accounts: { [handle]: { status } } });
};
const resolutions: readonly Exclude<Resolution, { kind: 'resolved' }>[] = [
  { kind: 'ambiguous', accounts: [twin('suspended'), twin('active')] },
  { kind: 'ambiguous', accounts: [twin('active'), twin('suspended')] },
  { kind: 'ambiguous', accounts: [twin('suspended')] },
  { kind: 'unanswered' },
  { kind: 'hidden', nearest: [], others: [] },
  { kind: 'hidden', nearest: [emailOf('anne')], others: [] },
  {
    kind: 'absent',
    nearest: [emailOf('anne')],
    others: [account('bot', { accounts: { bot: { type: 'app' } } })],
  },
  { kind: 'absent', nearest: [], others: [] },
];

it('an email that does not resolve is told by what is known of it, and by what its line is for', async () => {
  const email = emailOf('ann');
  const roles = ['member', 'leaver', 'other', 'typed'] as const;
  const findings = resolutions.flatMap((resolution) => [
    ...roles.map((role) => unresolvedFinding(email, resolution, place, role)),
    ...nearPendingFinding(email, resolution, place),
  ]);
  const unplaced = unresolvedFinding(email, undefined, undefined, 'typed');
  await expect(textOf([...findings, unplaced])).toMatchFileSnapshot('golden/emails.txt');
});

it('accounts that show another email are told together', async () => {
  const identities = {
    byEmail: new Map(),
    accounts: new Map([[idOf('ann'), account('ann')]]),
    contradictions: [],
  };
  const accounts = new Map([[emailOf('ann'), { place }]]);
  const readdressed = (handle: string) => ({
    ...{ email: emailOf(handle), mapped: idOf(handle), live: idOf(handle) },
    shows: emailOf(`${handle}.new`),
  });
  const swapped = { email: emailOf('ann'), mapped: idOf('ann'), live: idOf('bob') };
  const texts = [
    [readdressed('ann')],
    [readdressed('ann'), readdressed('bob')],
    [swapped],
    [readdressed('bob'), swapped, readdressed('ann')],
  ].map((each) => textOf(contradictionFindings(each, identities, accounts)));
  await expect(texts.join('\n\n')).toMatchFileSnapshot('golden/contradictions.txt');
});

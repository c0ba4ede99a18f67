import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/github/client.ts';
import { readEarlierReceipts, readKept } from '../../../src/github/receipts/kept.ts';
import { recordRun, type RunRecord } from '../../../src/github/receipts/record.ts';
import type { Verdicts } from '../../../src/github/receipts/verdicts.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Receipt } from '../../../src/model/receipt.ts';
import { clock } from '../../support/clock.ts';
import { sha } from '../merged.ts';
import { refused } from '../server/route.ts';
import { startGitHub } from '../server/server.ts';
import { botToken } from '../server/world.ts';

const digest = 'd'.repeat(64);
const receiptOf = (more: Partial<Receipt> = {}): Receipt =>
  ({
    finished: '2026-11-21T11:07:00Z',
    at: '2026-11-21T11:06:00Z',
    digests: { approved: [digest], fresh: digest },
    interrupted: false,
    changes: [],
    ...more,
  }) as unknown as Receipt;

function verdicts(from: string, to: string, pulls: readonly object[] = []): Verdicts {
  const more = { others: [], disputed: [], ended: [], due: [] };
  return { folder: 'memberships', from: sha(from), to: sha(to), pulls, ...more } as Verdicts;
}
const approvedPull = { number: 7, approved: true, digest };
const undecided = { number: 8, approved: false, refusal: { code: 'undecided' } };
const refusedPull = { number: 9, approved: false, refusal: { code: 'owners-missing' } };

/** Commits c0 to c3 of main, one onto the other, and "away" beside them. */
async function branch() {
  const line = ['c0', 'c1', 'c2', 'c3'];
  const server = await startGitHub({
    commits: [
      ...line.map((name, index) => ({
        sha: sha(name),
        parents: index === 0 ? [] : [sha(line[index - 1] ?? '')],
      })),
      { sha: sha('away'), parents: [sha('c0')] },
    ],
  });
  const repository = { owner: 'banc', repo: 'access' };
  const github = openGitHub({ timing: clock, token: botToken, apiUrl: server.url, repository });
  const usual = {
    folder: 'memberships',
    run: '8841-1',
    receipts: [],
    plans: [],
    now: 0 as Instant,
  };
  return {
    server,
    github,
    record: (record: Partial<RunRecord>) => recordRun(github, { ...usual, ...record }),
    files: () => server.world.contents['rollcall-receipts'] ?? {},
    settled: () =>
      (
        JSON.parse(server.world.contents['rollcall-receipts']?.['settled.json'] ?? '{}') as Record<
          string,
          { readonly commit: string; readonly unfinished?: readonly string[] }
        >
      )['memberships'],
  };
}

describe('The branch of receipts', () => {
  it('keeps receipts by month, and says what it is', async () => {
    const { record, files } = await branch();
    expect(await record({ receipts: [receiptOf()] })).toBe('written');
    expect(Object.keys(files())).toEqual([
      'receipts/2026/11/memberships-20261121T110700Z-8841-1.json',
      'README.md',
    ]);
    expect(await record({})).toBe('unchanged');
  });

  it.each<[string, Partial<RunRecord>, string]>([
    ['nothing was merged', { verdicts: verdicts('c1', 'c2') }, 'c2'],
    ['what was merged is refused', { verdicts: verdicts('c1', 'c2', [refusedPull]) }, 'c2'],
    [
      'what was merged is applied',
      { verdicts: verdicts('c1', 'c2', [approvedPull]), receipts: [receiptOf()] },
      'c2',
    ],
    ['what was merged has no receipt', { verdicts: verdicts('c1', 'c2', [approvedPull]) }, 'c1'],
    [
      'its apply was cut short',
      {
        verdicts: verdicts('c1', 'c2', [approvedPull]),
        receipts: [receiptOf({ interrupted: true })],
      },
      'c1',
    ],
    ['GitHub gave no answer about it', { verdicts: verdicts('c1', 'c2', [undecided]) }, 'c1'],
    ['an older push is run again', { verdicts: verdicts('c0', 'c1') }, 'c1'],
    ['there is a gap before it', { verdicts: verdicts('c2', 'c3') }, 'c1'],
    ['what is settled was rewritten', { verdicts: verdicts('c0', 'away') }, 'away'],
  ])('is settled as far as it should be where %s', async (_, more, commit) => {
    const { record, settled } = await branch();
    await record({ verdicts: verdicts('c0', 'c1') });
    await record(more);
    expect(settled()?.commit).toBe(sha(commit));
  });

  it('remembers the receipt of an apply that was cut short until its merge is settled', async () => {
    const { record, settled } = await branch();
    const owed = { verdicts: verdicts('c0', 'c1', [approvedPull]) };
    await record({ ...owed, receipts: [receiptOf({ interrupted: true })] });
    expect(settled()?.unfinished).toHaveLength(1);
    await record({ ...owed, receipts: [receiptOf()], run: '8842-1' });
    expect(settled()).toEqual({ commit: sha('c1'), disputed: [] });
  });

  it('is told once what a plan announces, and not by a run that is run again', async () => {
    const { record, files } = await branch();
    const merged = { pull: 7, mergedAt: '2026-11-21T11:00:00Z', commit: sha('c1'), approvals: [] };
    const nora = { action: 'add', group: { id: 'g' }, account: { id: 'n@x.y', email: 'n@x.y' } };
    const plan = { digest, merged, upcoming: [], pending: [nora] } as unknown as Plan;
    const run = { verdicts: verdicts('c0', 'c1', [approvedPull]), plans: [plan] };
    const left = () => JSON.parse(files()['announced.json'] ?? '') as object;
    await record({ ...run, receipts: [receiptOf()] });
    expect(left()).toMatchObject({ memberships: [{ pull: 7, left: [{ account: 'n@x.y' }] }] });
    const ended = [{ pull: 7, changes: [{ action: 'add', group: 'g', account: 'n@x.y' }] }];
    await record({ verdicts: { ...verdicts('c1', 'c2'), ended } as Verdicts });
    expect([left(), Object.keys(files()).filter((path) => path.includes('pull-7'))]).toEqual([
      { memberships: [] },
      [],
    ]);
    await record(run);
    expect(left()).toEqual({ memberships: [] });
  });

  it('is written again, from what stands there then, when another run was quicker', async () => {
    const { server, record, files } = await branch();
    await record({ verdicts: verdicts('c0', 'c1') });
    const answer = refused(422, 'Update is not a fast forward');
    server.fail({ on: 'PATCH /repos/banc/access/git/refs/heads/rollcall-receipts', answer });
    await record({ receipts: [receiptOf()] });
    expect(Object.keys(files())).toHaveLength(3);
  });

  it('gives a run what is due the latest receipts of its folder, of which the last tells what was refused', async () => {
    const { github, record } = await branch();
    for (const day of ['19', '22', '20', '21'])
      await record({ receipts: [receiptOf({ finished: `2026-11-${day}T11:07:00Z` })] });
    await record({ folder: 'memberships-2', receipts: [receiptOf()] });
    const kept = await readKept(github, 'memberships');
    const earlier = { run: undefined, latestOf: 'memberships' };
    expect([...(await readEarlierReceipts(github, kept, earlier)).keys()]).toEqual(
      ['20', '21', '22'].map(
        (day) => `receipts/2026/11/memberships-202611${day}T110700Z-8841-1.json`,
      ),
    );
    const none = await readEarlierReceipts(github, kept, { ...earlier, latestOf: undefined });
    expect(none.size).toBe(0);
  });

  it('keeps two folders apart', async () => {
    const { record, files } = await branch();
    await record({ verdicts: verdicts('c0', 'c1') });
    await record({ folder: 'other/access', verdicts: verdicts('c0', 'c2') });
    expect(JSON.parse(files()['settled.json'] ?? '')).toMatchObject({
      memberships: { commit: sha('c1') },
      'other/access': { commit: sha('c2') },
    });
  });

  it('is left alone where somebody made it into something else', async () => {
    const { server, record } = await branch();
    await record({ verdicts: verdicts('c0', 'c1') });
    const tip = server.world.branches['rollcall-receipts'] ?? '';
    server.world.contents[tip] = { 'settled.json': 'nothing' };
    await expect(record({ verdicts: verdicts('c1', 'c2') })).rejects.toMatchObject({
      code: 'receipts-unreadable',
    });
  });
});

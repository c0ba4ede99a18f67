import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readHistory } from '../../../src/commands/log/read-history.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { History } from '../../../src/report/history/membership-event.ts';
import { receiptOf } from '../../report/history/receipts.ts';
import { asClone, type CommitSpec, gitIn } from '../../support/clone.ts';
import { folder } from '../../support/rollcall.ts';

const until = Date.parse('2026-12-31T00:00:00Z') as Instant;
const group = (name: string, ...people: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nallowEmpty: true\nmembers: [${people.join(', ')}]\n`;
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`;
const oslo = 'memberships/groups/oslo.yaml';

async function cloneOf(...commits: readonly CommitSpec[]): Promise<string> {
  const there = await folder();
  await asClone(there, commits);
  return there;
}

const read = (there: string, dir = 'memberships', receipts?: readonly string[]) =>
  readHistory({ dir: join(there, dir), until, ...(receipts && { receipts }) });

const briefly = ({ events }: History) =>
  events.map(({ action, group: { name }, account, pull, approvedBy, at }) =>
    [at.slice(5, 10), action, name, account.email, pull ?? '-', ...approvedBy].join(' '),
  );

const begin = { subject: 'Begin', at: on(1), files: { [oslo]: group('oslo', 'a@b.ly') } };

describe('the history of a clone', () => {
  it('counts what was merged from its merge on, by its pull request', async () => {
    const there = await cloneOf(
      begin,
      {
        subject: 'Try',
        at: on(2),
        branch: 'try',
        files: { [oslo]: group('oslo', 'a@b.ly', 'x@b.ly') },
      },
      {
        subject: 'Add c',
        at: on(3),
        branch: 'try',
        files: { [oslo]: group('oslo', 'a@b.ly', 'c@b.ly') },
      },
      { subject: 'Other', at: on(4), files: { 'README.md': 'x' } },
      {
        subject: 'Merge pull request #7 from banc/try',
        ...{ at: on(5), merges: 'try', files: { [oslo]: group('oslo', 'a@b.ly', 'c@b.ly') } },
      },
    );
    expect(briefly(await read(there))).toEqual([
      '11-01 add oslo a@b.ly -',
      '11-05 add oslo c@b.ly 7',
    ]);
  });

  it('has only what is in the folder, wherever it stands, through files that are moved', async () => {
    const there = await cloneOf(
      {
        ...{ subject: 'Begin', at: on(1) },
        files: {
          'it/access/groups/oslo.yaml': group('oslo', 'a@b.ly'),
          'it/access-old/groups/oslo.yaml': group('oslo', 'x@b.ly'),
          [oslo]: group('oslo', 'y@b.ly'),
        },
      },
      {
        ...{ subject: 'Move', at: on(2) },
        files: {
          'it/access/groups/oslo.yaml': null,
          'it/access/groups/north/oslo.yaml': group('oslo', 'a@b.ly', 'c@b.ly'),
        },
      },
    );
    expect(briefly(await read(there, 'it/access'))).toEqual([
      '11-01 add oslo a@b.ly -',
      '11-02 add oslo c@b.ly -',
    ]);
  });

  it('reads files at the top of the repository', async () => {
    const there = await cloneOf({
      ...begin,
      files: { 'groups/oslo.yaml': group('oslo', 'a@b.ly') },
    });
    expect(briefly(await read(there, '.'))).toEqual(['11-01 add oslo a@b.ly -']);
  });

  it('skips what was not valid, and tells it once', async () => {
    const there = await cloneOf(
      begin,
      { subject: 'Slip', at: on(2), files: { [oslo]: 'group: [\n' } },
      { subject: 'Slip again', at: on(3), files: { [oslo]: 'group: {\n' } },
      { subject: 'Fix', at: on(4), files: { [oslo]: group('oslo', 'a@b.ly', 'c@b.ly') } },
    );
    const history = await read(there);
    expect(briefly(history)).toEqual(['11-01 add oslo a@b.ly -', '11-04 add oslo c@b.ly -']);
    expect(history.notes).toEqual([
      expect.stringMatching(
        /^2 older versions of files were not valid and are skipped: .*oslo\.yaml at [0-9a-f]{7}\.$/u,
      ),
    ]);
  });

  it('takes receipts from the branch, those of the folder alone', async () => {
    const receipt = (handle: string) =>
      JSON.stringify(receiptOf({ finished: on(2), pulls: [7], changes: [`+ oslo ${handle}`] }));
    const branch = { branch: 'rollcall-receipts', at: on(2) };
    const there = await cloneOf(begin, {
      ...{ ...branch, subject: 'Record 1 receipt of memberships' },
      files: {
        'receipts/2026/11/memberships-20261102T090000Z-1-1.json': receipt('verna'),
        'receipts/2026/11/memberships-old-20261102T090000Z-1-1.json': receipt('nora'),
        'receipts/2026/11/memberships-20261102T090000Z-2-1.json': '{}',
        'settled.json': '{}',
      },
    });
    const history = await read(there);
    expect(briefly(history)).toEqual([
      '11-01 add oslo a@b.ly -',
      '11-02 add oslo verna@banc.ly 7 steve',
    ]);
    expect(history.notes).toEqual([
      'receipts/2026/11/memberships-20261102T090000Z-2-1.json of the branch rollcall-receipts is no receipt: skipped.',
    ]);
  });

  it('takes receipts from a folder instead, also one that the branch was checked out into', async () => {
    const there = await cloneOf(begin);
    const receipts = await folder({
      'settled.json': '{}',
      'receipts/a.json': JSON.stringify(receiptOf({ finished: on(2), changes: ['+ oslo verna'] })),
    });
    expect(briefly(await read(there, 'memberships', [receipts]))).toHaveLength(2);
    expect(briefly(await read(there, 'memberships', [join(receipts, 'none')]))).toHaveLength(1);
  });

  it('tells that a clone is shallow', async () => {
    const there = await cloneOf(begin, {
      ...begin,
      at: on(2),
      subject: 'Two',
      files: { 'memberships/sets/s.yaml': 'set: s\nmembers: []\n' },
    });
    const shallow = await folder();
    await gitIn(shallow, 'clone', '--quiet', '--depth', '1', `file://${there}`, 'clone');
    expect((await read(join(shallow, 'clone'))).notes).toEqual([
      expect.stringContaining('The history is shallow'),
    ]);
  });

  it.each([
    [
      'is no clone',
      'memberships',
      /^The history of the files could not be read: not a git repository/u,
    ],
    [
      'is not there',
      'nowhere',
      /^The history of the files could not be read: there is no folder /u,
    ],
  ])('is empty with a note where the folder %s', async (_what, dir, note) => {
    const history = await read(await folder({ [oslo]: group('oslo') }), dir);
    expect(history).toEqual({ events: [], notes: [expect.stringMatching(note)] });
  });

  it('has the receipts alone, and a note, where git is not installed', async () => {
    const there = await folder({
      [oslo]: group('oslo'),
      'kept/a.json': JSON.stringify(receiptOf({ finished: on(2), changes: ['+ oslo verna'] })),
    });
    vi.stubEnv('PATH', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const history = await read(there, 'memberships', [join(there, 'kept')]);
    expect(briefly(history)).toEqual(['11-02 add oslo verna@banc.ly -']);
    expect(history.notes).toEqual([
      'The history of the files could not be read: git is not installed, or not in the PATH. Only receipts are known.',
    ]);
  });

  it('is empty with a note before the first commit', async () => {
    const there = await folder({ [oslo]: group('oslo') });
    await gitIn(there, 'init', '--quiet');
    expect(await read(there)).toEqual({ events: [], notes: ['The repository has no commit yet.'] });
  });

  it('takes subjects, authors and paths as they are', async () => {
    const odd = 'memberships/groups/:100644 oslo "ø".yaml';
    const there = await cloneOf({
      ...{ subject: ':100644 \u001b[31m "x" (#3)', author: 'O’Neill\u0007', at: on(1) },
      files: { [odd]: group('oslo', 'a@b.ly') },
    });
    const [event] = (await read(there)).events;
    expect(event).toMatchObject({
      ...{ title: ':100644 \u001b[31m "x" (#3)', by: 'O’Neill\u0007', pull: 3 },
      file: join(there, odd),
    });
  });
});

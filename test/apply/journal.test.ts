import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JournalFile } from '../../src/apply/journal.ts';
import { cutOffIn, readJournal } from '../../src/apply/read-journal.ts';
import { cutOffFinding } from '../../src/apply/cut-off-finding.ts';
import { AppError } from '../../src/model/app-error.ts';
import type { Target } from '../../src/model/declared.ts';
import { folder } from '../support/rollcall.ts';
import { applied, outcomes, serviceOf } from '../support/service.ts';
import { planOf, proposalOf, type WorldSpec } from '../support/world.ts';

const move: WorldSpec = {
  groups: {
    oslo: { live: ['verna', 'dorice'], members: ['dorice'] },
    lille: { live: ['steve'], members: ['steve', 'verna'] },
  },
};
const { timing } = serviceOf(move);
const { target } = proposalOf(move);
const digests = { approved: [], fresh: '' };

const readCutOff = async (file: string, of: Target) => cutOffIn(await readJournal(file), of);

/** A journal of an apply that did one of its two changes, and was killed while it wrote the other. */
async function cutOff(then?: (journal: JournalFile) => Promise<void>): Promise<string> {
  const file = join(await folder(), 'journal.jsonl');
  await using journal = await JournalFile.open(file, timing);
  await journal.begin(4711, proposalOf(move).target, digests);
  const { receipt } = await applied(move, planOf(move));
  const [add, remove] = receipt.changes;
  if (add === undefined || remove === undefined) expect.unreachable();
  await journal.intent(add);
  await journal.outcome(add);
  await journal.intent(remove);
  await then?.(journal);
  return file;
}

describe('the journal', () => {
  it('holds an intent before each write and an outcome after, and nothing that an answer said', async () => {
    const file = join(await folder(), 'deep', 'journal.jsonl');
    await using journal = await JournalFile.open(file, timing);
    const { service } = await applied(move, planOf(move), { journal });
    expect(service.writes).toHaveLength(2);
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(
      lines.map((line) => Object.values(JSON.parse(line) as Record<string, unknown>).slice(0, 3)),
    ).toEqual([
      ['intent', '2026-11-23T09:00:00Z', 'add'],
      ['outcome', '2026-11-23T09:00:00Z', 'add'],
      ['intent', '2026-11-23T09:00:00Z', 'remove'],
      ['outcome', '2026-11-23T09:00:00Z', 'remove'],
    ]);
  });

  it('that can not be written stops the run before the write', async () => {
    const broken = () =>
      Promise.reject(new AppError('failed', 'cannot-write', 'The disk is full.'));
    const journal = { intent: broken, outcome: broken };
    const { receipt, service } = await applied(move, planOf(move), { journal });
    expect(service.writes).toEqual([]);
    expect(outcomes(receipt)).toEqual(['+ lille verna: blocked', '- oslo verna: blocked']);
    for (const { why } of receipt.changes) expect(why).toContain('The disk is full.');
  });
});

describe('a run that was cut off', () => {
  it('is known by what it left open, whatever half a line it ended with', async () => {
    const file = await cutOff();
    await appendFile(file, '{"kind":"outco');
    expect(await readCutOff(file, target)).toMatchObject({
      began: '2026-11-23T09:00:00Z',
      pid: 4711,
      decided: 1,
      open: [{ action: 'remove', account: { id: '0-verna' } }],
    });
  });

  it('is not told to another target, whose own runs do not settle it', async () => {
    const other = { kind: 'organization', id: '9f1c' } as const;
    const file = await cutOff();
    expect(await readCutOff(file, other)).toBeUndefined();
    await using journal = await JournalFile.open(file, timing);
    await journal.begin(4712, other, digests);
    await journal.cutOffReported(other);
    await journal.end('receipt.json');
    expect(await readCutOff(file, other)).toBeUndefined();
    expect(await readCutOff(file, target)).toMatchObject({ pid: 4711, decided: 1 });
  });

  it('is told although lines of the journal lack what they should hold', async () => {
    const file = await cutOff();
    await appendFile(file, '{"kind":"intent","action":"add"}\n{"kind":"begin","pid":1}\n');
    expect(await readCutOff(file, target)).toMatchObject({ pid: 4711, open: [{}] });
  });

  it('is told once', async () => {
    const file = await cutOff((journal) => journal.cutOffReported(target));
    expect(await readCutOff(file, target)).toBeUndefined();
  });

  it('is not one that ended, nor one that never was', async () => {
    const file = await cutOff((journal) => journal.end('receipt.json'));
    expect(await readCutOff(file, target)).toBeUndefined();
    expect(await readCutOff(join(await folder(), 'journal.jsonl'), target)).toBeUndefined();
  });

  it.each<[string, Partial<WorldSpec>, { unreadable?: boolean }, string]>([
    [
      'in place',
      { groups: { oslo: { live: ['dorice'] } } },
      {},
      'verna@banc.ly leaves oslo: in place',
    ],
    ['not in place', {}, {}, 'verna@banc.ly leaves oslo: not in place'],
    ['read again', { groups: {} }, {}, 'verna@banc.ly leaves oslo: in place'],
    ['unread', { groups: {} }, { unreadable: true }, 'leaves oslo: its group could not be read'],
  ])('is settled by reading: %s', async (_, world, behaviour, told) => {
    const left = await readCutOff(await cutOff(), target);
    const { reader } = serviceOf({ groups: {} }, behaviour);
    const fresh = proposalOf({ ...move, ...world });
    const finding = await cutOffFinding(left ?? expect.unreachable(), fresh, reader);
    expect(finding.message).toContain(told);
    expect(finding.message).toContain('1 change has an outcome in the journal, 1 may have been');
  });
});

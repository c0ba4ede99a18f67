import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JournalFile, type JournalOptions } from '../../src/apply/journal.ts';
import { cutOffIn, readJournal } from '../../src/apply/read-journal.ts';
import { cutOffFinding } from '../../src/apply/cut-off-finding.ts';
import { AppError } from '../../src/model/app-error.ts';
import type { Target } from '../../src/model/declared.ts';
import { folder } from '../support/rollcall.ts';
import { applied, outcomes, serviceOf } from '../support/service.ts';
import { groupIdOf, idOf, planOf, proposalOf, type WorldSpec } from '../support/world.ts';

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

  const written = async (options?: JournalOptions) => {
    const lines: unknown[] = [];
    const append = (line: unknown) => Promise.resolve(void lines.push(line));
    const to = { append, [Symbol.asyncDispose]: () => Promise.resolve() };
    const journal = new JournalFile(to, timing, options);
    await applied(move, planOf(move), { journal });
    return lines;
  };

  it('holds of a change whom it is about and how it ended, or the id alone where that is asked for', async () => {
    const { group, account } = planOf(move).changes[0] ?? expect.unreachable();
    const time = '2026-11-23T09:00:00Z';
    expect((await written()).slice(0, 2)).toEqual([
      { kind: 'intent', time, action: 'add', group, account },
      { kind: 'outcome', time, action: 'add', group, account, outcome: 'applied', attempts: 1 },
    ]);
    const idsOnly = await written({ idsOnly: true });
    expect(idsOnly).toHaveLength(4);
    for (const line of idsOnly) expect(line).toMatchObject({ account: { id: '0-verna' } });
    expect(JSON.stringify(idsOnly)).not.toContain('banc.ly');
  });

  it('closes its file', async () => {
    let closed = 0;
    const append = () => Promise.resolve();
    const close = () => {
      closed++;
      return Promise.resolve();
    };
    await new JournalFile({ append, [Symbol.asyncDispose]: close }, timing)[Symbol.asyncDispose]();
    expect(closed).toBe(1);
  });

  it('asks before each intent whether anything may be sent still', async () => {
    let asked = 0;
    const mayWrite = () =>
      ++asked < 2
        ? Promise.resolve()
        : Promise.reject(new AppError('failed', 'lock-lost', 'Another apply has begun.'));
    expect(await written({ mayWrite })).toHaveLength(2);
    expect(asked).toBe(2);
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

  it('was killed while it sent what has no outcome: what has one is settled, and each counts once', async () => {
    const file = await cutOff(async (journal) => {
      const { receipt } = await applied(move, planOf(move));
      for (const change of receipt.changes) await journal.outcome(change);
    });
    expect(await readCutOff(file, target)).toMatchObject({ decided: 2, open: [] });
  });

  it('is forgotten once another of the same target began', async () => {
    const file = await cutOff((journal) => journal.begin(4712, target, digests));
    expect(await readCutOff(file, target)).toMatchObject({ pid: 4712, decided: 0, open: [] });
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

  it('is told no more once it was reported, although another target was written last', async () => {
    const file = await cutOff(async (journal) => {
      await journal.begin(4712, { kind: 'organization', id: '9f1c' }, digests);
      await journal.cutOffReported(target);
    });
    expect(await readCutOff(file, target)).toBeUndefined();
  });

  it('is not one that ended, nor one that never was', async () => {
    const file = await cutOff((journal) => journal.end('receipt.json'));
    expect(await readCutOff(file, target)).toBeUndefined();
    expect(await readCutOff(join(await folder(), 'journal.jsonl'), target)).toBeUndefined();
  });

  it('tells group by group, whom by what is known of them, and where nothing was under way', async () => {
    const { reader } = serviceOf({ groups: {} }, {});
    const group = (name: string) => ({ id: groupIdOf(name), name });
    const open = [
      { action: 'remove', group: group('oslo'), account: { id: idOf('dorice'), name: 'Dorice D' } },
      { action: 'add', group: group('lille'), account: { id: idOf('steve') } },
      { action: 'add', group: group('oslo'), account: { id: idOf('nora') } },
    ] as const;
    const left = { began: 'then', pid: 1, decided: 2, open };
    expect((await cutOffFinding(left, proposalOf(move), reader)).message).toBe(
      'The apply that began at then (process 1) was cut off before it wrote a receipt: 2 changes have an outcome in the journal, 3 may have been under way. Reading shows now: Dorice D leaves oslo: not in place; 0-nora joins oslo: not in place; 0-steve joins lille: in place.',
    );
    const none = await cutOffFinding({ ...left, open: [] }, proposalOf(move), reader);
    expect(none.message).toContain('2 changes have an outcome in the journal, none was under way.');
  });

  it('is settled by a reading that shows who is in still', async () => {
    const left = (await readCutOff(await cutOff(), target)) ?? expect.unreachable();
    const told = await cutOffFinding(left, proposalOf({ groups: {} }), serviceOf(move).reader);
    expect(told.message).toContain('verna@banc.ly leaves oslo: not in place.');
  });

  it.each([
    ['is told where reading fails', new AppError('failed', 'unreachable', 'It is down.')],
    ['does not hide a mistake', new TypeError('A mistake.')],
  ])('%s', async (_, fault) => {
    const left = (await readCutOff(await cutOff(), target)) ?? expect.unreachable();
    const { reader } = serviceOf(move, {});
    const told = cutOffFinding(left, proposalOf({ groups: {} }), {
      ...reader,
      readGroup: () => Promise.reject(fault),
    });
    if (fault instanceof AppError) {
      expect((await told).message).toContain('leaves oslo: its group could not be read.');
    } else await expect(told).rejects.toThrow(fault);
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

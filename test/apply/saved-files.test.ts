import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJournal, readJournal } from '../../src/apply/read-journal.ts';
import { checkReceiptTarget, readReceipts } from '../../src/apply/read-receipt.ts';
import { checkTargets, parsePlan, readPlans } from '../../src/apply/saved-plans.ts';
import { AppError } from '../../src/model/app-error.ts';
import { digestOf } from '../../src/plan/digest.ts';
import { jsonText } from '../../src/render/layout.ts';
import { folder } from '../support/rollcall.ts';
import { applied } from '../support/service.ts';
import { groupIdOf, planOf } from '../support/world.ts';

const world = { groups: { oslo: { live: ['ann', 'bob'], members: ['ann', 'cy'] } } };
const plan = planOf(world);
const { receipt } = await applied(world, plan);
const elsewhere = { kind: 'sandbox', seed: 'other' } as const;

/** What somebody is told, without the path of the folder. */
async function toldOf(work: Promise<unknown>, cwd: string): Promise<string> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof AppError)) throw new Error('Nothing was refused.', { cause: error });
  const { kind, code, message, why = '', hint = '' } = error;
  return [kind, code, message, why, hint].join(' | ').replaceAll(cwd, '').replaceAll('/', '');
}

describe('a saved plan', () => {
  const stray = plan.changes.map((change) => ({
    ...change,
    group: { id: groupIdOf('x'), name: 'x' },
  }));
  const withStray = { ...plan, changes: stray };

  it.each<[string, string, string]>([
    ['no JSON', '{', 'It is not JSON.'],
    ['a list', '[]', 'Expected version 2, found none.'],
    ['another version', jsonText({ ...plan, version: 1 }), 'Expected version 2, found 1.'],
    ['half of it', jsonText({ ...plan, groups: undefined }), 'required property'],
    ['another content', jsonText({ ...plan, changes: [] }), 'It was changed after it was made.'],
    [
      'a group that it does not hold',
      jsonText({ ...withStray, digest: digestOf(withStray) }),
      'It names a group that its groups do not hold: g-x.',
    ],
  ])('is refused for %s', async (_, text, why) => {
    const cwd = await folder({ 'plan.json': text });
    const told = await toldOf(readPlans([join(cwd, 'plan.json')]), cwd);
    expect(told).toContain('failed | plan-refused | The plan plan.json is refused.');
    expect(told).toContain(why);
    expect(told).toContain('Plan again, have the new plan approved, and apply that one.');
  });

  it('is read from a folder with others, but not from below it', async () => {
    const text = jsonText(plan);
    const cwd = await folder({ 'b.json': text, 'a.json': text, 'notes.txt': '', 'x/c.json': text });
    const saved = await readPlans([cwd]);
    expect(saved.map(({ file }) => file)).toEqual([join(cwd, 'a.json'), join(cwd, 'b.json')]);
    expect(saved[0]?.plan).toEqual(plan);
    expect(() => checkTargets(saved, plan.target)).not.toThrow();
    expect(
      await toldOf(
        Promise.resolve().then(() => checkTargets(saved, elsewhere)),
        cwd,
      ),
    ).toContain(
      'It was made for another target: expected the sandbox (seed: other), found the sandbox (seed: sandbox).',
    );
    expect(parsePlan(text, 'plan.json')).toEqual(plan);
  });

  it('is asked for where there is none', async () => {
    const cwd = await folder({ 'notes.txt': '' });
    expect(await toldOf(readPlans([cwd]), cwd)).toContain('Only files that end in .json are read.');
    expect(await toldOf(readPlans([join(cwd, 'no.json')]), cwd)).toContain(
      'failed | plan-unreadable | The plan no.json could not be read. | ENOENT',
    );
  });
});

describe('receipts', () => {
  it('are read from a folder and all below it, in the order of their names, each once, and from none', async () => {
    const earlier = { ...receipt, at: '2026-11-01T00:00:00Z' };
    const files = { 'a.json': jsonText(receipt), '2026/11/b.json': jsonText(earlier) };
    const cwd = await folder({ ...files, 'notes.txt': '' });
    expect(await readReceipts([cwd, join(cwd, 'a.json'), join(cwd, 'gone')])).toEqual([
      earlier,
      receipt,
    ]);
    expect(await toldOf(readReceipts([join(cwd, 'gone.json')]), cwd)).toContain(
      'receipt-unreadable | The receipt gone.json could not be read.',
    );
  });

  it.each([
    ['an id that no account has', { id: 'not an id' }],
    ['an email that nobody has', { id: '0-ann', email: 'nobody' }],
  ])('are refused for %s', async (_, account) => {
    const changes = receipt.changes.map((change) => ({ ...change, account }));
    const cwd = await folder({ 'r.json': jsonText({ ...receipt, changes }) });
    expect(await toldOf(readReceipts([join(cwd, 'r.json')]), cwd)).toContain('expected an account');
  });

  it('are of one target', () => {
    expect(() => checkReceiptTarget(receipt, receipt.target, 'r.json')).not.toThrow();
    expect(() => checkReceiptTarget(receipt, elsewhere, 'r.json')).toThrow('The receipt r.json');
    try {
      checkReceiptTarget(receipt, elsewhere, 'r.json');
    } catch (error) {
      expect((error as AppError).why).toContain('It is of another target');
    }
  });
});

describe('a journal', () => {
  it('is empty where there is none, and told of where it can not be read', async () => {
    const cwd = await folder();
    expect(await readJournal(join(cwd, 'gone.jsonl'))).toEqual([]);
    const told = await toldOf(readJournal(cwd), cwd);
    expect(told).toContain('failed | journal-unreadable');
    expect(told).toContain('EISDIR');
    expect(told).toContain('It shows whether an earlier apply was cut off.');
  });

  const begin = { kind: 'begin', time: 't', pid: 1, target: 'x', digests: { approved: [] } };
  const intent = {
    ...{ kind: 'intent', time: 't', action: 'add' },
    ...{ group: { id: 'g', name: 'n' }, account: { id: '0-ann' } },
  };
  const outcome = { ...intent, kind: 'outcome', outcome: 'applied', attempts: 1 };

  it('is read line by line', async () => {
    const lines = [begin, intent, outcome, { kind: 'end' }, { kind: 'settled', target: 'x' }];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(parseJournal(text)).toEqual(lines);
    const cwd = await folder({ 'journal.jsonl': `${text}\n{"kind":"inte` });
    expect(await readJournal(join(cwd, 'journal.jsonl'))).toEqual(lines);
    expect(await readFile(join(cwd, 'journal.jsonl'), 'utf8')).toContain('inte');
  });

  it.each<[string, unknown]>([
    ['braces', 1],
    ['keys', [begin]],
    ['a kind', { kind: 'other' }],
    ['its time', { ...begin, time: 1 }],
    ['its process', { ...begin, pid: '1' }],
    ['its target', { ...begin, target: 1 }],
    ['its digests', { ...begin, digests: [] }],
    ['approved digests', { ...begin, digests: { approved: '' } }],
    ['the target that is settled', { kind: 'settled' }],
    ['when it was', { ...intent, time: undefined }],
    ['what is done', { ...intent, action: 'move' }],
    ['a group', { ...intent, group: 'g' }],
    ['the id of its group', { ...intent, group: { name: 'n' } }],
    ['the name of its group', { ...intent, group: { id: 'g' } }],
    ['an account', { ...intent, account: null }],
    ['the id of its account', { ...intent, account: {} }],
    ['how it ended', { ...outcome, outcome: 1 }],
    ['how often it was tried', { ...outcome, attempts: '1' }],
  ])('leaves out a line that lacks %s', (_, line) => {
    expect(parseJournal(JSON.stringify(line))).toEqual([]);
  });
});

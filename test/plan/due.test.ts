import { expect, it } from 'vitest';
import type { Because } from '../../src/model/change.ts';
import type { Instant } from '../../src/model/instant.ts';
import { isDue } from '../../src/model/change.ts';
import { groupIdOf, idOf } from '../support/world.ts';

const at = Date.parse('2026-12-08T00:00:00Z') as Instant;

it.each<[string, 'add' | 'remove', Because, boolean]>([
  ['its end has come', 'remove', { kind: 'until' }, true],
  ['a leaver has left', 'remove', { kind: 'leaver' }, true],
  ['not in the file', 'remove', { kind: 'undeclared' }, false],
  ['a line says absent', 'remove', { kind: 'absent' }, false],
  ['its beginning has yet to come', 'remove', { kind: 'from' }, false],
  ['it begins now', 'add', { kind: 'from', on: '2026-12-08T00:00:00Z' }, true],
  ['it began seven days ago', 'add', { kind: 'from', on: '2026-12-01T00:00:00Z' }, true],
  ['it began earlier', 'add', { kind: 'from', on: '2026-11-30T23:59:59Z' }, false],
  ['it begins later', 'add', { kind: 'from', on: '2026-12-08T00:00:01Z' }, false],
  ['nobody knows when it begins', 'add', { kind: 'from' }, false],
  ['the account has appeared', 'add', { kind: 'pending' }, true],
  ['a line names them', 'add', { kind: 'declared' }, false],
])('%s: %s is due or is not', (_, action, because, due) => {
  const group = { id: groupIdOf('oslo'), name: 'oslo' };
  const account = { id: idOf('verna') };
  expect(isDue({ action, group, account, because }, at)).toBe(due);
});

import { describe, expect, it } from 'vitest';
import { folderOf } from '../../src/shell/folder.ts';
import { folder, rollcall } from '../support/rollcall.ts';

describe('the folder of the files', () => {
  it.each([
    ['memberships/', 'memberships'],
    ['./memberships//', 'memberships'],
    ['it//access/', 'it/access'],
    ['../base/memberships/', '../base/memberships'],
    ['.', '.'],
    ['./', '.'],
    ['/', '/'],
  ])('%s is %s', (written, plain) => {
    expect(folderOf(written)).toBe(plain);
  });

  it('is the same for a command however it is written', async () => {
    const cwd = await folder({
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n',
      'memberships/groups/oslo.yaml': 'group: oslo\nmode: additive\n',
    });
    const plain = await rollcall(['validate'], { cwd });
    expect(plain.code).toBe(3);
    for (const dir of ['memberships/', './memberships', './/memberships//']) {
      expect(await rollcall(['validate', '--dir', dir], { cwd })).toEqual(plain);
    }
  });
});

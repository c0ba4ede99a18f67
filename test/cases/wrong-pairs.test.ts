import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import type { SiteSpec } from '../support/site.ts';

/** Kim hides her email; Olga is a customer of the service desk too. */
const bands: SiteSpec = {
  live: { band: ['mara', 'tom'], crew: ['kim', 'olga'] },
  outside: ['ravi', 'olga-portal', 'robot'],
  hidden: ['kim'],
  customers: ['olga-portal'],
  apps: ['robot'],
  emails: { 'olga-portal': 'olga' },
  files: {
    band: ['mara', 'tom'],
    crew: 'group: crew\nmode: additive\nmembers: []\nallowEmpty: true\n',
  },
};

describe('a sheet gave an email beside the id of somebody else', () => {
  it.each([
    ['who hides hers', 'ravi', '0-kim', '0-ravi'],
    ['who is a customer with the same email', 'olga', '0-olga-portal', '0-olga'],
    ['who shows another', 'ravi', '0-mara', '0-ravi'],
    ['whom nobody knows', 'ravi', '0-nobody', '0-ravi'],
    ['which is an app', 'robot', '0-robot', 'its id alone'],
  ])('%s, and the wrong person got access', async (_who, handle, id, hint) => {
    const { edit } = await sheet(bands, [`${handle}@banc.ly,band,${id}`]);
    expect(edit).toMatchObject({ code: 1, diff: [] });
    expect(edit.result.refused?.[0]?.hint).toContain(hint);
  });

  it.each([[['revoke']], [['revoke', '--all']]])(
    'and both are in the files: %j took out the wrong one',
    async (args) => {
      const { edit } = await sheet(
        {
          ...bands,
          live: { ...bands.live, band: ['mara', 'ravi', 'kim'] },
          files: {
            ...bands.files,
            band: 'group: band\nmode: additive\nmembers:\n  - ravi@banc.ly\n  - 0-kim\n',
          },
        },
        [args.length > 1 ? 'ravi@banc.ly,,0-kim' : 'ravi@banc.ly,band,0-kim'],
        args,
      );
      expect(edit).toMatchObject({ code: 1, diff: [] });
      expect(edit.result.refused?.[0]?.hint).toContain('0-ravi');
    },
  );

  it('and the right pair is written, though the email is hidden', async () => {
    const { edit } = await sheet(bands, ['kim@banc.ly,band,0-kim', 'tom@banc.ly,band,0-tom']);
    expect(edit).toMatchObject({ code: 0 });
    expect(edit.diff).toContain('+  kim@banc.ly: 0-kim');
  });

  it('costs one request for each hidden email, and one scan for many', async () => {
    const handles = Array.from({ length: 12 }, (_, index) => `hidden-${index + 10}`);
    const spec = { ...bands, outside: handles, hidden: handles };
    const rows = handles.map((handle) => `${handle}@banc.ly,band,0-${handle}`);
    const searches = async (some: readonly string[]) => {
      const { sandbox } = await sheet(spec, some);
      const paths = sandbox.requests.map(({ path }) => path.replace(/.*\/(\w+\/\w+)\?.*/u, '$1'));
      return paths.filter((path) => /search$/u.test(path));
    };
    expect(await searches(rows.slice(0, 2))).toEqual(['user/search', 'user/search']);
    expect(new Set(await searches(rows))).toEqual(new Set(['users/search']));
  });
});

describe('accounts.yaml gave an email to somebody else, who hides hers', () => {
  const mapped = { 'accounts.yaml': 'accounts:\n  ravi@banc.ly: 0-kim\n' };

  it('and she was added', async () => {
    const files = { band: ['mara', 'tom', 'ravi'] };
    const { run, members } = await editing({ ...bands, files, others: mapped });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(4);
    expect(stdout).toContain('contradicted-account');
    expect(members('band')).toEqual(['mara', 'tom']);
  });

  it('and she was removed when he left', async () => {
    const { run, members } = await editing({
      ...bands,
      files: { crew: ['olga', 'ravi'] },
      others: {
        ...mapped,
        'leavers.yaml': 'leavers:\n  - { user: ravi@banc.ly, on: 2026-01-01 }\n',
      },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 4 });
    expect(members('crew')).toEqual(['kim', 'olga']);
  });
});

/** Grants what the rows of a sheet say. */
async function sheet(spec: SiteSpec, rows: readonly string[], args: readonly string[] = ['grant']) {
  const there = await editing(spec);
  const file = join(there.cwd, 'add.csv');
  await writeFile(file, ['Email,Group,accountId', ...rows, ''].join('\n'));
  const edit = await there.edit([...args, '--sheet', file]);
  return { ...there, edit };
}

import { describe, expect, it } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site, type SiteSpec } from '../support/site.ts';

/** Olga is known to the service desk, too: an older account with the same email. */
const twins = {
  live: { band: ['mara', 'tom', 'olga'], crew: ['olga', 'kim'] },
  outside: ['ravi', 'olga-portal'],
  customers: ['olga-portal'],
  emails: { 'olga-portal': 'olga' },
} satisfies Partial<SiteSpec>;

const leavers = 'leavers:\n  - { user: olga@banc.ly, on: 2026-01-01, because: HR-8 }\n';

describe('a person has a portal-only customer account with the same email', () => {
  it('and a new line of somebody else froze the removals of her groups', async () => {
    const { run, members } = await site({
      ...twins,
      files: { band: ['mara', 'tom', 'olga', 'ravi'], crew: ['olga'] },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect(members('band')).toEqual(['mara', 'olga', 'ravi', 'tom']);
    expect(members('crew')).toEqual(['olga']);
  });

  it('and was written into no group, nor taken for a contradiction of accounts.yaml', async () => {
    const { run } = await site({
      ...twins,
      files: { band: ['mara', 'tom', 'olga', 'ravi'], crew: ['olga', 'kim'] },
      others: { 'accounts.yaml': 'accounts:\n  olga@banc.ly: 0-olga\n' },
    });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('disagree');
  });

  it('and stayed in her groups after her last day', async () => {
    const { run, members } = await site({
      ...twins,
      files: { band: ['mara', 'tom', 'olga', 'ravi'], crew: ['olga', 'kim'] },
      others: { 'leavers.yaml': leavers },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect([members('band'), members('crew')]).toEqual([['mara', 'ravi', 'tom'], ['kim']]);
  });

  it('and two people who do share one are named, with what they are', async () => {
    const { run } = await site({
      ...twins,
      customers: [],
      names: { 'olga-portal': 'Olga Berg' },
      files: { band: ['mara', 'tom', 'olga', 'ravi'], crew: ['olga', 'kim'] },
    });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(4);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      '2 people show the email olga@banc.ly: olga (0-olga, atlassian), Olga Berg (0-olga-portal, atlassian).',
    );
  });

  it('and is waited for as a person when the customer is all that there is', async () => {
    const { run, members } = await site({
      live: { band: ['mara', 'tom'], crew: ['olga-portal'] },
      customers: ['olga-portal'],
      emails: { 'olga-portal': 'olga' },
      files: {
        band: ['mara', 'olga'],
        crew: 'group: crew\nmode: additive\nmembers:\n  - { user: olga@banc.ly, pending: true }\n',
      },
    });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(4);
    expect(stdout).toContain('olga-portal (0-olga-portal, customer)');
    expect(await run(['grant', 'olga@banc.ly', 'band', '--pending'])).toMatchObject({ code: 0 });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect([members('band'), members('crew')]).toEqual([['mara'], ['olga-portal']]);
  });

  it('and an export holds both', async () => {
    const { run, cwd } = await site({ ...twins, files: { band: ['mara', 'tom', 'olga'] } });
    const rows = ['0-olga,Olga,olga@banc.ly,atlassian', 'qm:1:2,Olga,olga@banc.ly,'];
    const header = 'User id,User name,email,Account type';
    for (const [index, both] of [rows, rows.toReversed()].entries()) {
      const file = join(cwd, `users-${index}.csv`);
      await writeFile(file, [header, ...both, ''].join('\n'));
      const { code, stdout } = await run(['import', file, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ accounts: index === 0 ? 1 : 0 });
    }
  });
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { site, type SiteSpec } from '../support/site.ts';

const people = Array.from({ length: 400 }, (_, index) => `person-${index + 100}`);
const some = (first: number, count: number) => people.slice(first, first + count);
const twins = some(0, 20).map((handle) => `${handle}-portal`);
const hidden = some(20, 24);
const suspended = some(50, 5);
const inactive = some(60, 10);
const names = Array.from({ length: 60 }, (_, index) => `team-${index + 10}`);
/** Each in seven groups, as it comes. */
const live = Object.fromEntries(
  names.map((name, index) => [
    name,
    [
      ...people.filter((_, person) => (person * 7 + index * 13) % 60 < 7),
      ...(index % 10 === 0 ? ['robot'] : []),
    ],
  ]),
);

const company: SiteSpec = {
  live,
  files: {},
  outside: twins,
  hidden,
  suspended,
  inactive,
  apps: ['robot'],
  customers: twins,
  emails: Object.fromEntries(twins.map((twin, index) => [twin, people[index] ?? ''])),
  synced: ['team-11', 'team-12'],
  quirks: { uncounted: true },
};

it('a company of 400 with all that is odd is imported, changed by a sheet, and loses a leaver alone', async () => {
  const { run, cwd, members, sandbox } = await site(company);
  const before = new Map(sandbox.memberships());
  expect(await run(['import'])).toMatchObject({ code: 0 });
  const planned = await run(['plan', '--json']);
  expect(JSON.parse(planned.stdout)).toMatchObject({ changes: [], withheld: [] });
  expect(planned.code).toBe(0);

  const rows = some(100, 150).map((handle, index) => {
    const team = names[(index % 20) + 20] ?? '';
    return `${handle}@banc.ly,${team}`;
  });
  await writeFile(join(cwd, 'add.csv'), ['Email,Group', ...rows, ''].join('\n'));
  expect(await run(['grant', '--sheet', 'add.csv'])).toMatchObject({ code: 0 });
  const leaver = people[150] ?? '';
  expect(await run(['revoke', `${leaver}@banc.ly`, '--all', '--because', 'HR-8'])).toMatchObject({
    code: 0,
  });
  const applied = await run(['apply', '--yes']);
  expect(applied.code).toBe(0);
  const lost = names.flatMap((name) => {
    const after = new Set(members(name));
    return (before.get(name) ?? [])
      .map((id) => id.replace('0-', ''))
      .filter((id) => !after.has(id));
  });
  expect(new Set(lost)).toEqual(new Set([leaver]));
  for (const row of rows) {
    const [email = '', team = ''] = row.split(',');
    const handle = email.replace('@banc.ly', '');
    if (handle !== leaver) expect(members(team)).toContain(handle);
  }
  const again = await run(['plan', '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ changes: [], withheld: [] });
  await rm(join(cwd, 'add.csv'));
});

it('where groups were made again under their names, those alone are left, and no advice is printed twice', async () => {
  const { run, cwd, members, sandbox } = await site(company);
  await run(['import']);
  const again = ['team-40', 'team-41'];
  for (const name of again) {
    const file = join(cwd, `memberships/groups/${name}.yaml`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^id: .*$/mu, `id: an-id-of-${name}-that-is-gone`));
  }
  const before = new Map(sandbox.memberships());
  const groups = [...again, 'team-42'];
  const newcomer = people.find((each) => groups.every((name) => !members(name).includes(each)));
  await run(['grant', `${newcomer ?? ''}@banc.ly`, ...groups]);
  const { code, stdout, stderr } = await run(['apply', '--yes']);
  expect(code).toBe(1);
  expect(members('team-42')).toContain(newcomer);
  for (const name of again) expect(sandbox.memberships().get(name)).toEqual(before.get(name));
  for (const name of again) expect(stdout + stderr).toContain(`an-id-of-${name}-that-is-gone`);
  for (const name of again) expect(stdout + stderr).toContain(`id: g-${name}`);
  const advice = (stdout + stderr).split('\n').filter((line) => /^ +[A-Z].{40,}\.$/u.test(line));
  expect(advice.filter((line, index) => advice.indexOf(line) !== index)).toEqual([]);
});

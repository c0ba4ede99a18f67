import { expect, it } from 'vitest';
import { commandsIn } from '../support/commands-in.ts';
import { groupFile } from '../support/site.ts';
import { logOf, repository, resultsOf } from './repository.ts';

const oslo = { live: { oslo: ['steve'] }, files: { oslo: ['steve'] }, outside: ['florian'] };

it.each([
  [
    'a symbolic link',
    { 'groups/lille.yaml': { linkTo: '../../../../state/sandbox.json' } },
    'is a symbolic link: it can lead anywhere',
  ],
  [
    'a file of more than 5 MB',
    { 'groups/lille.yaml': `# ${'x'.repeat(5 * 1024 * 1024)}\n${groupFile('lille', ['steve'])}` },
    'are not read',
  ],
])('a proposal with %s is not planned, and says where', async (_what, files, why) => {
  const { propose, plan, comment } = await repository(oslo);
  const pull = await propose({ 'groups/oslo.yaml': ['steve', 'florian'], ...files });
  const planned = await plan(pull, { validate: true });
  expect(resultsOf(planned)).toBe('validate failure, plan failure, comment success');
  expect(logOf(planned)).toContain('::error file=memberships/groups/lille.yaml,line=1');
  expect(comment(pull)).toContain(why);
});

it('hostile names stay names: in the comments, and in the logs that the runner listens to', async () => {
  const names = {
    steve: '@everyone `a` ``b`` </details><!-- #1',
    florian: '\u202e::set-env name=PATH::x ![a](https://evil.example)',
  };
  const group = '::set-env name=A::``` </details> @banc/it \u202egnp';
  const reason = '</details> @everyone \u2066```\n::set-env name=A::b';
  const base = `group: ${JSON.stringify(group)}\nmode: authoritative\nmembers:\n`;
  const { propose, plan, approve, merge, apply, comment, members } = await repository({
    live: { [group]: ['steve', 'nora'] },
    files: { odd: `${base}  - steve@banc.ly\n  - nora@banc.ly\n` },
    outside: ['florian'],
    names,
  });
  const line = `{ user: florian@banc.ly, because: ${JSON.stringify(reason)} }`;
  const pull = await propose({ 'groups/odd.yaml': `${base}  - nora@banc.ly\n  - ${line}\n` });
  const planned = await plan(pull, { validate: true });
  expect(comment(pull)).toContain('### rollcall: 1 to add, 1 to remove in 1 group');
  expectHarmless(comment(pull));
  approve(pull);
  const applied = await apply(await merge(pull));
  expectHarmless(comment(pull));
  expect(members(group)).toEqual(['florian', 'nora']);
  const heard = [planned, applied].flatMap((run) => commandsIn(logOf(run)));
  expect(heard.filter((each) => !/^::(?:stop-commands|notice title=rollcall)/u.test(each))).toEqual(
    [],
  );
});

it('a comment about 10,000 people who leave fits, with every count', async () => {
  const people = Array.from({ length: 10_000 }, (_, index) => `person-${index}`);
  const { propose, plan, comment } = await repository(
    { live: { oslo: ['steve', ...people] }, files: { oslo: ['steve', ...people] }, pageCap: 1000 },
    {
      config: 'guards: { removals: { percent: 100, atLeast: 2, atMost: 10000, total: 10000 } }\n',
    },
  );
  const pull = await propose({ 'groups/oslo.yaml': ['steve'] });
  await plan(pull);
  expect(comment(pull)).toContain('### rollcall: 0 to add, 10,000 to remove in 1 group');
  expect(comment(pull).length).toBeLessThan(65_536);
});

/** Code spans and blocks are inert: what is outside of them must hold nothing that GitHub reads. */
function expectHarmless(body: string): void {
  const rest = body
    .replace(/^(`{3,})[^`\n]*\n[^]*?\n\1$/gmu, '')
    .replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/gu, '')
    .replace(/^<!-- rollcall:[^\n]*-->/u, '')
    // The receipt's own pull request is meant to be a link.
    .replace(/^- #1(?= A change,)/mu, '');
  expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  expect(rest).not.toMatch(/@(?:everyone|banc)|<!--|#1\b|!\[|evil\.example\)/u);
  expect(rest.match(/<\/details>/gu)).toHaveLength(rest.match(/<details>/gu)?.length ?? 0);
}

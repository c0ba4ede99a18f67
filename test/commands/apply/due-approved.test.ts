import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model/receipt.ts';
import { outcomes } from '../../support/service.ts';
import { type SiteSpec, site } from '../../support/site.ts';

const text = (group: string, ...lines: readonly string[]) =>
  `group: ${group}\nmode: authoritative\nmembers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const dated = (user: string, dates: string) => `{ user: ${user}@banc.ly, ${dates} }`;
const dorice = 'dorice@banc.ly';

/** A site whose plan of 23 November was approved, and what the hourly run does on a later day. */
async function approvedSite(spec: SiteSpec) {
  const there = await site(spec);
  const { run, cwd } = there;
  expect((await run(['plan', '--at', '2026-11-23', '--out', 'plan.json'])).code).toBe(0);
  return {
    ...there,
    write: (name: string, content: string) => writeFile(join(cwd, 'memberships', name), content),
    due: async (at: string, ...args: readonly string[]) => {
      const how = ['--due', '--approved', 'plan.json', '--at', at, '--json'];
      const { code, stdout } = await run(['apply', ...how, ...args]);
      const receipt = JSON.parse(stdout) as Receipt;
      return { code, receipt, became: outcomes(receipt) };
    },
  };
}

const announcing: SiteSpec = {
  live: { oslo: ['dorice', 'verna', 'steve'], lille: ['nora'] },
  files: {
    oslo: text(
      'oslo',
      dorice,
      dated('verna', 'until: 2026-11-30'),
      dated('florian', 'from: 2026-12-01'),
    ),
    lille: text('lille', 'nora@banc.ly', 'carl@banc.ly'),
  },
  outside: ['florian', 'carl'],
};

describe('rollcall apply --due --approved', () => {
  it('carries out what the plans announced, and nothing else of them', async () => {
    const { due, members } = await approvedSite(announcing);
    const { code, became } = await due('2026-12-01');
    expect([code, became]).toEqual([0, ['+ oslo florian: applied', '- oslo verna: applied']]);
    // The removal of Steve and the add of Carl are changes of the plan: they are another run's.
    expect([members('oslo'), members('lille')]).toEqual([['dorice', 'florian', 'steve'], ['nora']]);
  });

  it('does so however long after, and not before', async () => {
    const { due } = await approvedSite(announcing);
    expect((await due('2026-11-29')).became).toEqual([]);
    expect((await due('2027-02-01')).became).toEqual([
      '+ oslo florian: applied',
      '- oslo verna: applied',
    ]);
  });

  it('finds in place what an earlier run did, and obsolete what the files no longer want', async () => {
    const { due, write } = await approvedSite(announcing);
    await write('groups/oslo.yaml', text('oslo', dorice, 'verna@banc.ly', 'steve@banc.ly'));
    expect((await due('2026-12-01')).became).toEqual([
      '+ oslo florian: obsolete',
      '- oslo verna: obsolete',
    ]);
    await write('groups/oslo.yaml', announcing.files['oslo'] as string);
    await due('2026-12-01');
    expect((await due('2026-12-01', '--receipt', 'elsewhere/r.json')).became).toEqual([
      '+ oslo florian: already',
      '- oslo verna: already',
    ]);
  });

  it('lists what else is due, and gives the way out once', async () => {
    const { due, write, members } = await approvedSite(announcing);
    await write(
      'leavers.yaml',
      'leavers:\n  - { user: nora@banc.ly, on: 2026-11-25, because: HR-7 }\n  - { user: steve@banc.ly, on: 2026-11-25, because: HR-8 }\n',
    );
    const { code, became, receipt } = await due('2026-12-01');
    expect([code, became]).toEqual([
      0,
      [
        '- lille nora: unapproved',
        '+ oslo florian: applied',
        '- oslo steve: unapproved',
        '- oslo verna: applied',
      ],
    ]);
    expect(members('lille')).toEqual(['nora']);
    const [finding, ...more] = receipt.findings.filter(
      ({ code: of }) => of === 'unapproved-changes',
    );
    expect(more).toEqual([]);
    expect(finding?.hint).toContain('drift: [lille, oslo] }');
  });

  it('keeps to the groups that it was asked about', async () => {
    const { due } = await approvedSite(announcing);
    expect((await due('2026-12-01', '--group', 'lille')).became).toEqual([]);
  });
});

describe('another date than the announced one is not approved', () => {
  it.each([
    ['a later beginning', dated('florian', 'from: 2026-12-04')],
    ['no date any more', 'florian@banc.ly'],
    ['an account that is awaited', dated('florian', 'pending: true')],
  ])('%s', async (_, line) => {
    const { due, write, members } = await approvedSite(announcing);
    await write('groups/oslo.yaml', text('oslo', dorice, 'verna@banc.ly', line));
    const { became } = await due('2026-12-05');
    expect(became).toContain('+ oslo florian: unapproved');
    expect(members('oslo')).not.toContain('florian');
  });

  it('and another reason to leave neither', async () => {
    const { due, write, members } = await approvedSite(announcing);
    await write('groups/oslo.yaml', text('oslo', dorice, 'verna@banc.ly', 'steve@banc.ly'));
    await write(
      'leavers.yaml',
      'leavers:\n  - { user: verna@banc.ly, on: 2026-12-02, because: HR-7 }\n',
    );
    expect((await due('2026-12-05')).became).toContain('- oslo verna: unapproved');
    expect(members('oslo')).toContain('verna');
  });
});

it('whoever leaves the protected accounts and is a leaver since yesterday stays: no plan announced it', async () => {
  const { run, due, write, sandbox, members } = await approvedSite({
    live: { oslo: ['dorice', 'breakglass'] },
    files: { oslo: ['dorice', 'breakglass'] },
  });
  const config = (accounts: string) =>
    `target: { site: "${sandbox.url}" }\nguards: { protect: { accounts: [${accounts}] } }\n`;
  await write('rollcall.yaml', config('breakglass@banc.ly'));
  await run(['plan', '--at', '2026-11-23', '--out', 'plan.json']);
  await write('rollcall.yaml', config(''));
  await write(
    'leavers.yaml',
    'leavers:\n  - { user: breakglass@banc.ly, on: 2026-11-22, because: HR-7 }\n',
  );
  expect((await due('2026-11-23')).became).toEqual(['- oslo breakglass: unapproved']);
  expect(members('oslo')).toEqual(['breakglass', 'dorice']);
});

describe('promise 7: who leaves one group by date stays until they are in every other that the files want', () => {
  const move: SiteSpec = {
    live: { old: ['cy', 'dorice'], new: ['steve'] },
    files: {
      old: text('old', dorice, dated('cy', 'until: 2026-11-25')),
      new: text('new', 'steve@banc.ly', 'cy@banc.ly'),
    },
    seats: [{ limit: 1, groups: ['new'] }],
  };

  it.each(['approved', 'local'])('for want of a seat: %s', async (kind) => {
    const { run, due, members } = await approvedSite(move);
    const local = async () => {
      const args = ['apply', '--due', '--at', '2026-11-26', '--json'];
      const { code, stdout } = await run(args);
      return { code, became: outcomes(JSON.parse(stdout) as Receipt) };
    };
    const { code, became } = await (kind === 'local' ? local() : due('2026-11-26'));
    expect([code, became]).toEqual([1, ['- old cy: blocked']]);
    expect(members('old')).toEqual(['cy', 'dorice']);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel, stateOf } from '../../../src/report/page/browser/model.ts';
import { pageWithIdsOnly } from '../../../src/report/page/page-ids-only.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { historyOf } from '../../../src/report/history/history.ts';
import { receiptOf } from '../history/receipts.ts';
import { pageOf } from '../../support/page.ts';
import { groupFile, site } from '../../support/site.ts';

const { data, model } = pageOf(
  {
    groups: {
      oslo: {
        live: ['zoe', 'abel', 'mode'],
        members: [
          { user: 'zoe', until: '2026-12-01', because: 'In place of Abel Adams, abel@banc.ly' },
          'nora',
          { user: 'pia.vik', pending: true },
        ],
        mode: 'additive',
        owners: ['@banc/oslo'],
      },
    },
    accounts: {
      zoe: { name: 'Åsa Zoe' },
      abel: { name: 'Abel Adams' },
      mode: { name: 'additive' },
    },
    unknown: ['pia.vik'],
  },
  {
    history: historyOf({
      receipts: [receiptOf({ finished: '2026-09-01T09:00:00Z', changes: ['+ oslo zoe'] })],
      versions: [],
      until: Date.parse('2026-11-23T09:00:00Z') as Instant,
    }),
  },
);
const bare = pageWithIdsOnly(data);

describe('A page with account ids only', () => {
  it('has nobody in it', () => {
    expect(JSON.stringify(data)).toMatch(/Abel Adams.*pia\.vik@banc\.ly/u);
    expect(JSON.stringify(bare)).not.toMatch(/Abel|Åsa|pia\.vik|@banc\.ly/u);
    expect(bare.texts).toContain('In place of 0-abel, 0-abel');
  });

  it('shows the same memberships, in the order of the ids', () => {
    const states = (page: typeof model) =>
      page.memberships.map((each) => `${each.person.id} ${stateOf(each).text} ${each.until}`);
    const [named, ids] = [states(model), states(readModel(bare))];
    expect(ids).toEqual(
      named.map((each) => each.replace('pia.vik@banc.ly', 'someone 1')).toSorted(),
    );
    expect(ids).not.toEqual(named);
    expect(bare.counts).toEqual(data.counts);
    const zoe = readModel(bare).memberships.find(({ person }) => person.id === '0-zoe');
    expect(zoe?.added?.person.id).toBe('0-zoe');
  });

  it('keeps its own words, whoever is called so', () => {
    expect(readModel(bare).groups.map(({ mode, owners }) => [mode, owners])).toEqual([
      ['additive', ['@banc/oslo']],
    ]);
  });
});

it('rollcall report --ids-only names nobody, in the file and on the way', async () => {
  const { run, cwd } = await site({
    live: { oslo: ['verna', 'dorice'] },
    files: {
      oslo: `${groupFile('oslo', ['dorice'])}  - { user: nora.vik@banc.ly, pending: true }\n`,
    },
  });
  const { code, stdout, stderr } = await run(['report', '--ids-only']);
  const html = await readFile(join(cwd, 'access.html'), 'utf8');
  expect(code).toBe(0);
  expect(`${stdout}${stderr}${html}`).not.toMatch(/(?:verna|dorice|nora\.vik)@|Verna /u);
});

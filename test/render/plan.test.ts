import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { planText } from '../../src/render/plan-text.ts';
import { plainStyle } from '../../src/render/style.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const look = { style: plainStyle, width: 80 };

/** A bit of everything: joins, leaves, a guard, an email that leads nowhere, a consent, dates, an app. */
const busy: WorldSpec = {
  unknown: ['nora.vik'],
  accounts: { 'bot-1': { type: 'app' }, steve: { hidden: true } },
  consents: [{ removals: { Engineering: 3 } }],
  groups: {
    Engineering: {
      live: ['verna', 'steve', 'rachael', 'dorice', 'bot-1'],
      members: ['dorice'],
    },
    'oslo-leads': { live: ['verna', 'florian', 'anissa', 'janaye'], members: ['janaye'] },
    'lille-team': {
      licences: [{ product: 'Jira', seats: { used: 2967, limit: 3000 } }],
      live: ['dorice', 'janaye'],
      members: [
        'dorice',
        { user: 'verna', because: 'moved, OPS-9' },
        'nora.vik',
        { user: 'steve', byId: true, from: '2026-12-01', until: '2026-12-31', because: 'OPS-123' },
      ],
    },
    'hanoi-legal': { live: ['florian'], members: ['florian'] },
  },
};
const still: WorldSpec = { groups: { oslo: { live: ['verna'], members: ['verna'] } } };

describe('a plan reads well', () => {
  it.each<[string, string, (plan: Plan) => string, WorldSpec]>([
    ['as text', 'busy.txt', (plan) => planText(plan, look), busy],
    ['as Markdown', 'busy.md', planMarkdown, busy],
    ['as text with nothing to do', 'still.txt', (plan) => planText(plan, look), still],
    ['as Markdown with nothing to do', 'still.md', planMarkdown, still],
  ])('%s', async (_, golden, render, world) => {
    await expect(render(planOf(world))).toMatchFileSnapshot(`golden/${golden}`);
  });

  it('within 80 columns', () => {
    const lines = planText(planOf(busy), look).split('\n');
    expect(lines.filter((line) => line.length > 80 && !line.includes('removals:'))).toEqual([]);
  });
});

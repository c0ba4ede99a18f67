import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../src/render/layout.ts';
import { planText } from '../../src/render/plan-text.ts';
import { planOf } from '../support/world.ts';

const look = { style: plainStyle, width: 80 };

describe('A plan in a terminal says once what is so of many', () => {
  const joiners = Array.from({ length: 20 }, (_, index) => `joiner${index}`);
  const waiting = planOf({
    groups: {
      oslo: { members: joiners.map((user) => ({ user, pending: true as const })) },
      lille: { members: [{ user: 'joiner0', pending: true }] },
    },
    unknown: joiners,
  });

  it('who waits for an account: a row for each group, with their number and the first of them', () => {
    const text = planText(waiting, look);
    expect(text).toContain('Waiting for an account (21)');
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(
      '20 people join oslo once their accounts exist: joiner0@banc.ly, joiner1@banc.ly, joiner2@banc.ly, joiner3@banc.ly, joiner4@banc.ly and 15 more (groups/oslo.yaml)',
    );
    expect(text).toContain('joiner0@banc.ly joins lille once the account exists');
  });

  it('and with --verbose a row for each of them', () => {
    const text = planText(waiting, { ...look, verbose: true });
    expect(text.match(/joins oslo once the account exists/gu)).toHaveLength(20);
  });

  it('what a guard withholds of a group', () => {
    const live = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const text = planText(planOf({ groups: { oslo: { live, members: ['a'] } } }), look);
    expect(text).toContain('  6 not removed: over the limit of the group\n  ! b');
    expect(text.match(/not removed: over the limit/gu)).toHaveLength(1);
  });
});

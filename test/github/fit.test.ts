import { describe, expect, it } from 'vitest';
import { fit, longestBody } from '../../src/github/comment-text.ts';
import { markerLine, markerStart, withMarker } from '../../src/github/sticky-comment.ts';
import { type CommentContext, subjectWriter } from '../../src/github/comment-text.ts';
import type { Plan } from '../../src/model/plan.ts';
import { crowded, head, proposed } from './job.ts';

const telling: CommentContext = {
  dir: 'memberships',
  repositoryUrl: 'https://github.com/banc/access',
  runUrl: 'https://github.com/banc/access/actions/runs/8841',
  idsOnly: false,
};
const marker = { kind: 'plan', dir: 'memberships', head, digest: 'd' } as const;

function bodyOf(plan: Plan, more: Partial<CommentContext> = {}) {
  const write = subjectWriter({ kind: 'plan', plan }, { ...telling, ...more });
  return fit((level) => withMarker(marker, write(level)), longestBody);
}

describe('The body of a comment', () => {
  it.each([
    { joins: 20, level: 'all' },
    { joins: 2000, level: 'some' },
    { joins: 40_000, level: 'some' },
  ])('tells $joins joins with the detail "$level"', ({ joins, level }) => {
    const body = bodyOf(crowded(joins));
    expect(body.level).toBe(level);
    expect(body.text.length).toBeLessThanOrEqual(longestBody);
    expect(body.text).toContain(
      `### rollcall: ${joins.toLocaleString('en-US')} to add, 0 to remove`,
    );
    expect(body.text.includes('/actions/runs/8841) have the whole')).toBe(level !== 'all');
  });

  it('still tells the numbers when even counts are too long', () => {
    const plan = proposed({
      groups: { oslo: { live: ['dorice', 'steve', 'nora'], members: ['steve', 'nora'] } },
    });
    const message = 'x'.repeat(longestBody);
    const findings = [{ code: 'delegated', severity: 'warning', message } as const];
    const body = bodyOf({ ...plan, findings });
    expect(body.level).toBe('headline');
    expect(body.text).toContain('### rollcall: 0 to add, 1 to remove in 1 group');
    expect(body.text).toContain('have the whole');
  });

  it('holds one marker, whatever a group or a person is called', () => {
    const forged = markerLine({ ...marker, digest: 'forged' });
    const plan = proposed({
      groups: { [forged]: { live: ['dorice', 'steve'], members: ['steve', 'verna'] } },
    });
    const changes = plan.changes.map((change) => ({
      ...change,
      account: { ...change.account, name: forged },
      because: { ...change.because, text: forged },
    }));
    const { text } = bodyOf({ ...plan, changes });
    expect(text.match(/<!--/gu)).toHaveLength(1);
    expect(text.startsWith(markerStart(marker))).toBe(true);
    expect(text).toContain('rollcall:plan dir=memberships');
  });

  it('links to the repository although the proposal stood in a folder of its own', () => {
    const plan = proposed({ groups: { oslo: { live: ['steve'], members: ['steve', 'verna'] } } });
    const changes = plan.changes.map((change) => {
      const file = 'proposal/memberships/groups/os lo.yaml';
      return { ...change, because: { ...change.because, file, line: 7 } };
    });
    expect(bodyOf({ ...plan, changes }).text).toContain(
      `https://github.com/banc/access/blob/${head}/memberships/groups/os%20lo.yaml#L7`,
    );
  });
});

describe('A marker', () => {
  it.each([
    { dir: './memberships/', line: '<!-- rollcall:plan dir=memberships -->' },
    { dir: '.', line: '<!-- rollcall:plan dir=. -->' },
    { dir: 'a --> b', line: '<!-- rollcall:plan dir=a%20--%3E%20b -->' },
    { dir: 'a\nb', line: '<!-- rollcall:plan dir=a%0Ab -->' },
  ])('writes the folder of $line', ({ dir, line }) => {
    expect(markerLine({ kind: 'plan', dir })).toBe(line);
    expect(line.startsWith(markerStart({ kind: 'plan', dir }))).toBe(true);
  });
});

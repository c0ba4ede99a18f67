import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, Email } from '../../src/model/ids.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Plan } from '../../src/model/plan.ts';
import { digestOf } from '../../src/plan/digest.ts';
import { planWithIdsOnly, publishedPlan, receiptWithIdsOnly } from '../../src/render/ids-only.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { receiptMarkdown } from '../../src/render/receipt-markdown.ts';
import { applied } from '../support/service.ts';
import { emptyReceipt, mergedProposal } from './sample/receipt.ts';
import { planOf } from '../support/world.ts';

const sample = planOf({
  groups: {
    oslo: {
      live: ['dorice', 'steve', 'nora'],
      members: ['steve', 'nora', { user: 'anissa', pending: true }, 'verna'],
    },
    lille: {
      live: ['nora', 'steve'],
      members: [{ user: 'nora', until: '2026-12-01' }, 'florian', 'unheard'],
    },
  },
  unknown: ['anissa', 'unheard'],
});

/** Names that share nothing with the ids. */
const displayNames: Readonly<Record<string, string>> = {
  dorice: 'Dorice Snapper',
  verna: 'Verna Dillow',
  florian: 'Florian Toten',
};

function named(
  plan: Plan,
  texts: { readonly because?: string; readonly findings?: Finding[] },
): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const name = displayNames[change.account.id.replace('0-', '')];
      const because = { ...change.because, ...(texts.because && { text: texts.because }) };
      return { ...change, because, account: { ...change.account, ...(name && { name }) } };
    }),
    findings: [...plan.findings, ...(texts.findings ?? [])],
  };
}

describe('A plan with account ids only', () => {
  it('tells the same changes, without anybody in it', () => {
    const bare = planWithIdsOnly(named(sample, {}));
    expect(bare.changes.map(({ account }) => account)).toEqual(
      sample.changes.map(({ account }) => ({ id: account.id })),
    );
    expect(JSON.stringify(bare)).not.toMatch(/@banc\.ly|Dillow|Snapper|Toten/u);
    expect(planMarkdown(bare)).not.toMatch(/@banc\.ly|Dillow|Snapper|Toten/u);
  });

  it.each([
    { text: 'Verna Dillow moves', becomes: '0-verna moves' },
    { text: 'as verna dillow, asked', becomes: 'as 0-verna, asked' },
    { text: "(Dorice Snapper's desk)", becomes: "(0-dorice's desk)" },
    { text: 'ask Verna@banc.ly.', becomes: 'ask 0-verna.' },
    { text: 'see <stranger@else.example>', becomes: 'see <someone>' },
    { text: 'owned by @banc/it, OPS-9', becomes: 'owned by @banc/it, OPS-9' },
  ])('writes "$text" as "$becomes"', ({ text, becomes }) => {
    const [change] = planWithIdsOnly(named(sample, { because: text })).changes;
    expect(change?.because.text).toBe(becomes);
  });

  it('says in general what a finding says of somebody by name', () => {
    const finding: Finding = {
      code: 'protected-account',
      severity: 'note',
      message: 'Break Glass stays in oslo: the account is protected (guards.protect.accounts).',
    };
    const { findings } = planWithIdsOnly(named(sample, { findings: [finding] }));
    expect(findings.at(-1)?.message).toBe(
      'A protected account stays in a group that does not name it.',
    );
  });

  it('counts people who have no account yet', () => {
    const pending = planWithIdsOnly(sample).pending.map(({ account }) => account.id);
    expect(pending).toEqual(['someone 1']);
  });

  it('holds no email of the plan, whatever is written around it', () => {
    const part = fc.stringMatching(/^[a-z0-9.+_'-]{1,12}$/u);
    const address = fc.tuple(part, part).map(([user, host]) => `${user}@${host}` as Email);
    const around = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(fc.array(address, { minLength: 2, maxLength: 2 }), around, (emails, noise) => {
        const text = emails.map((email) => `${noise} ${email.toUpperCase()}${noise}`).join('\n');
        const finding: Finding = {
          code: 'email-absent',
          severity: 'error',
          message: text,
          hint: text,
        };
        const plan = named(sample, { because: text, findings: [finding] });
        const [first, second] = plan.changes;
        if (first === undefined || second === undefined) throw new Error('two changes');
        const changes = [first, second].map((change, index) => {
          const id = `0-${index}` as AccountId;
          return { ...change, account: { id, email: emails[index] ?? ('x@y' as Email) } };
        });
        const told = JSON.stringify(planWithIdsOnly({ ...plan, changes })).toLowerCase();
        return emails.every((email) => !told.includes(email.toLowerCase()));
      }),
    );
  });
});

describe('A plan as a public repository keeps it', () => {
  it('is the same plan to whoever applies it', () => {
    const kept = publishedPlan(named(sample, {}));
    expect(kept.pending.length).toBeGreaterThan(0);
    expect(digestOf(kept)).toBe(sample.digest);
    expect(JSON.stringify(kept)).not.toMatch(/verna@|dorice@|Dillow|Snapper|Toten/u);
  });

  it('has the owners that the files name, whatever people call themselves', () => {
    const groups = sample.groups.map((group) => ({ ...group, owners: ['@banc/it'] }));
    const [first, ...others] = sample.changes;
    if (first === undefined) throw new Error('a change');
    const posing = { ...first, account: { ...first.account, name: '@banc/it' } };
    const kept = publishedPlan({ ...sample, groups, changes: [posing, ...others] });
    expect(kept.groups.map(({ owners }) => owners)).toEqual(groups.map(({ owners }) => owners));
  });
});

describe('A receipt with account ids only', () => {
  it('keeps who merged and who approved, and leaves out titles', () => {
    const { title, ...rest } = mergedProposal;
    const told = receiptWithIdsOnly({ ...emptyReceipt, pulls: [mergedProposal] });
    expect(title).toBeDefined();
    expect(told.pulls).toEqual([rest]);
    expect(planWithIdsOnly({ ...sample, merged: mergedProposal }).merged).toEqual(rest);
    expect(receiptMarkdown(told)).toContain(
      '- #12, merged by `@dorice`, approved by `@steve`, `@nora`',
    );
  });

  it('tells what became of whom by id', async () => {
    const plan = named(sample, { because: 'Verna Dillow asked' });
    const answers = {
      '+ oslo verna': {
        kind: 'refused',
        reason: 'forbidden',
        why: 'Verna Dillow verna@banc.ly is not allowed.',
        requests: 1,
      },
    } as const;
    const spec = { groups: { oslo: { live: ['steve'], members: ['steve', 'verna'] } } };
    const { receipt } = await applied(spec, planOf(spec), { answers });
    const told = receiptMarkdown(receiptWithIdsOnly(receipt));
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(told).toContain('0-verna');
    expect(told).not.toContain('@banc.ly');
  });
});

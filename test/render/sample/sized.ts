import type { Change } from '../../../src/model/change.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { account, add, emptyPlan, fileOf, formerly, line, planned, remove } from './builders.ts';

const given = ['Anna', 'Björn', 'Céline', 'Đorđe', 'Élodie', 'Farah', 'Göran', 'Hana', 'Ivo'];
const family = ['Almeida', 'Berg', 'Çelik', 'Dahl', 'Eriksen', 'Fauré', 'Gupta', 'Høst', 'Ito'];
const cities = ['oslo', 'lille', 'hanoi', 'porto', 'york', 'lima', 'quito', 'turku'];
const teams = ['engineering', 'finance', 'legal', 'sales', 'support'];

/** A person whose name nobody else has. */
function person(number: number): Change['account'] {
  const names = [given[number % 9], family[Math.floor(number / 9) % 9]];
  const more = Math.floor(number / 81);
  const name = [...names, ...(more === 0 ? [] : [`${more + 1}`])].join(' ');
  return { ...account(`p${number}`), name };
}

const groupOf = (number: number) =>
  `${cities[number % 8] ?? ''}-${teams[Math.floor(number / 8) % 5] ?? ''}`;

/**
 * A reorganisation of that many changes: half of them move people between groups, the others leave or join; with each
 * thing that a comment can tell.
 */
export function sized(size: number): Plan {
  const changes = Array.from({ length: size }, (_, index): Change => {
    const team = Math.floor(index / 20);
    const [from, to] = [groupOf(team), groupOf(team + 1)];
    const moved = { text: 'OPS-9 reorganisation' };
    switch (index % 4) {
      case 0:
        return { ...remove(from, '', { because: formerly(from) }), account: person(index) };
      case 1:
        return { ...add(to, '', line(to, index + 4, moved)), account: person(index - 1) };
      case 2: {
        const because = formerly(from, {
          kind: 'set',
          name: 'platform',
          file: fileOf(from),
          line: 5,
        });
        const keeps = index % 8 === 2 ? ['jira-users'] : [];
        return { ...remove(from, '', { because, keeps }), account: person(index) };
      }
      default:
        return {
          ...add(
            to,
            '',
            line(to, index + 4, index % 8 === 3 ? { until: '2027-01-01T00:00:00Z' } : {}),
          ),
          account: person(index),
        };
    }
  });
  const names = [...new Set(changes.map(({ group }) => group.name))];
  const held = names[0] ?? '';
  return {
    ...emptyPlan,
    source: { base: '70d2a11e'.repeat(5), head: '9e1b7c4d'.repeat(5), pull: 42 },
    approvals: 1,
    changes,
    withheld:
      size < 12
        ? []
        : [1, 2, 3].map((number) => ({
            ...remove('oslo-leads', ''),
            account: person(number + 900),
            guard: 'removals-per-group' as const,
          })),
    groups: [...names, ...(size < 12 ? [] : ['oslo-leads'])].map((name, index) =>
      planned(name, 40 + index, 40 + index, `@banc/${name}`),
    ),
    files: [
      ...names.map(
        (name) =>
          ({
            path: fileOf(name),
            status: 'changed',
            owners: [`@banc/${name}`],
          }) as const,
      ),
      { path: 'memberships/sets/oslo-team.yaml', status: 'changed', owners: ['@banc/platform'] },
    ],
    ...(size < 12 ? {} : { consentNeeded: { removals: { 'oslo-leads': 3 } } }),
    findings: [
      ...(size < 12 ? [] : [overLimit]),
      ...names.slice(0, 14).map((name) => ({
        code: 'members-unlisted' as const,
        severity: 'note' as const,
        message: `${name} has 1 member that Atlassian's API does not show (an app or a suspended account); it is left alone.`,
        file: fileOf(held === name ? held : name),
        line: 3,
        column: 1,
      })),
    ],
  };
}

const overLimit = {
  code: 'removals-per-group',
  severity: 'error',
  message:
    '3 of the 4 people in oslo-leads would be removed; the limit is 2 (20%, at least 2, at most 25). These removals are withheld.',
  file: fileOf('oslo-leads'),
  line: 6,
  column: 1,
  hint: 'If you mean 3 removals, add to the list in consents.yaml:\n- { because: why this is right, until: 2026-12-07, removals: { oslo-leads: 3 } }',
} as const;

import { describe, expect, it } from 'vitest';
import { Narrowing, everything, filtersOf } from '../../../src/report/page/browser/filters.ts';
import { hrefOf, parseRoute } from '../../../src/report/page/browser/route.ts';
import { SearchIndex, searchesOf } from '../../../src/report/page/browser/search.ts';
import { pageOf } from '../../support/page.ts';

const { model } = pageOf({
  groups: {
    ad: { live: ['verna'], members: [], synced: true },
    lille: { live: ['dorice'], members: ['dorice', 'nora'], mode: 'additive', owners: ['@lille'] },
    oslo: {
      live: ['verna', 'dorice', 'gone'],
      members: [{ user: 'verna', until: '2026-12-01' }, 'dorice', 'gone'],
      owners: ['@oslo'],
    },
  },
  accounts: { gone: { status: 'deactivated' } },
  protect: { accounts: ['dorice'] },
});

/** Of an account that nothing shows, the page knows the email alone. */
function handleOf({ email }: { readonly email: string }): string {
  return email.replace('@banc.ly', '');
}

function left(only: readonly string[], also: Partial<typeof everything> = {}) {
  const narrowing = new Narrowing(filtersOf(model), { ...everything, ...also, only });
  return [
    model.groups.filter((group) => narrowing.group(group)).map(({ name }) => name),
    model.people.filter((person) => narrowing.person(person)).map(handleOf),
  ];
}

describe('The filters', () => {
  it.each([
    ['drifted', ['lille'], ['nora']],
    ['ending', ['oslo'], ['verna']],
    ['endless', ['ad', 'lille', 'oslo'], ['dorice', 'gone', 'verna']],
    ['deactivated', ['oslo'], ['gone']],
    ['undeclared', ['ad'], ['verna']],
    ['synced', ['ad'], ['verna']],
    ['protected', ['lille', 'oslo'], ['dorice']],
    ['overdue', [], []],
  ])('%s leaves the groups and the people that are so', (filter, groups, people) => {
    expect(left([filter])).toEqual([groups, people]);
  });

  it('narrow together, by one membership that is all of it', () => {
    expect(left(['endless'], { owner: '@oslo' })).toEqual([['oslo'], ['dorice', 'gone']]);
    expect(left([], { mode: 'additive' })).toEqual([['lille'], ['dorice', 'nora']]);
    expect(left(['ending', 'deactivated'])).toEqual([[], []]);
  });

  it('stand in the address, and come back from it', () => {
    const selection = { query: 'a&b #1', owner: '@banc/it', mode: 'additive', only: ['drifted'] };
    const route = { view: 'groups', id: '', selection, sort: '-people' } as const;
    expect(parseRoute(hrefOf(route))).toEqual(route);
    const person = { view: 'person', id: 'a/b?c#d%', selection: everything, sort: '' } as const;
    expect(parseRoute(hrefOf(person))).toEqual(person);
  });
});

describe('The search', () => {
  const found = (query: string) => searchesOf(model).people.find(query).map(handleOf);

  it('finds by name, email and id, in any order of words, the best first', () => {
    expect(found('ver')).toEqual(['verna']);
    expect(found('banc dorice')).toEqual(['dorice']);
    expect(found('0-nora')).toEqual(['nora']);
    expect(found('nobody')).toEqual([]);
    expect(found(' @ ')).toHaveLength(model.people.length);
  });

  it('finds the same before it is prepared, while it is, and after', () => {
    const { people } = searchesOf(model);
    const before = searchesOf(model).people.find('ver');
    expect(people.prepare(1)).toBe(true);
    expect(people.find('ver')).toEqual(before);
    expect(people.prepare(1)).toBe(false);
  });

  it('takes no notice of case and accents, in any script', () => {
    const names = [
      'Åse Bjørnsdóttir',
      'Đặng Thị Hà',
      'Иван Петров',
      '山田太郎',
      'Zoe\u0308 Rene\u0301e',
    ];
    const index = new SearchIndex(names, (name) => name);
    expect(
      ['ase bjorns', 'dang ha', 'петров', '山田', 'zoe renee'].map((query) => index.find(query)[0]),
    ).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import {
  indexFresh,
  isElsewhere,
  mayStillBeWanted,
  outcomeOfUnmatched,
} from '../../src/apply/unmatched.ts';
import type { Change } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import { groupIdOf, idOf, planOf, proposalOf, type WorldSpec } from '../support/world.ts';

const approved = planOf({
  groups: {
    oslo: { live: ['ann', 'zoe'], members: ['bob', 'zoe'] },
    lille: { live: ['ann'], members: ['ann', 'bob'] },
  },
});
const changeOf = (action: Change['action'], handle: string, name = 'oslo'): Change => ({
  ...{ action, group: { id: groupIdOf(name), name }, account: { id: idOf(handle) } },
  because: { kind: 'declared' },
});
const indexOf = (spec: WorldSpec, findings: readonly Finding[] = []) =>
  indexFresh({ ...proposalOf(spec), findings }, [approved]);
const oslo = { live: ['ann', 'zoe'], members: ['ann', 'zoe'] };
const lille = { lille: { live: ['ann'], members: ['ann'] } };

const finding = (more: Partial<Finding>): Finding => ({
  ...{ code: 'unknown-key', severity: 'error', message: 'No.', file: 'groups/oslo.yaml' },
  ...more,
});
const unread = 'The group, or its file, could not be read, or is left alone.';
const broken = 'A file that may declare it is not valid: groups/a.yaml.';
const moreNote = finding({ code: 'group-renamed', severity: 'note' });

describe('an approved change that can not be done now', () => {
  it.each<[string, Change, WorldSpec, readonly Finding[], string, string | undefined]>([
    ...inGroup(),
    [
      'is blocked where the group was requested, and is not among what was read',
      changeOf('add', 'bob'),
      { groups: { oslo: { ...oslo, live: 'unreadable' } } },
      ...([[], 'blocked', unread] as const),
    ],
    [
      'for the reason that its file gives, whatever else is said of it',
      changeOf('add', 'bob'),
      { groups: { oslo: { ...oslo, live: 'unreadable' } } },
      [moreNote, finding({ code: 'group-not-found' })],
      'blocked',
      'Atlassian shows no such group any more: it was deleted, or renamed.',
    ],
    [
      'and not for one of another file',
      changeOf('add', 'bob'),
      { groups: { oslo: { ...oslo, live: 'unreadable' } } },
      [finding({ code: 'group-not-found', file: 'groups/lille.yaml' })],
      'blocked',
      unread,
    ],
    [
      'is obsolete where the group is out of scope now',
      changeOf('add', 'bob'),
      { groups: { oslo: { ...oslo, live: 'unreadable' } } },
      [finding({ code: 'synced-group', severity: 'warning' })],
      'obsolete',
      'The members of the group come from an identity provider now.',
    ],
    [
      'is obsolete where no file declares the group',
      changeOf('add', 'bob'),
      { groups: lille },
      ...([[], 'obsolete', 'No file declares the group any more.'] as const),
    ],
    [
      'is blocked then where some file is not valid, which is named',
      changeOf('add', 'bob'),
      { groups: lille, unsound: true },
      [
        finding({ severity: 'warning', file: 'groups/w.yaml' }),
        { code: 'no-groups', severity: 'error', message: 'None.' },
        finding({ file: 'groups/a.yaml' }),
        finding({ file: 'groups/b.yaml' }),
      ],
      ...(['blocked', broken] as const),
    ],
    [
      'and not named for an error where all files are sound',
      changeOf('add', 'bob'),
      { groups: { oslo: { ...oslo, live: 'unreadable' } } },
      ...([[finding({ file: 'groups/a.yaml' })], 'blocked', unread] as const),
    ],
    [
      'is blocked where another group has the name now, in whichever case',
      changeOf('add', 'bob'),
      { groups: { ...lille, oslo: { ...oslo, liveId: 'g-new', liveName: 'Oslo' } } },
      [],
      'blocked',
      'Another group has that name now: its id is g-new, the approved one was g-oslo.',
    ],
  ])('%s', (_, change, spec, findings, outcome, why) => {
    expect(outcomeOfUnmatched(change, indexOf(spec, findings))).toMatchObject({
      ...{ outcome, why, attempts: 0 },
      confirmed: outcome === 'already' ? true : null,
    });
  });

  it('is nothing to tell of where its group was not requested', () => {
    const index = indexOf({ groups: lille, notAsked: ['oslo'] });
    expect(outcomeOfUnmatched(changeOf('add', 'bob'), index)).toBeUndefined();
    expect(isElsewhere(changeOf('add', 'bob'), index)).toBe(true);
  });

  it('is told by the name that the group has now', () => {
    const index = indexOf({ groups: { oslo: { ...oslo, liveId: 'g-oslo', liveName: 'Oslo 2' } } });
    const { group } = outcomeOfUnmatched(changeOf('add', 'ann'), index) ?? expect.unreachable();
    expect(group).toEqual({ id: 'g-oslo', name: 'Oslo 2' });
  });
});

type InGroup = [string, Change, WorldSpec, readonly Finding[], string, string];

function inGroup(): InGroup[] {
  const now = (more: object): WorldSpec => ({ groups: { oslo: { ...oslo, ...more } } });
  const wantsBob = now({ members: ['ann', 'zoe', 'bob'] });
  const inPlace = 'It was already in place.';
  return [
    ['is done where they are in', changeOf('add', 'ann'), now({}), [], 'already', inPlace],
    ['is done where they are out', changeOf('remove', 'bob'), now({}), [], 'already', inPlace],
    [
      'is blocked where the files still ask for an add',
      ...([changeOf('add', 'bob'), wantsBob, [], 'blocked'] as const),
      "The files still ask for it, but the account can't be added now.",
    ],
    [
      'is blocked where they may ask for it by an email that leads nowhere now',
      changeOf('add', 'bob'),
      { ...now({ members: ['ann', 'zoe', 'cy', 'dee'] }), unknown: ['cy', 'dee'] },
      ...([[], 'blocked', 'cy@banc.ly, dee@banc.ly have no account now.'] as const),
    ],
    [
      'is obsolete where they ask for it no more',
      ...([changeOf('add', 'bob'), now({}), [], 'obsolete'] as const),
      'The files no longer ask for it: its line is gone, or its time is over.',
    ],
    [
      'is obsolete where they want the person in again',
      ...([changeOf('remove', 'ann'), now({}), [], 'obsolete'] as const),
      'The files want the person in the group again.',
    ],
    [
      'is obsolete where the person is left alone',
      ...([changeOf('remove', 'ann'), now({ members: ['zoe'] }), [], 'obsolete'] as const),
      'rollcall does not remove this account, or the files no longer ask for it.',
    ],
  ];
}

describe('whether the files may still want an approved add', () => {
  const bob = changeOf('add', 'bob');

  it.each<[string, WorldSpec, boolean]>([
    ['no: they are in', { groups: { oslo: { live: ['bob'], members: ['bob'] } } }, false],
    ['yes: a line names them', { groups: { oslo: { ...oslo, members: ['bob'] } } }, true],
    ['no: no line does', { groups: { oslo } }, false],
    [
      'perhaps: an email leads nowhere',
      { groups: { oslo: { ...oslo, members: ['cy'] } }, unknown: ['cy'] },
      true,
    ],
    ['perhaps: the group was not read', { groups: { oslo: { ...oslo, live: 'gone' } } }, true],
    ['perhaps: the group was not requested', { groups: lille, notAsked: ['oslo'] }, true],
    ['no: no file declares the group', { groups: lille }, false],
  ])('%s', (_, spec, expected) => {
    expect(mayStillBeWanted(bob, indexOf(spec))).toBe(expected);
  });

  it('is a matter of groups that were not requested alone', () => {
    expect(isElsewhere(bob, indexOf({ groups: { oslo } }))).toBe(false);
    expect(isElsewhere(bob, indexOf({ groups: lille }))).toBe(false);
    expect(isElsewhere(bob, indexOf({ groups: { oslo: { ...oslo, live: 'gone' } } }))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/report/history/history.ts';
import { HistoryIndex } from '../../../src/report/history/history-index.ts';
import type { MembershipEvent } from '../../../src/report/history/membership-event.ts';
import { receiptOf } from './receipts.ts';
import { instant, versionsOf } from './versions.ts';

type Version = Parameters<typeof versionsOf>[0][number];

const on = (day: number, hour = 9) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

function history(
  specs: readonly Version[],
  receipts: readonly Parameters<typeof receiptOf>[0][] = [],
) {
  return historyOf({
    receipts: receipts.map(receiptOf),
    versions: versionsOf(specs),
    until: instant('2026-12-31T00:00:00Z'),
  });
}

/** `+ oslo verna@banc.ly, 11-02T09 #12 by dorice, steve` */
function brief({ action, group, account, at, ...event }: MembershipEvent): string {
  const who = [event.by ?? (event.outside ? 'outside' : 'unknown'), ...event.approvedBy].join(', ');
  const pull = event.pull === undefined ? '' : ` #${event.pull}`;
  const person = account.email ?? account.id ?? '';
  return `${action === 'add' ? '+' : '-'} ${group.name} ${person}, ${at.slice(5, 13)}${pull} by ${who}`;
}

const told = (...all: Parameters<typeof history>) => history(...all).events.map(brief);

describe('the history of memberships', () => {
  it('has each line that came and went, with its commit and pull request', () => {
    expect(
      told([
        { at: on(2), groups: { oslo: { members: ['verna'] } }, subject: 'Begin' },
        {
          at: on(3),
          groups: { oslo: { members: ['verna', 'nora'] } },
          subject: 'Merge pull request #12 from banc/nora',
        },
        { at: on(4), groups: { oslo: { members: ['nora'] } }, subject: 'Verna left (#13)' },
      ]),
    ).toEqual([
      '+ oslo verna@banc.ly, 11-02T09 by Verna Dillow',
      '+ oslo nora@banc.ly, 11-03T09 #12 by Verna Dillow',
      '- oslo verna@banc.ly, 11-04T09 #13 by Verna Dillow',
    ]);
  });

  it('counts a line in a set for every group that takes it in', () => {
    const groups = {
      oslo: { members: [{ set: 'team' }] },
      lille: { members: [{ group: 'oslo' }] },
    };
    const { events } = history([
      { at: on(2), groups, sets: { team: { members: [] } } },
      { at: on(3), groups, sets: { team: { members: [{ user: 'nora', because: 'OPS-7' }] } } },
    ]);
    expect(events.map(brief)).toEqual([
      '+ lille nora@banc.ly, 11-03T09 by Verna Dillow',
      '+ oslo nora@banc.ly, 11-03T09 by Verna Dillow',
    ]);
    expect(events[1]).toMatchObject({ because: 'OPS-7', file: 'sets/team.yaml', line: 4 });
  });

  it('has what a date brings, by the commit that wrote it', () => {
    const lines = [{ user: 'nora', from: '2026-11-10', until: '2026-11-20' }];
    expect(
      told([
        { at: on(2), groups: { oslo: { members: lines } }, subject: 'Nora helps (#12)' },
        { at: on(15), groups: { oslo: { members: lines, owners: ['@x'] } }, subject: 'Own' },
      ]),
    ).toEqual([
      '+ oslo nora@banc.ly, 11-10T00 #12 by Verna Dillow',
      '- oslo nora@banc.ly, 11-21T00 #12 by Verna Dillow',
    ]);
  });

  it('takes somebody who leaves out of every group, on their day', () => {
    const groups = { oslo: { members: ['nora'] }, lille: { members: ['nora'] } };
    const leavers = [{ user: 'nora', on: '2026-11-20', because: 'HR-1' }];
    const { events } = history([
      { at: on(2), groups },
      { at: on(3), groups, leavers, subject: 'Nora leaves (#4)' },
    ]);
    expect(events.slice(2).map(brief)).toEqual([
      '- lille nora@banc.ly, 11-20T00 #4 by Verna Dillow',
      '- oslo nora@banc.ly, 11-20T00 #4 by Verna Dillow',
    ]);
    expect(events[2]).toMatchObject({ kind: 'leaver', because: 'HR-1' });
  });

  it('removes nobody for a file that is deleted, or a line that an additive group drops', () => {
    const additive = { mode: 'additive', members: ['nora'] } as const;
    expect(
      told([
        { at: on(2), groups: { oslo: { members: ['verna'] }, lille: additive } },
        { at: on(3), groups: { lille: { mode: 'additive', members: [] } } },
      ]),
    ).toHaveLength(2);
  });

  it('follows a group by its id through another name, and a person through another email', () => {
    const mapped = { nora: 'nora' };
    expect(
      told([
        { at: on(2), groups: { oslo: { id: 'g-oslo', members: ['nora'] } }, mapped },
        {
          at: on(3),
          groups: { 'oslo-office': { id: 'g-oslo', members: ['vik'] } },
          mapped: { vik: 'nora' },
        },
      ]),
    ).toHaveLength(1);
  });

  it('has a group that is given its id later once', () => {
    expect(
      told([
        { at: on(2), groups: { oslo: { members: ['nora'] } } },
        { at: on(3), groups: { oslo: { id: 'g-oslo', members: ['nora'] } } },
      ]),
    ).toHaveLength(1);
  });

  it('knows by receipts that two emails are one person', () => {
    const receipts = [
      { finished: on(2, 10), changes: ['+ oslo nora'] },
      {
        finished: on(4),
        changes: [
          { change: '- lille nora', account: { id: '0-nora', email: 'vik@banc.ly' } as never },
        ],
      },
    ];
    const events = told(
      [
        { at: on(2), groups: { oslo: { members: ['nora'] } } },
        { at: on(3), groups: { oslo: { members: ['vik'] } } },
      ],
      receipts,
    );
    expect(events.filter((each) => each.includes('oslo'))).toHaveLength(1);
  });

  it('goes on in order where the clock of a commit was wrong', () => {
    expect(
      told([
        { at: '2033-01-01T00:00:00Z', groups: { oslo: { members: ['nora'] } } },
        { at: on(3), groups: { oslo: { members: [] } } },
      ]).map((each) => each.slice(0, 1)),
    ).toEqual(['+', '-']);
  });
});

describe('receipts and files together', () => {
  const merge = {
    at: on(2),
    groups: { oslo: { members: [{ user: 'nora', because: 'OPS-7' }] } },
    subject: 'Add Nora (#1)',
  };

  it('are one event: when it was done, by whom approved, and why', () => {
    const { events } = history(
      [merge],
      [{ finished: on(2, 10), pulls: [1], changes: ['+ oslo nora'] }],
    );
    expect(events).toEqual([
      expect.objectContaining({
        ...{ at: on(2, 10), source: 'receipt', pull: 1, title: 'Proposal 1', by: 'dorice' },
        ...{ approvedBy: ['steve'], because: 'OPS-7', line: 4, commit: '1'.repeat(40) },
      }),
    ]);
  });

  it('give the approvals of a pull request to what it asked and nothing was left to do for', () => {
    const already = { change: '+ oslo nora', outcome: 'already', attempts: 0 } as const;
    expect(told([merge], [{ finished: on(2, 10), pulls: [1], changes: [already] }])).toEqual([
      '+ oslo nora@banc.ly, 11-02T09 #1 by dorice, steve',
    ]);
  });

  it('find the pull request of a change where one apply carried out several', () => {
    const second = {
      at: on(2, 9).replace(':00:00Z', ':05:00Z'),
      groups: { oslo: { members: [{ user: 'nora', because: 'OPS-7' }, 'siri'] } },
      subject: 'Add Siri (#2)',
    };
    expect(
      told(
        [merge, second],
        [
          {
            finished: on(2, 10),
            pulls: [1, 2],
            changes: ['+ oslo nora', '+ oslo siri', '- oslo odd'],
          },
        ],
      ),
    ).toEqual([
      '+ oslo nora@banc.ly, 11-02T10 #1 by dorice, steve',
      '+ oslo siri@banc.ly, 11-02T10 #2 by dorice, steve',
      '- oslo odd@banc.ly, 11-02T10 by unknown',
    ]);
  });

  it('show what somebody undid in Atlassian itself', () => {
    const changes = [{ change: '+ oslo nora', finished: on(2, 10), confirmed: false }];
    const { events } = history([merge], [{ finished: on(2, 11), pulls: [1], changes }]);
    expect(events.map(brief)).toEqual([
      '+ oslo nora@banc.ly, 11-02T10 #1 by dorice, steve',
      '- oslo nora@banc.ly, 11-02T11 by outside',
    ]);
    expect(events[1]).toMatchObject({ outside: true, source: 'receipt' });
  });

  it('are one event where somebody applied first and committed later', () => {
    expect(
      told(
        [{ ...merge, at: on(3), subject: 'Add Nora' }],
        [{ finished: on(2), changes: ['+ oslo nora'] }],
      ),
    ).toEqual(['+ oslo nora@banc.ly, 11-02T09 by Verna Dillow']);
  });

  it('are one event where a second run of a plan repeats what the first did', () => {
    const changes = [{ change: '+ oslo nora', finished: on(2, 10) }];
    const runs = [11, 12].map((hour) => ({ finished: on(2, hour), pulls: [1], changes }));
    expect(told([merge], runs)).toEqual(['+ oslo nora@banc.ly, 11-02T10 #1 by dorice, steve']);
  });

  it('leave out what was not done', () => {
    const changes = [{ change: '+ oslo nora', outcome: 'failed' } as const];
    expect(told([], [{ finished: on(2), pulls: [1], changes }])).toEqual([]);
  });
});

describe('the index', () => {
  const index = new HistoryIndex(
    history(
      [
        { at: on(2), groups: { oslo: { members: ['nora'] }, lille: { members: ['nora'] } } },
        { at: on(3), groups: { oslo: { members: [] }, lille: { members: ['nora'] } } },
      ],
      [{ finished: on(2, 10), pulls: [9], changes: ['+ lille nora'] }],
    ),
  );

  it('knows since when somebody is in a group, by id or by name', () => {
    const since = (id?: string) =>
      index.since({ ...(id && { id }), name: 'Lille' }, { email: 'nora@banc.ly' })?.at;
    expect([since(), since('g-lille'), since('g-other')]).toEqual([
      on(2, 10),
      on(2, 10),
      undefined,
    ]);
    expect(index.since({ name: 'oslo' }, { id: '0-nora', email: 'nora@banc.ly' })).toBeUndefined();
  });

  it('has all of one group, and all of one person', () => {
    expect(index.ofGroup({ name: 'oslo' }).map(({ action }) => action)).toEqual(['add', 'remove']);
    expect(index.ofPerson({ email: 'nora@banc.ly' })).toHaveLength(3);
  });
});

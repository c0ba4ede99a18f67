import { describe, expect, it } from 'vitest';
import type { EditableKind } from '../../src/yaml/editable-file.ts';
import { openFile } from '../../src/yaml/open-file.ts';
import { takeBack, type UndoFiles, type Undoing } from '../../src/amend/undo.ts';
import type { Because } from '../../src/model/change.ts';
import type { AccountId, Email } from '../../src/model/ids.ts';
import type { ChangeOutcome, Receipt } from '../../src/model/receipt.ts';
import { emailOf, groupIdOf, idOf } from '../support/world.ts';

/** `+ verna`: verna joined oslo. `- verna`: she left. */
type Done = readonly [sentence: string, because: Because['kind'] | Because];

interface Case {
  readonly done: readonly Done[];
  /** What oslo's file says below `group:`. */
  readonly file: string;
  readonly leavers?: string;
  readonly accounts?: Readonly<Record<string, string>>;
  readonly outcome?: ChangeOutcome['outcome'];
  readonly hidden?: boolean;
  readonly declared?: UndoFiles['declared'];
}

const place = { file: 'groups/oslo.yaml', line: 3, column: 1 };
/** oslo brings in a set that names verna. */
const bringsVerna: UndoFiles['declared'] = {
  sets: [
    {
      name: 'team',
      owners: [],
      members: [{ user: { kind: 'email', email: emailOf('verna') }, place }],
      includes: [],
      place: { ...place, file: 'sets/team.yaml' },
    },
  ],
  groups: [
    {
      ...{ name: 'oslo', owners: [], mode: 'authoritative', allowEmpty: false, members: [] },
      ...{ includes: [{ kind: 'set', name: 'team', place }], except: [], absent: [] },
      ...{ place, membersPlace: place },
    },
  ],
};
const through = { kind: 'set', name: 'Team', file: 'groups/oslo.yaml', line: 3 } as const;
const viaSet: Because = { kind: 'declared', file: 'sets/team.yaml', line: 3, through: [through] };

function undo(spec: Case): Undoing {
  const { leavers } = spec;
  return takeBack(receiptOf(spec), {
    groups: [open('group', 'groups/oslo.yaml', `group: oslo\n${spec.file}`)],
    ...(leavers === undefined ? {} : { leavers: open('leavers', 'leavers.yaml', leavers) }),
    declared: spec.declared ?? { sets: [], groups: [] },
    unsound: [{ path: 'groups/lille.yaml', line: 2, name: 'Lille' }],
    accounts: new Map(
      Object.entries(spec.accounts ?? {}).map(([email, id]) => [
        email as Email,
        { id: id as AccountId, place: { file: 'accounts.yaml', line: 2, column: 3 } },
      ]),
    ),
  });
}

function open(kind: EditableKind, path: string, text: string) {
  const opened = openFile(kind, path, text);
  if (opened.kind === 'unsound') throw new Error(opened.faults[0]?.message);
  return opened.file;
}

function receiptOf({ done, outcome = 'applied', hidden = false }: Case): Receipt {
  return {
    version: 1,
    target: { kind: 'sandbox', seed: 'sandbox' },
    at: '2026-11-23T09:00:00Z',
    digests: { approved: [], fresh: '' },
    started: '2026-11-23T09:00:00Z',
    finished: '2026-11-23T09:00:00Z',
    interrupted: false,
    findings: [],
    changes: done.map(([sentence, because]): ChangeOutcome => {
      const [sign, handle = '', group = 'oslo'] = sentence.split(' ');
      return {
        action: sign === '+' ? 'add' : 'remove',
        group: { id: groupIdOf(group), name: group },
        account: { id: idOf(handle), name: handle, ...(hidden ? {} : { email: emailOf(handle) }) },
        because: typeof because === 'string' ? { kind: because } : because,
        outcome,
        attempts: 1,
        confirmed: true,
      };
    }),
  };
}

/** What is edited, as a diff shows it, and what is left: `code file:line`. */
function brief({ edits, left }: Undoing): readonly string[] {
  return [
    ...edits.flatMap(({ lines }) => lines.map(({ sign, text }) => `${sign}${text}`)),
    ...left.map(({ code, file, line }) => `${code} ${file ?? ''}:${line ?? ''}`),
  ];
}

const whole = 'mode: authoritative\nmembers:\n';
const partial = 'mode: additive\nmembers:\n';
const verna = '  - verna@banc.ly\n';
const dorice = '  - dorice@banc.ly\n';
const ended = '  - { user: verna@banc.ly, until: 2026-11-20 } # Verna\n';
const team = '  - { set: team }\n';

type Row = readonly [what: string, spec: Case, brief: readonly string[]];

describe('an applied add is taken back', () => {
  it.each<Row>([
    [
      'by removing the line',
      { done: [['+ verna', 'declared']], file: whole + dorice + verna },
      ['-  - verna@banc.ly'],
    ],
    [
      'dated or not',
      {
        done: [['+ verna', 'from']],
        file: `${whole}${dorice}  - { user: VERNA@banc.ly, from: 2026-11-20 }\n`,
      },
      ['-  - { user: VERNA@banc.ly, from: 2026-11-20 }'],
    ],
    [
      'in an additive group by moving the person to absent',
      { done: [['+ verna', 'declared']], file: partial + verna },
      [
        '-members:',
        '-  - verna@banc.ly',
        '+members: []',
        '+absent:',
        '+  - verna@banc.ly  # verna',
      ],
    ],
    [
      'by except, when a set brings the person in',
      { done: [['+ verna', viaSet]], file: whole + team, declared: bringsVerna },
      ['+except:', '+  - verna@banc.ly  # verna'],
    ],
    [
      'by both, when a line names them since',
      {
        done: [['+ verna', viaSet]],
        file: `${whole}${team}${verna}except: []\n`,
        declared: bringsVerna,
      },
      ['-  - verna@banc.ly', '-except: []', '+except:', '+  - verna@banc.ly  # verna'],
    ],
    [
      'by both, when a set would let them in as well',
      { done: [['+ verna', 'declared']], file: whole + team + verna, declared: bringsVerna },
      ['-  - verna@banc.ly', '+except:', '+  - verna@banc.ly  # verna'],
    ],
    [
      'through accounts.yaml, when the line has another email',
      {
        done: [['+ verna', 'declared']],
        file: `${whole}${dorice}  - v@banc.ly\n`,
        accounts: { 'v@banc.ly': '0-verna' },
      },
      ['-  - v@banc.ly'],
    ],
    [
      'by account id',
      { done: [['+ verna', 'declared']], file: `${whole}${dorice}  - 0-verna\n` },
      ['-  - 0-verna'],
    ],
  ])('%s', (_, spec, expected) => expect(brief(undo(spec))).toEqual(expected));
});

describe('an applied removal is taken back', () => {
  it.each<Row>([
    [
      'by a line, when none named them',
      { done: [['- verna', 'undeclared']], file: whole + dorice },
      ['+  - verna@banc.ly  # verna'],
    ],
    [
      'by their id, when their email is not known',
      { done: [['- verna', 'undeclared']], file: whole + dorice, hidden: true },
      ['+  - 0-verna  # verna'],
    ],
    [
      'by the email that accounts.yaml gives them',
      {
        done: [['- verna', 'undeclared']],
        file: whole + dorice,
        hidden: true,
        accounts: { 'v@banc.ly': '0-verna' },
      },
      ['+  - v@banc.ly  # verna'],
    ],
    [
      'by their id, when accounts.yaml gives their email to another account',
      {
        done: [['- verna', 'undeclared']],
        file: whole + dorice,
        accounts: { 'verna@banc.ly': '0-other' },
      },
      ['+  - 0-verna  # verna'],
    ],
    [
      'by taking them out of except',
      {
        done: [['- verna', 'undeclared']],
        file: `${whole}${team}except: [verna@banc.ly]\n`,
        declared: bringsVerna,
      },
      ['-except: [verna@banc.ly]', '+except: []'],
    ],
    [
      'by taking them out of except, with a line where no set lets them in any more',
      { done: [['- verna', 'undeclared']], file: `${whole}${dorice}except: [verna@banc.ly]\n` },
      ['-except: [verna@banc.ly]', '+  - verna@banc.ly  # verna', '+except: []'],
    ],
    [
      'once, when it was by taking them out of except',
      { done: [['- verna', 'undeclared']], file: `${whole}${team}`, declared: bringsVerna },
      ['already groups/oslo.yaml:3'],
    ],
    [
      'by taking them out of the leavers, and letting a line that has ended go on',
      {
        done: [['- verna', 'leaver']],
        file: whole + ended,
        leavers: 'leavers: [{ user: verna@banc.ly, on: 2026-11-01 }]\n',
      },
      [
        '-  - { user: verna@banc.ly, until: 2026-11-20 } # Verna',
        '+  - verna@banc.ly # Verna',
        '-leavers: [{ user: verna@banc.ly, on: 2026-11-01 }]',
        '+leavers: []',
      ],
    ],
    [
      'by taking them out of absent and except, where a set lets them in',
      {
        done: [['- verna', 'absent']],
        file: `${partial}${team}absent: [verna@banc.ly]\nexcept: [verna@banc.ly]\n`,
        declared: bringsVerna,
      },
      ['-absent: [verna@banc.ly]', '-except: [verna@banc.ly]', '+absent: []', '+except: []'],
    ],
    [
      'by moving them from absent to members',
      { done: [['- verna', 'absent']], file: `${partial}${dorice}absent:\n${verna}` },
      ['-absent:', '-  - verna@banc.ly', '+  - verna@banc.ly  # verna', '+absent: []'],
    ],
    [
      'by letting their line go on',
      { done: [['- verna', 'until']], file: whole + ended },
      ['-  - { user: verna@banc.ly, until: 2026-11-20 } # Verna', '+  - verna@banc.ly # Verna'],
    ],
    [
      'by a line of their own, when the one that ended is in a set',
      { done: [['- verna', { ...viaSet, kind: 'until' }]], file: whole + team },
      ['+  - verna@banc.ly  # verna'],
    ],
    [
      'by taking them out of the leavers, without a line where a set lets them in',
      {
        done: [['- verna', 'leaver']],
        file: whole + team,
        declared: bringsVerna,
        leavers:
          'leavers:\n  - { user: verna@banc.ly, on: 2026-11-01 }\n  - { user: d@e.f, on: 2026-11-01 }\n',
      },
      ['-  - { user: verna@banc.ly, on: 2026-11-01 }'],
    ],
    [
      'by taking them out of the leavers, once, with a line where none names them',
      {
        done: [
          ['- verna', 'leaver'],
          ['- dorice', 'leaver'],
        ],
        file: whole + dorice,
        leavers: 'leavers:\n  - { user: verna@banc.ly, on: 2026-11-01 }\n',
      },
      [
        '+  - verna@banc.ly  # verna',
        '-leavers:',
        '-  - { user: verna@banc.ly, on: 2026-11-01 }',
        '+leavers: []',
        'already groups/oslo.yaml:4',
      ],
    ],
  ])('%s', (_, spec, expected) => expect(brief(undo(spec))).toEqual(expected));
});

describe('what changed since is left, with its place', () => {
  const aliased = `description: &v verna@banc.ly\n${whole}${dorice}  - *v\n`;

  it.each<Row>([
    [
      'no file declares the group',
      { done: [['+ verna hanoi', 'declared']], file: whole + dorice },
      ['no-file :'],
    ],
    [
      'its file has faults',
      { done: [['+ verna lille', 'declared']], file: whole + dorice },
      ['unsound-file groups/lille.yaml:2'],
    ],
    [
      'the line is gone',
      { done: [['+ verna', 'declared']], file: whole + dorice },
      ['already groups/oslo.yaml:3'],
    ],
    [
      'they are named again',
      { done: [['- verna', 'undeclared']], file: whole + verna },
      ['already groups/oslo.yaml:4'],
    ],
    [
      'they are absent now',
      { done: [['- verna', 'undeclared']], file: `${partial}${dorice}absent:\n${verna}` },
      ['changed-since groups/oslo.yaml:6'],
    ],
    [
      'they are not absent any more',
      { done: [['- verna', 'absent']], file: partial + dorice },
      ['changed-since groups/oslo.yaml:3'],
    ],
    [
      'the set is not brought in any more',
      { done: [['+ verna', viaSet]], file: whole + dorice },
      ['changed-since groups/oslo.yaml:3'],
    ],
    [
      'the line that ended is gone',
      { done: [['- verna', 'until']], file: whole + dorice },
      ['changed-since groups/oslo.yaml:3'],
    ],
    [
      'the line ends later now',
      { done: [['- verna', 'until']], file: whole + ended.replace('2026-11-20', '2027-01-31') },
      ['changed-since groups/oslo.yaml:4'],
    ],
    [
      'the line does not end any more',
      { done: [['- verna', 'until']], file: whole + verna },
      ['already groups/oslo.yaml:4'],
    ],
    [
      'except names who left',
      { done: [['- verna', 'leaver']], file: `${whole}${team}except:\n${verna}` },
      ['changed-since groups/oslo.yaml:6'],
    ],
    [
      'the line begins later',
      { done: [['- verna', 'from']], file: whole + verna },
      ['begins-later groups/oslo.yaml:4'],
    ],
    [
      'the entry is an alias',
      { done: [['+ verna', 'declared']], file: aliased },
      ['not-editable groups/oslo.yaml:6'],
    ],
    [
      'nobody would be left',
      {
        done: [
          ['+ verna', 'declared'],
          ['+ dorice', 'declared'],
        ],
        file: whole + dorice + verna,
      },
      ['would-empty groups/oslo.yaml:3', 'would-empty groups/oslo.yaml:3'],
    ],
    [
      'the email is of another account now',
      {
        done: [['+ verna', 'declared']],
        file: whole + dorice + verna,
        accounts: { 'verna@banc.ly': '0-other' },
      },
      ['already groups/oslo.yaml:3'],
    ],
  ])('%s', (_, spec, expected) => expect(brief(undo(spec))).toEqual(expected));

  it('a change that was already in place before is counted apart from what was not applied', () => {
    const done: readonly Done[] = [['+ verna', 'declared']];
    expect(undo({ done, file: whole + verna, outcome: 'already' })).toMatchObject({
      edits: [],
      left: [],
      already: 1,
      notApplied: 0,
    });
  });

  it.each(['obsolete', 'unapproved', 'withheld', 'blocked', 'failed', 'unknown'] as const)(
    'a change that is %s was not applied, and is counted',
    (outcome) => {
      const done: readonly Done[] = [['+ verna', 'declared']];
      expect(undo({ done, file: whole + verna, outcome })).toMatchObject({
        edits: [],
        left: [],
        notApplied: 1,
      });
    },
  );
});

import { expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';

interface Row {
  readonly what: string;
  readonly text: string;
  /** Line, column and code of its only fault. */
  readonly fault: string;
  readonly message: string;
  readonly hint: string;
}

const head = 'group: oslo\nmode: authoritative\n';
const member = (entry: string) => `${head}members:\n  - ${entry}\n`;
const writeUser =
  'Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74';
const writeDay = 'Write a day such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z';

const rows: readonly Row[] = [
  {
    what: 'a key is misspelt',
    text: `${head}memebers: [a@example.com]\n`,
    fault: '3:1 unknown-key',
    message: 'Unknown key "memebers"',
    hint: 'Did you mean "members"?',
  },
  {
    what: 'a key is unlike any other',
    text: `${head}members: [a@example.com]\nzebra: 1\n`,
    fault: '4:1 unknown-key',
    message: 'Unknown key "zebra"',
    hint: 'Known here: group, id, description, owners, mode, reviewed, members, except, absent, allowEmpty',
  },
  {
    what: 'a key of an entry is misspelt',
    text: member('{ user: a@example.com, untill: 2026-12-31 }'),
    fault: '4:28 unknown-key',
    message: 'Unknown key "untill"',
    hint: 'Did you mean "until"?',
  },
  {
    what: 'a key is missing',
    text: 'group: oslo\nmembers: [a@example.com]\n',
    fault: '1:1 missing-key',
    message: 'The key "mode" is missing',
    hint: 'Write for example: mode: authoritative',
  },
  {
    what: 'the name of the group is missing',
    text: '# a comment\n\nmode: additive\nmembers: []\n',
    fault: '3:1 missing-key',
    message: 'The key "group" is missing',
    hint: 'Write for example: group: oslo-engineering',
  },
  {
    what: 'a key stands there twice',
    text: `${head}members: [a@example.com]\nmode: additive\n`,
    fault: '4:1 duplicate-key',
    message: 'The key "mode" is here again; the first is on line 2',
    hint: 'Keep one of the two',
  },
  {
    what: 'a key has no value',
    text: `${head}members: [a@example.com]\ndescription:\n`,
    fault: '4:1 null-value',
    message: '"description" has no value',
    hint: 'Give it a value, or leave the key out',
  },
  {
    what: 'a review has no day',
    text: `${head}members: [a@example.com]\nreviewed: { by: "@banc/it" }\n`,
    fault: '4:11 missing-key',
    message: 'The key "on" is missing',
    hint: 'Write for example: on: 2026-12-01',
  },
  {
    what: 'a review was on a day that does not exist',
    text: `${head}members: [a@example.com]\nreviewed: { on: 2026-02-30, by: "@banc/it" }\n`,
    fault: '4:17 bad-date',
    message: '"2026-02-30" is not a day',
    hint: 'Write a day such as 2026-12-01',
  },
  {
    what: 'a review was on an instant',
    text: `${head}members: [a@example.com]\nreviewed: { on: 2026-12-01T09:00:00Z, by: "@banc/it" }\n`,
    fault: '4:17 bad-date',
    message: '"2026-12-01T09:00:00Z" is not a day',
    hint: 'Write a day such as 2026-12-01',
  },
  {
    what: 'the day of a review is written as a number',
    text: `${head}members: [a@example.com]\nreviewed: { on: 20261201, by: "@banc/it" }\n`,
    fault: '4:17 bad-date',
    message: '"20261201" is not a day',
    hint: 'Write a day such as 2026-12-01',
  },
  {
    what: 'nobody made a review',
    text: `${head}members: [a@example.com]\nreviewed: { on: 2026-12-01, by: [] }\n`,
    fault: '4:33 missing-key',
    message: '"by" is empty',
    hint: 'Write for example: by: "@banc/oslo-leads"',
  },
  {
    what: 'whoever made a review has a name that is none',
    text: `${head}members: [a@example.com]\nreviewed: { on: 2026-12-01, by: Oslo leads }\n`,
    fault: '4:33 wrong-value',
    message: '"Oslo leads" is not an owner',
    hint: 'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email',
  },
  {
    what: 'every member is commented out',
    text: `${head}members:\n  # - a@example.com\n`,
    fault: '3:1 null-value',
    message: '"members" has no value',
    hint: 'Write [] for none, or leave the key out',
  },
  {
    what: 'a key is null',
    text: 'group: oslo\nmode: ~\nmembers: [a@example.com]\n',
    fault: '2:1 null-value',
    message: '"mode" has no value',
    hint: 'Give it a value, or leave the key out',
  },
  {
    what: 'an entry has no value',
    text: `${head}members:\n  - a@example.com\n  - null\n`,
    fault: '5:5 null-value',
    message: 'An entry of "members" has no value',
    hint: 'Give it a value, or leave the entry out',
  },
  {
    what: 'the members are no list',
    text: `${head}members: a@example.com\n`,
    fault: '3:10 wrong-type',
    message: '"members" must be a list, but is the text "a@example.com"',
    hint: 'Write for example:\nmembers:\n  - vdillow@banc.ly',
  },
  {
    what: 'an entry is a list',
    text: member('[a@example.com]'),
    fault: '4:5 wrong-type',
    message: 'An entry of "members" must be text or a mapping, but is a list',
    hint: 'Write for example: - vdillow@banc.ly',
  },
  {
    what: 'a name is a number',
    text: 'group: 123\nmode: additive\nmembers: []\n',
    fault: '1:8 wrong-type',
    message: '"group" must be text, but YAML reads 123 as a number',
    hint: 'Quote it: "123"',
  },
  {
    what: 'a name is a number that looks different when read',
    text: 'group: 1.10\nmode: additive\nmembers: []\n',
    fault: '1:8 precision-lost',
    message: '"group" must be text, but YAML reads 1.10 as the number 1.1, which is not the same',
    hint: 'Quote it: "1.10"',
  },
  {
    what: 'a name is true or false',
    text: 'group: True\nmode: additive\nmembers: []\n',
    fault: '1:8 wrong-type',
    message: '"group" must be text, but YAML reads True as true or false',
    hint: 'Quote it: "True"',
  },
  {
    what: 'an account id of digits is not quoted',
    text: member('557058000012'),
    fault: '4:5 wrong-type',
    message: 'An entry of "members" must be text, but YAML reads 557058000012 as a number',
    hint: 'Quote it: "557058000012"',
  },
  {
    what: 'an account id of digits loses some of them',
    text: member('557058000000000000001'),
    fault: '4:5 precision-lost',
    message:
      'An entry of "members" must be text, but YAML reads 557058000000000000001 as the number 557058000000000000000, which is not the same',
    hint: 'Quote it: "557058000000000000001"',
  },
  {
    what: 'an account id of hex digits is read as a number with an exponent',
    text: member('{ user: 5570580000000e10 }'),
    fault: '4:13 precision-lost',
    message:
      '"user" must be text, but YAML reads 5570580000000e10 as the number 5.57058e+22, which is not the same',
    hint: 'Quote it: "5570580000000e10"',
  },
  {
    what: 'a list of owners is a text',
    text: `${head}members: [a@example.com]\nowners: "@banc/it"\n`,
    fault: '4:9 wrong-type',
    message: '"owners" must be a list, but is the text "@banc/it"',
    hint: 'Write for example:\nowners:\n  - "@banc/oslo-leads"',
  },
  {
    what: 'an owner is none',
    text: `${head}members: [a@example.com]\nowners: [oslo leads]\n`,
    fault: '4:10 wrong-value',
    message: '"oslo leads" is not an owner',
    hint: 'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email',
  },
  {
    what: 'yes is written for true',
    text: `${head}members: []\nallowEmpty: yes\n`,
    fault: '4:13 wrong-type',
    message: '"allowEmpty" must be true or false, but is the text "yes"',
    hint: 'Write true or false, without quotes',
  },
  {
    what: 'the mode is misspelt',
    text: 'group: oslo\nmode: authorative\nmembers: [a@example.com]\n',
    fault: '2:7 wrong-value',
    message: '"mode" must be authoritative or additive, but is the text "authorative"',
    hint: 'Did you mean "authoritative"?',
  },
  {
    what: 'the mode is something else',
    text: 'group: oslo\nmode: [additive]\nmembers: [a@example.com]\n',
    fault: '2:7 wrong-value',
    message: '"mode" must be authoritative or additive, but is a list',
    hint: 'Write authoritative or additive',
  },
  {
    what: 'a name has a control character',
    text: 'group: "oslo\\u0007"\nmode: additive\nmembers: []\n',
    fault: '1:8 wrong-value',
    message: '"oslo\u0007" is not a group name',
    hint: "Write the group's name as Atlassian shows it, in one line",
  },
  {
    what: 'a name is blank',
    text: 'group: " "\nmode: additive\nmembers: []\n',
    fault: '1:8 wrong-value',
    message: '" " is not a group name',
    hint: "Write the group's name as Atlassian shows it, in one line",
  },
  {
    what: 'an id has a blank',
    text: `${head}members: [a@example.com]\nid: a b\n`,
    fault: '4:5 wrong-value',
    message: '"a b" is not a group id',
    hint: "Write the group's id as Atlassian gives it, such as d6750b14-1aa8-4ab2-8c1e-a6d44016da32, or leave the key out",
  },
  {
    what: 'a reason is empty',
    text: member('{ user: a@example.com, because: "" }'),
    fault: '4:37 wrong-value',
    message: '"because" is empty',
    hint: 'Write for example: because: OPS-123',
  },
  {
    what: 'a reason is too long',
    text: member(`{ user: a@example.com, because: ${'x'.repeat(1001)} }`),
    fault: '4:37 wrong-value',
    message: '"because" is longer than 1,000 characters',
    hint: 'Shorten it',
  },
  {
    what: 'a name is longer than Atlassian takes',
    text: `group: ${'x'.repeat(64_000)}\nmode: additive\nmembers: []\n`,
    fault: '1:8 wrong-value',
    message: '"group" is longer than 255 characters',
    hint: 'Shorten it',
  },
  {
    what: 'a member is neither an email nor an id',
    text: member('Verna Dillow'),
    fault: '4:5 bad-user',
    message: '"Verna Dillow" is neither an email nor an account id',
    hint: writeUser,
  },
  {
    what: 'a member is two emails',
    text: member('a@example.com, b@example.com'),
    fault: '4:5 bad-user',
    message: '"a@example.com, b@example.com" is neither an email nor an account id',
    hint: writeUser,
  },
  {
    what: 'an entry names nobody',
    text: member('{ until: 2026-12-31 }'),
    fault: '4:5 missing-key',
    message: 'An entry of "members" needs exactly one of user, set and group',
    hint: 'Write for example: - vdillow@banc.ly',
  },
  {
    what: 'an entry names a person and a set',
    text: member('{ user: a@example.com, set: oslo-team }'),
    fault: '4:5 wrong-value',
    message: 'An entry of "members" has user and set, but needs exactly one of user, set and group',
    hint: 'Keep one, and give the others their own entry',
  },
  {
    what: 'a month is no month',
    text: member('{ user: a@example.com, from: 2026-13-01 }'),
    fault: '4:34 bad-date',
    message: '"2026-13-01" is not a date',
    hint: writeDay,
  },
  {
    what: 'a day is no day',
    text: member('{ user: a@example.com, until: 2026-02-30 }'),
    fault: '4:35 bad-date',
    message: '"2026-02-30" is not a date',
    hint: writeDay,
  },
  {
    what: 'a date is a word',
    text: member('{ user: a@example.com, from: tomorrow }'),
    fault: '4:34 bad-date',
    message: '"tomorrow" is not a date',
    hint: writeDay,
  },
  {
    what: 'a date is a number',
    text: member('{ user: a@example.com, from: 20261201 }'),
    fault: '4:34 bad-date',
    message: '"20261201" is not a date',
    hint: writeDay,
  },
  {
    what: 'an instant has no seconds',
    text: member('{ user: a@example.com, from: "2026-12-01T09:00Z" }'),
    fault: '4:34 bad-date',
    message: '"2026-12-01T09:00Z" is not a date',
    hint: writeDay,
  },
  {
    what: 'someone leaves before they come',
    text: member('{ user: a@example.com, from: 2026-12-31, until: 2026-12-01 }'),
    fault: '4:53 bad-period',
    message: '"until" 2026-12-01 is not after "from" 2026-12-31: the entry would never count',
    hint: 'Swap the two dates, or fix one',
  },
  {
    what: 'a person is named twice, in two spellings',
    text: `${head}members:\n  - A@example.com\n  - { user: a@Example.com }\n`,
    fault: '5:13 duplicate-member',
    message: '"a@example.com" stands in "members" twice; the first is on line 4',
    hint: 'Keep one of the two',
  },
  {
    what: 'an account is named twice',
    text: `${head}members:\n  - 712020:1\n  - 712020:1\n`,
    fault: '5:5 duplicate-member',
    message: '"712020:1" stands in "members" twice; the first is on line 4',
    hint: 'Keep one of the two',
  },
  {
    what: 'a person is absent twice',
    text: 'group: oslo\nmode: additive\nmembers: []\nabsent: [a@example.com, A@example.com]\n',
    fault: '4:25 duplicate-member',
    message: '"a@example.com" stands in "absent" twice; the first is on line 4',
    hint: 'Keep one of the two',
  },
  {
    what: 'a member is absent',
    text: 'group: oslo\nmode: additive\nmembers: [a@example.com]\nabsent:\n  - A@example.com\n',
    fault: '5:5 member-and-absent',
    message: '"a@example.com" is absent here, and a member on line 3',
    hint: 'Keep one of the two',
  },
  {
    what: 'an authoritative group names who is absent',
    text: `${head}members: [a@example.com]\nabsent: [b@example.com]\n`,
    fault: '4:1 absent-needs-additive',
    message: '"absent" is for additive groups: here, anyone who is not listed is removed anyway',
    hint: 'Remove it, or write mode: additive',
  },
  {
    what: 'an authoritative group has no members',
    text: `${head}members: []\n`,
    fault: '3:10 empty-members',
    message: '"members" is empty: that would remove everyone from the group',
    hint: 'List the members, or add allowEmpty: true',
  },
  {
    what: 'a group is brought in that no file declares',
    text: member('{ group: lille-product-management }'),
    fault: '4:14 unknown-group',
    message: 'No file declares the group "lille-product-management"',
    hint: 'Write a file in groups/ with group: lille-product-management, or remove this entry',
  },
  {
    what: 'a group is brought in twice, in two spellings',
    text: `${head}members:\n  - { group: sound }\n  - { group: Sound, until: 2026-12-31 }\n`,
    fault: '5:14 duplicate-member',
    message: 'The group "Sound" stands in "members" twice; the first is on line 4',
    hint: 'Keep one of the two',
  },
  {
    what: 'a group that is brought in ends before it begins',
    text: member('{ group: sound, from: 2026-12-31, until: 2026-12-01 }'),
    fault: '4:46 bad-period',
    message: '"until" 2026-12-01 is not after "from" 2026-12-31: the entry would never count',
    hint: 'Swap the two dates, or fix one',
  },
  {
    what: 'a whole group is pending',
    text: member('{ group: sound, pending: true }'),
    fault: '4:21 pending-not-person',
    message: '"pending" is for one person, and this entry brings in a group',
    hint: 'Remove it, or write it beside the person in the file of that group',
  },
  {
    what: 'an account is pending that must exist, for it has an id',
    text: member('{ user: 712020:1, pending: true }'),
    fault: '4:23 pending-needs-email',
    message: '"pending" needs an email: an account that has an id exists',
    hint: 'Write the email that the account will have, or remove "pending"',
  },
  {
    what: 'a person is excepted twice',
    text: `${head}members: [{ group: sound }]\nexcept:\n  - b@example.com\n  - B@example.com\n`,
    fault: '6:5 duplicate-member',
    message: '"b@example.com" stands in "except" twice; the first is on line 5',
    hint: 'Keep one of the two',
  },
  {
    what: 'a member is excepted',
    text: `${head}members:\n  - { group: sound }\n  - b@example.com\nexcept: [B@example.com]\n`,
    fault: '6:10 member-in-except',
    message: '"b@example.com" is excepted here, and a member on line 5',
    hint: 'Keep one of the two: "except" only takes people out of what set and group bring in',
  },
];

it.each(rows)('a group file in which $what is told at its place', async (row) => {
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': row.text });
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  expect(fault && briefly(fault)).toBe(`groups/b.yaml:${row.fault}`);
  expect(fault).toMatchObject({ severity: 'error', message: row.message, hint: row.hint });
});

import type { yamlKinds } from '../../scripts/generate/schema.ts';

export interface Mistake {
  readonly mistake: string;
  readonly kind: (typeof yamlKinds)[number];
  readonly text: string;
  readonly says: RegExp;
  /** What the underlined text begins with, as a regular expression. */
  readonly at: string;
}

const group = (members: string) => `group: a\nmode: authoritative\nmembers:\n${members}`;

/** What people get wrong, and an editor that has only the schemas tells them. */
export const mistakes: readonly Mistake[] = [
  {
    mistake: 'an unknown key',
    kind: 'group',
    text: `${group('  - a@example.com\n')}exept: []\n`,
    says: /exept is not allowed/u,
    at: 'exept',
  },
  {
    mistake: 'a value of the wrong type',
    kind: 'config',
    text: 'target: { sandbox: {} }\napprovals: two\n',
    says: /Expected "integer"/u,
    at: 'two',
  },
  {
    mistake: 'a number out of range',
    kind: 'config',
    text: 'target: { sandbox: {} }\nguards: { removals: { percent: 200 } }\n',
    says: /maximum of 100/u,
    at: '200',
  },
  {
    mistake: 'a required key that is missing',
    kind: 'group',
    text: 'group: a\nmembers: []\n',
    says: /Missing property "mode"/u,
    at: 'group: a',
  },
  {
    mistake: 'a mode that there is not',
    kind: 'group',
    text: 'group: a\nmode: strict\nmembers: []\n',
    says: /"authoritative", "additive"/u,
    at: 'strict',
  },
  {
    mistake: 'two targets',
    kind: 'config',
    text: 'target: { site: "https://banc.atlassian.net", sandbox: {} }\n',
    says: /more properties than limit of 1/u,
    at: '\\{ site',
  },
  {
    mistake: 'no target at all',
    kind: 'config',
    text: 'target: {}\n',
    says: /fewer properties/u,
    at: '\\{\\}',
  },
  {
    mistake: 'a site that is no address',
    kind: 'config',
    text: 'target: { site: banc.atlassian.net }\n',
    says: /Write the address of the site/u,
    at: 'banc',
  },
  {
    mistake: 'a list without anything',
    kind: 'set',
    text: 'set: a\nmembers:\n',
    says: /Expected "array"/u,
    at: '',
  },
  {
    mistake: 'a day that is not written as one',
    kind: 'group',
    text: group('  - { user: a@example.com, until: 31.12.2026 }\n'),
    says: /Write a day such as/u,
    at: '31\\.12',
  },
  {
    mistake: 'a month that there is not',
    kind: 'leavers',
    text: 'leavers:\n  - { user: a@example.com, on: 2026-13-01 }\n',
    says: /Write a day such as/u,
    at: '2026-13',
  },
  {
    mistake: 'an unknown key of a member',
    kind: 'group',
    text: group('  - { user: a@example.com, untill: 2026-12-31 }\n'),
    says: /untill is not allowed/u,
    at: 'untill',
  },
  {
    mistake: 'a member of two kinds',
    kind: 'group',
    text: group('  - { user: a@example.com, set: b }\n'),
    says: /only one must validate/u,
    at: '\\{ user',
  },
  {
    mistake: 'a name in place of an email',
    kind: 'group',
    text: group('  - Verna Dillow\n'),
    says: /Write an email such as/u,
    at: 'Verna',
  },
  {
    mistake: 'a word in place of true',
    kind: 'set',
    text: 'set: a\nmembers:\n  - { user: a@example.com, pending: yes }\n',
    says: /Expected "boolean"/u,
    at: 'yes',
  },
  {
    mistake: 'a key twice',
    kind: 'accounts',
    text: 'accounts:\n  a@example.com: 5b10a2844c20165700ede21g\n  a@example.com: 5b10a2844c20165700ede22g\n',
    says: /Map keys must be unique/u,
    at: 'a@example\\.com: .*22g',
  },
  {
    mistake: 'an account id that YAML reads as a number',
    kind: 'accounts',
    text: 'accounts:\n  a@example.com: 1234567890\n',
    says: /Expected "string"/u,
    at: '1234567890',
  },
  {
    mistake: 'a team without quotes',
    kind: 'group',
    text: 'group: a\nowners: [@banc/it]\nmode: additive\nmembers: []\n',
    says: /reserved character @/u,
    at: '@banc',
  },
  {
    mistake: 'a consent to nothing',
    kind: 'consents',
    text: 'consents:\n  - { because: OPS-1, until: 2026-12-31 }\n',
    says: /Missing property/u,
    at: '\\{ because',
  },
];

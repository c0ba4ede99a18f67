import { describe, expect, it } from 'vitest';
import { commandGroups } from '../../src/commands/command-groups.ts';
import { checkTarget } from '../../src/doctor/check-all.ts';
import { checksFor, commandReadiness, commandNeeds } from '../../src/doctor/command-readiness.ts';
import { relevantCredentials } from '../../src/doctor/command-readiness.ts';
import type { DoctorFacts } from '../../src/doctor/facts.ts';
import { is, ofOrganization, ofSite, trouble } from './facts.ts';

const all = Object.keys(commandNeeds);
const lacksOf = (facts: DoctorFacts) =>
  Object.fromEntries(
    commandReadiness(checkTarget(facts), all).map(({ command, ...lacks }) => [command, lacks]),
  );

it('knows what every command needs that needs anything', () => {
  const commands = commandGroups.flatMap(({ commands: each }) => each.map(({ name }) => name));
  const others = ['doctor', 'init', 'ci', 'sandbox', 'help', 'completion'];
  expect(commands.filter((name) => !others.includes(name) && !all.includes(name))).toEqual([]);
});

describe('what each command would lack', () => {
  it('is nothing where all is set up', () => {
    const nothing = { lacks: [], mayLack: [] };
    expect(Object.values(lacksOf(ofSite()))).toEqual(all.map(() => nothing));
  });

  it('without an answer is left to what needs none', () => {
    const lacks = lacksOf(ofSite({ account: trouble('unreachable') }));
    const answers = { lacks: ['answers of banc.atlassian.net'], mayLack: [] };
    expect(lacks['validate']).toEqual({ lacks: [], mayLack: [] });
    expect(lacks['plan']).toEqual(answers);
    expect(lacks['import']).toEqual({ ...answers, still: 'still imports CSV exports' });
    expect(lacks['grant']?.still).toBe('still edits for people and groups that the files know');
  });

  it('of an account without rights is apply alone', () => {
    const permissions = is({ administer: false, browseUsers: true });
    const lacks = lacksOf(ofSite({ permissions, memberOf: is([]) }));
    expect(Object.keys(lacks).filter((name) => lacks[name]?.lacks.length)).toEqual(['apply']);
  });

  it('of one bad file is a part', () => {
    const files = { ...ofSite().files, faults: 1 };
    const lacks = lacksOf(ofSite({}, { files }));
    expect(lacks['plan']?.still).toBe('still continues with the other groups');
    expect(lacks['validate']).toEqual({ lacks: ['sound files'], mayLack: [] });
  });
});

it('counts as missing for one command only what it needs', () => {
  const statuses = (command: string) =>
    checksFor(checkTarget(ofOrganization({ keyHasScopes: is(true) })), command).flatMap(
      ({ code, status }) => (code === 'scopes' ? [status] : []),
    );
  expect([statuses('plan'), statuses('apply')]).toEqual([['warn'], ['missing']]);
});

describe('what to use instead', () => {
  const names = (facts: DoctorFacts) =>
    relevantCredentials(facts, checkTarget(facts)).map(({ name }) => name);
  const wrong = trouble('wrong-credentials');
  it.each([
    ['nothing, where all is well', ofSite(), []],
    ['for a site', ofSite({ account: wrong }), ['api-token']],
    [
      'for a scoped target',
      ofSite({ scoped: true, account: wrong, groups: wrong }),
      ['scoped-api-token', 'service-account-token'],
    ],
    ['for an organization', ofOrganization({ directory: wrong }), ['organization-key']],
    [
      'of somebody who may not write',
      ofSite({ memberOf: is([]), permissions: is({ administer: false, browseUsers: true }) }),
      ['ordinary-api-token', 'api-token'],
    ],
  ] as const)('%s', (_, facts, expected) => expect(names(facts)).toEqual(expected));
});

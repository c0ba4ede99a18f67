import { missingByError, ok, warn } from '../model/check.ts';
import type { GroupFacts, TargetFacts } from '../model/target-facts.ts';
import { capitalized, count, listed } from '../model/text.ts';
import type { TargetCheck } from './check-code.ts';
import { firstAnswer } from './facts.ts';

/** Whether groups and their members can be read, and which groups are not there or not ours. `declared`: how many the files have. */
export function checkGroups(
  { groups, members, host }: TargetFacts,
  declared: number,
): readonly TargetCheck[] {
  if (groups.kind === 'skipped') return [];
  if (groups.kind === 'trouble') {
    // What concerns every call is reported already.
    if (groups.trouble.code === 'wrong-credentials') return [];
    return [missingByError('groups', groups.trouble, ['reading', `groups of ${host}`])];
  }
  const checks = [checkFound(groups.value, declared), ...checkSynced(groups.value)];
  switch (members.kind) {
    case 'skipped':
      return checks;
    case 'trouble': {
      const lack = ['reading', 'the members of groups'] as const;
      return [...checks, missingByError('members', members.trouble, lack)];
    }
    case 'ok': {
      const { group, count: number } = members.value;
      const counted = number === undefined ? '' : `: ${count(number, 'member')}`;
      return [...checks, ok('members', `${group} can be read${counted}.`)];
    }
  }
}

/** Groups have been read, whatever else was refused. */
export function hasReadGroups({ groups }: TargetFacts): boolean {
  return groups.kind === 'ok';
}

function checkFound(
  { requested, found, notFound, ambiguous }: GroupFacts,
  declared: number,
): TargetCheck {
  if (requested === 0) {
    return found.length > 0
      ? ok('groups', 'Groups can be read.')
      : warn('groups', 'No group is shown.', 'Make a group in Atlassian Administration first.');
  }
  const some = `${count(requested, 'group')} of the files`;
  const looked =
    requested < declared ? `the first ${requested} of the ${declared} groups of the files` : some;
  const absent = [...notFound, ...ambiguous.map((name) => `${name} (several answer to it)`)];
  if (absent.length === 0) {
    return ok('groups', `${capitalized(looked)} ${requested === 1 ? 'is' : 'are'} there.`);
  }
  return warn(
    'groups',
    `${absent.length} of ${looked} ${absent.length === 1 ? 'is' : 'are'} not there: ${listed(absent)}.`,
    'Check the names, or make the groups in Atlassian Administration: rollcall makes none. "rollcall plan" lists each with its file.',
  );
}

function checkSynced({ synced }: GroupFacts): readonly TargetCheck[] {
  if (synced.length === 0) return [];
  const are = synced.length === 1 ? 'is' : 'are';
  return [
    warn(
      'synced',
      `${listed(synced)} ${are} not changed by rollcall: synced from an identity provider, or managed elsewhere.`,
      'They are left alone. Delete their files, and manage them where they come from.',
    ),
  ];
}

/** Whether the accounts are there that guards.protect.accounts names. */
export function checkPeople(target: TargetFacts, declared: number): readonly TargetCheck[] {
  if (firstAnswer(target).kind !== 'ok') return [];
  const { people } = target;
  if (declared === 0) {
    const what = 'guards.protect.accounts names nobody';
    return target.kind === 'site'
      ? [ok('protected', `${what}: the account above is protected, and no other.`)]
      : [
          warn(
            'protected',
            `${what}, and no account runs rollcall: nobody is protected.`,
            'Name an account there that must never lose a group, such as one for emergencies.',
          ),
        ];
  }
  if (people.kind !== 'ok') return [];
  const lost = people.value.filter(({ found }) => found === 'not-found').map(({ named }) => named);
  const open = people.value.filter(({ found }) => found === 'not-known').map(({ named }) => named);
  if (lost.length > 0) {
    return [
      warn(
        'protected',
        `guards.protect.accounts names ${listed(lost)}, and no account has that email or id.`,
        'While one is not found, nobody is removed from anything. Map a hidden email to its account in accounts.yaml.',
      ),
    ];
  }
  return open.length > 0
    ? [
        warn(
          'protected',
          `${listed(open)} of guards.protect.accounts was not looked for.`,
          'A plan looks for all of them.',
        ),
      ]
    : [
        ok(
          'protected',
          `${count(declared, 'protected account')} ${declared === 1 ? 'is' : 'are'} there.`,
        ),
      ];
}

import {
  type Declared,
  type DeclaredGroup,
  type DeclaredUser,
  type Guards,
  type Inclusion,
  targetText,
  userText,
} from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Identities } from '../model/live.ts';
import { type Differences, type PairedGroup, nameInFolder } from './differences.ts';
import { RosterIndex, absentOf, exceptOf } from './sources.ts';

/** What else than memberships a proposal changes, for people to see before they approve it. */
export function proposalFindings(
  base: Declared,
  head: Declared,
  differences: Differences,
  at: Instant,
): readonly Finding[] {
  return [
    ...guardsFinding(base.config.guards, head),
    ...differences.groups.flatMap(modeFinding),
    ...differences.removed.map((group) => removedFinding(group, base, head, at)),
  ];
}

/** A proposal may not choose where credentials go: nothing is planned for another target than the base's. */
export function targetFinding(base: Declared, head: Declared): Finding | undefined {
  const before = targetText(base.config.target);
  const after = targetText(head.config.target);
  if (before === after) return undefined;
  return {
    code: 'target-changed',
    severity: 'error',
    message: `The target changes from ${before} to ${after}. Nothing is planned: credentials go only to the target that the base names.`,
    ...head.config.place,
    hint: 'Merge the new target by itself, and propose memberships after that.',
  };
}

export function mappingFindings(
  base: Declared,
  head: Declared,
  identities: Identities,
): readonly Finding[] {
  const label = (id: AccountId) => {
    const name = identities.accounts.get(id)?.name;
    return name === undefined ? id : `${name} (${id})`;
  };
  return changedMappings(base, head).map(({ email, before, after }) => ({
    code: 'mapping-changed',
    severity: 'warning',
    message: `accounts.yaml gives ${email} to ${label(after.id)}; before, it was ${label(before.id)}.`,
    ...after.place,
    hint: 'Make sure that both are the same person: every membership of that email goes from one account to the other.',
  }));
}

export function changedMappings(base: Declared, head: Declared) {
  return [...head.accounts].flatMap(([email, after]) => {
    const before = base.accounts.get(email);
    return before === undefined || before.id === after.id ? [] : [{ email, before, after }];
  });
}

function guardsFinding(base: Guards, { config }: Declared): readonly Finding[] {
  const changes = (['percent', 'atLeast', 'atMost', 'total'] as const)
    .filter((key) => base.removals[key] !== config.guards.removals[key])
    .map((key) => `${key} ${base.removals[key]} → ${config.guards.removals[key]}`);
  const lists = [
    ...listChange('protect.groups', base.protect.groups, config.guards.protect.groups, groupText),
    ...listChange(
      'protect.accounts',
      base.protect.accounts,
      config.guards.protect.accounts,
      accountText,
    ),
  ];
  if (changes.length + lists.length === 0) return [];
  return [
    {
      code: 'guards-changed',
      severity: 'warning',
      message: `The guards change: ${[...changes, ...lists].join('; ')}.`,
      ...config.place,
      hint: 'This proposal is judged by the stricter of both: the smaller of each number, and everything that either protects.',
    },
  ];
}

function listChange<Item>(
  name: string,
  before: readonly Item[],
  after: readonly Item[],
  textOf: (item: Item) => string,
): readonly string[] {
  const old = new Set(before.map(textOf));
  const young = new Set(after.map(textOf));
  const parts = [
    ...[...young].filter((text) => !old.has(text)).map((text) => `+ ${text}`),
    ...[...old].filter((text) => !young.has(text)).map((text) => `- ${text}`),
  ];
  return parts.length === 0 ? [] : [`${name} ${parts.join(', ')}`];
}

function groupText({ name }: Guards['protect']['groups'][number]): string {
  return name;
}

function accountText({ user }: DeclaredUser): string {
  return userText(user);
}

function modeFinding({ base, head }: PairedGroup): readonly Finding[] {
  if (base === undefined || base.mode === head.mode) return [];
  const meaning =
    head.mode === 'authoritative'
      ? 'from now on, everyone not in its file is removed'
      : 'from now on, only absent people, ended dates and leavers are removed';
  return [
    {
      code: 'mode-changed',
      severity: 'warning',
      message: `${head.name} becomes ${head.mode}: ${meaning}.`,
      ...head.place,
    },
  ];
}

function removedFinding(
  group: DeclaredGroup,
  base: Declared,
  head: Declared,
  at: Instant,
): Finding {
  const sources = new RosterIndex(base).inwards([group]);
  const gone = new Set([
    ...sources.flatMap((source) => [...exceptOf(source), ...absentOf(source)]).map(accountText),
    ...base.leavers.filter(({ on }) => on.start <= at).map(accountText),
  ]);
  const current = ({ until }: Pick<Inclusion, 'until'>) => until === undefined || until.end > at;
  const lines = sources.flatMap(({ members }) => members).filter(current);
  const people = new Set(lines.map(accountText).filter((text) => !gone.has(text)));
  const ends = [...lines, ...sources.flatMap(({ includes }) => includes).filter(current)].filter(
    ({ until }) => until !== undefined,
  ).length;
  const kept = `${people.size === 1 ? '1 member keeps' : `${people.size} members keep`} access`;
  const open = `${ends === 1 ? '1 end date is' : `${ends} end dates are`} no longer enforced`;
  const name = nameInFolder(base, group.place.file);
  const heir = head.groups.find(({ place }) => nameInFolder(head, place.file) === name);
  if (heir !== undefined && group.id !== undefined) {
    return {
      code: 'group-file-removed',
      severity: 'warning',
      message: `The file of ${group.name} has another id: it no longer declares the group with the id ${group.id}. Where that group still exists, ${kept}, and ${open}.`,
      ...heir.place,
      ...heir.idPlace,
      hint: 'If the group was deleted and made again under its name, there is nothing to do.',
    };
  }
  return {
    code: 'group-file-removed',
    severity: 'warning',
    message: `The file of ${group.name} is removed: ${kept}, ${open}.`,
    ...group.place,
    hint: 'To take the access away, leave the file and empty it first: members: [] with allowEmpty: true.',
  };
}

import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { type Files, textsOf } from './files.ts';
import type { Organization, Write } from './organization.ts';

/** How a story tells of a world before anything happens. */
export function beginningLines(organization: Organization, files: Files): readonly string[] {
  const { api, lag, groups, people, licences } = organization;
  return [
    `${api}, lag ${lag} ms`,
    ...[...groups.values()].map(({ id, name, synced, unlistable }) => {
      const members = [...organization.members(id)].map(handle).join(', ');
      return `${name}: ${members}${oddly([synced && 'synced', unlistable && 'unlistable'])}`;
    }),
    ...[...people.values()].flatMap(({ name, visible, active, suspended, type }) => {
      const odd = oddly([
        !visible && 'hides the email',
        !active && 'deactivated',
        suspended && 'suspended',
        type === 'app' && 'an app',
      ]);
      return odd === '' ? [] : [`${name}:${odd}`];
    }),
    ...licences.map(
      (licence) => `${licence.seats ?? ''} seats: ${licence.groups.map(handle).join(', ')}`,
    ),
    ...[...textsOf(files, api)].map(
      ([path, text]) => `${path}: ${text.trim().replaceAll('\n', ' | ')}`,
    ),
  ];
}

type Request = Pick<Write, 'action' | 'group' | 'account'>;

/** `add anna to alpha` */
export function requestText({ action, group, account }: Request, world: Organization): string {
  const who = world.people.get(account)?.name ?? account;
  const where = world.groups.get(group)?.name ?? group;
  return `${action} ${who} ${action === 'add' ? 'to' : 'from'} ${where}`;
}

export function planText(plan: Plan, world: Organization): string {
  const { changes, noop, withheld, upcoming, pending } = plan;
  const parts = { changes, 'in place': noop, withheld, upcoming, pending };
  const told = Object.entries(parts).flatMap(([name, list]) => {
    const each = list.map(({ action, group, account }) =>
      requestText({ action, group: group.id, account: account.id }, world),
    );
    return each.length === 0 ? [] : [`${name}: ${each.join(', ')}`];
  });
  return told.length === 0 ? 'nothing' : told.join('; ');
}

export function receiptText({ changes }: Receipt): string {
  if (changes.length === 0) return 'nothing';
  return changes
    .map(({ action, group, account, outcome, confirmed }) => {
      const shown = confirmed === null ? '' : confirmed ? ', confirmed' : ', does not show';
      return `${action} ${handle(account.id)} ${group.name}: ${outcome}${shown}`;
    })
    .join('; ');
}

export function membershipsText(organization: Organization): string {
  return [...organization.memberships()]
    .map(([group, members]) => `${group}: ${[...members].sort().join(', ')}`)
    .join('\n');
}

function oddly(words: readonly (string | false)[]): string {
  const said = words.filter((word) => word !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function handle(id: string): string {
  return id.replace(/^(?:0|g)-/u, '');
}

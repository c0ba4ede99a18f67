import type { Reader } from '../../src/live/reader.ts';
import { groupKey } from '../../src/model/ids.ts';
import { parseInstant } from '../../src/model/instant.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Files, planProposal } from '../../src/reconcile/plan-proposal.ts';
import { account, declaredOf, identitiesOf, idOf, liveOf, type WorldSpec } from './world.ts';

/** What a proposal changes of a world's files; the live memberships are the world's. */
export type Edit = Partial<WorldSpec> & { readonly faults?: readonly Finding[] };

/** Plans a proposal over its base, and tells which groups were read. */
export async function proposed(
  world: WorldSpec & Pick<Edit, 'faults'>,
  edit: Edit,
): Promise<{ readonly plan: Plan; readonly read: readonly string[] }> {
  const read: string[] = [];
  const at = parseInstant(world.at ?? '2026-11-23T09:00:00Z');
  if (at === undefined) throw new Error('not an instant');
  const plan = await planProposal({
    base: filesOf(world, world.faults),
    head: filesOf({ ...world, ...edit }, edit.faults),
    reader: readerOf({ ...world, ...edit, groups: { ...world.groups, ...edit.groups } }, read),
    at,
  });
  return { plan, read: read.sort() };
}

function filesOf(spec: WorldSpec, faults: readonly Finding[] = []): Files {
  const declared = declaredOf(spec);
  const { config, consents, leavers, policies } = declared;
  const files: readonly (readonly [string, unknown])[] = [
    ...[...declared.groups, ...declared.sets].map((each) => [each.place.file, each] as const),
    [config.place.file, config],
    ...(consents.length === 0 ? [] : [['consents.yaml', consents] as const]),
    ...(policies.length === 0 ? [] : [['policies.yaml', policies] as const]),
    ...(leavers.length === 0 ? [] : [['leavers.yaml', leavers] as const]),
  ];
  const sources = new Map(files.map(([file, content]) => [file, JSON.stringify(content)]));
  return { declared, faults, sources };
}

/** Answers as the world is, and remembers the groups that were read. */
export function readerOf(spec: WorldSpec, read: string[] = []): Reader {
  const live = liveOf(spec);
  const declared = declaredOf(spec);
  return {
    self: () => Promise.resolve(account('self', spec)),
    groups: () => Promise.reject(new Error('not asked in plan')),
    readGroups: (wanted) =>
      Promise.resolve(
        wanted.map(({ name, id }) => {
          read.push(name);
          const group = declared.groups.find(
            (each) =>
              (id !== undefined && each.id === id) || groupKey(each.name) === groupKey(name),
          );
          return live.groups.get(group?.place.file ?? '') ?? { kind: 'not-found', near: [] };
        }),
      ),
    readGroup: () => Promise.reject(new Error('not asked in plan')),
    identify: (emails, { mapped, read: members }) => {
      const known = identitiesOf({ ...spec, mapped: {} }, declared, live);
      return Promise.resolve({
        ...known,
        byEmail: new Map(
          emails.map((email) => {
            const id = mapped.get(email);
            if (id !== undefined) return [email, { kind: 'resolved', id }];
            const handle = email.split('@')[0] ?? '';
            return [
              email,
              spec.unknown?.includes(handle)
                ? { kind: 'absent', nearest: [], others: [] }
                : { kind: 'resolved', id: idOf(handle) },
            ];
          }),
        ),
        accounts: new Map([...members].map((member) => [member.id, member])),
      });
    },
    lookUp: (ids) =>
      Promise.resolve({
        accounts: ids.map((id) => account(id.replace('0-', ''), spec)),
        missing: [],
      }),
    showing: () => Promise.resolve([]),
    groupsOf: () => Promise.resolve(undefined),
    isMember: () => Promise.resolve(false),
    licences: () => Promise.resolve(new Map()),
  };
}

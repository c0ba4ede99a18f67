import { parseInstant, type Instant } from '../../../src/model/instant.ts';
import type { AccountId, Email } from '../../../src/model/ids.ts';
import type { FilesVersion } from '../../../src/report/history/files-version.ts';
import { declaredOf, type WorldSpec } from '../../support/world.ts';

export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`not an instant: ${text}`);
  return at;
}

/** The files as each commit left them; every commit reaches all groups. */
export function versionsOf(
  specs: readonly (WorldSpec & { readonly at: string; readonly subject?: string })[],
): readonly FilesVersion[] {
  let before: readonly string[] = [];
  const known = new Map<Email, AccountId>();
  return specs.map((spec, index) => {
    const { groups, sets, accounts, leavers } = declaredOf(spec);
    const names = groups.map(({ name }) => name);
    const removed = before.filter((name) => !names.includes(name)).map((name) => ({ name }));
    before = names;
    const mapped = new Map([...accounts].map(([email, { id }]) => [email, id] as const));
    for (const [email, id] of mapped) {
      if (known.get(email) === id) mapped.delete(email);
      known.set(email, id);
    }
    return {
      commit: {
        ...{ id: `${index + 1}`.repeat(40), at: instant(spec.at), author: 'Verna Dillow' },
        subject: spec.subject ?? `Change ${index + 1}`,
      },
      ...{ reached: groups, groups, sets, removed, mapped, leavers },
    };
  });
}

import { ok, type Answer } from '../http/answers.ts';
import { seatsOf } from '../world/licences.ts';
import { groupNameBean } from './beans.ts';
import type { Site } from './site.ts';

/** `GET /applicationrole`: the products, the groups that grant them, and their seats. */
export function getProducts({ store, base }: Site): Answer {
  const world = store.shown();
  const products = world.licences.map((licence) => {
    const { used, limit } = seatsOf(world, licence);
    const groups = licence.groups
      .map((id) => world.group(id))
      .filter((group) => group !== undefined);
    return {
      key: productKey(licence.product),
      name: licence.product,
      groups: groups.map(({ name }) => name),
      groupDetails: groups.map((group) => groupNameBean(base, group)),
      defaultGroups: [],
      defaultGroupsDetails: [],
      selectedByDefault: false,
      defined: false,
      hasUnlimitedSeats: limit === undefined,
      numberOfSeats: limit ?? -1,
      remainingSeats: limit === undefined ? -1 : Math.max(0, limit - used),
      userCount: used,
      userCountDescription: `${used} users`,
      platform: false,
    };
  });
  return ok(products);
}

/** `Jira Software` → `jira-software`. */
export function productKey(product: string): string {
  return product.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}

import type { SeedAccount } from './seed.ts';
import type { World, WorldGroup } from './world.ts';

interface Hidden {
  readonly due: number;
  readonly group: WorldGroup;
  readonly account: SeedAccount;
  readonly member: boolean;
}

/** What readers see: a world that hears of each change so many milliseconds after it was made. */
export interface Lag {
  readonly tell: (group: WorldGroup, account: SeedAccount, member: boolean) => void;
  readonly shown: () => World;
}

/** Atlassian's reads lag 0.3 to 1 second behind its writes. @param shown begins like the world that is written to. */
export function lagBehind(shown: World, milliseconds: number, now: () => number): Lag {
  let hidden: readonly Hidden[] = [];
  return {
    tell(group, account, member) {
      hidden = [...hidden, { due: now() + milliseconds, group, account, member }];
    },
    shown() {
      const moment = now();
      const due = hidden.filter((change) => change.due <= moment);
      if (due.length === 0) return shown;
      for (const { group, account, member } of due) shown.setMember(group, account, member);
      hidden = hidden.filter((change) => change.due > moment);
      return shown;
    },
  };
}

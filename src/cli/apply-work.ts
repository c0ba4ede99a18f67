import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { SoundFiles } from './declared-files.ts';
import { type ApplyScope, type Fresh, freshDue } from './fresh-proposal.ts';
import type { OpenLive } from './open-live.ts';
import { type Context, instantOf, type LiveOptions } from './options.ts';
import type { Signals } from './signals.ts';

export interface ApplyOptions extends LiveOptions {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly receipt?: string;
  readonly yes?: boolean;
  readonly idsOnly?: boolean;
}

/** One apply, and what it has in hand. */
export interface ApplyWork {
  readonly options: ApplyOptions;
  readonly context: Context;
  readonly files: SoundFiles;
  /** The approved plans on file. */
  readonly plans: readonly Plan[];
  readonly scope: ApplyScope;
  readonly live: OpenLive;
  readonly signals: Signals;
  /** What a person was shown, and said yes to. */
  readonly agreed?: Agreed;
}

export interface Agreed {
  readonly plan: Plan;
  /** What the guards said of it. */
  readonly verdict: readonly Finding[];
}

/** What the files ask for now. */
export async function propose({ options, context, files, scope, live }: ApplyWork): Promise<Fresh> {
  const { declared, faults } = files;
  const { proposal } = await reconcile({
    declared,
    faults,
    reader: live.reader,
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    licences: options.approved === undefined && options.due !== true,
    ...(scope.read === declared.groups ? {} : { only: scope.read }),
  });
  return options.due === true ? freshDue(proposal, scope) : { proposal, alsoAwaited: [] };
}

import type { TargetFacts } from '../model/target-facts.ts';
import type { Told, Trouble } from '../model/trouble.ts';
import type { Facts } from './facts.ts';

/** Why the target was not reached at all: nothing was sent. */
export function troubleOfLook({ look }: Facts): Trouble | undefined {
  return look.kind === 'trouble' ? look.trouble : undefined;
}

/** The answer to the first question, which every other one depends on. */
export function firstAnswer(facts: TargetFacts): Told<unknown> {
  return facts.kind === 'site' ? facts.account : facts.directory;
}

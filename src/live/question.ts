import type { SoughtPerson } from '../model/target-facts.ts';
import type { WantedGroup } from './reader.ts';

/** What doctor wants to know of a target, besides whether it answers. */
export interface Question {
  /** Some groups of the files; where there are none, the target is asked for its first ones. */
  readonly groups: readonly WantedGroup[];
  readonly people: readonly SoughtPerson[];
}

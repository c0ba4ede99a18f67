import type { FileFault } from '../model/finding.ts';
import type { Path } from './tree.ts';

/** Something that differs from the schema. */
export interface SchemaFault {
  readonly code: FileFault;
  readonly path: Path;
  /** Whether it is told at the key rather than at the value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string;
  /** Whether the value at the path is unusable. A mapping that lacks a key is not. */
  readonly cuts: boolean;
  /** The key that is missing. */
  readonly missing?: Path;
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: Path;
}

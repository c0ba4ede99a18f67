/** A group file with faults, and which group it speaks for as far as it says. */
export interface UnsoundFile {
  readonly path: string;
  /** From 1: of its first fault. */
  readonly line: number;
  readonly name?: string;
  readonly id?: string;
}

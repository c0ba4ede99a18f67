/** What the wording of a fault reads of the schema that was not met. */
export interface SubSchema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  /** What an editor shows when the pattern is not met. */
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, SubSchema>>;
  readonly oneOf?: readonly Branch[];
  readonly anyOf?: readonly Branch[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

interface Branch {
  readonly required?: readonly string[];
}

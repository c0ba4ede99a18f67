/** The rules that withhold changes, in the order in which they judge. */
export type GuardName =
  | 'contradicted-account'
  | 'unresolved-identity'
  | 'removals-per-group'
  | 'never-empty'
  | 'removals-total';

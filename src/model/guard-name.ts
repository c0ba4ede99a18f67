/** The rules that withhold changes, in the order in which they judge. */
export type GuardName =
  | 'contradicted-account'
  | 'unresolved-except'
  | 'unresolved-identity'
  | 'pending-identity'
  | 'unread-group'
  | 'removals-per-group'
  | 'never-empty'
  | 'removals-total';

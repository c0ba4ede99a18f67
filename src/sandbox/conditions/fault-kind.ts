/** What can be done to an answer on purpose. */
export const faultKinds = [
  /** Too many requests: to be sent again after a second. */
  '429',
  '500',
  '502',
  /** Half of them say when to try again. */
  '503',
  '504',
  /** A page for people: in place of what was read, or of a write that was not done. */
  'html',
  /** Nothing is done, and the connection is reset. */
  'reset',
  /** Done, and half of the answer arrives. */
  'truncate',
  /** Done, and nothing of the answer arrives. */
  'lost',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/**
 * Atlassian's reads lag its writes by up to some seconds, and a membership that was just written may not show
 * for as long as a minute: how long to wait before each further reading, in milliseconds.
 */
export const lagWaits: readonly number[] = [1, 2, 3, 4, 5, 7, 8, 10, 10, 10].map(
  (seconds) => seconds * 1000,
);

const most = 20;

/** Names of files in a sentence: not all of thousands. */
export function namesOf(files: readonly string[]): string {
  const more = files.length - most;
  return more <= 1 ? files.join(', ') : `${files.slice(0, most).join(', ')} and ${more} more`;
}

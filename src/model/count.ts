/** "1 group", "7 groups", "2,964 people": numbers read aloud. */
export function count(number: number, noun: string): string {
  const plural = noun === 'person' ? 'people' : `${noun}s`;
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}

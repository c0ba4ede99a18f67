/** How far a long task is. Told as it goes on; the last time with `done` equal to `total`. */
export interface ProgressEvent {
  readonly task: 'reading' | 'writing' | 'waiting' | 'confirming';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (event: ProgressEvent) => void;

/** Counts towards a total, and tells each step. */
export function counter(
  task: ProgressEvent['task'],
  total: number,
  onProgress: OnProgress,
): () => void {
  let done = 0;
  return () => onProgress({ task, done: ++done, total });
}

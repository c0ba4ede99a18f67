/** What nothing can be faster than: requests that wait for each other, and what the server lets through. */
export interface Ideal {
  readonly seconds: number;
  /** Of them, those in which the bucket lets requests through. */
  readonly flow: number;
  /** One or two sentences. */
  readonly explained: string;
}

/** Of an apply of adds alone. `latency` in seconds, `rate` in requests a second with a bucket of as many. */
export function idealApply(work: {
  readonly latency: number;
  readonly rate: number;
  readonly adds: number;
}): Ideal {
  const { latency, rate, adds } = work;
  const trips = 2 + 2 + 1 + 1;
  // The bucket is full when the others follow, and is empty when the last of them leaves.
  const flow = Math.max(adds - 1 - rate, 0) / rate;
  return {
    seconds: trips * latency + flow,
    flow,
    explained: `${trips} round trips that wait for each other (finding the groups; their members; the first add; seeing it by reading; the answer to the last add; reading all groups again, whose size is known) of ${latency * 1000} ms, and (${adds} − 1 − ${rate}) ÷ ${rate} = ${flow.toFixed(2)} s in which the bucket lets the other adds through: ${(trips * latency + flow).toFixed(2)} s. It has no time for starting a process, and none for the machine.`,
  };
}

/** Of reading so many pages through one bucket. `before`: how many round trips come before the first page. */
export function idealReading(work: {
  readonly latency: number;
  readonly rate: number;
  readonly pages: number;
  readonly before: number;
}): Ideal {
  const { latency, rate, pages, before } = work;
  const flow = Math.max(pages - rate, 0) / rate;
  const trips = before + 1;
  return {
    seconds: flow + trips * latency,
    flow,
    explained: `The bucket holds ${rate} and lets ${rate} a second through: (${pages} − ${rate}) ÷ ${rate} = ${flow.toFixed(2)} s, and ${trips} round trips of ${latency * 1000} ms that nothing can be sent beside: ${before} before the first page, and the last answer.`,
  };
}

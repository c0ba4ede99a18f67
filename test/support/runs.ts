const factor = Number(process.env['ROLLCALL_RUNS'] ?? 1);

/** How often a law is tried: so often in a usual run, and as many times that as ROLLCALL_RUNS says. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor);
}

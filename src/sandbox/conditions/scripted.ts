import type { ApiResponse, Step } from '../http/api.ts';

/** An answer in the place of the API's own, for what comes and goes: a call that is withdrawn, a page that is refused. */
export interface ScriptedAnswer {
  /** Of method, path and query: `GET /rest/api/3/group/member?startAt=50`. */
  readonly match: RegExp;
  /** The first request that matches and gets it, counted from 1, and the last; all when absent. */
  readonly from?: number;
  readonly to?: number;
  readonly answer: ApiResponse;
}

/** Requests are counted for each script on its own. */
export function answerAsScripted(script: readonly ScriptedAnswer[]): Step {
  const counts = new Map<ScriptedAnswer, number>();
  return async (routed, next) => {
    const { method, path, query } = routed.call;
    const line = `${method} ${path}?${query.toString()}`;
    for (const scripted of script) {
      if (!scripted.match.test(line)) continue;
      const count = (counts.get(scripted) ?? 0) + 1;
      counts.set(scripted, count);
      const { from = 1, to = Infinity, answer } = scripted;
      if (count >= from && count <= to) return answer;
    }
    return next(routed);
  };
}

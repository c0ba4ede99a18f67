import { methodNotAllowed, problem, type Answer } from './answers.ts';
import type { Call } from './call.ts';

/** One of Atlassian's APIs: the paths that it answers to, and who may call them. */
export interface Api {
  readonly routes: ReadonlyMap<string, Route>;
  identify(authorization: string | undefined): Caller;
  /** What it says to a caller it does not know. */
  unauthorized(caller: Exclude<Caller, 'administrator'>): Answer;
}

export type Caller = 'administrator' | 'anonymous' | 'wrong-credentials';

type Method = 'GET' | 'POST' | 'DELETE';

export type Route = Readonly<Partial<Record<Method, Endpoint>>>;

export interface Endpoint {
  /** Answers callers it does not know too. */
  readonly anonymous?: true;
  readonly answer: (call: Call, caller: Caller) => Answer | Promise<Answer>;
}

/** What handles a call: each step of the chain is one, around the next. */
export type Handler = (call: Call) => Promise<Answer>;

/** The innermost step: finds the endpoint, and lets in who may call it. */
export function dispatch(apis: readonly Api[]): Handler {
  return async (call) => {
    const api = apis.find((candidate) => candidate.routes.has(call.path));
    const route = api?.routes.get(call.path);
    if (api === undefined || route === undefined) {
      return problem(404, `No resource answers to ${call.path}`);
    }
    const endpoint = isMethod(call.method) ? route[call.method] : undefined;
    if (endpoint === undefined) return methodNotAllowed(Object.keys(route));
    const caller = api.identify(call.authorization);
    if (caller !== 'administrator' && endpoint.anonymous !== true) return api.unauthorized(caller);
    return endpoint.answer(call, caller);
  };
}

function isMethod(method: string): method is Method {
  return method === 'GET' || method === 'POST' || method === 'DELETE';
}

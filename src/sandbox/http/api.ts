import type { Answer, Refusal } from './answers.ts';
import type { Call } from './call.ts';

/** One of Atlassian's APIs: what it answers to, and who may call it. */
export interface Api {
  /** Whose limits its calls count against. */
  readonly tenant: string;
  readonly resources: readonly Resource[];
  identify(authorization: string | undefined): Caller;
  /** What it says to a caller it does not know. */
  unauthorized(caller: Stranger): Answer;
  /** A refusal in its envelope. */
  refuse(refusal: Refusal): Answer;
}

export type Stranger = 'anonymous' | 'wrong-credentials';

/** `scoped`: an API key of the organization that has scopes, and may not write memberships. */
export type Caller = 'administrator' | 'scoped' | Stranger;

type Method = 'GET' | 'POST' | 'DELETE';

export type Endpoints = Readonly<Partial<Record<Method, Endpoint>>>;

export interface Resource {
  /** `/v2/orgs/{orgId}/directories`: a name in braces stands for one segment. */
  readonly path: string;
  /** What limits are counted by: the same for all versions and addresses of an API. */
  readonly name: string;
  readonly endpoints: Endpoints;
}

export interface Endpoint {
  /** Answers callers it does not know too. */
  readonly anonymous?: true;
  readonly answer: (call: Call, caller: Caller) => Answer | Promise<Answer>;
}

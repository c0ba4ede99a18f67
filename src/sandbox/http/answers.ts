import type { FaultKind } from '../conditions/fault-kind.ts';

/** What goes back to the client: JSON unless it is text; an empty body when neither is given. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** How the connection fails it: `cut` in the middle, `dropped` or `reset` before the first byte. */
  readonly delivery?: 'cut' | 'dropped' | 'reset';
  /** What was done to it on purpose. */
  readonly fault?: FaultKind;
}

/** Thrown by whatever finds a request wanting: each API says it in its own envelope. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** The Organizations API has codes: `ADMIN-UAM-404-3`. */
  readonly code: string | undefined;

  constructor(status: number, message: string, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function ok(json: unknown): Answer {
  return { status: 200, json };
}

/** Jira's `ErrorCollection`. */
export function problem(status: number, message: string): Answer {
  return { status, json: { errorMessages: [message], errors: {} } };
}

/** What the proxy before `api.atlassian.com` says when it lets nothing through. */
export function proxyProblem(code: number, message: string): Answer {
  return { status: code, json: { code, message } };
}

export function html(status: number, title: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html;charset=UTF-8' },
    text: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  };
}

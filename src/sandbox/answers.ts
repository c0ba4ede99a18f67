/** What goes back to the client: JSON unless it is text; an empty body when neither is given. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** Thrown by whatever finds a request wanting: the server sends its answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(status: number, message: string) {
    super(message);
    this.answer = problem(status, message);
  }
}

export function ok(json: unknown): Answer {
  return { status: 200, json };
}

/** Jira's `ErrorCollection`. */
export function problem(status: number, message: string): Answer {
  return { status, json: { errorMessages: [message], errors: {} } };
}

export function methodNotAllowed(allowed: readonly string[]): Answer {
  return { ...problem(405, 'Method Not Allowed'), headers: { allow: allowed.join(', ') } };
}

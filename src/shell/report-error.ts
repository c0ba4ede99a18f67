import { AppError, messageOf } from '../model/app-error.ts';
import { errorText } from '../render/finding-text.ts';
import { jsonText } from '../render/layout.ts';
import { type ExitCode, exitCodes, exitOfError } from './exit-codes.ts';
import { type Terminal, errLayout } from './terminal.ts';

export interface ErrorOutput {
  readonly json: boolean;
  /** Also where a bug happened. */
  readonly debug: boolean;
}

/**
 * Tells why a command could not go on, to people on stderr. With `--json`, scripts find the same on stdout, unless a
 * result stands there already: whatever happens, stdout holds one document. Gives the exit code.
 */
export function reportError(
  error: unknown,
  terminal: Terminal,
  { json, debug }: ErrorOutput,
): ExitCode {
  const reported = error instanceof AppError ? error : bug(error);
  const exit = error instanceof AppError ? exitOfError[error.kind] : exitCodes.bug;
  terminal.err(errorText(reported, errLayout(terminal)));
  if (debug && !(error instanceof AppError) && error instanceof Error)
    terminal.err(`${error.stack ?? ''}\n`);
  if (json && !terminal.hasResult()) {
    const { code, message, why, hint } = reported;
    terminal.out(jsonText({ error: { code, exit, message, why, hint } }));
  }
  return exit;
}

function bug(error: unknown): Pick<AppError, 'code' | 'message' | 'why' | 'hint'> {
  return {
    code: 'bug',
    message: 'This is a bug in rollcall.',
    why: messageOf(error),
    hint: 'Please report it with what you did. Run again with --debug to see where it happened.',
  };
}

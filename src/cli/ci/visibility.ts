import type { GitHub } from '../../github/client.ts';
import { isPublic } from '../../github/repository.ts';
import { AppError } from '../../model/app-error.ts';
import { errorText } from '../../render/error-text.ts';
import { jsonText } from '../../render/json.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Context } from '../options.ts';
import { openGitHubContext } from './github-context.ts';
import { setOutputs } from './outputs.ts';

export interface VisibilityOptions {
  readonly json?: boolean;
  readonly debug?: boolean;
}

/** `rollcall ci visibility`: whether logs and artifacts of this repository are public, as the output `public`. */
export async function visibility(options: VisibilityOptions, context: Context): Promise<ExitCode> {
  const { github } = await openGitHubContext(context, options);
  const hidden = await mustHide(github, context);
  await setOutputs({ public: String(hidden) }, context);
  const sentence = hidden
    ? 'What this job publishes can be read by everybody: it names nobody.\n'
    : 'What this job publishes can be read by members of the repository only.\n';
  context.terminal.out(options.json === true ? jsonText({ public: hidden }) : sentence);
  return exitCodes.done;
}

/**
 * Whether people are to be told by account id only: a public repository publishes whoever is named. When GitHub does
 * not say who can read the repository, everybody is taken to.
 */
export async function mustHide(github: GitHub, { terminal }: Context): Promise<boolean> {
  try {
    return await isPublic(github);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.err(errorText(error, { style: terminal.errStyle, width: terminal.width }));
    return true;
  }
}

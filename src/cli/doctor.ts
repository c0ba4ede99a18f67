import { credentialKinds } from '../model/credentials.ts';
import { checksFor, commandLacks } from '../doctor/command-lacks.ts';
import { checkAll } from '../doctor/check-all.ts';
import { relevantCredentials } from '../doctor/relevant-credentials.ts';
import { credentialText } from '../render/credentials-text.ts';
import { jsonText } from '../render/json.ts';
import { page } from '../render/layout.ts';
import { checksText } from '../render/checks-text.ts';
import { doctorText } from '../render/doctor-text.ts';
import { families } from './commands/families.ts';
import { factsOf } from './doctor/facts.ts';
import { checksOfRepository } from './doctor/repository.ts';
import { exitCodes, type ExitCode, exitOfChecks } from './exit-codes.ts';
import type { Context, LiveOptions } from './options.ts';

export interface DoctorOptions extends Pick<LiveOptions, 'dir' | 'state' | 'json' | 'debug'> {
  /** Looks at the repository at GitHub, and not at Atlassian. */
  readonly github?: true;
  /** Looks at nothing, and tells what each kind of credential is good for. */
  readonly credentials?: true;
  /** Only what this command needs decides. */
  readonly for?: 'plan' | 'apply';
}

/** `rollcall doctor`: what is set up, what is missing, and what to do about it. It holds no writer. */
export async function doctor(options: DoctorOptions, context: Context): Promise<ExitCode> {
  if (options.credentials === true) return tellCredentials(options, context);
  return options.github === true
    ? lookAtRepository(options, context)
    : lookAtAtlassian(options, context);
}

function tellCredentials({ json }: DoctorOptions, { terminal }: Context): ExitCode {
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(
    json === true
      ? jsonText({ credentials: credentialKinds })
      : page(credentialKinds.map((kind) => credentialText(kind, look))),
  );
  return exitCodes.done;
}

async function lookAtRepository(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const checks = await checksOfRepository(options, context);
  if (typeof checks === 'number') return checks;
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(options.json === true ? jsonText({ checks }) : page([checksText(checks, look)]));
  return exitOfChecks(checks);
}

async function lookAtAtlassian(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const facts = await factsOf(options, context);
  const found = checkAll(facts);
  const commands = commandLacks(found, namesOfCommands());
  const credentials = relevantCredentials(facts, found);
  const checks = options.for === undefined ? found : checksFor(found, options.for);
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(
    options.json === true
      ? jsonText({ checks, commands, credentials, facts })
      : doctorText({ checks, commands, credentials, requests: facts.traffic.requests }, look),
  );
  return exitOfChecks(checks);
}

function namesOfCommands(): readonly string[] {
  return families.flatMap(({ commands }) => commands.map(({ name }) => name));
}

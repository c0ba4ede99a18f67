import { checkTarget } from '../../doctor/check-all.ts';
import {
  checksFor,
  commandReadiness,
  relevantCredentials,
} from '../../doctor/command-readiness.ts';
import type { DoctorFacts } from '../../doctor/facts.ts';
import { credentialKinds } from '../../model/credentials.ts';
import { checksText, credentialText, doctorText } from '../../render/doctor-text.ts';
import { jsonText, page } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes, exitOfChecks } from '../../shell/exit-codes.ts';
import type { LiveOptions } from '../../shell/options.ts';
import { outLayout } from '../../shell/terminal.ts';
import { gatherFacts } from './facts.ts';

export interface DoctorOptions extends Pick<LiveOptions, 'dir' | 'state' | 'json' | 'debug'> {
  /** Checks the repository at GitHub, and not Atlassian. */
  readonly github?: true;
  /** Checks nothing, and lists what each kind of credential is good for. */
  readonly credentials?: true;
  /** Only what this command needs decides. */
  readonly for?: 'plan' | 'apply';
}

/** `rollcall doctor`: what is set up, what is missing, and what to do about it. It holds no writer. */
export async function runDoctor(
  options: DoctorOptions,
  context: Context,
  commandNames: readonly string[],
): Promise<ExitCode> {
  if (options.credentials === true) return printCredentials(options, context);
  return options.github === true
    ? inspectRepository(options, context)
    : inspectAtlassian(options, context, commandNames);
}

function printCredentials({ json }: DoctorOptions, { terminal }: Context): ExitCode {
  const layout = outLayout(terminal);
  terminal.out(
    json === true
      ? jsonText({ credentials: credentialKinds })
      : page(credentialKinds.map((kind) => credentialText(kind, layout))),
  );
  return exitCodes.done;
}

async function inspectRepository(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const { checksOfRepository } = await import('./repository.ts');
  const checks = await checksOfRepository(options, context);
  if (typeof checks === 'number') return checks;
  const layout = outLayout(terminal);
  terminal.out(options.json === true ? jsonText({ checks }) : page([checksText(checks, layout)]));
  return exitOfChecks(checks);
}

async function inspectAtlassian(
  options: DoctorOptions,
  context: Context,
  commandNames: readonly string[],
): Promise<ExitCode> {
  const { terminal } = context;
  const facts = await gatherFacts(options, context);
  const found = checkTarget(facts);
  const commands = commandReadiness(found, commandNames);
  const credentials = relevantCredentials(facts, found);
  const checks = options.for === undefined ? found : checksFor(found, options.for);
  const layout = outLayout(terminal);
  terminal.out(
    options.json === true
      ? jsonText({ checks, commands, credentials, facts: printedFacts(facts) })
      : doctorText({ checks, commands, credentials, requests: facts.traffic.requests }, layout),
  );
  return exitOfChecks(checks);
}

/** The words of `--json` for the kinds of a Result: scripts may go by them. */
const printedKinds = new Map<unknown, string>([
  ['ok', 'told'],
  ['skipped', 'unasked'],
]);

function printedFacts(facts: DoctorFacts): unknown {
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) =>
    key === 'kind' ? (printedKinds.get(value) ?? value) : value,
  );
}

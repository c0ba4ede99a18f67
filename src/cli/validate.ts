import { readDeclared } from '../declared/read.ts';
import { jsonText } from '../render/json.ts';
import { count } from '../render/words.ts';
import { tellFaults } from './declared-files.ts';
import { exitCodes, type ExitCode, exitOfFindings } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';

/** `rollcall validate`: the files against the schemas and each other, without any network. */
export async function validate(options: FileOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const reading = await readDeclared(options.dir);
  const groups = reading.declared?.groups ?? [];
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  if (options.json === true) {
    const result = {
      valid: reading.faults.length === 0,
      groups: groups.length,
      members,
      findings: reading.faults,
    };
    terminal.out(jsonText(result));
  } else if (reading.faults.length === 0) {
    terminal.out(
      `${options.dir} is sound: ${count(groups.length, 'group')}, ${count(members, 'member')}.\n`,
    );
  } else {
    tellFaults(reading, context);
    terminal.err(`${count(reading.faults.length, 'fault')} in ${options.dir}.\n`);
  }
  const code = exitOfFindings(reading.faults);
  return reading.declared === undefined ? exitCodes.invalidFiles : code;
}

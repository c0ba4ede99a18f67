import { readDeclared } from '../../declared/read.ts';
import { count } from '../../model/text.ts';
import { unknownGroupFindings } from '../../plan/policies/findings.ts';
import { annotation } from '../../render/finding-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes, exitOfFindings } from '../../shell/exit-codes.ts';
import { reportFaults } from '../../shell/files.ts';
import type { FileOptions } from '../../shell/options.ts';

export interface ValidateOptions extends FileOptions {
  readonly format: 'text' | 'github';
}

/** `rollcall validate`: the files against the schemas and each other, without any network. */
export async function runValidate(options: ValidateOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const reading = await readDeclared(options.dir);
  const { declared, faults } = reading;
  const { groups = [], sets = [] } = declared ?? {};
  // A group that a faulty file declares may well be the one that is meant.
  const warnings =
    declared === undefined || faults.length > 0
      ? []
      : unknownGroupFindings(
          declared.policies,
          groups.map(({ name }) => name),
        );
  const members = [...groups, ...sets].reduce((sum, each) => sum + each.members.length, 0);
  if (options.json === true) {
    const valid = faults.length === 0;
    terminal.out(
      jsonText({
        valid,
        groups: groups.length,
        sets: sets.length,
        members,
        findings: [...faults, ...warnings],
      }),
    );
  } else if (faults.length === 0) {
    if (options.format === 'github') warnings.forEach((each) => terminal.out(annotation(each)));
    else if (options.quiet !== true)
      reportFaults({ ...reading, faults: warnings }, context, options);
    const counts = [
      count(groups.length, 'group'),
      ...(sets.length === 0 ? [] : [count(sets.length, 'set')]),
      count(members, 'member'),
    ];
    terminal.out(`${options.dir} is valid: ${counts.join(', ')}.\n`);
  } else {
    if (options.format === 'github') faults.forEach((fault) => terminal.out(annotation(fault)));
    else if (options.quiet !== true) reportFaults(reading, context, options);
    terminal.err(`${count(faults.length, 'error')} in ${options.dir}.\n`);
  }
  return declared === undefined ? exitCodes.invalidFiles : exitOfFindings(faults);
}

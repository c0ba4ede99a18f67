import type { BlockFault } from '../../github/codeowners/block.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles, reportFaults } from '../../shell/files.ts';
import type { FileOptions } from '../../shell/options.ts';
import { type Codeowners, codeownersOf, writeCodeowners } from './codeowners-file.ts';

export interface CodeownersOptions extends FileOptions {
  readonly file?: string;
  readonly check?: boolean;
}

/** `rollcall ci codeowners`: the `owners` of the files as CODEOWNERS has them. */
export async function runCodeowners(
  options: CodeownersOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  // What an unsound file owns is not known, and leaving it out would give it to somebody else.
  if (files.faults.length > 0) {
    reportFaults(files, context, {});
    return exitCodes.invalidFiles;
  }
  const found = await codeownersOf(files.declared, options);
  const { file, rules, faults } = found;
  const upToDate = faults.length === 0;
  const check = options.check === true;
  if (!upToDate && !check) await writeCodeowners(found);
  if (options.json === true) {
    terminal.out(jsonText({ file, rules, upToDate, faults }));
  } else {
    terminal.out(`${sentence(found, upToDate, check)}\n`);
    const notes = check ? faults.map((fault) => words(fault, found)) : whatElse(found);
    for (const note of notes) terminal.err(`${note}\n`);
  }
  if (files.declared.config.owners.length === 0) {
    terminal.err(
      `${options.dir}/rollcall.yaml names no owners: anyone with write access can approve a change of it.\n`,
    );
  }
  return !upToDate && check ? exitCodes.failed : exitCodes.done;
}

function sentence({ file, rules }: Codeowners, upToDate: boolean, check: boolean): string {
  if (upToDate) return `${file} is up to date: ${rules} ${rules === 1 ? 'rule' : 'rules'}.`;
  if (!check) return `${file} is written: ${rules} ${rules === 1 ? 'rule' : 'rules'}.`;
  return `${file} is out of date. Run "rollcall ci codeowners", and commit the file.`;
}

function words(fault: BlockFault | 'not-read', { file, elsewhere }: Codeowners): string {
  switch (fault) {
    case 'out-of-date':
      return 'It differs from the "owners" in the files.';
    case 'rules-after':
      return 'Rules after the block of rollcall take files of the folder: the last rule that matches wins.';
    case 'damaged':
      return 'The lines that mark the block of rollcall are damaged.';
    case 'not-read':
      return elsewhere
        .map(({ file: other, shadows }) =>
          shadows
            ? `${other} holds nothing but the block of rollcall, and switches off the rules in ${file}: GitHub reads only one of them. "rollcall ci codeowners" moves the block to ${file} and deletes ${other}.`
            : `The block of rollcall stands in ${other}, and GitHub reads ${file}. "rollcall ci codeowners" moves it there.`,
        )
        .join('\n');
  }
}

/** What was done outside the block. */
function whatElse({ file, elsewhere, released }: Codeowners): readonly string[] {
  return [
    ...elsewhere.map(({ file: other, text }) =>
      text === undefined
        ? `${other} is deleted: it held nothing but the block of rollcall, which is in ${file} now.`
        : `The block of rollcall is removed from ${other}: GitHub reads ${file}.`,
    ),
    ...released.map(
      (rule) =>
        `The block no longer holds "${rule}", which claims more than the workflows of rollcall. In a repository of its own, keep it as a line above the block.`,
    ),
  ];
}

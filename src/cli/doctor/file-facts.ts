import { folderOf } from '../editable-files.ts';
import { parseConfig } from '../../declared/parse-config.ts';
import { type DeclaredReading, readDeclared } from '../../declared/read.ts';
import type { FileFacts } from '../../doctor/facts.ts';
import type { Config, Declared } from '../../model/declared.ts';
import type { Finding, FindingCode } from '../../model/finding.ts';

/** What the files say, as far as they can be understood: a sound rollcall.yaml beside unsound files still names a target. */
export async function readFileFacts(dir: string): Promise<{
  readonly files: FileFacts;
  readonly config: Config | undefined;
  readonly declared: Declared | undefined;
}> {
  const reading = await readDeclared(dir, { mayBeEmpty: true });
  const { declared, faults } = reading;
  const config = declared?.config ?? configAlone(reading, dir);
  const [fault] = faults;
  const files: FileFacts = {
    dir,
    ...(declared === undefined ? { problem: problemIn(reading) } : {}),
    faults: faults.length,
    ...(fault === undefined ? {} : { first: firstLine(fault) }),
    groups: declared?.groups.length ?? 0,
    sets: declared?.sets.length ?? 0,
    protectedAccounts: config?.guards.protect.accounts.length ?? 0,
  };
  return { files, config, declared };
}

/** `memberships/rollcall.yaml:2:3: …` */
function firstLine({ file, line, column, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

function problemIn({ faults }: DeclaredReading): NonNullable<FileFacts['problem']> {
  const has = (code: FindingCode) => faults.some((fault) => fault.code === code);
  if (has('folder-missing')) return 'no-folder';
  return has('file-missing') ? 'no-config' : 'unsound';
}

function configAlone({ sources }: DeclaredReading, dir: string): Config | undefined {
  const path = `${folderOf(dir)}/rollcall.yaml`;
  const text = sources.get(path);
  return text === undefined ? undefined : parseConfig(text, path).config;
}

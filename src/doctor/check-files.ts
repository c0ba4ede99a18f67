import { count } from '../model/count.ts';
import { targetText } from '../model/target.ts';
import { missing, ok, type TargetCheck } from './check-code.ts';
import type { Facts, FileFacts } from './facts.ts';

/** Whether the files can be used, and what they are about. */
export function checkFiles({ files, target }: Facts): readonly TargetCheck[] {
  const found = checkFolder(files);
  if (target === undefined) return [found];
  const about =
    target.kind === 'sandbox'
      ? `The target is ${targetText(target)}, a demonstration: nothing here reaches Atlassian.`
      : `The target is ${targetText(target)}.`;
  return [found, ok('target', about)];
}

function checkFolder({ dir, problem, faults, first, groups, sets }: FileFacts): TargetCheck {
  const mend = [...(first === undefined ? [] : [first]), '"rollcall validate" tells each fault.'];
  switch (problem) {
    case 'no-folder':
      return invalid(`There is no folder ${dir}.`, byInit('one'), 'folder-missing');
    case 'no-config':
      return invalid(`There is no ${dir}/rollcall.yaml.`, byInit('it'), 'file-missing');
    case 'unsound': {
      const what = `${dir} has ${count(faults, 'fault')}, and nothing runs before they are mended.`;
      return invalid(what, mend.join('\n'), 'invalid-files');
    }
    case undefined:
      break;
  }
  if (faults > 0) {
    const what = `${dir} has ${count(faults, 'fault')}. The groups that they concern are left alone.`;
    const lack = ['files', 'sound files'] as const;
    const error = { code: 'invalid-files', kind: 'invalid' } as const;
    return { ...missing('files', what, mend.join('\n'), lack), error };
  }
  if (groups === 0) {
    const hint = '"rollcall import" writes a file for each group that there is.';
    const lack = ['groups', 'a group file'] as const;
    return missing('files', `No file in ${dir} declares a group yet.`, hint, lack);
  }
  const counts = [count(groups, 'group'), ...(sets === 0 ? [] : [count(sets, 'set')])];
  return ok('files', `${dir} is sound: ${counts.join(', ')}.`);
}

function invalid(what: string, hint: string, code: string): TargetCheck {
  const check = missing('files', what, hint, ['config', 'a sound rollcall.yaml']);
  return { ...check, error: { code, kind: 'invalid' } };
}

function byInit(what: string): string {
  return `"rollcall init" writes ${what}. If the files are elsewhere, name their folder with --dir.`;
}

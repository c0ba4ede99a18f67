import { missing, ok } from '../model/check.ts';
import { targetText } from '../model/declared.ts';
import { count } from '../model/text.ts';
import type { TargetCheck } from './check-code.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkAnswers, checkNetwork } from './check-network.ts';
import { checkOrganization, checkSite } from './check-target.ts';
import type { DoctorFacts, FileFacts, MachineFacts } from './facts.ts';

/** Every check that the facts allow, whatever another one found. */
export function checkTarget(facts: DoctorFacts): readonly TargetCheck[] {
  return [
    ...checkFiles(facts),
    ...checkCredentials(facts),
    ...checkNetwork(facts),
    ...checkAnswers(facts),
    ...checkInspected(facts),
    ...checkMachine(facts.machine),
  ];
}

function checkInspected(facts: DoctorFacts): readonly TargetCheck[] {
  const { look } = facts;
  if (look.kind !== 'ok') return [];
  return look.value.kind === 'site'
    ? checkSite(look.value, facts)
    : checkOrganization(look.value, facts);
}

/** Whether the files can be used, and what they are about. */
function checkFiles({ files, target }: DoctorFacts): readonly TargetCheck[] {
  const found = checkFolder(files);
  if (target === undefined) return [found];
  const about =
    target.kind === 'sandbox'
      ? `The target is ${targetText(target)}, a demonstration: nothing here reaches Atlassian.`
      : `The target is ${targetText(target)}.`;
  return [found, ok('target', about)];
}

function checkFolder({ dir, problem, faults, first, groups, sets }: FileFacts): TargetCheck {
  const advice = [...(first === undefined ? [] : [first]), '"rollcall validate" lists each fault.'];
  switch (problem) {
    case 'no-folder':
      return invalid(`There is no folder ${dir}.`, byInit('one'), 'folder-missing');
    case 'no-config':
      return invalid(`There is no ${dir}/rollcall.yaml.`, byInit('it'), 'file-missing');
    case 'unsound': {
      const what = `${dir} has ${count(faults, 'fault')}, and nothing runs until they are fixed.`;
      return invalid(what, advice.join('\n'), 'invalid-files');
    }
    case undefined:
      break;
  }
  if (faults > 0) {
    const what = `${dir} has ${count(faults, 'fault')}. The groups that they concern are left alone.`;
    const lack = ['files', 'sound files'] as const;
    const error = { code: 'invalid-files', kind: 'invalid' } as const;
    return { ...missing('files', what, advice.join('\n'), lack), error };
  }
  if (groups === 0) {
    const hint = '"rollcall import" writes a file for each group that there is.';
    const lack = ['groups', 'a group file'] as const;
    return missing('files', `No file in ${dir} declares a group yet.`, hint, lack);
  }
  const counts = [count(groups, 'group'), ...(sets === 0 ? [] : [count(sets, 'set')])];
  return ok('files', `${dir} is valid: ${counts.join(', ')}.`);
}

function invalid(what: string, hint: string, code: string): TargetCheck {
  const check = missing('files', what, hint, ['config', 'a valid rollcall.yaml']);
  return { ...check, error: { code, kind: 'invalid' } };
}

function byInit(what: string): string {
  return `"rollcall init" writes ${what}. If the files are elsewhere, name their folder with --dir.`;
}

/** What rollcall runs on, and whether it can keep its own files. */
function checkMachine({ node, leastNode, state }: MachineFacts): readonly TargetCheck[] {
  const { folder, problem } = state;
  return [
    isAtLeast(node, leastNode)
      ? ok('node', `Node ${node} is new enough.`)
      : missing('node', `Node ${node} is too old.`, `rollcall needs ${leastNode} or newer.`, [
          'config',
          `Node ${leastNode}`,
        ]),
    problem === undefined
      ? ok('state', `${folder} can be written: journals and receipts go there.`)
      : missing(
          'state',
          `${folder} can't be written: ${problem}.`,
          'Let this account write there, or name another folder with --state.',
          ['state', 'a folder for its journal'],
        ),
  ];
}

/** Of versions such as `20.19.2`. */
function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (want ?? []).entries()) {
    const number = have?.[index] ?? 0;
    if (number !== wanted) return number > wanted;
  }
  return true;
}

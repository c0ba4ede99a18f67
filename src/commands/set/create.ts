import { ownerNames } from '../../plan/owners.ts';
import { type OpenedGroup, commonLines } from '../../amend/common-lines.ts';
import { namesInFiles } from '../../amend/person-lines.ts';
import { setName } from '../../amend/resolve-groups.ts';
import { whyRefused } from '../../amend/amend-file.ts';
import { noParts, resolveFile } from '../../declared/resolve-file.ts';
import { sourceText } from '../../declared/source-text.ts';
import { AppError } from '../../model/app-error.ts';
import { type Declared, type DeclaredGroup, effectiveOwners } from '../../model/declared.ts';
import type { CreatedSet, LeftOutOfSet } from '../../model/edits.ts';
import type { Finding } from '../../model/finding.ts';
import { GroupIndex } from '../../model/group.ts';
import { groupKey } from '../../model/ids.ts';
import { count, listed, sameNames } from '../../model/text.ts';
import { jsonText } from '../../render/layout.ts';
import { createdSetText } from '../../render/edits/set-text.ts';
import type { Context } from '../../shell/context.ts';
import { Drafts } from '../../shell/drafts.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, openEditable, readFiles } from '../../shell/files.ts';
import type { FileOptions } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { editFile } from '../../yaml/edit-file.ts';
import { fileNames } from '../../yaml/file-names.ts';
import { newSetFile } from '../../yaml/new-file.ts';
import { openFile } from '../../yaml/open-file.ts';

export interface CreateSetOptions extends FileOptions {
  readonly from?: readonly string[];
}

/** `rollcall set create`: writes the file of a set, which takes over the people that groups have in common. */
export async function runCreateSet(
  typed: string,
  options: CreateSetOptions,
  { terminal, ...context }: Context,
): Promise<ExitCode> {
  const files = await readFiles(options, { terminal, ...context }, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const name = setName(typed);
  const drafts = new Drafts(options.dir, files.sources);
  checkFree(name, files, drafts);
  const created = await draftSet(name, options.from, files, drafts);
  const interrupted = await drafts.write();
  const look = { style: terminal.outStyle, width: terminal.width, sources: files.sources };
  terminal.out(options.json === true ? jsonText(created) : createdSetText(created, look));
  return interrupted ? exitCodes.interrupted : exitCodes.done;
}

/** Drafts the edits. Throws an AppError where there is nothing that the set could hold, or no file can hold it. */
async function draftSet(
  name: string,
  from: readonly string[] | undefined,
  { declared, sources }: SoundFiles,
  drafts: Drafts,
): Promise<CreatedSet> {
  const groups = from === undefined ? [] : selectGroups(declared.groups, from);
  const opened: OpenedGroup[] = [];
  for (const group of groups) {
    const file = await openEditable('group', group.place.file, sources);
    const why = whyRefused(file, 'members');
    if (why !== undefined) {
      const place = `${why.file ?? file.path}:${why.line ?? 1}`;
      throw new AppError('failed', 'not-editable', `${place}: ${why.why}`, {
        hint: why.hint ?? '',
      });
    }
    opened.push({ group, file });
  }
  const nameOf = namesInFiles(declared, declared.accounts, sources);
  const { members, edits, left } = commonLines(opened, name, {
    accounts: declared.accounts,
    nameOf,
  });
  if (from !== undefined && members.length === 0) throw nobodyCommon(groups, left);

  for (const { file } of opened)
    drafts.edit(file.path, file.whole, editFile(file, edits.get(file.path) ?? []));
  const { owners, findings } = ownersOf(groups, declared, name);
  const file = fileNames([{ name }], drafts.filesIn('sets'));
  const path = drafts.path(`sets/${[...file.values()].join('')}`);
  const modeline = drafts.modeline('set', 1);
  const text = newSetFile({ modeline, set: name, owners, members });
  checkText(path, text);
  drafts.create(path, text);
  return {
    set: name,
    members: members.map(({ user }) => user),
    groups: groups.map((group) => group.name),
    edits: drafts.edits(),
    left,
    findings,
  };
}

/** Upper and lower case are the same, and a file with faults has its name too. Throws an AppError. */
function checkFree(name: string, { declared, sources }: SoundFiles, drafts: Drafts): void {
  const folder = drafts.path('sets/');
  const ofFiles = [...sources].flatMap(([path, text]): [string, unknown][] => {
    if (!path.startsWith(folder)) return [];
    const opened = openFile('set', path, text);
    const { set } = opened.kind === 'open' ? opened.file.written : opened.written;
    return [[path, set]];
  });
  const taken = ofFiles.find(
    ([, set]) => typeof set === 'string' && groupKey(set) === groupKey(name),
  );
  if (taken !== undefined) {
    throw new AppError('failed', 'set-exists', `There is a set "${String(taken[1])}" already.`, {
      why: `${taken[0]} declares it.`,
      hint: `Choose another name, or add people to it: rollcall grant USER ${name}`,
    });
  }
  if (new GroupIndex(declared.groups).named(name).length === 0) return;
  throw new AppError('failed', 'group-exists', `There is a group "${name}" already.`, {
    why: 'A set of the same name would be mistaken for it.',
    hint: 'Choose another name.',
  });
}

/** Only a name can be wrong. Throws a usage error. */
function checkText(path: string, text: string): void {
  const [fault] = resolveFile('set', sourceText(path, text), noParts());
  if (fault === undefined) return;
  throw new AppError('usage', 'bad-name', 'No file can hold that name of a set.', {
    why: fault.message,
    hint: 'Use a name in one line, such as oslo-team.',
  });
}

function nobodyCommon(groups: readonly DeclaredGroup[], left: readonly LeftOutOfSet[]): AppError {
  const [first] = groups;
  const headline =
    groups.length === 1
      ? `${first?.name ?? ''} lists nobody without dates.`
      : `Nobody is listed alike, and without dates, in all ${count(groups.length, 'group')}.`;
  const people = left.map(({ user, why }) => `${user} (${why})`);
  return new AppError('failed', 'nobody-in-common', headline, {
    why:
      people.length === 0
        ? 'Their files list people by sets and groups alone.'
        : `${listed(people, 10)}.`,
    hint: 'Name other groups with --from, or leave it out for a set without people.',
  });
}

/** The set is approved by who approves the groups, where those are the same; else as all that has no owner of its own. */
function ownersOf(
  groups: readonly DeclaredGroup[],
  { config }: Declared,
  set: string,
): { readonly owners: readonly string[]; readonly findings: readonly Finding[] } {
  const effective = (group: DeclaredGroup) => effectiveOwners(group, config);
  const [first = config.owners, ...others] = groups.map(effective);
  if (others.every((each) => sameNames(each, first))) {
    return { owners: sameNames(first, config.owners) ? [] : first, findings: [] };
  }
  const findings = groups
    .filter((group) => !sameNames(effective(group), config.owners))
    .map((group): Finding => ({
      code: 'delegated',
      severity: 'warning',
      message: `Changes of the set "${set}" reach ${group.name}. The owners of the set are ${ownerNames(config.owners)}, those of the group are ${ownerNames(effective(group))}.`,
      ...group.place,
      hint: 'Write owners into the file of the set, or have its changes approved by both.',
    }));
  return { owners: [], findings };
}

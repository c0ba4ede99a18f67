/** The files of a story, as it writes them, and as its laws read them: by a reader of their own. */

/** The folder beside, which some stories have: its groups, and its files as the first folder sees them. */
export const beside = 'partners';
export const groupsBeside = ['lyon', 'riga'];

export const tops = ['rollcall.yaml', `../${beside}/rollcall.yaml`] as const;
export type Folder = 'memberships' | typeof beside;

export function folderOf(path: string): Folder {
  return path.startsWith(`../${beside}/`) ? beside : 'memberships';
}

export function isTop(path: string): boolean {
  return (tops as readonly string[]).includes(path);
}

/** The group that a file is about. */
export function groupAt(path: string): string | undefined {
  return /(?:^|\/)groups\/(\w+)\.yaml$/u.exec(path)?.[1];
}

export interface GroupFile {
  readonly members: readonly string[];
  readonly owners?: readonly string[];
}

export function pathOf(group: string): string {
  return `${groupsBeside.includes(group) ? `../${beside}/` : ''}groups/${group}.yaml`;
}

export function groupText(group: string, { members, owners }: GroupFile): string {
  return [
    ...[`group: ${group}`, 'mode: authoritative'],
    ...(owners === undefined ? [] : [`owners: ${ownersText(owners)}`]),
    'members:',
    ...members.toSorted().map((handle) => `  - ${handle}@banc.ly`),
    '',
  ].join('\n');
}

/** Undefined where there is no such file. */
export function groupIn(text: string | undefined): GroupFile | undefined {
  if (text === undefined) return undefined;
  const owners = ownersIn(text);
  const members = [...text.matchAll(/^ {2}- (\w+)@banc\.ly$/gmu)].map(([, handle = '']) => handle);
  return { members, ...(owners === undefined ? {} : { owners }) };
}

export function ownersIn(text: string): readonly string[] | undefined {
  const [, list] = /^owners: \[(.*)\]$/mu.exec(text) ?? [];
  return list === undefined ? undefined : [...list.matchAll(/@(\w+)/gu)].map(([, who = '']) => who);
}

/** The text with those owners in place of the ones that it has, or of none. */
export function withOwners(text: string, owners: readonly string[]): string {
  const line = `owners: ${ownersText(owners)}\n`;
  return ownersIn(text) === undefined ? text + line : text.replace(/^owners: .*\n/mu, line);
}

function ownersText(owners: readonly string[]): string {
  return `[${owners.map((owner) => `"@${owner}"`).join(', ')}]`;
}

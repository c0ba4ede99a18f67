import { groupKey } from '../model/ids.ts';
import { isRecord } from '../model/objects.ts';
import { parseLeniently } from './approval-rules.ts';

/** What a file declares, and what it brings in: names that can be compared, of groups and of sets. */
export interface Inclusions {
  readonly declares: string;
  /** Of a group that says so. */
  readonly id?: string;
  readonly includes: readonly string[];
}

/** Reads them from a file, sound or not; undefined for one that declares neither a group nor a set. */
export function inclusionsIn(text: string): Inclusions | undefined {
  const written = parseLeniently(text);
  const [declares] = sourcesIn(written);
  if (declares === undefined || !isRecord(written)) return undefined;
  const { id, members } = written;
  const includes = Array.isArray(members) ? members.flatMap(sourcesIn) : [];
  return { declares, ...(typeof id === 'string' ? { id } : {}), includes };
}

/** How `includes` and `declares` name a group. */
export function groupSource(name: string): string {
  return `group ${groupKey(name)}`;
}

function sourcesIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const { group, set } = value;
  return [
    ...(typeof group === 'string' ? [groupSource(group)] : []),
    ...(typeof set === 'string' ? [`set ${groupKey(set)}`] : []),
  ];
}

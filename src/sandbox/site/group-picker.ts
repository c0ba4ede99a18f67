import { compareText } from '../../model/change.ts';
import { ok, type Answer } from '../http/answers.ts';
import type { Call } from '../http/call.ts';
import type { Caller } from '../http/api.ts';
import { readWindow } from './paging.ts';
import type { Site } from './site.ts';
import type { WorldGroup } from '../world/world.ts';

/** `GET /groups/picker`: groups whose name holds the query. Callers it does not know find none. */
export function pickGroups(site: Site, { query }: Call, caller: Caller): Answer {
  const fold = query.get('caseInsensitive')?.toLowerCase() === 'true';
  const wanted = query.get('query') ?? '';
  const { maxResults } = readWindow(query, { usual: 20, most: 10_000 });
  const known = caller === 'administrator' ? site.store.shown().groups : [];
  const found = known
    .filter((group) => indexOf(group.name, wanted, fold) >= 0 && !isExcluded(query, group))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  const groups = found.slice(0, maxResults).map(({ id, name, managedBy }) => ({
    name,
    managedBy: managedBy.toUpperCase().replaceAll('-', '_'),
    html: highlight(name, indexOf(name, wanted, fold), wanted.length),
    labels: [],
    groupId: id,
  }));
  const header = `Showing ${groups.length} of ${found.length} matching groups`;
  return ok({ header, total: found.length, groups });
}

function isExcluded(query: URLSearchParams, group: WorldGroup): boolean {
  return (
    query.getAll('exclude').includes(group.name) || query.getAll('excludeId').includes(group.id)
  );
}

function indexOf(name: string, wanted: string, fold: boolean): number {
  return fold ? name.toLowerCase().indexOf(wanted.toLowerCase()) : name.indexOf(wanted);
}

function highlight(name: string, start: number, length: number): string {
  if (length === 0) return escapeHtml(name);
  const end = start + length;
  return `${escapeHtml(name.slice(0, start))}<b>${escapeHtml(name.slice(start, end))}</b>${escapeHtml(name.slice(end))}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}

import type { Api, Resource } from './api.ts';

/** Which resource of which API a path means. */
export interface Place {
  readonly api: Api;
  readonly resource: Resource;
  readonly params: Readonly<Record<string, string>>;
}

interface Template {
  readonly api: Api;
  readonly resource: Resource;
  readonly segments: readonly string[];
}

/** A path without names in braces comes before one with them: `…/groups/search` before `…/groups/{groupId}`. */
export function placesOf(apis: readonly Api[]): (path: string) => Place | undefined {
  const fixed = new Map<string, Place>();
  const templates: Template[] = [];
  for (const api of apis) {
    for (const resource of api.resources) {
      if (resource.path.includes('{')) {
        templates.push({ api, resource, segments: resource.path.split('/') });
      } else fixed.set(resource.path, { api, resource, params: {} });
    }
  }
  return (path) => fixed.get(path) ?? fill(templates, path.split('/'));
}

function fill(templates: readonly Template[], path: readonly string[]): Place | undefined {
  for (const { api, resource, segments } of templates) {
    const params = paramsOf(segments, path);
    if (params !== undefined) return { api, resource, params };
  }
  return undefined;
}

function paramsOf(
  segments: readonly string[],
  path: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (segments.length !== path.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? '';
    const name = /^\{(\w+)\}$/u.exec(segment)?.[1];
    if (name === undefined) {
      if (segment !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (value === undefined || value === '') return undefined;
    params.push([name, value]);
  }
  return Object.fromEntries(params);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

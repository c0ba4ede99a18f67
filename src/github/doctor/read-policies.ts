import { isRecord } from '../../model/objects.ts';
import type { GitHub } from '../client.ts';
import { standsFor } from '../codeowners/pattern.ts';
import { allowed } from './allowed.ts';

/** An active rule of GitHub about which events may start which workflows. */
export interface EventPolicy {
  readonly name: string;
  readonly events: readonly string[];
  /** Whether it is about the workflow of this path. */
  readonly isAbout: (path: string) => boolean;
}

/**
 * The policies of the repository and of those above it; undefined when they can't be read. Octokit does not know them yet.
 * https://docs.github.com/rest/actions/policies
 */
export async function readPolicies({
  octokit,
  owner,
  repo,
}: GitHub): Promise<readonly EventPolicy[] | undefined> {
  const found: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await allowed('list the Actions policies', () =>
      octokit.request('GET /repos/{owner}/{repo}/actions/policies', {
        ...{ owner, repo, page },
        per_page: 100,
        has_parents: true,
      }),
    );
    if (answer === undefined) return undefined;
    const data: unknown = answer.data;
    const policies = isRecord(data) ? data['policies'] : undefined;
    if (!Array.isArray(policies)) return undefined;
    found.push(...(policies as unknown[]));
    if (policies.length < 100) return found.flatMap(eventPolicies);
  }
}

function eventPolicies(policy: unknown): readonly EventPolicy[] {
  if (!isRecord(policy) || policy['enforcement'] !== 'active') return [];
  const rules = Array.isArray(policy['rules']) ? (policy['rules'] as unknown[]) : [];
  return rules.flatMap((rule) => {
    const { type, parameters } = isRecord(rule) ? rule : {};
    if (type !== 'restrict_action_events' || !isRecord(parameters)) return [];
    return [
      {
        name: String(policy['name']),
        events: textsIn(parameters['allowed_events']),
        isAbout: targetOf(policy['conditions']),
      },
    ];
  });
}

/** Without a path it is about every workflow, and so is `~ALL` and an empty list. */
function targetOf(conditions: unknown): EventPolicy['isAbout'] {
  const target = isRecord(conditions) ? conditions['workflow_path'] : undefined;
  const { include, exclude } = isRecord(target) ? target : {};
  const [only, never] = [textsIn(include), textsIn(exclude)];
  const names = (pattern: string, path: string) =>
    pattern === '~ALL' || standsFor(`/${pattern.replace(/^\//u, '')}`, path);
  return (path) =>
    (only.length === 0 || only.some((pattern) => names(pattern, path))) &&
    !never.some((pattern) => names(pattern, path));
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

import type { Target } from '../../model/declared.ts';
import { yamlString } from '../edit/yaml-string.ts';

export interface NewConfig {
  readonly modeline?: string;
  readonly target: Target;
  /** Emails or account ids that are never removed. */
  readonly protect: readonly string[];
  readonly owners: readonly string[];
  readonly approvals: number;
}

/** A rollcall.yaml with the defaults written out, for people to see what can be changed. */
export function newConfigFile({ modeline, target, protect, owners, approvals }: NewConfig): string {
  return [
    ...(modeline === undefined ? [] : [modeline]),
    'target:',
    `  ${targetLine(target)}`,
    'guards:',
    "  # A group's limit is its people × percent, within atLeast..atMost; total counts all groups.",
    '  removals: { percent: 20, atLeast: 2, atMost: 25, total: 100 }',
    '  protect:',
    '    groups: [] # never written',
    `    accounts: ${listOf(protect)} # never removed: the accounts that plan and apply, a break-glass administrator`,
    `owners: ${listOf(owners)} # approve everything that has no owner of its own`,
    `approvals: ${approvals} # of a pull request; 0 for a lone administrator`,
    '',
  ].join('\n');
}

function targetLine(target: Target): string {
  switch (target.kind) {
    case 'sandbox':
      return `sandbox: { seed: ${yamlString(target.seed)} } # the embedded Atlassian Cloud, begun with the exports in there`;
    case 'site':
      return target.scoped === undefined
        ? `site: ${yamlString(target.url)}`
        : `site: { url: ${[yamlString(target.url), ...(target.scoped.cloudId === undefined ? [] : [`cloudId: ${yamlString(target.scoped.cloudId)}`])].join(', ')} }`;
    case 'organization':
      return `organization: { id: ${[yamlString(target.id), ...(target.directory === undefined ? [] : [`directory: ${yamlString(target.directory)}`])].join(', ')} }`;
  }
}

function listOf(texts: readonly string[]): string {
  return `[${texts.map(yamlString).join(', ')}]`;
}

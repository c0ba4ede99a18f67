import { parse } from 'yaml';
import { given, isRecord } from '../model/objects.ts';

/** What a file says about who approves its changes, and whom and what others mean by it. */
export interface ApprovalRules {
  /** The label of the group that it declares. */
  readonly group?: string;
  /** The id of the group that it declares: another one is another group, with the same owners. */
  readonly id?: string;
  /** Undefined where it names none. */
  readonly owners?: readonly string[];
  /** Of rollcall.yaml. */
  readonly approvals?: number;
  /** Of rollcall.yaml, as written. */
  readonly guards?: unknown;
  /** Of rollcall.yaml, as written. */
  readonly target?: unknown;
  /** Of accounts.yaml: whom an email means. */
  readonly accounts?: Readonly<Record<string, unknown>>;
}

/** Its owners approve everything that has none of its own. */
export const topFile = 'rollcall.yaml';

/** Says whom an email means. */
export const accountsFile = 'accounts.yaml';

/**
 * Reads them from a file of any commit, sound or not: who approved before must be known even where the file has faults
 * elsewhere. What can't be read at all says nothing. `name`: its path inside the folder.
 */
export function approvalRulesIn(name: string, text: string | undefined): ApprovalRules {
  if (text === undefined) return {};
  const value = parseLeniently(text);
  const written = isRecord(value) ? value : {};
  const { group, id, owners, approvals, guards, target, accounts } = written;
  switch (name) {
    case topFile:
      return given({
        owners: textsOf(owners),
        approvals: Number.isSafeInteger(approvals) ? Number(approvals) : usualApprovals,
        guards,
        target,
      });
    case accountsFile:
      return given({ accounts: isRecord(accounts) ? accounts : undefined });
    default:
      return given({ group: textOf(group), id: textOf(id), owners: textsOf(owners) });
  }
}

/** What rollcall.yaml asks for where it does not say. */
const usualApprovals = 1;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value
    : undefined;
}

/** What a YAML text holds, faults or not; few aliases, and no warnings: nothing in it can make this slow or loud. */
export function parseLeniently(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 10, logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

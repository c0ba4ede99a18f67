import { parse } from 'yaml';
import { isRecord } from '../model/objects.ts';

/** What a file says about who approves its changes. */
export interface ApprovalRules {
  /** The label of the group that it declares. */
  readonly group?: string;
  /** Undefined where it names none. */
  readonly owners?: readonly string[];
  readonly approvals?: number;
}

/**
 * Reads them from a file of any commit, sound or not: who approved before must be known even where the file has faults
 * elsewhere. What can't be read at all says nothing.
 */
export function approvalRulesIn(text: string | undefined): ApprovalRules {
  if (text === undefined) return {};
  const written = parsed(text);
  if (!isRecord(written)) return {};
  const { group, owners, approvals } = written;
  return {
    ...(typeof group === 'string' ? { group } : {}),
    ...(Array.isArray(owners) && owners.every((owner) => typeof owner === 'string')
      ? { owners }
      : {}),
    ...(Number.isSafeInteger(approvals) ? { approvals: Number(approvals) } : {}),
  };
}

/** Few aliases, and no warnings: nothing in a file can make this slow or loud. */
function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 10, logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

import { isRecord } from '../json.ts';

/** Jira's page of a list. */
export interface PageBean {
  readonly values: readonly unknown[];
  /** How many items there are on all pages. */
  readonly total: number | undefined;
  /** The page says so itself, or holds nothing. */
  readonly isLast: boolean;
}

/** Undefined when the JSON is no page. */
export function parsePageBean(json: unknown): PageBean | undefined {
  if (!isRecord(json)) return undefined;
  const { values, total, isLast } = json;
  if (!Array.isArray(values)) return undefined;
  return {
    values,
    total: typeof total === 'number' ? total : undefined,
    isLast: isLast === true || values.length === 0,
  };
}

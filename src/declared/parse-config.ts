import type { Config } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { noParts, resolveFile } from './resolve-file.ts';
import { sourceText } from './source-text.ts';

export interface ConfigReading {
  /** Absent when there are faults. */
  readonly config?: Config;
  readonly faults: readonly Finding[];
}

/** Reads a `rollcall.yaml` that is no file here: another commit's. */
export function parseConfig(text: string, path: string): ConfigReading {
  const parts = noParts();
  const faults = resolveFile('config', sourceText(path, text), parts);
  return { faults, ...(parts.config === undefined ? {} : { config: parts.config }) };
}

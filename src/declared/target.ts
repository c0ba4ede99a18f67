import type { Target } from '../model/declared.ts';
import { parseSiteUrl } from '../model/site-url.ts';
import type { CheckedFile } from './checked-file.ts';
import type { WrittenConfig } from './written.ts';

/** Where the groups live. Undefined when the file does not say so soundly. */
export function resolveTarget(file: CheckedFile<WrittenConfig>): Target | undefined {
  const { sandbox, site } = file.written.target ?? {};
  if (sandbox !== undefined) return { kind: 'sandbox', seed: sandbox.seed ?? 'sandbox' };
  if (typeof site !== 'string') return undefined;
  const url = parseSiteUrl(site);
  if (url.kind === 'ok') return { kind: 'site', url: url.origin };
  const hint = 'write the address of the site and nothing more, such as https://banc.atlassian.net';
  file.report('wrong-value', file.at('target', 'site'), `the site's address ${url.why}`, hint);
  return undefined;
}

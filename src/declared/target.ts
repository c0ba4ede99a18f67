import type { Target } from '../model/declared.ts';
import { parseSiteUrl } from '../model/site-url.ts';
import type { CheckedFile } from './checked-file.ts';
import type { WrittenConfig } from './written.ts';

/** Where the groups live. Undefined when the file does not say so soundly. */
export function resolveTarget(file: CheckedFile<WrittenConfig>): Target | undefined {
  const { sandbox, site, organization } = file.written.target ?? {};
  if (sandbox !== undefined) return { kind: 'sandbox', seed: sandbox.seed ?? 'sandbox' };
  if (organization?.id !== undefined) {
    const { id, directory } = organization;
    return { kind: 'organization', id, ...(directory === undefined ? {} : { directory }) };
  }
  const address = typeof site === 'object' ? site.url : site;
  if (address === undefined) return undefined;
  const url = parseSiteUrl(address);
  if (url.kind === 'bad') {
    const place = file.at('target', 'site', ...(typeof site === 'object' ? ['url'] : []));
    const hint =
      'write the address of the site and nothing more, such as https://banc.atlassian.net';
    file.report('wrong-value', place, `the site's address ${url.why}`, hint);
    return undefined;
  }
  if (typeof site !== 'object') return { kind: 'site', url: url.origin };
  const { cloudId } = site;
  return { kind: 'site', url: url.origin, scoped: cloudId === undefined ? {} : { cloudId } };
}

import type { FileKind } from '../kinds.ts';

/** The line by which editors find the schema of rollcall.yaml. */
const modeline = /^#\s+yaml-language-server\s*:\s*\$schema=(\S*?)config\.schema\.json[ \t]*\r?$/mu;
/** `https://…`, `file:…`, `C:\…`, `/…`: the same from every folder. */
const absolute = /^(?:[A-Za-z][A-Za-z\d+.-]*:|[/\\~])/u;

/**
 * The modeline of a new file, with its schema where that of rollcall.yaml is. `depth`: how many folders below
 * rollcall.yaml the file lies. Undefined where rollcall.yaml does not say.
 */
export function modelineFor(
  configText: string,
  kind: Exclude<FileKind, 'config'>,
  depth: number,
): string | undefined {
  const place = modeline.exec(configText.replace(/^\ufeff/u, ''))?.[1];
  if (place === undefined || !/(?:^|[/\\])$/u.test(place)) return undefined;
  const up = absolute.test(place) ? '' : '../'.repeat(depth);
  const folder = up === '' ? place : up + place.replace(/^(?:\.[/\\])+/u, '');
  return `# yaml-language-server: $schema=${folder}${kind}.schema.json`;
}

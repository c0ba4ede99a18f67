/** What an invisible first line says of a comment: whose it is, and what it shows. */
export interface Marker {
  readonly kind: 'plan' | 'drift';
  /** The folder of the files: there may be several in one repository. */
  readonly dir: string;
  readonly head?: string;
  readonly digest?: string;
}

/** `<!-- rollcall:plan dir=memberships head=9e1b7c4d… digest=4f1c09d2… -->` */
export function markerLine({ head, digest, ...rest }: Marker): string {
  const parts = [
    ...(head === undefined ? [] : [`head=${escaped(head)} `]),
    ...(digest === undefined ? [] : [`digest=${escaped(digest)} `]),
  ];
  return `${markerStart(rest)}${parts.join('')}-->`;
}

/** How the first line begins, whatever it shows now. */
export function markerStart({ kind, dir }: Pick<Marker, 'kind' | 'dir'>): string {
  return `<!-- rollcall:${kind} dir=${escaped(plainFolder(dir))} `;
}

/** A folder as the repository has it: `./memberships/` is `memberships`. */
export function plainFolder(dir: string): string {
  return dir.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, '') || '.';
}

/** Nothing in it ends the comment: no `>`, no blank. */
function escaped(value: string): string {
  return encodeURIComponent(value);
}

/** Below the marker: names in it begin no comment of HTML, so that there is one marker. */
export function withMarker(marker: Marker, markdown: string): string {
  return `${markerLine(marker)}\n${markdown.replaceAll('<!--', '<\\u{21}--')}`;
}

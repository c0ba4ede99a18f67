/** The content of a file, in the form in which it is spliced. */
export interface BareText {
  /** Exactly as it stands in the file, byte order mark and all. */
  readonly whole: string;
  /** Without a byte order mark, and with a line break at its end, whether it was there or not. */
  readonly text: string;
  readonly lineBreak: '\n' | '\r\n';
}

export function bareText(whole: string): BareText {
  const bare = whole.replace(/^\ufeff/u, '');
  const lineBreak = /^[^\n]*\r\n/u.test(bare) ? '\r\n' : '\n';
  // With its last line ended, every line is like any other.
  return { whole, text: bare.endsWith('\n') ? bare : bare + lineBreak, lineBreak };
}

/** A spliced text as content of the file: with its byte order mark, and its last line ended or not, as it was. */
export function wholeText({ whole, lineBreak }: BareText, spliced: string): string {
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : '';
  return bom + (whole.endsWith('\n') ? spliced : spliced.slice(0, -lineBreak.length));
}

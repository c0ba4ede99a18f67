/** An error's code, headline and hint. */
export type Description = readonly [code: string, headline: string, hint: string];

/**
 * One of Atlassian's products, as errors speak of it: where causes are the same, the words are too,
 * and only names and variables differ.
 */
export interface Product {
  /** Where requests go: `https://banc.atlassian.net`. */
  readonly origin: string;
  /** Who answers, in headlines: `banc.atlassian.net`. */
  readonly host: string;
  /** What to check when nobody answers there, as a clause: `the address under target.site in rollcall.yaml`. */
  readonly address: string;
  /** What to do about a 401. */
  readonly credentials: string;
  /** What to do about a 403 when reading. */
  readonly forbidden: string;
  /** Which right a write lacks that is answered with 403, in one sentence. */
  readonly writing: string;
  /** It redirects to another host. */
  readonly moved: Description;
  /** It answers 404 to what every account may read. */
  readonly notFound: Description;
  /** It answers with a web page. */
  readonly noApi: Description;
}

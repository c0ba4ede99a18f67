/** How text is set off on a terminal. The command line decides whether it is at all. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly error: (text: string) => string;
}

const same = (text: string) => text;

export const plainStyle: Style = {
  bold: same,
  dim: same,
  add: same,
  remove: same,
  warn: same,
  error: same,
};

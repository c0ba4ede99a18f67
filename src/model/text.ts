import fastDeepEqual from 'fast-deep-equal';
import { compareText } from './change.ts';
import { type Instant, addDays, formatInstant } from './instant.ts';

/** A text that begins with a capital letter. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A text that begins with a capital letter and ends with a full stop. */
export function sentence(text: string): string {
  return `${capitalized(text)}${text.endsWith('.') ? '' : '.'}`;
}

/** "1 group", "7 groups", "2,964 people": numbers read aloud. */
export function count(number: number, noun: string): string {
  const plural = noun === 'person' ? 'people' : `${noun}s`.replace(/(?<![aeo])ys$/u, 'ies');
  return `${numberText(number)} ${number === 1 ? noun : plural}`;
}

/** A whole number in groups of three digits, as `toLocaleString` has it, which takes longer than all else to get ready. */
export function numberText(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** What stands for a folder in names that may hold no slash: of workflows, artifacts, environments and receipts. */
export function nameOfFolder(folder: string): string {
  return folder.replaceAll('/', '-');
}

const longestName = 255;

/** A foreign name, cut where it is longer than any that Atlassian takes: it stands in every message about its bearer. */
export function boundedName(name: string): string {
  if (name.length <= longestName) return name;
  // Not in the middle of a character.
  return `${name.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** "oslo, lille, york and 4 more": the first names, and how many others there are. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/**
 * Whether somebody filled in a reason because a cell or a key was there: nothing but signs, one letter again and again, a word that
 * stands for something still to come, a spreadsheet's error, or the example that rollcall itself prints.
 */
export function isPlaceholder(reason: string): boolean {
  const text = reason.normalize('NFKC').trim().toLowerCase();
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^x$|^(.)\1+$/u.test(text) ||
    /^<.*>$|^\[.*\]$|^\{.*\}$/u.test(text)
  ) {
    return true;
  }
  if (/^#(?:n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!)$/u.test(text)) return true;
  return placeholders.has(text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
}

/** By their letters alone: "T.B.D.", "n/a". */
const placeholders: ReadonlySet<string> = new Set([
  ...['tbd', 'tba', 'tbc', 'tbs', 'todo', 'tobedone', 'tobedefined', 'tobedetermined', 'fixme'],
  ...['tobedecided', 'tobeannounced', 'tobeconfirmed', 'later', 'fillin', 'placeholder'],
  ...['na', 'none', 'no', 'nil', 'null', 'nothing', 'undefined', 'unknown', 'empty', 'nan'],
  ...['notapplicable', 'notavailable', 'noreason', 'noreasongiven', 'nocomment', 'noidea'],
  ...['reason', 'thereason', 'areason', 'yourreason', 'yourreasonhere', 'reasonhere', 'because'],
  ...['why', 'whythisisright', 'test', 'testing', 'loremipsum', 'asdf', 'qwerty'],
]);

/** Whether two lists hold the same names, in whichever order. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return fastDeepEqual(a.toSorted(compareText), b.toSorted(compareText));
}

const plain = /^[A-Za-z][\w-]*( [\w-]+)*$/u;
/** Words that YAML, or an older YAML, reads as something other than text. */
const words = /^(true|false|null|yes|no|on|off|y|n)$/iu;

/** A text as one YAML scalar that is safe anywhere, inside `{ }` and as a key too. */
export function yamlText(text: string): string {
  return plain.test(text) && !words.test(text) ? text : JSON.stringify(text);
}

/** What consents.yaml holds for one reason. */
export interface ConsentEntry {
  /** Left out in a hint: only the reason has yet to be written. */
  readonly because?: string;
  /** `2026-12-31` */
  readonly until: string;
  readonly removals?: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly drift?: readonly string[];
}

/** `{ because: …, until: …, removals: { … } }`: a flow mapping, on one line. */
export function consentText({
  because = 'why this is right',
  until,
  removals = {},
  total,
  drift = [],
}: ConsentEntry): string {
  const ceilings = Object.entries(removals).map(([label, most]) => `${yamlText(label)}: ${most}`);
  const parts = [
    `because: ${yamlText(because)}`,
    `until: ${until}`,
    ...(ceilings.length === 0 ? [] : [`removals: { ${ceilings.join(', ')} }`]),
    ...(total === undefined ? [] : [`total: ${total}`]),
    ...(drift.length === 0 ? [] : [`drift: [${drift.map(yamlText).join(', ')}]`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

/** A day to propose for a consent: long enough to merge and apply, short enough to be forgotten safely. */
export function consentEnd(at: Instant): string {
  return formatInstant(addDays(at, 14)).slice(0, 10);
}

/** What a spreadsheet takes for a formula, where a cell begins and where another separator would have one begin. */
const formula = /(?<=^|[,;:|\t])(?=[\s"']*[=+\-@＝＋－＠])/gu;
const guarded = /(?<=^|[,;:|\t])'(?=[\s"']*[=+\-@＝＋－＠])/gu;

/** A text as a cell of which no spreadsheet takes a part for a formula: an apostrophe makes it text. */
export function guardFormulas(text: string): string {
  return text.replace(formula, "'");
}

/** The text of such a cell. */
export function withoutGuards(cell: string): string {
  return cell.replace(guarded, '');
}

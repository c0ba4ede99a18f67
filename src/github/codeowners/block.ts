import { ruleOf } from './pattern.ts';

export type BlockFault = 'out-of-date' | 'rules-after' | 'damaged';

export interface BlockUpdate {
  /** What the file should hold. Undefined when its markers are damaged. */
  readonly text: string | undefined;
  /** Why it does not, if it does not. */
  readonly faults: readonly BlockFault[];
}

/** What a folder has in CODEOWNERS. */
export interface OwnBlock {
  /** From the root of the repository: `memberships`, or `''` for the root itself. */
  readonly folder: string;
  readonly rules: readonly string[];
  /** Whether a pattern of somebody else takes files of the folder. */
  readonly isTakenBy: (pattern: string) => boolean;
}

/**
 * Puts the rules between the markers of their folder. The last rule that matches a file wins, so the block moves
 * behind rules of others that take files of the folder. Everything outside the block stays as it is.
 */
export function updateBlock(text: string, { folder, rules, isTakenBy }: OwnBlock): BlockUpdate {
  const { lines, newline, blocks, own } = readBlocks(text, folder);
  if (own === 'damaged') return { text: undefined, faults: ['damaged'] };
  const name = nameOf(folder);
  const block = [
    `# rollcall: begin ${name}. Written by "rollcall ci codeowners".`,
    ...rules,
    `# rollcall: end ${name}`,
  ]
    .map((line) => `${line}${newline}`)
    .join('');
  if (own === undefined) {
    return { text: `${ended(text, newline)}${block}`, faults: ['out-of-date'] };
  }
  const before = lines.slice(0, own.begin).join('');
  const after = lines.slice(own.end + 1).join('');
  const same = ended(lines.slice(own.begin, own.end + 1).join(''), newline, '') === block;
  const outOfDate: readonly BlockFault[] = same ? [] : ['out-of-date'];
  const taken = lines.some((line, index) => {
    if (index <= own.end || isInside(blockAt(blocks, index)?.folder, folder)) return false;
    const pattern = ruleOf(line);
    return pattern !== undefined && isTakenBy(pattern);
  });
  if (!taken) {
    return { text: same ? text : `${before}${block}${after}`, faults: outOfDate };
  }
  const moved = `${ended(`${before}${after}`, newline)}${block}`;
  return { text: moved, faults: [...outOfDate, 'rules-after'] };
}

/** The patterns that a folder's block leaves alone: those of people, and of the blocks before it. */
export function othersPatterns(text: string, folder: string): readonly string[] {
  const { lines, blocks, own } = readBlocks(text, folder);
  const start = own === undefined || own === 'damaged' ? lines.length : own.begin;
  return lines.flatMap((line, index) => {
    const block = blockAt(blocks, index);
    if (block !== undefined && block.begin >= start) return [];
    return ruleOf(line) ?? [];
  });
}

/** The text without a folder's block, or undefined where it has none that is whole. */
export function withoutBlock(text: string, folder: string): string | undefined {
  const { lines, own } = readBlocks(text, folder);
  if (own === undefined || own === 'damaged') return undefined;
  return [...lines.slice(0, own.begin), ...lines.slice(own.end + 1)].join('');
}

interface Block {
  /** Undefined where it was written before blocks named their folder. */
  readonly folder: string | undefined;
  /** The lines of its markers. */
  readonly begin: number;
  readonly end: number;
}

interface Blocks {
  readonly lines: readonly string[];
  readonly newline: string;
  /** Those that are whole. */
  readonly blocks: readonly Block[];
  readonly own: Block | 'damaged' | undefined;
}

interface Marker {
  readonly index: number;
  readonly begins: boolean;
  readonly folder: string | undefined;
}

function readBlocks(text: string, folder: string): Blocks {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/(?<=\n)/u);
  const markers = lines.flatMap(markerOf);
  const blocks = markers.flatMap((begin, index): readonly Block[] => {
    const end = markers[index + 1];
    return begin.begins && end?.begins === false && end.folder === begin.folder
      ? [{ folder: begin.folder, begin: begin.index, end: end.index }]
      : [];
  });
  const only = (name: string | undefined): Block | 'damaged' | undefined => {
    const count = markers.filter((marker) => marker.folder === name).length;
    const [found] = blocks.filter((block) => block.folder === name);
    return count === 0 ? undefined : count === 2 && found !== undefined ? found : 'damaged';
  };
  const named = only(nameOf(folder));
  const unnamed = only(undefined);
  const old =
    typeof unnamed !== 'object' || speaksFor(lines.slice(unnamed.begin, unnamed.end), folder)
      ? unnamed
      : undefined;
  const own = named !== undefined && old !== undefined ? 'damaged' : (named ?? old);
  return { lines, newline, blocks, own };
}

function markerOf(line: string, index: number): readonly Marker[] {
  const [, kind, folder] = /^# rollcall: (begin|end)\b(?: ("(?:\\.|[^"\\])*"))?/u.exec(line) ?? [];
  return kind === undefined ? [] : [{ index, begins: kind === 'begin', folder }];
}

/** Whether a block that names no folder is this one's: such a block was the only one, whichever folder was written last. */
function speaksFor(block: readonly string[], folder: string): boolean {
  const at = folder === '' ? '/' : `/${folder.replaceAll(' ', '\\ ')}/`;
  const patterns = block.flatMap((line) => ruleOf(line) ?? []);
  const own = ['rollcall.yaml', 'groups/', 'sets/'].map((name) => `${at}${name}`);
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => own.some((start) => pattern.startsWith(start)))
  );
}

/** A folder as a marker names it: whatever its name holds, it ends neither the name nor the line. */
function nameOf(folder: string): string {
  return JSON.stringify(folder === '' ? '.' : folder).replaceAll(
    /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}/gu,
    (sign) =>
      sign
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  );
}

function blockAt(blocks: readonly Block[], line: number): Block | undefined {
  return blocks.find(({ begin, end }) => begin <= line && line <= end);
}

/** Whether the block is of a folder inside another, whose files are its own. */
function isInside(name: string | undefined, folder: string): boolean {
  if (name === undefined || name === nameOf(folder)) return false;
  return folder === '' || name.startsWith(`${nameOf(folder).slice(0, -1)}/`);
}

/** With its last line ended, and a gap after it. */
function ended(text: string, newline: string, gap = newline): string {
  if (text === '') return '';
  const whole = text.endsWith('\n') ? text : `${text}${newline}`;
  return whole.endsWith(`${newline}${newline}`) ? whole : `${whole}${gap}`;
}

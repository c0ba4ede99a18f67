import { isScalar } from 'yaml';
import type { Node } from 'yaml';
import { endOf, startOf } from './nodes.ts';
import { lineEnd } from './splice.ts';
import type { Splice } from './splice.ts';
import { yamlUser } from './yaml-string.ts';
import type { Quoting } from './yaml-string.ts';

export function quotingOfScalar(node: unknown): Quoting {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** A scalar as it is written, where that says the same inside `{ }`. */
export function inFlow(text: string, node: Node): string {
  const source = text.slice(startOf(node), endOf(node));
  const fits =
    !isBlockScalar(node) && (quotingOfScalar(node) !== 'plain' || !/[,[\]{}]/u.test(source));
  return fits ? source : yamlUser(String(isScalar(node) ? node.value : source), 'plain');
}

/** Puts another text in the place of a scalar, on one line; `whole` begins with it, or with its key. */
export function replaceScalar(
  text: string,
  whole: Node,
  scalar: Node,
  by: string,
): readonly Splice[] {
  const from = startOf(whole);
  if (!isBlockScalar(scalar)) return [{ from, to: endOf(scalar), text: by }];
  // `>-`: what may stand behind it, a comment, stays; the lines below are the text.
  const [header = ''] = /^[|>][\d+-]*/u.exec(text.slice(startOf(scalar))) ?? [];
  const end = lineEnd(text, startOf(scalar) + header.length);
  return [
    { from, to: startOf(scalar) + header.length, text: by },
    { from: end, to: Math.max(end, endOf(scalar)), text: '' },
  ];
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

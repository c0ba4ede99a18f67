import { type CredentialKind, useWords } from '../model/credentials.ts';
import type { TextOptions } from './finding-text.ts';
import { wrap } from './layout.ts';

const indent = ' '.repeat(10);

/** What somebody may have, and what to do with it, as a block of lines. */
export function credentialText(kind: CredentialKind, { style, width }: TextOptions): string {
  const { have, target, variables, advice } = kind;
  const row = (label: string, text: string) =>
    `  ${label.padEnd(8)}${wrap(text, width, indent).slice(indent.length)}`;
  const uses = (['plan', 'apply', 'import'] as const).map((use) => {
    const { can, note } = kind[use];
    return row(use, note === undefined ? useWords[can] : `${useWords[can]}, ${note}`);
  });
  return [
    style.bold(wrap(`${have.charAt(0).toUpperCase()}${have.slice(1)}`, width)),
    row('target', target ?? 'none takes it'),
    row('set', variables.length === 0 ? 'nothing' : variables.join(', ')),
    ...uses,
    wrap(advice, width, '  '),
  ].join('\n');
}

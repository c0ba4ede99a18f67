import type { AppError } from '../model/app-error.ts';
import { inert, wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** Headline, why, and what to do. */
export function errorText(
  error: Pick<AppError, 'message' | 'why' | 'hint'>,
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  const paragraph = (text: string) =>
    text
      .split('\n')
      .map((line) => wrap(printable(line), width, '  '))
      .join('\n');
  const lines = [
    `${style.error('error')}: ${style.bold(printable(error.message))}`,
    ...(error.why === undefined ? [] : [paragraph(error.why)]),
    ...(error.hint === undefined ? [] : [paragraph(error.hint)]),
  ];
  return `${inert(lines.join('\n'))}\n`;
}

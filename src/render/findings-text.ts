import { factsOf } from '../model/finding-codes.ts';
import type { Finding } from '../model/finding.ts';
import { numberText } from '../model/text.ts';
import { type TextOptions, findingText, hintLines } from './finding-text.ts';
import { inert, printable, wrap } from './layout.ts';
import { type FindingKind, kindText, kindsOf } from './view/findings.ts';

/** So many places of one kind are shown; `verbose` shows all. */
const mostPlaces = 3;
/** So many of the others are named, where they are faults of files. */
const mostNamed = 10;

/** One block for each kind, errors first. With `verbose` one for each finding. */
export function findingBlocks(
  findings: readonly Finding[],
  options: TextOptions,
): readonly string[] {
  if (options.verbose === true) {
    return kindsOf(findings).flatMap((kind) =>
      kind.findings.map((each) => findingText(each, options)),
    );
  }
  return kindsOf(findings).map((kind) => kindBlock(kind, options));
}

/** A kind in one block: how many, the first places, and what to do where that is the same for all. */
export function kindBlock(kind: FindingKind, options: TextOptions): string {
  const [first] = kind.findings;
  if (first === undefined) return '';
  if (kind.findings.length === 1) return findingText(first, options);
  return factsOf(kind.code)?.family === 'file'
    ? faultsBlock(kind, options)
    : placesBlock(kind, options);
}

/** Where the caret is matters: each as it would be alone. */
function faultsBlock({ findings }: FindingKind, options: TextOptions): string {
  const rest = findings.slice(mostPlaces);
  const places = rest.slice(0, mostNamed).map(placeText).join(', ');
  const more = rest.length > mostNamed ? `${places}, …` : places;
  return [
    ...findings.slice(0, mostPlaces).map((finding) => findingText(finding, options)),
    ...(rest.length === 0
      ? []
      : [
          wrap(
            printable(
              `${numberText(rest.length)} more of this kind: ${more} (--verbose shows all)`,
            ),
            options.width,
            '',
            '  ',
          ),
        ]),
  ].join('\n\n');
}

function placesBlock(kind: FindingKind, options: TextOptions): string {
  const { style, width } = options;
  const { findings, severity } = kind;
  const paint = { error: style.error, warning: style.warn, note: style.dim }[severity];
  const rest = findings.length - mostPlaces;
  const adviceOf = ({ hint }: Finding, indent = '') =>
    hint === undefined
      ? []
      : hintLines(hint.split('\n').map(printable), {
          ...options,
          width: width - indent.length,
        }).map((lines) => lines.replaceAll(/^/gmu, indent));
  // What all have in common is said once; otherwise each place has its own.
  const isCommon = new Set(findings.map(({ hint }) => hint)).size === 1;
  return inert(
    [
      wrap(
        `${severity}: ${printable(kindText(kind))}`,
        width,
        '',
        ' '.repeat(severity.length + 2),
      ).replace(severity, () => paint(severity)),
      ...findings
        .slice(0, mostPlaces)
        .flatMap((each) => [
          wrap(printable(placedMessage(each)), width, '  ', '      '),
          ...(isCommon ? [] : adviceOf(each, '    ')),
        ]),
      ...(rest > 0 ? [`  and ${numberText(rest)} more (--verbose shows all)`] : []),
      ...(isCommon ? findings.slice(0, 1).flatMap((each) => adviceOf(each)) : []),
    ].join('\n'),
  );
}

function placedMessage(finding: Finding): string {
  const place = placeText(finding);
  return place === '' ? finding.message : `${place}  ${finding.message}`;
}

function placeText({ file, line }: Finding): string {
  return [file, line].filter((part) => part !== undefined).join(':');
}

import type { ExplainedLine, Explanation, GroupExplanation } from '../model/explanation.ts';
import { type TextOptions, findingText } from './finding-text.ts';
import { flow, page, printable, wrap } from './layout.ts';
import { dayText, guardWords, handle, personName, untilText } from './words.ts';

/** Why someone is, will be or won't be in each group: what is, what the files say and where, and what comes next. */
export function explainText(explanation: Explanation, options: TextOptions): string {
  const { groups, findings, undeclared = [] } = explanation;
  return page([
    who(explanation, options),
    ...findings.map((finding) => findingText(finding, options)),
    ...groups.map((group) => groupBlock(group, explanation.at, options)),
    ...(groups.length === 0
      ? ['They are in no declared group, neither in the files nor live.']
      : []),
    ...(undeclared.length === 0
      ? []
      : [
          wrap(
            printable(`Also in, and no file declares: ${undeclared.join(', ')}.`),
            options.width,
            '',
            '  ',
          ),
        ]),
  ]);
}

function who({ asked, account, at }: Explanation, { style, width }: TextOptions): string {
  const facts =
    account === undefined
      ? [asked, 'no account']
      : [...new Set([personName({ account }), handle({ account }), account.id])];
  const [name = '', ...rest] = facts.map(printable);
  const lines = wrap([name, ...rest, `at ${at}`].join('  '), width, '', '  ');
  return lines.replace(name, () => style.bold(name));
}

function groupBlock(group: GroupExplanation, at: string, options: TextOptions): string {
  const { style, width } = options;
  const name = { text: printable(group.name), paint: style.bold };
  const fact = (label: string, text: string) =>
    wrap(printable(`${label.padEnd(15)}${text}`), width, '  ', ' '.repeat(17));
  return [
    flow([name, { text: printable(group.file), paint: style.dim }], width, '  '),
    fact('Now', live(group)),
    fact('The files say', wanted(group, at)),
    fact('Next apply', next(group, at)),
    ...group.lines.flatMap((line) => lineRows(line, options)),
    ...group.findings.flatMap((finding) =>
      findingText(finding, { ...options, width: width - 2 })
        .split('\n')
        .map((line) => `  ${line}`),
    ),
  ].join('\n');
}

function live(group: GroupExplanation): string {
  if (group.live === null) return 'not known: the group could not be read';
  return group.live ? 'in' : 'not in';
}

function wanted({ wanted: want, lines, mode }: GroupExplanation, at: string): string {
  switch (want) {
    case 'in':
      return 'in';
    case 'pending': {
      const day = firstDay(lines, at);
      return `in${day === undefined ? '' : ` from ${day}`}, once the account appears`;
    }
    case 'silent':
      return `nothing, and the group is ${mode}: no change`;
    case 'unknown':
      return 'not known: see the findings';
    case 'out':
      return lines.length === 0 && mode === 'authoritative'
        ? 'out: not in the file, and the group is authoritative'
        : 'out';
  }
}

function next({ change, live: isIn, wanted: want, lines }: GroupExplanation, at: string): string {
  if (change !== undefined) {
    const adds = change.action === 'add';
    if (!('guard' in change)) return adds ? 'joins' : 'leaves';
    return `${adds ? 'stays out' : 'stays in'}, withheld by ${change.guard}: ${guardWords[change.guard]}`;
  }
  if (isIn === null) return 'leaves it alone';
  const stays = isIn ? 'stays in' : 'stays out';
  if (want === 'pending') {
    const day = firstDay(lines, at);
    return `${stays} ${day === undefined ? '' : `before ${day}, and `}until the account appears`;
  }
  const settled = want === 'silent' || (want === 'in') === isIn;
  return settled && want !== 'unknown'
    ? `${stays}, nothing to do`
    : `${stays}: the change is not made`;
}

/** The day before which no pending line counts; undefined when one counts now. */
function firstDay(lines: readonly ExplainedLine[], at: string): string | undefined {
  const days = lines.filter(({ says }) => says === 'pending').map(({ from = at }) => from);
  const [first = at] = days.toSorted();
  return first > at ? dayText(first) : undefined;
}

/** A line, what it comes to, and below it the lines that bring it in. */
function lineRows(line: ExplainedLine, { style, width }: TextOptions): readonly string[] {
  const because = line.because === undefined ? '' : `: ${line.because}`;
  const own = `${line.file}:${line.line}  ${saying(line)}${because}`;
  const through = line.through.map(
    ({ kind, name, file, line: number }) => `through ${kind} ${name}, ${file}:${number}`,
  );
  return [
    ...wrap(printable(own), width, '    ', '        ').split('\n'),
    ...through.flatMap((step) =>
      wrap(printable(step), width, '      ', '        ').split('\n').map(style.dim),
    ),
  ];
}

function saying({ says, from, until }: ExplainedLine): string {
  const dates = [
    ...(from === undefined ? [] : [`from ${dayText(from)}`]),
    ...(until === undefined ? [] : [`until ${untilText(until)}`]),
  ].join(' ');
  const dated = (text: string) => (dates === '' ? text : `${text} ${dates}`);
  switch (says) {
    case 'member':
      return dated('in');
    case 'later':
      return dated('will be in');
    case 'ended':
      return dated('was in');
    case 'pending':
      return `${dated('in')}, once the account appears`;
    case 'excepted':
      return 'would be in, but except takes them out';
    case 'except':
      return 'except: taken out of what sets and groups include';
    case 'absent':
      return 'absent: listed as not a member';
    case 'leaver':
      return `leaver: ${dated('out of every group')}`;
  }
}

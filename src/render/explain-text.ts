import type {
  DeclaredState,
  ExplainedLine,
  Explanation,
  GroupExplanation,
  NextStep,
  OverviewRow,
} from '../model/explanation.ts';
import { count, listed } from '../model/text.ts';
import { type TextOptions, findingText } from './finding-text.ts';
import { flow, page, printable, wrap } from './layout.ts';
import { tableText } from './table-text.ts';
import { policyText } from './view/policy.ts';
import { dayText, untilText } from '../model/instant.ts';
import { guardWords, handle, personName } from './words.ts';

/** Why someone is, will be or won't be in each group: what is, what the files say and where, and what comes next. */
export function explainText(explanation: Explanation, options: TextOptions): string {
  const { groups, findings, overview } = explanation;
  const detailed = overview === undefined ? groups : groups.filter(needsDetails);
  const rest = groups.length - detailed.length;
  return page([
    who(explanation, options),
    ...findings.map((finding) => findingText(finding, options)),
    ...(overview === undefined || overview.length === 0 ? [] : [overviewTable(overview, options)]),
    ...detailed.map((group) => groupBlock(group, explanation.at, options)),
    ...(groups.length === 0
      ? [wrap('They are in no declared group, neither in the files nor live.', options.width)]
      : []),
    ...(rest === 0
      ? []
      : [
          options.style.dim(
            wrap(
              `The lines behind ${count(rest, 'group')} where all is in place: rollcall explain ${printable(explanation.asked)} GROUP`,
              options.width,
            ),
          ),
        ]),
    ...policiesBlock(explanation, options),
  ]);
}

/** The rules that they must keep there, whether or not they do. */
function policiesBlock({ policies }: Explanation, options: TextOptions): readonly string[] {
  if (policies.length === 0) return [];
  const { style, width } = options;
  const lines = policies.map(({ policy, groups }) =>
    wrap(printable(`${policyText(policy)}: ${listed(groups, mostNames)}`), width, '  ', '    '),
  );
  return [[style.bold('Policies'), ...lines].join('\n')];
}

/** So many groups of a policy are named. */
const mostNames = 5;

/** Where something is odd or will change: the table says the rest. */
function needsDetails({ change, live: isIn, wanted: want, lines, findings }: GroupExplanation) {
  const isSettled = want === 'silent' || (want === 'in') === isIn;
  const isPlain = lines.every(
    ({ says }) => says === 'member' || says === 'ended' || says === 'absent',
  );
  return change !== undefined || findings.length > 0 || !isSettled || !isPlain;
}

const overviewHead = ['Group', 'Now', 'In the files', 'Next', 'Through'];

function overviewTable(rows: readonly OverviewRow[], options: TextOptions): string {
  const cells = rows.map((row) => {
    const { group, kept, now, through = [] } = row;
    const inNow = now === null ? 'not known' : now ? 'in' : 'not in';
    const name = kept === undefined ? group : `${group} (${kept})`;
    return [name, inNow, filesText(row), nextText(row.next), through.join(', ')];
  });
  return tableText(overviewHead, cells, options);
}

function filesText({ declared, files, from, until, next: { kind } }: OverviewRow): string {
  if (!declared || files === undefined) return 'no file';
  const dates = [
    ...(from === undefined ? [] : [`from ${dayText(from)}`]),
    ...(until === undefined ? [] : [`until ${untilText(until)}`]),
  ];
  const states: Readonly<Record<DeclaredState, string>> = {
    ...{ in: 'in', out: 'out', pending: 'pending', silent: 'nothing', unknown: 'not known' },
  };
  // A line of a day to come says more than what it comes to now.
  const state = kind === 'joins' && from !== undefined ? 'in' : states[files];
  return [state, ...dates].join(' ');
}

function nextText(step: NextStep): string {
  switch (step.kind) {
    case 'joins':
    case 'leaves':
      return step.on === undefined ? step.kind : `${step.kind} ${dayText(step.on)}`;
    case 'joins-once-there':
      return `joins once the account exists${step.on === undefined ? '' : `, from ${dayText(step.on)}`}`;
    case 'withheld':
      return `withheld (${step.guard})`;
    case 'stays-in':
      return 'stays';
    case 'stays-out':
      return 'stays out';
    case 'left-alone':
      return 'left alone';
  }
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
    fact('In the files', wanted(group, at)),
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

import { AppError } from '../../model/app-error.ts';
import { didYouMean, nearestNames } from '../../model/did-you-mean.ts';
import { formatInstant, parsePeriod } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { type Subject, findSubject, subjectsIn } from '../../report/history/find-subject.ts';
import { logTable, wordsOfLog } from '../../report/history/log-table.ts';
import type { History } from '../../report/history/membership-event.ts';
import { listCsv, showText } from '../../render/directory-text.ts';
import { jsonText, page, printable, wrap } from '../../render/layout.ts';
import { numberText } from '../../model/text.ts';
import type { Context } from '../../shell/context.ts';
import { checkDay } from '../../shell/days.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { outLayout } from '../../shell/terminal.ts';
import { readHistory } from './read-history.ts';

export interface LogOptions extends FileOptions {
  readonly state: string;
  readonly since?: string;
  readonly receipts?: readonly string[];
  readonly csv?: boolean;
}

/** `rollcall log`: who was added to a group and removed from it, or a person from which, newest first. */
export async function runLog(
  name: string,
  options: LogOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, now } = context;
  checkDay('--since', options.since);
  const { dir, state, receipts } = options;
  const history = await readHistory({ dir, state, until: now(), ...given({ receipts }) });
  const found = findSubject(history, name);
  if (options.json !== true && history.events.length > 0) {
    for (const note of history.notes)
      terminal.err(`${wrap(printable(note), terminal.width, '', '  ')}\n`);
  }
  if (found === undefined) throw notFound(name, history);
  const subject = since(found, options.since);
  terminal.out(
    options.json === true
      ? jsonText({ ...subject, notes: history.notes })
      : options.csv === true
        ? listCsv(logTable(subject))
        : logText(subject, context),
  );
  return exitCodes.done;
}

function logText(subject: Subject, { terminal }: Context): string {
  const layout = outLayout(terminal);
  const { title, kind, events } = subject;
  const facts = [['Changes', `${numberText(events.length)}, newest first, times in UTC`]] as const;
  const text = showText(
    { title: kind === 'group' ? `Group ${title}` : title, facts, tables: [logTable(subject)] },
    layout,
  );
  const words = wordsOfLog(subject).map((each) => wrap(each, layout.width));
  return words.length === 0 ? text : `${text}\n${page(words)}`;
}

function since(subject: Subject, day: string | undefined): Subject {
  const start = day === undefined ? undefined : parsePeriod(day)?.start;
  if (start === undefined) return subject;
  const first = formatInstant(start);
  return { ...subject, events: subject.events.filter(({ at }) => at >= first) };
}

function notFound(name: string, history: History): AppError {
  const near = nearestNames(name, subjectsIn(history), (each) => each);
  const empty = history.events.length === 0;
  return new AppError(
    'failed',
    empty ? 'no-history' : 'not-found',
    empty
      ? `There is no history to find "${name}" in.`
      : `The history knows no group or person "${name}".`,
    {
      ...given({ why: empty ? history.notes.join(' ') : undefined }),
      hint: empty
        ? 'Run it in a clone of the repository of the files, with its whole history; or specify receipts with --receipts.'
        : (didYouMean(name, near) ??
          'Specify the name or id of a group, an email, or an account id.'),
    },
  );
}

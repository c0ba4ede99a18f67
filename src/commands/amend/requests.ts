import { lstat } from 'node:fs/promises';
import type {
  AmendRequest,
  LeaveRequest,
  Named,
  NamedGroup,
  Requests,
  Terms,
} from '../../amend/request.ts';
import { AppError } from '../../model/app-error.ts';
import type { Remark, RequestSummary } from '../../model/edits.ts';
import {
  type Instant,
  type Length,
  formatInstant,
  parsePeriod,
  untilAfter,
} from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { capitalized } from '../../model/text.ts';
import type { AmendOptions, SheetOptions } from '../../shell/options.ts';
import { groupOf, unknownPersonInFiles, personOf } from '../../shell/suggest-people.ts';
import { type NamedLine, type SheetLines, readSheetLines } from './sheet-lines.ts';

/** Whom a command line is about: one person, or those of a sheet. */
export interface NamedLines extends SheetLines {
  /** Of every line that has no group of its own. */
  readonly groups: readonly NamedGroup[];
}

/**
 * Reads a person and the groups behind it, or a sheet; groups on the command line are those of everybody in it. Throws a
 * usage error when nobody is named, or groups are on both.
 */
export async function readLines(
  names: readonly string[],
  { sheet, sheetName, dates, rejects, dir }: SheetOptions & Pick<AmendOptions, 'dir'>,
  action: RequestSummary['action'],
  moves = false,
): Promise<NamedLines> {
  if (sheet !== undefined) {
    if (rejects !== undefined) await checkFree(rejects);
    const read = await readSheetLines({ file: sheet, sheetName, dates, moves }, action);
    if (names.length > 0 && read.lines.some(({ group }) => group !== undefined)) {
      throw new AppError('usage', 'two-groups', 'The sheet has groups of its own.', {
        why: `${sheet} has people and groups, and the command line names ${names.join(', ')} as well.`,
        hint: 'Leave the groups out of one of the two.',
      });
    }
    return { ...read, groups: names.map(groupOf) };
  }
  for (const [option, value] of Object.entries({ sheetName, dates, rejects })) {
    if (value !== undefined) throw onlyWithSheet(option);
  }
  const [user, ...groups] = names;
  if (user === undefined) {
    throw new AppError('usage', 'missing-user', 'Nobody is named.', {
      hint: `Specify a person and a group, such as: rollcall ${action} vdillow@banc.ly oslo-engineering\nOr a sheet, with --sheet.`,
    });
  }
  const person = personOf(user);
  if (person === undefined) throw await unknownPersonInFiles(user, dir);
  const line = { person, terms: {}, summary: { action, user } };
  return { lines: [line], groups: groups.map(groupOf), refused: [], notes: [] };
}

/** What the command line says for all. */
export interface GrantDefaults {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly because: string | undefined;
  /** In place of `until`: from `from` on, else from now. */
  readonly lasts: Length | undefined;
  readonly at: Instant;
}

/** Each person into each group. What a row says of dates counts before what the command line says for all. */
export function grantsOf(
  named: NamedLines,
  { lasts, at, ...defaults }: GrantDefaults,
  shorten = false,
): Requests<Named> {
  const termsOf = (own: Terms): Terms => {
    const terms = { ...given(defaults), ...own };
    if (lasts === undefined || terms.until !== undefined) return terms;
    const begins = parsePeriod(terms.from ?? formatInstant(at));
    return begins === undefined ? terms : { ...terms, until: untilAfter(lasts, begins) };
  };
  return inEachGroup(named, 'grant', ({ person, terms }, group, summary) => ({
    action: 'grant',
    person,
    group,
    terms: termsOf(terms),
    ...(shorten ? { mayShorten: true } : {}),
    summary,
  }));
}

/** Each person out of each group. `except`: whoever comes in through a set or a group is excepted. */
export function revokesOf(named: NamedLines, except: boolean): Requests<Named> {
  const all = inEachGroup(named, 'revoke', ({ person }, group, summary) => ({
    action: 'revoke',
    person,
    group,
    except,
    summary,
  }));
  return { ...all, notes: [...all.notes, ...named.lines.flatMap(unusedTerms)] };
}

/** Each person out of some groups and into others: those of their row, else those that the command line has for all. */
export function movesOf(
  named: NamedLines,
  all: { readonly out: readonly NamedGroup[]; readonly in: readonly NamedGroup[] },
  defaults: GrantDefaults,
  how: { readonly shorten: boolean; readonly except: boolean },
): Requests<Named> {
  const lacking = (line: NamedLine) =>
    (['out', 'in'] as const).filter((side) => line[side] === undefined && all[side].length === 0);
  const refused = named.lines.flatMap((line): Remark[] =>
    lacking(line).map((side) => {
      if (line.summary.row === undefined) throw noSide(side);
      const name = capitalized(side);
      const why = `The row has no group in ${name}.`;
      const hint =
        side === 'out'
          ? 'Fill in Out, or specify the group with --out. For people who only join, use grant.'
          : 'Fill in In, or specify the group with --in. For people who only leave, use revoke.';
      return { ...line.summary, code: 'bad-row', why, hint };
    }),
  );
  const lines = named.lines.filter((line) => lacking(line).length === 0);
  const sided = (side: 'out' | 'in'): NamedLines => ({
    ...named,
    groups: all[side],
    lines: lines.map(({ [side]: group, ...line }) => ({ ...line, ...given({ group }) })),
  });
  const grants = grantsOf(sided('in'), defaults, how.shorten);
  const revokes = inEachGroup(sided('out'), 'revoke', ({ person, terms }, group, summary) => ({
    ...{ action: 'revoke', person, group, except: how.except, summary },
    // Whoever joins on a day to come stays until then.
    ...given({ on: terms.from ?? defaults.from }),
  }));
  return {
    ...grants,
    requests: [...grants.requests, ...revokes.requests],
    refused: [...grants.refused, ...refused],
  };
}

function noSide(side: 'out' | 'in'): AppError {
  const what = side === 'out' ? 'leave' : 'join';
  return new AppError('usage', 'missing-group', `No group to ${what} is specified.`, {
    hint: 'Specify both: rollcall move vdillow@banc.ly --out oslo-engineering --in houston-sales\nOr use a sheet with the columns Email, Out and In.',
  });
}

/** Each person into leavers.yaml. */
export function leavesOf(
  { lines, refused, notes }: NamedLines,
  day: Pick<LeaveRequest, 'on' | 'orEarlier'>,
  because?: string,
): Requests<Named> {
  return {
    requests: lines.map(({ person, terms, summary }) => ({
      action: 'leave',
      person,
      ...day,
      ...given({ because: terms.because ?? because }),
      summary: { ...summary, action: 'leave' },
    })),
    already: [],
    refused,
    notes: [...notes, ...lines.flatMap(unusedTerms)],
  };
}

function inEachGroup(
  { lines, groups, refused, notes }: NamedLines,
  action: 'grant' | 'revoke',
  requestOf: (line: NamedLine, group: NamedGroup, summary: RequestSummary) => AmendRequest<Named>,
): Requests<Named> {
  const groupless: Remark[] = [];
  const requests = lines.flatMap((line) => {
    const summary = { ...line.summary, action };
    const those = line.group === undefined ? groups : [line.group];
    if (those.length === 0) {
      if (summary.row === undefined) throw noGroup(action);
      groupless.push({
        ...summary,
        code: 'bad-row',
        why: 'The row names no group.',
        hint: 'Fill in Group or groupId, or name the group on the command line.',
      });
    }
    return those.map((group) => {
      const label = given({ group: summary.group ?? group.name ?? group.id });
      return requestOf(line, group, { ...summary, ...label });
    });
  });
  return { requests, already: [], refused: [...refused, ...groupless], notes };
}

/** A sheet that was made for granting says more than revoking needs. */
function unusedTerms({ terms: { from, until }, summary }: NamedLine): readonly Remark[] {
  if (from === undefined && until === undefined) return [];
  return [
    {
      ...summary,
      code: 'not-used',
      why: 'From and Until are for grant, and are ignored here.',
    },
  ];
}

/** Rejects are never written over: people fix them in their file. Throws a usage error. */
async function checkFree(rejects: string): Promise<void> {
  const there = await lstat(rejects).catch(() => undefined);
  if (there === undefined) return;
  throw new AppError('usage', 'rejects-exist', `${rejects} is there already.`, {
    why: 'Somebody may have fixed rows in it.',
    hint: 'Specify another file with --rejects, or delete this one.',
  });
}

function onlyWithSheet(option: string): AppError {
  const flag = `--${option.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  return new AppError('usage', 'only-with-sheet', `${flag} needs --sheet.`, {
    hint: `Specify the sheet with --sheet, or leave out ${flag}.`,
  });
}

function noGroup(action: 'grant' | 'revoke'): AppError {
  return new AppError('usage', 'missing-group', 'No group is named.', {
    hint:
      action === 'grant'
        ? 'Specify the groups after the person: rollcall grant vdillow@banc.ly oslo-engineering'
        : 'Specify the groups after the person, or use --all for someone who leaves: rollcall revoke vdillow@banc.ly oslo-engineering',
  });
}

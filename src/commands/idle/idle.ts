import { readActivity } from '../../csv/activity.ts';
import { directoryOf } from '../../desired/directory.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Reader } from '../../live/reader.ts';
import { AppError } from '../../model/app-error.ts';
import type { Declared } from '../../model/declared.ts';
import { userText } from '../../model/declared.ts';
import { GroupIndex } from '../../model/group.ts';
import { type GroupKey, groupKey } from '../../model/ids.ts';
import type { DayOrder } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { jsonText } from '../../render/layout.ts';
import { type IdleInput, type IdlePeople, idlePeople } from '../../report/idle/idle.ts';
import { idleForm, idleSheet, idleText, noGroupsText } from '../../report/idle/idle-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { openLive } from '../../shell/target.ts';
import { outLayout } from '../../shell/terminal.ts';

export interface IdleOptions extends LiveOptions {
  readonly days: string;
  readonly sheetName?: string;
  readonly dates?: DayOrder;
  readonly out?: string;
  readonly format: 'text' | 'csv';
}

/** `rollcall idle`: who has not been seen for so many days, in groups that cost a seat. It changes nothing. */
export async function runIdle(
  exports: readonly string[],
  options: IdleOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const days = daysOf(options.days);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults } = files;
  const only = options.group && selectGroups(declared.groups, options.group);
  const people = await readActivity(exports, options);
  await using live = await openLive(declared.config, options, context);
  const undeclared = new Set(people.flatMap(({ groups }) => [...groups]));
  const facts = await groupFacts(live.reader, declared, undeclared);
  const found = idlePeople({
    people,
    directory: directoryOf(declared, at),
    at,
    days,
    ...facts,
    ...given({ only: only && new Set(only.map(({ name }) => groupKey(name))) }),
    isProtected: protectedIn(declared),
  });
  const isText = options.json !== true && options.format === 'text';
  if (found.noGroups === true && !isText) terminal.err(`${noGroupsText}\n`);
  if (options.out !== undefined) await writeWhole(options.out, await sheetFor(options.out, found));
  terminal.out(
    options.json === true
      ? jsonText(found)
      : options.format === 'csv'
        ? idleSheet(found)
        : idleText(found, outLayout(terminal)),
  );
  if (options.out !== undefined && options.json !== true && found.rows.length > 0) {
    terminal.err(`To remove them: rollcall revoke --sheet ${options.out}\n`);
  }
  return faults.length > 0 ? exitCodes.invalidFiles : exitCodes.done;
}

/** By its name, a workbook or a CSV. */
async function sheetFor(file: string, found: IdlePeople): Promise<string | Uint8Array> {
  if (!/\.xlsx$/iu.test(file)) return idleSheet(found);
  const { writeForm } = await import('../../csv/xlsx/write-workbook.ts');
  return writeForm(idleForm(found));
}

function daysOf(text: string): number {
  const days = /^([1-9]\d{0,3})d?$/u.exec(text)?.[1];
  if (days !== undefined) return Number(days);
  throw new AppError('usage', 'bad-days', `--days "${text}" is not a number of days.`, {
    hint: 'Write it like 90.',
  });
}

/** What Atlassian says of the groups: their ids, and what they grant. Two of one name are none: nobody knows which is meant. */
async function groupFacts(
  reader: Reader,
  { groups }: Declared,
  undeclared: ReadonlySet<string>,
): Promise<Pick<IdleInput, 'ids' | 'products'>> {
  const index = new GroupIndex(await reader.groups());
  const refs = [
    ...groups.map(({ name, id }) => given({ name, id })),
    ...[...undeclared].map((name) => ({ name })),
  ];
  const ids = new Map<GroupKey, string>();
  const meant = refs.flatMap((ref) => {
    const [only, ...others] = index.meantBy(ref);
    if (only === undefined || others.length > 0 || ids.has(groupKey(ref.name))) return [];
    ids.set(groupKey(ref.name), only.id);
    return [{ key: groupKey(ref.name), group: only }];
  });
  const licences = await reader.licences(meant.map(({ group: { id, name } }) => ({ id, name })));
  const products = meant.map(
    ({ key, group }) =>
      [key, (licences.get(group.id) ?? []).map(({ product }) => product)] as const,
  );
  return { ids, products: new Map(products) };
}

function protectedIn({ config, accounts }: Declared): IdleInput['isProtected'] {
  const named = new Set(
    config.guards.protect.accounts.flatMap(({ user }) => [
      userText(user),
      ...(user.kind === 'email' ? [accounts.get(user.email)?.id ?? ''] : []),
    ]),
  );
  return ({ id, email }) => named.has(id ?? ' ') || named.has(email ?? ' ');
}

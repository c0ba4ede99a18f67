import { type DeclaredGroup, targetText, effectiveOwners } from '../../model/declared.ts';
import { factsOf } from '../../model/finding-codes.ts';
import type { Finding } from '../../model/finding.ts';
import { GroupIndex, isSystemGroup } from '../../model/group.ts';
import { type GroupId, groupKey } from '../../model/ids.ts';
import { formatInstant } from '../../model/instant.ts';
import type { GroupReading } from '../../model/live.ts';
import { given } from '../../model/objects.ts';
import type { ProposedGroup } from '../../plan/proposal.ts';
import { reviewStatus } from '../review/review-status.ts';
import { packedColumns } from './columns.ts';
import {
  type FindingFields,
  type GroupFields,
  type MembershipFields,
  type PageData,
  type PersonFields,
  groupFlags,
  membershipFlags,
} from './page-data.ts';
import { PageHistory } from './page-history.ts';
import { type MembershipDraft, MembershipIndex } from './page-memberships.ts';
import type { PageInput } from './page-input.ts';
import { PagePeople } from './page-people.ts';
import { PageTexts } from './page-texts.ts';

/** Everything that the page shows, as plain data. */
export function pageData(input: PageInput): PageData {
  const { declared, plan } = input;
  const texts = new PageTexts();
  const people = new PagePeople(input, texts);
  const groups = groupDrafts(input, texts).sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : 0,
  );
  const index = new MembershipIndex(input, texts);
  const drafts = groups.map(({ source }) =>
    source === undefined ? [] : index.rowsOf(source.declared, source.proposed),
  );
  const history = new PageHistory(
    input,
    groups.map(({ row }) => row),
    texts,
  );
  for (const { person, flags } of drafts.flat()) people.note(person, flags);
  for (const { id, account } of history.people) people.noteFormer(id, account);
  const { rows, indexOf } = people.sorted();
  const memberships = drafts.flatMap((each, group) =>
    each
      .map((draft) => membershipRow(draft, { group, indexOf, rows, groups, history }))
      .sort((a, b) => a.person - b.person),
  );
  return {
    version: 1,
    at: formatInstant(input.desired.at),
    target: targetText(declared.config.target),
    folder: plan.folder,
    ...given({ repository: input.repository, commit: input.commit }),
    digest: plan.digest,
    counts: {
      add: plan.changes.filter(({ action }) => action === 'add').length,
      remove: plan.changes.filter(({ action }) => action === 'remove').length,
      withheld: plan.withheld.length,
      pending: plan.pending.length,
      upcoming: plan.upcoming.length,
    },
    exported: input.lastSeen !== undefined,
    ...given({ reviewEvery: declared.config.reviewEvery }),
    people: packedColumns(rows, ['id', 'name', 'email', 'flags', 'seen', 'leaves', 'leavesWhy']),
    groups: packedColumns(
      groups.map(({ row }) => row),
      [
        ...(['id', 'name', 'description', 'mode', 'owners', 'file', 'flags', 'alone'] as const),
        ...(['before', 'after', 'unlisted', 'reviewedOn', 'reviewedBy', 'reviewDue'] as const),
      ],
    ),
    memberships: packedColumns(memberships, [
      ...(['group', 'person', 'flags', 'from', 'until', 'why', 'rule'] as const),
      ...(['file', 'line', 'route', 'added'] as const),
    ]),
    events: packedColumns(history.rows(indexOf), [
      ...(['at', 'group', 'person', 'adds', 'source'] as const),
      ...(['pull', 'commit', 'by', 'approvedBy', 'why'] as const),
    ]),
    notes: input.history?.notes ?? [],
    findings: plan.findings.map(findingRow),
    texts: texts.texts.values,
    owners: texts.owners.values,
    routes: texts.routes.values,
  };
}

function findingRow({ code, severity, message, hint, file, line }: Finding): FindingFields {
  return given({ code, severity, message, hint, file, line });
}

interface RowsSoFar {
  readonly group: number;
  readonly groups: readonly GroupDraft[];
  readonly rows: readonly PersonFields[];
  readonly indexOf: (id: string) => number;
  readonly history: PageHistory;
}

/** Since when: of those who are in. */
function membershipRow(
  { person, ...row }: MembershipDraft,
  { group, groups, rows, indexOf, history }: RowsSoFar,
): MembershipFields {
  const index = indexOf(person);
  const draft = groups[group];
  const { id = person, email = '' } = rows[index] ?? {};
  const isIn = (row.flags & membershipFlags.live) !== 0;
  const added =
    isIn && draft !== undefined
      ? history.added(draft.row, { id, ...(email !== '' && { email }) })
      : -1;
  return { ...row, group, person: index, added };
}

interface GroupDraft {
  readonly key: string;
  readonly row: GroupFields;
  /** Absent where no file declares it. */
  readonly source?: { readonly declared: DeclaredGroup; readonly proposed?: ProposedGroup };
}

function groupDrafts(input: PageInput, texts: PageTexts): GroupDraft[] {
  const reviews = new Map(
    reviewStatus(input.declared, input.desired.at).map((review) => [review.file, review]),
  );
  const proposed = new Map(input.proposal.groups.map((group) => [group.declared, group]));
  const planned = new Map(input.plan.groups.map((group) => [group.file, group]));
  const declared = input.declared.groups.map((group): GroupDraft => {
    const { name, description, mode, place } = group;
    const reading = input.live.groups.get(place.file);
    const listed = reading?.kind === 'listed' ? reading : undefined;
    const found = proposed.get(group);
    const alone = found === undefined ? leftAlone(place.file, input.proposal.findings) : undefined;
    const counted = planned.get(place.file);
    const review = reviews.get(place.file);
    const people = listed?.listing.members.filter(({ type }) => type === 'atlassian').length;
    const shown = listed?.group.name ?? name;
    const owners = effectiveOwners(group, input.declared.config);
    return {
      key: groupKey(shown),
      source: { declared: group, ...given({ proposed: found }) },
      row: {
        id: idOf(reading) ?? place.file,
        name: shown,
        description: texts.text(description),
        mode: texts.text(mode),
        owners: texts.ownersOf(owners),
        file: texts.text(place.file),
        flags:
          flagsOf(shown, listed, alone) | (review?.isOverdue === true ? groupFlags.overdue : 0),
        alone: texts.text(alone?.message),
        before: counted?.before ?? people ?? -1,
        after: counted?.after ?? people ?? -1,
        unlisted: listed?.listing.unlisted ?? 0,
        reviewedOn: texts.text(review?.reviewed?.on),
        reviewedBy: texts.text(review?.reviewed?.by.join(', ')),
        reviewDue: texts.text(review?.due),
      },
    };
  });
  return [...declared, ...undeclaredDrafts(input)];
}

/** Atlassian has them, and no file speaks for them: their members are not read. */
function undeclaredDrafts({ known = [], declared, live }: PageInput): GroupDraft[] {
  const files = new GroupIndex(declared.groups);
  const read = new Set<string | undefined>([...live.groups.values()].map(idOf));
  return known
    .filter((group) => files.of(group).length === 0 && !read.has(group.id))
    .map((group) => ({
      key: groupKey(group.name),
      row: {
        ...{
          id: group.id,
          name: group.name,
          description: 0,
          mode: 0,
          owners: 0,
          file: 0,
          alone: 0,
        },
        flags: groupFlags.undeclared | flagsOf(group.name, group, undefined),
        ...{ before: -1, after: -1, unlisted: 0, reviewedOn: 0, reviewedBy: 0, reviewDue: 0 },
      },
    }));
}

function idOf(reading: GroupReading | undefined): GroupId | undefined {
  return reading !== undefined && 'group' in reading ? reading.group.id : undefined;
}

/** The finding that says why nothing is planned for the group of a file. */
function leftAlone(file: string, findings: readonly Finding[]): Finding | undefined {
  return findings.find((each) => each.file === file && factsOf(each.code)?.leftAlone !== undefined);
}

function flagsOf(
  name: string,
  listed: { readonly synced?: boolean } | undefined,
  alone: Finding | undefined,
): number {
  return (
    (listed?.synced === true ? groupFlags.synced : 0) |
    (alone?.code === 'protected-group' ? groupFlags.protected : 0) |
    (isSystemGroup(name) ? groupFlags.system : 0) |
    (listed === undefined ? groupFlags.unread : 0)
  );
}

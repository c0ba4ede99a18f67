import { dayText, untilText } from '../../../model/instant.ts';
import type { JSX } from 'preact';
import type { PageData } from '../page-data.ts';
import {
  type Group,
  type HistoryEvent,
  type PageMembership,
  type MembershipState,
  type Person,
  type ThroughStep,
  groupNotes,
  personNotes,
  stateOf,
} from './model.ts';
import { usePage } from './page-context.ts';
import { hrefOf } from './route.ts';
import type { Column } from './table.tsx';

/** What stands in cells, the same wherever it does. */

export function PersonLink({ person }: { readonly person: Person }): JSX.Element {
  const { label, email, id } = person;
  const below = label === email ? '' : email || id;
  return (
    <>
      <a href={hrefOf({ view: 'person', id })}>{label}</a>
      <Notes notes={personNotes(person)} />
      {below !== '' && below !== label && <small>{below}</small>}
    </>
  );
}

export function GroupLink({ group }: { readonly group: Group }): JSX.Element {
  const { id, name, description } = group;
  return (
    <>
      <a href={hrefOf({ view: 'group', id })}>{name}</a>
      <Notes notes={groupNotes(group)} />
      {description !== '' && <small>{description}</small>}
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): JSX.Element {
  return (
    <>
      {notes.map((note) => (
        <span key={note} class="note">
          {note}
        </span>
      ))}
    </>
  );
}

export function State({ state }: { readonly state: MembershipState }): JSX.Element {
  return <span class={`state ${state.tone}`}>{state.text}</span>;
}

/** A pull request, where one is known. */
export function PullLink({ pull }: { readonly pull: number }): JSX.Element | null {
  const { repository } = usePage().model.data;
  if (pull === 0) return null;
  if (repository === undefined) return <>{`#${pull}`}</>;
  return <a href={`${repository}/pull/${pull}`}>{`#${pull}`}</a>;
}

interface PlaceProps {
  readonly file: string;
  readonly line: number;
}

/** A line of a file, linked where the repository is known. */
export function PlaceLink({ file, line }: PlaceProps): JSX.Element | null {
  const { data } = usePage().model;
  if (file === '') return null;
  const text = line === 0 ? shortFile(file, data) : `${shortFile(file, data)}:${line}`;
  const { repository, commit } = data;
  if (repository === undefined || commit === undefined) return <span class="place">{text}</span>;
  const path = inRepository(file, data).split('/').map(encodeURIComponent).join('/');
  const anchor = line === 0 ? '' : `#L${line}`;
  return (
    <a class="place" href={`${repository}/blob/${commit}/${path}${anchor}`}>
      {text}
    </a>
  );
}

function inRepository(file: string, { folder }: PageData): string {
  const at = file.indexOf(`${folder}/`);
  return at <= 0 ? file : file.slice(at);
}

/** Without the folder that all files lie in. */
function shortFile(file: string, { folder }: PageData): string {
  return inRepository(file, { folder } as PageData).replace(`${folder}/`, '');
}

/** Through which set or group somebody is in; a group of the page is linked. */
function ThroughSteps({ steps }: { readonly steps: readonly ThroughStep[] }): JSX.Element {
  const { groups } = usePage().model;
  return (
    <>
      {steps.map(({ kind, name }, index) => {
        const group = kind === 'group' ? groups.find((each) => each.name === name) : undefined;
        return (
          <span key={`${kind} ${name}`}>
            {index > 0 && ', '}
            {`${kind} `}
            {group === undefined ? (
              name
            ) : (
              <a href={hrefOf({ view: 'group', id: group.id })}>{name}</a>
            )}
          </span>
        );
      })}
    </>
  );
}

function Since({ event }: { readonly event: HistoryEvent | undefined }): JSX.Element | null {
  if (event === undefined) return null;
  const { commit, by, approvedBy, pull } = event;
  const { repository } = usePage().model.data;
  const short = commit.slice(0, 7);
  return (
    <>
      <span class="day">{event.at.slice(0, 10)}</span> <PullLink pull={pull} />
      {commit !== '' &&
        (repository === undefined ? (
          <small>{`commit ${short}`}</small>
        ) : (
          <small>
            {'commit '}
            <a href={`${repository}/commit/${commit}`}>{short}</a>
          </small>
        ))}
      {by !== '' && <small>{`by ${by}`}</small>}
      {approvedBy !== '' && <small>{`approved by ${approvedBy}`}</small>}
    </>
  );
}

/** The columns of a membership, behind the one that names it. */
export const membershipColumns: readonly Column<PageMembership>[] = [
  {
    id: 'state',
    head: 'State',
    cell: (row) => (
      <>
        <State state={stateOf(row)} />
        {row.rule !== '' && <small>{row.rule}</small>}
      </>
    ),
    sort: (row) => stateOf(row).text,
  },
  {
    id: 'since',
    head: 'Since',
    cell: ({ added, from }) =>
      added === undefined ? from !== '' && `from ${dayText(from)}` : <Since event={added} />,
    sort: ({ added, from }) => added?.at ?? from,
  },
  {
    id: 'until',
    head: 'Until',
    cell: ({ until }) => until !== '' && <span class="day">{untilText(until)}</span>,
    sort: ({ until }) => until,
  },
  {
    id: 'through',
    head: 'Through',
    kind: 'wide',
    cell: ({ through }) => <ThroughSteps steps={through} />,
    sort: ({ through }) => through.map(({ name }) => name).join(),
  },
  { id: 'why', head: 'Why', kind: 'wide', cell: ({ why }) => why, sort: ({ why }) => why },
  {
    id: 'line',
    head: 'Line',
    kind: 'wide',
    cell: ({ file, line }) => <PlaceLink file={file} line={line} />,
  },
];

import type { JSX } from 'preact';
import { momentText } from '../../../../render/words.ts';
import { Details, Section } from '../details.tsx';
import { usePage } from '../page-context.ts';

/** Where the page comes from, how to use it, and whose code is in it. */
export function About({ licences }: { readonly licences: string }): JSX.Element {
  const { data } = usePage().model;
  const { notes } = data;
  return (
    <Details
      title="About this page"
      facts={[
        ['Made by', 'rollcall report'],
        ['As of', momentText(data.at)],
        ['Target', data.target],
        ['Files', <code key="files">{data.folder}</code>],
        ['Commit', data.commit === undefined ? '' : <code key="commit">{data.commit}</code>],
        ['Plan', <code key="plan">{data.digest}</code>],
      ]}
    >
      <Section title="What it shows">
        <p>
          The files say who is to be in which group. Atlassian shows who is. The plan is the
          difference between the two, and this page holds all three as they were at that moment.
          Days are in UTC.
        </p>
        <p>
          Everything is in this one file. It asks no server for anything, and sends nothing. Whoever
          has the file can read all of it.
          {data.idsOnly === true &&
            ' Names and emails are left out: people stand by their account ids.'}
        </p>
      </Section>
      {notes.length > 0 && (
        <Section title="What is missing from the history">
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="With the keyboard">
        <ul>
          <li>Tab leads from link to link, Enter opens one.</li>
          <li>In a table, arrow down and arrow up lead from row to row.</li>
          <li>In the matrix, the arrows, Home and End lead from cell to cell.</li>
        </ul>
      </Section>
      <Section title="Licences">
        <pre tabIndex={0}>{licences}</pre>
      </Section>
    </Details>
  );
}

import type { JSX } from 'preact';
import { count } from '../../../model/text.ts';
import { type Selection, everything } from './filters.ts';
import { usePage } from './page-context.ts';
import { prepareNow } from './search.ts';

interface FilterBarProps {
  /** What is searched: `group` or `person`. */
  readonly noun: 'group' | 'person';
  readonly found: number;
  readonly of: number;
}

/** The one bar that narrows a list: typing, owner, mode, and what is special. */
export function FilterBar({ noun, found, of }: FilterBarProps): JSX.Element {
  const { route, refine, model, counts, searches } = usePage();
  const { selection } = route;
  const change = (part: Partial<Selection>) => refine({ selection: { ...selection, ...part } });
  return (
    <form role="search" class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{noun === 'group' ? 'Find a group' : 'Find a person'}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={selection.query}
          onFocus={() => prepareNow(searches)}
          onInput={({ currentTarget }) => change({ query: currentTarget.value })}
        />
      </label>
      <Choice
        label="Owner"
        value={selection.owner}
        values={model.owners}
        onChange={(owner) => change({ owner })}
      />
      <Choice
        label="Mode"
        value={selection.mode}
        values={['authoritative', 'additive']}
        onChange={(mode) => change({ mode })}
      />
      <fieldset>
        <legend>Only</legend>
        {counts().map(({ filter, groups, people }) => {
          const { id, label, about } = filter;
          const isOn = selection.only.includes(id);
          const number = noun === 'group' ? groups : people;
          const others = selection.only.filter((each) => each !== id);
          return (
            <label key={id} class="chip" title={about}>
              <input
                type="checkbox"
                checked={isOn}
                disabled={number === 0 && !isOn}
                onChange={() => change({ only: isOn ? others : [...others, id] })}
              />
              {label}
              <span class="number">{number.toLocaleString('en')}</span>
            </label>
          );
        })}
      </fieldset>
      <p class="found">
        <span role="status">
          {found === of ? count(of, noun) : `${found.toLocaleString('en')} of ${count(of, noun)}`}
        </span>
        {isChosen(selection) && (
          <button type="button" onClick={() => refine({ selection: everything })}>
            Show all
          </button>
        )}
      </p>
    </form>
  );
}

function isChosen({ query, owner, mode, only }: Selection): boolean {
  return query !== '' || owner !== '' || mode !== '' || only.length > 0;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, values, onChange }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">any</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

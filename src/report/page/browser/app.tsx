import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { momentText } from '../../../render/words.ts';
import { countFilters, filtersOf } from './filters.ts';
import type { Model } from './model.ts';
import { type PageContext, PageProvider } from './page-context.ts';
import { type PageRoute, type View, hrefOf } from './route.ts';
import { prepareWhenIdle, searchesOf } from './search.ts';
import { useRoute } from './use-route.ts';
import { About } from './views/about.tsx';
import { Findings } from './views/findings.tsx';
import { GroupPage } from './views/group.tsx';
import { GroupsList } from './views/groups.tsx';
import { Matrix } from './views/matrix.tsx';
import { Overview } from './views/overview.tsx';
import { PeopleList } from './views/people.tsx';
import { PersonPage } from './views/person.tsx';
import { PlanPage } from './views/plan.tsx';

interface AppProps {
  readonly model: Model;
  readonly licences: string;
}

/** The whole page: where it is, and the view of that. */
export function App({ model, licences }: AppProps): JSX.Element {
  const routing = useRoute();
  const page = useMemo(() => contextOf(model), [model]);
  const { route } = routing;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const heading = main.current?.querySelector('h1');
    document.title = [heading?.textContent, model.data.target].filter(Boolean).join(' \u00B7 ');
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // Whoever reads with their ears, or with the keyboard, is where the new view begins.
    scrollTo(0, 0);
    heading?.focus();
  }, [route.view, route.id, model]);
  useEffect(() => prepareWhenIdle(page.searches), [page]);
  return (
    <PageProvider value={{ ...page, ...routing }}>
      <a class="skip" href="#main" onClick={(event) => skip(event, main.current)}>
        Skip to the content
      </a>
      <header>
        <p class="brand">
          <a href={hrefOf({ view: 'overview' })}>Access</a>
          <span>{model.data.target}</span>
        </p>
        <Navigation route={route} model={model} />
      </header>
      <main ref={main} id="main" tabIndex={-1}>
        {viewOf(route, licences)}
      </main>
      <footer>{`As of ${momentText(model.data.at)}`}</footer>
    </PageProvider>
  );
}

function contextOf(model: Model): Omit<PageContext, 'route' | 'refine'> {
  const filters = filtersOf(model);
  let counts: ReturnType<PageContext['counts']> | undefined;
  return {
    ...{ model, filters, searches: searchesOf(model) },
    counts: () => (counts ??= countFilters(model, filters)),
  };
}

/** The address is for the view: a link into the page would take it away. */
function skip(event: MouseEvent, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

function Navigation({ route, model }: { readonly route: PageRoute; readonly model: Model }) {
  const { counts, findings } = { ...model, counts: model.data.counts };
  const planned = counts.add + counts.remove + counts.withheld;
  const links: readonly (readonly [View, string, number?])[] = [
    ['overview', 'Overview'],
    ['groups', 'Groups', model.groups.length],
    ['people', 'People', model.people.length],
    ['matrix', 'Matrix'],
    ['plan', 'Plan', planned],
    ['findings', 'Findings', findings.length],
    ['about', 'About'],
  ];
  const parents: Partial<Record<View, View>> = { group: 'groups', person: 'people' };
  const current = parents[route.view] ?? route.view;
  return (
    <nav aria-label="Views">
      <ul>
        {links.map(([view, label, number]) => (
          <li key={view}>
            <a href={hrefOf({ view })} aria-current={view === current ? 'page' : undefined}>
              {label}
              {number !== undefined && <span class="number">{number.toLocaleString('en')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function viewOf({ view, id }: PageRoute, licences: string): JSX.Element {
  switch (view) {
    case 'overview':
      return <Overview />;
    case 'groups':
      return <GroupsList />;
    case 'people':
      return <PeopleList />;
    case 'matrix':
      return <Matrix />;
    case 'plan':
      return <PlanPage />;
    case 'findings':
      return <Findings />;
    case 'about':
      return <About licences={licences} />;
    case 'group':
      return <GroupPage key={id} id={id} />;
    case 'person':
      return <PersonPage key={id} id={id} />;
  }
}

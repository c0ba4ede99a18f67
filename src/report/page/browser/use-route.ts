import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PageRoute, hrefOf, parseRoute } from './route.ts';

/** How long the address waits for somebody to stop typing: browsers refuse too many changes at once. */
const pause = 250;

export interface Routing {
  readonly route: PageRoute;
  /** Shows it at once; the address follows, and the way back leads to the view before. */
  readonly refine: (route: Partial<PageRoute>) => void;
}

/** The place that the address names, and what somebody has narrowed it to since. */
export function useRoute(): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [isRefined, setRefined] = useState(false);
  useEffect(() => {
    const follow = () => {
      setRefined(false);
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!isRefined) return undefined;
    const timer = setTimeout(() => history.replaceState(null, '', hrefOf(route)), pause);
    return () => clearTimeout(timer);
  }, [route, isRefined]);
  const refine = useCallback((part: Partial<PageRoute>) => {
    setRefined(true);
    setRoute((before) => ({ ...before, ...part }));
  }, []);
  return { route, refine };
}

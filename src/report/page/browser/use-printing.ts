import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: what is printed has to be there whole, and not only what a screen shows. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const set = (value: boolean) => rightAway(() => setPrinting(value));
    const [begin, end] = [() => set(true), () => set(false)];
    const change = ({ matches }: MediaQueryListEvent) => set(matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
}

/** Browsers take the page as it is when the event ends. */
function rightAway(work: () => void): void {
  options.debounceRendering = (render) => render();
  try {
    work();
  } finally {
    delete options.debounceRendering;
  }
}

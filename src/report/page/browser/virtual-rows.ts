import {
  type VirtualItem,
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useState } from 'preact/hooks';

/** So many rows are there at once, whatever the screen shows: drawing more of them takes longer than a key may. */
const fewEnough = 60;
/** More than that on paper help nobody, and a browser would take minutes. */
export const mostPrinted = 5000;

export interface VirtualRows {
  readonly indexes: readonly number[];
  /** The height of what is left out above and below. */
  readonly above: number;
  readonly below: number;
  /** For each row that is drawn: rows are as high as their texts. */
  readonly measure: (element: Element | null) => void;
  readonly show: (index: number) => void;
}

export interface VirtualOptions {
  readonly count: number;
  /** How high a row usually is. */
  readonly height: number;
  /** Where the rows begin on the page. */
  readonly top: number;
  readonly isPrinting: boolean;
}

/** Which rows of a long table are drawn while the page is scrolled. */
export function useVirtualRows({ count, height, top, isPrinting }: VirtualOptions): VirtualRows {
  const [, setTimes] = useState(0);
  const options = {
    count,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: top,
    // By one way of counting: borders that rows share make others differ by a pixel, and never come to rest.
    measureElement: (element: Element) => Math.round(element.getBoundingClientRect().height),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    onChange: () => setTimes((times) => times + 1),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  if (isPrinting || count <= fewEnough) {
    const indexes = Array.from({ length: Math.min(count, mostPrinted) }, (_, index) => index);
    return { indexes, above: 0, below: 0, measure: nothing, show: () => undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    indexes: items.map(({ index }) => index),
    above: (items[0]?.start ?? top) - top,
    below: virtualizer.getTotalSize() + top - (items.at(-1)?.end ?? top),
    // Always the same function: another one would be told of each row again whenever something is drawn.
    measure: virtualizer.measureElement,
    show: (index) => virtualizer.scrollToIndex(index),
  };
}

function nothing(): void {
  return undefined;
}

export interface VirtualAxisOptions {
  readonly count: number;
  readonly size: number;
  readonly horizontal: boolean;
  readonly element: () => HTMLElement | null;
}

/** Which rows or columns of a grid are drawn, that scrolls in a box of its own. */
export function useVirtualAxis({ count, size, horizontal, element }: VirtualAxisOptions): {
  readonly items: readonly VirtualItem[];
  readonly total: number;
  readonly show: (index: number) => void;
} {
  const [, setTimes] = useState(0);
  const options = {
    count,
    horizontal,
    estimateSize: () => size,
    overscan: 6,
    getScrollElement: element,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => setTimes((times) => times + 1),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index),
  };
}

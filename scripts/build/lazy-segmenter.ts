/**
 * Stands for `Intl.Segmenter` in what is bundled. string-width makes one as it is loaded, which takes a tenth of
 * `rollcall validate`; plain text needs none.
 */
export class LazySegmenter {
  #made: Intl.Segmenter | undefined;

  segment(text: string): Intl.Segments {
    // By another name than the one that is replaced.
    this.#made ??= new globalThis.Intl.Segmenter();
    return this.#made.segment(text);
  }
}

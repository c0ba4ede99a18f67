import { resolve } from 'node:path';

/** The action as the sources that stand here now give it; `npm run check` holds the committed one against them. */
export const bundle = resolve(
  import.meta.dirname,
  '../../node_modules/.cache/rollcall/action/index.mjs',
);

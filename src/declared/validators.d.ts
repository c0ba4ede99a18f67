// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

import type { ValidateFunction } from 'ajv';
export const yamlValidators: Readonly<
  Record<
    'config' | 'accounts' | 'consents' | 'leavers' | 'policies' | 'group' | 'set',
    ValidateFunction
  >
>;

/** What the calendar's own faults are worded by. */
export const daySchema: { readonly title: string; readonly patternErrorMessage: string };

// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

import type { ValidateFunction } from 'ajv';
export const jsonValidators: Readonly<Record<'plan' | 'receipt', ValidateFunction>>;

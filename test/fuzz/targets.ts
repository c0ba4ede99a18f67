import type { Target } from './target.ts';
import { answers } from './targets/answers.ts';
import { saved } from './targets/saved.ts';
import { sheet } from './targets/sheet.ts';
import { yaml } from './targets/yaml.ts';

export const targets: readonly Target[] = [yaml, sheet, saved, answers];

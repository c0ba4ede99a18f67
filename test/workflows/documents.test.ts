import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './workflows.ts';

const root = resolve(import.meta.dirname, '../..');

describe('The documents', () => {
  it.each(['plan', 'apply', 'drift'])('the guide shows %s.yml as it runs here, whole', (name) => {
    const [, shown] =
      new RegExp(
        `\`\\.github/workflows/${name}\\.yml\`[^\`]*\`\`\`yaml\\n([^\`]*)\`\`\``,
        'u',
      ).exec(textOf('docs/adopting.md')) ?? [];
    const here = textOf(`.github/workflows/${name}.yml`);
    const there = here.replaceAll(/uses: \.\/(\S+)/gu, 'uses: OWNER/rollcall/$1@SHA');
    expect(shown).toBe(there);
  });

  it('the threat model names tests that are there', () => {
    const named = textOf('docs/threat-model.md').match(/test\/[\w/-]+\.test\.ts/gu) ?? [];
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
  });
});

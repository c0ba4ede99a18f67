import { expect, it } from 'vitest';
import { type Telling, toldOf } from './reported.ts';
import { disputes, merges } from './reported-merges.ts';
import { owned, plans, reviewed } from './reported-reviews.ts';

const chapters: Readonly<Record<string, Readonly<Record<string, Telling>>>> = {
  approvals: reviewed,
  plans,
  owners: owned,
  disputes,
  merges,
};

it.each(Object.entries(chapters))('tells of %s what counts, and why', async (name, stories) => {
  const texts: string[] = [];
  for (const [title, telling] of Object.entries(stories))
    texts.push(`# ${title}`, await toldOf(telling), '');
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
});

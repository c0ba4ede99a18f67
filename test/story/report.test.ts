import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/report/page/browser/model.ts';
import type { PageData } from '../../src/report/page/page-data.ts';
import { repository } from './repository.ts';

const people = { oslo: ['dorice', 'nora', 'steve'], lille: ['nora', 'verna'] };
const world = { live: people, files: people, outside: ['florian'] };

/** The page that the daily run keeps. */
async function pageOfToday(story: Awaited<ReturnType<typeof repository>>) {
  const { report } = await story.daily();
  const kept = story.world.artifacts.findLast(({ name }) => name === 'rollcall-access-memberships');
  const file = kept && unzipSync(kept.zip)['access.html'];
  const html = new TextDecoder().decode(file);
  const [, json = '{}'] =
    /<script type="application\/json" id="data">(.*)<\/script>/u.exec(html) ?? [];
  return { result: report?.result, html, model: readModel(JSON.parse(json) as PageData) };
}

describe('Every day, the page that shows who has access', () => {
  it('is an artifact, with everybody in it', async () => {
    const { result, model } = await pageOfToday(await repository(world));
    expect(result).toBe('success');
    expect(model.groups.map(({ name }) => name)).toEqual(['lille', 'oslo']);
    expect(model.people.map(({ email }) => email)).toContain('verna@banc.ly');
  });

  it('names nobody where the repository is public', async () => {
    const { result, html, model } = await pageOfToday(await repository(world, { isPublic: true }));
    expect(result).toBe('success');
    expect(model.memberships).toHaveLength(5);
    expect(html).not.toMatch(/(?:dorice|nora|steve|verna)@banc/u);
  });
});

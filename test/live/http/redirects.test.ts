import { describe, expect, it } from 'vitest';
import { openScriptedSite } from '../open-scripted-site.ts';
import { startScripted } from '../scripted-server.ts';
import { accountId, engineering, userBean } from '../beans.ts';

const redirectTo = (location: string) => ({ status: 302, headers: { location }, text: '' });

describe('redirects (promise 12)', () => {
  it('are not followed to another origin, and credentials never go there', async () => {
    const other = await startScripted(() => ({ json: userBean(1) }));
    const site = await openScriptedSite(() => redirectTo(`${other.url}/login?secret=1`));
    await expect(site.reader.self()).rejects.toMatchObject({
      code: 'site-moved',
      why: `The answer is a redirect to ${other.url}, which is not followed.`,
    });
    expect(other.seen).toEqual([]);
    expect(site.seen).toHaveLength(1);
  });

  it('are followed within the site, credentials and all', async () => {
    const site = await openScriptedSite(({ path }) =>
      path === '/moved' ? { json: userBean(1) } : redirectTo('/moved?x=1'),
    );
    expect(await site.reader.self()).toMatchObject({ name: 'User 1' });
    expect(site.seen.map(({ path }) => path)).toEqual(['/rest/api/3/myself', '/moved']);
  });

  it('are not followed in a circle', async () => {
    const site = await openScriptedSite(() => redirectTo('/again'));
    await expect(site.reader.self()).rejects.toMatchObject({ code: 'site-moved' });
    expect(site.seen).toHaveLength(4);
  });

  it('are not followed by a write', async () => {
    const site = await openScriptedSite(() => redirectTo('/elsewhere'));
    expect(await site.writer.add(engineering.id, accountId('712020:1'))).toMatchObject({
      kind: 'refused',
      reason: 'unavailable',
      requests: 1,
    });
  });
});

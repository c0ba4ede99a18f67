import { describe, expect, it } from 'vitest';
import { startScripted } from '../live/scripted-server.ts';
import { botToken } from '../github/server/world.ts';
import { job, moved, proposed } from '../github/job.ts';
import { folder, rollcall } from '../support/rollcall.ts';

/** As long as Atlassian's, and with what addresses, JSON and patterns spell otherwise. */
const secret = 'ATATT3xFfGF0T4-8d_Zk1/y+z"x"\\w-no-output-holds-this=0A1B2C3D';
const email = 'admin@banc.ly';
const pair = Buffer.from(`${email}:${secret}`);

/** How servers, and what stands before them, repeat what they were sent. */
const echoes: Readonly<Record<string, (of: string) => string>> = {
  whole: (of) => of,
  'cut off': (of) => `${of.slice(0, 24)}…`,
  'its end': (of) => `…${of.slice(-12)}`,
  'in another case': (of) => of.toUpperCase(),
  'in an address': encodeURIComponent,
  'in JSON': (of) => JSON.stringify(of),
  'as base64': (of) => Buffer.from(of).toString('base64'),
  'as hex': (of) => Buffer.from(of).toString('hex'),
  'as Basic': () => `Basic ${pair.toString('base64')}`,
  'as half of Basic': () => pair.toString('base64').slice(0, 40),
  'as base64url': () => pair.toString('base64url'),
};
/** Where it stands in an answer. */
const places: readonly ((echo: string) => Parameters<typeof startScripted>[0])[] = [
  (echo) => () => ({ status: 401, json: { message: `Bad: ${echo}` } }),
  (echo) => () => ({ status: 403, json: { errorMessages: [`No: ${echo}`] } }),
  (echo) => () => ({ status: 404, text: `<title>${echo}</title>` }),
  (echo) => () => ({ status: 400, json: { errors: [{ title: echo, detail: echo }] } }),
  (echo) => () => ({ status: 500, text: `Wrong: ${echo}` }),
  (echo) => () => ({ status: 429, headers: { 'retry-after': headerOf(echo) }, text: echo }),
  (echo) => () => ({ status: 302, headers: { location: `/${headerOf(echo)}` }, text: '' }),
  (echo) => () => ({
    json: { accountId: '712020:1', accountType: 'app', active: true, displayName: echo },
  }),
];
const headerOf = (text: string) => text.replaceAll(/[^\x20-\x7e]/gu, '');

const targets = {
  site: {
    target: (url: string) => ({ site: url }),
    env: { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: secret },
  },
  organization: {
    target: () => ({ organization: { id: 'o' } }),
    env: { ATLASSIAN_ORG_API_KEY: secret },
  },
} as const;

// What every run printed and wrote is searched where commands are run: test/support/secrets.ts.
describe.each(Object.entries(targets))(
  'an %s that repeats credentials',
  (name, { target, env }) => {
    const ofIt = Object.entries(echoes).filter(
      ([how]) => name === 'site' || !/Basic|64url/u.test(how),
    );
    it.each(ofIt.map(([how, form], index) => [how, form, index] as const))(
      '%s',
      async (_how, form, index) => {
        for (const [turn, args] of [['plan', '--debug'], ['doctor']].entries()) {
          const place = places[(2 * index + turn) % places.length];
          const { url } = await startScripted(place?.(form(secret)) ?? (() => 'drop'));
          const cwd = await folder({
            'memberships/rollcall.yaml': JSON.stringify({ target: target(url) }),
            'memberships/groups/oslo.yaml': 'group: oslo\nmode: authoritative\nmembers: [a@b.cd]\n',
          });
          const { code } = await rollcall(args, { cwd, env: { ...env, ATLASSIAN_API_URL: url } });
          expect(code).toBe(1);
        }
      },
    );
  },
);

describe('a GitHub that repeats its token', () => {
  const ofIt = Object.entries(echoes).filter(([how]) => !/Basic|64url/u.test(how));
  it.each(ofIt.map(([how, form], index) => [how, form, index] as const))(
    '%s',
    async (_how, form, index) => {
      const { comment, server } = await job();
      const body = { message: `Bad: ${form(botToken)}`, documentation_url: '' };
      const status = [401, 403, 404, 422, 500][index % 5] ?? 500;
      server.fail({ on: 'POST /repos', answer: { status, body }, times: 9 });
      const { code, stderr } = await comment(proposed(moved));
      expect(code).toBe(1);
      expect(stderr).toContain('[hidden]');
    },
  );
});

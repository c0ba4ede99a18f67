import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isGroupName } from '../../src/model/ids.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { clock } from '../support/clock.ts';
import { activeInTerminal, holdsFormula, hostileNames } from '../support/hostile-names.ts';
import { type Ended, folder, rollcall } from '../support/rollcall.ts';
import { admin, token } from '../support/site.ts';

const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };
/** Some are also groups: files hold no control characters in names. */
const groups = hostileNames
  .filter((name) => isGroupName(name) && !/\p{Cs}/u.test(name))
  .filter((_, index) => index % 5 === 0);
/** What a reason can say: not nothing, and no placeholder. */
const reasons = hostileNames.filter(
  (name) => isGroupName(name) && /\p{L}{2}/u.test(name) && !/\p{Cf}/u.test(name),
);
const email = (index: number) => `p${index}@banc.ly`;

/** A site where every name is hostile, and files with reasons that are. One joins each group, one leaves. */
async function hostileSite() {
  const sandbox = await startSandbox({
    seed: {
      accounts: [...hostileNames, 'x', 'y', 'z'].map((name, index) => ({
        id: `0-p${index}`,
        name,
        email: email(index),
        active: true,
        type: 'atlassian' as const,
      })),
      groups: groups.map((name, index) => ({
        id: `g-${index}`,
        name,
        members: [0, 1, 2].map((more) => `0-p${3 * index + more}`),
      })),
    },
    credentials: { email: admin, token, organizationKey: 'k' },
    timing: clock,
  });
  onTestFinished(() => sandbox.close());
  const files = groups.map((name, index) => {
    const because = JSON.stringify(reasons[index % reasons.length]);
    const members = [0, 1].map((more) => `  - ${email(3 * index + more)}\n`).join('');
    const joins = `  - { user: ${email(3 * index + 3)}, until: 2027-01-31, because: ${because} }\n`;
    const text = `group: ${JSON.stringify(name)}\nid: g-${index}\nmode: authoritative\nmembers:\n${members}${joins}`;
    return [`memberships/groups/g${index}.yaml`, text] as const;
  });
  const cwd = await folder({
    'memberships/rollcall.yaml': `target: { site: "${sandbox.url}" }\n`,
    ...Object.fromEntries(files),
  });
  const run = async (...args: readonly string[]): Promise<Ended> => {
    const ended = await rollcall([...args], { cwd, env });
    expect([0, 1, 2, 4], ended.stderr).toContain(ended.code);
    return ended;
  };
  return { cwd, run };
}

let there: Awaited<ReturnType<typeof hostileSite>>;
beforeEach(async () => void (there = await hostileSite()));
const at = ['--at', '2026-11-23T09:00:00Z'];
const first = groups[0] ?? '';

describe('promise 13: no name, reason or file does anything', () => {
  it('in what is printed: in a terminal and the log of a job', async () => {
    const { run } = there;
    for (const args of [
      ['validate'],
      ['plan', ...at, '--out', 'plan.json'],
      ['list', 'groups'],
      ['list', 'people'],
      ['show', `--`, first],
      ['explain', email(3)],
      ['tidy', ...at],
      ['doctor'],
      ['consent', '--because', 'Known [x](y) names', ...at],
      ['grant', email(7), first.startsWith('-') ? './x' : first, '--because', '::error::x OPS-1'],
      ['revoke', email(1), '--all'],
      ['set', 'create', 'everyone', '--from', ...groups.filter((name) => !name.startsWith('-'))],
      ['review', 'start', '--out', 'sheets', ...at],
      ['review', 'status', ...at],
      ['apply', '--yes', ...at, '--receipt', 'receipt.json'],
      ['log', email(3), '--receipts', 'receipt.json'],
      ['undo', 'receipt.json'],
      ['import'],
      ['report', '--out', 'access.html', ...at],
    ]) {
      const { stdout, stderr } = await run(...args);
      expect([
        args[0],
        activeInTerminal.exec(stdout)?.[0],
        activeInTerminal.exec(stderr)?.[0],
      ]).toEqual([args[0], undefined, undefined]);
    }
    // What was written reads as it should.
    expect((await run('validate')).code).toBe(0);
  });

  it('in sheets: no cell is a formula', async () => {
    const { cwd, run } = there;
    const printed = [
      await run('plan', '--format', 'csv', ...at),
      await run('list', 'groups', '--format', 'csv'),
      await run('list', 'people', '--format', 'csv'),
    ].map(({ stdout }) => stdout);
    await run('apply', '--yes', ...at, '--receipt', '.rollcall/receipt.json');
    printed.push(
      (await run('log', email(3), '--receipts', '.rollcall/receipt.json', '--csv')).stdout,
    );
    await run('review', 'start', '--out', 'csv', '--format', 'csv', ...at);
    for (const name of await readdir(join(cwd, 'csv'))) {
      printed.push(await readFile(join(cwd, 'csv', name), 'utf8'));
    }
    expect(printed).toHaveLength(5);
    for (const text of printed) {
      const rows: readonly string[][] = parse(text, { bom: true });
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.flat().filter(holdsFormula)).toEqual([]);
    }
  });

  it('in workbooks: every cell is text', async () => {
    const { cwd, run } = there;
    await run('review', 'start', '--out', 'xlsx', '--format', 'xlsx', ...at);
    const names = await readdir(join(cwd, 'xlsx'));
    expect(names).toHaveLength(1);
    for (const name of names) {
      const parts = unzipSync(await readFile(join(cwd, 'xlsx', name)));
      const xml = Object.values(parts).map((part) => Buffer.from(part).toString());
      expect(Object.keys(parts).join(' ')).not.toMatch(/external|vba|connection|embed|hyperlink/iu);
      for (const part of xml) expect(part).not.toMatch(/<f[ >]|hyperlink|<!DOCTYPE|<!ENTITY/u);
    }
  });

  it('in Markdown: nothing is a link, an image, HTML of its own or a mention', async () => {
    const { stdout } = await there.run('plan', '--format', 'markdown', ...at);
    const tokens = new MarkdownIt({ html: true, linkify: false }).parse(stdout, {});
    const all = tokens.flatMap((each) => [each, ...(each.children ?? [])]);
    const active = ['link_open', 'image', 'code_block', 'ordered_list_open', 'hr'];
    expect(all.filter(({ type }) => active.includes(type)).map(({ content }) => content)).toEqual(
      [],
    );
    const html = all.filter(({ type }) => /^html_/u.test(type)).map(({ content }) => content);
    expect(html.join('').replaceAll(/<\/?(?:details|summary|sub)(?: open)?>/gu, '')).not.toMatch(
      /<[a-z!/]/iu,
    );
    const texts = all.filter(({ type }) => type === 'text').map(({ content }) => content);
    expect(texts.filter((text) => /@|https?:|www\.|#\d|\bGH-\d/u.test(text))).toEqual([]);
  });

  it('in annotations: each line is one, and says where', async () => {
    const members = hostileNames.map((name) => `  - ${written(name)}\n`);
    const cwd = await folder({
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n',
      'memberships/groups/a%0A::error::,b.yaml': `group: oslo\nmode: additive\nmembers:\n${members.join('')}`,
    });
    const { stdout } = await rollcall(['validate', '--format', 'github'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(hostileNames.length / 2);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=[\w-]+::/u,
      );
      expect(line).not.toMatch(activeAnnotation);
    }
  });
});

/** As YAML takes any text. */
function written(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\ufeff\u200b]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A command in the middle of a line is none; a line break or a control character is more than text. */
const activeAnnotation = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|##\[/u;

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as assets from '../../../src/report/page/assets.js';
import { pageHtml } from '../../../src/report/page/page-html.ts';
import { pageOf } from '../../support/page.ts';

const nasty = '</script><script>alert(1)</script><!-- \u2028 & "\'';

function page(): string {
  const { data } = pageOf({
    accounts: { verna: { name: nasty } },
    groups: { oslo: { live: ['verna'], members: [{ user: 'verna', because: nasty }] } },
  });
  return pageHtml(data, assets);
}

describe('The page', () => {
  it('runs its own script and style alone, by their hashes', () => {
    const html = page();
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-/u);
    const blocks = [...html.matchAll(/<(script|style)>([^]*?)<\/\1>/gu)];
    expect(blocks).toHaveLength(2);
    for (const [, , text = ''] of blocks) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });

  it('holds names in its data alone, where they can end nothing', () => {
    const html = page();
    expect(html.match(/<script/gu)).toHaveLength(3);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).not.toContain('\u2028');
  });

  it('names no address to load from, and brings the licences along', () => {
    const html = page();
    expect(html).not.toMatch(/(?:src|href)="https?:/u);
    expect(assets.pageLicences).toContain('preact');
    expect(html).toContain('Permission is hereby granted');
  });
});

/** Draws docs/plan.svg, the picture in the README, from what `rollcall plan` prints for the sample. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPicture, pictured } from './generate/picture.ts';

const state = mkdtempSync(join(tmpdir(), 'rollcall-picture-'));
try {
  const args = ['dist/rollcall.js', ...pictured, '--state', state];
  const env = { FORCE_COLOR: '1', PATH: process.env['PATH'] };
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', env });
  writeFileSync('docs/plan.svg', drawPicture(printed));
} finally {
  rmSync(state, { recursive: true, force: true });
}

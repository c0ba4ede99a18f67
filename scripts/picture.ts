import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Draws docs/plan.svg, the picture in the README, from what `rollcall plan` prints for the sample.
 * With --check it only says whether the picture still is what the program prints.
 */
const file = 'docs/plan.svg';
const command = ['plan', '--at', '2026-11-23T09:00:00Z'];

const column = 8.4;
const row = 20;
const margin = 20;
const paint: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold" fill="#ffffff"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
};

function planOutput(): string {
  const state = mkdtempSync(join(tmpdir(), 'rollcall-picture-'));
  try {
    return execFileSync(process.execPath, ['dist/rollcall.js', ...command, '--state', state], {
      encoding: 'utf8',
      env: { FORCE_COLOR: '1', PATH: process.env['PATH'] },
    });
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

/** Each stretch of one colour stands at its own column, so that any monospaced font lines up. */
function drawLine(line: string, y: number): string {
  let at = 0;
  let look = '';
  return line
    .split(/(\u001b\[\d+m)/u)
    .map((part) => {
      const code = /^\u001b\[(\d+)m$/u.exec(part)?.[1];
      if (code !== undefined) {
        look = paint[code] ?? '';
        return '';
      }
      const x = margin + at * column;
      at += part.length;
      if (part.trim() === '') return '';
      return `<tspan x="${x.toFixed(1)}" y="${y}" ${look}>${escapeXml(part)}</tspan>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function draw(output: string): string {
  const lines = [`$ rollcall ${command.join(' ')}`, '', ...output.trimEnd().split('\n')];
  const widths = lines.map((line) => line.replaceAll(/\u001b\[\d+m/gu, '').length);
  const width = Math.ceil(Math.max(...widths) * column + 2 * margin);
  const height = lines.length * row + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A plan: 3 people join and 9 leave">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<text xml:space="preserve" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${lines.map((line, index) => drawLine(line, margin + (index + 0.75) * row)).join('\n')}
</text>
</svg>
`;
}

const drawn = draw(planOutput());
if (!process.argv.includes('--check')) writeFileSync(file, drawn);
else if (readFileSync(file, 'utf8') !== drawn) {
  console.error(`${file} is not what the program prints: run "npm run picture".`);
  process.exitCode = 1;
}

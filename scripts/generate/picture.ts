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

/** What docs/plan.svg shows being printed, and what to run for it. */
export const pictured = ['plan', '--at', '2026-11-23T09:00:00Z'];

/** The picture in the README, from what the program prints for the sample, with colours. */
export function drawPicture(printed: string): string {
  const lines = [`$ rollcall ${pictured.join(' ')}`, '', ...printed.trimEnd().split('\n')];
  const widths = lines.map((line) => line.replaceAll(/\u001b\[\d+m/gu, '').length);
  const width = Math.ceil(Math.max(...widths) * column + 2 * margin);
  const height = lines.length * row + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A plan: 3 people to add and 9 to remove">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<text xml:space="preserve" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${lines.map((line, index) => drawLine(line, margin + (index + 0.75) * row)).join('\n')}
</text>
</svg>
`;
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

import { expect, it } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Plan } from '../../src/model/plan.ts';
import { proposed } from '../support/proposals.ts';
import { planOf, sentences } from '../support/world.ts';
import { proposals, worlds } from './reported-worlds.ts';

it('a plan reports each thing that stands in the way, where it stands, and what to do', async () => {
  const texts = Object.entries(worlds).map(([name, world]) => section(name, planOf(world)));
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/worlds.txt');
});

it('a plan of a proposal reports what else it changes', async () => {
  const texts: string[] = [];
  for (const [name, [base, head]] of Object.entries(proposals)) {
    const { plan, read } = await proposed(base, head);
    texts.push(section(name, plan), `read: ${read.join(', ')}\n`);
  }
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/proposals.txt');
});

/** As data: how it reads as a text is `render`'s. */
function section(name: string, plan: Plan): string {
  const { changes, noop, withheld, drift, pending, upcoming, findings } = plan;
  const lines = (
    title: string,
    all: readonly Change[],
    tail: (index: number) => string = () => '',
  ) =>
    all.map((change, index) =>
      [title, sentences([change])[0], JSON.stringify(change.because), tail(index)].join(' ').trim(),
    );
  return [
    `# ${name}`,
    ...lines('change', changes),
    ...lines('noop', noop),
    ...lines('withheld', withheld, (index) => withheld[index]?.guard ?? ''),
    ...lines('drift', drift),
    ...pending.map((each) => `pending ${JSON.stringify(each)}`),
    ...upcoming.map(
      (each) => `upcoming ${each.on} ${sentences([each])[0] ?? ''} ${JSON.stringify(each.because)}`,
    ),
    ...findings.map(
      ({ severity, code, message, file, line, column, hint }) =>
        `${severity} ${code} ${[file, line, column].filter((each) => each !== undefined).join(':')}\n  ${message}${hint === undefined ? '' : `\n  → ${hint.replaceAll('\n', '\n    ')}`}`,
    ),
    '',
  ].join('\n');
}

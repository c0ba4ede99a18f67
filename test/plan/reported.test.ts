import { expect, it } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Plan } from '../../src/model/plan.ts';
import { proposed } from '../support/proposals.ts';
import { concludePlan, onlyDue } from '../../src/plan/conclude.ts';
import { servedConsents } from '../../src/plan/tidy-findings.ts';
import { proposalOf, sentences } from '../support/world.ts';
import { proposals, worlds } from './reported-worlds.ts';

it('a plan reports each thing that stands in the way, where it stands, and what to do', async () => {
  const texts = Object.entries(worlds).map(([name, world]) => {
    const proposal = proposalOf(world);
    return [
      section(name, concludePlan(proposal)),
      ...sentences(concludePlan(onlyDue(proposal)).changes).map((each) => `due ${each}\n`),
      ...servedConsents(proposal).map(({ place }) => `no longer needed: line ${place.line}\n`),
    ].join('');
  });
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
  const { changes, noop, withheld, drift, pending, upcoming, groups, findings } = plan;
  const { consents, consentNeeded } = plan;
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
    ...lines('change', changes, (index) => (changes[index]?.keeps ?? []).join(', ')),
    ...lines('noop', noop),
    ...lines('withheld', withheld, (index) => withheld[index]?.guard ?? ''),
    ...lines('drift', drift),
    ...pending.map((each) => `pending ${JSON.stringify(each)}`),
    ...upcoming.map(
      (each) => `upcoming ${each.on} ${sentences([each])[0] ?? ''} ${JSON.stringify(each.because)}`,
    ),
    ...groups.map(
      ({ name, before, after, owners }) =>
        `group ${name} ${before} → ${after} ${owners.join(', ')}`,
    ),
    ...consents.map((each) => `consent ${JSON.stringify(each)}`),
    ...(consentNeeded === undefined ? [] : [`needs ${JSON.stringify(consentNeeded)}`]),
    ...findings.map(
      ({ severity, code, message, file, line, column, hint }) =>
        `${severity} ${code} ${[file, line, column].filter((each) => each !== undefined).join(':')}\n  ${message}${hint === undefined ? '' : `\n  → ${hint.replaceAll('\n', '\n    ')}`}`,
    ),
    '',
  ].join('\n');
}

import { expect, it } from 'vitest';
import stringWidth from 'string-width';
import { checkTarget } from '../../src/doctor/check-all.ts';
import { commandReadiness, commandNeeds } from '../../src/doctor/command-readiness.ts';
import type { DoctorFacts } from '../../src/doctor/facts.ts';
import { relevantCredentials } from '../../src/doctor/command-readiness.ts';
import { credentialKinds } from '../../src/model/credentials.ts';
import { credentialText } from '../../src/render/doctor-text.ts';
import { doctorText } from '../../src/render/doctor-text.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { is, ofOrganization, ofSite, trouble, skipped } from './facts.ts';

const look = { style: plainStyle, width: 80 };

function textOf(facts: DoctorFacts): string {
  const checks = checkTarget(facts);
  const commands = commandReadiness(checks, Object.keys(commandNeeds));
  const credentials = relevantCredentials(facts, checks);
  return doctorText({ checks, commands, credentials, requests: facts.traffic.requests }, look);
}

const synced = {
  requested: 2,
  found: ['oslo', 'lille'],
  notFound: [],
  ambiguous: [],
  synced: ['lille'],
};
const people = is([{ named: 'breakglass@banc.ly', found: 'not-found' } as const]);
const quiet = { requests: 0, answers: 0, nearLimit: false, throttled: 0 };

const cases: Readonly<Record<string, DoctorFacts>> = {
  sound: ofSite(),
  'wrong-token': ofSite(
    {
      account: trouble('wrong-credentials', 'banc.atlassian.net does not accept the credentials.'),
      ...{ permissions: skipped, memberOf: skipped, groups: skipped },
      ...{ members: skipped, people: skipped },
    },
    { network: { ...ofSite().network, pin: is('unset') } },
  ),
  'scoped-key': ofOrganization(
    { keyHasScopes: is(true), groups: is(synced), people },
    {
      files: { ...ofSite().files, protectedAccounts: 1 },
      traffic: { ...ofSite().traffic, clockAheadMs: -184_000, nearLimit: true },
    },
  ),
  nothing: {
    at: ofSite().at,
    files: {
      ...{ dir: 'memberships', problem: 'no-config', faults: 1 },
      ...{ groups: 0, sets: 0, protectedAccounts: 0 },
    },
    variables: [],
    network: { exceptions: false, loopback: true, otherProxies: [] },
    machine: ofSite().machine,
    look: skipped,
    traffic: quiet,
  },
};

it.each(Object.entries(cases))('tells people at 80 columns: %s', async (name, facts) => {
  const text = textOf(facts);
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
});

it('tells which credential is good for what at 80 columns', async () => {
  const text = `${credentialKinds.map((kind) => credentialText(kind, look)).join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot('golden/credentials.txt');
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
});

it('lets no name command a terminal or a log', () => {
  const facts = ofSite({}, { files: { ...ofSite().files, dir: '\u001b[31m\n::error::x\u202e' } });
  const text = textOf(facts);
  expect(text).not.toMatch(/[\u001b\u202e]/u);
  expect(text).not.toMatch(/^\s*::/mu);
});

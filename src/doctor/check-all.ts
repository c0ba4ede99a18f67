import type { TargetCheck } from './check-code.ts';
import { checkAnswers } from './check-answers.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkFiles } from './check-files.ts';
import { checkMachine } from './check-machine.ts';
import { checkNetwork } from './check-network.ts';
import { checkOrganization } from './check-organization.ts';
import { checkSite } from './check-site.ts';
import type { Facts } from './facts.ts';

/** Every check that the facts allow, whatever another one found. */
export function checkAll(facts: Facts): readonly TargetCheck[] {
  return [
    ...checkFiles(facts),
    ...checkCredentials(facts),
    ...checkNetwork(facts),
    ...checkAnswers(facts),
    ...checkTarget(facts),
    ...checkMachine(facts.machine),
  ];
}

function checkTarget(facts: Facts): readonly TargetCheck[] {
  const { look } = facts;
  if (look.kind !== 'told') return [];
  return look.value.kind === 'site'
    ? checkSite(look.value, facts)
    : checkOrganization(look.value, facts);
}

import { noParts, resolveFile } from '../../src/declared/resolve-file.ts';
import { sourceText } from '../../src/declared/source-text.ts';
import type { Policy } from '../../src/model/declared.ts';
import type { Finding } from '../../src/model/finding.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { policyFindings } from '../../src/reconcile/judge-policies.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type Edit, proposed, readerOf } from '../support/proposals.ts';
import { declaredOf, type WorldSpec } from '../support/world.ts';

/** The entries of a policies.yaml, which must be sound. */
export function policiesOf(...entries: readonly string[]): readonly Policy[] {
  const parts = noParts();
  const text = `policies:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
  const faults = resolveFile('policies', sourceText('policies.yaml', text), parts);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return parts.policies;
}

/** What a plan of everything finds of the policies, a finding in a line. */
export async function standing(world: WorldSpec): Promise<readonly string[]> {
  const declared = declaredOf(world);
  const at = parseInstant(world.at ?? '2026-11-23T09:00:00Z');
  if (at === undefined) throw new Error('not an instant');
  const reconciled = await reconcile({ declared, faults: [], reader: readerOf(world), at });
  return linesOf(policyFindings({ ...reconciled, declared }, reconciled.live));
}

/** What the plan of a proposal finds of the policies. */
export async function broken(world: WorldSpec, edit: Edit): Promise<readonly string[]> {
  const { plan } = await proposed(world, edit);
  return linesOf(plan.findings);
}

function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code.startsWith('polic'))
    .map(
      ({ severity, message, file, line }) => `${severity} ${file ?? ''}:${line ?? ''} ${message}`,
    )
    .sort();
}

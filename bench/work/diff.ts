/**
 * Compares a million desired memberships with a million live ones, of which one in a hundred is another, and prints how long
 * that takes beside one `Set` of the same keys. Argument: in how many groups.
 */
import { parseInstant } from '../../src/model/instant.ts';
import type { Because } from '../../src/model/change.ts';
import type { DeclaredGroup } from '../../src/model/declared.ts';
import type { DesiredGroup } from '../../src/model/desired.ts';
import type { AccountId, GroupId } from '../../src/model/ids.ts';
import type { Account, GroupReading } from '../../src/model/live.ts';
import { exportedListing } from '../../src/live/complete-listing.ts';
import { proposePlan } from '../../src/plan/propose.ts';

const memberships = 1_000_000;
const groups = Number(process.argv[2] ?? 2000);
const members = memberships / groups;
const at = parseInstant('2026-11-28T00:00:00Z');
if (at === undefined) throw new Error('No instant.');

/** A text of its own, as a file or an answer gives it: not the same one again. */
const idOf = (person: number) =>
  Buffer.from(`712020:00000000-0000-4000-8000-${String(person).padStart(12, '0')}`).toString();

const desired: DesiredGroup[] = [];
const live = new Map<string, GroupReading>();
for (let group = 0; group < groups; group++) {
  const file = `memberships/groups/team-${group}.yaml`;
  const place = { file, line: 5, column: 1 };
  const name = `team-${group}`;
  const id = `00000000-0000-4000-9000-${String(group).padStart(12, '0')}` as GroupId;
  const wanted = new Map<AccountId, Because>();
  const accounts: Account[] = [];
  for (let index = 0; index < members; index++) {
    const person = group * 31 + index;
    const isOther = (group * members + index) % 100 === 0;
    const because: Because = { kind: 'declared', file, line: index + 6 };
    wanted.set(idOf(isOther ? person + memberships * 50 : person) as AccountId, because);
    const account = { id: idOf(person) as AccountId, name: 'Somebody' };
    accounts.push({ ...account, type: 'atlassian', status: 'active' });
  }
  const declared: DeclaredGroup = {
    ...{ name, id, owners: [], mode: 'authoritative', allowEmpty: false },
    ...{ members: [], includes: [], except: [], absent: [], place, membersPlace: place },
  };
  desired.push({
    ...{ declared, members: wanted, out: new Map(), inherited: new Set(), unresolved: [] },
    ...{ pending: [], unresolvedExcept: [], upcoming: [] },
  });
  live.set(file, { kind: 'listed', group: { id, name }, listing: exportedListing(accounts) });
}

const keys = desired.flatMap(({ declared, members: wanted }) =>
  [...wanted.keys()].map((id) => Buffer.from(`${declared.name} ${id}`).toString()),
);
const [, setOnly] = timed(() => new Set(keys));
const [proposal, propose] = timed(() =>
  proposePlan({
    ...{ target: { kind: 'sandbox', seed: 'seed' }, scope: 'all', folder: 'memberships' },
    guards: {
      removals: { percent: 20, atLeast: 2, atMost: 25, total: 100 },
      protect: { groups: [], accounts: [] },
    },
    owners: { byFile: new Map(), others: [] },
    ...{ mapped: new Map(), consents: [], ignored: [] },
    desired: {
      ...{ at, groups: desired, protected: new Set(), unresolvedProtected: [] },
      contradicted: new Set(),
      readdressed: { accounts: new Set(), lines: new Set() },
      ...{ leavers: new Map(), contradictory: [], findings: [] },
    },
    live: { groups: live },
    identities: { byEmail: new Map(), accounts: new Map(), contradictions: [] },
    reach: {
      declared: desired.map(({ declared }) => declared),
      requested: desired.map(({ declared }) => declared),
      unsound: false,
    },
  }),
);
const changes = proposal.groups.reduce((sum, group) => sum + group.changes.length, 0);
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ setOnly, propose, changes, megabytes: maxRSS / 1024 }));

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const done = work();
  return [done, performance.now() - started];
}

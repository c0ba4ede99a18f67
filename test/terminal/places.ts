import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folder } from '../support/rollcall.ts';

/** The sample, as a fresh clone has it. */
export async function sample(): Promise<string> {
  const cwd = await folder();
  const memberships = resolve(import.meta.dirname, '../../memberships');
  await cp(memberships, join(cwd, 'memberships'), { recursive: true });
  return cwd;
}

const inOne = 'engineering-'.repeat(17);
const inWords = 'Everyone in the offices of the north '.repeat(5).trim();
const wide = '営業部'.repeat(30);

const row = (group: string, id: string, name: string, email: string) =>
  `g-${group.length},${group},${id},${name},${email},Active\n`;
const header = 'Group id,Group name,User id,User name,email,User status\n';
const dorice = [
  'u-2',
  'Dorice Alexandra Maria Magdalena Snapper of Oslo',
  'dorice@banc.ly',
] as const;

function groupFile(name: string): string {
  return `group: ${name}\nmode: authoritative\nmembers:\n  - verna@banc.ly\n  - steve@banc.ly\n`;
}

/** Groups with names as long as Atlassian takes them: of one word, of many, and of wide letters. */
export function longNamed(): Promise<string> {
  const groups = [inOne, inWords, wide];
  return folder({
    'memberships/rollcall.yaml': 'target: { sandbox: { seed: seed } }\n',
    ...Object.fromEntries(
      groups.map((name, index) => [`memberships/groups/g${index}.yaml`, groupFile(name)]),
    ),
    'memberships/seed/groups.csv': `${header}${groups.map((name) => row(name, ...dorice)).join('')}`,
    'memberships/seed/users.csv': `User id,User name,email,User status\nu-1,${inWords},verna@banc.ly,Active\nu-2,${dorice[1]},dorice@banc.ly,Active\nu-3,Steve,steve@banc.ly,Active\n`,
    'broken/rollcall.yaml': 'target: { sandbox: { seed: seed } }\n',
    'broken/groups/oslo.yaml': `group: ${inWords}\nmode: authoritative\nmembers: [verna@banc.ly, { user: dorice@banc.ly, untill: 2026-12-31, because: ${inWords} }]\n`,
  });
}

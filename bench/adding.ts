import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Company,
  accountId,
  groupId,
  scratchFolder,
  writeFiles,
  writeSeed,
} from './company.ts';
import { type Ended, program, runWell } from './measure.ts';
import { type Served, type Server, startServer } from './server.ts';

/** One run of adding everyone whom the files want: how long it took, and what the server saw of it. */
export interface Adding {
  readonly seconds: number;
  readonly served: readonly Served[];
  readonly stderr: string;
}

export type Adder = (site: {
  readonly company: Company;
  readonly server: Server;
  readonly folder: string;
}) => Promise<Ended>;

/** Lets one of them do the job on a server of its own that begins with the exports. */
export async function addTo(
  company: Company,
  conditions: readonly string[],
  adder: Adder,
): Promise<Adding> {
  using scratch = scratchFolder();
  const seed = join(scratch.path, 'seed');
  writeSeed(seed, company);
  await using server = await startServer(seed, join(scratch.path, 'server'), conditions);
  const { seconds, stderr } = await adder({ company, server, folder: scratch.path });
  return { seconds, stderr, served: await server.served() };
}

/** As the workflow does it: `apply` of a plan that was approved before. `flags` are node's. */
export function withRollcall(flags: readonly string[] = []): Adder {
  return async ({ company, server, folder }) => {
    const dir = join(folder, 'memberships');
    writeFiles(dir, company, server.targets.site);
    const [plan, state] = [join(folder, 'plan.json'), join(folder, 'state')];
    const options = { cwd: folder, env: server.env };
    const places = ['--dir', dir, '--state', state];
    await runWell([program, 'plan', '--out', plan, ...places], options);
    await server.served();
    return runWell([...flags, program, 'apply', '--approved', plan, ...places], options);
  };
}

/** Postman's runner with the collection of Atlassian's articles: one request after the other, one for each row. */
export const withNewman: Adder = ({ company, server, folder }) => {
  const { ATLASSIAN_EMAIL: email = '', ATLASSIAN_API_TOKEN: token = '' } = server.env;
  const variables = Object.entries({ site: server.url, email, token });
  const newman = join(installedPeers(), 'node_modules/newman/bin/newman.js');
  const collection = join(peers, 'articles.postman_collection.json');
  return runWell(
    [
      ...[newman, 'run', collection, '--silent', '-d', writeRows(folder, company)],
      ...variables.flatMap(([name, value]) => ['--env-var', `${name}=${value}`]),
    ],
    { cwd: folder },
  );
};

export const withJiraJs: Adder = ({ company, server, folder }) => {
  const { ATLASSIAN_EMAIL: EMAIL = '', ATLASSIAN_API_TOKEN: TOKEN = '' } = server.env;
  return runWell([join(installedPeers(), 'add-with-jira.mjs'), writeRows(folder, company)], {
    cwd: folder,
    env: { SITE: server.url, EMAIL, TOKEN },
  });
};

const peers = resolve(import.meta.dirname, 'peers');

function installedPeers(): string {
  if (!existsSync(join(peers, 'node_modules'))) {
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: peers,
      stdio: 'inherit',
    });
  }
  return peers;
}

/** A CSV with a row for each add, as the articles have people prepare it. */
function writeRows(folder: string, { live, wanted }: Company): string {
  const file = join(folder, 'rows.csv');
  const rows = wanted.flatMap((people, group) => {
    const members = new Set(live[group]);
    return people.flatMap((person) =>
      members.has(person) ? [] : [`${groupId(group)},${accountId(person)}`],
    );
  });
  writeFileSync(file, ['groupId,accountId', ...rows, ''].join('\n'));
  return file;
}

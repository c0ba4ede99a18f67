import { readFile, readdir } from 'node:fs/promises';
import { hostOfRemote, isHosted, needsHosted } from '../../github/hosted.ts';
import {
  type RollcallCall,
  rollcallCalls,
  serves,
  wrongPlanFile,
} from '../../github/rollcall-calls.ts';
import { AppError } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import { nameOfFolder } from '../../model/text.ts';
import { folderOf } from '../../shell/folder.ts';
import type { InitOptions } from './options.ts';
import { type WorkflowKind, workflowKinds, workflowTexts } from './workflow-texts.ts';

const at = '.github/workflows';

export interface WorkflowFiles {
  /** By path; undefined for one that is there, under whatever name. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Files of others that have the usual names. */
  readonly taken: readonly string[];
  /** What has to be changed by hand. */
  readonly advice: readonly string[];
}

/**
 * The workflows of a folder. Where another workflow has the name of one, rollcall's are called something else, and the
 * one that applies looks for plans there. Throws a usage error when the names that were asked for are taken.
 */
export async function workflowFiles(
  options: InitOptions,
  source: string,
  folder: string,
): Promise<WorkflowFiles> {
  const there = await workflowsThere();
  const folders = options.folders?.map(folderOf);
  if (folders !== undefined) refuseSecondSet(there, folders);
  const ours = new Map<WorkflowKind, string>();
  for (const kind of workflowKinds) {
    const [name] =
      [...there].find(([, calls]) => calls.some((call) => serves(call, kind, folder))) ?? [];
    if (name !== undefined) ours.set(kind, name);
  }
  const missing = workflowKinds.filter((kind) => !ours.has(kind));
  const takenBy = (prefix: string) =>
    missing.map((kind) => `${prefix}${kind}.yml`).filter((name) => there.has(name));
  const taken = takenBy('');
  const prefix =
    options.workflowPrefix ??
    prefixesFor(
      folder,
      taken.flatMap((name) => there.get(name) ?? []),
    ).find((each) => takenBy(each).length === 0) ??
    '';
  const [inTheWay] = takenBy(prefix);
  if (inTheWay !== undefined) throw nameTaken(inTheWay);
  const planFile = ours.get('plan') ?? `${prefix}plan.yml`;
  const texts = workflowTexts(
    given({
      source,
      branch: options.branch,
      folder,
      prefix,
      planFile,
      folders,
      environments: options.environmentPrefix,
      runsOn: options.runsOn,
    }),
  );
  return {
    texts: new Map(
      workflowKinds.map((kind) => {
        const name = ours.get(kind);
        return name === undefined
          ? [`${at}/${prefix}${kind}.yml`, texts.get(kind)]
          : [`${at}/${name}`, undefined];
      }),
    ),
    taken: (prefix === '' ? [] : taken).map((name) => `${at}/${name}`),
    advice: [...adviceOf(there, folder, planFile), ...(await adviceOnServer())],
  };
}

/** What each workflow calls of rollcall, by file name. */
async function workflowsThere(): Promise<ReadonlyMap<string, readonly RollcallCall[]>> {
  const names = await readdir(at).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/u.test(name)).sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => {
        const text = await readFile(`${at}/${name}`, 'utf8').catch(() => '');
        return [name, rollcallCalls(text)] as const;
      }),
    ),
  );
}

/** In their order: the usual names first; then rollcall's name, unless it is rollcall that has them, for another folder. */
function prefixesFor(folder: string, calls: readonly RollcallCall[]): readonly string[] {
  const own = `${nameOfFolder(folder)}-`;
  return ['', ...(calls.length > 0 ? [] : ['rollcall-']), own, `rollcall-${own}`];
}

/** What looks for plans elsewhere would refuse every pull request. */
function adviceOf(
  there: ReadonlyMap<string, readonly RollcallCall[]>,
  folder: string,
  planFile: string,
): readonly string[] {
  return [...there].flatMap(([name, calls]) => {
    const looksAt = wrongPlanFile(calls, folder, planFile);
    return looksAt === undefined
      ? []
      : [
          `${at}/${name} looks for plans in ${looksAt}, and ${planFile} makes them: write "plan-workflow: ${planFile}" under "with:" of its jobs.`,
        ];
  });
}

/**
 * Two workflows that serve one folder would cancel each other's plans, and apply everything twice. What is there stays as
 * it is, so it has to serve all of the folders, or none. Throws a usage error otherwise.
 */
function refuseSecondSet(
  there: ReadonlyMap<string, readonly RollcallCall[]>,
  folders: readonly string[],
): void {
  for (const kind of workflowKinds) {
    for (const [name, calls] of there) {
      const served = folders.filter((each) => calls.some((call) => serves(call, kind, each)));
      if (served.length === 0 || served.length === folders.length) continue;
      const rest = folders.filter((each) => !served.includes(each));
      const rows = rest.map((each) => `- { name: ${nameOfFolder(each)}, dir: ${each} }`);
      throw new AppError(
        'usage',
        'folders-served',
        `${at}/${name} already serves ${served.join(', ')}, and not ${rest.join(', ')}.`,
        {
          why: 'Nothing was written: two workflows for one folder would cancel each other.',
          hint: `If it has a matrix, add these rows to each of its jobs, in the other workflows too:\n${rows.join('\n')}\nOtherwise delete the workflows of these folders, and run this again: their environments are then called ${nameOfFolder(folders[0] ?? '')}-plan and so on.`,
        },
      );
    }
  }
}

/** By the remote `origin`, where there is one. */
async function adviceOnServer(): Promise<readonly string[]> {
  const config = await readFile('.git/config', 'utf8').catch(() => '');
  const [, url = ''] = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/mu.exec(config) ?? [];
  const host = hostOfRemote(url);
  return host === undefined || isHosted(host) ? [] : [`origin is ${host}. ${needsHosted}`];
}

function nameTaken(name: string): AppError {
  return new AppError('usage', 'workflow-taken', `${at}/${name} exists, and is not rollcall's.`, {
    why: 'Nothing was written.',
    hint: 'Specify another prefix with --workflow-prefix.',
  });
}

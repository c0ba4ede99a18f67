import type { SiteSpec } from '../../support/site.ts';
import { repository } from '../../story/repository.ts';
import {
  type Folder,
  type GroupFile,
  beside,
  groupText,
  groupsBeside,
  pathOf,
  tops,
} from './files.ts';

export const beginning: Readonly<Record<string, GroupFile>> = {
  oslo: { members: ['anna', 'cy', 'eli', 'ina', 'kim', 'max'] },
  lille: { members: ['anna', 'dag', 'eli', 'jo', 'noa'], owners: ['steve'] },
  turin: { members: ['bo', 'eli', 'finn', 'hal', 'lea', 'ola'], owners: ['steve', 'dorice'] },
};
/** In the second folder, at a site of its own. */
export const beginningBeside: Readonly<Record<string, GroupFile>> = {
  lyon: { members: ['anna', 'bo', 'cy', 'dag'] },
  riga: { members: ['eli', 'finn', 'gro', 'hal'], owners: ['steve'] },
};
export const people = [
  ...[
    'anna',
    'bo',
    'cy',
    'dag',
    'eli',
    'finn',
    'gro',
    'hal',
    'ina',
    'jo',
    'kim',
    'lea',
    'mallory',
    'max',
    'noa',
    'ola',
  ],
];
/** Mallory may push, and owns nothing. */
export const everybody = ['verna', 'mallory', 'dorice', 'steve'];
const noLimits = 'guards: { removals: { percent: 100, atLeast: 50, atMost: 50, total: 500 } }\n';

export type GitHubStory = Awaited<ReturnType<typeof openStory>>;

function siteOf(groups: Readonly<Record<string, GroupFile>>): SiteSpec {
  const entries = Object.entries(groups);
  return {
    live: Object.fromEntries(entries.map(([name, { members }]) => [name, members])),
    files: Object.fromEntries(entries.map(([name, file]) => [name, groupText(name, file)])),
    outside: [...people, ...everybody],
  };
}

/** The repository that a story begins with, of one folder or two. */
export async function openStory(hasTwoFolders: boolean) {
  const story = await repository(siteOf(beginning), {
    config: noLimits,
    ...(hasTwoFolders ? { beside: { [beside]: siteOf(beginningBeside) } } : {}),
  });
  story.world.permissions = Object.fromEntries(everybody.map((who) => [who, 'write']));
  const groups = [...Object.keys(beginning), ...(hasTwoFolders ? groupsBeside : [])];
  const topFiles = hasTwoFolders ? tops : tops.slice(0, 1);
  const says = (pull: number, folder: Folder, what: RegExp) =>
    story.world.comments.some(
      ({ issue, body }) => issue === pull && body.includes(` dir=${folder} `) && what.test(body),
    );
  return {
    ...story,
    groups,
    tops: topFiles,
    paths: [...groups.map(pathOf), ...topFiles],

    members: (group: string): readonly string[] =>
      groupsBeside.includes(group)
        ? (story.membersBeside(beside, group) ?? [])
        : story.members(group),

    hasReceipt: (pull: number, folder: Folder): boolean =>
      Object.entries(story.receipts()).some(
        ([path, text]) =>
          path.startsWith('receipts/') &&
          path.includes(`/${folder}-`) &&
          new RegExp(`"pull": ?${pull}\\b`, 'u').test(text),
      ),

    /** What is not approved of it stands there. */
    isPartly: (pull: number, folder: Folder): boolean => says(pull, folder, /not approved/iu),

    isRefused: (pull: number, folder: Folder): boolean =>
      says(pull, folder, /\*\*not applied\*\*/u),
  };
}

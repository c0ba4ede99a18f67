import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/github/client.ts';
import {
  folderChange,
  folderTexts,
  inFolder,
  nameIn,
} from '../../../src/github/approved/folder-change.ts';
import { absent, isUnchanged, treesOf } from '../../../src/github/approved/folder-tree.ts';
import { ownersSince } from '../../../src/github/approved/owners-since.ts';
import type { OwnedPart } from '../../../src/github/approved/owners.ts';
import type { Plan, PlannedFile } from '../../../src/model/plan.ts';
import { type Edits, history } from '../history.ts';
import { githubOf, sha } from '../merged.ts';
import { shaped } from '../server/documented.ts';
import { refused } from '../server/route.ts';
import type { World } from '../server/world.ts';
import { planOf } from '../../support/world.ts';

const top = 'memberships/rollcall.yaml';
const oslo = 'memberships/groups/oslo.yaml';
const files = {
  [top]: 'target: { sandbox: { seed: s } }\nowners: ["@top"]\n',
  [oslo]: 'group: oslo\nowners: ["@a"]\n',
  'memberships/notes.txt': 'A word\n',
};
const target = { sandbox: { seed: 's' } };
const topRules = { owners: ['@top'], approvals: 1, target };

async function changed(edits: Edits, folder = 'memberships') {
  const story = await history(files);
  story.push('next', edits);
  const step = { onto: sha('base'), commit: sha('next') };
  return { story, step, github: githubOf(story.server), folder };
}

function forget(world: World, name: string) {
  const left = Object.entries(world.trees).filter(([id]) => id !== sha(name));
  world.trees = Object.fromEntries(left);
}

describe('what lies between two commits of a folder', () => {
  const none = { listed: true, files: [], rules: [] };

  it.each<[string, Edits, object]>([
    [
      'a file that is no YAML',
      { 'memberships/notes.txt': 'Another\n' },
      { ...none, top: { path: top, was: topRules, is: topRules } },
    ],
    ['who is a member', { [oslo]: `${files[oslo]}# A word\n` }, { files: [oslo], rules: [] }],
    [
      'who owns a file',
      { [oslo]: 'group: oslo\nowners: ["@b"]\n' },
      {
        files: [oslo],
        rules: [
          {
            path: oslo,
            was: { group: 'oslo', owners: ['@a'] },
            is: { group: 'oslo', owners: ['@b'] },
          },
        ],
      },
    ],
    [
      'a new file',
      { 'memberships/groups/new.yaml': 'group: new\n' },
      { rules: [{ path: 'memberships/groups/new.yaml', was: {}, is: { group: 'new' } }] },
    ],
    [
      'a file less',
      { [oslo]: null },
      { files: [oslo], rules: [{ path: oslo, was: { group: 'oslo', owners: ['@a'] }, is: {} }] },
    ],
    [
      'the whole folder',
      { [oslo]: null, [top]: null, 'memberships/notes.txt': null },
      { listed: true, files: [oslo, top], top: { path: top, was: topRules, is: {} } },
    ],
  ])('%s', async (_, edits, change) => {
    const { github, step, folder } = await changed(edits);
    expect(await folderChange(github, step, folder)).toMatchObject(change);
  });

  it('is nothing where nothing of it changed, and no file is read', async () => {
    const { github, step, folder, story } = await changed({ 'README.md': 'A word' });
    const change = await folderChange(github, step, folder);
    expect(change).toEqual({ ...none, top: { was: {}, is: {} } });
    expect(story.server.requests.filter((line) => line.includes('graphql'))).toEqual([]);
  });

  it('is nothing where there was no folder before', async () => {
    const { github, step } = await changed({ 'emea/rollcall.yaml': 'owners: ["@x"]\n' });
    const change = await folderChange(github, step, 'emea');
    expect(change).toEqual({ ...none, top: { was: {}, is: {} } });
  });

  it('is the file at the top where GitHub does not list what was there', async () => {
    const { github, step, story } = await changed({ [top]: 'owners: ["@b"]\n' });
    forget(story.world, 'base');
    expect(await folderChange(github, step, 'memberships')).toMatchObject({
      ...{ listed: false, files: [top] },
      rules: [{ path: top, was: topRules, is: { owners: ['@b'], approvals: 1 } }],
    });
  });

  it('is the file at the top where it lists neither', async () => {
    const { github, step, story } = await changed({ [oslo]: 'group: oslo\n' });
    story.world.trees = {};
    const change = await folderChange(github, step, 'memberships');
    expect(change).toMatchObject({ listed: false, files: [top], rules: [] });
  });

  it('is all of it where it does not list what came', async () => {
    const { github, step, story } = await changed({ [oslo]: 'group: oslo\n' });
    forget(story.world, 'next');
    const change = await folderChange(github, step, 'memberships');
    expect(change).toMatchObject({ listed: true, files: [oslo, top] });
  });

  it('has the paths of the repository where the folder is all of it', async () => {
    const { github, step } = await changed({ [oslo]: 'group: oslo\n' });
    expect(await folderChange(github, step, '.')).toMatchObject({ files: [oslo] });
  });
});

describe('a folder at a commit', () => {
  const missing = ['memberships', 'nowhere', 'memberships/notes.txt', 'memberships/groups/x'];

  it.each<[string, Edits, readonly boolean[]]>([
    ['is as it was', { 'README.md': 'A word' }, [true, true, true, true]],
    ['is another', { [oslo]: 'group: oslo\n' }, [false, true, true, true]],
  ])('%s', async (_, edits, unchanged) => {
    const { github, step } = await changed(edits);
    const all = missing.map((folder) => isUnchanged(github, step, folder));
    expect(await Promise.all(all)).toEqual(unchanged);
  });

  it.each([
    ['memberships/groups', /^[0-9a-f]{40}$/u],
    ['./memberships//groups/', /^[0-9a-f]{40}$/u],
    ['groups', /^absent$/u],
    // A file, and not a folder.
    ['memberships/notes.txt', /^absent$/u],
  ])('has an id, if it is there: %s', async (folder, id) => {
    const { github, step } = await changed({});
    const [before, after] = await treesOf(github, step, folder);
    expect(before).toMatch(id);
    expect(after).toBe(before);
  });

  it('that is the whole repository is the commit', async () => {
    const { github, step } = await changed({});
    expect(await treesOf(github, step, '.')).toEqual([step.onto, step.commit]);
  });

  it.each([404, 409, 422])(
    'is unknown where GitHub answers %i, and so not unchanged',
    async (status) => {
      const { github, step, story } = await changed({});
      const answer = refused(status, 'No');
      story.server.fail({ on: 'GET /repos/banc/access/git/trees/', answer, times: 99 });
      expect(await treesOf(github, step, 'memberships')).toEqual([undefined, undefined]);
      expect(await isUnchanged(github, step, 'memberships')).toBe(false);
    },
  );

  it.each([
    [true, undefined],
    [false, absent],
  ])('is not there only where GitHub lists all: cut off %s', async (truncated, id) => {
    const { github, step, story } = await changed({});
    const body = shaped('git-tree', { truncated, tree: [] });
    const on = 'GET /repos/banc/access/git/trees/';
    story.server.fail({ on, answer: { status: 200, body }, times: 9 });
    expect(await treesOf(github, step, 'memberships')).toEqual([id, id]);
  });

  it('is not guessed where GitHub refuses to tell', async () => {
    const { github, step, story } = await changed({});
    const answer = refused(403, 'Resource not accessible by integration');
    story.server.fail({ on: 'GET /repos/banc/access/git/trees/', answer, times: 99 });
    await expect(treesOf(github, step, 'memberships')).rejects.toThrow('answered 403');
  });
});

describe('the texts of a folder', () => {
  it('are those of its YAML files', async () => {
    const { github } = await changed({});
    const texts = await folderTexts(github, sha('base'), 'memberships');
    expect([...(texts ?? [])]).toEqual([
      [oslo, files[oslo]],
      [top, files[top]],
    ]);
  });

  it('are none where there is no folder, and unknown where GitHub does not list it', async () => {
    const { github, story } = await changed({});
    expect(await folderTexts(github, sha('base'), 'emea')).toEqual(new Map());
    story.world.trees = {};
    expect(await folderTexts(github, sha('base'), 'memberships')).toBeUndefined();
  });

  it.each([
    ['.', 'groups/oslo.yaml', 'groups/oslo.yaml'],
    ['emea', 'emea/groups/oslo.yaml', 'groups/oslo.yaml'],
  ])('have names inside of %s', (folder, path, name) => {
    expect(inFolder(folder, name)).toBe(path);
    expect(nameIn(folder, path)).toBe(name);
  });
});

describe('whoever owns it by the time of the merge', () => {
  const plan = (planned: readonly Partial<PlannedFile>[], base = sha('base')): Plan => ({
    ...planOf({ groups: { oslo: { live: ['steve'], members: ['steve', 'florian'] } } }),
    folder: 'memberships',
    source: { base, head: sha('head'), pull: 7 },
    files: planned.map((each) => ({ path: oslo, status: 'changed', owners: ['@a'], ...each })),
  });
  const part = (owners: readonly string[], more: Partial<OwnedPart> = {}): OwnedPart => ({
    ...{ kind: 'group', name: 'oslo', owners },
    ...more,
  });
  const another = { [oslo]: 'group: oslo\nowners: ["@b"]\n' };
  const byFile = { kind: 'file', name: oslo, owners: ['@b'] };

  it.each<[string, Edits, Plan, readonly OwnedPart[], readonly object[]]>([
    ['nobody else', { 'memberships/x.yaml': '' }, plan([{}]), [part(['@a'])], []],
    ['of a file that the plan changes', another, plan([{}]), [], [byFile]],
    ['of a file that it moves', another, plan([{ path: 'x', from: oslo }]), [], [byFile]],
    ['of a group that it changes', another, plan([]), [part(['@a'], { name: 'OSLO' })], [byFile]],
    [
      'of a file, not of a group of that name',
      another,
      plan([]),
      [part(['@a'], { kind: 'file' })],
      [],
    ],
    ['of nothing that it touches', another, plan([]), [part(['@a'], { name: 'lille' })], []],
    [
      'those at the top, of a file without owners',
      { [oslo]: 'group: oslo\n' },
      plan([{}]),
      [],
      [{ ...byFile, owners: ['@top'] }],
    ],
    [
      'nobody, of a file without owners where nobody is at the top',
      { [oslo]: 'group: oslo\n', [top]: 'approvals: 1\n' },
      plan([{}]),
      [],
      [{ ...byFile, owners: [] }],
    ],
    [
      'of a file that a group of the plan lies in',
      { 'memberships/groups/paris.yaml': 'group: paris\nowners: ["@b"]\n' },
      {
        ...plan([]),
        groups: plan([]).groups.map((each) => ({ ...each, file: 'memberships/groups/paris.yaml' })),
      },
      [],
      [{ ...byFile, name: 'memberships/groups/paris.yaml' }],
    ],
    [
      'others at the top, for what they own',
      { [top]: files[top].replace('@top', '@new') },
      plan([]),
      [part(['@top']), part(['@a'], { name: 'lille' })],
      [part(['@new'])],
    ],
    [
      'nobody at the top any more, for what they owned',
      { [top]: 'approvals: 1\n' },
      plan([]),
      [part(['@top'])],
      [part([])],
    ],
    [
      'the same at the top, who asks for more approvals',
      { [top]: `${files[top]}approvals: 2\n` },
      plan([]),
      [part(['@top'])],
      [],
    ],
  ])('approves too: %s', async (_, edits, planned, parts, more) => {
    const { github, step } = await changed(edits);
    expect(await ownersSince(github, planned, step.commit, parts)).toEqual(more);
  });

  it('takes those whom the top had no owners for', async () => {
    const { github, story } = await changed({ [top]: 'approvals: 1\n' });
    story.push('owned', { [top]: 'owners: ["@new"]\n' });
    const since = ownersSince(github, plan([], sha('next')), sha('owned'), [part([])]);
    expect(await since).toEqual([part(['@new'])]);
  });

  it('is nobody else, and nothing is asked, where it was planned onto just that', async () => {
    const nobody = {} as GitHub;
    expect(await ownersSince(nobody, plan([{}]), sha('base'), [part(['@a'])])).toEqual([]);
    const { source, ...unknown } = plan([{}]);
    expect(source).toBeDefined();
    expect(await ownersSince(nobody, unknown, sha('next'), [part(['@a'])])).toEqual([]);
  });
});

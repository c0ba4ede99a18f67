import { sha } from '../merged.ts';
import { refused } from '../server/route.ts';
import {
  type Story,
  type Telling,
  joining,
  osloFile,
  osloText,
  planned,
  setText,
  topText,
  topYaml,
} from './reported.ts';

type Stories = Readonly<Record<string, Telling>>;

const people = 'memberships/accounts.yaml';
const sets = { edits: setText('a'), plan: { files: [planned('memberships/sets/a.yaml')] } };

function pull(story: Story, number: number) {
  const found = story.world.pulls.find((each) => each.number === number);
  if (found === undefined) throw new Error(`There is no pull request ${number}.`);
  return found;
}

function silent(story: Story, on: string, message = 'API rate limit exceeded for installation.') {
  story.server.fail({
    on: `GET /repos/banc/access/${on}`,
    answer: refused(403, message),
    times: 9,
  });
}

export const disputes: Stories = {
  'a refused merge changes an owner, a number of approvals, guards and whom emails mean': (story) =>
    story.merge(1, {
      by: [],
      edits: {
        [topYaml]: `${topText(0, '@steve')}guards: { protect: { accounts: [] } }\n`,
        [osloFile]: osloText('@mallory'),
        [people]: 'accounts: { Nora@banc.ly: 0-eve, x@banc.ly: 5 }\n',
        'memberships/groups/new.yaml': 'group: new\nowners: ["@mallory"]\n',
        'memberships/notes.txt': 'Not a file of rollcall\n',
      },
    }),
  'a refused merge changes only who is a member': (story) =>
    story.merge(1, { by: [], edits: { [osloFile]: osloText('@dorice', '# Again\n') } }),
  'commits without pull requests change the same files, and one is approved again': (story) => {
    story.push('first', { [osloFile]: osloText('@mallory'), [people]: 'accounts: { a: 0-a }\n' });
    story.push('second', {
      [osloFile]: osloText('@eve'),
      [people]: 'accounts: { a: 0-b, b: 0-b }\n',
    });
    story.push('third', { 'README.md': 'A word\n' });
    story.merge(1, joining());
  },
  'an approved merge brings along what was pushed after the approval': (story) =>
    story.merge(1, {
      ...joining(),
      later: { [osloFile]: osloText('@mallory'), ...setText('b') },
    }),
  'an approved merge brings along what was merged by hand': (story) =>
    story.merge(1, { ...joining(), byHand: { [topYaml]: topText(0), ...setText('b') } }),
  'a merge that asks for fewer approvals is disputed, and so what comes next needs two': (
    story,
  ) => {
    story.push('two', { [topYaml]: topText(2) });
    story.push('lowered', { [topYaml]: topText(1) });
    story.merge(1, joining());
    return { from: 'two' };
  },
  'what earlier runs found is still disputed, until its owners approve': (story) => {
    const commit = sha('base');
    const disputed = [
      { path: osloFile, group: 'oslo', owners: ['@steve'], commit, pull: 5 },
      { path: topYaml, owners: ['@verna'], approvals: 1, commit },
      { path: people, owners: ['@verna'], accounts: ['florian@banc.ly'], commit },
      { path: 'memberships/groups/lille.yaml', owners: ['@verna'], commit },
    ];
    story.keep({ 'settled.json': { memberships: { commit, disputed } } });
    story.merge(1, joining());
    story.merge(2, { ...joining(['@dorice'], '# Twice\n'), by: ['dorice', 'steve'] });
  },
};

export const merges: Stories = {
  'nothing of the folder': (story) => story.merge(1, { edits: { 'README.md': 'A word\n' } }),
  'a commit without a pull request, and a young one': (story) => {
    story.push('alone', setText('a'));
    story.push('young', setText('b'));
    story.dated('young', 60);
  },
  'two pull requests of the same commit, of which neither is approved': (story) => {
    story.merge(2, { ...sets, by: [] });
    story.world.pulls.unshift({ ...pull(story, 2), number: 1 });
  },
  'two pull requests of the same commit, of which the second is approved': (story) => {
    story.merge(2, sets);
    story.world.pulls.unshift({ ...pull(story, 2), number: 1 });
  },
  'a pull request into another branch': (story) => {
    story.merge(1, sets);
    pull(story, 1).into = 'release';
  },
  'one with a title of its own, merged by somebody': (story) => {
    story.merge(1, sets);
    Object.assign(pull(story, 1), { title: 'Let Florian in' });
    const { merged } = pull(story, 1);
    if (merged !== undefined) pull(story, 1).merged = { ...merged, by: 'verna' };
  },
  'a squashed one, whose head is not on the branch': (story) => {
    story.merge(1, sets);
    story.world.commits = story.world.commits.map((each) =>
      each.sha === sha('merge-1') ? { ...each, parents: [sha('base')] } : each,
    );
  },
  'a rebased one of two commits': (story) => {
    story.push('rebased', setText('a'));
    story.merge(1, { ...joining(), from: 'base' });
    story.world.commits = story.world.commits.map((each) =>
      each.sha === sha('merge-1') ? { ...each, parents: [sha('rebased')] } : each,
    );
    pull(story, 1).commits = [sha('rebased')];
  },
  'an approved one, of which GitHub says nothing after another': (story) => {
    story.merge(1, sets);
    story.merge(2, joining());
    silent(story, 'pulls/2/reviews');
    story.merge(3, { edits: setText('c'), by: [] });
  },
  'the first, of which GitHub says nothing': (story) => {
    story.merge(1, sets);
    silent(story, 'pulls/1/reviews', 'You have exceeded a secondary rate limit.');
  },
  'a commit, and then one of which GitHub says nothing': (story) => {
    story.push('alone', { [osloFile]: osloText('@mallory') });
    story.merge(1, sets);
    silent(story, 'pulls/1/reviews');
  },
  'one whose reviews may not be read': (story) => {
    story.merge(1, sets);
    silent(story, 'pulls/1/reviews', 'Resource not accessible by integration');
  },
  'one onto a base that is not valid': (story) => {
    story.push('broken', { [topYaml]: 'approvals: many\n' });
    story.merge(1, sets);
    return { from: 'broken' };
  },
  'one into a folder that is the whole repository': (story) => {
    const group = 'groups/paris.yaml';
    story.push('whole', { 'rollcall.yaml': topText(), [group]: osloText('@steve') });
    story.merge(1, {
      edits: { [group]: osloText('@steve', '# More\n') },
      by: ['steve'],
      plan: { folder: '.', files: [planned(group, ['@steve'], { group: 'oslo' })] },
      byHand: { 'sets/b.yaml': 'set: b\nmembers: []\n' },
    });
    return { from: 'whole', args: ['--dir', '.', '--name', 'memberships'] };
  },
  'the first commits of a folder': (story) => {
    story.push('none', { [topYaml]: null, [osloFile]: null });
    story.push('began', { [topYaml]: topText(), [osloFile]: osloText('@mallory') });
    return { from: 'none' };
  },
  'the last commit of a folder': (story) =>
    story.push('none', { [topYaml]: null, [osloFile]: null }),
};

import { sha, time } from '../merged.ts';
import { refused } from '../server/route.ts';
import { zipOf } from '../zip.ts';
import {
  type Story,
  type Telling,
  joining,
  joinsOslo,
  osloFile,
  osloText,
  planned,
  pushHead,
  setText,
  topText,
} from './reported.ts';

type Stories = Readonly<Record<string, Telling>>;

function review(story: Story, author: string, more: Partial<Story['world']['reviews'][number]>) {
  const usual = { pull: 1, commit: sha('head-1'), at: time('10:00'), state: 'APPROVED' } as const;
  story.world.reviews.push({ ...usual, author, ...more });
}

/** The run that planned pull request 1. */
function run(story: Story) {
  const found = story.world.runs.find(({ id }) => id === 10);
  if (found === undefined) throw new Error('It was not planned.');
  return found;
}

function artifact(story: Story) {
  const found = story.world.artifacts.find(({ id }) => id === 10);
  if (found === undefined) throw new Error('It was not planned.');
  return found;
}

function replan(story: Story, more: object) {
  const source = { base: sha('base'), head: sha('head-1'), pull: 1 };
  const plan = { ...joinsOslo(), files: joining().plan.files, source, ...more };
  artifact(story).zip = zipOf({ 'plan.json': JSON.stringify(plan) });
}

/** Two approvals are needed. */
const two = { 'memberships/rollcall.yaml': topText(2) };
const none = { 'memberships/rollcall.yaml': topText(0) };

export const reviewed: Stories = {
  'one owner': (story) => story.merge(1, joining()),
  'two of two, told in the order of their logins': (story) => {
    story.push('two', two);
    story.merge(1, { ...joining(), by: ['steve', 'dorice'] });
    return { from: 'two' };
  },
  'one of two, and others that do not count': (story) => {
    story.push('two', two);
    story.merge(1, { ...joining(), by: ['dorice', 'eve', 'verna', 'helper[bot]'] });
    review(story, 'Steve', { state: 'CHANGES_REQUESTED', at: time('10:30') });
    return { from: 'two' };
  },
  'of what was planned otherwise before': (story) => {
    story.push('two', two);
    story.merge(1, { ...joining(), later: { [osloFile]: osloText('@dorice', '# Later\n') } });
    review(story, 'steve', { commit: sha('later-1'), at: time('10:40') });
    story.world.runs.push({ ...run(story), id: 11, headSha: sha('later-1') });
    const plan = { ...joinsOslo('nora'), files: joining().plan.files };
    const source = { base: sha('two'), head: sha('later-1'), pull: 1 };
    const zip = zipOf({ 'plan.json': JSON.stringify({ ...plan, source }) });
    story.world.artifacts.push({ ...artifact(story), id: 11, run: 11, zip });
    return { from: 'two' };
  },
  'of a later commit that was never planned': (story) => {
    story.push('two', two);
    story.merge(1, { ...joining(), later: { [osloFile]: osloText('@dorice', '# Later\n') } });
    review(story, 'steve', { commit: sha('later-1'), at: time('10:40') });
    return { from: 'two' };
  },
  nobody: (story) => story.merge(1, { ...joining(), by: [] }),
  'someone who pushed it': (story) => {
    story.merge(1, joining());
    pushHead(story, 'Dorice', 'head-1');
  },
  'someone who pushed what was never planned': (story) => {
    story.merge(1, joining());
    pushHead(story, 'dorice', 'nowhere');
  },
  'someone who pushed after approving': (story) => {
    story.merge(1, { ...joining(), later: { [osloFile]: osloText('@dorice', '# Later\n') } });
    pushHead(story, 'dorice', 'later-1', '10:30');
    pushHead(story, 'verna', 'head-1');
  },
  'someone whose push started its plan': (story) => {
    story.merge(1, joining());
    run(story).actor = 'Dorice';
  },
  'nobody, as none is needed': (story) => {
    story.push('none', none);
    story.merge(1, { ...joining(), by: [] });
    return { from: 'none' };
  },
  'nobody, as none is needed, of what is planned only now': (story) => {
    story.push('none', none);
    story.merge(1, { ...joining(), by: [] });
    run(story).jobs = [{ attempt: 1, conclusion: null, completed: null }];
    return { from: 'none' };
  },
  'nobody, as none is needed, of what nobody planned': (story) => {
    story.push('none', none);
    story.merge(1, { ...joining(), by: [] });
    story.world.runs = [];
    return { from: 'none' };
  },
  'of a commit that was pushed away': (story) => {
    story.merge(1, joining());
    const [pull] = story.world.pulls;
    if (pull !== undefined) pull.head = sha('base');
  },
  'of a commit that was pushed away, by one that does the same': (story) => {
    story.merge(1, joining());
    story.push('again', {});
    story.world.commits = story.world.commits.map((each) =>
      each.sha === sha('again') ? { ...each, parents: [sha('base')] } : each,
    );
    const [pull] = story.world.pulls;
    if (pull !== undefined) pull.head = sha('again');
    story.world.runs.push({ ...run(story), id: 11, headSha: sha('again') });
    const plan = { ...joinsOslo(), files: joining().plan.files };
    const source = { base: sha('base'), head: sha('again'), pull: 1 };
    const zip = zipOf({ 'plan.json': JSON.stringify({ ...plan, source }) });
    story.world.artifacts.push({ ...artifact(story), id: 11, run: 11, zip });
    return { to: 'merge-1' };
  },
};

export const plans: Stories = {
  'none, of a fork': (story) => {
    story.merge(1, joining());
    story.world.runs = [];
    story.world.pulls.forEach((pull) => (pull.fork = 'eve/access'));
  },
  'none, of a fork, where no approval is needed': (story) => {
    story.push('none', none);
    story.merge(1, { ...joining(), by: [] });
    story.world.runs = [];
    story.world.pulls.forEach((pull) => (pull.fork = 'eve/access'));
    return { from: 'none' };
  },
  'of its newest run, which made none': (story) => {
    story.merge(1, joining());
    artifact(story).name = 'rollcall-plan-emea';
  },
  'after the approval': (story) => {
    story.merge(1, joining());
    run(story).updated = time('10:00');
  },
  'of a run that was run again, which takes its place': (story) => {
    story.merge(1, joining());
    run(story).jobs = [
      { attempt: 1, conclusion: 'success', completed: time('09:30') },
      { attempt: 2, conclusion: 'success', completed: time('10:30') },
    ];
    artifact(story).created = time('10:29');
  },
  'of a run that was run again without another plan': (story) => {
    story.merge(1, joining());
    run(story).jobs = [
      { attempt: 1, conclusion: 'success', completed: time('09:31') },
      { attempt: 2, conclusion: 'success', completed: time('09:50') },
    ];
  },
  'of one of two folders, while the job of the other goes on': (story) => {
    story.merge(1, joining());
    run(story).jobs = [
      { name: 'emea / plan', attempt: 1, conclusion: null, completed: null },
      { name: 'memberships / plan', attempt: 1, conclusion: 'success', completed: time('09:31') },
    ];
  },
  'that has expired': (story) => {
    story.merge(1, joining());
    artifact(story).expired = true;
  },
  'that was deleted meanwhile': (story) => {
    story.merge(1, joining());
    const on = 'GET /repos/banc/access/actions/artifacts/10/zip';
    story.server.fail({ on, answer: { status: 410, body: { message: 'Gone' } }, times: 9 });
  },
  'that is no archive': (story) => {
    story.merge(1, joining());
    artifact(story).zip = Buffer.from('no');
  },
  'of another digest than GitHub reports': (story) => {
    story.merge(1, joining());
    artifact(story).digest = `sha256:${'0'.repeat(64)}`;
  },
  'of another folder': (story) => {
    story.merge(1, joining());
    replan(story, { folder: 'emea' });
  },
  'of a commit without a pull request': (story) => {
    story.merge(1, joining());
    replan(story, { source: { base: sha('base'), head: sha('nowhere') } });
  },
  'of another commit': (story) => {
    story.merge(1, joining());
    replan(story, { source: { base: sha('base'), head: sha('nowhere'), pull: 1 } });
  },
  'of nothing': (story) => {
    story.merge(1, joining());
    replan(story, { source: undefined });
  },
  'onto what the branch never held': (story) => {
    story.merge(1, joining());
    replan(story, { source: { base: sha('nowhere'), head: sha('head-1'), pull: 1 } });
  },
  'that does not describe its groups': (story) => {
    story.merge(1, joining());
    replan(story, { groups: [] });
  },
  'of another pull request of the same commit, which is passed over': (story) => {
    story.merge(1, joining());
    story.world.runs.push({ ...run(story), id: 20, updated: time('09:40') });
    const source = { base: sha('base'), head: sha('head-1'), pull: 2 };
    const zip = zipOf({ 'plan.json': JSON.stringify({ ...joinsOslo('nora'), source }) });
    story.world.artifacts.push({ ...artifact(story), id: 20, run: 20, zip });
  },
};

const leads = ['@banc/leads', 'steve@banc.ly'];

export const owned: Stories = {
  'an owner of everything, and no owner': (story) => {
    const { plan } = joining();
    const file = planned('memberships/sets/a.yaml', []);
    story.merge(1, { edits: setText('a'), plan: { ...plan, files: [...plan.files, file] } });
  },
  'none of one group': (story) => story.merge(1, { ...joining(), by: ['steve'] }),
  'none of two groups and two files': (story) => {
    const { edits, plan } = joining(['@verna', '@banc/leads']);
    story.world.teams['banc/leads'] = ['steve'];
    const more = [
      planned('memberships/groups/lille.yaml', ['@verna'], { group: 'lille' }),
      planned('memberships/sets/a.yaml', ['@verna']),
      planned('memberships/sets/b.yaml', ['@verna']),
    ];
    story.merge(1, { edits, plan: { ...plan, files: [...plan.files, ...more] } });
  },
  'a team': (story) => {
    story.world.teams['banc/leads'] = ['Dorice'];
    story.merge(1, joining(leads));
  },
  'a team that nobody may read, and an email': (story) => {
    const answer = refused(403, 'Resource not accessible by integration');
    story.server.fail({ on: 'GET /orgs/banc/teams/leads/members', answer });
    story.merge(1, joining(leads));
  },
  'whoever owned it when it was merged, too': (story) => {
    story.merge(1, {
      edits: { [osloFile]: osloText('@steve') },
      plan: {
        files: [planned(osloFile, ['@dorice'], { group: 'oslo', settings: 'a'.repeat(64) })],
      },
    });
    story.merge(2, { ...joining(), from: 'base' });
  },
  'whoever owned everything when it was merged, too': (story) => {
    const top = 'memberships/rollcall.yaml';
    story.merge(1, {
      edits: { [top]: topText(1, '@steve') },
      plan: { files: [planned(top, ['@dorice'], { settings: 'a'.repeat(64) })] },
    });
    story.merge(2, { ...joining(), from: 'base', by: ['dorice'] });
  },
  'nobody, as none is needed': (story) => {
    story.push('none', none);
    story.merge(1, { ...joining(), by: [] });
    return { from: 'none' };
  },
};

import { describe, expect, it } from 'vitest';
import type { Disputed } from '../../../src/github/approved/disputes.ts';
import type { PullVerdict } from '../../../src/github/approved/approve-pull.ts';
import { findMerged } from '../../../src/github/approved/find-merged.ts';
import { judgeMerged } from '../../../src/github/approved/judge-merged.ts';
import { clock } from '../../support/clock.ts';
import { history } from '../history.ts';
import { githubOf, sha } from '../merged.ts';
import { refused } from '../server/route.ts';
import { zipOf } from '../zip.ts';
import { usualRules } from './merged-once.ts';
import {
  type Story,
  joining,
  joinsOslo,
  osloFile,
  osloText,
  planned,
  setText,
  topText,
  topYaml,
  usualFiles,
} from './reported.ts';

const setFile = (name: string) => `memberships/sets/${name}.yaml`;
const sets = (name: string) => ({
  edits: setText(name),
  plan: { files: [planned(setFile(name))] },
});

function silent(story: Story, number: number) {
  const on = `GET /repos/banc/access/pulls/${number}/reviews`;
  story.server.fail({ on, answer: refused(403, 'API rate limit exceeded.'), times: 9 });
}

/** All that was made of it, by the names of commits. */
async function judge(tell: (story: Story) => string | undefined, known: readonly Disputed[] = []) {
  const story = await history(usualFiles);
  const after = tell(story) ?? story.names().at(-1) ?? 'base';
  const github = githubOf(story.server);
  const push = { before: sha('base'), after: sha(after), branch: 'main', folder: 'memberships' };
  const merged = await findMerged(github, push, { timing: clock, longest: 0 });
  const judged = await judgeMerged(github, merged, usualRules, known);
  const text = JSON.stringify({
    ...judged,
    verdicts: judged.verdicts.map((verdict) =>
      [
        `${verdict.pull.number} ${verdict.kind}`,
        ...(verdict.kind === 'refused' ? [verdict.refusal.code] : []),
        ...beyondOf(verdict),
      ].join(' '),
    ),
  });
  const named = story.names().reduce((all, name) => all.replaceAll(sha(name), name), text);
  return JSON.parse(named) as object;
}

function beyondOf(verdict: PullVerdict): readonly string[] {
  const beyond = verdict.kind === 'approved' ? verdict.plan.merged.beyond : undefined;
  return beyond === undefined ? [] : ['and', ...beyond];
}

const nothing = { verdicts: [], others: [], disputed: [], unapproved: [] };
const oslo = { path: osloFile, group: 'oslo', owners: ['@dorice'] };
const step = (onto: string, commit: string, changed: readonly string[], after: number) => ({
  ...{ onto, commit, files: changed, after },
  undecided: false,
});

describe('what was merged', () => {
  it.each<[string, (story: Story) => string | undefined, object]>([
    ['is nothing', () => 'base', {}],
    [
      'is a commit without a pull request, which changes who approves',
      (story) => {
        story.push('alone', { [osloFile]: osloText('@eve') });
        return undefined;
      },
      {
        others: ['alone'],
        disputed: [{ ...oslo, commit: 'alone' }],
        unapproved: [step('base', 'alone', [osloFile], 0)],
      },
    ],
    [
      'is refused, and changes who approves',
      (story) => {
        story.merge(1, { by: [], edits: { [osloFile]: osloText('@eve') } });
        return undefined;
      },
      {
        verdicts: ['1 refused too-few-approvals'],
        disputed: [{ ...oslo, commit: 'merge-1', pull: 1 }],
        unapproved: [step('base', 'merge-1', [osloFile], 1)],
      },
    ],
    [
      'is approved, and was refused before',
      (story) => {
        story.merge(1, { by: [], edits: { [osloFile]: osloText('@eve') } });
        story.merge(2, joining());
        story.merge(3, { by: [], edits: setText('c') });
        return undefined;
      },
      {
        verdicts: ['1 refused too-few-approvals', '2 approved', '3 refused too-few-approvals'],
        unapproved: [
          step('base', 'merge-1', [osloFile], 1),
          step('merge-2', 'merge-3', [setFile('c')], 3),
        ],
      },
    ],
    [
      'is approved, with more that was merged by hand',
      (story) => {
        story.merge(1, { ...joining(), byHand: { ...setText('b'), [topYaml]: topText(0) } });
        return undefined;
      },
      {
        verdicts: [`1 approved and ${topYaml} ${setFile('b')}`],
        disputed: [
          { path: topYaml, owners: ['@dorice'], approvals: 1, commit: 'merge-1', pull: 1 },
        ],
        unapproved: [step('base', 'merge-1', [topYaml, setFile('b')], 1)],
      },
    ],
    [
      'is approved, with more that was pushed after it',
      (story) => {
        const later = { [osloFile]: osloText('@eve', '# Florian\n') };
        const { edits, plan } = joining();
        story.merge(1, { edits: { ...edits, ...setText('a') }, plan, later });
        return undefined;
      },
      {
        verdicts: [`1 approved and ${osloFile}`],
        disputed: [{ ...oslo, commit: 'merge-1', pull: 1 }],
        unapproved: [step('base', 'merge-1', [osloFile, setFile('a')], 1)],
      },
    ],
    [
      'is approved, and its plan does not name a file that its head has',
      (story) => {
        story.merge(1, { ...joining(), edits: { ...joining().edits, ...setText('a') } });
        return undefined;
      },
      {
        verdicts: ['1 approved'],
        unapproved: [step('base', 'merge-1', [setFile('a')], 1)],
      },
    ],
    [
      'is approved, and GitHub lists nothing of what was before',
      (story) => {
        story.merge(1, { ...joining(), byHand: { [topYaml]: topText(0) } });
        story.world.trees = Object.fromEntries(
          Object.entries(story.world.trees).map(([id, entries]) => [
            id === sha('base') ? 'gone' : id,
            entries,
          ]),
        );
        return undefined;
      },
      {
        verdicts: ['1 approved'],
        disputed: [
          { path: topYaml, owners: ['@dorice'], approvals: 1, commit: 'merge-1', pull: 1 },
        ],
        unapproved: [step('base', 'merge-1', [topYaml], 1)],
      },
    ],
    [
      'left the folder as it was',
      (story) => {
        story.push('one', setText('a'));
        story.merge(1, { edits: { [setFile('a')]: null } });
        story.world.commits = story.world.commits.map((each) =>
          each.sha === sha('merge-1') ? { ...each, parents: [sha('one')] } : each,
        );
        for (const pull of story.world.pulls) pull.commits = [sha('one')];
        return undefined;
      },
      { verdicts: ['1 unconcerned'] },
    ],
  ])('%s', async (_, tell, judged) => {
    expect(await judge(tell)).toEqual({ ...nothing, ...judged });
  });
});

/** Pull request 1 is planned and approved as 2 is. */
function approveBoth({ world }: Story) {
  const { runs, artifacts, reviews } = world;
  const source = { base: sha('base'), head: sha('head-2'), pull: 1 };
  const plan = { ...joinsOslo(), files: sets('a').plan.files, source };
  const zip = zipOf({ 'plan.json': JSON.stringify(plan) });
  world.runs = runs.flatMap((run) => [run, { ...run, id: 11 }]);
  world.artifacts = artifacts.flatMap((each) => [each, { ...each, id: 11, run: 11, zip }]);
  world.reviews = reviews.flatMap((each) => [each, { ...each, pull: 1 }]);
}

describe('of two pull requests that the same commit merged', () => {
  const twins = (first: number, edit: (story: Story) => void) => (story: Story) => {
    story.merge(2, sets('a'));
    const [pull] = story.world.pulls;
    if (pull === undefined) throw new Error('There is none.');
    if (first === 1) story.world.pulls.unshift({ ...pull, number: 1 });
    else story.world.pulls.push({ ...pull, number: 1 });
    edit(story);
    return undefined;
  };

  it.each<[string, number, (story: Story) => void, string]>([
    ['the first, where it is approved', 2, () => undefined, '2 approved'],
    ['the first, where both are', 2, approveBoth, '2 approved'],
    ['the second, where the first is not', 1, () => undefined, '2 approved'],
    [
      'the first, where neither is',
      1,
      ({ world }) => (world.reviews = []),
      '1 refused too-few-approvals',
    ],
    [
      'the first, where nobody knows about either',
      1,
      (story) =>
        [1, 2].forEach((each) => {
          silent(story, each);
        }),
      '1 refused undecided',
    ],
  ])('counts %s', async (_, first, edit, verdict) => {
    expect(await judge(twins(first, edit))).toMatchObject({ verdicts: [verdict] });
  });

  it.each([1, 2])(
    'neither is approved where a disputed file asks for more: %i first',
    async (first) => {
      const disputed = { path: setFile('a'), owners: ['@steve'], commit: 'c' };
      expect(
        await judge(
          twins(first, () => undefined),
          [disputed],
        ),
      ).toMatchObject({
        verdicts: [expect.stringContaining('refused')],
        disputed: [disputed],
      });
    },
  );
});

describe('how far it is decided', () => {
  it.each<[string, (story: Story) => void, object | undefined]>([
    [
      'is all of it',
      (story) => {
        story.merge(1, sets('a'));
        story.push('alone', setText('c'));
        story.merge(2, { ...sets('b'), by: [] });
      },
      undefined,
    ],
    [
      'is nothing, where the first is unknown',
      (story) => {
        story.merge(1, sets('a'));
        story.merge(2, sets('b'));
        silent(story, 1);
        silent(story, 2);
      },
      undefined,
    ],
    [
      'is what came before the first that is unknown',
      (story) => {
        story.merge(1, sets('a'));
        for (const number of [2, 3, 4]) story.merge(number, sets(`x${number}`));
        silent(story, 2);
        silent(story, 4);
      },
      { commit: 'merge-1', disputed: [], pulls: 1 },
    ],
    [
      'is what came before it, also where some of that was not approved',
      (story) => {
        story.push('alone', { [osloFile]: osloText('@eve') });
        story.merge(1, sets('a'));
        silent(story, 1);
      },
      { commit: 'alone', disputed: [{ ...oslo, commit: 'alone' }], pulls: 0 },
    ],
    [
      'is what came before a young commit',
      (story) => {
        story.merge(1, sets('a'));
        story.push('young', setText('b'));
        story.dated('young', 60);
        story.push('alone', setText('c'));
      },
      { commit: 'merge-1', disputed: [], pulls: 1 },
    ],
  ])('%s', async (_, tell, progress) => {
    const judged = await judge((story) => {
      tell(story);
      return undefined;
    });
    expect((judged as { readonly progress?: object }).progress).toEqual(progress);
  });

  it('is told with each step: the next run judges again what is undecided', async () => {
    const judged = await judge((story) => {
      story.merge(1, { ...sets('a'), by: [] });
      story.merge(2, sets('b'));
      silent(story, 2);
      story.push('young', setText('c'));
      story.dated('young', 60);
      return undefined;
    });
    expect(judged).toMatchObject({
      others: ['young'],
      unapproved: [
        { commit: 'merge-1', undecided: false, after: 1 },
        { commit: 'merge-2', undecided: true, after: 2 },
        { commit: 'young', undecided: true, after: 2 },
      ],
    });
  });
});

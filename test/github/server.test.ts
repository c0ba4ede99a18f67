import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { startGitHub } from './server/server.ts';
import { botToken, type World } from './server/world.ts';
import { clock } from '../support/clock.ts';

const pull = { number: 7, head: 'a'.repeat(40), base: 'b'.repeat(40), author: 'verna' };
const world: Partial<World> = {
  pulls: [{ ...pull, merged: { sha: 'c'.repeat(40), at: '2026-11-21T10:00:00Z' } }],
  issues: [
    { number: 3, author: 'verna', title: 'Drift', body: '', state: 'open', labels: ['rollcall'] },
  ],
  comments: [{ id: 1, issue: 7, author: 'dorice', body: 'Hello' }],
  reviews: [
    { pull: 7, author: 'dorice', state: 'APPROVED', commit: pull.head, at: '2026-11-21T09:00:00Z' },
  ],
  runs: [
    {
      id: 11,
      headSha: pull.head,
      path: '.github/workflows/plan.yml',
      event: 'pull_request_target',
      status: 'completed',
      conclusion: 'success',
      created: '2026-11-21T08:00:00Z',
      started: '2026-11-21T08:00:00Z',
      updated: '2026-11-21T08:01:00Z',
    },
  ],
  artifacts: [
    { id: 21, run: 11, name: 'plan', zip: Buffer.from('zip'), created: '2026-11-21T08:01:00Z' },
  ],
  contents: { main: { 'memberships/rollcall.yaml': 'approvals: 1\n' } },
  permissions: { dorice: 'write' },
};
const at = { owner: 'banc', repo: 'access' };

async function client() {
  const server = await startGitHub(world);
  const { octokit } = openGitHub({
    timing: clock,
    token: botToken,
    apiUrl: server.url,
    repository: at,
  });
  return { server, rest: octokit.rest, octokit };
}

describe('The GitHub of the tests', () => {
  it("answers as GitHub's document says", async () => {
    const { server, rest, octokit } = await client();
    await rest.repos.get(at);
    await rest.pulls.get({ ...at, pull_number: 7 });
    await rest.pulls.listReviews({ ...at, pull_number: 7 });
    await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: pull.head });
    await rest.repos.getContent({ ...at, path: 'memberships/rollcall.yaml' });
    await rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'dorice' });
    await rest.issues.listForRepo(at);
    await rest.issues.listComments({ ...at, issue_number: 7 });
    await rest.actions.listWorkflowRunsForRepo({ ...at, head_sha: pull.head });
    await rest.actions.getWorkflowRun({ ...at, run_id: 11 });
    await rest.actions.listWorkflowRunArtifacts({ ...at, run_id: 11 });
    await octokit.graphql('{ viewer { login } }');
    expect(server.undocumented).toEqual([]);
    expect(server.requests).toHaveLength(12);
  });

  it('hands out an artifact by way of another address', async () => {
    const { server, rest } = await client();
    const archive = { ...at, artifact_id: 21, archive_format: 'zip' };
    const { data } = await rest.actions.downloadArtifact(archive);
    expect(Buffer.from(data as ArrayBuffer).toString()).toBe('zip');
    expect(server.requests.at(-1)).toBe('GET /storage/21');
  });

  it('takes writes as the document says', async () => {
    const { server, rest } = await client();
    const { data } = await rest.issues.createComment({ ...at, issue_number: 7, body: 'One' });
    await rest.issues.updateComment({ ...at, comment_id: data.id, body: 'Two' });
    await rest.issues.deleteComment({ ...at, comment_id: 1 });
    expect(server.world.comments.map(({ body }) => body)).toEqual(['Two']);
    expect(server.undocumented).toEqual([]);
  });

  it('tells pages apart, and who may not ask', async () => {
    const { server, octokit } = await client();
    server.world.comments = Array.from({ length: 250 }, (_, id) => ({
      ...{ id, issue: 7, author: 'dorice', body: `Comment ${id}` },
    }));
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      ...at,
      issue_number: 7,
      per_page: 100,
    });
    expect(all).toHaveLength(250);
    const stranger = openGitHub({
      timing: clock,
      token: 'other',
      apiUrl: server.url,
      repository: at,
    });
    await expect(stranger.octokit.rest.repos.get(at)).rejects.toThrow('Bad credentials');
  });
});

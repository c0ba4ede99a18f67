import { shaped, userOf } from './documented.ts';
import { type Asked, notFound, ok, page, refused, repoRoute, type Route } from './route.ts';
import type { Artifact, Run, World } from './world.ts';

export const runRoutes: readonly Route[] = [
  repoRoute('GET', '/actions/runs', listRuns),
  repoRoute('GET', '/actions/workflows/{workflow_id}/runs', listRuns),
  repoRoute('GET', '/actions/runs/{run_id}', (asked) => {
    const run = asked.world.runs.find(({ id }) => String(id) === asked.params['run_id']);
    return run === undefined ? notFound : ok(runBean(asked.world, run));
  }),
  repoRoute('GET', '/actions/runs/{run_id}/artifacts', (asked) => {
    const name = asked.query.get('name');
    const found = asked.world.artifacts.filter(
      (artifact) =>
        String(artifact.run) === asked.params['run_id'] &&
        (name === null || name === artifact.name),
    );
    return page(asked, found, (some) => ({
      total_count: found.length,
      artifacts: some.map((artifact) => artifactBean(asked, artifact)),
    }));
  }),
  repoRoute('GET', '/actions/artifacts/{artifact_id}/{archive_format}', (asked) => {
    const { artifact_id: id = '' } = asked.params;
    const artifact = asked.world.artifacts.find((each) => String(each.id) === id);
    if (artifact === undefined) return notFound;
    if (artifact.expired === true) return refused(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${asked.origin}/storage/${id}` } };
  }),
  {
    method: 'GET',
    path: '/storage/{artifact_id}',
    answer: ({ world, params }) => {
      const artifact = world.artifacts.find(({ id }) => String(id) === params['artifact_id']);
      return artifact === undefined ? notFound : { status: 200, raw: artifact.zip };
    },
  },
];

function listRuns(asked: Asked) {
  const { query, params, world } = asked;
  const workflow = params['workflow_id'];
  const wanted = world.runs
    .filter(
      ({ headSha, event, status, conclusion, path }) =>
        matches(query, 'head_sha', headSha) &&
        matches(query, 'event', event) &&
        (!query.has('status') || [status, conclusion].includes(query.get('status'))) &&
        (workflow === undefined || path === `.github/workflows/${workflow}`),
    )
    .toSorted((a, b) => b.created.localeCompare(a.created));
  return page(asked, wanted, (some) => ({
    total_count: wanted.length,
    workflow_runs: some.map((run) => runBean(world, run)),
  }));
}

function matches(query: URLSearchParams, name: string, value: string): boolean {
  return !query.has(name) || query.get(name) === value;
}

function runBean(world: World, run: Run): object {
  const [owner = world.owner, name = world.repo] = (run.headRepository ?? '')
    .split('/')
    .filter(Boolean);
  const repository = (of: string, called: string) =>
    shaped('minimal-repository', { name: called, full_name: `${of}/${called}`, owner: userOf(of) });
  return shaped('workflow-run', {
    id: run.id,
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    head_sha: run.headSha,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    created_at: run.created,
    run_started_at: run.started,
    updated_at: run.updated,
    pull_requests: [],
    repository: repository(world.owner, world.repo),
    head_repository: repository(owner, name),
    ...(run.actor === undefined ? {} : { actor: userOf(run.actor) }),
  });
}

function artifactBean({ origin, world }: Asked, artifact: Artifact): object {
  const url = `${origin}/repos/${world.owner}/${world.repo}/actions/artifacts/${artifact.id}`;
  return shaped('artifact', {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: artifact.created,
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  });
}

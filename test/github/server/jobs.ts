import { shaped } from './documented.ts';
import { page, repoRoute, type Route } from './route.ts';
import type { Job, Run } from './world.ts';

export const jobRoutes: readonly Route[] = [
  repoRoute('GET', '/actions/runs/{run_id}/jobs', (asked) => {
    const run = asked.world.runs.find(({ id }) => String(id) === asked.params['run_id']);
    const jobs = run === undefined ? [] : (run.jobs ?? [jobOf(run)]);
    const all = asked.query.get('filter') === 'all';
    const latest = Math.max(...jobs.map(({ attempt }) => attempt));
    const wanted = jobs.filter(({ attempt }) => all || attempt === latest);
    return page(asked, wanted, (some) => ({
      total_count: wanted.length,
      jobs: some.map(({ name = 'rollcall / plan', attempt, conclusion, completed }) =>
        shaped('job', {
          name,
          run_id: run?.id,
          run_attempt: attempt,
          status: completed === null ? 'in_progress' : 'completed',
          conclusion,
          completed_at: completed,
        }),
      ),
    }));
  }),
];

function jobOf({ attempt = 1, conclusion, updated, status }: Run): Job {
  return { attempt, conclusion, completed: status === 'completed' ? updated : null };
}

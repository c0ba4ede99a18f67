import { shaped } from './documented.ts';
import { notFound, ok, page, refused, repoRoute, type Route } from './route.ts';

const ruleset = 5;

export const settingsRoutes: readonly Route[] = [
  repoRoute('GET', '/actions/permissions/workflow', ({ world: { settings } }) =>
    ok({
      default_workflow_permissions: settings.workflowToken.writes ? 'write' : 'read',
      can_approve_pull_request_reviews: settings.workflowToken.approves,
    }),
  ),
  repoRoute('GET', '/actions/workflows', (asked) => {
    const all = Object.entries(asked.world.settings.workflows);
    return page(asked, all, (some) => ({
      total_count: all.length,
      workflows: some.map(([name, state]) =>
        shaped('workflow', { path: `.github/workflows/${name}`, state }),
      ),
    }));
  }),
  repoRoute('GET', '/branches/{branch}/protection', ({ world: { settings } }) => {
    const { protection } = settings;
    if (protection === undefined) return refused(404, 'Branch not protected');
    const { approvals, codeOwners, dismissStale, administratorsToo } = protection;
    return ok(
      shaped('branch-protection', {
        required_pull_request_reviews: shaped('protected-branch-pull-request-review', {
          required_approving_review_count: approvals,
          require_code_owner_reviews: codeOwners,
          dismiss_stale_reviews: dismissStale,
        }),
        enforce_admins: shaped('protected-branch-admin-enforced', { enabled: administratorsToo }),
      }),
    );
  }),
  repoRoute('GET', '/rules/branches/{branch}', (asked) => {
    const rules = asked.world.settings.ruleset;
    if (rules === undefined) return page(asked, []);
    const { approvals, codeOwners, dismissStale, mergeQueue } = rules;
    const from = { ruleset_id: ruleset, ruleset_source_type: 'Repository', ruleset_source: 'x' };
    const parameters = {
      required_approving_review_count: approvals,
      require_code_owner_review: codeOwners,
      dismiss_stale_reviews_on_push: dismissStale,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    return page(asked, [
      { type: 'pull_request', parameters, ...from },
      ...(mergeQueue ? [{ type: 'merge_queue', ...from }] : []),
    ]);
  }),
  repoRoute('GET', '/rulesets/{ruleset_id}', ({ world }) => {
    const excepted = world.settings.ruleset?.excepted ?? 0;
    const actor = { actor_id: 1, actor_type: 'Team', bypass_mode: 'always' };
    return ok(
      shaped('repository-ruleset', {
        id: ruleset,
        name: 'main',
        bypass_actors: Array.from({ length: excepted }, () => actor),
      }),
    );
  }),
  repoRoute('GET', '/codeowners/errors', ({ world: { settings } }) =>
    settings.codeownersErrors === undefined
      ? notFound
      : ok({ errors: settings.codeownersErrors.map((error) => ({ ...known, ...error })) }),
  ),
];

const known = { column: 1, path: '.github/CODEOWNERS', message: 'text', source: 'text' };

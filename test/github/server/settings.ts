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
  repoRoute('GET', '/actions/policies', (asked) => {
    const { policies } = asked.world.settings;
    if (policies === undefined) return notFound;
    const all = Object.entries(policies);
    return page(asked, all, (some) => ({
      total_count: all.length,
      policies: some.map(
        ([name, { events, include, exclude = [], enforcement = 'active' }], index) => ({
          ...{
            id: index + 1,
            name,
            target: 'actions',
            source_type: 'Repository',
            source: 'access',
          },
          enforcement,
          ...(include && { conditions: { workflow_path: { include, exclude } } }),
          rules: [{ type: 'restrict_action_events', parameters: { allowed_events: events } }],
        }),
      ),
    }));
  }),
  repoRoute('GET', '/branches/{branch}/protection', ({ world, params }) => {
    const { protection } = world.settings;
    if (protection === undefined || params['branch'] !== world.defaultBranch)
      return refused(404, 'Branch not protected');
    const { approvals, codeOwners, dismissStale, lastPush = false, administratorsToo } = protection;
    return ok(
      shaped('branch-protection', {
        required_pull_request_reviews: shaped('protected-branch-pull-request-review', {
          required_approving_review_count: approvals,
          require_code_owner_reviews: codeOwners,
          dismiss_stale_reviews: dismissStale,
          require_last_push_approval: lastPush,
        }),
        enforce_admins: shaped('protected-branch-admin-enforced', { enabled: administratorsToo }),
      }),
    );
  }),
  repoRoute('GET', '/rules/branches/{branch}', (asked) => {
    const { ruleset: rules, receiptsRules = [] } = asked.world.settings;
    const from = { ruleset_id: ruleset, ruleset_source_type: 'Repository', ruleset_source: 'x' };
    if (asked.params['branch'] !== asked.world.defaultBranch)
      return page(
        asked,
        receiptsRules.map((type) => ({ type, ...from })),
      );
    if (rules === undefined) return page(asked, []);
    const { approvals, codeOwners, dismissStale, lastPush = false, mergeQueue } = rules;
    const parameters = {
      required_approving_review_count: approvals,
      require_code_owner_review: codeOwners,
      dismiss_stale_reviews_on_push: dismissStale,
      require_last_push_approval: lastPush,
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

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  holdsCredential,
  type Job,
  jobs,
  type NamedJob,
  textOf,
  valuesOf,
  type Workflow,
  workflows,
  writesOf,
} from './workflows.ts';

/** What someone outside chooses: the title, the branch, the text of a pull request, a commit's message, a form. */
const untrusted =
  /github\.(head_ref|event\.(?!repository\.|pull_request\.(number|head\.repo\.full_name)\b|schedule\b))|inputs\.groups/u;
const titled = (list: readonly NamedJob[]) => list.map((job) => [job.title, job] as const);
const stepsOf = (job: NamedJob) => job.steps ?? [];
/** Its own condition, and those of the jobs that have to succeed or at least to run before it. */
const conditionsOf = (job: Job, workflow: Workflow): readonly string[] => [
  job.if ?? '',
  ...[job.needs ?? []].flat().flatMap((name) => conditionsOf(workflow.jobs[name] ?? {}, workflow)),
];
const withCredential = jobs.filter(holdsCredential);
/** The environment of a job, by the input that names it. */
const environmentOf = ({ environment }: Job) =>
  /^\$\{\{ inputs\.(\w+)-environment \}\}$/u.exec(environment?.name ?? '')?.[1];
const applying = jobs.filter((job) => environmentOf(job) === 'apply');

describe('Every workflow', () => {
  it.each(workflows.map((workflow) => [workflow.path, workflow] as const))(
    '%s grants nothing at the top, and names every permission at the job',
    (_path, { permissions, jobs: own }) => {
      expect(permissions).toEqual({});
      expect(Object.values(own).every((job) => job.permissions !== undefined)).toBe(true);
      expect(JSON.stringify(own)).not.toContain('write-all');
    },
  );

  it('pins every action that is not its own to a commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/uses: .+/gu) ?? []);
    const foreign = uses.filter((line) => !/uses: (?:\.\/|\$\/)/u.test(line));
    expect(foreign.length).toBeGreaterThan(0);
    for (const line of foreign) {
      expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    }
  });

  it('never puts what someone else wrote, or any other value, into a script', () => {
    const scripts = jobs.flatMap((job) => stepsOf(job).flatMap(({ run }) => run ?? []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('gives what someone else wrote only to inputs that are data', () => {
    const given = jobs.flatMap((job) =>
      stepsOf(job).flatMap((step) => Object.entries(step.with ?? {})),
    );
    const risky = given.filter(([, value]) => untrusted.test(String(value)));
    expect(risky.map(([input]) => input)).toEqual(['groups']);
  });

  it.each(titled(jobs.filter(({ steps }) => steps !== undefined)))(
    '%s leaves no token behind in a checkout, and ends by itself',
    (_title, job) => {
      const checkouts = stepsOf(job).filter(({ uses = '' }) =>
        uses.startsWith('actions/checkout@'),
      );
      expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    },
  );
});

describe('A job with an Atlassian credential', () => {
  it('is one of these, each with the environment that holds it', () => {
    expect(withCredential.map((job) => `${job.title}: ${environmentOf(job) ?? 'none'}`)).toEqual([
      'rollcall-apply.yml › apply: apply',
      'rollcall-apply.yml › due: apply',
      'rollcall-correct.yml › plan: plan',
      'rollcall-correct.yml › apply: apply',
      'rollcall-drift.yml › plan: plan',
      'rollcall-plan.yml › plan: plan',
      'rollcall-report.yml › report: plan',
    ]);
  });

  it.each(titled(withCredential))('%s can write nothing on GitHub', (_title, job) => {
    expect(writesOf(job)).toEqual([]);
  });

  it.each(titled(withCredential))(
    '%s installs nothing, runs no script and has no cache',
    (_title, job) => {
      expect(stepsOf(job).filter(({ run }) => run !== undefined)).toEqual([]);
      expect(valuesOf(job)).not.toMatch(/setup-node|cache/u);
      const own = stepsOf(job).filter(({ uses = '' }) => !uses.startsWith('actions/'));
      expect(new Set(own.map(({ uses }) => uses))).toEqual(new Set(['$/action']));
    },
  );

  it.each(titled(withCredential))('%s shows it to the one step that needs it', (_title, job) => {
    const shown = stepsOf(job).filter(({ env }) => JSON.stringify(env ?? {}).includes('secrets.'));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.env).not.toHaveProperty('GITHUB_TOKEN');
  });

  it.each(titled(withCredential))(
    '%s starts for the default branch only, by itself or after a job that does',
    (_title, job) => {
      expect(conditionsOf(job, job.workflow).join(' ')).toMatch(
        /github\.(ref == format\('refs\/heads\/\{0\}', |event\.pull_request\.base\.ref == )github\.event\.repository\.default_branch/u,
      );
    },
  );

  it('starts on a schedule too, whose event does not hold the repository', () => {
    const scheduled = withCredential.filter(({ title }) =>
      /-(apply|drift|report)\.yml/u.test(title),
    );
    expect(scheduled).toHaveLength(4);
    for (const job of scheduled) {
      expect(conditionsOf(job, job.workflow).join(' ')).toContain(
        "github.event_name == 'schedule' || ",
      );
    }
    expect(valuesOf({ steps: scheduled.flatMap(stepsOf) })).not.toContain(
      'github.event.repository',
    );
  });

  it.each(titled(withCredential))(
    '%s names nobody where the repository is public, as GitHub says itself',
    (_title, job) => {
      const looked = stepsOf(job).findIndex(
        ({ with: given }) => given?.['run'] === 'ci visibility',
      );
      const using = stepsOf(job).findIndex(({ env }) =>
        JSON.stringify(env ?? {}).includes('secrets.'),
      );
      expect(looked).toBeGreaterThan(-1);
      expect(using).toBeGreaterThan(looked);
      expect(stepsOf(job)[using]?.with?.['public']).toBe('${{ steps.visibility.outputs.public }}');
    },
  );

  it('starts for pull requests of this repository, not of forks', () => {
    const plan = withCredential.find(({ title }) => title === 'rollcall-plan.yml › plan');
    expect(plan?.if).toContain("github.event_name == 'pull_request_target' &&");
    expect(plan?.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository &&',
    );
  });
});

describe('A job that can write on GitHub', () => {
  it('is one of these, for one thing each', () => {
    const writing = jobs.filter((job) => job.uses === undefined && writesOf(job).length > 0);
    expect(writing.map((job) => `${job.title}: ${writesOf(job).join(', ')}`)).toEqual([
      'release.yml › npm: id-token',
      'release.yml › github: contents',
      'rollcall-apply.yml › comment: pull-requests',
      'rollcall-apply.yml › record: contents',
      'rollcall-correct.yml › record: contents',
      'rollcall-drift.yml › issue: issues',
      'rollcall-plan.yml › comment: pull-requests',
    ]);
  });
});

describe('An environment', () => {
  const entering = jobs.filter(
    ({ environment, title }) => environment !== undefined && !title.startsWith('release.yml'),
  );

  it('is an input of the workflow, and its use leaves no deployment on the pull request', () => {
    expect(entering).toHaveLength(8);
    for (const job of entering) {
      expect(environmentOf(job)).toMatch(/^(?:plan|apply|approval)$/u);
      expect(job.environment?.deployment).toBe(false);
    }
  });
});

describe('Two folders of one repository', () => {
  it('share no lock and no artifact', () => {
    const called = jobs.filter(({ title }) => title.startsWith('rollcall-'));
    const locks = called.flatMap(({ concurrency }) => concurrency?.group ?? []);
    expect(locks.length).toBeGreaterThan(5);
    expect(locks.filter((group) => !group.includes('-${{ inputs.dir }}'))).toEqual([]);
    const artifacts = called
      .flatMap(stepsOf)
      .filter(({ uses = '' }) => /^actions\/(?:up|down)load-artifact@/u.test(uses))
      .map((step) => String(step.with?.['name']));
    expect(artifacts.length).toBeGreaterThan(10);
    const folder = '-${{ inputs.name || inputs.dir }}';
    expect(artifacts.filter((name) => !name.endsWith(folder))).toEqual([]);
  });
});

describe('A release', () => {
  const releasing = jobs.filter(({ title }) => title.startsWith('release.yml'));

  it('installs and runs packages in a job that can write nothing', () => {
    const installing = releasing.filter((job) =>
      stepsOf(job).some(({ run = '' }) => /\bnpm (?:ci|install|test|run)\b/u.test(run)),
    );
    expect(installing.map(({ title }) => title)).toEqual(['release.yml › pack']);
    expect(installing.flatMap(writesOf)).toEqual([]);
  });
});

describe('A job that applies', () => {
  it('is there', () => {
    expect(applying).toHaveLength(3);
  });

  it.each(titled(applying))(
    '%s holds the one lock, and waits for its turn',
    (_title, { concurrency }) => {
      expect(concurrency).toEqual({
        group: 'rollcall-apply-${{ inputs.dir }}',
        'cancel-in-progress': false,
        queue: 'max',
      });
    },
  );

  it.each(titled(applying))(
    '%s reads the tip of the default branch once it holds the lock',
    (_title, job) => {
      const refs = stepsOf(job).flatMap((step) => step.with?.['ref'] ?? []);
      expect(refs).toEqual(['${{ github.ref }}']);
    },
  );

  it('is not the one that waits for people: that would hold the lock for hours', () => {
    const waiting = jobs.filter((job) => environmentOf(job) === 'approval');
    expect(waiting.map(({ title, concurrency }) => [title, concurrency])).toEqual([
      ['rollcall-correct.yml › approval', undefined],
    ]);
  });
});

describe('A proposal', () => {
  const proposed = jobs.filter((job) => valuesOf(job).includes('"path":"proposal"'));

  it.each(titled(proposed))(
    '%s checks out its files as data, at the commit that was checked',
    (_title, job) => {
      const checkout = stepsOf(job).find((step) => step.with?.['path'] === 'proposal');
      expect(checkout?.with).toEqual({
        ref: expect.stringMatching(
          /^\$\{\{ steps\.proposal\.outputs\.merge( \|\| github\.sha)? \}\}$/u,
        ) as string,
        path: 'proposal',
        'sparse-checkout': '/${{ inputs.dir }}/',
        'sparse-checkout-cone-mode': false,
        'persist-credentials': false,
        ...(job.title === 'rollcall-plan.yml › validate' && { 'allow-unsafe-pr-checkout': true }),
      });
    },
  );

  it('of a fork is checked out by one step, where no credential is', () => {
    const unsafe = jobs.filter((job) => valuesOf(job).includes('allow-unsafe-pr-checkout'));
    expect(unsafe.map(({ title }) => title)).toEqual(['rollcall-plan.yml › validate']);
    expect(unsafe.filter(holdsCredential)).toEqual([]);
  });

  it('never brings the program: that comes with the workflow, of the same commit', () => {
    const foreign = jobs.flatMap((job) =>
      stepsOf(job).filter((step) => step.with?.['repository'] !== undefined),
    );
    expect(foreign).toEqual([]);
    const own = jobs.flatMap(stepsOf).filter(({ uses = '' }) => /^[.$]/u.test(uses));
    expect(new Set(own.map(({ uses }) => uses))).toEqual(new Set(['$/action']));
  });
});

describe('A workflow that calls another of this folder', () => {
  const calling = jobs.filter(({ uses = '' }) => uses.startsWith('./'));
  const calledBy = ({ uses = '' }: NamedJob) =>
    workflows.find(({ path }) => `./${path}` === uses)?.jobs ?? {};

  it.each(titled(calling))('%s grants what its jobs ask for, and nothing else', (_title, job) => {
    const strongest: Record<string, string> = {};
    for (const { permissions = {} } of Object.values(calledBy(job))) {
      for (const [name, level] of Object.entries(permissions)) {
        if (strongest[name] !== 'write') strongest[name] = level;
      }
    }
    expect(job.permissions).toEqual(strongest);
  });
});

describe('The action', () => {
  const action = parse(textOf('action.yml')) as {
    readonly inputs: object;
    readonly runs: { readonly using: string; readonly main: string };
  };

  it('runs on Node 24, from a file that is there', () => {
    expect(action.runs.using).toBe('node24');
    expect(textOf(action.runs.main)).toContain('Made by scripts/bundle.ts');
  });

  it('is the same one beside its bundle, where workflows find it as `$/action`', () => {
    const beside = textOf('action/action.yml');
    expect(beside.replace('main: index.mjs', 'main: action/index.mjs')).toBe(textOf('action.yml'));
  });

  it('is given inputs that it has', () => {
    const steps = jobs.flatMap((job) => stepsOf(job).filter(({ uses }) => uses === '$/action'));
    expect(steps.length).toBeGreaterThan(10);
    const given = new Set(steps.flatMap((step) => Object.keys(step.with ?? {})));
    expect([...given].filter((input) => !(input in action.inputs))).toEqual([]);
  });
});

import { writeWhole } from '../../files/write-whole.ts';
import { AppError } from '../../model/app-error.ts';
import type { Instant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { Plan, PlanSource } from '../../model/plan.ts';
import { concludePlan } from '../../plan/conclude.ts';
import { planProposal } from '../../reconcile/plan-proposal.ts';
import { policyFindings } from '../../reconcile/judge-policies.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import type { TextOptions } from '../../render/finding-text.ts';
import { publishedPlan } from '../../render/ids-only.ts';
import { jsonText } from '../../render/layout.ts';
import { planLine, planText } from '../../render/plan-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitOfPlan } from '../../shell/exit-codes.ts';
import { type SoundFiles, readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { openLive } from '../../shell/target.ts';

export interface PlanOptions extends LiveOptions {
  /** The folder of the files that the proposal is made onto. */
  readonly base?: string;
  /** `BASE..HEAD`: the commits of --base and --dir. */
  readonly source?: string;
  /** The number of the pull request. */
  readonly pull?: string;
  readonly out?: string;
  readonly format: 'text' | 'markdown' | 'csv';
  readonly detailedExitcode?: boolean;
  readonly idsOnly?: boolean;
}

/** `rollcall plan`: what would change, and why. It holds no writer. */
export async function runPlan(options: PlanOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const base =
    options.base === undefined ? undefined : await readBase(options.base, options, context);
  if (typeof base === 'number') return base;

  const planned = await planOf({ files, base, at }, options, context);
  const result = options.idsOnly === true ? publishedPlan(planned) : planned;
  if (options.out !== undefined) await writeWhole(options.out, jsonText(result));
  if (options.json === true) {
    terminal.out(jsonText(result));
  } else {
    const { outStyle: style, width } = terminal;
    const layout = { style, width, sources: files.sources, ...given({ verbose: options.verbose }) };
    terminal.out(
      options.quiet === true
        ? planLine(result, layout)
        : await render(result, options.format, layout),
    );
  }
  return exitOfPlan(result, options.detailedExitcode === true);
}

/** What the proposal is made onto. It may declare no group yet: then the proposal causes everything. */
function readBase(
  dir: string,
  options: PlanOptions,
  context: Context,
): Promise<SoundFiles | ExitCode> {
  return readFiles({ ...options, dir }, context, { mayBeEmpty: true });
}

interface Work {
  readonly files: SoundFiles;
  readonly base: SoundFiles | undefined;
  readonly at: Instant;
}

/** With a base, credentials go where the base says: a proposal must not choose that. */
async function planOf(
  { files, base, at }: Work,
  options: PlanOptions,
  context: Context,
): Promise<Plan> {
  const { declared, faults } = files;
  const only = options.group && selectGroups(declared.groups, options.group);
  const { config } = base?.declared ?? declared;
  const where = base === undefined ? options : { ...options, dir: options.base ?? options.dir };
  await using live = await openLive(config, where, context);
  const request = {
    reader: live.reader,
    at,
    onProgress: context.terminal.onProgress,
    ...given({ only }),
  };
  if (base === undefined) {
    const reconciled = await reconcile({ ...request, declared, faults });
    const { proposal } = reconciled;
    const findings = policyFindings({ ...reconciled, declared }, reconciled.live);
    return concludePlan({ ...proposal, findings: [...proposal.findings, ...findings] });
  }
  return await planProposal({ ...request, base, head: files, ...sourceOf(options) });
}

/** Throws a usage error for what is no pair of commits, or no number. */
function sourceOf({ source, pull }: PlanOptions): { readonly source?: PlanSource } {
  if (source === undefined) return {};
  const [, base, head] = /^([0-9a-f]{7,64})\.\.([0-9a-f]{7,64})$/u.exec(source) ?? [];
  const number = pull === undefined ? undefined : Number(pull);
  if (base === undefined || head === undefined) throw badSource('--source', source, 'BASE..HEAD');
  if (number === undefined) return { source: { base, head } };
  if (!Number.isSafeInteger(number) || number < 1) throw badSource('--pull', pull ?? '', '42');
  return { source: { base, head, pull: number } };
}

function badSource(option: string, text: string, example: string): AppError {
  return new AppError('usage', 'bad-source', `${option} "${text}" is not valid.`, {
    hint: `Write it like ${example}.`,
  });
}

/** Loads what the format needs, and nothing else. */
async function render(
  result: Plan,
  format: PlanOptions['format'],
  options: TextOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return planText(result, options);
    case 'markdown': {
      const { planMarkdown } = await import('../../render/plan-markdown.ts');
      return planMarkdown(result);
    }
    case 'csv': {
      const { planCsv } = await import('../../render/plan-csv.ts');
      return planCsv(result);
    }
  }
}

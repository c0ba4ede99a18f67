import { lastSeenIn } from '../../csv/last-seen.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Reader } from '../../live/reader.ts';
import { AppError } from '../../model/app-error.ts';
import type { KnownGroup } from '../../model/live.ts';
import { given } from '../../model/objects.ts';
import { count, numberText } from '../../model/text.ts';
import { concludePlan } from '../../plan/conclude.ts';
import { policyFindings } from '../../reconcile/judge-policies.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { jsonText, wrap } from '../../render/layout.ts';
import { planLine } from '../../render/plan-text.ts';
import { pageData } from '../../report/page/build-page-data.ts';
import { plainColumns } from '../../report/page/columns.ts';
import type { PageData } from '../../report/page/page-data.ts';
import { pageWithIdsOnly } from '../../report/page/page-ids-only.ts';
import { pageHtml } from '../../report/page/page-html.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes, exitOfFindings } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';
import { outLayout } from '../../shell/terminal.ts';
import { readHistory } from '../log/read-history.ts';

export interface ReportOptions extends Omit<LiveOptions, 'group'> {
  readonly out: string;
  /** Of users, by Atlassian. */
  readonly export?: readonly string[];
  readonly receipts?: readonly string[];
  readonly idsOnly?: boolean;
}

/** `rollcall report`: who has access and why, as a page in one file. */
export async function runReport(options: ReportOptions, context: Context): Promise<ExitCode> {
  const { terminal, environment } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults, sources } = files;
  const lastSeen = options.export && (await lastSeenIn(options.export));
  await using live = await openLive(declared.config, options, context);
  const { reader } = live;
  const { onProgress } = terminal;
  const reconciled = await reconcile({ declared, faults, reader, at, onProgress });
  const { proposal } = reconciled;
  const broken = policyFindings({ ...reconciled, declared }, reconciled.live);
  const plan = concludePlan({ ...proposal, findings: [...proposal.findings, ...broken] });
  const { dir, receipts, state } = options;
  const history = await readHistory({ dir, until: at, state, ...given({ receipts }) });
  for (const note of history.notes) terminal.err(`${wrap(note, terminal.width)}\n`);
  const whole = pageData({
    ...reconciled,
    ...{ declared, plan, history },
    ...given({
      known: await knownGroups(reader),
      lastSeen,
    }),
    ...repositoryOf(environment.github),
  });
  const data = options.idsOnly === true ? pageWithIdsOnly(whole) : whole;
  const html = pageHtml(data, await import('../../report/page/assets.js'));
  await writeWhole(options.out, html);
  const written = { out: options.out, bytes: Buffer.byteLength(html), ...sizesOf(data) };
  terminal.out(
    options.json === true
      ? jsonText({ ...written, plan: data.counts })
      : `${writtenText(written)}\n${planLine(plan, { ...outLayout(terminal), sources })}`,
  );
  const code = exitOfFindings(plan.findings);
  // What is withheld or unresolved is on the page, as it should be.
  return code === exitCodes.withheld ? exitCodes.done : code;
}

/** For the groups that no file declares. The page is whole without them. */
async function knownGroups(reader: Reader): Promise<readonly KnownGroup[] | undefined> {
  try {
    return await reader.groups();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** In a job of GitHub Actions, pull requests and lines of files can be linked. */
function repositoryOf({ serverUrl, repository, sha }: Context['environment']['github']) {
  if (repository === undefined) return {};
  return given({ repository: `${serverUrl}/${repository}`, commit: sha });
}

function sizesOf({ groups, people, memberships }: PageData) {
  return {
    groups: groups.id.length,
    people: people.id.length,
    memberships: plainColumns(memberships).group.length,
  };
}

function writtenText(
  written: { readonly out: string; readonly bytes: number } & ReturnType<typeof sizesOf>,
): string {
  const { out, bytes, groups, people, memberships } = written;
  const size = `${numberText(Math.ceil(bytes / 1024))} KB`;
  const held = [count(people, 'person'), count(groups, 'group'), count(memberships, 'membership')];
  return `${out}: ${held.join(', ')} (${size}). Open it in a browser.`;
}

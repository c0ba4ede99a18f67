import type { PersonQuery } from '../../desired/lines-about.ts';
import type { Reader } from '../../live/reader.ts';
import { AppError } from '../../model/app-error.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import type { ExplainedPolicy } from '../../model/explanation.ts';
import { given } from '../../model/objects.ts';
import { explainPerson } from '../../reconcile/explain.ts';
import { groupText, undeclaredGroupsOf } from '../../reconcile/left-behind.ts';
import { overviewOf } from '../../reconcile/overview.ts';
import { type Reconciled, reconcile } from '../../reconcile/reconcile.ts';
import { explainText } from '../../render/explain-text.ts';
import { jsonText } from '../../render/layout.ts';
import { policyJson } from '../../render/view/policy.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes, exitOfFindings } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { selectGroups } from '../../shell/select-groups.ts';
import { personOf, unknownPersonError } from '../../shell/suggest-people.ts';
import { openLive } from '../../shell/target.ts';

export type ExplainOptions = Omit<LiveOptions, 'group'>;

/** `rollcall explain`: why someone is, will be or won't be in a group. It holds no writer. */
export async function runExplain(
  user: string,
  groupName: string | undefined,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const query = personOf(user);
  if (query === undefined) throw await unknownPersonError(user, options, context);
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults, sources } = files;
  const only = groupName === undefined ? undefined : selectGroups(declared.groups, [groupName]);

  await using live = await openLive(declared.config, options, context);
  const reconciled = await reconcile({
    declared,
    faults,
    reader: live.reader,
    at,
    onProgress: terminal.onProgress,
    licences: false,
    emails: query.email === undefined ? [] : [query.email],
    ...given({ only }),
  });
  const person = await lookUp(query, reconciled, live.reader);
  const group: DeclaredGroup | undefined = only?.[0];
  const explained = explainPerson(person, user, declared, reconciled, group);
  const others =
    person.id === undefined || group !== undefined
      ? undefined
      : await undeclaredGroupsOf(live.reader, declared, person.id);
  // A file that is not followed may name them too.
  const result = {
    ...explained,
    ...given({
      overview:
        group === undefined ? overviewOf(explained.groups, others ?? [], explained.at) : undefined,
      undeclared: others?.map(groupText),
    }),
    findings: [...explained.findings, ...faults],
  };
  terminal.out(
    options.json === true
      ? jsonText({ ...result, policies: result.policies.map(explainedJson) })
      : explainText(result, { style: terminal.outStyle, width: terminal.width, sources }),
  );
  const unreadable = result.groups.some(({ live: shown }) => shown === null);
  return unreadable ? exitCodes.failed : exitOfFindings(result.findings);
}

/** As `list policies` has it, with the groups that it is about here. */
function explainedJson({ policy, groups }: ExplainedPolicy): object {
  return { ...policyJson(policy), concerns: groups };
}

/** The account of an email; of an id, whether anything shows it. */
async function lookUp(
  person: PersonQuery,
  { identities }: Reconciled,
  reader: Reader,
): Promise<PersonQuery> {
  if (person.email !== undefined) {
    const resolution = identities.byEmail.get(person.email);
    return resolution?.kind === 'resolved' ? { ...person, id: resolution.id } : person;
  }
  if (person.id === undefined || identities.accounts.has(person.id)) return person;
  const { missing } = await reader.lookUp([person.id]);
  if (missing.length === 0) return person;
  throw new AppError('failed', 'unknown-account', `Atlassian shows no account ${person.id}.`, {
    hint: 'Check the id: it is "User id" in the export of users.',
  });
}

import { AppError } from '../model/app-error.ts';
import { given } from '../model/objects.ts';
import { SeenAccounts, isSlip, nearestAmongEmails, nearestEmails } from '../live/emails.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { type Account, type Identities, type Resolution, isPerson } from '../model/live.ts';
import type { AccountId, Email } from '../model/ids.ts';
import { type Accounts, nameInFile } from './find-person.ts';
import { type AmendPerson, type NamedPerson, type Refused, refused } from './request.ts';
import { unresolvedFinding } from '../desired/identity-findings.ts';
import type { Reader } from '../live/reader.ts';

export interface PeopleQuestion {
  readonly people: readonly NamedPerson[];
  readonly accounts: Accounts;
  /** Whoever has no account yet is waited for. */
  readonly pending: boolean;
  /** Whether somebody may be waited for at all: only who is granted something. */
  readonly mayWait: (person: NamedPerson) => boolean;
  /** Whether somebody has to be known to Atlassian, because no file names them. */
  readonly mustAsk: (person: NamedPerson) => boolean;
  /** Called once at the most, when accounts.yaml does not know everybody. */
  readonly reader: () => Promise<Reader>;
}

/** Someone who is named, or why nobody is meant. */
export type ResolvedPerson =
  | {
      readonly kind: 'found';
      readonly person: AmendPerson;
      /** An email that accounts.yaml is to give to the account. */
      readonly mapping?: Mapping;
      readonly status?: Account['status'];
      readonly type?: Account['type'];
      /** What was perhaps meant instead of an email that is waited for. */
      readonly near?: readonly Email[];
    }
  | Refused;

export interface Mapping {
  readonly email: Email;
  readonly id: AccountId;
}

/** Finds who is meant: by accounts.yaml, by an email and an id that were named together, and else by asking. */
export async function resolvePeople(
  question: PeopleQuestion,
): Promise<ReadonlyMap<NamedPerson, ResolvedPerson>> {
  const { people, accounts, mustAsk } = question;
  const emailById = new Map([...accounts].map(([email, { id }]) => [id, email]));
  const isKnown = ({ email, id }: NamedPerson) =>
    email === undefined
      ? id !== undefined && emailById.has(id)
      : id !== undefined || accounts.has(email);
  const unknown = people.filter((person) => !isKnown(person) && mustAsk(person));
  // An email and an id that were named together are believed where nobody can be asked.
  const paired = people.filter(
    (person) =>
      person.id !== undefined && person.email !== undefined && !accounts.has(person.email),
  );
  const answers = await lookUp(unknown, paired, question.reader);
  const nearestOnFile = nearestAmongEmails(() => accounts.keys());
  const context = { ...question, answers, emailById, nearestOnFile };
  return new Map(people.map((person) => [person, find(person, context)]));
}

/** What asking gives; undefined without credentials, where one can go on by what was said. */
export async function lookUpOrTrust<T>(
  canGoOn: boolean,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === 'missing-credentials';
    if (isMissing && canGoOn) return undefined;
    throw error;
  }
}

interface Answers {
  readonly identities: Identities;
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly missing: ReadonlySet<AccountId>;
  /** Who shows the emails that were named together with the ids of others. */
  readonly showing: SeenAccounts;
}

const nobody: Answers = {
  identities: { byEmail: new Map(), accounts: new Map(), contradictions: [] },
  accounts: new Map(),
  missing: new Set(),
  showing: new SeenAccounts([]),
};

async function lookUp(
  unknown: readonly NamedPerson[],
  paired: readonly NamedPerson[],
  reader: PeopleQuestion['reader'],
): Promise<Answers> {
  if (unknown.length + paired.length === 0) return nobody;
  const answers = await lookUpOrTrust(unknown.length === 0, async () =>
    readAnswers(unknown, paired, await reader()),
  );
  return answers ?? nobody;
}

async function readAnswers(
  people: readonly NamedPerson[],
  paired: readonly NamedPerson[],
  reader: Reader,
): Promise<Answers> {
  const emails = people.flatMap(({ email }) => email ?? []);
  const alone = people.flatMap(({ email, id }) => (email === undefined ? (id ?? []) : []));
  const ids = [...alone, ...paired.flatMap(({ id }) => id ?? [])];
  const [identities, looked] = await Promise.all([
    emails.length === 0
      ? nobody.identities
      : reader.identify([...new Set(emails)], { mapped: new Map(), read: [] }),
    ids.length === 0 ? { accounts: [], missing: [] } : reader.lookUp([...new Set(ids)]),
  ]);
  const byId = new Map(looked.accounts.map((account) => [account.id, account]));
  // Both ends of a pair are held against Atlassian: an account that hides its email denies no other.
  const doubtful = paired.filter(({ id, email }) => {
    const account = id === undefined ? undefined : byId.get(id);
    return account === undefined || account.email !== email || !isPerson(account);
  });
  const others = doubtful.flatMap(({ email }) => email ?? []);
  const showing = others.length === 0 ? [] : await reader.showing([...new Set(others)]);
  return {
    identities,
    accounts: new Map([...identities.accounts, ...byId]),
    missing: new Set(looked.missing),
    showing: new SeenAccounts(showing),
  };
}

interface Context extends Pick<PeopleQuestion, 'accounts' | 'pending' | 'mayWait' | 'mustAsk'> {
  readonly answers: Answers;
  readonly emailById: ReadonlyMap<AccountId, Email>;
  /** The nearest of accounts.yaml. */
  readonly nearestOnFile: (email: Email) => readonly Email[];
}

function find(person: NamedPerson, context: Context): ResolvedPerson {
  const { email, id } = person;
  if (email === undefined) {
    return id === undefined ? refused('bad-row', 'Nobody is named.') : byId(id, person, context);
  }
  const mapped = context.accounts.get(email);
  if (mapped !== undefined && id !== undefined && mapped.id !== id) {
    const why = `accounts.yaml gives ${email} to ${mapped.id}, and here it belongs to ${id}.`;
    return refused('contradicted', why, {
      hint: 'Find out whose email it is, and correct the one that is wrong.',
      ...mapped.place,
    });
  }
  const fault =
    mapped === undefined && id !== undefined ? notTheirs(email, id, context) : undefined;
  if (fault !== undefined) return fault;
  const known = mapped?.id ?? id;
  return known === undefined ? byEmail(email, person, context) : named(known, person, context);
}

/** Why an email and an id that were named together are not one person's. */
function notTheirs(
  email: Email,
  id: AccountId,
  { answers, emailById }: Context,
): Refused | undefined {
  const owner = answers.showing.whoShows(email).people.find((person) => person.id !== id);
  const hint =
    owner === undefined
      ? 'Correct the one that is wrong: the columns of the sheet may have shifted.'
      : `If ${email} is meant, the id is ${owner.id}: the columns of the sheet may have shifted.`;
  if (answers.missing.has(id)) {
    return refused('unknown-person', `Atlassian knows no account ${id}.`, { hint });
  }
  const beside = `${email} stands beside the id ${id}`;
  const account = answers.accounts.get(id);
  const shown = account?.email;
  if (account !== undefined && !isPerson(account)) {
    const why = `${beside}, which is an account of the type "${account.type}", not a person.`;
    const alone = 'To manage that account anyway, specify its id alone.';
    return refused('contradicted', why, { hint: owner === undefined ? alone : hint });
  }
  const other = shown ?? emailById.get(id);
  if (other !== undefined && other !== email) {
    const whose = shown === undefined ? 'accounts.yaml gives it' : 'Atlassian shows it with';
    return refused('contradicted', `${beside}, and ${whose} ${other}.`, { hint });
  }
  if (owner === undefined) return undefined;
  const whose = account === undefined ? '' : ` of ${account.name}`;
  return refused(
    'contradicted',
    `${beside}${whose}, and Atlassian shows it on ${owner.name} (${owner.id}).`,
    { hint },
  );
}

function byId(id: AccountId, person: NamedPerson, context: Context): ResolvedPerson {
  if (context.answers.missing.has(id)) {
    return refused('unknown-person', `Atlassian knows no account ${id}.`, {
      hint: 'Check the id: it is "User id" in Atlassian\'s export of users.',
    });
  }
  return named(id, person, context);
}

function byEmail(email: Email, person: NamedPerson, context: Context): ResolvedPerson {
  const resolution = context.answers.identities.byEmail.get(email);
  if (resolution?.kind === 'resolved') return named(resolution.id, person, context);
  const isAsked = resolution !== undefined;
  if (!isAsked && !context.mustAsk(person)) return awaited(email, person, false);
  const waits = context.pending || person.pending === true;
  if (waits && resolution?.kind !== 'ambiguous' && resolution?.kind !== 'unanswered') {
    const near = nearTo(email, resolution, context);
    const slip = person.pending === true ? undefined : slipIn(email, near);
    return slip ?? { ...awaited(email, person, true), near };
  }
  return unresolved(email, resolution, context.mayWait(person));
}

/** Somebody who would be waited for in vain: one letter away, or looking the same, an account is there. */
function slipIn(email: Email, near: readonly Email[]): Refused | undefined {
  const slips = near.filter((other) => isSlip(email, other));
  const question = didYouMean(email, slips);
  if (question === undefined) return undefined;
  return refused(
    'unknown-person',
    `No account has the email ${email}, but one has almost the same.`,
    {
      hint: `${question} If it is somebody else, write yes into a column Pending of the sheet, or the line by hand:\n- { user: ${email}, pending: true }`,
    },
  );
}

function nearTo(
  email: Email,
  resolution: Extract<Resolution, { kind: 'absent' | 'hidden' }> | undefined,
  { nearestOnFile }: Context,
): readonly Email[] {
  return nearestEmails(email, [...(resolution?.nearest ?? []), ...nearestOnFile(email)]);
}

/** The email stands for an account that nobody has seen. */
function awaited(
  email: Email,
  { name }: NamedPerson,
  pending: boolean,
): Extract<ResolvedPerson, { kind: 'found' }> {
  const account = given({ id: email as string as AccountId, email, name });
  return {
    kind: 'found',
    person: { user: email, account, ...given({ pending: pending || undefined }) },
  };
}

function named(
  id: AccountId,
  person: NamedPerson,
  { accounts, answers, emailById }: Context,
): ResolvedPerson {
  const live = answers.accounts.get(id);
  const email = person.email ?? emailById.get(id) ?? live?.email;
  const name = live?.name ?? person.name;
  const account = given({ id, email, name });
  const user = nameInFile(account, accounts);
  if (user === undefined) {
    return refused('bad-row', `No file can name the account id ${id}.`);
  }
  const isNew = email !== undefined && !accounts.has(email) && user === email;
  const mapping = isNew ? { email, id } : undefined;
  const { status, type } = live ?? {};
  return given({ kind: 'found', person: { user, account }, mapping, status, type });
}

function unresolved(
  email: Email,
  resolution: Exclude<Resolution, { kind: 'resolved' }> | undefined,
  mayWait: boolean,
): Refused {
  const { message, hint } = unresolvedFinding(email, resolution, undefined, 'other');
  const isUnseen = resolution?.kind === 'absent' || resolution?.kind === 'hidden';
  const wait = mayWait ? ' If the account does not exist yet, use --pending.' : '';
  return refused('unknown-person', message, {
    hint: isUnseen
      ? `Check the spelling.${wait} If the person hides their email, give their account id ("User id" in Atlassian's export of users).`
      : (hint ?? ''),
  });
}

import { type Because, type Change, changeKey } from '../../model/change.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import type { DesiredGroup } from '../../model/desired.ts';
import type { AccountId, GroupId } from '../../model/ids.ts';
import { groupBy } from '../../model/objects.ts';
import type { UpcomingChange, Withheld } from '../../model/plan.ts';
import type { ProposedGroup } from '../../plan/proposal.ts';
import { type Explain, explainer } from '../../render/view/why.ts';
import { guardWords } from '../../render/words.ts';
import { type MembershipFields, membershipFlags as flag } from './page-data.ts';
import type { PageInput } from './page-input.ts';
import type { PageTexts } from './page-texts.ts';

/** A row whose person has no place in the order yet. */
export interface MembershipDraft extends Omit<MembershipFields, 'group' | 'person'> {
  /** An account id, or the email of someone who is pending. */
  readonly person: string;
}

/** Who is in a group, is to be, or will be: what is live, what the files want, and what the plan does about it. */
export class MembershipIndex {
  readonly #input: PageInput;
  readonly #texts: PageTexts;
  readonly #desired: ReadonlyMap<DeclaredGroup, DesiredGroup>;
  readonly #changes: ReadonlyMap<string, Change | Withheld>;
  readonly #upcoming: ReadonlyMap<GroupId, readonly UpcomingChange[]>;
  readonly #explain: Explain;

  constructor(input: PageInput, texts: PageTexts) {
    const { plan, proposal, desired } = input;
    this.#input = input;
    this.#texts = texts;
    this.#desired = new Map(desired.groups.map((group) => [group.declared, group]));
    this.#changes = new Map(
      [...plan.changes, ...plan.withheld].map((change) => [changeKey(change), change]),
    );
    this.#upcoming = groupBy(proposal.upcoming, ({ group }) => group.id);
    this.#explain = explainer(plan);
  }

  rowsOf(declared: DeclaredGroup, proposed?: ProposedGroup): readonly MembershipDraft[] {
    const reading = this.#input.live.groups.get(declared.place.file);
    const listed = reading?.kind === 'listed' ? reading : undefined;
    const desired = this.#desired.get(declared);
    const live = proposed?.members ?? new Set(listed?.listing.members.map(({ id }) => id));
    const wanted = desired?.members ?? new Map<AccountId, Because>();
    const dates = datesIn(listed === undefined ? [] : this.#upcoming.get(listed.group.id));
    const pending = desired?.pending ?? [];
    const ids = new Set([...live, ...wanted.keys(), ...dates.begins.keys()]);
    const group = { desired, proposed, live, dates, id: listed?.group.id };
    return [
      ...[...ids].map((id) => this.#row(id, wanted.get(id), group)),
      ...pending.map(({ email, because }) => ({
        ...this.#line(because),
        ...{ person: email, flags: flag.wanted | flag.pending, rule: 0, added: -1 },
        from: this.#texts.text(because.on),
        until: this.#texts.text(because.until),
      })),
    ];
  }

  #row(id: AccountId, wanted: Because | undefined, group: RowGroup): MembershipDraft {
    const { desired, proposed, live, dates } = group;
    const change = this.#changeOf(id, group.id);
    const begins = dates.begins.get(id);
    const alone = proposed?.outOfScope.get(id);
    const because = wanted ?? begins?.because ?? change?.because ?? desired?.out.get(id);
    const isUndeclared = live.has(id) && wanted === undefined && !desired?.out.has(id);
    return {
      person: id,
      flags:
        (live.has(id) ? flag.live : 0) |
        (wanted === undefined ? 0 : flag.wanted) |
        (begins === undefined ? 0 : flag.scheduled) |
        (isUndeclared ? flag.undeclared : 0) |
        (alone === undefined ? 0 : flag.leftAlone) |
        flagsOfChange(change),
      ...this.#line(because),
      from: this.#texts.text(begins?.on ?? (because?.kind === 'from' ? because.on : undefined)),
      until: this.#texts.text(dates.ends.get(id) ?? wanted?.until),
      rule: this.#texts.text(alone?.message ?? this.#rule(change)),
      added: -1,
    };
  }

  #changeOf(id: AccountId, group: GroupId | undefined): Change | Withheld | undefined {
    if (group === undefined) return undefined;
    const key = { group: { id: group }, account: { id } };
    return (
      this.#changes.get(changeKey({ ...key, action: 'add' })) ??
      this.#changes.get(changeKey({ ...key, action: 'remove' }))
    );
  }

  /** As the plan itself tells it. */
  #rule(change: Change | Withheld | undefined): string | undefined {
    if (change === undefined) return undefined;
    const { rule, through } = this.#explain(change);
    const words = [...rule, ...through.map(({ before, name }) => `${before} ${name}`)].join(', ');
    const guard = 'guard' in change ? guardWords[change.guard] : undefined;
    return [words, guard && `withheld: ${guard}`].filter(Boolean).join('; ');
  }

  #line(because: Because | undefined): Pick<MembershipFields, 'why' | 'file' | 'line' | 'route'> {
    const named = because?.kind !== 'undeclared' && because?.file !== undefined;
    return {
      why: this.#texts.text(because?.text),
      file: named ? this.#texts.text(because.file) : 0,
      line: named ? (because.line ?? 0) : 0,
      route: this.#texts.route(because?.through ?? []),
    };
  }
}

interface RowGroup {
  readonly desired: DesiredGroup | undefined;
  readonly proposed: ProposedGroup | undefined;
  readonly live: ReadonlySet<AccountId>;
  readonly dates: GroupDates;
  readonly id: GroupId | undefined;
}

interface GroupDates {
  readonly begins: ReadonlyMap<AccountId, UpcomingChange>;
  /** RFC 3339: the first end, that of someone who leaves included. */
  readonly ends: ReadonlyMap<AccountId, string>;
}

function datesIn(upcoming: readonly UpcomingChange[] = []): GroupDates {
  const begins = new Map<AccountId, UpcomingChange>();
  const ends = new Map<AccountId, string>();
  for (const change of upcoming) {
    const { action, account, on } = change;
    if (action === 'add') {
      if (!begins.has(account.id)) begins.set(account.id, change);
    } else if (on < (ends.get(account.id) ?? '~')) {
      ends.set(account.id, on);
    }
  }
  return { begins, ends };
}

function flagsOfChange(change: Change | Withheld | undefined): number {
  if (change === undefined) return 0;
  if ('guard' in change) return flag.withheld;
  return change.action === 'add' ? flag.add : flag.remove;
}

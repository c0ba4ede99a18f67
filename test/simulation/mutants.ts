/** One mistake that somebody could make in the program. The simulation has to find it. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** A text that the file holds once, and what stands in its place. */
  readonly from: string;
  readonly to: string;
}

export const mutants: readonly Mutant[] = [
  {
    name: 'a removal does not wait for the add',
    file: 'src/apply/execute.ts',
    from: 'return prerequisites.get(change.account.id)?.find((add) => !outcomes.isDone(add));',
    to: 'return undefined;',
  },
  {
    name: 'guards do not judge at apply',
    file: 'src/plan/guards/judge.ts',
    from: "const alone = guardNames.filter((name) => name !== 'removals-total' && name !== 'unread-group');",
    to: 'const alone: readonly GuardName[] = [];',
  },
  {
    name: 'the total limit is off',
    file: 'src/plan/guards/removals.ts',
    from: 'const removals = groups.flatMap(removalsOf);',
    to: 'const removals = groups.flatMap(removalsOf).slice(0, 0);',
  },
  {
    name: 'the limit of a group is off by one',
    file: 'src/plan/guards/removals.ts',
    from: 'const limit = Math.max(usual, consented);',
    to: 'const limit = Math.max(usual, consented) + 1;',
  },
  {
    name: '404 is nobody',
    file: 'src/live/site/members.ts',
    from: 'const noGroup =',
    to: "if (httpStatusOf(answer.result) === 404) return { kind: 'page', rows: [], total: 0 };\n    const noGroup =",
  },
  {
    name: 'the first page is all',
    file: 'src/live/site/members.ts',
    from: '...(!page.isLast && { next })',
    to: '',
  },
  {
    name: 'an unreadable group ends the run',
    file: 'src/live/complete-listing.ts',
    from: "      case 'unreadable':\n        return reading;\n      case 'broken':\n        broken = reading.page;",
    to: "      case 'unreadable':\n        throw new AppError('failed', 'x', reading.why);\n      case 'broken':\n        broken = reading.page;",
  },
  {
    name: 'whatever is fresh counts as approved',
    file: 'src/apply/approval.ts',
    from: '    keys.has(changeKey(change)) ||',
    to: '    true ||',
  },
  {
    name: 'a synced group is written',
    file: 'src/plan/out-of-scope.ts',
    from: 'if (synced === true) {',
    to: 'if (synced === undefined) {',
  },
  {
    name: 'a protected account is removed',
    file: 'src/plan/out-of-scope.ts',
    from: 'if (shield.protected.has(id)) {',
    to: 'if (shield.missing.has(id)) {',
  },
  {
    name: 'a protected group is written',
    file: 'src/plan/out-of-scope.ts',
    from: 'if (protectedGroups.some(({ name }) => called.some((each) => answersTo(each, name)))) {',
    to: 'if (protectedGroups.length > 99 && called.length > 0 && answersTo(group, group.name)) {',
  },
  {
    name: 'an email that leads to nobody freezes nothing',
    file: 'src/plan/guards/identities.ts',
    from: 'const emails = [...new Set([...group.unresolved, ...unresolvedProtected])];',
    to: 'const emails = [...new Set([...group.unresolved, ...unresolvedProtected])].slice(0, 0);',
  },
  {
    name: 'a pending person may be taken for a stranger',
    file: 'src/plan/guards/identities.ts',
    from: 'if (group.pending.length === 0) return [];',
    to: 'if (group.pending.length >= 0) return [];',
  },
  {
    name: 'a lost answer counts as done',
    file: 'src/apply/write-change.ts',
    from: "if (shown === true) return { outcome: 'applied', attempts, confirmed: true };",
    to: "if (shown !== null) return { outcome: 'applied', attempts, confirmed: true };",
  },
  {
    name: 'a change is sent before the journal holds it',
    file: 'src/apply/write-change.ts',
    from: '    await journal.intent(change);\n    return undefined;',
    to: '    void journal.intent(change);\n    return undefined;',
  },
  {
    name: 'the journal of a run that was killed is not read',
    file: 'src/apply/earlier-runs.ts',
    from: '    ...writesOfJournal(journal, targetText(target)),',
    to: '    ...writesOfJournal(journal.slice(0, 0), targetText(target)),',
  },
  {
    name: 'confirmation does not read',
    file: 'src/apply/execute.ts',
    from: 'outcomes.forEach((outcome, index) => run.outcomes.confirm(outcome, shown[index] ?? null));',
    to: 'outcomes.forEach((outcome, index) => run.outcomes.confirm(outcome, shown[index] !== null));',
  },
  {
    name: 'the day of an end does not count',
    file: 'src/desired/paths.ts',
    from: 'return until?.end ?? Infinity;',
    to: 'return until?.start ?? Infinity;',
  },
  {
    name: 'an except takes nobody out',
    file: 'src/desired/expand.ts',
    from: '    people: dropKeys(each.people, ids),',
    to: '    people: each.people,',
  },
  {
    name: 'a leaver stays in an additive group',
    file: 'src/plan/diff.ts',
    from: 'leaving !== undefined && leaving.on <= at',
    to: 'leaving !== undefined && leaving.on < 0',
  },
  {
    name: 'a write is sent again before anything was read',
    file: 'src/live/http/retry.ts',
    from: '(reads || !ending.fault.sent)',
    to: '(reads || ending.fault.sent)',
  },
  {
    name: 'three refusals hold up the rest in every run',
    file: 'src/apply/canary.ts',
    from: 'const at = changes.findIndex((change) => changeKey(change) === last);',
    to: 'const at = -1;',
  },
  {
    name: 'what a proposal breaks of a policy is a warning',
    file: 'src/plan/policies/over-base.ts',
    from: "violationFinding(violation, isCaused ? 'error' : 'warning', {",
    to: "violationFinding(violation, 'warning', {",
  },
  {
    name: '409 without a code is a missing seat within three seconds',
    file: 'src/live/organization/open-writer.ts',
    from: 'for (const wait of lagWaits) {',
    to: 'for (const wait of lagWaits.slice(0, 2)) {',
  },
];

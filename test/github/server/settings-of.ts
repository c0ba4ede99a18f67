/** How a repository is set up. */
export interface Settings {
  /** The token is an administrator's. */
  readonly admin: boolean;
  /** Names of secrets that every branch can read. */
  readonly secrets: readonly string[];
  readonly workflowToken: { readonly writes: boolean; readonly approves: boolean };
  /** States by file name: `active`. */
  readonly workflows: Readonly<Record<string, string>>;
  /** Whether the repository has issues; it does when left out. */
  readonly issues?: boolean;
  /** Of the default branch. */
  readonly protection?: Protection;
  readonly ruleset?: Ruleset;
  /** Events that may start workflows, by the policy's name; left out where the plan has no policies. */
  readonly policies?: Readonly<Record<string, ActionsPolicy>>;
  /** Types of the rules of the branch `rollcall-receipts`. */
  readonly receiptsRules?: readonly ('non_fast_forward' | 'deletion')[];
  /** What GitHub says against CODEOWNERS; left out when there is no such file. */
  readonly codeownersErrors?: readonly { readonly line: number; readonly kind: string }[];
}

interface ActionsPolicy {
  readonly events: readonly string[];
  /** All workflows when left out. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** `active` when left out. */
  readonly enforcement?: 'evaluate' | 'disabled';
}

interface ReviewRules {
  readonly approvals: number;
  readonly codeOwners: boolean;
  readonly dismissStale: boolean;
  readonly lastPush?: boolean;
}

interface Protection extends ReviewRules {
  readonly administratorsToo: boolean;
}

interface Ruleset extends ReviewRules {
  readonly mergeQueue: boolean;
  /** How many people, teams or apps need not keep to it. */
  readonly excepted: number;
}

/** Nothing has been done yet. */
export const usualSettings: Settings = {
  admin: true,
  secrets: [],
  workflowToken: { writes: false, approves: false },
  workflows: {},
};

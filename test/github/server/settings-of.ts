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
  /** What GitHub says against CODEOWNERS; left out when there is no such file. */
  readonly codeownersErrors?: readonly { readonly line: number; readonly kind: string }[];
}

interface ReviewRules {
  readonly approvals: number;
  readonly codeOwners: boolean;
  readonly dismissStale: boolean;
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

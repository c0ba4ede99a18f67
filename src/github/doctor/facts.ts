/** What is set up at GitHub; undefined stands for what the token may not read. */
export interface Facts {
  readonly defaultBranch: string;
  /** The token may change settings, and so may read them. */
  readonly admin: boolean;
  readonly environments: readonly Environment[] | undefined;
  /** Names: nothing tells their values. */
  readonly repositorySecrets: readonly string[] | undefined;
  readonly reviews: Reviews;
  /** Of what `GITHUB_TOKEN` is given where a workflow does not say. */
  readonly workflowToken: WorkflowToken | undefined;
  /** Their states by path: `active`. */
  readonly workflows: ReadonlyMap<string, string> | undefined;
  /** What GitHub says against CODEOWNERS; `absent` without such a file. */
  readonly codeowners: readonly string[] | 'absent' | undefined;
}

export interface Environment {
  readonly name: string;
  /** The branches that may use it: all, those that are protected, or these. */
  readonly branches: 'all' | 'protected' | readonly string[] | undefined;
  /** How many people or teams are asked before it is used. */
  readonly reviewers: number;
  /** Whoever starts a job may be the one who is asked. */
  readonly selfReview: boolean;
  readonly secrets: readonly string[] | undefined;
}

/** What a pull request to the default branch needs: of branch protection and rulesets, the stricter. */
export interface Reviews {
  readonly approvals: number;
  readonly codeOwners: boolean;
  /** A push takes approvals back. */
  readonly dismissStale: boolean;
  readonly mergeQueue: boolean;
  /** Whoever need not keep to it: `administrators`, or the name of a ruleset that has exceptions. */
  readonly bypass: readonly string[];
  /** Branch protection could not be read, only rulesets. */
  readonly partial: boolean;
}

interface WorkflowToken {
  readonly writes: boolean;
  readonly approves: boolean;
}

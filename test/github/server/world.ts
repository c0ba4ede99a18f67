import { type Settings, usualSettings } from './settings-of.ts';

/** What the GitHub of a test holds. All of it may be changed while the server runs. */
export interface World {
  owner: string;
  repo: string;
  private: boolean;
  defaultBranch: string;
  /** Who a token speaks for. `…[bot]` is an app's installation, as GITHUB_TOKEN is. */
  tokens: Record<string, string>;
  pulls: Pull[];
  issues: Issue[];
  comments: Comment[];
  reviews: Review[];
  runs: Run[];
  artifacts: Artifact[];
  /** Text of files, by ref and path: `contents['main']['memberships/rollcall.yaml']`. */
  contents: Record<string, Record<string, string>>;
  /** By login: `admin`, `write`, `read`, `none`. */
  permissions: Record<string, string>;
  /** What was built on what. */
  commits: Commit[];
  /** Who pushed what, oldest first. */
  pushes: PushedHead[];
  /** Everything below a commit or a tree. */
  trees: Record<string, readonly TreeEntry[]>;
  /** What was written through the API, by its hash. */
  objects: Record<string, unknown>;
  /** The tip of each branch that is asked for by name. */
  branches: Record<string, string>;
  /** Members by `org/team`. */
  teams: Record<string, readonly string[]>;
  /** By name: who may let jobs into it. */
  environments: Record<string, Environment>;
  settings: Settings;
}

export interface TreeEntry {
  readonly path: string;
  readonly type: 'blob' | 'tree';
  readonly sha: string;
}

interface PushedHead {
  /** `refs/heads/proposal-1` */
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  /** RFC 3339. */
  readonly at: string;
}

export interface Environment {
  readonly reviewers: readonly string[];
  /** Whoever starts a job may approve it. */
  readonly selfReview?: boolean;
  /** Which may use it; all of them when left out. */
  readonly branches?: 'protected' | readonly string[];
  /** The names of its secrets. */
  readonly secrets?: readonly string[];
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** RFC 3339: when it was made. */
  readonly at?: string;
}

export interface Job {
  /** `emea / plan` */
  readonly name?: string;
  readonly attempt: number;
  readonly conclusion: string | null;
  /** RFC 3339; null while it runs. */
  readonly completed: string | null;
}

export interface Pull {
  number: number;
  head: string;
  base: string;
  author: string;
  title?: string;
  merged?: { readonly sha: string; readonly at: string; readonly by?: string };
  /** Commits that GitHub connects with it, besides its head and its merge. */
  commits?: readonly string[];
  closed?: boolean;
  /** `owner/name`, where its head is another repository's. */
  fork?: string;
  /** The branch of its head: `proposal-7` when left out. */
  branch?: string;
  /** The branch that it is made onto, where that is not the default one. */
  into?: string;
  /** What merging it would give: left out while GitHub works on it. */
  result?: { readonly sha: string; readonly parents: readonly string[] } | 'conflict';
}

export interface Issue {
  number: number;
  author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: readonly string[];
  stateReason?: string | null;
}

export interface Comment {
  id: number;
  issue: number;
  author: string;
  body: string;
}

export interface Review {
  pull: number;
  author: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  commit: string;
  /** RFC 3339. */
  at: string;
}

export interface Run {
  id: number;
  headSha: string;
  /** Of the workflow: `.github/workflows/plan.yml`. */
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  /** RFC 3339: of the run, of its latest attempt, and of its completion. */
  created: string;
  started: string;
  updated: string;
  attempt?: number;
  /** `owner/name`, where it is another repository's. */
  headRepository?: string;
  /** Whose push, or opening of the pull request, started it. */
  actor?: string;
  pulls?: readonly number[];
  /** Of every attempt; one that ended with the run when left out. */
  jobs?: readonly Job[];
}

export interface Artifact {
  id: number;
  run: number;
  name: string;
  zip: Uint8Array;
  /** RFC 3339. */
  created: string;
  expired?: boolean;
  /** `sha256:…` */
  digest?: string;
}

export const botToken = 'ghs_token-that-no-output-may-hold';
export const bot = 'github-actions[bot]';

export function worldOf(given: Partial<World>): World {
  return {
    owner: 'banc',
    repo: 'access',
    private: true,
    defaultBranch: 'main',
    tokens: { [botToken]: bot },
    pulls: [],
    issues: [],
    comments: [],
    reviews: [],
    runs: [],
    artifacts: [],
    contents: {},
    permissions: {},
    commits: [],
    pushes: [],
    trees: {},
    objects: {},
    branches: {},
    teams: {},
    environments: {},
    settings: usualSettings,
    ...given,
  };
}

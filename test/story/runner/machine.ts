import type { GitHubServer } from '../../github/server/server.ts';
import type { Workflow } from '../../workflows/workflows.ts';
import type { Git } from './git.ts';

export interface Environment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** What the jobs of a run share. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly server: GitHubServer;
  readonly git: Git;
  readonly event: {
    readonly name: 'pull_request_target' | 'push' | 'schedule';
    readonly payload: Readonly<Record<string, unknown>>;
  };
  /** What an environment holds that a job enters; undefined for a job without one. */
  readonly environment: (name: string | undefined) => Environment;
  /** Workflows of the repository that are not rollcall's own. */
  readonly workflows?: readonly Workflow[];
  /** The action as it is published; without it, the sources are run in this process. */
  readonly bundle: string | undefined;
  /** The commands that the bundle has run: it takes many times as long, so it runs none of them twice. */
  readonly bundled: Set<string>;
  /** Jobs that are left out. */
  readonly without: readonly string[];
  /** RFC 3339: what the clock of the machine says. */
  readonly at?: string;
  /** RFC 3339, a minute later each time. */
  readonly now: () => string;
}

export interface StepResult {
  readonly name: string;
  /** What the program ended with; 0 for other steps. */
  readonly code: number | null;
  /** What GitHub would show. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

import type { Target } from '../model/declared.ts';
import type { Instant } from '../model/instant.ts';
import type { TargetFacts, Traffic } from '../model/target-facts.ts';
import type { Told } from '../model/trouble.ts';
import type { CredentialForm } from './credential-form.ts';

/** All that doctor has looked at. Holds no credential, and is printed whole with `--json`. */
export interface Facts {
  readonly at: Instant;
  readonly files: FileFacts;
  /** As rollcall.yaml says. Absent where it does not say so soundly. */
  readonly target?: Target;
  /** Variables that hold a credential, or a part of one. */
  readonly variables: readonly VariableFacts[];
  readonly network: NetworkFacts;
  readonly machine: MachineFacts;
  /** What was found at the target; why it was not reached at all; or not asked for want of one. */
  readonly look: Told<TargetFacts>;
  readonly traffic: Traffic;
}

export interface FileFacts {
  readonly dir: string;
  /** Why nothing may run. */
  readonly problem?: 'no-folder' | 'no-config' | 'unsound';
  readonly faults: number;
  /** The first fault, with its place. */
  readonly first?: string;
  readonly groups: number;
  readonly sets: number;
  /** How many accounts guards.protect.accounts names. */
  readonly protectedAccounts: number;
}

export type VariableName = 'ATLASSIAN_EMAIL' | 'ATLASSIAN_API_TOKEN' | 'ATLASSIAN_ORG_API_KEY';

export type VariableFacts =
  | {
      readonly name: 'ATLASSIAN_EMAIL';
      readonly form: 'email' | 'service-account' | 'no-email';
    }
  | {
      readonly name: 'ATLASSIAN_API_TOKEN' | 'ATLASSIAN_ORG_API_KEY';
      readonly form: CredentialForm;
      readonly untidy: boolean;
    };

export interface NetworkFacts {
  /** The host of `ATLASSIAN_API_URL` where that is set and used. */
  readonly apiUrl?: Told<{ readonly host: string; readonly usual: boolean }>;
  /** `ATLASSIAN_SITE` held against the target; absent where the target is no site. */
  readonly pin?: Told<'right' | 'unset'>;
  /** Host and port of `HTTPS_PROXY`, and whether a connection went over it. */
  readonly proxy?: Told<{ readonly host: string; readonly used: boolean }>;
  /** `NO_PROXY` is set. */
  readonly exceptions: boolean;
  /** Nothing but this machine is asked: a proxy is out of the question. */
  readonly loopback: boolean;
  /** Variables for proxies that are set, and that rollcall does not go by. */
  readonly otherProxies: readonly string[];
  /** The file that NODE_EXTRA_CA_CERTS names. Node passes over one that it can't use, without failing. */
  readonly certificates?: { readonly file: string; readonly usable: boolean };
}

export interface MachineFacts {
  /** `20.19.2`. */
  readonly node: string;
  /** The least that rollcall runs on. */
  readonly leastNode: string;
  readonly state: { readonly folder: string; readonly problem?: string };
}

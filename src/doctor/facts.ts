import type { Result, Trouble } from '../model/app-error.ts';
import type { Target } from '../model/declared.ts';
import type { Instant } from '../model/instant.ts';
import { isRecord, parseJson } from '../model/objects.ts';
import type { TargetFacts, Traffic } from '../model/target-facts.ts';

/** All that doctor has found. Holds no credential, and is printed whole with `--json`. */
export interface DoctorFacts {
  readonly at: Instant;
  readonly files: FileFacts;
  /** As rollcall.yaml says. Absent where it does not say so soundly. */
  readonly target?: Target;
  /** Variables that hold a credential, or a part of one. */
  readonly variables: readonly VariableFacts[];
  readonly network: NetworkFacts;
  readonly machine: MachineFacts;
  /** What was found at the target; why it was not reached at all; or not asked, because there is none. */
  readonly look: Result<TargetFacts>;
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
  readonly apiUrl?: Result<{ readonly host: string; readonly usual: boolean }>;
  /** `ATLASSIAN_SITE` held against the target; absent where the target is no site. */
  readonly pin?: Result<'right' | 'unset'>;
  /** Host and port of `HTTPS_PROXY`, and whether a connection went over it. */
  readonly proxy?: Result<{ readonly host: string; readonly used: boolean }>;
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

/** Why the target was not reached at all: nothing was sent. */
export function inspectionTrouble({ look }: DoctorFacts): Trouble | undefined {
  return look.kind === 'trouble' ? look.trouble : undefined;
}

/** The answer to the first question, which every other one depends on. */
export function firstAnswer(facts: TargetFacts): Result<unknown> {
  return facts.kind === 'site' ? facts.account : facts.directory;
}

/**
 * What a credential looks like. Atlassian promises no form, so that it explains a refusal and never causes one.
 * https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481
 */
export type CredentialForm =
  | { readonly kind: 'api-token' | 'service-account-token' | 'organization-key' }
  /** The secret of an OAuth client: no token. */
  | { readonly kind: 'oauth-secret' }
  /** What an OAuth client is given for an hour: it says itself when it ends. */
  | { readonly kind: 'oauth-token'; readonly expiresAt?: Instant }
  /** Made before 2023: they had no beginning of their own, and have all expired. */
  | { readonly kind: 'old-api-token' }
  | { readonly kind: 'unknown' };

/** Tells nothing of the credential but its form, and when it ends where it says so. */
export function formOf(credential: string): CredentialForm {
  const text = credential.trim();
  const known = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (known !== undefined) return { kind: known[1] };
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/u.test(text)) return { kind: 'oauth-token', ...endOf(text) };
  return { kind: /^[A-Za-z\d]{24}$/u.test(text) ? 'old-api-token' : 'unknown' };
}

const beginnings = [
  ['ATATT', 'api-token'],
  ['ATSTT', 'service-account-token'],
  ['ATCTT', 'organization-key'],
  ['ATOA', 'oauth-secret'],
] as const;

/** `exp` of a JSON Web Token, in seconds since 1970. */
function endOf(token: string): { readonly expiresAt?: Instant } {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const exp = isRecord(claims) ? claims['exp'] : 0;
  return typeof exp === 'number' && exp > 0 ? { expiresAt: (exp * 1000) as Instant } : {};
}

/** Quotes or blanks that came along from a file or a form: Atlassian refuses them. */
export function hasStraySigns(credential: string): boolean {
  return /\s|^["'`<]|["'`>]$/u.test(credential.trim());
}

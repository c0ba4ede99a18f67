import { AppError } from '../model/app-error.ts';

/** What rollcall takes from the environment: credentials from nowhere else. */
export interface Environment {
  /** For a site. Absent when either variable is. */
  readonly credentials: Credentials;
  /** `ATLASSIAN_SITE`: the only host that credentials may go to. */
  readonly pin?: string;
  readonly proxy: { readonly https?: string; readonly no?: string };
}

export interface Credentials {
  readonly email: string | undefined;
  readonly token: string | undefined;
}

export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const value = (...names: string[]) => names.map((name) => env[name]).find(Boolean);
  const pin = value('ATLASSIAN_SITE');
  const https = value('https_proxy', 'HTTPS_PROXY');
  const no = value('no_proxy', 'NO_PROXY');
  return {
    credentials: { email: value('ATLASSIAN_EMAIL'), token: value('ATLASSIAN_API_TOKEN') },
    ...(pin === undefined ? {} : { pin }),
    proxy: { ...(https === undefined ? {} : { https }), ...(no === undefined ? {} : { no }) },
  };
}

/** Throws a usage error that names the variables that are missing. */
export function requireCredentials(
  { email, token }: Credentials,
  site: string,
): { readonly email: string; readonly token: string } {
  if (email !== undefined && token !== undefined) return { email, token };
  const missing = [
    ...(email === undefined ? ['ATLASSIAN_EMAIL'] : []),
    ...(token === undefined ? ['ATLASSIAN_API_TOKEN'] : []),
  ];
  throw new AppError(
    'usage',
    'missing-credentials',
    `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set.`,
    {
      why: `The target is ${site}, and credentials come from the environment only.`,
      hint: 'Set ATLASSIAN_EMAIL to the email of a site administrator and ATLASSIAN_API_TOKEN to an API token of that account:\nhttps://id.atlassian.com/manage-profile/security/api-tokens',
    },
  );
}

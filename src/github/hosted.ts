/** What to tell where GitHub is a server of one's own. */
export const needsHosted =
  'rollcall works with github.com and ghe.com: GitHub Enterprise Server lacks what its workflows need.';

/** Whether a host is GitHub's own, with data residency or without: `github.com`, `api.github.com`, `banc.ghe.com`. */
export function isHosted(host: string): boolean {
  return /(?:^|\.)(?:github\.com|ghe\.com)$/iu.test(host);
}

/** The host of a git remote; undefined for a path and for a name that only this machine knows. */
export function hostOfRemote(url: string): string | undefined {
  const [, host] =
    /^(?:\w+:\/\/(?:[^/@]*@)?|[\w.-]+@)([\w-]+(?:\.[\w-]+)+)(?=[:/])/u.exec(url) ?? [];
  return host;
}

import type { Config, RemovalLimits, Target } from '../model/declared.ts';
import { given } from '../model/objects.ts';
import { parseSiteUrl } from '../model/site-url.ts';
import type { CheckedFile } from './check-file.ts';
import { resolveUsers } from './users.ts';
import type { WrittenConfig } from './written.ts';

/** `rollcall.yaml` with its defaults. Undefined when it names no target soundly; what is returned may have faults all the same. */
export function resolveConfig(file: CheckedFile<WrittenConfig>): Config | undefined {
  const { written, at, atKey } = file;
  const removals = resolveLimits(file);
  const target = resolveTarget(file);
  if (target === undefined) return undefined;
  const { groups = [], accounts = [] } = written.guards?.protect ?? {};
  return {
    target,
    guards: {
      removals,
      protect: {
        groups: groups.flatMap((name, index) =>
          name === undefined ? [] : [{ name, place: at('guards', 'protect', 'groups', index) }],
        ),
        accounts: resolveUsers(accounts, ['guards', 'protect', 'accounts'], file),
      },
    },
    owners: (written.owners ?? []).filter((owner) => owner !== undefined),
    approvals: written.approvals ?? 1,
    ...given({ reviewEvery: intervalDays(written.reviews?.every) }),
    place: atKey('target'),
  };
}

/** Where the groups live. Undefined when the file does not say so soundly. */
function resolveTarget(file: CheckedFile<WrittenConfig>): Target | undefined {
  const { sandbox, site, organization } = file.written.target ?? {};
  if (sandbox !== undefined) return { kind: 'sandbox', seed: sandbox.seed ?? 'sandbox' };
  if (organization?.id !== undefined) {
    const { id, directory } = organization;
    return given({ kind: 'organization', id, directory });
  }
  const address = typeof site === 'object' ? site.url : site;
  if (address === undefined) return undefined;
  const url = parseSiteUrl(address);
  if (url.kind === 'bad') {
    const place = file.at('target', 'site', ...(typeof site === 'object' ? ['url'] : []));
    const hint =
      'write the address of the site and nothing more, such as https://banc.atlassian.net';
    file.report('wrong-value', place, `the site's address ${url.why}`, hint);
    return undefined;
  }
  if (typeof site !== 'object') return { kind: 'site', url: url.origin };
  const { cloudId } = site;
  return { kind: 'site', url: url.origin, scoped: given({ cloudId }) };
}

/** `90d` or `13w`, in days. */
function intervalDays(every: string | undefined): number | undefined {
  if (every === undefined) return undefined;
  return Number.parseInt(every, 10) * (every.endsWith('w') ? 7 : 1);
}

function resolveLimits({ written, at, report }: CheckedFile<WrittenConfig>): RemovalLimits {
  const limits = written.guards?.removals ?? {};
  const { percent = 20, atLeast = 2, atMost = 25, total = 100 } = limits;
  // A limit that is written and has no value here was faulty, and is reported already.
  const faulty = Object.values(limits).includes(undefined);
  if (atLeast > atMost && !faulty) {
    const key = limits.atLeast === undefined ? 'atMost' : 'atLeast';
    const message = `"atLeast" is ${atLeast} and "atMost" is ${atMost}: no limit lies between`;
    const hint = 'write both, and the smaller one as atLeast';
    report('wrong-value', at('guards', 'removals', key), message, hint);
  }
  return { percent, atLeast, atMost, total };
}

import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type DeclaredReading, parseConfig, readDeclared } from '../../declared/read.ts';
import {
  type DoctorFacts,
  type FileFacts,
  type MachineFacts,
  type NetworkFacts,
  type VariableFacts,
  formOf,
  hasStraySigns,
} from '../../doctor/facts.ts';
import { parseApiUrl } from '../../live/connection.ts';
import type { RequestEvent } from '../../live/http/request-event.ts';
import { briefPatience } from '../../live/http/retry.ts';
import { proxyHost } from '../../live/http/proxy-address.ts';
import { type InspectRequest, resultOf, skipped } from '../../live/inspect.ts';
import { checkPin } from '../../live/site/connection.ts';
import { trafficOf } from '../../live/traffic.ts';
import { messageOf } from '../../model/app-error.ts';
import type { Config, Declared, Target } from '../../model/declared.ts';
import type { FindingCode } from '../../model/finding-codes.ts';
import type { Finding } from '../../model/finding.ts';
import { parseEmail } from '../../model/ids.ts';
import { given } from '../../model/objects.ts';
import { isLoopback } from '../../model/site-url.ts';
import type { WantedPerson } from '../../model/target-facts.ts';
import type { Context } from '../../shell/context.ts';
import { type Environment, usualApiUrl } from '../../shell/environment.ts';
import { folderOf } from '../../shell/folder.ts';
import type { LiveOptions } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';

/** Looks at everything. The target is asked little, and nothing that changes it. */
export async function gatherFacts(
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
): Promise<DoctorFacts> {
  const { environment } = context;
  const { config, declared, files } = await readFileFacts(options.dir);
  const target = config?.target;
  const { look, events, tunnelled } =
    config === undefined
      ? { look: skipped, events: [], tunnelled: false }
      : await inspectTarget(config.target, inspectRequestOf(config, declared), options, context);
  return given({
    at: context.now(),
    files,
    target,
    variables: variablesIn(environment),
    network: await networkFacts(environment, target, tunnelled),
    machine: await machineFacts(options.state),
    look,
    traffic: trafficOf(events),
  });
}

/** In milliseconds. Whoever waits longer than this to hear what is wrong gives up first. */
const timeouts = { connect: 5000, headers: 10_000, body: 10_000, exchange: 15_000 };

async function inspectTarget(
  target: Target,
  question: InspectRequest,
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
) {
  const events: RequestEvent[] = [];
  let tunnelled = false;
  const look = await resultOf(async () => {
    await using live = await openLive({ target }, options, context, {
      patience: briefPatience,
      timeouts,
      onRequest: (event) => void events.push(event),
      onTunnel: () => void (tunnelled = true),
    });
    return await live.inspect(question);
  });
  return { look, events, tunnelled };
}

/** Four requests to a site, twenty to an organization where the files have ids: doctor is quick. */
const mostGroups = 200;

function inspectRequestOf(config: Config, declared: Declared | undefined): InspectRequest {
  return {
    groups: (declared?.groups ?? [])
      .slice(0, mostGroups)
      .map(({ name, id }) => given({ name, id })),
    people: config.guards.protect.accounts.map(({ user }): WantedPerson => {
      if (user.kind === 'id') return { named: user.id, user };
      const mapped = declared?.accounts.get(user.email);
      return {
        named: user.email,
        user: mapped === undefined ? user : { kind: 'id', id: mapped.id },
      };
    }),
  };
}

/** What the files say, as far as they can be understood: a sound rollcall.yaml beside unsound files still names a target. */
async function readFileFacts(dir: string): Promise<{
  readonly files: FileFacts;
  readonly config: Config | undefined;
  readonly declared: Declared | undefined;
}> {
  const reading = await readDeclared(dir, { mayBeEmpty: true });
  const { declared, faults } = reading;
  const config = declared?.config ?? configAlone(reading, dir);
  const [fault] = faults;
  const files: FileFacts = given({
    dir,
    problem: declared === undefined ? problemIn(reading) : undefined,
    faults: faults.length,
    first: fault === undefined ? undefined : firstLine(fault),
    groups: declared?.groups.length ?? 0,
    sets: declared?.sets.length ?? 0,
    protectedAccounts: config?.guards.protect.accounts.length ?? 0,
  });
  return { files, config, declared };
}

/** `memberships/rollcall.yaml:2:3: …` */
function firstLine({ file, line, column, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

function problemIn({ faults }: DeclaredReading): NonNullable<FileFacts['problem']> {
  const has = (code: FindingCode) => faults.some((fault) => fault.code === code);
  if (has('folder-missing')) return 'no-folder';
  return has('file-missing') ? 'no-config' : 'unsound';
}

function configAlone({ sources }: DeclaredReading, dir: string): Config | undefined {
  const path = `${folderOf(dir)}/rollcall.yaml`;
  const text = sources.get(path);
  return text === undefined ? undefined : parseConfig(text, path).config;
}

/** `engines` of package.json; a test holds them against each other. */
export const leastNode = '20.19';

/** Writes nothing: it asks whether it could. */
async function machineFacts(state: string): Promise<MachineFacts> {
  const problem = await whyNotWritable(state);
  return {
    node: process.versions.node,
    leastNode,
    state: given({ folder: state, problem }),
  };
}

/** A folder that is not there yet is made in the nearest one that is. */
async function whyNotWritable(folder: string): Promise<string | undefined> {
  const path = resolve(folder);
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return `${path} is not a folder`;
    await access(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && dirname(path) !== path) return whyNotWritable(dirname(path));
    return messageOf(error);
  }
}

/** What the environment says of the way to the target. `tunnelled`: a connection went over the proxy. */
async function networkFacts(
  { proxy, pin, apiUrl, otherProxies, certificates }: Environment,
  target: Target | undefined,
  tunnelled: boolean,
): Promise<NetworkFacts> {
  const { https } = proxy;
  return given({
    apiUrl: usesApi(target) ? await resultOf(() => apiHost(apiUrl)) : undefined,
    pin: target?.kind === 'site' ? await resultOf(() => pinFor(target.url, pin)) : undefined,
    proxy:
      https === undefined
        ? undefined
        : await resultOf(() => ({ host: proxyHost(https), used: tunnelled })),
    exceptions: proxy.no !== undefined,
    loopback: isHere(target, apiUrl),
    otherProxies: https === undefined ? otherProxies : [],
    certificates:
      certificates === undefined
        ? undefined
        : { file: certificates, usable: await holdsCertificate(certificates) },
  });
}

function apiHost(apiUrl: string): { readonly host: string; readonly usual: boolean } {
  const { host } = new URL(parseApiUrl(apiUrl));
  return { host, usual: host === new URL(usualApiUrl).host };
}

/** Throws an AppError for a pin that does not allow the site. */
function pinFor(url: string, pin: string | undefined): 'right' | 'unset' {
  checkPin(url, pin);
  return pin?.trim() ? 'right' : 'unset';
}

function usesApi(target: Target | undefined): boolean {
  return (
    target?.kind === 'organization' || (target?.kind === 'site' && target.scoped !== undefined)
  );
}

/** The sandbox runs on this machine. */
function isHere(target: Target | undefined, apiUrl: string): boolean {
  if (target === undefined || target.kind === 'sandbox') return true;
  const address = usesApi(target) || target.kind === 'organization' ? apiUrl : target.url;
  return URL.canParse(address) && isLoopback(new URL(address).hostname);
}

async function holdsCertificate(file: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')).includes('-----BEGIN CERTIFICATE-----');
  } catch {
    return false;
  }
}

/** Their names and what they look like: never what they hold. */
function variablesIn({ email, token, orgKey }: Environment): readonly VariableFacts[] {
  const secret = (
    name: 'ATLASSIAN_API_TOKEN' | 'ATLASSIAN_ORG_API_KEY',
    value: string | undefined,
  ): readonly VariableFacts[] =>
    value === undefined ? [] : [{ name, form: formOf(value), untidy: hasStraySigns(value) }];
  return [
    ...(email === undefined
      ? []
      : [{ name: 'ATLASSIAN_EMAIL', form: formOfEmail(email) } as const]),
    ...secret('ATLASSIAN_API_TOKEN', token),
    ...secret('ATLASSIAN_ORG_API_KEY', orgKey),
  ];
}

function formOfEmail(text: string): 'email' | 'service-account' | 'no-email' {
  const email = parseEmail(text.trim());
  if (email === undefined) return 'no-email';
  return email.endsWith('@serviceaccount.atlassian.com') ? 'service-account' : 'email';
}

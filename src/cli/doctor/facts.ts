import type { Facts, VariableFacts } from '../../doctor/facts.ts';
import { formOf, isUntidy } from '../../doctor/credential-form.ts';
import type { RequestEvent } from '../../live/http/client.ts';
import { briefPatience } from '../../live/http/retry.ts';
import type { Question } from '../../live/question.ts';
import { told, unasked } from '../../live/told.ts';
import { trafficOf } from '../../live/traffic.ts';
import type { Config, Declared, Target } from '../../model/declared.ts';
import { parseEmail } from '../../model/ids.ts';
import type { SoughtPerson } from '../../model/target-facts.ts';
import type { Environment } from '../environment.ts';
import { openLive } from '../open-live.ts';
import type { Context, LiveOptions } from '../options.ts';
import { readFileFacts } from './file-facts.ts';
import { machineFacts } from './machine-facts.ts';
import { networkFacts } from './network-facts.ts';

/** Looks at everything. The target is asked little, and nothing that changes it. */
export async function factsOf(
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
): Promise<Facts> {
  const { environment } = context;
  const { config, declared, files } = await readFileFacts(options.dir);
  const target = config?.target;
  const { look, events, tunnelled } =
    config === undefined
      ? { look: unasked, events: [], tunnelled: false }
      : await lookAt(config.target, questionOf(config, declared), options, context);
  return {
    at: context.now(),
    files,
    ...(target === undefined ? {} : { target }),
    variables: variablesIn(environment),
    network: await networkFacts(environment, target, tunnelled),
    machine: await machineFacts(options.state),
    look,
    traffic: trafficOf(events),
  };
}

/** In milliseconds. Whoever waits longer than this to hear what is wrong gives up first. */
const timeouts = { connect: 5000, headers: 10_000, body: 10_000, exchange: 15_000 };

async function lookAt(
  target: Target,
  question: Question,
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
) {
  const events: RequestEvent[] = [];
  let tunnelled = false;
  const look = await told(async () => {
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

/** As many names as one request holds. */
const mostGroups = 50;

function questionOf(config: Config, declared: Declared | undefined): Question {
  return {
    groups: (declared?.groups ?? [])
      .slice(0, mostGroups)
      .map(({ name, id }) => ({ name, ...(id === undefined ? {} : { id }) })),
    people: config.guards.protect.accounts.map(({ user }): SoughtPerson => {
      if (user.kind === 'id') return { named: user.id, user };
      const mapped = declared?.accounts.get(user.email);
      return {
        named: user.email,
        user: mapped === undefined ? user : { kind: 'id', id: mapped.id },
      };
    }),
  };
}

/** Their names and what they look like: never what they hold. */
function variablesIn({ email, token, orgKey }: Environment): readonly VariableFacts[] {
  const secret = (
    name: 'ATLASSIAN_API_TOKEN' | 'ATLASSIAN_ORG_API_KEY',
    value: string | undefined,
  ): readonly VariableFacts[] =>
    value === undefined ? [] : [{ name, form: formOf(value), untidy: isUntidy(value) }];
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

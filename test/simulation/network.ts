import type { Exchange, Transport, TransportRequest } from '../../src/live/http/transport.ts';
import type { Fault } from '../../src/live/http/fault.ts';
import type { ApiResponse } from '../../src/sandbox/http/api.ts';
import type { Chance } from './chance.ts';
import { type Organization, shownBy } from './organization.ts';
import { ResendLaw, writeIn } from './resend-law.ts';
import type { Life, VirtualTime } from './virtual-time.ts';

/** What becomes of a request on its way, and of its answer. */
const fates = {
  /** It never arrives, and the connection breaks. */
  dropped: 3,
  /** No connection: nothing was sent. */
  refused: 1,
  /** Done, and the answer is lost. */
  lost: 5,
  /** The connection breaks, and it arrives and is done many seconds later. */
  late: 2,
  /** Done twice: something in between sends it again. */
  duplicate: 2,
  /** Done, and half of the answer arrives. */
  truncated: 2,
  throttled: 4,
  unavailable: 4,
  /** A gateway gives up on what was done after all. */
  gateway: 2,
  /** A page for people in place of the answer. */
  page: 2,
  /** It takes many seconds. */
  slow: 4,
} as const;

type Fate = keyof typeof fates | 'fine';

/** The network between one process and Atlassian. */
export interface Weather {
  /** How many of the requests something happens to. */
  faults: number;
}

export interface NetworkOptions {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly organization: Organization;
  readonly weather: Weather;
  /** Called before it happens, with what it is. */
  readonly onFault: (what: string) => void;
  /** What arrived as it was sent. */
  readonly onAnswer: (request: TransportRequest, status: number) => void;
}

/** A network for one life: what it sends when it is dead is not sent, what it had sent may arrive all the same. */
export function networkOf(life: Life, options: NetworkOptions): Transport {
  const { time, chance, organization, weather, onFault, onAnswer } = options;
  const laws = new ResendLaw();
  return {
    close: () => Promise.resolve(),
    async exchange(request) {
      const isWrite = writeIn(request) !== undefined;
      laws.sent(request);
      // Writes are few, and what becomes of them matters most.
      const faults = isWrite ? Math.min(2 * weather.faults, 0.5) : weather.faults;
      const fate: Fate = chance.bool(faults) ? chance.weighted(fates) : 'fine';
      if (fate !== 'fine' && (isWrite || fate !== 'slow')) onFault(`${fate}: ${shortly(request)}`);
      // Killed before it was sent, or after.
      await life.point();
      const exchange = await meet(request, fate);
      if (!life.isDead) laws.ended(request, exchange);
      await life.point();
      return exchange;
    },
  };

  async function meet(request: TransportRequest, fate: Fate): Promise<Exchange> {
    await time.wait(chance.between(5, 200));
    switch (fate) {
      case 'fine':
        return delivered(request, await carriedOut(request));
      case 'slow':
        await time.wait(chance.between(1000, 20_000));
        return delivered(request, await carriedOut(request));
      case 'dropped':
        return fault('reset', 'ECONNRESET');
      case 'refused':
        return fault('refused', 'ECONNREFUSED');
      case 'lost':
        await carriedOut(request);
        return chance.bool(0.5)
          ? fault('reset', 'other side closed')
          : fault('timeout', 'Headers Timeout Error');
      case 'late':
        time.later(chance.between(1000, 20_000), () => void carriedOut(request));
        return fault('timeout', 'Headers Timeout Error');
      case 'duplicate':
        await carriedOut(request);
        return delivered(request, await carriedOut(request));
      case 'truncated':
        await carriedOut(request);
        return fault('reset', 'other side closed');
      case 'throttled':
        return answer(
          429,
          chance.bool(0.6) ? { 'retry-after': String(chance.between(1, 5)) } : {},
          '',
        );
      case 'unavailable': {
        const status = chance.pick([500, 502, 503, 503]);
        const again = status === 503 && chance.bool(0.5);
        return answer(
          status,
          again ? { 'retry-after': '2' } : {},
          chance.pick(['', page, '{"errorMessages":[]}']),
        );
      }
      case 'gateway':
        await carriedOut(request);
        return answer(504, {}, page);
      case 'page':
        return answer(request.method === 'GET' ? 200 : chance.pick([200, 502]), {}, page);
    }
  }

  /** At Atlassian. On the way back it takes its time, so that answers overtake each other. */
  async function carriedOut(request: TransportRequest): Promise<ApiResponse> {
    const response = await organization.answer(request);
    await time.wait(chance.between(5, 200));
    return response;
  }

  function delivered(
    request: TransportRequest,
    { status, headers = {}, json, text }: ApiResponse,
  ): Exchange {
    const body = text ?? (json === undefined ? '' : JSON.stringify(json));
    const { group } = shownBy(request);
    if (status === 200 && group !== undefined) laws.read(group);
    if (!life.isDead) onAnswer(request, status);
    return answer(status, headers, body);
  }
}

const page = '<!doctype html><html><head><title>Log in</title></head><body>Log in</body></html>';

function answer(status: number, headers: Readonly<Record<string, string>>, text: string): Exchange {
  return { kind: 'answer', status, headers, text };
}

function fault(kind: Fault['kind'], detail: string): Exchange {
  return { kind: 'fault', fault: { kind, sent: kind !== 'refused', detail } };
}

function shortly({ method, url, body }: TransportRequest): string {
  const path = url.pathname.replace(/^.*\/directories\/[^/]*/u, '').replace('/rest/api/3', '');
  return `${method} ${path}${url.search}${body === undefined ? '' : ` ${body}`}`;
}

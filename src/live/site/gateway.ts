import type { Connection } from '../connection.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import type { HttpClient } from '../http/client.ts';
import { isRecord } from '../json.ts';
import { openConnectionTo, type ConnectionOptions } from '../open-connection.ts';
import type { Product } from '../product.ts';

export interface Gateway {
  readonly gateway: HttpClient;
  readonly product: Product;
  /** Asked once, before the first request. When it throws, so does every request. */
  readonly cloudId: () => Promise<string>;
}

/** A site reached the way that tokens with scopes are taken: below `/ex/jira/{cloudId}` of Atlassian's gateway. */
export function openThroughGateway({ gateway, product, cloudId }: Gateway): Connection {
  let asked: Promise<string> | undefined;
  return {
    product,
    async send(request) {
      asked ??= cloudId();
      const base = `/ex/jira/${encodeURIComponent(await asked)}`;
      return gateway.send({ ...request, path: `${base}${request.path}` });
    },
    close: () => gateway.close(),
  };
}

/**
 * Asks a site for its cloudId, without credentials: any visitor may know it
 * (https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/). Throws an AppError.
 */
export async function readCloudId(
  origin: string,
  site: Product,
  options: ConnectionOptions,
): Promise<string> {
  const http = openConnectionTo(origin, options);
  const result = await http.send({ method: 'GET', path: '/_edge/tenant_info' });
  await http.close();
  if (result.kind !== 'answer' || result.status !== 200 || result.body.kind !== 'json') {
    throw failure(site, result);
  }
  const { value } = result.body;
  const cloudId = isRecord(value) ? value['cloudId'] : undefined;
  if (typeof cloudId === 'string' && cloudId !== '') return cloudId;
  throw unexpectedAnswer(site, 'The answer of /_edge/tenant_info holds no cloudId.');
}

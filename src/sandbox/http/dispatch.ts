import { problem, Refusal, type Answer } from './answers.ts';
import type { Endpoint, Endpoints } from './api.ts';
import type { Call } from './call.ts';
import type { Visit } from './handler.ts';

/** The innermost step: finds the endpoint, and lets in who may call it. */
export async function dispatch({ call, place }: Visit): Promise<Answer> {
  if (place === undefined) return nothingHere(call);
  const { api, resource, params } = place;
  const endpoint = endpointOf(resource.endpoints, call.method);
  if (endpoint === undefined) {
    const allow = Object.keys(resource.endpoints).join(', ');
    return { ...api.refuse(new Refusal(405, 'Method Not Allowed')), headers: { allow } };
  }
  const caller = api.identify(call.authorization);
  const isStranger = caller === 'anonymous' || caller === 'wrong-credentials';
  if (isStranger && endpoint.anonymous !== true) return api.unauthorized(caller);
  try {
    return await endpoint.answer({ ...call, params }, caller);
  } catch (error) {
    if (error instanceof Refusal) return api.refuse(error);
    throw error;
  }
}

function endpointOf(endpoints: Endpoints, method: string): Endpoint | undefined {
  switch (method) {
    case 'GET':
    case 'POST':
    case 'DELETE':
      return endpoints[method];
    default:
      return undefined;
  }
}

/** A site says it as Jira does; the gateway of `api.atlassian.com` in an envelope of its own. */
function nothingHere({ path }: Call): Answer {
  if (!/^\/(?:admin|ex)\//u.test(path)) return problem(404, `No resource answers to ${path}`);
  return {
    status: 404,
    json: {
      timestamp: '2026-01-01T00:00:00.000Z',
      path,
      status: 404,
      error: 'Not Found',
      requestId: 'sandbox',
      message: 'No message available',
    },
  };
}

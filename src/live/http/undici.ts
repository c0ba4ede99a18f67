import { connect, request } from 'undici/lib/api/index.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';

/**
 * The part of undici that is needed. The package as a whole loads its fetch, WebSocket, caches and mocks too, and takes
 * twice as long; like this file, its index gives dispatchers their methods.
 */
Object.assign(Dispatcher.prototype, { connect, request });

export { Agent, EnvHttpProxyAgent, Pool };

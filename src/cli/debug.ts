import type { RequestEvent } from '../live/http/client.ts';
import { printable } from '../render/printable.ts';
import type { Terminal } from './terminal.ts';

/** `--debug`: one line for each request, without its headers. */
export function tellRequest({ err, errStyle }: Terminal): (event: RequestEvent) => void {
  return ({ method, path, status, fault, requestId, queuedMs, ms, attempt, waitMs }) => {
    const again = attempt === 1 ? '' : ` (attempt ${attempt})`;
    const wait = waitMs === 0 ? '' : `, again in ${Math.ceil(waitMs)} ms`;
    const ending = `${status ?? fault ?? ''}`;
    const queued = queuedMs < 1 ? '' : `, after ${Math.round(queuedMs)} ms in line`;
    const id = requestId === undefined ? '' : ` [${requestId}]`;
    err(
      `${errStyle.dim(printable(`${method} ${path} → ${ending} in ${Math.round(ms)} ms${queued}${again}${wait}${id}`))}\n`,
    );
  };
}

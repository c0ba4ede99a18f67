import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { bare, rollcall } from './rollcall.ts';

/** Connects to the tests, has the command run there, and prints and ends as it did. */
const shim = (port: number) => `#!/usr/bin/env bash
exec 3<>/dev/tcp/127.0.0.1/${port}
printf '%s\\0' "$#" "$PWD" "$@" >&3
read -r code printed <&3
cat "$printed/stdout"
cat "$printed/stderr" >&2
exit "$code"
`;

/**
 * A `rollcall` for scripts as documents show them, on the PATH that it gives: a command that runs in this process, and
 * finds nothing in its environment.
 */
export async function openShim() {
  const bin = await mkdtemp(join(tmpdir(), 'rollcall-bin-'));
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(socket, bin));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const file = join(bin, 'rollcall');
  await writeFile(file, shim((server.address() as AddressInfo).port));
  await chmod(file, 0o755);
  return {
    path: `${bin}${delimiter}${bare['PATH'] ?? ''}`,
    async close() {
      server.close();
      await rm(bin, { recursive: true });
    },
  };
}

async function serve(socket: Socket, bin: string): Promise<void> {
  let heard = '';
  for await (const text of socket.setEncoding('utf8')) {
    heard += String(text);
    const [count, cwd = '', ...args] = heard.split('\0').slice(0, -1);
    if (args.length !== Number(count)) continue;
    const { code, stdout, stderr } = await rollcall(args, { cwd });
    const printed = await mkdtemp(join(bin, 'printed-'));
    await writeFile(join(printed, 'stdout'), stdout);
    await writeFile(join(printed, 'stderr'), stderr);
    socket.end(`${String(code)} ${printed}\n`);
  }
}

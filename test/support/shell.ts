import { execFile } from 'node:child_process';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bare, type Ended, folder, rollcall } from './rollcall.ts';

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
 * A shell for scripts as documents show them: `rollcall` is a command in it, which runs within this process and with an
 * environment of its own. A script ends at the first command that fails.
 */
export async function openShell({ home }: { readonly home?: string } = {}) {
  const bin = await folder();
  const port = await listen((asked) => answer(asked, bin));
  await writeFile(join(bin, 'rollcall'), shim(port));
  await chmod(join(bin, 'rollcall'), 0o755);
  const env = {
    ...bare,
    PATH: `${bin}${delimiter}${bare['PATH'] ?? ''}`,
    ...(home === undefined ? {} : { HOME: home }),
  };
  return (script: string, cwd: string): Promise<Ended> =>
    new Promise((resolve) => {
      execFile('bash', ['-euc', script], { cwd, env }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      });
    });
}

interface Asked {
  readonly cwd: string;
  readonly args: readonly string[];
}


/** The exit code, and the folder in which lies what was printed. */
async function answer({ cwd, args }: Asked, bin: string): Promise<string> {
  const { code, stdout, stderr } = await rollcall(args, { cwd });
  const printed = await mkdtemp(join(bin, 'printed-'));
  await writeFile(join(printed, 'stdout'), stdout);
  await writeFile(join(printed, 'stderr'), stderr);
  return `${String(code)} ${printed}\n`;
}

/** Gives the port. */
async function listen(reply: (asked: Asked) => Promise<string>): Promise<number> {
  const hear = async (socket: Socket) => {
    let heard = '';
    for await (const text of socket.setEncoding('utf8')) {
      heard += String(text);
      const [count, cwd = '', ...args] = heard.split('\0').slice(0, -1);
      if (args.length === Number(count)) return void socket.end(await reply({ cwd, args }));
    }
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => void hear(socket));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

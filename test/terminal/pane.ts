import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { folder } from '../support/rollcall.ts';
import { quoted, startShell } from '../support/shell.ts';

export interface PaneOptions {
  /** Where the line runs. */
  readonly cwd: string;
  readonly columns?: number;
  /** What `rollcall` finds in its environment, besides what every process has. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly code: number;
  /** Row by row as the terminal shows it, what has scrolled away too. */
  readonly rows: readonly string[];
  /** Line by line as it was written: where a line was too wide for the terminal, it has fewer of them. */
  readonly lines: readonly string[];
  /** Byte by byte, with all that steers the terminal. */
  readonly raw: string;
}

export interface Pane {
  /** Waits until the terminal shows it. */
  shows(text: RegExp): Promise<void>;
  /** Types texts and presses keys, by tmux's names: `yes`, `Enter`, `C-c`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the line has ended. */
  finished(): Promise<Finished>;
}

const program = resolve(import.meta.dirname, '../../dist/rollcall.js');
/** Only what hangs takes this long. */
const patience = { timeout: 30 * 60_000, interval: 50 };
/** What the shell prints after all else, so that nothing is still under way once it shows. */
const ending = /^\[exit (\d+)\]/mu;

const between = '[the same, joined]';

/** CI sets it: a terminal that went missing is a failure there, and not a reason to look at nothing. */
export const isRequired = process.env['ROLLCALL_TERMINAL_TESTS'] === 'required';
export const hasTmux = isThere();

function isThere(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const shell = startShell();

/** A real terminal, 80 × 24 unless told otherwise, in which a shell runs the line. There, `rollcall` is the built program. */
export async function openPane(line: string, options: PaneOptions): Promise<Pane> {
  const { cwd, columns = 80, env = {} } = options;
  const own = await folder();
  const socket = join(own, 'socket');
  const raw = join(own, 'raw');
  const tmux = async (...args: readonly string[]): Promise<string> => {
    const command = ['tmux', '-u', '-S', socket, '-f', '/dev/null', ...args].map(quoted).join(' ');
    const { code, stdout, stderr } = await shell.run(command);
    if (code !== 0) throw new Error(`${command}: ${stderr}`);
    return stdout;
  };
  const does = (...args: readonly string[]) => tmux(...args).then(() => undefined);
  const size = ['-x', String(columns), '-y', '24'];
  // The line begins once all that it writes is noted.
  const begin = [';', 'pipe-pane', `exec cat > '${raw}'`, ';', 'wait-for', '-S', 'begin'];

  await writeFile(raw, '');
  await writeFile(join(own, 'run.sh'), script(line, { cwd, env }, socket));
  await does('new-session', '-d', ...size, `exec sh '${own}/run.sh'`, ...begin);
  onTestFinished(() => does('kill-server'));

  const capture = ['capture-pane', '-p', '-S', '-'];
  const written = () => readFile(raw, 'utf8');
  const until = (look: () => Promise<string>, text: RegExp) =>
    expect.poll(look, patience).toMatch(text);
  let noted = '';
  let screen = '';
  /** Asking tmux takes a process: only once it has noted something new. */
  const look = async () => {
    const now = await written();
    if (now !== noted) screen = await tmux(...capture, '-J');
    noted = now;
    return screen;
  };
  return {
    shows: (text) => until(look, text),
    press: (...keys) => does('send-keys', ...keys),
    async finished() {
      // It notes before it shows, and answers when it has done both.
      await until(written, ending);
      const both = await tmux(
        ...capture,
        ';',
        'display-message',
        '-p',
        between,
        ';',
        ...capture,
        '-J',
      );
      const [rows = '', joined = ''] = both.split(`${between}\n`);
      return {
        code: Number(ending.exec(rows)?.[1]),
        rows: before(rows),
        lines: before(joined),
        raw: before(await written()).join('\n'),
      };
    },
  };
}

/** What came before the end, without blanks at the end of lines: a terminal can't tell them from nothing. */
function before(text: string): readonly string[] {
  return text
    .slice(0, text.search(ending))
    .trimEnd()
    .split(/\r?\n/u)
    .map((line) => line.trimEnd());
}

function script(
  line: string,
  { cwd, env }: Required<Omit<PaneOptions, 'columns'>>,
  socket: string,
) {
  const variables = Object.entries(env).map(([name, value]) => quoted(`${name}=${value}`));
  const keep = ['PATH', 'HOME', 'TERM'].map((name) => `"${name}=$${name}"`);
  return [
    // Ctrl-C is for the program; the shell goes on, and tells how it ended.
    'trap : INT',
    `cd ${quoted(cwd)}`,
    `rollcall() { env -i ${[...keep, ...variables].join(' ')} ${quoted(process.execPath)} ${quoted(program)} "$@"; }`,
    `tmux -S ${quoted(socket)} wait-for begin`,
    line,
    `printf '\\n[exit %s]\\n' "$?"`,
    'exec cat',
  ].join('\n');
}

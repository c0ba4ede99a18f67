import { styleText } from 'node:util';
import type { OnProgress } from '../model/timing.ts';
import { type Style, type TextLayout, plainStyle } from '../render/layout.ts';
import { createProgress } from './progress.ts';

/** Where a command writes, and what is known about who reads it. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  readonly outStyle: Style;
  readonly errStyle: Style;
  /** Columns. */
  readonly width: number;
  /** A person can be asked. */
  readonly interactive: boolean;
  /** Tells how far long tasks are. */
  readonly onProgress: OnProgress;
  /** Whether anything was written as a result. */
  readonly hasResult: () => boolean;
  /** Whether something could not be written, other than to a reader who has left. */
  readonly broken: () => boolean;
}

/** For results. */
export function outLayout({ outStyle, width }: Pick<Terminal, 'outStyle' | 'width'>): TextLayout {
  return { style: outStyle, width };
}

/** For everything else. */
export function errLayout({ errStyle, width }: Pick<Terminal, 'errStyle' | 'width'>): TextLayout {
  return { style: errStyle, width };
}

const colourStyle: Style = {
  bold: coloured('bold'),
  dim: coloured('dim'),
  add: coloured('green'),
  remove: coloured('red'),
  warn: coloured('yellow'),
  error: coloured('red'),
};

/** Whether a stream takes colours is decided below: Node would go by stdout, and by its own environment. */
function coloured(format: Parameters<typeof styleText>[0]): (text: string) => string {
  return (text) => styleText(format, text, { validateStream: false });
}

/** Text wider than this is hard to read; a pipe has no width of its own. */
const mostColumns = 120;
const pipeColumns = 80;

/** What a process has to read and write with: `process` itself has them. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

export function openTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  const progress = createProgress({
    write: (text) => void stderr.write(text),
    live: stderr.isTTY && env['TERM'] !== 'dumb',
    columns: () => columnsOf(stderr),
    now: () => performance.now(),
  });
  let broke = false;
  const onError = (error: NodeJS.ErrnoException) => {
    // `rollcall apply | head` closes the pipe early: the work goes on, and its exit code stays its own.
    if (error.code === 'EPIPE') return;
    if (!broke) stderr.write(`error: The output could not be written: ${error.message}\n`);
    broke = true;
    process.exitCode ||= 1;
  };
  stdout.on('error', onError);
  stderr.on('error', onError);
  let resulted = false;
  const writeTo = (stream: NodeJS.WriteStream) => (text: string) => {
    progress.clear();
    stream.write(text);
  };
  const writeResult = writeTo(stdout);
  return {
    out(text) {
      resulted = true;
      writeResult(text);
    },
    hasResult: () => resulted,
    err: writeTo(stderr),
    onProgress: progress.on,
    broken: () => broke,
    outStyle: colourful(stdout, env) ? colourStyle : plainStyle,
    errStyle: colourful(stderr, env) ? colourStyle : plainStyle,
    width: Math.max(40, Math.min(columnsOf(stdout), mostColumns)),
    interactive: stdin.isTTY && stderr.isTTY,
  };
}

/** Some terminals don't know their own width, and say 0. */
function columnsOf(stream: NodeJS.WriteStream): number {
  return (stream.isTTY && stream.columns) || pipeColumns;
}

/** https://no-color.org, https://force-color.org: an empty value counts as unset. */
function colourful(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

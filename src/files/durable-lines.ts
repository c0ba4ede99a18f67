import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cannotWrite } from './write-whole.ts';

/** Lines at the end of a file, each on disk before its promise is kept. Those that come together share one flush. */
export class DurableLines implements AsyncDisposable {
  readonly #name: string;
  readonly #file: FileHandle;
  #waiting = '';
  /** The flush that takes what is waiting; undefined when nothing waits. */
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  private constructor(name: string, file: FileHandle, begin: string) {
    this.#name = name;
    this.#file = file;
    this.#waiting = begin;
  }

  /** Throws an AppError `failed` when the file can't be written. */
  static async open(name: string): Promise<DurableLines> {
    try {
      await mkdir(dirname(name), { recursive: true });
      const file = await open(name, 'a+', 0o600);
      return new DurableLines(name, file, (await endsTorn(file)) ? '\n' : '');
    } catch (cause) {
      throw cannotWrite(name, cause);
    }
  }

  /** Throws an AppError `failed` when it could not be written, as every call after that does: half a line may stand there. */
  append(value: unknown): Promise<void> {
    this.#waiting += `${JSON.stringify(value)}\n`;
    if (this.#next === undefined) {
      this.#next = this.#last.then(() => this.#flush());
      this.#last = this.#next;
      // Whoever appended gets the error; a flush that nobody awaits must not end the process.
      this.#last.catch(() => undefined);
    }
    return this.#next;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    this.#next = undefined;
    try {
      await this.#file.appendFile(text);
      await this.#file.datasync();
    } catch (cause) {
      throw cannotWrite(this.#name, cause);
    }
  }
}

/** A process that was killed may have left half a line behind. */
async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

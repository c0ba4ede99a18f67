import type { Mode } from '../../model/declared.ts';
import type { Instant } from '../../model/instant.ts';
import type { OnProgress } from '../../model/progress.ts';
import type { Chosen } from '../../reconcile/choose-imported.ts';
import type { SoundFiles } from '../declared-files.ts';
import type { ImportSource } from './source.ts';

/** What an import is made of. */
export interface ImportWork {
  readonly files: SoundFiles;
  readonly chosen: Chosen;
  readonly source: ImportSource;
  readonly at: Instant;
  readonly dir: string;
  /** Of new files. */
  readonly mode: Mode;
  /** accounts.yaml gets everybody in an export, and not only those whom a line names. */
  readonly everybody: boolean;
  readonly onProgress: OnProgress;
}

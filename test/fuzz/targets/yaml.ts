import { isUtf8 } from 'node:buffer';
import type { FileKind } from '../../../src/declared/find-files.ts';
import { noParts, resolveFile } from '../../../src/declared/resolve-file.ts';
import { sourceText } from '../../../src/declared/source-text.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { mutateText } from '../mutate/text.ts';
import { corpusOf, must, pickFrom, type Target } from '../target.ts';

const marks = [
  ...['- ', ': ', '? ', '#', '&a ', '*a', '!', '!!str ', '!!binary ', '|', '>', '"', "'", '{', '}'],
  ...['[', ']', ',', '\n', '\n  ', '---\n', '...\n', '%YAML 1.1\n', '<<: ', '~', '@', '`', '\t'],
  ...['members:\n', 'group: ', 'until: ', 'user: ', 'a: &b [*b]\n', '{ a: 1, a: 2 }', '\\'],
];
const corpus = corpusOf('yaml');
const all = [...corpus.values()];

/** A file of the folder: its kind is the name of its folder in the corpus. */
export const yaml: Target = {
  name: 'yaml',
  corpus,
  mutate(random) {
    const { from, bytes } = pickFrom(random, corpus);
    const mutated = random.chance(0.3)
      ? mutateBytes(random, bytes, all)
      : Buffer.from(mutateText(random, bytes.toString(), marks));
    // Any file may be given out for any other.
    const kind = random.chance(0.1) ? random.pick([...corpus.keys()]) : from;
    return { from: kind, bytes: mutated };
  },
  run({ from, bytes }) {
    // Others are refused before they are parsed.
    if (!isUtf8(bytes)) return;
    const text = new TextDecoder().decode(bytes);
    const lines = text.split('\n');
    const kind = from.split('/')[0] as FileKind;
    for (const fault of resolveFile(kind, sourceText('a.yaml', text), noParts())) {
      const { message, hint, file, line = 0, column = 0 } = fault;
      must(message.trim() !== '' && hint?.trim() !== '', 'A fault says nothing.');
      must(file === 'a.yaml', 'A fault is of no file.');
      must((lines[line - 1]?.length ?? -1) >= column - 1 && column > 0, 'A fault has no place.');
    }
  },
};

import type { Declared } from '../model/declared.ts';

/** The folder of the declarations, with a slash at its end. */
export function folderOf({ config }: Pick<Declared, 'config'>): string {
  return config.place.file.replace(/[^/]*$/u, '');
}

/** The path of a file inside the folder of its declarations: what two checkouts of one folder have in common. */
export function nameInFolder(declared: Pick<Declared, 'config'>, file: string): string {
  const folder = folderOf(declared);
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

// Paths of output files, of which there may be many thousands: they are plain, so nothing in them has to be normalized.

/** A file below a folder, for the file system; in messages `join` names it. */
export function below(folder: string, path: string): string {
  return `${folder}/${path}`;
}

/** The folders that files are in, each once, relative as the files are; `''` for the one that these are relative to. */
export function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map(folderOf));
}

/** See {@link foldersOf}. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

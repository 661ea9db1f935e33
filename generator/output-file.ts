// A file that curlew wants to write: the currency between render, format and write.

/** `path` is relative to the output folder, with slashes on every system; `text` ends with a line feed. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Name of the file in the output folder that lists what was made, with a hash of each file. */
export const manifestName = 'manifest.json';

/** Name of the lock file in the output folder: names and pagination of earlier runs. Commit it. */
export const lockFileName = 'curlew.lock.json';

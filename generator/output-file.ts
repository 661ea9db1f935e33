// A file that curlew wants to write: the currency between render, format and write.

/** `path` is relative to the output folder, with slashes on every system; `text` ends with a line feed. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

// Bytes of files and streams, within a limit.

import { open } from 'node:fs/promises';
import { DocumentError } from '../diagnostics.js';

/** The bytes of a file. Throws {@link DocumentError} with exit `io` where it cannot be read. */
export async function readFileBytes(name: string, url: URL, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(url);
    try {
      const status = await file.stat();
      // A pipe or a device has no size and may have no end.
      if (!status.isFile() && !status.isDirectory()) {
        return await readStreamBytes(file.createReadStream({ autoClose: false }), maxBytes);
      }
      if (status.size > maxBytes) throw tooLarge(maxBytes);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw unreadable(name, error);
  }
}

/** All bytes of a stream. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The error for more bytes than allowed. */
function tooLarge(maxBytes: number): DocumentError {
  const message = `larger than ${maxBytes.toLocaleString('en-US')} bytes`;
  return new DocumentError([
    { severity: 'error', code: 'too-large', pointer: '', message, hint: 'raise the limit with --max-bytes' },
  ]);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

function unreadable(name: string, error: unknown): DocumentError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const message = `cannot read ${name}: ${reasons[code] ?? code}`;
  const hint = 'check the path; it is taken from the current folder';
  return new DocumentError([{ severity: 'error', code: 'unreadable', pointer: '', message, hint }], 'io');
}

// What is printed where making a stream would be a thirtieth of everything.

import { writeSync } from 'node:fs';

/**
 * To standard error, whose stream takes 3 ms to make: it is there for Windows' consoles, which take text from it only, and for who
 * reads slowly, or no more.
 */
export function sayAtOnce(text: string): void {
  const bytes = Buffer.from(text);
  let said = 0;
  try {
    if (process.platform !== 'win32') while (said < bytes.length) said += writeSync(2, bytes, said);
  } catch {
    // The stream knows what to do with the rest.
  }
  if (said < bytes.length) process.stderr.on('error', () => undefined).write(bytes.subarray(said));
}

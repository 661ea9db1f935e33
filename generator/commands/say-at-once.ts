// What is printed where making a stream would be a thirtieth of everything.

import { writeFileSync } from 'node:fs';

/**
 * To standard error, whose stream takes 3 ms to make: it is there for Windows' consoles, which take text from it only, and for who
 * reads slowly, or no more.
 */
export function sayAtOnce(text: string): void {
  try {
    if (process.platform !== 'win32') return writeFileSync(2, text);
  } catch {
    // The stream knows what to do.
  }
  process.stderr.on('error', () => undefined).write(text);
}

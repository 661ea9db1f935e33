// The garbage collector, called when a test needs it.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What weak references point at is let go between two turns of the event loop, so there are several of them. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
}

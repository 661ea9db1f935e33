// How eagerly V8 optimizes, for the process of one run.

import { setFlagsFromString } from 'node:v8';

/** By V8's major version, because it complains of flags that it does not know: Node 20 has 11, Node 22 to 26 have 12 to 14. */
const flags: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=100000',
  13: '--invocation-count-for-turbofan=100000',
  14: '--invocation-count-for-turbofan=100000',
};

/**
 * Has V8 optimize only what runs very often. A run is over before most optimized code has paid for its making, which took half of
 * the processors' time (decision 112). For a process of curlew's own only: it holds for all threads.
 */
export function optimizeLate(v8 = process.versions.v8): void {
  const flag = flags[v8.split('.')[0] ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
}

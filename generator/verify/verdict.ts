// What verify found out about one example in one place: a shell, or the typed function.

import type { Difference } from './difference.js';

/** `same`, or why not; `failed` where no request could be compared at all. */
export type Outcome =
  | { readonly status: 'same' }
  | { readonly status: 'differs'; readonly differences: readonly Difference[] }
  /** Nothing arrived, or more than one request did; `output` is what the program said. */
  | { readonly status: 'failed'; readonly reason: string; readonly output: string }
  /** The target cannot say the request; `reason` is one of its closed list. */
  | { readonly status: 'not-expressible'; readonly reason: string }
  /** The shell here is known to get such a snippet wrong where the real one does not. */
  | { readonly status: 'not-run'; readonly reason: string };

export interface Verdict {
  /** Key of the operation: `GET /zones`. */
  readonly operation: string;
  readonly operationId: string | null;
  /** Name of the example, `''` for the default one. */
  readonly example: string;
  /** `function`, or the name of the shell. */
  readonly shell: string;
  /** Name of the target that made the snippet. */
  readonly target: string;
  readonly outcome: Outcome;
}

/** Whether the verdict makes `curlew verify` fail. */
export function isWrong({ outcome }: Verdict): boolean {
  return outcome.status === 'differs' || outcome.status === 'failed';
}

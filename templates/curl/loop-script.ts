// The text around the request of a loop, and the guard that tokens and links share.

import type { Segment } from '../../generator/model/example.js';
import { literal } from '../shell/text.js';
import { posixWord } from './quote.js';

/** The text around the request; all lines are bash. */
export interface Script {
  readonly url: readonly Segment[];
  readonly start: readonly string[];
  /** Between reading the items and printing them. */
  readonly guard: readonly string[];
  /** From a page to the next request. */
  readonly next: readonly string[];
}

/** A token that comes again without items is an end that some servers have; with items it would go in circles. */
export function loopGuard(name: string, what: string): readonly string[] {
  return [
    `if [[ $seen == *" $${name} "* ]]; then`,
    '  if [ -z "$items" ]; then break; fi',
    `  printf 'the server gave the same ${what} again\\n' >&2`,
    '  exit 1',
    'fi',
    `seen="$seen$${name} "`,
  ];
}

export function variable(name: string): Segment {
  return { kind: 'variable', name, value: '' };
}

/** A program of jq as a word of the shell. */
export function jqWord(program: string): string {
  return posixWord([literal(program)]);
}

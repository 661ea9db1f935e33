// Packages that few runs need, each loaded by the first call that does, and at once, since the callers are no asynchronous functions.
// Together they took a twentieth of a run in which one operation changed.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** For what is wrong in a JSON text, and for integers in it that a double cannot tell apart. */
export const jsoncParser = (): typeof import('jsonc-parser') =>
  require('jsonc-parser') as typeof import('jsonc-parser');

/** For filters with globs. */
export const picomatch = (): typeof import('picomatch') => require('picomatch') as typeof import('picomatch');

/** For names that are not there. */
export const levenshtein = (): typeof import('fastest-levenshtein') =>
  require('fastest-levenshtein') as typeof import('fastest-levenshtein');

/** For schemas with a `pattern`. */
export const regexpp = (): typeof import('@eslint-community/regexpp') =>
  require('@eslint-community/regexpp') as typeof import('@eslint-community/regexpp');

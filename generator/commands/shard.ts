// `--shard i/n`: which documents of a config one of n machines makes.

import { optionError } from './usage-error.js';

/**
 * Every n-th document from the i-th on, so that n calls with the same n make every document once, whatever machine they
 * run on. Throws a DocumentError (exit code 2) on what is not `i/n` with i from 1 to n.
 */
export function shardOf<T>(documents: readonly T[], shard: string | undefined): readonly T[] {
  if (shard === undefined) return documents;
  const [, index = '', count = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard) ?? [];
  if (index === '' || Number(index) > Number(count))
    throw optionError(
      `${JSON.stringify(shard)} is no part of a whole`,
      'write --shard 1/3, --shard 2/3 and --shard 3/3 on three machines',
    );
  return documents.filter((_, position) => position % Number(count) === Number(index) - 1);
}

// The memory of a run over one document.

import type { ApiModel } from '../model/types.js';
import type { Names } from '../plan.js';
import { sha256 } from '../sha256.js';
import { unlessTooLong } from './key-text.js';
import { type Memory, noMemory, type Store } from './memory.js';
import { operationKeys } from './operation-keys.js';

/** What `store` holds about the operations of `api`; nothing without a store. */
export function operationMemory(store: Store | undefined, api: ApiModel, names: Names): Memory {
  if (store === undefined) return noMemory;
  const known = unlessTooLong(() => operationKeys(api, names), null);
  if (known === null) return noMemory;
  const { operations: keys, schemas } = known;
  const keyOf = (what: string, operations: readonly { readonly key: string }[] = []): string =>
    shortened([what, ...operations.map(({ key }) => keys.get(key))].join('\n'));
  return {
    recall: <T>(what: string, operations?: Parameters<typeof keyOf>[1]) =>
      store.get(keyOf(what, operations)) as T | undefined,
    remember: (what, result, operations) => store.set(keyOf(what, operations), result),
    schemas,
    isKept: true,
  };
}

/** Keys of many operations are long; a hash of each key would cost more than the length of most. */
function shortened(key: string): string {
  return key.length > 200 ? sha256(key) : key;
}

import type { ApiModel } from '../model/types.js';
import type { Names } from '../plan.js';
import { type Memory, type Store } from './memory.js';
/** What `store` holds about the operations of `api`; nothing without a store. */
export declare function operationMemory(store: Store | undefined, api: ApiModel, names: Names): Memory;

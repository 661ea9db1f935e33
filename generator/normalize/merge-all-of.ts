// placeholder until the merge stands
import type { Schema } from '../model/types.js';
import type { Reading } from './reading.js';
export function mergeAllOfs(_schemas: Readonly<Record<string, Schema>>, _reading: Reading): void {}

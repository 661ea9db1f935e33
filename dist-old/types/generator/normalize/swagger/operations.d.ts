import { type Swagger } from './upgrade.js';
/** A Path Item Object of 3.0. `path` is escaped for a pointer. */
export declare function upgradePathItem(value: unknown, path: string, swagger: Swagger): unknown;

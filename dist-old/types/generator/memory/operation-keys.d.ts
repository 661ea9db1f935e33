import type { ApiModel } from '../model/types.js';
import type { Names } from '../plan.js';
export interface OperationKeys {
    /** By {@link Operation.key}: a hash of the operation, of every schema that it reaches, of all their names, and of what the API says of itself. */
    readonly operations: ReadonlyMap<string, string>;
    /** A hash of all component schemas in their order, with their names. */
    readonly schemas: string;
}
/** The keys of an API whose names are planned. */
export declare function operationKeys(api: ApiModel, names: Names): OperationKeys;

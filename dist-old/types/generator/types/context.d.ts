import { type TransformContext } from './transform.js';
export interface ContextHooks {
    readonly resolve: (ref: string) => unknown;
    /** The declared name of the component a `$ref` points to. */
    readonly nameRef: (ref: string) => string;
}
/** openapi-typescript's context: no discriminators (`prepare` narrows union members itself), defaults stay optional. */
export declare function createContext(hooks: ContextHooks): TransformContext;

import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from '../typescript/printed.js';
export interface InfiniteView {
    readonly name: string;
    readonly operation: string;
    readonly all: string;
    /** Types of the functions' module that the signature names. */
    readonly types: readonly string[];
    readonly docs: Code;
    readonly signature: Code;
    /** How pages are read backwards, as a further argument; nothing where they are not. */
    readonly back: Code;
    /** Functions of the runtime that `back` names. */
    readonly values: readonly string[];
}
/** `operation` has a pagination of a style that leads to further pages. */
export declare function infiniteView(operation: Operation, plan: Plan, scope: FileScope): InfiniteView;

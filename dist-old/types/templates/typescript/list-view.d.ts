import type { Pagination } from '../../generator/model/pagination.js';
import type { ApiModel, Operation } from '../../generator/model/types.js';
import type { OperationNames, TypeRequest } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
export interface ListView {
    readonly all: string;
    readonly data: string;
    readonly pagesName: string;
    readonly docs: Code;
    readonly itemType: string;
    readonly item: Code;
    readonly pages: Code;
    /** The runtime's function that the body calls. */
    readonly paginate: Code;
    readonly signature: Code;
}
export interface ListContext {
    readonly api: ApiModel;
    readonly names: OperationNames;
    readonly scope: FileScope;
    /** Whether the input may be left out. */
    readonly isOptional: boolean;
}
export declare function listView(operation: Operation, pagination: Pagination, context: ListContext): ListView;
/** Whether the API can be asked for the page before. */
export declare function hasWayBack(pagination: Pagination): boolean;
/** What must be printed for the list of an operation. */
export declare function listTypes(api: ApiModel, operation: Operation, pagination: Pagination | undefined): readonly TypeRequest[];

import type { Plan } from '../../generator/plan.js';
import type { PageShape } from '../../generator/target.js';
import type { OperationView } from './operation-view.js';
/** Of a file of operations: the types, the data and the functions of each, and nothing else. */
export declare function operationsShape(operations: readonly OperationView[]): PageShape;
/** Of `types.ts`: every component schema once, and what a request needs where it differs (decision 003). */
export declare function typesShape({ names }: Pick<Plan, 'names'>): PageShape;
/** Of a file that only says `export … from`. */
export declare const reexports: PageShape;
/** Of `client.ts`. */
export declare const clientShape: PageShape;

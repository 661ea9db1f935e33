/** Keys and indexes from the root to a node. */
export type NodePath = readonly (string | number)[];
/** What is wrong with an expression, `null` where it is a query. */
export declare function pathProblem(expression: string): string | null;
/** Every node that is selected once, in the order of the query. */
export declare function select(root: unknown, expression: string): readonly NodePath[];

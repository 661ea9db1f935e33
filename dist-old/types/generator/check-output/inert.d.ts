import type { Expression } from 'oxc-parser';
/** The type of the first node that is more than data, or `null`. `callable` holds the names that the file imports. */
export declare function inertProblem(expression: Expression | null, callable: ReadonlySet<string>): string | null;

import { Code } from '../../generator/target.js';
import type { Schemas } from '../../generator/model/schema-view.js';
import type { Plan } from '../../generator/plan.js';
/** Collects what a generated file imports while its views are made. */
export interface FileScope {
    /** Component schemas of the API. */
    readonly schemas: Schemas;
    /** The printed type of a request, `unknown` where none was asked for. */
    readonly type: (id: string) => string;
    /** Marks a value of the runtime as used and gives it back as code. */
    readonly value: (name: string) => Code;
    /** Marks a type of the runtime as used and gives its name. */
    readonly runtimeType: (name: string) => string;
    readonly schemaNames: ReadonlySet<string>;
    readonly runtimeValues: ReadonlySet<string>;
    readonly runtimeTypes: ReadonlySet<string>;
}
export declare function createFileScope(plan: Plan): FileScope;
/** `A | B`, each member once; `never` for none. A member that is a union of its own needs no brackets, a function type never occurs. */
export declare function unionType(members: readonly string[]): string;

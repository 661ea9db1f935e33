import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';
import type { SchemeDoc } from './auth-docs.js';
import { type ExampleText } from './body-examples.js';
import { type Fields } from './fields.js';
import { type ExampleDoc } from './snippet-docs.js';
export interface OperationDoc {
    /** `GET /zones/{zone_id}`. */
    readonly key: string;
    readonly method: string;
    readonly path: string;
    /** The summary, else the function's name in words. */
    readonly title: string;
    /** Markdown. */
    readonly description: string;
    readonly deprecated: boolean;
    readonly externalDocs: string | null;
    readonly function: string;
    /** The `…All` sibling, `null` where there is none. */
    readonly all: string | null;
    /** Names of the page: `zones` and `get-zone`. */
    readonly group: string;
    readonly file: string;
    readonly examples: readonly ExampleDoc[];
    readonly parameters: readonly ParameterDoc[];
    readonly body: {
        readonly required: boolean;
        readonly description: string;
        readonly contents: readonly ContentDoc[];
    } | null;
    readonly answers: readonly ResponseDoc[];
    readonly errors: readonly ResponseDoc[];
    /** Sentences in Markdown; empty for what is no list. */
    readonly pagination: readonly string[];
    /** Alternatives of schemes that are sent together; empty where no credential is asked for. */
    readonly security: readonly (readonly {
        readonly scheme: SchemeDoc;
        readonly scopes: readonly string[];
    }[])[];
}
export interface ParameterDoc {
    readonly name: string;
    readonly in: string;
    readonly type: string;
    readonly required: boolean;
    readonly deprecated: boolean;
    /** Phrases in Markdown. */
    readonly facts: readonly string[];
    /** Markdown. */
    readonly description: string;
}
export interface ContentDoc {
    readonly contentType: string;
    readonly type: string;
    readonly fields: Fields;
    readonly examples: readonly ExampleText[];
}
export interface ResponseDoc {
    readonly status: string;
    /** Markdown. */
    readonly description: string;
    readonly headers: readonly {
        readonly name: string;
        readonly type: string;
        readonly description: string;
    }[];
    readonly contents: readonly ContentDoc[];
}
/** A function that describes the operations of one plan. */
export declare function createOperationDocs(plan: Plan, snippets: readonly WrittenSnippets[], schemes: ReadonlyMap<string, SchemeDoc>): (operation: Operation) => OperationDoc;

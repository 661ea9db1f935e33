import type { ExampleRequest, OperationExample } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan, TargetOptions } from '../../generator/plan.js';
import { type Rendered } from '../../generator/target.js';
import { type Expressed } from './reasons.js';
/** What a shell is asked to write; variables in `request` are those that stay variables. */
export interface SnippetInput {
    readonly request: ExampleRequest;
    readonly operation: Operation;
    readonly options: TargetOptions;
    /** Comments that go above the command. */
    readonly notes: readonly string[];
}
/** A target that writes one file for each example of an operation. */
export interface SnippetShell {
    readonly name: string;
    /** Of its files: `sh`. */
    readonly extension: string;
    /** The view of the template `snippet`, or the reason why the request cannot be said. */
    write(input: SnippetInput): Expressed<object>;
}
/** The pages of `shell`: `<group>/<file>.<ext>`, and `<file>--<example>.<ext>` for a named example. */
export declare function snippetPages(plan: Plan, shell: SnippetShell): Rendered;
/** Paths of an operation's snippets without ending, one for each example: `<group>/<file>`, `<group>/<file>--<example>`. */
export declare function snippetStems(plan: Plan, operation: Operation, examples: readonly OperationExample[]): readonly string[];

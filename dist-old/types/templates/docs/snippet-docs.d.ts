import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';
export interface SnippetDoc {
    /** Name of the target: what a reader's choice is remembered by. */
    readonly target: string;
    readonly label: string;
    /** Language of the highlighting. */
    readonly language: string;
    /** The file, byte for byte. */
    readonly text: string;
    /** Files beside it: a body that the shell cannot hold, and the loop over all pages. */
    readonly files: readonly {
        readonly title: string;
        readonly language: string;
        readonly text: string;
    }[];
}
/** An example of an operation; the default one has no name. */
export interface ExampleDoc {
    readonly name: string;
    readonly summary: string;
    readonly snippets: readonly SnippetDoc[];
}
export declare function exampleDocs(plan: Plan, operation: Operation, written: readonly WrittenSnippets[]): readonly ExampleDoc[];

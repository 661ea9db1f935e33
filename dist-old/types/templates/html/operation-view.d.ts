import { Code } from '../../generator/target.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import { type ContentView, type ResponseView } from './content-view.js';
import type { Highlight } from './highlight.js';
import { type RowView } from './row-view.js';
import { type SampleView } from './sample-view.js';
/** Lists of one or none stand for what a page may lack. */
export interface OperationView {
    readonly title: string;
    readonly method: string;
    readonly methodClass: string;
    readonly path: Code;
    readonly deprecated: boolean;
    readonly function: string;
    readonly description: Code;
    readonly externalDocs: readonly {
        readonly url: string;
    }[];
    readonly samples: readonly SampleView[];
    /** What a request is answered with: beside the snippets, so it is left out below. */
    readonly answer: readonly AnswerView[];
    readonly security: readonly {
        readonly alternatives: readonly {
            readonly schemes: readonly SchemeLine[];
        }[];
    }[];
    readonly parameters: readonly {
        readonly rows: readonly RowView[];
    }[];
    readonly body: readonly BodyView[];
    readonly pagination: readonly {
        readonly notes: readonly Code[];
        readonly all: string;
    }[];
    readonly answers: readonly {
        readonly responses: readonly ResponseView[];
    }[];
    readonly errors: readonly {
        readonly responses: readonly ResponseView[];
    }[];
}
interface SchemeLine {
    /** Not the first of those that are sent together. */
    readonly isFurther: boolean;
    readonly name: string;
    readonly sent: Code;
    readonly scopes: string;
    readonly hasScopes: boolean;
}
interface AnswerView {
    readonly status: string;
    readonly statusClass: string;
    readonly label: string;
    readonly code: Code;
}
interface BodyView {
    readonly required: boolean;
    readonly description: Code;
    readonly contents: readonly ContentView[];
}
export declare function operationView(doc: OperationDoc, highlight: Highlight): OperationView;
/** Classes of a method; some have a colour of their own. */
export declare function methodClass(method: string): string;
/** A long path breaks behind its slashes. */
export declare function breakablePath(path: string): Code;
export declare function externalLink(url: string | null): readonly {
    readonly url: string;
}[];
export {};

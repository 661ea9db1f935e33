import { Code } from '../../generator/target.js';
import type { OperationDoc } from './operation-doc.js';
/** Lists of one or none stand for what a page may lack. */
export interface MarkdownOperation {
    readonly title: Code;
    /** Method and path in a code span. */
    readonly key: Code;
    readonly deprecated: boolean;
    readonly description: readonly Code[];
    readonly externalDocs: readonly Code[];
    readonly examples: readonly MarkdownExample[];
    readonly security: readonly {
        readonly items: readonly Code[];
    }[];
    readonly parameters: readonly {
        readonly items: readonly Code[];
    }[];
    readonly body: readonly {
        readonly description: readonly Code[];
        readonly contents: readonly MarkdownContent[];
    }[];
    readonly pagination: readonly {
        readonly items: readonly Code[];
        readonly all: Code;
    }[];
    readonly answers: readonly {
        readonly responses: readonly MarkdownResponse[];
    }[];
    readonly errors: readonly {
        readonly responses: readonly MarkdownResponse[];
    }[];
}
export interface MarkdownExample {
    readonly title: Code;
    readonly isNamed: boolean;
    readonly summary: readonly Code[];
    readonly snippets: readonly MarkdownSnippet[];
}
export interface MarkdownSnippet {
    readonly target: string;
    readonly label: string;
    /** A fenced block. */
    readonly code: Code;
    readonly files: readonly {
        readonly title: Code;
        readonly code: Code;
    }[];
}
interface MarkdownContent {
    readonly contentType: Code;
    readonly items: readonly Code[];
    readonly hasItems: boolean;
    readonly examples: readonly Code[];
}
interface MarkdownResponse {
    /** Status and description on one line. */
    readonly line: Code;
    readonly headers: readonly Code[];
    readonly hasHeaders: boolean;
    readonly contents: readonly MarkdownContent[];
}
/** `top` is the level of headings inside descriptions. */
export declare function markdownOperation(doc: OperationDoc, top: number): MarkdownOperation;
/** One block of Markdown, or none. */
export declare function block(text: string, top: number): readonly Code[];
export {};

import type { ApiModel, Content, JsonValue } from '../../generator/model/types.js';
/** An example as text; `language` names the highlighting. */
export interface ExampleText {
    /** `''` for an unnamed one. */
    readonly name: string;
    readonly language: 'json' | 'xml' | 'text';
    readonly text: string;
}
/**
 * Examples of one body. `value` names the member that holds the value of an answer in an envelope (`result`): lists beside it are of
 * errors and notes, and a call that worked has none. `null` for every other body.
 */
export type AnswerExamples = (content: Content, value: string | null) => readonly ExampleText[];
/** A function that shows the answers of one document. */
export declare function createAnswerExamples(api: ApiModel): AnswerExamples;
/** Two-space JSON that ends with a line feed. */
export declare function jsonBlock(value: JsonValue): string;

import type { Schema } from '../model/types.js';
/** Source text with every control character as an escape; in a string literal it stands for the same character. */
export declare function escapeUnprintable(source: string): string;
/** Text inside a block comment. Lines after the first start with ` * `; an `@` after white space would start a tag. */
export declare function commentText(text: string): string;
/** What a schema says for people, as the inside of a block comment (`* … `); `''` where it says nothing. */
export declare function schemaComment(schema: Schema): string;

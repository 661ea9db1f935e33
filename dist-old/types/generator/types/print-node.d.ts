import type { Helper, Member, TypeNode } from './nodes.js';
/** A type on one line, or with its members on lines that begin with `indent`. */
export declare function printType(node: TypeNode, indent?: string): string;
/** Members one to a line, each with its line break. */
export declare function printMembers(members: readonly Member[], indent?: string): string;
/** A comment in front of what follows it on the next line. Lines after the first of `inside` begin with ` * `. */
export declare function printComment(inside: string, indent?: string): string;
/** A declaration with its members on lines of their own. */
export declare function printHelper({ source }: Helper): string;

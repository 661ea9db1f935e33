import { type Reading, type SchemaDraft } from './reading.js';
/** Reports `enum`, `const` and `default` values of the wrong type, and integers that a JavaScript number cannot hold. */
export declare function checkLiterals(draft: SchemaDraft, pointer: string, reading: Reading): void;
/** Reports `nullable` in 3.1 and later, where it is no keyword; authors who bring it from 3.0 mean it all the same. */
export declare function checkNullable(pointer: string, reading: Reading): void;
/** The pattern, with a warning where it compiles neither with Unicode rules nor without (ECMA-262 section 22.2). */
export declare function checkPattern(value: unknown, pointer: string, reading: Reading): string | undefined;

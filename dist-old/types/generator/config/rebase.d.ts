import type { DocumentOptions } from '../options.js';
/** The options with every path in them joined to `folder`; URLs, names and `-` stay. */
export declare function rebase<T extends Partial<DocumentOptions>>(options: T, folder: string): T;
/** Whether a name of a target is the path of a module. */
export declare function isTargetPath(target: string): boolean;
/** Whether a run depends on code or templates of the user's, which no record of inputs knows. */
export declare function hasOwnParts({ targets, templates }: Partial<DocumentOptions>): boolean;
/** Whether a document is named as a file: neither as standard input nor by a URL. */
export declare function isFileName(input: string): boolean;

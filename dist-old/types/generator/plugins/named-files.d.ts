import type { Diagnostic } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';
/** The document, overlays, targets of the user's own, and every file in a folder of templates. */
export declare function namedFiles(options: DocumentOptions): readonly string[];
/** Files that diagnostics are about; what names no file of the disk (`stdin`, a URL) is left out. */
export declare function blamedFiles(diagnostics: readonly Diagnostic[]): readonly string[];

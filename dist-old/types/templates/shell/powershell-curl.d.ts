import type { Segment } from '../../generator/model/example.js';
import { type Dialect } from './lay-out.js';
import { type Expressed } from './reasons.js';
import type { SnippetInput } from './snippet-pages.js';
/** What differs between versions. `literal` writes a value so that curl.exe receives it. */
export interface NativeArguments {
    literal(value: readonly Segment[]): string;
    json: Dialect['json'];
}
/** The view of a `curl.exe` command, or the reason why there is none. */
export declare function writePowershellCurl(input: SnippetInput, native: NativeArguments): Expressed<object>;

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import { type Expressed } from './reasons.js';
/** Long names of the flags in use, without dashes. */
export type CurlFlag = 'data-binary' | 'data-raw' | 'data-urlencode' | 'form' | 'form-string' | 'get' | 'globoff' | 'head' | 'header' | 'request' | 'user';
/** One option; `value` is `null` for a switch. `json` marks a value that a shell may lay out as JSON. */
export interface CurlOption {
    readonly flag: CurlFlag;
    readonly value: readonly Segment[] | null;
    readonly json: boolean;
}
/** `curl <lead> <url> <options>`. */
export interface CurlCommand {
    readonly lead: readonly CurlOption[];
    readonly url: readonly Segment[];
    readonly options: readonly CurlOption[];
}
export declare function option(flag: CurlFlag, value: string | readonly Segment[] | null, json?: boolean): CurlOption;
/** The command that sends exactly `request`, or the reason why curl has none. */
export declare function curlCommand(request: ExampleRequest): Expressed<CurlCommand>;
/** Percent-encodes all but the unreserved characters of RFC 3986, as curl does. */
export declare function encodeStrictly(text: string): string;

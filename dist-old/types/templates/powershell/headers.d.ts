import type { ExampleRequest } from '../../generator/model/example.js';
/** `name` and `value` are PowerShell expressions. */
export interface HeaderEntry {
    readonly name: string;
    readonly value: string;
}
/** All headers but Content-Type, which has a parameter of its own; those of one name are joined as RFC 9110 section 5.3 says. */
export declare function headerEntries({ headers, basic }: ExampleRequest): readonly HeaderEntry[];
/** Whether PowerShell 6 and later could refuse a header or media type that 5.1 and other clients send. */
export declare function needsNoValidation({ headers, body }: ExampleRequest): boolean;

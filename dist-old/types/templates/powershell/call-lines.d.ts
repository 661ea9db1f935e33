import type { Invocation } from './invocation.js';
/** A setting of the session, because 5.1 has no such parameter; a name it does not know there does no harm. */
export declare const noValidation = "$PSDefaultParameterValues['Invoke-RestMethod:SkipHeaderValidation'] = $true";
/** What goes below `Invoke-RestMethod -Uri … -Method …`; `width` is where a line should end, 0 for one line each. */
export declare function argumentLines({ contentType, headers, body }: Invocation, width: number): readonly string[];

// The arguments of a call as lines, and what a session is told before it.

import type { HeaderEntry } from './headers.js';
import type { Invocation } from './invocation.js';

/** A setting of the session, because 5.1 has no such parameter; a name it does not know there does no harm. */
export const noValidation = "$PSDefaultParameterValues['Invoke-RestMethod:SkipHeaderValidation'] = $true";

/** What goes below `Invoke-RestMethod -Uri … -Method …`; `width` is where a line should end, 0 for one line each. */
export function argumentLines({ contentType, headers, body }: Invocation, width: number): readonly string[] {
  return [contentType, headerTable(headers, width), body].filter((argument) => argument !== null);
}

/** On one line where it fits; quoted keys, since a name such as `X-Auth-Key` would be a subtraction. */
function headerTable(headers: readonly HeaderEntry[], width: number): string | null {
  if (headers.length === 0) return null;
  const entries = headers.map(({ name, value }) => `${name} = ${value}`);
  const line = `-Headers @{ ${entries.join('; ')} }`;
  return width === 0 || line.length + 4 <= width ? line : `-Headers @{\n    ${entries.join('\n    ')}\n  }`;
}

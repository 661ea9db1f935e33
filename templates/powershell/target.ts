// PowerShell's own Invoke-RestMethod, for Windows PowerShell 5.1 and for 7 wherever both can say it.

import type { Plan } from '../../generator/plan.js';
import { Code, type Rendered, type SyntaxHelper, type Target } from '../../generator/target.js';
import { answersJson, createDepths } from '../shell/answer.js';
import { powershellString } from '../shell/powershell-literal.js';
import { type Expressed, expressed } from '../shell/reasons.js';
import { type SnippetInput, snippetPages } from '../shell/snippet-pages.js';
import { commentLine, literal } from '../shell/text.js';
import { type HeaderEntry, needsNoValidation } from './headers.js';
import { type Invocation, invocation } from './invocation.js';

export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  comment: (value) => commentLine(String(value)),
  word: (value) => powershellString([literal(String(value))], 'ascii'),
};

export const powershell: Target = {
  name: 'powershell',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  types: () => [],
  pages: powershellPages,
};

function powershellPages(plan: Plan): Rendered {
  const depthOf = createDepths(plan.api);
  return snippetPages(plan, {
    name: 'powershell',
    extension: 'ps1',
    write: (input) =>
      write(input, answersJson(input.operation) ? ` | ConvertTo-Json -Depth ${depthOf(input.operation)}` : ''),
  });
}

/** A setting of the session, because 5.1 has no such parameter; a name it does not know there does no harm. */
const noValidation = "$PSDefaultParameterValues['Invoke-RestMethod:SkipHeaderValidation'] = $true";

function write({ request, options, notes }: SnippetInput, pipe: string): Expressed<object> {
  const compact = invocation(request, 0);
  if (!compact.ok) return compact;
  const line = [firstLine(compact.value), ...argumentLines(compact.value, 0)].join(' ');
  const single = options.width === 0 || (line.length + pipe.length <= options.width && !line.includes('\n'));
  const call = single ? compact : invocation(request, options.width);
  if (!call.ok) return call;
  return expressed({
    notes: [...call.value.notes, ...notes],
    prelude: needsNoValidation(request) ? [new Code(noValidation)] : [],
    first: new Code(single ? line : firstLine(call.value)),
    rest: single ? [] : argumentLines(call.value, options.width).map((text) => new Code(text)),
    pipe: new Code(pipe),
  });
}

function firstLine({ uri, method }: Invocation): string {
  return `Invoke-RestMethod -Uri ${uri} ${method}`;
}

function argumentLines({ contentType, headers, body }: Invocation, width: number): readonly string[] {
  return [contentType, headerTable(headers, width), body].filter((argument) => argument !== null);
}

/** On one line where it fits; quoted keys, since a name such as `X-Auth-Key` would be a subtraction. */
function headerTable(headers: readonly HeaderEntry[], width: number): string | null {
  if (headers.length === 0) return null;
  const entries = headers.map(({ name, value }) => `${name} = ${value}`);
  const line = `-Headers @{ ${entries.join('; ')} }`;
  return width === 0 || line.length + 4 <= width ? line : `-Headers @{\n    ${entries.join('\n    ')}\n  }`;
}

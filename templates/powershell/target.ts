// PowerShell's own Invoke-RestMethod, for Windows PowerShell 5.1 and for 7 wherever both can say it.

import type { Plan } from '../../generator/plan.js';
import { Code, type Rendered, type SyntaxHelper, type Target } from '../../generator/target.js';
import { answersJson, createDepths } from '../shell/answer.js';
import { powershellString } from '../shell/powershell-literal.js';
import { withLoops } from '../shell/loop-pages.js';
import { type Expressed, expressed } from '../shell/reasons.js';
import { type SnippetInput, snippetPages } from '../shell/snippet-pages.js';
import { commentLine, literal } from '../shell/text.js';
import { argumentLines, noValidation } from './call-lines.js';
import { needsNoValidation } from './headers.js';
import { type Invocation, invocation } from './invocation.js';
import { powershellLoop } from './loop.js';

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
  byOperation: true,
  isSeparable: true,
  pages: powershellPages,
};

function powershellPages(plan: Plan): Rendered {
  const depthOf = createDepths(plan.api);
  const snippets = snippetPages(plan, {
    name: 'powershell',
    extension: 'ps1',
    write: (input) =>
      write(input, answersJson(input.operation) ? ` | ConvertTo-Json -Depth ${depthOf(input.operation)}` : ''),
  });
  return withLoops(plan, snippets, powershellLoop(depthOf));
}

function write({ request, options, notes }: SnippetInput, pipe: string): Expressed<object> {
  // Quoting only adds, and a long text takes long to quote.
  const isLong = options.width > 0 && request.body?.kind === 'json' && request.body.text.length > options.width;
  const compact = invocation(request, isLong ? options.width : 0);
  if (!compact.ok) return compact;
  const line = isLong ? '' : [firstLine(compact.value), ...argumentLines(compact.value, 0)].join(' ');
  const fits = line.length + pipe.length <= options.width && !line.includes('\n');
  const single = options.width === 0 || (fits && !isLong);
  const call = single || isLong ? compact : invocation(request, options.width);
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

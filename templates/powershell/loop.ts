// All pages of a list with Invoke-RestMethod, for Windows PowerShell 5.1 and for 7.

import type { ExampleRequest } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import { Code } from '../../generator/target.js';
import { encodeStrictly } from '../shell/curl-command.js';
import type { Loop, NumberLoop, TokenLoop, UrlLoop } from '../shell/loop.js';
import type { LoopInput, LoopShell } from '../shell/loop-pages.js';
import { powershellString } from '../shell/powershell-literal.js';
import { argumentLines, noValidation } from './call-lines.js';
import { needsNoValidation } from './headers.js';
import { invocation } from './invocation.js';
import { isFlag, itemTexts, nextNumber, numberLines, property, quoteText, stepExpression } from './loop-expressions.js';

/** The text around the request; all of it is PowerShell. */
interface Script {
  readonly start: readonly string[];
  /** The address of a request as an expression. */
  readonly uri: string;
  /** Between reading the items and printing them. */
  readonly guard: readonly string[];
  /** From a page to the next request. */
  readonly next: readonly string[];
  /** Whether there is one. */
  readonly goesOn: string;
}

/** `depthOf` gives the depth for ConvertTo-Json. */
export function powershellLoop(depthOf: (operation: Operation) => number): LoopShell {
  return { extension: 'ps1', write: (input) => loopView(input, depthOf(input.operation)) };
}

function loopView({ loop, request, options, note }: LoopInput, depth: number): object | null {
  const call = invocation(request, options.width);
  if (!call.ok) return null;
  const script = scriptOf(loop);
  const code = (texts: readonly string[]): readonly Code[] => texts.map((text) => new Code(text));
  return {
    notes: [note, ...call.value.notes],
    prelude: code(preludeOf(request)),
    start: code(script.start),
    first: new Code(`Invoke-RestMethod -Uri ${script.uri} ${call.value.method}`),
    rest: code(argumentLines(call.value, options.width)),
    items: new Code(itemTexts(loop, depth)),
    guard: code(script.guard),
    next: code(script.next),
    goesOn: new Code(script.goesOn),
  };
}

/** An error answer ends the script only where errors do. */
function preludeOf(request: ExampleRequest): readonly string[] {
  return ["$ErrorActionPreference = 'Stop'", ...(needsNoValidation(request) ? [noValidation] : [])];
}

function scriptOf(loop: Loop): Script {
  switch (loop.kind) {
    case 'page':
    case 'offset':
      return numberScript(loop);
    case 'token':
      return tokenScript(loop);
    case 'url':
      return urlScript(loop);
    default:
      return loop satisfies never;
  }
}

function numberScript(loop: NumberLoop): Script {
  const { kind, url, parameter, start } = loop;
  const counts = kind === 'page' && loop.signals.some((signal) => signal.kind === 'total');
  const step = stepExpression(loop);
  const whole = [...url.whole, { kind: 'literal', text: `${url.separator}${encodeStrictly(parameter)}=` } as const];
  return {
    start: [`$${kind} = ${start}`, ...(counts ? ['$seen = 0'] : []), "$previous = ''"],
    uri: `(${powershellString(whole, 'ascii')} + $${kind})`,
    guard: [
      `# A server that ignores the ${kind} gives the same items again.`,
      'if ($items.Count -gt 0 -and ($items -join "`n") -ceq $previous) { break }',
      '$previous = $items -join "`n"',
    ],
    next: [
      ...(counts ? ['$seen += $items.Count'] : []),
      ...(step === null ? [] : [`$step = ${step}`]),
      ...numberLines(loop),
      `$${kind} = ${nextNumber(loop)}`,
    ],
    goesOn: `$null -ne $${kind}`,
  };
}

function tokenScript(loop: TokenLoop): Script {
  const { url, parameter, endValues } = loop;
  const ends = `@(${['', 'False', ...endValues].map(quoteText).join(', ')})`;
  return {
    start: ["$query = ''", '$seen = @()'],
    uri: `(${powershellString(url.whole, 'ascii')} + $query)`,
    guard: [],
    next: [
      ...endsByFlag(loop),
      ...(loop.id === null ? [] : ['if ($items.Count -eq 0) { break }']),
      `$token = "$(${tokenValue(loop)})"`,
      `if (${ends} -ccontains $token.Trim()) { ${withoutToken(loop)} }`,
      ...loopGuard('$token', 'token'),
      `$query = ${quoteText(`${url.separator}${encodeStrictly(parameter)}=`)} + [uri]::EscapeDataString($token)`,
    ],
    goesOn: '$true',
  };
}

function tokenValue({ next, id, items }: TokenLoop): string {
  const last = id === null ? null : `@(${property(items ?? [])})[-1]${property(id).slice('$answer'.length)}`;
  if (next === null) return last ?? '$null';
  return last === null ? property(next) : `if (${property(next)}) { ${property(next)} } else { ${last} }`;
}

function withoutToken({ id, more }: TokenLoop): string {
  if (id !== null) return "throw 'an item has no id to go on from'";
  return endOrFailure(more, 'token');
}

function endOrFailure(more: TokenLoop['more'], what: string): string {
  if (more === null) return 'break';
  return `if (${isFlag(more, 'true')}) { throw 'the server says that there is more, but gives no ${what}' }; break`;
}

function endsByFlag({ more }: TokenLoop | UrlLoop): readonly string[] {
  return more === null ? [] : [`if (${isFlag(more, 'false')}) { break }`];
}

/** A token that comes again without items is an end that some servers have; with items it would go in circles. */
function loopGuard(value: string, what: string): readonly string[] {
  return [
    `if ($seen -ccontains ${value}) {`,
    '  if ($items.Count -eq 0) { break }',
    `  throw 'the server gave the same ${what} again'`,
    '}',
    `$seen += ${value}`,
  ];
}

function urlScript(loop: UrlLoop): Script {
  const next = property(loop.next);
  return {
    start: [
      `$uri = [uri]${powershellString(loop.url.whole, 'ascii')}`,
      `$origin = $uri.GetLeftPart('Authority')`,
      '$seen = @($uri.AbsoluteUri)',
    ],
    uri: '$uri',
    guard: [],
    next: [
      ...endsByFlag(loop),
      `$link = "$(if (${next}.href) { ${next}.href } else { ${next} })"`,
      `if (@('', 'False') -ccontains $link.Trim()) { ${endOrFailure(loop.more, 'link')} }`,
      '$uri = [uri]::new($uri, $link)',
      '# Credentials go to this origin only.',
      'if ($uri.GetLeftPart(\'Authority\') -cne $origin) { throw "not followed: $uri" }',
      ...loopGuard('$uri.AbsoluteUri', 'link'),
    ],
    goesOn: '$true',
  };
}

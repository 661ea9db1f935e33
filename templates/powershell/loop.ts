// All pages of a list with Invoke-RestMethod, for Windows PowerShell 5.1 and for 7.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import { Code } from '../../generator/target.js';
import { encodeStrictly } from '../shell/curl-command.js';
import { byKind, type Loop, type LoopBody, type NumberLoop, type TokenLoop } from '../shell/loop-types.js';
import type { LoopInput, LoopShell } from '../shell/loop-pages.js';
import { powershellString } from '../shell/powershell-literal.js';
import { urlScript } from './loop-link.js';
import { endOrFailure, endsByFlag, loopGuard, type Script } from './loop-script.js';
import { argumentLines, noValidation } from './call-lines.js';
import { needsNoValidation } from './headers.js';
import { invocation } from './invocation.js';
import { asciiJson } from '../shell/json-text.js';
import { literal } from '../shell/text.js';
import { itemTexts, nextNumber, numberLines, property, quoteText, stepExpression } from './loop-expressions.js';

/** `depthOf` gives the depth for ConvertTo-Json. */
export function powershellLoop(depthOf: (operation: Operation) => number): LoopShell {
  return { extension: 'ps1', write: (input) => loopView(input, depthOf(input.operation)) };
}

function loopView({ loop, request, options, note }: LoopInput, depth: number): object | null {
  const call = invocation(request, options.width);
  if (!call.ok) return null;
  const script = byKind<Script>(loop, { number: numberScript, token: tokenScript, url: urlScript });
  const { into = '$answer', read = [], body } = script;
  const command = into === '$answer' ? 'Invoke-RestMethod' : 'Invoke-WebRequest -UseBasicParsing';
  const parts = body === undefined ? call.value : { ...call.value, body: `-Body ${body}` };
  const code = (texts: readonly string[]): readonly Code[] => texts.map((text) => new Code(text));
  return {
    notes: [note, ...call.value.notes],
    prelude: code(preludeOf(request)),
    start: code(script.start),
    first: new Code(`${into} = ${command} -Uri ${script.uri} ${call.value.method}`),
    rest: code(argumentLines(parts, options.width)),
    read: code(read),
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

function numberScript(loop: NumberLoop): Script {
  const { kind, url, sent, start } = loop;
  const counts = kind === 'page' && loop.signals.some((signal) => signal.kind === 'total');
  const step = stepExpression(loop);
  const address =
    sent.in === 'body'
      ? { uri: powershellString(url.whole, 'ascii'), body: bodyExpression(sent.body, `$${kind}`) }
      : { uri: `(${powershellString([...url.whole, queryStart(loop, sent.parameter)], 'ascii')} + $${kind})` };
  return {
    ...address,
    start: [`$${kind} = ${start}`, ...(counts ? ['$seen = 0'] : []), "$previous = ''"],
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

function queryStart({ url }: Loop, parameter: string): Segment {
  return literal(`${url.separator}${encodeStrictly(parameter)}=`);
}

/** JSON with a value in it: the text before, the value, the text behind. */
function bodyExpression({ around: [before, behind] }: LoopBody, value: string): string {
  return `(${quoteText(asciiJson(before))} + ${value} + ${quoteText(asciiJson(behind))})`;
}

function tokenScript(loop: TokenLoop): Script {
  const { endValues } = loop;
  const ends = `@(${['', 'False', ...endValues].map(quoteText).join(', ')})`;
  const [address, start, after] = tokenPlace(loop);
  return {
    ...address,
    start: [start, '$seen = @()'],
    guard: [],
    next: [
      ...endsByFlag(loop),
      ...(loop.id === null ? [] : ['if ($items.Count -eq 0) { break }']),
      `$value = ${tokenValue(loop)}`,
      ...timeAsSent,
      '$token = "$value"',
      `if (${ends} -ccontains $token.Trim()) { ${withoutToken(loop)} }`,
      ...loopGuard('$token', 'token'),
      after,
    ],
    goesOn: '$true',
  };
}

/** The address and body of a call, how they start, and how the next token gets into them. */
function tokenPlace(loop: TokenLoop): readonly [Pick<Script, 'uri' | 'body'>, string, string] {
  const { url, sent } = loop;
  const whole = powershellString(url.whole, 'ascii');
  if (sent.in === 'query') {
    const query = powershellString([queryStart(loop, sent.parameter)], 'ascii');
    return [{ uri: `(${whole} + $query)` }, "$query = ''", `$query = ${query} + [uri]::EscapeDataString($token)`];
  }
  const { body } = sent;
  return [
    { uri: whole, body: '$body' },
    `$body = ${quoteText(asciiJson(body.without))}`,
    `$body = ${bodyExpression(body, '(ConvertTo-Json -InputObject $value -Compress)')}`,
  ];
}

/** A text of the form of a time is read as one since PowerShell 6, whose own text is another; JSON keeps the form. */
const timeAsSent: readonly string[] = [
  '# PowerShell reads a text that looks like a time as one.',
  `if ($value -is [datetime]) { $value = (ConvertTo-Json -InputObject $value).Trim('"') }`,
];

function tokenValue({ next, id, items }: TokenLoop): string {
  const last = id === null ? null : `@(${property(items ?? [])})[-1]${property(id).slice('$answer'.length)}`;
  if (next === null) return last ?? '$null';
  return last === null ? property(next) : `if (${property(next)}) { ${property(next)} } else { ${last} }`;
}

function withoutToken({ id, more }: TokenLoop): string {
  if (id !== null) return "throw 'an item has no id to go on from'";
  return endOrFailure(more, 'token');
}

// All pages of a list in bash: curl asks, jq reads.

import type { ExampleRequest } from '../../generator/model/example.js';
import type { TargetOptions } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { type CurlOption, curlCommand, encodeStrictly } from '../shell/curl-command.js';
import { type Dialect, layOut, type Lines } from '../shell/lay-out.js';
import { byKind, type Loop, type LoopBody, type NumberLoop, type TokenLoop } from '../shell/loop-types.js';
import type { LoopInput, LoopShell } from '../shell/loop-pages.js';
import { visibleJson } from '../shell/json-text.js';
import { literal } from '../shell/text.js';
import { jqCount, jqItems, jqNextNumber, jqNextToken } from './loop-jq.js';
import { urlScript } from './loop-link.js';
import { jqWord, loopGuard, type Script, variable } from './loop-script.js';
import { posixWord } from './quote.js';

/** `dialect` is that of the target's other snippets. */
export function curlLoop(dialect: Dialect): LoopShell {
  return {
    extension: 'sh',
    write: ({ loop, request, options, note }: LoopInput) => {
      const script = scriptOf(loop);
      const lines = script && callLines({ ...request, url: script.url }, { loop, dialect, options });
      if (script === null || lines === null || usesOwnNames(request)) return null;
      const code = (texts: readonly string[]): readonly Code[] => texts.map((text) => new Code(text));
      return {
        note,
        start: code(script.start),
        first: new Code(lines.first),
        rest: code(lines.rest),
        items: new Code(jqWord(jqItems(loop))),
        guard: code(script.guard),
        next: code(script.next),
      };
    },
  };
}

interface Call {
  readonly loop: Loop;
  readonly dialect: Dialect;
  readonly options: TargetOptions;
}

/** The server's link may hold what curl would expand; an error answer ends the script. */
function callLines(request: ExampleRequest, { loop, dialect, options }: Call): Lines | null {
  const command = curlCommand(request);
  if (!command.ok) return null;
  const flags = options.flags === 'short' ? ['-fsS'] : ['--fail', '--silent', '--show-error'];
  if (loop.kind === 'url') flags.push(options.flags === 'short' ? '-g' : '--globoff');
  if (loop.kind === 'url' && loop.next === 'link-header')
    flags.push(options.flags === 'short' ? '-D "$headers"' : '--dump-header "$headers"');
  const isSpliced = loop.kind !== 'url' && loop.sent.in === 'body';
  const spliced = isSpliced ? { ...command.value, options: command.value.options.map(variableBody) } : command.value;
  return layOut(spliced, { ...dialect, program: [dialect.program, ...flags].join(' ') }, options);
}

/** The loop has the body in a variable. */
function variableBody(option: CurlOption): CurlOption {
  return option.flag === 'data-raw' ? { ...option, value: [variable('body')], json: false } : option;
}

const ownNames = new Set('answer items previous page offset seen next query link url body headers'.split(' '));

/** A credential's variable has the name that the user chose. */
function usesOwnNames({ url, headers, basic }: ExampleRequest): boolean {
  const segments = [
    ...url,
    ...headers.flatMap(({ value }) => value),
    ...(basic ? [...basic.username, ...basic.password] : []),
  ];
  return segments.some((segment) => segment.kind === 'variable' && ownNames.has(segment.name));
}

function scriptOf(loop: Loop): Script | null {
  return byKind<Script | null>(loop, { number: numberScript, token: tokenScript, url: urlScript });
}

function numberScript(loop: NumberLoop): Script {
  const { kind, url, sent, start } = loop;
  const program = jqNextNumber(loop);
  const counts = program.includes('$seen');
  const values = [kind, ...(counts ? ['seen'] : [])].map((name) => `--argjson ${name} "$${name}"`).join(' ');
  const body = sent.in === 'body' ? [`body=${bodyWord(sent.body, kind)}`] : [];
  return {
    url:
      sent.in === 'body'
        ? url.whole
        : [...url.whole, literal(`${url.separator}${encodeStrictly(sent.parameter)}=`), variable(kind)],
    start: [`${kind}=${start}`, ...body, ...(counts ? ['seen=0'] : []), `previous=''`],
    guard: [
      `# A server that ignores the ${kind} gives the same items again.`,
      `if [ -n "$items" ] && [ "$items" = "$previous" ]; then break; fi`,
      'previous=$items',
    ],
    next: [
      ...(counts ? [`seen=$((seen + $(jq ${jqWord(jqCount(loop))} <<<"$answer")))`] : []),
      `${kind}=$(jq --raw-output ${values} ${jqWord(program)} <<<"$answer")`,
      `if [ -z "$${kind}" ]; then break; fi`,
      ...body,
    ],
  };
}

/** The text of a body around the value of a variable, which is JSON. */
function bodyWord({ around: [before, behind] }: LoopBody, name: string): string {
  return posixWord([literal(visibleJson(before)), variable(name), literal(visibleJson(behind))]);
}

function tokenScript(loop: TokenLoop): Script {
  const { url, sent } = loop;
  const [before, after] =
    sent.in === 'body'
      ? [`body=${posixWord([literal(visibleJson(sent.body.without))])}`, `body=${bodyWord(sent.body, 'next')}`]
      : [
          `query=''`,
          `query=${posixWord([literal(`${url.separator}${encodeStrictly(sent.parameter)}=`), variable('next')])}`,
        ];
  return {
    url: sent.in === 'body' ? url.whole : [...url.whole, variable('query')],
    start: [before, `seen=' '`],
    guard: [],
    next: [
      `next=$(jq --raw-output ${jqWord(jqNextToken(loop))} <<<"$answer")`,
      `if [ -z "$next" ]; then break; fi`,
      ...loopGuard('next', 'token'),
      after,
    ],
  };
}

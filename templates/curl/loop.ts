// All pages of a list in bash: curl asks, jq reads.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { TargetOptions } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { encodeStrictly, curlCommand } from '../shell/curl-command.js';
import { type Dialect, layOut, type Lines } from '../shell/lay-out.js';
import type { Loop, NumberLoop, TokenLoop, UrlLoop } from '../shell/loop.js';
import type { LoopInput, LoopShell } from '../shell/loop-pages.js';
import { literal } from '../shell/text.js';
import { jqCount, jqItems, jqNextLink, jqNextNumber, jqNextToken } from './loop-jq.js';
import { posixWord } from './quote.js';

/** The text around the request; all lines are bash. */
interface Script {
  readonly url: readonly Segment[];
  readonly start: readonly string[];
  /** Between reading the items and printing them. */
  readonly guard: readonly string[];
  /** From a page to the next request. */
  readonly next: readonly string[];
}

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
  const flags = options.flags === 'short' ? '-fsS' : '--fail --silent --show-error';
  const glob = loop.kind !== 'url' ? '' : options.flags === 'short' ? ' -g' : ' --globoff';
  return command.ok
    ? layOut(command.value, { ...dialect, program: `${dialect.program} ${flags}${glob}` }, options)
    : null;
}

const ownNames = new Set(['answer', 'items', 'previous', 'page', 'offset', 'seen', 'next', 'query', 'link', 'url']);

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
  const program = jqNextNumber(loop);
  const counts = program.includes('$seen');
  const values = [kind, ...(counts ? ['seen'] : [])].map((name) => `--argjson ${name} "$${name}"`).join(' ');
  return {
    url: [...url.whole, literal(`${url.separator}${encodeStrictly(parameter)}=`), variable(kind)],
    start: [`${kind}=${start}`, ...(counts ? ['seen=0'] : []), `previous=''`],
    guard: [
      `# A server that ignores the ${kind} gives the same items again.`,
      `if [ -n "$items" ] && [ "$items" = "$previous" ]; then break; fi`,
      'previous=$items',
    ],
    next: [
      ...(counts ? [`seen=$((seen + $(jq ${jqWord(jqCount(loop))} <<<"$answer")))`] : []),
      `${kind}=$(jq --raw-output ${values} ${jqWord(program)} <<<"$answer")`,
      `if [ -z "$${kind}" ]; then break; fi`,
    ],
  };
}

function tokenScript(loop: TokenLoop): Script {
  const { url, parameter } = loop;
  const query = posixWord([literal(`${url.separator}${encodeStrictly(parameter)}=`), variable('next')]);
  return {
    url: [...url.whole, variable('query')],
    start: [`query=''`, `seen=' '`],
    guard: [],
    next: [
      `next=$(jq --raw-output ${jqWord(jqNextToken(loop))} <<<"$answer")`,
      `if [ -z "$next" ]; then break; fi`,
      ...loopGuard('next', 'token'),
      `query=${query}`,
    ],
  };
}

function urlScript(loop: UrlLoop): Script | null {
  const { whole, path, origin } = loop.url;
  if (origin === null) return null;
  const from = posixWord([literal(origin)]);
  return {
    url: [variable('url')],
    start: [`url=${posixWord(whole)}`, `seen=" $url "`],
    guard: [],
    next: [
      `link=$(jq --raw-output ${jqWord(jqNextLink(loop))} <<<"$answer")`,
      `if [ -z "$link" ]; then break; fi`,
      '# Credentials go to this origin only.',
      'case "$link" in',
      `  ${from}[/?]*) url=$link ;;`,
      `  //*) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      `  /*) url=${from}$link ;;`,
      `  \\?*) url=${posixWord(path)}$link ;;`,
      `  *) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      'esac',
      ...loopGuard('url', 'link'),
    ],
  };
}

/** A token that comes again without items is an end that some servers have; with items it would go in circles. */
function loopGuard(name: string, what: string): readonly string[] {
  return [
    `if [[ $seen == *" $${name} "* ]]; then`,
    '  if [ -z "$items" ]; then break; fi',
    `  printf 'the server gave the same ${what} again\\n' >&2`,
    '  exit 1',
    'fi',
    `seen="$seen$${name} "`,
  ];
}

function variable(name: string): Segment {
  return { kind: 'variable', name, value: '' };
}

function jqWord(program: string): string {
  return posixWord([literal(program)]);
}

// Programs for jq 1.6 and later that read a page: its items, and what the next request needs.

import {
  type Loop,
  type NumberLoop,
  numbersOf,
  type Path,
  type Signal,
  type TokenLoop,
  type UrlLoop,
} from '../shell/loop-types.js';

/** Each item as one output. */
export function jqItems({ items, isMap }: Loop): string {
  if (items === null) return '.';
  return isMap ? `${jqPath(items)} // {} | to_entries[] | [.key, .value]` : `${jqPath(items)}[]?`;
}

/** Number of items. */
export function jqCount({ items }: Loop): string {
  return items === null || items.length === 0 ? 'length' : `${jqPath(items)} | length`;
}

/** The next number, or nothing at the end. Takes `$page` or `$offset`, and `$seen`, the items up to and with this page. */
export function jqNextNumber(loop: NumberLoop): string {
  const step = stepText(loop);
  const next = `$${loop.kind} + ${step === null ? '1' : '$step'}`;
  const variables = [
    [jqCount(loop), '$count'],
    ...(step === null ? [] : [[step, '$step']]),
    ...numbersOf(loop).map(({ name, at }) => [`${jqPath(at)} | tonumber? // 0`, `$${name}`]),
  ].map(([text, name]) => `(${text}) as ${name}`);
  const branches = loop.signals.flatMap((signal) => branchesOf(signal, loop));
  const chain = branches.map(({ when, gives }, index) => `${index === 0 ? 'if' : 'elif'} ${when} then ${gives}`);
  const last = `$count > 0${stuck(loop)}`;
  const decision = chain.length === 0 ? last : `${chain.join('\n      ')}\n      else ${last} end`;
  const given = loop.signals.some(({ kind }) => kind === 'next')
    ? 'if type == "number" then . elif . then'
    : 'if . then';
  const pieces = [...variables, decision, `${given} ${next} else empty end`];
  return `\n    ${pieces.join('\n    | ')}\n  `;
}

function stepText({ kind, step }: NumberLoop): string | null {
  if (kind === 'page') return null;
  if (step === 'items') return '$count';
  return typeof step === 'number' ? String(step) : `(${jqPath(step)} | tonumber?) // $count`;
}

/** Without a step the same page would be asked for again, whatever flags and totals say. */
function stuck({ kind }: NumberLoop): string {
  return kind === 'page' ? '' : ' and $step > 0';
}

interface Branch {
  readonly when: string;
  /** Whether there is a next page, or its number. */
  readonly gives: string;
}

function branchesOf(signal: Signal, loop: NumberLoop): readonly Branch[] {
  const current = `$${loop.kind}`;
  switch (signal.kind) {
    case 'last':
      return [{ when: `(${jqPath(signal.at)} | tostring) == "false"`, gives: 'false' }];
    case 'next':
      return [
        { when: `$next > ${current}`, gives: '$next' },
        { when: isBlank(signal.at), gives: 'false' },
      ];
    case 'more':
      return [{ when: `(${jqPath(signal.at)} | tostring) == "true"${stuck(loop)}`, gives: 'true' }];
    case 'pages': {
      const done = shifted(current, 1 - loop.start);
      return [{ when: `$pages >= ${done}`, gives: `$pages > ${done}` }];
    }
    case 'total': {
      const done = loop.kind === 'page' ? '$seen' : shifted(`${current} + $step`, -loop.start);
      const rest = loop.kind === 'page' ? ' and $count > 0' : stuck(loop);
      return [{ when: `$total >= ${done}`, gives: `$total > ${done}${rest}` }];
    }
    case 'items':
      return [];
    default:
      return signal satisfies never;
  }
}

/** Blank where it is given; absent says nothing. */
function isBlank(at: Path): string {
  const given = `((${jqPath(at.slice(0, -1))} // {}) | has(${JSON.stringify(at.at(-1))}))`;
  return `${given} and (${jqPath(at)} // "" | tostring | test("[^[:space:]]") | not)`;
}

function shifted(text: string, by: number): string {
  if (by === 0) return text;
  return `${text} ${by > 0 ? '+' : '-'} ${Math.abs(by)}`;
}

/** The next token, or nothing at the end: percent-encoded for a query, as JSON for a body. */
export function jqNextToken(loop: TokenLoop): string {
  const last = loop.id === null ? null : `${jqPath(loop.items ?? [])}[-1]${jqPath(loop.id, '')}`;
  const given = [loop.next === null ? null : jqPath(loop.next), last].filter((text) => text !== null).join(' // ');
  const ends = loop.endValues.map((value) => ` and . != ${JSON.stringify(value)}`).join('');
  const some = `test("\\\\S")${ends}`;
  const token =
    loop.sent.in === 'query'
      ? `(${given} // "" | tostring | select(${some}) | @uri)`
      : `(${given} // "" | select(tostring | ${some}) | tojson)`;
  const missing =
    loop.id === null ? ifMore(loop.more, 'but gives no token') : 'error("an item has no id to go on from")';
  const found = `${token} // ${missing}`;
  const body = loop.id === null ? found : `if (${jqCount(loop)}) == 0 then empty else ${found} end`;
  return unlessFalse(loop.more, body);
}

/** The next link of the body, or nothing at the end. */
export function jqNextLink({ more }: UrlLoop, next: Path): string {
  const link = `(${jqPath(next)} | if type == "object" then .href else . end | . // "" | tostring | select(test("\\\\S")))`;
  return unlessFalse(more, `${link} // ${ifMore(more, 'but gives no link')}`);
}

/**
 * The target of the first `rel="next"` in the text of a response's header section, or nothing: RFC 8288 section 3, commas and
 * semicolons inside of `<>` and quotes included. Links with an `anchor` speak of other documents.
 */
export const jqLinkHeader: string = String.raw`
    def parameters: [match(";\\s*([^=;\\s]+)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^;\\s]*)"; "g").captures
      | {name: (.[0].string | ascii_downcase), value: (.[1].string | ltrimstr("\"") | rtrimstr("\""))}];
    [split("\n")[] | select(test("^link:"; "i")) | sub("^[^:]*:"; "") | rtrimstr("\r")] | join(",")
    | first(match("<([^>]*)>((?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)"; "g").captures
      | (.[1].string | parameters) as $parameters
      | select(any($parameters[]; .name == "anchor") | not)
      | select(first($parameters[] | select(.name == "rel") | .value) | ascii_downcase | split(" ") | any(. == "next"))
      | .[0].string)
  `;

function unlessFalse(more: Path | null, body: string): string {
  return more === null ? body : `if ${jqIsFalse(more)} then empty else ${body} end`;
}

/** The end of a flag is the word, because a text may stand in the place of a boolean. */
export function jqIsFalse(flag: Path): string {
  return `(${jqPath(flag)} | tostring) == "false"`;
}

function ifMore(more: Path | null, but: string): string {
  if (more === null) return 'empty';
  return `if (${jqPath(more)} | tostring) == "true" then error("the server says that there is more, ${but}") else empty end`;
}

/** `.a["b-c"]`; jq 1.6 knows no `.a.["b-c"]`. */
function jqPath(path: Path, root = '.'): string {
  const steps = path
    .map((token) => (/^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `[${JSON.stringify(token)}]`))
    .join('');
  return root === '' ? steps : steps.startsWith('.') ? steps : `.${steps}`;
}

// Keeps percent signs out of a Command Prompt line: query pairs whose text curl can encode itself leave the URL.

import { type CurlCommand, type CurlOption, encodeStrictly, option } from '../shell/curl-command.js';
import type { Segment } from '../../generator/model/example.js';
import { literal, literalText } from '../shell/text.js';

/** The same command with its query as --get and --data-urlencode, where that saves every percent sign; a body leaves no room for it. */
export function liftQuery(command: CurlCommand): CurlCommand {
  const start = command.url.findIndex((segment) => segment.kind === 'literal' && segment.text.includes('?'));
  const first = command.url[start];
  if (first?.kind !== 'literal' || command.options.some(({ flag }) => /^(data|form)/.test(flag))) return command;
  const mark = first.text.indexOf('?');
  const query = [literal(first.text.slice(mark + 1)), ...command.url.slice(start + 1)];
  const pairs = splitPairs(query);
  // curl writes the escapes of --data-raw anew with --get, so all that is left there must have none.
  if (!pairs.some(isLiftable) || pairs.some((pair) => !isLiftable(pair) && literalText(pair).includes('%')))
    return command;
  return {
    lead: [...command.lead, option('get', null)],
    url: [...command.url.slice(0, start), literal(first.text.slice(0, mark))],
    options: [...pairs.map(pairOption), ...command.options],
  };
}

function splitPairs(query: readonly Segment[]): readonly (readonly Segment[])[] {
  const pairs: Segment[][] = [[]];
  for (const segment of query) {
    if (segment.kind === 'variable') pairs.at(-1)?.push(segment);
    else {
      const [head = '', ...more] = segment.text.split('&');
      pairs.at(-1)?.push(literal(head));
      pairs.push(...more.map((text) => [literal(text)]));
    }
  }
  return pairs;
}

/** curl would send a space as `+`, which not every server reads as a space, and Command Prompt has only ASCII for sure. */
const sayable = /^[!-~]*$/;

/** A pair whose value has a percent sign, and that curl encodes to the very same text. */
function isLiftable(pair: readonly Segment[]): boolean {
  if (pair.some(({ kind }) => kind === 'variable')) return false;
  const match = /^([^%=]+)=([^%]*%.*)$/.exec(literalText(pair));
  if (!match?.[2]) return false;
  const value = decode(match[2]);
  return value !== null && sayable.test(value) && !value.includes('%') && encodeStrictly(value) === match[2];
}

function pairOption(pair: readonly Segment[]): CurlOption {
  if (!isLiftable(pair))
    return option(
      'data-raw',
      pair.filter((segment) => segment.kind === 'variable' || segment.text !== ''),
    );
  const text = literalText(pair);
  const equals = text.indexOf('=');
  return option('data-urlencode', `${text.slice(0, equals)}=${decode(text.slice(equals + 1)) ?? ''}`);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Bytes that are no UTF-8: they stay percent-encoded.
    return null;
  }
}

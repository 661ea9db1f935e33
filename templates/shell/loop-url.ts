// The URL of an example without the parameters that a loop sets, and what of it a loop has to know.

import type { Segment } from '../../generator/model/example.js';
import { encodeStrictly } from './curl-command.js';
import type { LoopUrl } from './loop-types.js';
import { literal, mergeLiterals } from './text.js';

export interface QueryPair {
  readonly name: string;
  readonly value: string;
}

/** Takes parameters away by name, and adds those of `sent` in the place of their namesakes. */
export function loopUrl(
  url: readonly Segment[],
  { removed, sent }: { readonly removed: readonly string[]; readonly sent: readonly QueryPair[] },
): LoopUrl {
  const { path, pairs } = split(url);
  const gone = new Set([...removed, ...sent.map(({ name }) => name)]);
  const kept = pairs.filter((pair) => !gone.has(nameOf(pair)));
  const added = sent.map(({ name, value }) => `${encodeStrictly(name)}=${encodeStrictly(value)}`);
  const query = [...kept, ...added].join('&');
  return {
    whole: unmarked(`${path}${query === '' ? '' : `?${query}`}`, url),
    separator: query === '' ? '?' : '&',
    origin: /^https?:\/\/[^/?#\0]+(?=[/?#]|$)/.exec(path)?.[0] ?? null,
  };
}

/** The whole number that a parameter of the URL has. */
export function numberAt(url: readonly Segment[], name: string): number | null {
  const found = split(url).pairs.find((pair) => nameOf(pair) === name);
  const value = Number(found?.slice(found.indexOf('=') + 1));
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** NUL, which no URL holds, stands around the index of a variable. */
function split(url: readonly Segment[]): { readonly path: string; readonly pairs: readonly string[] } {
  const text = url.map((segment, index) => (segment.kind === 'literal' ? segment.text : `\0${index}\0`)).join('');
  const [path = '', query = ''] = text.split(/\?(.*)/s);
  return { path, pairs: query.split('&').filter((pair) => pair !== '') };
}

function unmarked(text: string, url: readonly Segment[]): readonly Segment[] {
  const parts = text.split('\0').map((part, index) => (index % 2 === 0 ? literal(part) : url[Number(part)]));
  return mergeLiterals(parts.filter((part) => part !== undefined));
}

function nameOf(pair: string): string {
  return new URLSearchParams(pair.replaceAll('\0', '')).keys().next().value ?? '';
}

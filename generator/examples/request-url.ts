// The URL of an example in segments: fixed text, and variables for path parameters and credentials.

import type { Segment } from '../model/example.js';

/** A piece of text with variables in it, already encoded for its place. */
export type Piece = readonly Segment[];

export interface UrlParts {
  /** Absolute, without a trailing slash. */
  readonly base: string;
  /** The path template as the document has it; a query in it stays, a fragment is dropped. */
  readonly path: string;
  /** By parameter name. */
  readonly values: ReadonlyMap<string, Piece>;
  /** `name=value` pairs, below the path's own. */
  readonly query: readonly Piece[];
}

/**
 * The URL exactly as `fetch` sends it: parsed and printed by the URL standard, with marks in place of variables, so that
 * a shell's curl, which parses nothing, sends the same.
 */
export function requestUrl({ base, path, values, query }: UrlParts): readonly Segment[] {
  const [template = '', ownQuery = ''] = path.replace(/#.*$/s, '').split(/\?(.*)/s);
  const mark = unusedMark([base, path, ...fixedTexts([...values.values(), ...query])].join(' '));
  const marked: (Segment & { readonly kind: 'variable' })[] = [];
  const write = (piece: Piece): string =>
    piece
      .map((segment) => (segment.kind === 'literal' ? segment.text : `${mark}${marked.push(segment) - 1}z`))
      .join('');
  const fill = (text: string): string =>
    text.replaceAll(/\{([^{}]*)\}/g, (all, name: string) => {
      const value = values.get(name);
      return value === undefined ? all : write(value);
    });
  const whole = [fill(ownQuery), ...query.map(write)].filter((text) => text !== '').join('&');
  const url = new URL(base + fill(template) + (whole === '' ? '' : `?${whole}`));
  return marked.length === 0 ? [{ kind: 'literal', text: url.href }] : unmarked(url.href, mark, marked);
}

function fixedTexts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => piece.flatMap((segment) => (segment.kind === 'literal' ? [segment.text] : [])));
}

/** Letters and digits only, which no part of a URL changes; the host lowers case, so the mark has none of it. */
function unusedMark(text: string): string {
  let mark = 'qzv';
  while (text.toLowerCase().includes(mark)) mark += 'x';
  return mark;
}

/** Between two marks stands text, between `mark` and `z` the number of a variable. */
function unmarked(text: string, mark: string, marked: readonly Segment[]): readonly Segment[] {
  const parts = text.split(new RegExp(`${mark}(\\d+)z`));
  return parts.flatMap((part, index): readonly Segment[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ kind: 'literal', text: part }];
    const segment = marked[Number(part)];
    return segment === undefined ? [] : [segment];
  });
}

// Which variable of an example's request stands for which parameter or credential, found by its place in the request.

import type { ExampleRequest, Segment } from './example.js';
import type { Operation, ParameterLocation } from './types.js';

type Variable = Extract<Segment, { kind: 'variable' }>;

/**
 * By name, for the path parameters `names`: those that are single values, which alone can be variables. The path's
 * template and the URL have the same segments from the end; where one of several names in a segment is fixed text,
 * that segment's are left out.
 */
export function pathVariables(
  { path }: Operation,
  { url }: ExampleRequest,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Variable> {
  const template = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .reverse();
  const inUrl = variablesBySegment(url).reverse();
  const found = template.flatMap((part, index) => {
    const wanted = [...part.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').filter((name) => names.has(name));
    const there = inUrl[index] ?? [];
    return wanted.length === there.length ? wanted.map((name, place) => [name, there[place]] as const) : [];
  });
  return new Map(found.flatMap(([name, variable]) => (variable ? [[name, variable]] : [])));
}

/** The variables between each two slashes of the path. */
function variablesBySegment(url: readonly Segment[]): Variable[][] {
  const parts: Variable[][] = [[]];
  for (const segment of url) {
    if (segment.kind === 'variable') parts.at(-1)?.push(segment);
    else parts.push(...(segment.text.replace(/\?.*$/s, '').match(/\//g) ?? []).map(() => []));
    if (segment.kind === 'literal' && segment.text.includes('?')) break;
  }
  return parts;
}

/** The variable at a header's, query parameter's or cookie's place, `null` where the value is fixed text. */
export function variableAt(
  { url, headers }: ExampleRequest,
  place: { readonly in: ParameterLocation; readonly name: string },
): Variable | null {
  const isNamed = (header: { readonly name: string }, name: string): boolean =>
    header.name.toLowerCase() === name.toLowerCase();
  const valueOf = (name: string): readonly Segment[] => headers.find((header) => isNamed(header, name))?.value ?? [];
  switch (place.in) {
    case 'header':
      return valueOf(place.name).find((segment) => segment.kind === 'variable') ?? null;
    case 'query':
      return after(url, new RegExp(`[?&]${pattern(place.name)}=$`));
    case 'cookie':
      return after(valueOf('Cookie'), new RegExp(`(^|; )${pattern(place.name)}=$`));
    case 'path':
    case 'querystring':
      return null;
    default:
      return place.in satisfies never;
  }
}

/** The variable that follows a fixed text with this end. */
function after(segments: readonly Segment[], end: RegExp): Variable | null {
  const found = segments.find((segment, index) => {
    const before = segments[index - 1];
    return segment.kind === 'variable' && before?.kind === 'literal' && end.test(before.text);
  });
  return found?.kind === 'variable' ? found : null;
}

function pattern(name: string): string {
  return encodeURIComponent(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

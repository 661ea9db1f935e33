// Which variable of an example's request stands for which parameter or credential, found by its place in the request.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { Operation, ParameterLocation } from '../../generator/model/types.js';

type Variable = Extract<Segment, { kind: 'variable' }>;

/** By parameter name, for those of `names`: each is one variable wherever the path's template names it. */
export function pathVariables(
  { path }: Operation,
  request: ExampleRequest,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Variable> {
  const variables = request.url.filter((segment) => segment.kind === 'variable' && segment.secret !== true);
  const inOrder = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').filter((name) => names.has(name));
  const pairs = inOrder.map((name, index) => [name, variables[index]] as const);
  return new Map(pairs.flatMap(([name, variable]) => (variable?.kind === 'variable' ? [[name, variable]] : [])));
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

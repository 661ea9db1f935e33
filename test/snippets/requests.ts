// Short ways to say an example request in a test.

import type { ExampleBody, ExampleRequest, Segment } from '../../generator/model/example.js';

/** `text` with `{NAME}` standing for a variable of that name whose value is `value-of-NAME`. */
export function segments(text: string): readonly Segment[] {
  return text
    .split(/(\{[A-Z_]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{([A-Z_]+)\}$/.exec(piece)?.[1];
      if (name === undefined) return { kind: 'literal', text: piece };
      return {
        kind: 'variable',
        name,
        value: `value-of-${name}`,
        ...(/TOKEN|PASSWORD/.test(name) ? { secret: true } : {}),
      };
    });
}

/** A GET without headers, but for what `parts` say; strings are read by {@link segments}. */
export function request(parts: {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly basic?: readonly [username: string, password: string];
  readonly body?: ExampleBody;
}): ExampleRequest {
  return {
    method: parts.method ?? 'GET',
    url: segments(parts.url ?? 'https://api.example.com/zones'),
    headers: (parts.headers ?? []).map(([name, value]) => ({ name, value: segments(value) })),
    basic: parts.basic ? { username: segments(parts.basic[0]), password: segments(parts.basic[1]) } : null,
    body: parts.body ?? null,
  };
}

/** A JSON body out of its compact text. */
export function json(text: string): ExampleBody {
  return { kind: 'json', contentType: 'application/json', text, value: JSON.parse(text) };
}

export function text(value: string, contentType = 'text/plain'): ExampleBody {
  return { kind: 'text', contentType, text: value };
}

/** A form body as browsers encode it. */
export function form(fields: readonly (readonly [name: string, value: string])[]): ExampleBody {
  return {
    kind: 'urlencoded',
    contentType: 'application/x-www-form-urlencoded',
    text: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    fields: fields.map(([name, value]) => ({ name, value })),
  };
}

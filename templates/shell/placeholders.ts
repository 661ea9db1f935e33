// Decides how a snippet shows what the reader supplies: as a shell variable, as `<NAME>`, or as the example's value.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { Placeholders } from '../../generator/plan.js';
import { once } from './once.js';
import { literal, mergeLiterals } from './text.js';

const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The same request with its variables as `mode` shows them. A secret stays a variable where others become values. */
export function placeVariables(request: ExampleRequest, mode: Placeholders): ExampleRequest {
  return placed[mode](request);
}

const placed: Readonly<Record<Placeholders, (request: ExampleRequest) => ExampleRequest>> = {
  env: once((request) => place(request, 'env')),
  angle: once((request) => place(request, 'angle')),
  example: once((request) => place(request, 'example')),
};

function place(request: ExampleRequest, mode: Placeholders): ExampleRequest {
  const open = (segments: readonly Segment[]) => placeIn(segments, mode, false);
  const guarded = (segments: readonly Segment[]) => placeIn(segments, mode, true);
  return {
    ...request,
    url: open(request.url),
    headers: request.headers.map(({ name, value }) => ({ name, value: open(value) })),
    basic: request.basic && { username: guarded(request.basic.username), password: guarded(request.basic.password) },
  };
}

function placeIn(segments: readonly Segment[], mode: Placeholders, credential: boolean): readonly Segment[] {
  return mergeLiterals(
    segments.map((segment) => {
      if (segment.kind === 'literal') return segment;
      if (!variableName.test(segment.name)) throw new Error(`${JSON.stringify(segment.name)} is no shell variable`);
      if (mode === 'angle') return literal(`<${segment.name}>`);
      return mode === 'example' && !credential && segment.secret !== true ? literal(segment.value) : segment;
    }),
  );
}

// A token in the body of a POST.

import { describe, expect, it } from 'vitest';

import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { writeNested } from '../../templates/typescript/runtime/paginate-nested.js';
import { byCursor } from './descriptions.js';
import { drain, ids } from './drain.js';
import { searchOperation, serve } from './server.js';

describe('13: POST with a cursor in its body', () => {
  it('keeps the filters and leaves the caller’s object alone', async () => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: ids(index, index), next: index === 0 ? 'a' : null },
    }));
    const input = { body: { filter: { kind: 'x' }, options: { count: 2 } } };
    const before = structuredClone(input);
    const pages: Pages = { ...byCursor, parameter: '/body/options/cursor', write: writeNested };
    await drain(paginate(client, searchOperation, pages, Object.freeze(input)));
    expect(asked.map(({ body }) => body)).toEqual([
      { filter: { kind: 'x' }, options: { count: 2 } },
      { filter: { kind: 'x' }, options: { count: 2, cursor: 'a' } },
    ]);
    expect(input).toEqual(before);
  });
});

// Lists that the API can read backwards as well.

import { describe, expect, it } from 'vitest';

import { InputError } from '../../templates/typescript/runtime/errors.js';
import { idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { backwards } from '../../templates/typescript/runtime/paginate-backwards.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byPage, operation } from './descriptions.js';
import { ids } from './drain.js';
import { serve } from './server.js';

describe('19: backwards', () => {
  const both: Pages = {
    by: idCursor,
    parameter: 'after',
    items: '/data',
    more: '/has_more',
    later: { before: undefined },
    back: { parameter: 'before' },
  };

  it('sends one direction only, and turns each page round without changing it', async () => {
    const { client, asked } = await serve(({ query }) => {
      const end = Number(query.get('before') ?? 7) - 1;
      return { body: { data: ids(Math.max(1, end - 1), end), has_more: end > 2 } };
    });
    const bodies: unknown[] = [];
    const items: unknown[] = [];
    for await (const page of paginate(client, operation, backwards(both)).pages()) {
      items.push(...page.items);
      bodies.push((page.data as { data: unknown }).data);
    }
    expect(items).toEqual([...ids(1, 6)].reverse());
    expect(bodies).toEqual([ids(5, 6), ids(3, 4), ids(1, 2)]);
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?before=5', '/things?before=3']);
  });

  it('is refused where the API has no way back', () => {
    expect(() => backwards(byPage)).toThrow(InputError);
  });
});

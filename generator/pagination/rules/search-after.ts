// Elasticsearch: the sort values of the last hit are sent as `search_after`, beside the id of a point in time that each answer renews.

import type { PaginationAdditions } from '../../model/pagination.js';
import type { Facts } from '../facts.js';
import { bodyField } from '../signals.js';
import type { Rule } from '../verdict.js';

/** A list `search_after` in the request, and hits with a `sort` of their own. */
export const searchAfterRule: Rule = ({ facts, items }) => {
  const after = facts.request.find(({ name, shape }) => name === 'searchafter' && !shape.types.has('string'));
  if (after === undefined || items.item?.properties.has('sort') !== true) return [];
  const additions = renewedPoint(facts);
  return [
    {
      kind: 'fit',
      rule: 'S4',
      choice: { style: 'id', after: after.field, id: '/sort', last: null, before: null, first: null },
      // A request that does not ask for an order gets hits without sort values.
      confidence: 'medium',
      pointers: [after.pointer],
      ...(additions && { additions }),
    },
  ];
};

/** `pit_id` of the answer goes into `pit.id` of the next request. */
function renewedPoint({ request, fields }: Facts): PaginationAdditions | null {
  const point = request.find(({ field }) => field.in === 'body' && field.pointer === '/pit/id');
  const given = fields.find(({ name, parents }) => name === 'pitid' && parents.length === 0);
  return point && given ? { carry: [{ field: point.field, value: bodyField(given) }] } : null;
}

// The shapes of options that are objects: example values and rules of pagination.

import type { ObjectShape, Shape } from './shape.js';

const reference: Shape = { type: 'string' };
const optional: Shape = { type: 'string', nullable: true };

const exampleMembers: Readonly<Record<string, Shape>> = {
  summary: { type: 'string' },
  parameters: { type: 'object', of: { type: 'any' } },
  show: { type: 'strings' },
  body: { type: 'any' },
  wholeBody: { type: 'boolean' },
  contentType: { type: 'string' },
  accept: { type: 'string' },
};

/** `ExampleValues` of generator/examples/options.ts. */
export const exampleShape: ObjectShape = {
  type: 'object',
  members: {
    ...exampleMembers,
    examples: { type: 'object', of: { type: 'object', members: exampleMembers } },
  },
};

/** `PaginationRule` of generator/pagination/options.ts, or `false`. */
export const paginationShape: ObjectShape = {
  type: 'object',
  orFalse: true,
  required: ['style'],
  members: {
    style: { type: 'string', choices: ['page', 'offset', 'cursor', 'id', 'url', 'link', 'single'] },
    items: optional,
    page: reference,
    offset: reference,
    cursor: reference,
    after: reference,
    before: reference,
    size: optional,
    next: optional,
    previous: optional,
    last: optional,
    first: optional,
    more: optional,
    total: optional,
    totalPages: optional,
    echoedPage: optional,
    echoedOffset: optional,
    echoedSize: optional,
    id: reference,
    start: { type: 'number' },
    advance: { type: 'string', choices: ['items', 'size'] },
    endValues: { type: 'strings' },
    stopOnShortPage: { type: 'boolean' },
    reinject: { type: 'strings' },
    carry: { type: 'object', of: reference },
    fixed: { type: 'object', of: { type: 'any' } },
  },
};

/** `PaginationOptions` of generator/pagination/options.ts, without the rules of single operations. */
export const detectionShape: ObjectShape = {
  type: 'object',
  members: {
    schemes: {
      type: 'object',
      of: { type: 'object', required: ['style'], members: paginationShape.members ?? {} },
    },
    exclude: { type: 'strings' },
    automatic: { type: 'boolean' },
    minConfidence: { type: 'string', choices: ['high', 'medium'] },
  },
};

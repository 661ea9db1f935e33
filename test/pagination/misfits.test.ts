// Rules that do not fit: each says which operation it is about, what is wrong, and where in the document.

import { describe, expect, it } from 'vitest';

import { defaultPaginationOptions, type PaginationRule } from '../../generator/pagination/options.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';

const parameters = `[${query('at', 'type: string')}, ${query('n', 'type: integer')}]`;
const answer = `{ properties: { rows: ${things}, more: { type: string }, info: { properties: { next: { type: string } } } } }`;

const operation = '/paths/~1things/get';
const response = `${operation}/responses/200`;
const extension = `${operation}/x-curlew-pagination`;

function faults(rest: string, rule?: object): readonly (readonly [string, string])[] {
  const operations = rule === undefined ? {} : { 'GET /things': rule as PaginationRule };
  const found = paginations(operationApi({ parameters, answer, rest }), { ...defaultPaginationOptions, operations });
  expect(found.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
    found.diagnostics.map(() => 'error pagination-rule-misfit'),
  );
  return found.diagnostics.map(({ message, pointer }) => [message.split(' GET /things: ')[1] ?? '', pointer]);
}

describe('x-curlew-pagination, which can hold anything', () => {
  it.each([
    { name: 'a number in the place of a name', given: '{ style: page, page: 5 }', want: '`page` is a text' },
    { name: 'a list of objects', given: '{ style: url, reinject: [{}] }', want: '`reinject` is a list of texts' },
    {
      name: 'a text in the place of an object',
      given: '{ style: url, carry: x }',
      want: '`carry` is an object of texts',
    },
    { name: 'a negative start', given: '{ style: page, start: -1 }', want: '`start` is a whole number' },
    { name: 'a word that is none', given: '{ style: page, pages: n }', want: 'a rule has no `pages`' },
    { name: 'a word of every object', given: '{ style: page, constructor: n }', want: 'a rule has no `constructor`' },
    {
      name: 'several at once',
      given: '{ items: 1, cusror: at }',
      want: '`style` is one of page, offset, cursor, id, url, link, single; `items` is a text or null; a rule has no `cusror`',
    },
    { name: 'a list', given: '[]', want: 'expected an object with `style`, or false' },
  ])('$name', ({ given, want }) => {
    expect(faults(`{ x-curlew-pagination: ${given} }`)).toEqual([[want, extension]]);
  });
});

describe('places', () => {
  it.each([
    {
      name: 'a field of the body without its slash',
      rule: { style: 'cursor', cursor: 'at', next: 'more' },
      want: [['"more" is the name of a header; in the body it is "/more"', response]],
    },
    {
      name: 'a field of the body with dots',
      rule: { style: 'cursor', cursor: 'at', next: '$.info.next' },
      want: [['"$.info.next" is the name of a header; in the body it is "/info/next"', response]],
    },
    {
      name: 'items without their slash',
      rule: { style: 'cursor', cursor: 'at', next: '/more', items: 'rows' },
      want: [['`items` is a JSON Pointer: "/rows"', response]],
    },
    {
      name: 'items that are no list',
      rule: { style: 'page', page: 'n', items: '/more' },
      want: [['"/more" in the response is no list', response]],
    },
    {
      name: 'an id that items do not have',
      rule: { style: 'id', after: 'at', id: '/uuid' },
      want: [['an item has nothing at "/uuid"', response]],
    },
    {
      name: 'offsets that grow by a size that nobody knows',
      rule: { style: 'offset', offset: 'n', items: '/rows', advance: 'size' },
      want: [['`advance` is by the size of a page, and there is none: set `size` or `echoedSize`', response]],
    },
    {
      name: 'an id without its slash',
      rule: { style: 'id', after: 'at', id: 'id' },
      want: [['an item has nothing at "id"', response]],
    },
  ])('$name', ({ rule, want }) => {
    expect(faults('{}', rule)).toEqual(want);
  });

  it.each([
    { name: 'a header that nobody declares', rule: { style: 'cursor', cursor: 'at', next: 'x-next' } },
    {
      name: 'a header with the name of a field',
      rule: { style: 'cursor', cursor: 'at', next: 'more' },
      declared: 'More',
    },
  ])('$name is no misfit', ({ rule, declared = 'Other' }) => {
    const api = operationApi({ parameters, answer, headers: `{ ${declared}: { schema: { type: string } } }` });
    const operations = { 'GET /things': rule as PaginationRule };
    expect(paginations(api, { ...defaultPaginationOptions, operations }).diagnostics).toEqual([]);
  });
});

describe('what others wrote and nobody can change does not stop a run', () => {
  it('a Link Object that does not fit is passed over and listed', () => {
    const links = `{ next: { operationId: list, parameters: { at: '$response.body#/nowhere' } } }`;
    const rest = `{ operationId: list, responses: { 200: { description: '', links: ${links}, content: { application/json: { schema: ${answer} } } } } }`;
    const { report, diagnostics } = paginations(operationApi({ parameters, answer, rest }));
    expect(diagnostics).toEqual([]);
    expect(
      report.operations.map(({ outcome, reason, rejected }) => ({ outcome, reason, rejected: rejected[0] })),
    ).toEqual([
      {
        outcome: 'none',
        reason: 'its Link Object does not fit: the response has nothing at "/nowhere"',
        rejected: { rule: 'link-object', reason: 'the response has nothing at "/nowhere"', pointer: response },
      },
    ]);
  });

  it('x-fern-pagination that leaves it to code leaves it to detection', () => {
    const rest = '{ x-fern-pagination: { type: custom, results: $response.rows } }';
    expect(paginations(operationApi({ answer: things, rest })).diagnostics).toEqual([]);
  });

  it('x-ms-pageable without items takes those that are there', () => {
    const { paginations: found, diagnostics } = paginations(
      operationApi({ parameters, answer, rest: '{ x-ms-pageable: { nextLinkName: more } }' }),
    );
    expect({ diagnostics, items: [...found.values()].map(({ items }) => items) }).toEqual({
      diagnostics: [],
      items: ['/rows'],
    });
  });

  it('x-ms-pageable that says nothing leaves it to detection', () => {
    const { report, diagnostics } = paginations(operationApi({ answer: things, rest: '{ x-ms-pageable: {} }' }));
    expect({ diagnostics, outcomes: report.operations.map(({ outcome }) => outcome) }).toEqual({
      diagnostics: [],
      outcomes: ['single'],
    });
  });
});

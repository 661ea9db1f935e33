// The keys of a typed function's input.

import { describe, expect, it } from 'vitest';
import { answerMediaTypes, bodyMediaTypes, inputKeys } from '../../generator/names/input-keys.js';
import { operationOf } from '../model/api.js';

const body = (...contentTypes: readonly string[]): object => ({
  requestBody: { required: true, content: Object.fromEntries(contentTypes.map((type) => [type, { schema: {} }])) },
});

const cases = [
  { name: 'own names', given: 'path:id query:page header:X-Id cookie:sid', want: ['id', 'page', 'X-Id', 'sid'] },
  { name: 'the path first, whatever the order', given: 'query:id path:id', want: ['query_id', 'id'] },
  { name: 'underscores', given: 'path:zone_id query:zone_id', want: ['zone_id', 'query_zone_id'] },
  { name: 'capitals', given: 'path:zoneId query:zoneId', want: ['zoneId', 'queryZoneId'] },
  { name: 'dashes', given: 'query:zone-id header:zone-id', want: ['zone-id', 'header-zone-id'] },
  { name: 'brackets', given: 'query:page[size] header:page[size]', want: ['page[size]', 'header_page[size]'] },
  {
    name: 'a made-up name that another has',
    given: 'path:id query:id header:query_id',
    want: ['id', 'query_id_2', 'query_id'],
  },
  { name: 'body without a body', given: 'query:body', want: ['body'] },
  { name: 'body beside one', given: 'query:body', over: body('text/plain'), want: ['query_body'] },
  {
    name: 'contentType beside one media type',
    given: 'query:contentType',
    over: body('text/plain'),
    want: ['contentType'],
  },
  {
    name: 'contentType beside two media types',
    given: 'query:contentType',
    over: body('text/plain', 'application/json'),
    want: ['queryContentType'],
  },
  { name: 'names of objects', given: 'query:constructor query:__proto__', want: ['constructor', '__proto__'] },
];

function parametersOf(text: string): readonly object[] {
  return text.split(' ').map((parameter) => {
    const [location, name] = parameter.split(':');
    return { in: location, name, required: true, schema: { type: 'string' } };
  });
}

describe('inputKeys', () => {
  it.each(cases)('$name', ({ given, over, want }) => {
    const operation = operationOf({ parameters: parametersOf(given), ...over });
    const keys = inputKeys(operation);
    expect(operation.parameters.map((parameter) => keys.get(parameter))).toEqual(want);
  });
});

describe('media types', () => {
  it('of a body are in document order', () => {
    expect(bodyMediaTypes(operationOf(body('text/csv', 'application/json')))).toEqual(['text/csv', 'application/json']);
  });

  it('of answers have JSON first, and only those of successes', () => {
    const content = (...types: readonly string[]): object => ({
      content: Object.fromEntries(types.map((type) => [type, {}])),
    });
    const responses = {
      200: content('text/csv', 'application/json'),
      202: content('text/csv', 'image/png'),
      400: content('text/html'),
    };
    expect(answerMediaTypes(operationOf({ responses }))).toEqual(['application/json', 'text/csv', 'image/png']);
  });
});

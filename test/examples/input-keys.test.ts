import { describe, expect, it } from 'vitest';
import { inputKeys } from '../../generator/names/input-keys.js';
import { modelOfOperation } from './model.js';

describe('inputKeys', () => {
  const json = { content: { 'application/json': {} } };
  const both = { content: { 'application/json': {}, 'text/csv': {} } };
  const cases: readonly { name: string; given: readonly string[]; rest?: object; want: readonly string[] }[] = [
    {
      name: 'names as they are',
      given: ['path id', 'query page[size]', 'header X-Trace'],
      want: ['id', 'page[size]', 'X-Trace'],
    },
    {
      name: 'the path first, whatever the order',
      given: ['query zone_id', 'path zone_id'],
      want: ['query_zone_id', 'zone_id'],
    },
    {
      name: 'the spelling of the name',
      given: ['path zoneId', 'query zoneId', 'path x-id', 'header x-id'],
      want: ['zoneId', 'queryZoneId', 'x-id', 'header-x-id'],
    },
    { name: 'plain words', given: ['path id', 'cookie id'], want: ['id', 'cookie_id'] },
    {
      name: 'a parameter called body beside a body',
      given: ['query body'],
      rest: { requestBody: { ...json, required: true } },
      want: ['query_body'],
    },
    {
      name: 'a parameter called body beside a body that fetch does not send',
      given: ['query body'],
      rest: { requestBody: json },
      want: ['body'],
    },
    {
      name: 'a parameter called body without one',
      given: ['query body', 'query contentType', 'query accept'],
      want: ['body', 'contentType', 'accept'],
    },
    {
      name: 'parameters called like the choice of media types',
      given: ['query contentType', 'query accept'],
      rest: { requestBody: { ...both, required: true }, responses: { 200: both } },
      want: ['queryContentType', 'query_accept'],
    },
    {
      name: 'a made-up name that is taken',
      given: ['path id', 'query id', 'query query_id'],
      want: ['id', 'query_id_2', 'query_id'],
    },
  ];
  it.each(cases)('keeps $name', ({ given, rest, want }) => {
    const parameters = given.map((text) => {
      const [location = '', name = ''] = text.split(' ');
      return { in: location, name, schema: { type: 'string' } };
    });
    const [operation] = modelOfOperation({ parameters, ...rest }).operations;
    const keys = operation ? inputKeys(operation) : new Map();
    expect(operation?.parameters.map((parameter) => keys.get(parameter) as string)).toEqual(want);
  });
});

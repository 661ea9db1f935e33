// The names of one target: what they are made of, how clashes end, and that they stay.

import { describe, expect, it } from 'vitest';
import type { ApiModel } from '../../generator/model/types.js';
import { emptyLock, type NamesLock } from '../../generator/names/lock.js';
import { planNames } from '../../generator/names/plan-names.js';
import type { Rename } from '../../generator/names/registry.js';
import { naming } from '../../templates/typescript/naming.js';
import { documentOf, modelOf } from '../model/api.js';

/** An API with an operation per key, named by operationId, that reaches every schema. */
function apiOf(operations: Readonly<Record<string, string | null>>, schemas: readonly string[] = []): ApiModel {
  const uses = schemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const content = { 'application/json': { schema: { anyOf: uses } } };
  const entries = Object.entries(operations).map(([key, operationId]) => [
    key,
    { ...(operationId !== null && { operationId }), responses: { 200: { description: '', content } } },
  ]);
  const components = { schemas: Object.fromEntries(schemas.map((name) => [name, { type: 'object' }])) };
  return modelOf(documentOf(Object.fromEntries(entries) as Record<string, object>, { components }));
}

function functionsOf(api: ApiModel, lock: NamesLock = emptyLock): readonly string[] {
  return [...planNames(api, naming, lock).names.operations.values()].map((names) => names.function);
}

function schemasOf(api: ApiModel, lock: NamesLock = emptyLock): Readonly<Record<string, string>> {
  return Object.fromEntries(planNames(api, naming, lock).names.schemas);
}

interface FunctionCase {
  readonly name: string;
  readonly given: Readonly<Record<string, string | null>>;
  readonly want: readonly string[];
}

const functions: readonly FunctionCase[] = [
  { name: 'an identifier', given: { 'GET /zones': 'listZones' }, want: ['listZones'] },
  { name: 'dashes', given: { 'GET /zones': 'zones-list-all' }, want: ['zonesListAll'] },
  {
    name: 'dots, slashes, spaces and brackets',
    given: { 'GET /a': 'repos/list.for (org)' },
    want: ['reposListForOrg'],
  },
  { name: 'an apostrophe', given: { 'GET /a': "list-a-namespace'-s-keys" }, want: ['listANamespaceSKeys'] },
  { name: 'a genitive', given: { 'GET /a': "get user's name" }, want: ['getUsersName'] },
  { name: 'shouted words', given: { 'GET /a': 'GET_ZONES' }, want: ['getZones'] },
  { name: 'a leading abbreviation', given: { 'GET /a': 'DNSRecordsList' }, want: ['dnsRecordsList'] },
  { name: 'accents', given: { 'GET /a': 'liste-Éléments-naïfs' }, want: ['listeElementsNaifs'] },
  { name: 'a digit first', given: { 'GET /a': '2fa-enable' }, want: ['get2faEnable'] },
  { name: 'no operationId', given: { 'GET /zones/{zone_id}/settings': null }, want: ['getZonesByZoneIdSettings'] },
  { name: 'no identifier in the operationId', given: { 'GET /zones': '日本' }, want: ['getZones'] },
  { name: 'a query in the path', given: { 'POST /messages?beta=true': null }, want: ['postMessages'] },
  { name: 'the root', given: { 'GET /': null }, want: ['getRoot'] },
  { name: 'a path without a letter of ours', given: { 'GET /日本': null }, want: ['getFf081a37'] },
  { name: 'a keyword', given: { 'DELETE /zones': 'delete' }, want: ['deleteZones'] },
  { name: 'a name of the runtime', given: { 'POST /pages': 'paginate' }, want: ['postPages'] },
  { name: 'a parameter of the function', given: { 'GET /input': 'input' }, want: ['getInput'] },
  {
    name: 'names of objects in JavaScript',
    given: { 'GET /a': 'constructor', 'GET /b': '__proto__', 'GET /c': 'hasOwnProperty', 'GET /d': 'toString' },
    want: ['getA', 'proto', 'hasOwnProperty', 'toString'],
  },
  { name: 'an operationId of 1,000 letters', given: { 'GET /a': 'x'.repeat(1000) }, want: ['getA'] },
  {
    name: 'a path of 1,000 letters',
    given: { [`GET /${'x'.repeat(1000)}`]: null },
    want: [`getX${'x'.repeat(67)}e6d3de2e`],
  },
  { name: 'the same after folding', given: { 'GET /a': 'get-col', 'GET /b': 'get_col' }, want: ['getCol', 'getB'] },
  {
    name: 'a function that is another’s list',
    given: { 'GET /a': 'list', 'GET /b': 'listAll' },
    want: ['list', 'getB'],
  },
  {
    name: 'nothing to tell them apart',
    given: { 'GET /a-b': null, 'GET /a_b': null, 'GET /a.b': null },
    want: ['getAB', 'getAB2', 'getAB3'],
  },
];

interface SchemaCase {
  readonly name: string;
  readonly given: readonly string[];
  readonly operations?: Readonly<Record<string, string>>;
  readonly want: readonly string[];
}

const schemas: readonly SchemaCase[] = [
  { name: 'lower case, dashes, dots', given: ['zone', 'dns-record', 'v1.Pod'], want: ['Zone', 'DnsRecord', 'V1Pod'] },
  { name: 'generics', given: ['List«Zone»', 'Map<string>'], want: ['ListZone', 'MapString'] },
  { name: 'a digit first', given: ['3dModel'], want: ['Schema3dModel'] },
  { name: 'no letter of ours', given: ['日本'], want: ['Schema5ffcbea4'] },
  { name: 'globals', given: ['Error', 'Response', 'File'], want: ['ErrorSchema', 'ResponseSchema', 'FileSchema'] },
  { name: 'names of the runtime', given: ['Client', 'ApiError'], want: ['ClientSchema', 'ApiErrorSchema'] },
  { name: 'the same after folding', given: ['a-b', 'a_b', 'A.b'], want: ['AB', 'ABSchema', 'ABSchema2'] },
  { name: 'the input variant of another', given: ['Zone', 'ZoneWritable'], want: ['Zone', 'ZoneWritableSchema'] },
  {
    name: 'a type of an operation',
    given: ['GetZoneInput'],
    operations: { 'GET /z': 'getZone' },
    want: ['GetZoneInputSchema'],
  },
  {
    name: 'names of objects',
    given: ['constructor', '__proto__', 'hasOwnProperty'],
    want: ['Constructor', 'Proto', 'HasOwnProperty'],
  },
  { name: '1,000 letters', given: ['x'.repeat(1000)], want: [`X${'x'.repeat(70)}07d18165`] },
];

describe('functions', () => {
  it.each(functions)('$name', ({ given, want }) => {
    expect(functionsOf(apiOf(given))).toEqual(want);
  });
});

describe('types of schemas', () => {
  it.each(schemas)('$name', ({ given, operations = { 'GET /x': 'x' }, want }) => {
    const named = planNames(apiOf(operations, given), naming).names.schemas;
    expect(given.map((name) => named.get(name))).toEqual(want);
  });
});

it('lets the constants of a module give way to functions', () => {
  const api = apiOf({
    'GET /a': 'getA',
    'GET /b': 'getAOperation',
    'GET /c': 'getAPages',
    'GET /d': 'getAOperationData',
  });
  const constants = [...planNames(api, naming).names.operations.values()].map(({ data, pages }) => [data, pages]);
  expect(constants).toEqual([
    ['getAOperationDataData', 'getAPagesData'],
    ['getAOperationOperation', 'getAOperationPages'],
    ['getAPagesOperation', 'getAPagesPages'],
    ['getAOperationDataOperation', 'getAOperationDataPages'],
  ]);
  expect(functionsOf(api)).toEqual(['getA', 'getAOperation', 'getAPages', 'getAOperationData']);
});

const zones = { 'GET /zones': 'zones-list', 'POST /zones': 'zones-create' };

describe('stability', () => {
  it('does not depend on what else is there, clashes apart', () => {
    const more = apiOf({ 'GET /first': 'first', ...zones, 'GET /last': 'last' }, ['Zone', 'Another']);
    expect(functionsOf(more)).toEqual(['first', 'zonesList', 'zonesCreate', 'last']);
  });

  it('keeps what the lock holds when a clashing operation comes before', () => {
    const before = planNames(apiOf({ 'GET /b': 'get_col' }), naming);
    const after = apiOf({ 'GET /a': 'get-col', 'GET /b': 'get_col' });
    expect(functionsOf(after)).toEqual(['getCol', 'getB']);
    expect(functionsOf(after, before.lock)).toEqual(['getA', 'getCol']);
  });

  it('keeps the name of a schema when an operation would take it', () => {
    const before = planNames(apiOf({ 'GET /x': 'x' }, ['GetZoneInput']), naming);
    const after = apiOf({ 'GET /x': 'x', 'GET /zone': 'getZone' }, ['GetZoneInput']);
    expect(schemasOf(after, before.lock)).toEqual({ GetZoneInput: 'GetZoneInput' });
    expect(functionsOf(after, before.lock)).toEqual(['x', 'getZone2']);
  });

  it('keeps a name when the operationId changes, and says so', () => {
    const before = planNames(apiOf({ 'GET /a': 'old-name' }, ['Zone']), naming);
    const { names, renames } = planNames(apiOf({ 'GET /a': 'new-name' }, ['Zone']), naming, before.lock);
    const want: readonly Rename[] = [{ of: 'GET /a', wanted: 'newName', name: 'oldName', reason: 'locked' }];
    expect([names.operations.get('GET /a')?.function, renames]).toEqual(['oldName', want]);
  });

  it('gives the same lock again', () => {
    const api = apiOf({ 'GET /a': 'get-col', 'GET /b': 'get_col' }, ['Error', 'a-b', 'a_b']);
    const { lock } = planNames(api, naming);
    expect(planNames(api, naming, lock).lock).toEqual(lock);
  });

  it('says every rename with its reason', () => {
    const api = apiOf({ 'GET /a': 'get-col', 'GET /b': 'get_col', 'GET /c': 'delete' }, ['Error', 'a-b', 'a_b']);
    const want: readonly Rename[] = [
      { of: 'GET /b', wanted: 'getCol', name: 'getB', reason: 'clash' },
      { of: 'GET /c', wanted: 'delete', name: 'getC', reason: 'reserved' },
      { of: '#/components/schemas/Error', wanted: 'Error', name: 'ErrorSchema', reason: 'reserved' },
      { of: '#/components/schemas/a_b', wanted: 'AB', name: 'ABSchema', reason: 'clash' },
    ];
    expect(planNames(api, naming).renames).toEqual(want);
  });
});

const hostileNames = [
  'x; alert(1)',
  '__proto__',
  'constructor',
  'delete',
  'Promise',
  'paginate',
  '../x',
  '',
  'é',
  'a'.repeat(101),
];

describe('a hostile lock', () => {
  it.each(hostileNames)('does not name a function %j', (name) => {
    const lock: NamesLock = { operations: { 'GET /zones': name }, schemas: { Zone: name } };
    const api = apiOf({ 'GET /zones': 'zones-list' }, ['Zone']);
    expect([functionsOf(api, lock), schemasOf(api, lock)]).toEqual([['zonesList'], { Zone: 'Zone' }]);
  });

  it('does not give one name twice', () => {
    const lock: NamesLock = { operations: { 'GET /zones': 'f', 'POST /zones': 'f' }, schemas: { A: 'T', B: 'T' } };
    const api = apiOf(zones, ['A', 'B']);
    expect([functionsOf(api, lock), schemasOf(api, lock)]).toEqual([['f', 'zonesCreate'], { A: 'T', B: 'B' }]);
  });
});

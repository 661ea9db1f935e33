// The rules of the Overlay Specification, one by one: what an action makes of a document.

import { describe, expect, it } from 'vitest';
import { applyOverlays } from '../../generator/overlays/apply-overlays.js';
import { sourceOf } from './source-of.js';

const head = "overlay: 1.1.0\ninfo: { title: t, version: '1' }\nactions:\n";

interface Case {
  readonly name: string;
  readonly given: string;
  readonly actions: string;
  readonly want: unknown;
}

const merging: readonly Case[] = [
  {
    name: 'objects are merged recursively, what is not named stays',
    given: '{ info: { title: a, x: { y: 1, z: 2 } } }',
    actions: '- { target: $.info, update: { version: "2", x: { z: 3 } } }',
    want: { info: { title: 'a', x: { y: 1, z: 3 }, version: '2' } },
  },
  {
    name: 'the root is an object like any other',
    given: '{ info: { title: a } }',
    actions: '- { target: $, update: { info: { title: b }, tags: [] } }',
    want: { info: { title: 'b' }, tags: [] },
  },
  {
    name: 'a list takes an object for an element',
    given: '{ tags: [{ name: a }] }',
    actions: '- { target: $.tags, update: { name: b } }',
    want: { tags: [{ name: 'a' }, { name: 'b' }] },
  },
  {
    name: 'a list takes a list for its elements',
    given: '{ tags: [{ name: a }] }',
    actions: '- { target: $.tags, update: [{ name: b }, { name: c }] }',
    want: { tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
  },
  {
    name: 'a list takes a text for an element',
    given: '{ tags: [a] }',
    actions: '- { target: $.tags, update: b }',
    want: { tags: ['a', 'b'] },
  },
  {
    name: 'lists inside merged objects are concatenated, parameters of one name too',
    given: '{ get: { parameters: [{ name: a, in: query }] } }',
    actions: '- { target: $.get, update: { parameters: [{ name: a, in: query, required: true }] } }',
    want: {
      get: {
        parameters: [
          { name: 'a', in: 'query' },
          { name: 'a', in: 'query', required: true },
        ],
      },
    },
  },
  {
    name: 'a value is replaced by a value, null too',
    given: '{ a: 1, b: text, c: null }',
    actions: '- { target: $, update: { a: two, b: null, c: 12345678901234567890 } }',
    want: { a: 'two', b: null, c: 12345678901234567890n },
  },
  {
    name: 'a selected value is replaced',
    given: '{ info: { title: a } }',
    actions: '- { target: $.info.title, update: b }',
    want: { info: { title: 'b' } },
  },
  {
    name: 'remove has precedence over update',
    given: '{ a: { b: {} } }',
    actions: '- { target: $.a.b, remove: true, update: { c: 1 } }',
    want: { a: {} },
  },
  {
    name: 'remove: false removes nothing',
    given: '{ a: {} }',
    actions: '- { target: $.a, remove: false, update: { c: 1 } }',
    want: { a: { c: 1 } },
  },
  {
    name: 'copy takes one node and merges it',
    given: '{ a: { x: { y: [1] } }, b: { x: { z: 2 } } }',
    actions: '- { target: $.b, copy: $.a }\n- { target: $.a.x.y, update: 2 }',
    want: { a: { x: { y: [1, 2] } }, b: { x: { z: 2, y: [1] } } },
  },
];

const selecting: readonly Case[] = [
  {
    name: 'every match is changed',
    given: '{ paths: { /a: { get: {} }, /b: { get: {}, put: {} } } }',
    actions: '- { target: $.paths.*.get, update: { x: 1 } }',
    want: { paths: { '/a': { get: { x: 1 } }, '/b': { get: { x: 1 }, put: {} } } },
  },
  {
    name: 'several elements of a list are removed',
    given: '{ tags: [{ n: a }, { n: b, x: true }, { n: c, x: true }, { n: d }, { n: e, x: true }] }',
    actions: '- { target: "$.tags[?@.x == true]", remove: true }',
    want: { tags: [{ n: 'a' }, { n: 'd' }] },
  },
  {
    name: 'indexes in any order, twice too',
    given: '{ tags: [a, b, c, d] }',
    actions: '- { target: "$.tags[0,2,0,-1]", remove: true }',
    want: { tags: ['b'] },
  },
  {
    name: 'an element and what is inside it',
    given: '{ a: [{ x: { x: 1 } }, { y: 1 }] }',
    actions: '- { target: $..x, remove: true }',
    want: { a: [{}, { y: 1 }] },
  },
  {
    name: 'a node that is selected twice is updated once',
    given: '{ tags: [] }',
    actions: "- { target: \"$['tags','tags']\", update: a }",
    want: { tags: ['a'] },
  },
  {
    name: 'functions and comparisons of RFC 9535',
    given: '{ p: [{ n: a, in: query }, { n: filter, in: query }, { n: filter, in: path }] }',
    actions: `- { target: "$.p[?search(@.n, '^f') && @.in == 'query']", update: { x: 1 } }`,
    want: {
      p: [
        { n: 'a', in: 'query' },
        { n: 'filter', in: 'query', x: 1 },
        { n: 'filter', in: 'path' },
      ],
    },
  },
  {
    name: 'names with quotes, backslashes, controls and of prototypes',
    given: `{ "it's": { }, "a\\\\b": { }, "c\\td": { }, "__proto__": { } }`,
    actions: '- { target: $.*, update: { x: 1 } }',
    want: JSON.parse(
      `{ "it's": { "x": 1 }, "a\\\\b": { "x": 1 }, "c\\td": { "x": 1 }, "__proto__": { "x": 1 } }`,
    ) as unknown,
  },
  {
    name: 'each action sees what the one before made',
    given: '{ paths: { /a: { get: {} } } }',
    actions:
      '- { target: "$.paths[\'/a\']", remove: true }\n- { target: $.paths, update: { /a: { put: {} } } }\n- { target: $..put, update: { x: 1 } }',
    want: { paths: { '/a': { put: { x: 1 } } } },
  },
  {
    name: 'a shared value of YAML is changed in one place only',
    given: '{ a: &x { y: [1] }, b: *x }',
    actions: '- { target: $.a.y, update: 2 }',
    want: { a: { y: [1, 2] }, b: { y: [1] } },
  },
];

describe.each([
  { group: 'merging', cases: merging },
  { group: 'selecting', cases: selecting },
])('$group', ({ cases }) => {
  it.each(cases)('$name', ({ given, actions, want }) => {
    const root = sourceOf('api.yaml', given);
    const before = structuredClone(root.value);
    const { source, diagnostics } = applyOverlays(root, [sourceOf('o.yaml', head + actions)]);
    expect(source.value).toEqual(want);
    expect([root.value, diagnostics]).toEqual([before, []]);
  });
});

it('overlays are applied in their order', () => {
  const overlays = ['a', 'b'].map((text) => sourceOf(text, `${head}- { target: $.tags, update: ${text} }`));
  expect(applyOverlays(sourceOf('api.yaml', 'tags: []'), overlays).source.value).toEqual({ tags: ['a', 'b'] });
});

it('a value of one overlay can be changed by the next, and the first stays as it is', () => {
  const first = sourceOf('a', `${head}- { target: $, update: { tags: [{ name: a }] } }`);
  const second = sourceOf('b', `${head}- { target: "$.tags[0]", update: { x: 1 } }`);
  const root = sourceOf('api.yaml', '{}');
  expect(applyOverlays(root, [first, second]).source.value).toEqual({ tags: [{ name: 'a', x: 1 }] });
  expect(applyOverlays(root, [first]).source.value).toEqual({ tags: [{ name: 'a' }] });
});

it('actions that select or do nothing are said with their place', () => {
  const overlay = sourceOf('o.yaml', `${head}- target: $.gone\n  update: {}\n- target: $.tags`);
  const { diagnostics } = applyOverlays(sourceOf('api.yaml', 'tags: []'), [overlay]);
  expect(diagnostics).toEqual([
    {
      severity: 'warning',
      code: 'overlay-no-match',
      file: 'o.yaml',
      pointer: '/actions/0/target',
      line: 4,
      column: 3,
      message: '"$.gone" selects nothing in the document',
      hint: 'correct the target, or take the action out',
    },
    {
      severity: 'warning',
      code: 'overlay-no-effect',
      file: 'o.yaml',
      pointer: '/actions/1',
      line: 6,
      column: 3,
      message: 'the action changes nothing',
      hint: 'write update: or remove: true',
    },
  ]);
});

describe('places', () => {
  const root = sourceOf(
    'api.yaml',
    `info: { title: a }
list:
  - first
  - { name: second }
  - third: { deep: 1 }
`,
  );
  const overlay = sourceOf(
    'o.yaml',
    `${head}- target: $.list[0]
  remove: true
- target: $.list
  update: { name: new }
- target: $
  update:
    info: { title: b, more: [x] }
- { target: $.info.more, update: y }
- target: $.list[1].third
  update: { deep: 2, other: 3 }
`,
  );
  const { originOf, source } = applyOverlays(root, [overlay]);

  it.each([
    { given: '', want: ['api.yaml', ''] },
    { given: '/info', want: ['api.yaml', '/info'] },
    { given: '/info/title', want: ['o.yaml', '/actions/2/update/info/title'] },
    { given: '/info/more/0', want: ['o.yaml', '/actions/2/update/info/more/0'] },
    { given: '/info/more/1', want: ['o.yaml', '/actions/3/update'] },
    { given: '/list/0/name', want: ['api.yaml', '/list/1/name'] },
    { given: '/list/1/third', want: ['api.yaml', '/list/2/third'] },
    { given: '/list/1/third/deep', want: ['o.yaml', '/actions/4/update/deep'] },
    { given: '/list/2/name', want: ['o.yaml', '/actions/1/update/name'] },
  ])('$given', ({ given, want }) => {
    const origin = originOf(given);
    expect([origin.source.name, origin.pointer]).toEqual(want);
  });

  it('are found in the text of the document', () => {
    expect(source.locate(['/list/0/name', '/list/2/name'])).toEqual(
      new Map([['/list/0/name', { line: 4, column: 7 }]]),
    );
  });
});

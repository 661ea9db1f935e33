import { expect, test } from 'vitest';
import * as styles from '../../templates/typescript/runtime/styles.js';
import type { ParameterText, ParameterStyle } from '../../templates/typescript/runtime/operation.js';

const { encodeComponent, encodeReserved, parameterText } = styles;

const list = ['blue', 'black', 'brown'];
const map = { R: 100, G: 200, B: 150 };

// Name `color`; '', 'blue', a list and an object: the tables of OpenAPI 3.1.1 section 4.8.12.4 and RFC 6570 section 3.2.
const table: readonly { name: keyof typeof styles & string; want: readonly string[] }[] = [
  { name: 'simple', want: ['', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'] },
  { name: 'simpleExplode', want: ['', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'] },
  { name: 'label', want: ['.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'] },
  { name: 'labelExplode', want: ['.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'] },
  { name: 'matrix', want: [';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'] },
  {
    name: 'matrixExplode',
    want: [';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  },
  { name: 'form', want: ['color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'] },
  {
    name: 'formExplode',
    want: ['color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  },
  {
    name: 'spaceDelimited',
    want: ['color=', 'color=blue', 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
  },
  {
    name: 'pipeDelimited',
    want: ['color=', 'color=blue', 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
  },
  {
    name: 'deepObject',
    want: [
      'color=',
      'color=blue',
      'color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown',
      'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
    ],
  },
  {
    name: 'json',
    want: [
      'color=%22%22',
      'color=%22blue%22',
      'color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D',
      'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D',
    ],
  },
  {
    name: 'text',
    want: [
      'color=',
      'color=blue',
      'color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D',
      'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D',
    ],
  },
];

test.each(table)('$name writes each kind of value as its table says', ({ name, want }) => {
  const style = styles[name] as ParameterStyle;
  expect(['', 'blue', list, map].map((value) => style('color', value, encodeComponent))).toEqual(want);
});

test('what is empty or has nothing in it is written as RFC 6570 says', () => {
  const write = (style: ParameterStyle, value: unknown): string => style('a', value, encodeComponent);
  expect({
    formEmpty: write(styles.form, []),
    explodeEmpty: write(styles.formExplode, []),
    deepEmpty: write(styles.deepObject, {}),
    holes: write(styles.formExplode, ['x', undefined, null, 'y']),
    objectHoles: write(styles.form, { x: 1, y: undefined, z: null }),
    matrixHole: write(styles.matrixExplode, ['x', '']),
    zero: write(styles.formExplode, 0),
    no: write(styles.formExplode, false),
  }).toEqual({
    formEmpty: '',
    explodeEmpty: '',
    deepEmpty: '',
    holes: 'a=x&a=y',
    objectHoles: 'a=x,1',
    matrixHole: ';a=x;a',
    zero: 'a=0',
    no: 'a=false',
  });
});

test('deepObject writes nested objects with brackets and lists as servers read them', () => {
  const value = { price: { gte: 1, in: ['a', 'b'] }, items: [{ id: 1, tags: ['x'] }, { id: 2 }], gone: undefined };
  expect(decodeURIComponent(styles.deepObject('q', value, encodeComponent))).toBe(
    'q[price][gte]=1&q[price][in][]=a&q[price][in][]=b&q[items][0][id]=1&q[items][0][tags][]=x&q[items][1][id]=2',
  );
  expect(styles.deepObject('expand', ['data.customer'], encodeComponent)).toBe('expand%5B%5D=data.customer');
});

const parameters: readonly { name: string; given: ParameterText; value: unknown; want: string }[] = [
  { name: 'a query name is encoded', given: { name: 'page[size]', in: 'query' }, value: 5, want: 'page%5Bsize%5D=5' },
  {
    name: 'a path value is encoded',
    given: { name: 'id', in: 'path' },
    value: "a/b?c#d e'",
    want: 'a%2Fb%3Fc%23d%20e%27',
  },
  { name: 'a header is not encoded', given: { name: 'X', in: 'header' }, value: 'a, b/é', want: 'a, b/é' },
  {
    name: 'a list in a header has commas without spaces',
    given: { name: 'X', in: 'header', style: styles.simple },
    value: ['a', 'b'],
    want: 'a,b',
  },
  {
    name: 'JSON in a header',
    given: { name: 'X', in: 'header', style: styles.json },
    value: { a: 1 },
    want: '{"a":1}',
  },
  { name: 'JSON in a path', given: { name: 'X', in: 'path', style: styles.json }, value: [1], want: '%5B1%5D' },
  {
    name: 'JSON as the whole query',
    given: { name: 'X', in: 'querystring', style: styles.json },
    value: { a: 1 },
    want: '%7B%22a%22%3A1%7D',
  },
  {
    name: 'pairs as the whole query',
    given: { name: 'X', in: 'querystring', style: styles.urlencoded },
    value: { a: 'x y', b: [1, 2], c: { d: 1 } },
    want: 'a=x%20y&b=1&b=2&c%5Bd%5D=1',
  },
  {
    name: 'pairs inside a parameter',
    given: { name: 'X', in: 'query', style: styles.urlencoded },
    value: { a: 1 },
    want: 'X=a%3D1',
  },
  { name: 'undefined is not sent', given: { name: 'a', in: 'query' }, value: undefined, want: '' },
  { name: 'null is not sent', given: { name: 'a', in: 'query', style: styles.json }, value: null, want: '' },
  { name: 'empty values are sent', given: { name: 'a', in: 'query' }, value: '', want: 'a=' },
  {
    name: 'a date is ISO 8601',
    given: { name: 'a', in: 'query', style: styles.text },
    value: new Date(0),
    want: 'a=1970-01-01T00%3A00%3A00.000Z',
  },
  {
    name: 'a bigint keeps its digits',
    given: { name: 'a', in: 'query' },
    value: 2n ** 64n,
    want: 'a=18446744073709551616',
  },
  {
    name: 'a bigint keeps its digits in JSON',
    given: { name: 'a', in: 'query', style: styles.json },
    value: { id: 2n ** 64n },
    want: 'a=%7B%22id%22%3A18446744073709551616%7D',
  },
  { name: 'a cookie', given: { name: 'a', in: 'cookie' }, value: 'x;y', want: 'a=x%3By' },
  {
    name: 'reserved characters stay where the document allows them',
    given: { name: 'a', in: 'query', encode: encodeReserved },
    value: '2024-01-01T00:00:00+02:00/x?y=%41&z',
    want: 'a=2024-01-01T00:00:00%2B02:00/x?y=%41%26z',
  },
];

test.each(parameters)('$name', ({ given, value, want }) => {
  expect(parameterText(given, value)).toBe(want);
});

test('encoders touch what they have to, and never break', () => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  expect(encodeComponent(ascii).replace(/%[\dA-F]{2}/g, '')).toBe(
    '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~',
  );
  expect(decodeURIComponent(encodeComponent(ascii))).toBe(ascii);
  expect(encodeReserved(":/?@!$()*,;=[]#&+'%")).toBe(':/?@!$()*,;=%5B%5D%23%26%2B%27%25');
  expect([encodeComponent('a\ud800b'), encodeReserved('\udc00')]).toEqual(['a%EF%BF%BDb', '%EF%BF%BD']);
});

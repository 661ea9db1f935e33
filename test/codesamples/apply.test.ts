// Samples merged into a document's text: what stays, what comes, what goes.

import { describe, expect, test } from 'vitest';
import { applySamples } from '../../generator/codesamples/apply.js';
import type { CodeSample, OperationSamples } from '../../generator/codesamples/samples.js';
import type { Operation } from '../../generator/model/types.js';

function sample(source: string, label = 'curl'): CodeSample {
  return { lang: 'bash', label, source, 'x-curlew': true };
}

function samples(...list: readonly CodeSample[]): readonly OperationSamples[] {
  const operation = { key: 'GET /a', pointer: '/paths/~1a/get' } as Operation;
  return [{ operation, samples: list }];
}

interface Case {
  readonly name: string;
  readonly given: string;
  readonly samples: readonly CodeSample[];
  readonly want: string;
}

const yaml: readonly Case[] = [
  {
    name: 'a block mapping: after its last line, before what follows',
    given: `# head
paths:
  /a:   # odd spacing stays
    get:
        operationId:   'a'
        description: |
          text
        # about the operation

  /b: {}
`,
    samples: [sample("curl 'x' \\\n  --header 'A: b'\n")],
    want: `# head
paths:
  /a:   # odd spacing stays
    get:
        operationId:   'a'
        description: |
          text
        # about the operation
        x-codeSamples:
          - lang: bash
            label: curl
            source: |
              curl 'x' \\
                --header 'A: b'
            x-curlew: true

  /b: {}
`,
  },
  {
    name: 'a text that does not end with a line break',
    given: 'paths:\n  /a:\n    get:\n      operationId: a # last',
    samples: [sample('curl x')],
    want: `paths:
  /a:
    get:
      operationId: a # last
      x-codeSamples:
        - lang: bash
          label: curl
          source: curl x
          x-curlew: true
`,
  },
  {
    name: "beside the author's samples, in place of ours",
    given: `paths:
  /a:
    get:
      x-codeSamples:
      # ours, old
      - lang: bash
        label: old
        source: curl old
        x-curlew: true
      # by hand
      - { lang: Python,   source: 'get()' }
      - lang: bash
        source: |
          http x
      operationId: a
`,
    samples: [sample('curl new')],
    want: `paths:
  /a:
    get:
      x-codeSamples:
      # ours, old
      # by hand
      - { lang: Python,   source: 'get()' }
      - lang: bash
        source: |
          http x
      - lang: bash
        label: curl
        source: curl new
        x-curlew: true
      operationId: a
`,
  },
  {
    name: 'only ours before: replaced where they stand',
    given: `paths:
  /a:
    get:
      x-codeSamples:
        - lang: bash
          label: curl
          source: curl old
          x-curlew: true
      operationId: a
`,
    samples: [sample('curl new')],
    want: `paths:
  /a:
    get:
      x-codeSamples:
        - lang: bash
          label: curl
          source: curl new
          x-curlew: true
      operationId: a
`,
  },
  {
    name: "the author's of the same language and label wins",
    given: `paths:
  /a:
    get:
      x-codeSamples:
        - lang: Bash
          label: curl
          source: mine
`,
    samples: [sample('curl new')],
    want: `paths:
  /a:
    get:
      x-codeSamples:
        - lang: Bash
          label: curl
          source: mine
`,
  },
  {
    name: 'a flow mapping',
    given: "paths: { /a: { get: { operationId: 'a' } } }\n",
    samples: [sample('curl "x"')],
    want: `paths: { /a: { get: { operationId: 'a', "x-codeSamples": [{"lang":"bash","label":"curl","source":"curl \\"x\\"","x-curlew":true}] } } }\n`,
  },
  {
    name: 'the line endings of Windows',
    given: 'paths:\r\n  /a:\r\n    get:\r\n      operationId: a\r\n  /b: {}\r\n',
    samples: [sample('curl x')],
    want: 'paths:\r\n  /a:\r\n    get:\r\n      operationId: a\r\n      x-codeSamples:\r\n        - lang: bash\r\n          label: curl\r\n          source: curl x\r\n          x-curlew: true\r\n  /b: {}\r\n',
  },
];

const json: readonly Case[] = [
  {
    name: 'an object on several lines, in its own indentation',
    given: '{\n\t"paths": {\n\t\t"/a": {\n\t\t\t"get": {\n\t\t\t\t"operationId":  "a"\n\t\t\t}\n\t\t}\n\t}\n}\n',
    samples: [sample('curl x')],
    want: '{\n\t"paths": {\n\t\t"/a": {\n\t\t\t"get": {\n\t\t\t\t"operationId":  "a",\n\t\t\t\t"x-codeSamples": [\n\t\t\t\t\t{\n\t\t\t\t\t\t"lang": "bash",\n\t\t\t\t\t\t"label": "curl",\n\t\t\t\t\t\t"source": "curl x",\n\t\t\t\t\t\t"x-curlew": true\n\t\t\t\t\t}\n\t\t\t\t]\n\t\t\t}\n\t\t}\n\t}\n}\n',
  },
  {
    name: 'an object on one line',
    given: '\ufeff{"paths":{"/a":{"get":{"operationId":"a"}}}}',
    samples: [sample('curl x')],
    want: '\ufeff{"paths":{"/a":{"get":{"operationId":"a", "x-codeSamples": [{"lang":"bash","label":"curl","source":"curl x","x-curlew":true}]}}}}',
  },
  {
    name: "the author's entries as they are written",
    given:
      '{"paths":{"/a":{"get":{"x-codeSamples":[{ "lang" : "py", "source":"1" },{"lang":"bash","x-curlew":true}],"operationId":"a"}}}}',
    samples: [sample('curl x')],
    want: '{"paths":{"/a":{"get":{"x-codeSamples":[{ "lang" : "py", "source":"1" }, {"lang":"bash","label":"curl","source":"curl x","x-curlew":true}],"operationId":"a"}}}}',
  },
  {
    name: 'an empty object',
    given: '{"paths":{"/a":{"get":{}}}}',
    samples: [sample('curl x')],
    want: '{"paths":{"/a":{"get":{"x-codeSamples": [{"lang":"bash","label":"curl","source":"curl x","x-curlew":true}]}}}}',
  },
];

describe.each([
  { format: 'YAML', cases: yaml },
  { format: 'JSON', cases: json },
])('$format', ({ cases }) => {
  test.each(cases)('$name', ({ given, samples: list, want }) => {
    const once = applySamples(given, samples(...list));
    expect(once).toEqual({ text: want, diagnostics: [] });
    expect(applySamples(once.text, samples(...list)).text).toBe(want);
  });
});

describe('what cannot be edited is left and said', () => {
  test.each([
    { name: 'behind an alias', given: 'x: &item\n  get: {}\npaths:\n  /a: *item\n' },
    { name: 'in another file', given: 'paths:\n  /a: { $ref: a.yaml }\n' },
    { name: 'samples that are no list', given: 'paths:\n  /a:\n    get:\n      x-codeSamples: none\n' },
    { name: 'samples that are no list, in JSON', given: '{"paths":{"/a":{"get":{"x-codeSamples":{}}}}}' },
  ])('$name', ({ given }) => {
    const { text, diagnostics } = applySamples(given, samples(sample('curl x')));
    expect(text).toBe(given);
    expect(diagnostics.map(({ code, pointer }) => ({ code, pointer }))).toEqual([
      { code: 'operation-elsewhere', pointer: '/paths/~1a/get' },
    ]);
  });
});

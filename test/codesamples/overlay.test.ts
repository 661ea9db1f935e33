// The overlay: its text, and the places that its actions name.

import { describe, expect, test } from 'vitest';
import { jsonPath, overlayDocument } from '../../generator/codesamples/overlay.js';
import type { ApiModel, Operation } from '../../generator/model/types.js';

describe('a JSON Pointer as a JSONPath', () => {
  test.each([
    { pointer: '/paths/~1zones~1{zone_id}/get', want: "$.paths['/zones/{zone_id}'].get" },
    { pointer: "/paths/~1a'b\\c~0d/put", want: "$.paths['/a\\'b\\\\c~d'].put" },
    { pointer: '/paths/~1"q"/get', want: `$.paths['/"q"'].get` },
    { pointer: '/paths/~1a/additionalOperations/COPY-IT', want: "$.paths['/a'].additionalOperations['COPY-IT']" },
  ])('$pointer', ({ pointer, want }) => {
    expect(jsonPath(pointer)).toBe(want);
  });
});

test('an overlay takes its earlier samples away before it brings new ones', () => {
  const api = { title: 'Birds', version: '2' } as ApiModel;
  const operation = { pointer: '/paths/~1birds/get', extensions: {} } as Operation;
  const samples = [{ lang: 'bash', label: 'curl', source: 'curl x \\\n  -I\n', 'x-curlew': true }] as const;
  expect(overlayDocument(api, [{ operation, samples }], 'birds.yaml').text).toBe(`overlay: 1.0.0
info:
  title: Code samples of Birds
  version: "2"
extends: birds.yaml
actions:
  - target: $.paths.*.*['x-codeSamples'][?@['x-curlew'] == true]
    remove: true
  - target: $.paths['/birds'].get
    update:
      x-codeSamples:
        - lang: bash
          label: curl
          source: |
            curl x \\
              -I
          x-curlew: true
`);
});

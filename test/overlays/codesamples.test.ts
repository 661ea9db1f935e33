// The overlay that `codesamples` writes makes the same document as `codesamples --apply` does.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySamples } from '../../generator/codesamples/apply.js';
import { overlayDocument } from '../../generator/codesamples/overlay.js';
import { codeSamples } from '../../generator/codesamples/samples.js';
import { planDocument } from '../../generator/plan-document.js';
import { load } from '../../generator/load/load.js';
import { applyOverlays } from '../../generator/overlays/apply-overlays.js';
import { packageRoot } from '../../generator/package-root.js';
import { makeFolder } from '../folder.js';
import { sourceOf } from './source-of.js';

const authored = `openapi: 3.2.0
info: { title: T, version: '1' }
servers: [{ url: 'https://x.example' }]
paths:
  /a:
    get:
      x-codeSamples:
        - { lang: bash, label: curl, source: by the author }
        - { lang: powershell, label: Invoke-RestMethod, source: of an earlier run, x-curlew: true }
      responses: { '204': { description: ok } }
    put:
      x-codeSamples: { not: a list }
      responses: { '204': { description: ok } }
    additionalOperations:
      COPY:
        x-codeSamples: [{ lang: bat, label: x, source: of an earlier run, x-curlew: true }]
        responses: { '204': { description: ok } }
  "/it's/{a}\\\\b":
    post:
      parameters: [{ name: a, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: ok } }
`;

async function bothWays(path: string): Promise<readonly [applied: unknown, overlaid: unknown]> {
  const { plan, settings } = await planDocument({ input: path, targets: ['all'] });
  const { operations } = await codeSamples(plan, { ...settings, formatter: { ...settings.formatter, name: 'none' } });
  const root = await load(path);
  const overlay = sourceOf('overlay.yaml', overlayDocument(plan.api, operations, null).text);
  const once = applyOverlays(root, [overlay]);
  expect(once.diagnostics).toEqual([]);
  expect(applyOverlays(root, [overlay, overlay]).source.value).toEqual(once.source.value);
  const applied = applySamples(readFileSync(path, 'utf8'), operations);
  return [sourceOf('applied.yaml', applied.text).value, once.source.value];
}

const specs = ['bodies-json', 'hostile-text', 'openapi-32', 'names', 'security'];

describe('the overlay and --apply', () => {
  it.each(specs)('agree on %s', async (spec) => {
    const [applied, overlaid] = await bothWays(join(packageRoot, 'specs', spec, 'openapi.yaml'));
    expect(overlaid).toEqual(applied);
  });

  it("agree on a document with samples of the author's and of an earlier run", async () => {
    const path = join(makeFolder({ 'api.yaml': authored }), 'api.yaml');
    const [applied, overlaid] = await bothWays(path);
    expect(overlaid).toEqual(applied);
    const { paths } = overlaid as { paths: { '/a': { get: { 'x-codeSamples': { source: string }[] } } } };
    const sources = paths['/a'].get['x-codeSamples'].map(({ source }) => source);
    expect([sources[0], sources.includes('of an earlier run'), sources.length]).toEqual(['by the author', false, 6]);
    writeFileSync(path, JSON.stringify(sourceOf('a', authored).value));
    const [appliedJson, overlaidJson] = await bothWays(path);
    expect(overlaidJson).toEqual(appliedJson);
  });
});

// Real builds of a small app by every bundler: generated, bundled, run against a server; warnings and errors in their own way.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document, runBuilt, useApp } from './app.js';
import { bundlers } from './bundlers.js';

describe.each(bundlers)('$name', ({ bundle }) => {
  it('generates before it resolves, and the bundle sends the request', async () => {
    const app = useApp();
    const { file, errors, warnings } = await bundle(app);
    expect([errors, warnings]).toEqual([[], []]);
    expect(existsSync(join(app.folder, 'api/manifest.json'))).toBe(true);
    expect(await runBuilt(file)).toBe('GET /things\n');
  });

  it('shows repairs of the document as warnings', async () => {
    const app = useApp();
    app.write(
      'openapi.yaml',
      document('listThings', '\n      parameters: [{ name: q, in: query, schema: { type: text } }]'),
    );
    const { errors, warnings } = await bundle(app);
    expect(errors).toEqual([]);
    expect(warnings.join('\n')).toContain('openapi.yaml:8:52: warning');
  });

  it('fails with what is wrong about the document, and leaves the output as it was', async () => {
    const app = useApp();
    await bundle(app);
    const before = readFileSync(join(app.folder, 'api/manifest.json'), 'utf8');
    app.write('openapi.yaml', 'openapi: 3.1.0\npaths: []\n');
    const { errors } = await bundle(app);
    const told = errors.join('\n');
    expect([told.split('openapi.yaml:2:').length, told]).toEqual([2, expect.not.stringContaining('generator/plugins')]);
    expect(readFileSync(join(app.folder, 'api/manifest.json'), 'utf8')).toBe(before);
  });

  it('touches nothing the second time', async () => {
    const app = useApp();
    await bundle(app);
    const names = readdirSync(join(app.folder, 'api/typescript'));
    const inodes = (): readonly string[] =>
      names.map((name) => `${name} ${inodeOf(join(app.folder, 'api/typescript', name))}`);
    const before = inodes();
    await bundle(app);
    expect(inodes()).toEqual(before);
  });
});

/** A file that is replaced gets another one. */
function inodeOf(path: string): string {
  const { ino, mtimeMs } = statSync(path);
  return `${ino} ${mtimeMs}`;
}

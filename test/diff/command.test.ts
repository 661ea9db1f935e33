// `curlew diff` as users run it: forms of output, exit codes, revisions of git, wrong calls.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { commitAll } from '../commit-all.js';
import { makeFolder } from '../folder.js';
import { answering, type Part } from './documents.js';

useCli();

const zone = (properties: Part): string =>
  JSON.stringify(
    answering({ $ref: '#/components/schemas/Zone' }, { schemas: { Zone: { type: 'object', properties } } }),
  );
const old = zone({ id: { type: 'string' }, name: { type: 'string' } });
const now = zone({ id: { type: 'string' }, plan: { enum: ['a|b', '``x', '@team <img>'] } });

describe('curlew diff', () => {
  it('prints a line for each change and the counts', async () => {
    const folder = makeFolder({ 'old.json': old, 'new.json': now });
    expect(await curlew(folder, ['diff', 'old.json', 'new.json'])).toEqual({
      code: 0,
      err: '',
      out: `breaking  type Zone .name (output): property removed: string; used by listThings
minor     type Zone .plan (output): optional property added: "a|b" | "\`\`x" | "@team <img>"; used by listThings
breaking: 1 breaking, 1 minor, 0 patch
`,
    });
  });

  it('prints Markdown in which nothing of the document is markup', async () => {
    const folder = makeFolder({ 'old.json': old, 'new.json': now });
    const { out } = await curlew(folder, ['diff', 'old.json', 'new.json', '--markdown']);
    expect(out).toBe(`## API changes

breaking: 1 breaking, 1 minor, 0 patch.

### Breaking changes

- \`type Zone .name (output)\` property removed: \`string\`; used by \`listThings\`

### Additions

- \`type Zone .plan (output)\` optional property added: \`\`\` "a|b" | "\`\`x" | "@team <img>" \`\`\`; used by \`listThings\`
`);
  });

  it('prints JSON', async () => {
    const folder = makeFolder({ 'old.json': old, 'new.json': now });
    const { out } = await curlew(folder, ['diff', 'new.json', 'old.json', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'breaking',
      counts: { breaking: 1, minor: 1, patch: 0 },
      changes: [{ code: 'property-removed', path: '.plan' }, { code: 'property-added' }],
    });
    expect(JSON.parse(out)).not.toHaveProperty('markdown');
  });

  it('prints JSON with the Markdown in it', async () => {
    const folder = makeFolder({ 'old.json': old, 'new.json': now });
    const { out } = await curlew(folder, ['diff', 'old.json', 'new.json', '--json', '--markdown']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'breaking',
      markdown: expect.stringMatching(/^## API changes\n\nbreaking: 1 breaking/),
    });
  });

  it.each([
    { name: 'breaking, of a breaking change', parameters: ['old.json', 'new.json', '--fail-on', 'breaking'], want: 1 },
    { name: 'breaking, of an addition', parameters: ['old.json', 'more.json', '--fail-on', 'breaking'], want: 0 },
    { name: 'minor, of an addition', parameters: ['old.json', 'more.json', '--fail-on', 'minor'], want: 1 },
    { name: 'patch, of nothing', parameters: ['old.json', 'old.json', '--fail-on', 'patch'], want: 0 },
  ])('fails on $name: $want', async ({ parameters, want }) => {
    const more = zone({ id: { type: 'string' }, name: { type: 'string' }, more: { type: 'string' } });
    const folder = makeFolder({ 'old.json': old, 'new.json': now, 'more.json': more });
    expect((await curlew(folder, ['diff', ...parameters])).code).toBe(want);
  });

  it('says that nothing changed', async () => {
    const folder = makeFolder({ 'old.json': old });
    expect(await curlew(folder, ['diff', 'old.json', '-'], old)).toEqual({
      code: 0,
      err: '',
      out: 'no change of the generated API\n',
    });
  });
});

describe('git:REVISION:PATH', () => {
  it('is the file of that revision with the files it refers to', async () => {
    const folder = makeFolder({
      'api/openapi.json': old.replace('"#/components/schemas/Zone"', '"parts/area.json#/Area"'),
      'api/parts/area.json': JSON.stringify({ Area: { type: 'object', properties: { id: { type: 'string' } } } }),
    });
    commitAll(folder);
    writeFileSync(
      join(folder, 'api/parts/area.json'),
      JSON.stringify({ Area: { type: 'object', properties: { id: {} } } }),
    );
    const { out, code } = await curlew(folder, ['diff', 'git:HEAD:api/openapi.json', 'api/openapi.json']);
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'breaking  type Area .id (output): type is now unknown: string -> unknown; used by listThings',
    ]);
  });

  it.each([
    { name: 'a revision that is not there', input: 'git:nowhere:openapi.json' },
    { name: 'a file that is not there', input: 'git:HEAD:other.json' },
    { name: 'a path that leads out', input: 'git:HEAD:../openapi.json' },
    { name: 'an option in place of a revision', input: 'git:--help:openapi.json' },
  ])('refuses $name', async ({ input }) => {
    const folder = makeFolder({ 'openapi.json': old });
    commitAll(folder);
    const { code, err, out } = await curlew(folder, ['diff', input, 'openapi.json']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('write git:REVISION:PATH');
  });

  it('names the file of a problem as it was named', async () => {
    const folder = makeFolder({ 'openapi.json': '{"openapi": "3.1.0", "paths": []}' });
    commitAll(folder);
    const { code, err } = await curlew(folder, ['diff', 'git:HEAD:openapi.json', 'openapi.json']);
    expect(code).toBe(1);
    expect(err).toContain('git:HEAD:openapi.json:1:');
  });
});

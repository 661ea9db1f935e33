// When a plugin runs again: for every file that a run depends on, also one that it failed at, and for nothing else.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRun } from '../../generator/plugins/run.js';
import { clientText, document, useApp } from './app.js';

const overlay = (summary: string): string => `overlay: 1.0.0
info: { title: Changes, version: '1' }
actions:
  - target: $.paths['/things'].get
    update: { summary: ${summary} }
`;

it('an overlay is watched, and one that is mended is read again', async () => {
  const app = useApp();
  app.write('overlay.yaml', 'overlay: [');
  const run = createRun({ ...app.options, overlays: [join(app.folder, 'overlay.yaml')] });
  const first = await run.ensure();
  expect([first.error?.includes('overlay.yaml:1:'), run.isWatched(join(app.folder, 'overlay.yaml'))]).toEqual([
    true,
    true,
  ]);
  app.write('overlay.yaml', overlay('Mended.'));
  expect((await run.ensure()).error).toBe(null);
  expect(clientText(app)).toContain('Mended.');
  app.write('overlay.yaml', overlay('Changed.'));
  await run.ensure();
  expect(clientText(app)).toContain('Changed.');
});

it('a template of the user is watched', async () => {
  const app = useApp();
  mkdirSync(join(app.folder, 'templates/curl'), { recursive: true });
  const run = createRun({ ...app.options, targets: ['curl'], templates: join(app.folder, 'templates') });
  const template = join(app.folder, 'templates/curl/snippet.hbs');
  writeFileSync(template, '# {{code first}}\n');
  const outcome = await run.ensure();
  expect([outcome.error, run.isWatched(template)]).toEqual([null, true]);
});

it('a file that a document refers to is watched, and a missing one is an error', async () => {
  const app = useApp();
  app.write('openapi.yaml', document('listThings').replace('{ type: string }', "{ $ref: 'thing.yaml' }"));
  const run = createRun(app.options);
  expect((await run.ensure()).error).toContain('thing.yaml');
  app.write('thing.yaml', 'type: integer\n');
  // The mistake is in the document, which says so; what is missing comes with its next change.
  app.write('openapi.yaml', `${readFileSync(app.options.input, 'utf8')}# changed\n`);
  expect([(await run.ensure()).error, run.isWatched(join(app.folder, 'thing.yaml'))]).toEqual([null, true]);
});

it('the outcome is given again while nothing changes', async () => {
  const app = useApp();
  const run = createRun(app.options);
  const [first, second] = [await run.ensure(), await run.ensure()];
  expect(second).toBe(first);
  expect(first.watched).toEqual([app.options.input]);
});

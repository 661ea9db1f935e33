// Every `npx curlew` line of the pages runs: in a repository that has the documents they name, with the output they promise.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { commitAll } from '../commit-all.js';
import { makeFolder } from '../folder.js';
import { fileBlock, pages, readPage } from './pages.js';

useCli();

const document = fileBlock(readPage('README.md'), 'openapi.yaml');

interface Line {
  readonly path: string;
  readonly command: string;
}

/** Lines of shell blocks, without the comment at their end. */
const lines: readonly Line[] = pages
  .filter(({ path }) => path === 'README.md' || path.startsWith('docs/'))
  .flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => [...text.matchAll(/^npx curlew (.*?)(?: +#.*)?$/gm)])
      .map(([, command = '']) => ({ path, command })),
  )
  .filter(({ command }, index, all) => all.findIndex((line) => line.command === command) === index);

/** Commands that other tests run: they install packages, or run every shell of the machine. */
const elsewhere = /^(init|verify|templates|completion)\b/;

describe('commands of the pages', () => {
  it('are found', () => expect(lines.length).toBeGreaterThan(10));

  it.each(lines.filter(({ command }) => !elsewhere.test(command)))('$path: curlew $command', async ({ command }) => {
    const folder = project();
    const { code, err } = await curlew(folder, command.split(' '));
    // A check without output is stale, and a diff that is told to fail does: that is their answer.
    const mayBeOne = /^check|--check|--fail-on/.test(command);
    expect([code, err]).toEqual([mayBeOne ? expect.toBeOneOf([0, 1]) : 0, expect.not.stringContaining('error')]);
  });
});

function project(): string {
  const changed = document.replace('get-zone', 'get-zone\n      deprecated: true');
  const files = ['openapi.yaml', 'api.yaml', 'old.yaml', 'new.yaml', 'api/openapi.yaml'];
  const folder = makeFolder({
    ...Object.fromEntries(files.map((file) => [file, document])),
    'curlew.config.json': JSON.stringify({ input: 'openapi.yaml', output: 'src/api', formatter: 'none' }),
  });
  const commit = commitAll(folder);
  mkdirSync(join(folder, '.git/refs/remotes/origin'), { recursive: true });
  writeFileSync(join(folder, '.git/refs/remotes/origin/main'), `${commit}\n`);
  writeFileSync(join(folder, 'new.yaml'), changed);
  return folder;
}

// The GitHub Action: generate, check and diff with its comment, in a repository of a test's own.

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { document } from '../commands/document.js';
import { useCli } from '../commands/cli.js';
import { commitAll } from '../commit-all.js';
import { comment } from '../../.github/action/comment.js';
import { makeFolder } from '../folder.js';
import { type Comment, fakeApi, installCli, runStep } from './step.js';

useCli();

const config = JSON.stringify({ input: 'openapi.yaml', output: 'api', targets: ['curl'] });

function project(): string {
  const folder = makeFolder({ 'openapi.yaml': document, 'curlew.config.json': config });
  installCli(folder);
  return folder;
}

describe('generate', () => {
  it('says whether files were written', async () => {
    const folder = project();
    const first = await runStep(folder, { command: 'generate' });
    expect([first.code, first.outputs]).toEqual([0, 'changed=true\n']);
    expect(first.summary).toMatch(/^curlew wrote or removed \d+ files\.\n$/);
    expect((await runStep(folder, { command: 'generate' })).outputs).toBe('changed=false\n');
  });

  it('fails as the command does', async () => {
    const folder = project();
    writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.0\npaths: []\n');
    const { code, log, outputs } = await runStep(folder, { command: 'generate' });
    expect([code, outputs]).toEqual([1, '']);
    expect(log).toMatch(/^::error file=.*openapi\.yaml,line=2,col=1,title=wrong-type::\/paths: expected object/);
  });
});

describe('check', () => {
  it('passes where the output is what the document gives', async () => {
    const folder = project();
    await runStep(folder, { command: 'generate' });
    expect(await runStep(folder, {})).toMatchObject({ code: 0, outputs: 'changed=false\n', summary: '' });
  });

  it('fails with the difference where it is stale', async () => {
    const folder = project();
    await runStep(folder, { command: 'generate' });
    rmSync(join(folder, 'api/curl'), { recursive: true });
    const { code, log, outputs, summary } = await runStep(folder, { command: 'check' });
    expect([code, outputs]).toEqual([1, 'changed=true\n']);
    expect(log).toContain('missing: curl/');
    expect(summary).toContain('stale');
  });
});

/** A step is a few processes: npx, Node, git. */
vi.setConfig({ testTimeout: 180_000 });

describe('diff', () => {
  const inputs = { command: 'diff', document: 'openapi.yaml' };
  const event = (sha: string): object => ({ pull_request: { number: 7, base: { sha } } });

  function changed(): { folder: string; sha: string } {
    const folder = project();
    const sha = commitAll(folder);
    const lines = document.split('\n').filter((line) => !line.includes('create-zone'));
    writeFileSync(
      join(folder, 'openapi.yaml'),
      lines.join('\n').replace('operationId: get-user', 'deprecated: true\n      operationId: get-user'),
    );
    return { folder, sha };
  }

  /** Commits the document and its config below `packages/a`. */
  function moved(folder: string): string {
    mkdirSync(join(folder, 'packages/a'), { recursive: true });
    for (const name of ['openapi.yaml', 'curlew.config.json'])
      renameSync(join(folder, name), join(folder, 'packages/a', name));
    installCli(join(folder, 'packages/a'));
    return commitAll(folder);
  }

  it('comments once and renews the comment', async () => {
    const { folder, sha } = changed();
    const comments: Comment[] = [{ id: 1, body: 'of somebody else' }];
    const api = await fakeApi(comments);
    const first = await runStep(folder, inputs, { event: event(sha), api: api.url });
    expect([first.code, first.outputs, first.log]).toEqual([0, 'verdict=breaking\n', '']);
    expect(comments[1]?.body).toBe(`<!-- curlew diff -->\n${first.summary}`);
    expect(first.summary).toContain('### Breaking changes\n\n- `createZone` function removed');
    await runStep(folder, { ...inputs, old: 'openapi.yaml' }, { event: event(sha), api: api.url });
    expect(comments.map(({ body }) => body)).toEqual([
      'of somebody else',
      '<!-- curlew diff -->\n## API changes\n\nno change of the generated API.\n',
    ]);
    expect(api.calls).toEqual([
      'GET /repos/owner/repository/issues/7/comments?per_page=100&page=1 Bearer secret-token',
      'POST /repos/owner/repository/issues/7/comments Bearer secret-token',
      'GET /repos/owner/repository/issues/7/comments?per_page=100&page=1 Bearer secret-token',
      'PATCH /repos/owner/repository/issues/comments/101 Bearer secret-token',
    ]);
  });

  it('compares a document below the working directory with the same one of the base', async () => {
    const { folder } = changed();
    const sha = moved(folder);
    const { code, outputs, summary } = await runStep(join(folder, 'packages/a'), inputs, { event: event(sha) });
    expect([code, outputs, summary]).toEqual([
      0,
      'verdict=none\n',
      '## API changes\n\nno change of the generated API.\n',
    ]);
  });

  it('has nothing to compare where the base has no such document', async () => {
    const { folder, sha } = changed();
    moved(folder);
    const given = { ...inputs, 'fail-on': 'breaking' };
    const { code, log, outputs, summary } = await runStep(join(folder, 'packages/a'), given, { event: event(sha) });
    expect([code, log, outputs]).toEqual([0, '', 'verdict=none\n']);
    expect(summary).toContain('no such document');
  });

  it('fails on what it is told to, after the comment', async () => {
    const { folder, sha } = changed();
    const comments: Comment[] = [];
    const { url } = await fakeApi(comments);
    const { code, log } = await runStep(folder, { ...inputs, 'fail-on': 'breaking' }, { event: event(sha), api: url });
    expect([code, log, comments.length]).toEqual([1, '::error title=curlew::the API has breaking changes\n', 1]);
  });

  it('goes on with a warning where the token may not comment', async () => {
    const { folder, sha } = changed();
    const { url } = await fakeApi([], 403);
    const { code, log, outputs } = await runStep(folder, inputs, { event: event(sha), api: url });
    expect([code, outputs]).toEqual([0, 'verdict=breaking\n']);
    expect(log).toBe('::warning title=curlew::no comment was written: GET answered 403\n');
  });

  it('writes no comment where none is wanted, and needs no pull request then', async () => {
    const { folder } = changed();
    const api = await fakeApi([]);
    const given = { ...inputs, old: 'git:HEAD:openapi.yaml', comment: 'false' };
    const { code, outputs } = await runStep(folder, given, { api: api.url });
    expect([code, outputs, api.calls]).toEqual([0, 'verdict=breaking\n', []]);
  });
});

describe('a comment that is too long', () => {
  it.each([
    { name: 'in a list', head: '### Breaking changes\n\n', end: '' },
    {
      name: 'in what is folded',
      head: '## API changes\n\n<details><summary>Docs</summary>\n\n',
      end: '</details>\n\n',
    },
  ])('$name is cut between lines: half a code span would make a mention of its text', async ({ head, end }) => {
    const line = `- \`o1 input["${'@everyone '.repeat(18)}"]\` type changed\n`;
    const comments: Comment[] = [];
    const { url } = await fakeApi(comments);
    const given = { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'owner/repository', CURLEW_TOKEN: 'token' };
    for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
    await comment(7, `${head}${line.repeat(400)}`);
    vi.unstubAllEnvs();
    const [before = '', after = ''] = (comments[0]?.body ?? '').split('\n\n… cut off');
    expect(before.length).toBeLessThan(65_100);
    expect(before.length).toBeGreaterThan(64_000);
    const text = `<!-- curlew diff -->\n${head}`;
    expect(`${before}\n`.replaceAll(line, '')).toBe(`${text}${end === '' ? '' : `\n${end.trimEnd()}\n`}`);
    expect(after).toBe(': the summary of the job has all of it\n');
  });
});

describe('inputs', () => {
  it.each([
    { name: 'a command in a document', inputs: { document: '$(touch pwned)`touch pwned`"; touch pwned; "' } },
    { name: 'an option in a document', inputs: { document: '--output=/tmp/elsewhere' } },
    { name: 'an option in a config', inputs: { config: '--force' } },
    { name: 'a command in a version', inputs: { version: '1; touch pwned' } },
    { name: 'an unknown command', inputs: { command: 'publish' } },
    {
      name: 'a limit that is none',
      inputs: { command: 'diff', document: 'openapi.yaml', old: 'openapi.yaml', 'fail-on': 'all' },
    },
    {
      name: 'a URL without something to compare with',
      inputs: { command: 'diff', document: 'https://example.com/a.json' },
    },
    { name: 'no base to compare with', inputs: { command: 'diff', document: 'openapi.yaml' } },
  ])('refuse $name', async ({ inputs }) => {
    const folder = project();
    const { code, log } = await runStep(folder, inputs as Record<string, string>);
    expect(code).toBeGreaterThan(0);
    expect(log).not.toBe('');
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

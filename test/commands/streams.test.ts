// Standard streams that are closed, full, or nobody reads; a folder to run in that is gone; stack traces.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { cliPath, useCli } from './cli.js';
import { document } from './document.js';

useCli();

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a line of bash in a folder, where `curlew` is the command under test. */
function bash(folder: string, line: string): Promise<Ended> {
  const script = `curlew() { "${process.execPath}" "${cliPath}" "$@"; }\nset -o pipefail\n${line}`;
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], { cwd: folder }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err: err.replaceAll(folder, 'HERE') }),
    );
  });
}

const large = document.replace(
  'paths:',
  `paths:\n${Array.from({ length: 3000 }, (_, index) => `  /p${index}: { get: { responses: { '204': { description: done } } } }`).join('\n')}`,
);

describe.skipIf(process.platform === 'win32')('a stream', () => {
  it('that nobody reads any more: the run ends as it would', async () => {
    const folder = makeFolder({ 'api.yaml': large });
    const { code, out, err } = await bash(folder, 'curlew pagination api.yaml --json --quiet | head -n 1');
    expect([code, out.split('\n').length, err]).toEqual([0, 2, '']);
  });

  it('that nobody reads any more: the exit code stays', async () => {
    const folder = makeFolder({ 'api.yaml': large });
    const { code, err } = await bash(folder, 'curlew check api.yaml -t curl --quiet | true');
    expect([code, err]).toEqual([1, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('that is full', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, err } = await bash(folder, 'curlew snippet api.yaml list-zones > /dev/full');
    expect([code, err.split('\n')[0]]).toEqual([3, 'curlew: error: cannot write: no space left on the disk']);
  });

  it.each(['2>&-', '2>/dev/full', '>&- 2>&-', '<&-'])('that is closed or full: %s', async (closing) => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code } = await bash(folder, `curlew api.yaml -o out -t curl ${closing}`);
    expect([code, existsSync(join(folder, 'out/manifest.json'))]).toEqual([0, true]);
  });

  it.each(['2>&-', '2>/dev/full', '2>&1 | true'])(
    'closed, full or unread when nothing changed: %s',
    async (closing) => {
      const folder = makeFolder({ 'api.yaml': document, 'node_modules/.keep': '' });
      const call = 'curlew api.yaml -o out -t curl --formatter none';
      const { code, err } = await bash(folder, `sleep 0.1; ${call} 2>&-; ${call}; ${call} ${closing}`);
      expect([code, err]).toEqual([0, expect.stringMatching(/^api.yaml: .*, unchanged since the last run\n$/)]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('a folder to run in', () => {
  it('that is gone', async () => {
    const folder = makeFolder({ 'gone/api.yaml': document });
    const { code, err } = await bash(join(folder, 'gone'), 'rm -r ../gone; curlew api.yaml; exit $?');
    expect(code).toBe(3);
    expect(err).not.toMatch(/ {4}at |bug/);
  });
});

describe('a stack trace', () => {
  it.each([
    { name: 'is not printed for a mistake of the user', given: 'curlew none.yaml', want: [3, false] },
    { name: 'is printed for it with --debug', given: 'curlew none.yaml --debug', want: [3, true] },
    { name: 'is printed for a bug with --debug', given: 'curlew api.yaml --debug', want: [70, true] },
    { name: 'is not printed for a bug without', given: 'curlew api.yaml', want: [70, false] },
  ])('$name', async ({ given, want }) => {
    // A bug, made by a platform that lacks what every run needs.
    const folder = makeFolder({ 'api.yaml': document, 'broken.mjs': 'Array.prototype.flatMap = undefined;' });
    const breaking = want[0] === 70 ? 'export NODE_OPTIONS="--import ./broken.mjs"; ' : '';
    const { code, err } = await bash(folder, breaking + given);
    expect([code, /\n {4}at /.test(err)]).toEqual(want);
    if (code === 70)
      expect(err).toMatch(
        /^curlew: error: this is a bug: .*\n {2}hint: run again with --debug and report the stack trace/,
      );
  });
});

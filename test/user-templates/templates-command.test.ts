// `curlew templates` as a process: the list, copies to edit, and views as JSON.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { targets } from '../../generator/targets.js';
import { curlew, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder } from '../folder.js';

useCli();

describe('templates list', () => {
  it('names every template of every target', async () => {
    const { code, out } = await curlew(makeFolder(), ['templates']);
    const lines = out.split('\n').slice(0, -1);
    const want = targets.flatMap(({ name }) =>
      readdirSync(join(packageRoot, 'templates', name))
        .filter((file) => file.endsWith('.hbs'))
        .toSorted()
        .map((file) => `${name}/${file}`),
    );
    expect([code, lines]).toEqual([0, want]);
  });

  it('says which are the user’s', async () => {
    const folder = makeFolder({ 'own/curl/loop.hbs': '' });
    const { out } = await curlew(folder, ['templates', 'list', 'curl', '--templates', 'own']);
    expect(out).toBe('curl/body.hbs\ncurl/loop.hbs  (own/curl/loop.hbs)\ncurl/not-expressible.hbs\ncurl/snippet.hbs\n');
  });
});

describe('templates eject', () => {
  it('copies those of a target, which then change what is generated', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, out } = await curlew(folder, ['templates', 'eject', 'powershell']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'wrote templates/powershell/body.hbs']);
    const path = join(folder, 'templates/powershell/snippet.hbs');
    expect(readFileSync(path, 'utf8')).toBe(
      readFileSync(join(packageRoot, 'templates/powershell/snippet.hbs'), 'utf8'),
    );
    writeFileSync(path, `# ours\n${readFileSync(path, 'utf8')}`);
    const run = await curlew(folder, ['api.yaml', '-t', 'powershell', '-o', 'out', '--templates', 'templates', '-q']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out/powershell/zones/list-zones.ps1'), 'utf8').startsWith('# ours\n')).toBe(true);
  });

  it('refuses to replace a file, and writes none', async () => {
    const folder = makeFolder({ 'own/curl/snippet.hbs': 'mine' });
    const { code, err } = await curlew(folder, ['templates', 'eject', 'curl', '--to', 'own']);
    expect([code, err.split('\n')[0]]).toEqual([3, 'HERE/own/curl/snippet.hbs: error: is there already']);
    expect(readdirSync(join(folder, 'own/curl'))).toEqual(['snippet.hbs']);
    await curlew(folder, ['templates', 'eject', 'curl', '--to', 'own', '--force']);
    expect(readFileSync(join(folder, 'own/curl/snippet.hbs'), 'utf8')).not.toBe('mine');
  });

  it('says that its folder is a file', async () => {
    const { code, err, out } = await curlew(makeFolder({ own: '' }), ['templates', 'eject', 'curl', '--to', 'own']);
    expect([code, err.split('\n')[0], out]).toEqual([
      3,
      'curlew: error: HERE/own: cannot be written: ENOTDIR; nothing was changed',
      '',
    ]);
  });

  it.each([
    { name: 'no target', given: ['eject'], want: 'curlew: error: eject needs a target' },
    { name: 'an unknown target', given: ['eject', 'crul'], want: 'curlew: error: there is no target "crul"' },
    { name: 'an unknown action', given: ['export'], want: 'curlew: error: Invalid values:' },
    { name: 'no operation', given: ['show', 'curl'], want: 'error: show needs an operation' },
  ])('$name', async ({ given, want }) => {
    const folder = makeFolder();
    const { code, out, err } = await curlew(folder, ['templates', ...given]);
    expect([code, out, err.includes(want), existsSync(join(folder, 'templates'))]).toEqual([2, '', true, false]);
  });
});

describe('templates show', () => {
  it('prints the view of an operation', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, out } = await curlew(folder, ['templates', 'show', 'curl', 'get-user', '--input', 'api.yaml']);
    expect([code, JSON.parse(out)]).toEqual([
      0,
      [
        {
          path: 'users/get-user.sh',
          template: 'snippet',
          view: {
            notes: [],
            first: { $code: 'curl "https://api.example.com/users/$ID"' },
            rest: [],
            pipe: { $code: '' },
          },
        },
      ],
    ]);
  });

  it('has the types of a TypeScript target, and takes a target by its path', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const show = async (target: string): Promise<string> =>
      (await curlew(folder, ['templates', 'show', target, 'getUser', '--input', 'api.yaml'])).out;
    expect(await show('typescript')).toContain('"function": "getUser"');
    expect(await show(join(packageRoot, 'docs/examples/python-requests/target.mjs'))).toContain('"users/get_user.py"');
  });
});

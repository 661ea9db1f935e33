// What is in the tarball, and what it depends on.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { sources } from '../architecture/sources.js';
import { makeFolder } from '../folder.js';
import { pack } from './pack.js';

const folder = makeFolder();

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** Names of packages that the bundler's comments tell the files of. */
function commentsOn(text: string): readonly string[] {
  return [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name = '']) => name);
}

describe('the tarball', () => {
  const packed = pack(folder);
  const paths = packed.files.map(({ path }) => path);

  it('holds the bundle, its declarations, its help, templates twice, the embedded document and texts, and nothing else', () => {
    const expected = [
      /^dist\/[a-z-]+\.c?js$/,
      /^dist\/chunks\/[\w.-]+\.js$/,
      /^dist\/types\/(generator|templates)\/[a-z0-9/-]+\.d\.ts$/,
      /^dist\/(curlew\.schema|fixed-texts)\.json$/,
      /^dist\/licences\.txt$/,
      /^dist\/help\/[a-z]+\.txt$/,
      /^dist\/templates\/[a-z0-9-]+\.cjs$/,
      /^templates\/[a-z0-9/-]+\.hbs$/,
      /^templates\/[a-z0-9-]+\/runtime\/[a-z0-9-]+\.ts$/,
      /^templates\/[a-z0-9-]+\/assets\/[a-z0-9.-]+$/,
      /^specs\/cloudflare\/[\w.-]+$/,
      /^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/,
    ];
    expect(paths.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/cli.cjs',
        'dist/fixed-texts.json',
        'dist/help/curlew.txt',
        'dist/index.js',
        'dist/templates/typescript.cjs',
        'README.md',
        'LICENSE',
      ]),
    );
  });

  it('has every template and runtime file of the checkout', () => {
    const files = readdirSync(join(packageRoot, 'templates'), { recursive: true, encoding: 'utf8' })
      .map((path) => `templates/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.hbs') || /\/runtime\/[^/]+\.ts$/.test(path));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('holds the licences of what is bundled', () => {
    const names = [...read('dist/licences.txt').matchAll(/^(\S+) \d+\.\d+\.\d+\n\n/gm)].map(([, name]) => name);
    const bundled = paths.filter((path) => path.startsWith('dist/')).flatMap((path) => commentsOn(read(path)));
    expect(names).toEqual([...new Set(bundled)].sort());
    expect(names).toEqual([
      'ansi-regex',
      'ansi-styles',
      'cliui',
      'escalade',
      'get-caller-file',
      'strip-ansi',
      'wrap-ansi',
      'yargs',
      'yargs-parser',
    ]);
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(1_000_000);
    expect(packed.unpackedSize).toBeLessThan(15_000_000);
  });

  it('holds no secret and no path of the machine that made it', () => {
    const texts = paths.filter((path) => path.startsWith('dist/')).map((path) => ({ path, text: read(path) }));
    const leaking = texts.filter(
      ({ text }) => text.includes(packageRoot) || /npm_[A-Za-z0-9]{36}|-----BEGIN/.test(text),
    );
    expect(leaking.map(({ path }) => path)).toEqual([]);
  });
});

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };

/** Path in the lock of what a package at a path gets for a name: its own, else that of the nearest folder above. */
function lockPath(from: string, name: string): string | null {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[path]) return path;
  return from === '' ? null : lockPath(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

/** Everything that an installation of the package brings along, on any platform; not the bundlers that it can work with. */
function releasedPaths(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string, names: readonly string[]): void => {
    for (const path of names.map((name) => lockPath(from, name))) {
      if (path === null || found.has(path)) continue;
      found.add(path);
      const { dependencies, optionalDependencies } = packages[path] ?? {};
      visit(path, Object.keys({ ...dependencies, ...optionalDependencies }));
    }
  };
  visit('', Object.keys(manifest.dependencies));
  return found;
}
const released = [...releasedPaths()].map((path): readonly [string, Locked] => [path, packages[path] ?? {}]);

describe('dependencies', () => {
  it('are exact versions', () => {
    expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are named, each with its reason', () => {
    const reasons = read('decisions/067-dependencies.md');
    expect(Object.keys(manifest.dependencies).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('are imported by something', () => {
    const imports = (name: string): RegExp => new RegExp(`(from|import\\() ?'${name}(/[^']*)?'`);
    const names = Object.keys(manifest.dependencies);
    expect(names.filter((name) => !sources.some(({ text }) => imports(name).test(text)))).toEqual([]);
  });

  it('are locked by hash, from the registry', () => {
    const loose = released.filter(
      ([, { resolved = '', integrity = '' }]) =>
        !/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved) || !integrity.startsWith('sha512-'),
    );
    expect(released.length).toBeGreaterThan(50);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(released.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it('have licences that go with MIT', () => {
    const fine =
      /^\(?(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|(PSF|Python)-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Unlicense)(\b|$)/;
    expect(released.filter(([, { license = 'none' }]) => !fine.test(license)).map(([path]) => path)).toEqual([]);
  });
});

describe('workflows', () => {
  const workflows = readdirSync(join(packageRoot, '.github/workflows')).map((name) =>
    read(`.github/workflows/${name}`),
  );

  it('use actions by commit', () => {
    const uses = workflows.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action));
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('put no text of others into a script', () => {
    const scripts = workflows.flatMap((text) => text.split('\n').filter((line) => /^\s*(- )?run:/.test(line)));
    expect(scripts.filter((line) => /\$\{\{\s*(github|inputs)\./.test(line))).toEqual([]);
  });

  it('publish with provenance and without a token, from the repository that the package names', () => {
    const text = read('.github/workflows/publish.yml');
    expect(text.indexOf('npm pkg set repository.type=git')).toBeLessThan(text.indexOf('npm publish'));
    expect(text).toContain('"repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"');
    expect(text).toMatch(/npm publish --provenance/);
    expect(text).toMatch(/id-token: write/);
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});

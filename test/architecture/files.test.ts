// What every source file keeps to, and what only some may do.

import { describe, expect, it } from 'vitest';
import { moduleOf, type Source, sources } from './sources.js';

interface Rule {
  readonly name: string;
  readonly breaks: (source: Source) => boolean;
}

/**
 * Modules that touch the disk or the network; `naming` reads the runtime's exports, `ref-policy` the root folder's real path,
 * `built-file` looks for the scripts of threads, `fixed-texts` reads what building found out, `transform` reads modules of
 * openapi-typescript.
 */
const impure = new Set(
  'load write render cache unchanged config init commands plugins verify generator/package-root.ts generator/choose-targets.ts generator/bundle/ref-policy.ts generator/built-file.ts generator/format/fixed-texts.ts generator/types/transform.ts templates/typescript/naming.ts'.split(
    ' ',
  ),
);

const isRuntime = ({ path }: Source): boolean => moduleOf(path).endsWith('/runtime');

const rules: readonly Rule[] = [
  { name: 'hold 300 lines at most', breaks: ({ text }) => text.split('\n').length > 301 },
  { name: 'begin with a sentence', breaks: ({ text }) => !/^(#!.*\n)?\/\/ \S/.test(text) },
  { name: 'have names of small letters and dashes', breaks: ({ path }) => !/^[a-z0-9/-]+\.ts$/.test(path) },
  { name: 'export by name', breaks: ({ text }) => /^export default/m.test(text) },
  {
    name: 're-export nothing inside generator/',
    breaks: ({ path, text }) =>
      path.startsWith('generator/') &&
      !['generator/index.ts', 'generator/examples/wire.ts'].includes(path) &&
      /^export (\*|\{[^}]*\} from)/m.test(text),
  },
  {
    name: 'print nothing and read no environment below the command line',
    breaks: ({ path, text }) =>
      !['commands', 'verify'].includes(moduleOf(path)) &&
      !['generator/cli.ts', 'generator/command-line.ts', 'generator/repeated-call.ts'].includes(path) &&
      !path.startsWith('templates/typescript-usage/') &&
      // The runtime's warnings go to the console of its user, who may name another place.
      /\bconsole\.|process\.(stdout|stderr|exit|env)/.test(text.replaceAll(/= console\.warn\b|`console\.warn`/g, '')),
  },
  {
    name: 'touch disk and network only where that is the task',
    breaks: (source) =>
      !isRuntime(source) &&
      !impure.has(moduleOf(source.path)) &&
      !impure.has(source.path) &&
      /from 'node:(fs|https?|child_process|tls|dgram)|(?<![.\w])fetch\(/.test(source.text),
  },
  {
    name: 'depend on no clock, locale or chance where output is made',
    breaks: (source) =>
      !isRuntime(source) &&
      !['commands', 'verify', 'write', 'load', 'cache', 'unchanged', 'plugins'].includes(moduleOf(source.path)) &&
      /Date\.now|new Date\(\)|toLocale|Intl\.|localeCompare|Math\.random|randomBytes/.test(source.text),
  },
  {
    name: 'need nothing but the platform in a runtime',
    breaks: (source) => isRuntime(source) && /from '(?!\.\/[a-z-]+\.js')/.test(source.text),
  },
];

describe('source files', () => {
  it.each(rules)('$name', ({ breaks }) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(breaks).map(({ path }) => path)).toEqual([]);
  });
});

// Options that every command takes which reads a document: config file and command line into DocumentOptions.

import { relative, resolve } from 'node:path';
import type { Argv } from 'yargs';
import type { OptionLayer } from '../config/explain-options.js';
import { optionTable } from '../config/option-table.js';
import type { DocumentOptions } from '../options.js';
import { packageRoot } from '../package-root.js';
import { optionError } from './usage-error.js';

export interface DocumentArguments extends Partial<Omit<DocumentOptions, 'headers'>> {
  readonly config?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
}

/** The document that is generated when none is named: Cloudflare's API v4, a part of the package. */
const defaultDocument = `${packageRoot}/specs/cloudflare/openapi.yaml`;

/** The document of a command that takes any. */
export const inputArgument = { type: 'string', describe: optionTable.input.describe } as const;

/** Adds the options to a command. */
export function documentArguments(parser: Argv): Argv<DocumentArguments> {
  const text = (name: keyof typeof optionTable): { type: 'string'; describe: string; requiresArg: true } => ({
    type: 'string',
    describe: optionTable[name].describe,
    requiresArg: true,
  });
  const many = (
    name: keyof typeof optionTable,
  ): { type: 'string'; array: true; describe: string; requiresArg: true } => ({ ...text(name), array: true });
  return parser
    .option('config', {
      alias: 'c',
      type: 'string',
      describe: 'config file; default: curlew.config.{ts,mjs,js,json} here',
      requiresArg: true,
    })
    .option('overlays', { ...many('overlays'), alias: 'overlay' })
    .option('templates', text('templates'))
    .option('include', many('include'))
    .option('exclude', many('exclude'))
    .option('deprecated', { type: 'boolean', describe: 'keep deprecated operations (--no-deprecated drops them)' })
    .option('server', text('server'))
    .option('placeholders', { ...text('placeholders'), choices: optionTable.placeholders.choices })
    .option('params', { ...text('params'), choices: optionTable.params.choices })
    .option('header', {
      type: 'string',
      array: true,
      describe: 'request header for fetching the document, "Name: value"',
      requiresArg: true,
    })
    .option('allow-refs', many('allowRefs'))
    .option('max-bytes', { type: 'number', describe: optionTable.maxBytes.describe, requiresArg: true })
    .option('max-depth', { type: 'number', describe: optionTable.maxDepth.describe, requiresArg: true })
    .option('max-nodes', { type: 'number', describe: optionTable.maxNodes.describe, requiresArg: true })
    .option('max-name-length', { type: 'number', describe: optionTable.maxNameLength.describe, requiresArg: true })
    .option('strict', { type: 'boolean', describe: optionTable.strict.describe })
    .option('quiet', {
      alias: 'q',
      type: 'boolean',
      describe: 'print errors only',
    }) as unknown as Argv<DocumentArguments>;
}

const documentOptionNames = Object.keys(optionTable) as (keyof typeof optionTable)[];

/**
 * Every document of a call: the one named, else those of the config, else the default one. The command line wins over the
 * config. Throws a DocumentError (exit code 2) with what is wrong about the options.
 */
export async function documentOptions(given: DocumentArguments): Promise<readonly DocumentOptions[]> {
  const options = (await optionLayers(given)).map(mergeLayers);
  checkEmpty(options);
  checkOutputs(options);
  return options;
}

/** Options of all layers as one. */
function mergeLayers(layers: readonly OptionLayer[]): DocumentOptions {
  return Object.assign({}, ...layers.map(({ options }) => options)) as DocumentOptions;
}

/** The same documents, each as the layers that its options come from. */
export async function optionLayers(given: DocumentArguments): Promise<readonly (readonly OptionLayer[])[]> {
  const { findConfig, loadConfig } = await import('../config/load-config.js');
  const path = given.config ?? findConfig(process.cwd());
  const { documents, $schema: _schema, ...shared } = path === null ? {} : await loadConfig(resolve(path));
  const called = await calledOptions(given);
  const file = path === null ? '' : relative(process.cwd(), resolve(path));
  const entries = called.input === undefined ? documents : undefined;
  const wanted: readonly OptionLayer[] = entries
    ? entries.map((options, index) => ({ from: `${file} /documents/${index}`, options }))
    : [{ from: file, options: {} }];
  const start = { from: 'default', options: { input: defaultDocument } };
  const end = { from: 'command line', options: called };
  return wanted.map((entry) => [start, { from: file, options: shared }, entry, end]);
}

async function calledOptions(given: DocumentArguments): Promise<Partial<DocumentOptions>> {
  const { checkConfig } = await import('../config/check-config.js');
  const values = given as Readonly<Record<string, unknown>>;
  const named = documentOptionNames.filter((name) => values[name] !== undefined);
  const called = Object.fromEntries(named.map((name) => [name, values[name]]));
  checkConfig(called, 'command line');
  return {
    ...called,
    // yargs reads a lone `-` as an empty text.
    ...(given.input === '' && process.argv.includes('-') && { input: '-' }),
    ...(given.header !== undefined && { headers: parseHeaders(given.header) }),
  };
}

/** An empty text is most likely a variable that is not set. */
function checkEmpty(options: readonly DocumentOptions[]): void {
  if (options.some(({ input }) => input === ''))
    throw optionError('the document is an empty text', 'name a path, a URL, or - for standard input');
  if (options.some(({ output }) => output === ''))
    throw optionError('the output folder is an empty text', 'name a folder, . for this one');
}

/** Two documents in one folder would remove each other's files. */
function checkOutputs(options: readonly DocumentOptions[]): void {
  const folders = options.map(({ output = 'generated' }) => resolve(output));
  const shared = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (shared === undefined) return;
  throw optionError(
    `several documents have the output folder ${shared}`,
    'give each document an output of its own in the config; --output is for a single document',
  );
}

function parseHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(colon, 0)).trim();
      if (name === '') throw optionError('--header needs a name and a colon', 'write --header "Name: value"');
      return [name, line.slice(colon + 1).trim()];
    }),
  );
}

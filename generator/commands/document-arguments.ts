// Options that every command takes which reads a document: config file and command line into DocumentOptions.

import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { findConfig, loadConfig } from '../config/load-config.js';
import { optionTable } from '../config/option-table.js';
import type { DocumentOptions } from '../options.js';
import { packageRoot } from '../package-root.js';

export interface DocumentArguments extends Partial<Omit<DocumentOptions, 'headers'>> {
  readonly config?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
}

/** The document that is generated when none is named: Cloudflare's API v4, a part of the package. */
export const defaultDocument = `${packageRoot}/specs/cloudflare/openapi.yaml`;

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
    .option('max-nodes', { type: 'number', describe: optionTable.maxNodes.describe, requiresArg: true })
    .option('strict', { type: 'boolean', describe: optionTable.strict.describe })
    .option('quiet', {
      alias: 'q',
      type: 'boolean',
      describe: 'print errors only',
    }) as unknown as Argv<DocumentArguments>;
}

const documentOptionNames = Object.keys(optionTable) as (keyof typeof optionTable)[];

/** Every document of a call: the one named, else those of the config, else the default one. The command line wins over the config. */
export async function documentOptions(given: DocumentArguments): Promise<readonly DocumentOptions[]> {
  const path = given.config ?? findConfig(process.cwd());
  const { documents, ...shared } = path === null ? {} : await loadConfig(resolve(path));
  const named = documentOptionNames.filter((name) => (given as Record<string, unknown>)[name] !== undefined);
  const called = Object.fromEntries(named.map((name) => [name, (given as Record<string, unknown>)[name]]));
  const headers = given.header === undefined ? {} : { headers: parseHeaders(given.header) };
  const wanted = given.input === undefined ? (documents ?? [{}]) : [{}];
  return wanted.map((entry) => ({ input: defaultDocument, ...shared, ...entry, ...called, ...headers }));
}

function parseHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [line.trim(), ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

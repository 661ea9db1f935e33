// The last look at output before anything is written: what is TypeScript parses as what the plan says, and nothing more.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
import { importedModules, importProblems } from './imports.js';
import { pathProblems } from './paths.js';
import { type ParsedModule, type ParseModule, parseProblems } from './parse.js';
import { shapeProblems } from './shape.js';
import { wrongOutput } from './wrong-output.js';

/** What was seen of files, which are not all made at the same time. */
export interface Looked {
  readonly problems: readonly Diagnostic[];
  /** The modules that files with a known shape name. */
  readonly imports: readonly { readonly path: string; readonly requests: readonly string[] }[];
}

/**
 * Parses every TypeScript file of `files`, as they are to be written, and compares those with a shape (by path) with it.
 * Text of a document that had become code, a template that lost a quote, a formatter that broke a file: each shows here.
 */
export async function lookAtModules(
  files: readonly OutputFile[],
  shapes: ReadonlyMap<string, PageShape>,
): Promise<Looked> {
  const modules = files.filter(({ path }) => path.endsWith('.ts'));
  const looked = await Promise.all(modules.map((file) => parseAndLook(file, shapes.get(file.path))));
  return {
    problems: looked.flatMap(({ path, problems }) => problems.map((message) => wrongOutput(path, message))),
    imports: looked.flatMap(({ path, requests }) => (requests.length > 0 ? [{ path, requests }] : [])),
  };
}

interface Seen {
  readonly path: string;
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

let parser: Promise<typeof import('oxc-parser')> | undefined;

async function parseAndLook(file: OutputFile, shape: PageShape | undefined): Promise<Seen> {
  // A run that finds nothing to do must not load the parser's native code.
  const { parseSync } = await (parser ??= import('oxc-parser'));
  // Here, because parsing on the parser's own threads took twice the processors' time, and longer.
  const parse: ParseModule = (path, text) => parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  return lookAt(file, { shape, parsed: parse(file.path, file.text), parse });
}

interface Look {
  readonly shape: PageShape | undefined;
  readonly parsed: ParsedModule;
  readonly parse: ParseModule;
}

function lookAt(file: OutputFile, { shape, parsed, parse }: Look): Seen {
  const { path } = file;
  const broken = parseProblems(parsed);
  if (broken.length > 0 || shape === undefined) return { path, problems: broken, requests: [] };
  return { path, problems: shapeProblems(file, shape, { parsed, parse }), requests: importedModules(parsed) };
}

/** What files of a run may import beside each other. */
export interface AllowedModules {
  /** Packages, or paths from the output folder without a file of curlew's. */
  readonly modules: readonly string[];
  /** Files of the output that stay as they are, whose paths have been looked at. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * The last look at all files of a run, which must import from each other or from what is allowed only. Throws a
 * {@link DocumentError} with exit `bug` for these and for what was seen, so that nothing is written.
 */
export function checkOutput(
  files: readonly OutputFile[],
  looked: readonly Looked[],
  { modules, kept = new Set() }: AllowedModules,
): void {
  const made = files.map(({ path }) => path);
  const own = new Set(made);
  const others = [...kept].filter((path) => !own.has(path));
  // What stays has been looked at, and two files of one name are two.
  const isNew = made.some((path) => !kept.has(path));
  const known = { paths: new Set([...made, ...others]), modules };
  const imports = looked.flatMap((part) => part.imports);
  const found = [
    ...pathProblems(isNew ? [...made, ...others] : made),
    ...importProblems(imports, known),
    ...looked.flatMap(({ problems }) => problems),
    ...files.flatMap(jsonProblems),
  ];
  if (found.length > 0) throw new DocumentError(found, 'bug');
}

function jsonProblems({ path, text }: OutputFile): readonly Diagnostic[] {
  if (!path.endsWith('.json')) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [wrongOutput(path, 'it is no JSON')];
  }
}

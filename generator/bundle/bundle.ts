// Brings what a document refers to in other files into the document, by Redocly's bundler over our own loader.

import { DocumentError } from '../diagnostics.js';
import { byPosition } from '../diagnostics-order.js';
import { pointerKeys, toPointer } from '../json-pointer.js';
import { indexReferences, type ReferenceIndex } from '../reference-index.js';
import type { SourceDocument } from '../source-document.js';
import { adoptNames, schemaNames } from './adopt-names.js';
import { nameDangling } from './dangling.js';
import { createRefPolicy } from './ref-policy.js';
import { createResolver } from './resolver.js';
import { createSourceSet, type LoadSource, type Origin, type SourceSet } from './source-set.js';

/** One document that refers to itself only. */
export interface BundledDocument {
  readonly value: unknown;
  readonly index: ReferenceIndex;
  /** Every file that was read, the root document first. */
  readonly sources: readonly SourceDocument[];
  /** Where a place of the bundled document was written. */
  originOf(pointer: string): Origin;
}

export interface BundleOptions {
  readonly allowRefs: readonly string[];
  readonly load: LoadSource;
}

/**
 * Bundles `root`. A document without external references is given back as it is, and the bundler is not even loaded.
 * Throws {@link DocumentError} for references that are refused or lead to no file; exit `io` where a file is missing.
 */
export async function bundle(root: SourceDocument, options: BundleOptions): Promise<BundledDocument> {
  const index = indexReferences(root.value, root.uri);
  const family = bundledFamily(root.value);
  if (index.external.length === 0 || family === null) {
    return { value: root.value, index, sources: [root], originOf: (pointer) => ({ source: root, pointer }) };
  }
  const policy = await createRefPolicy(root.uri, options.allowRefs);
  const sources = createSourceSet({ source: root, index }, { policy, load: options.load });
  const names = schemaNames(root.value);
  const value = await runBundler(root, family, sources);
  if (sources.problems.length > 0) throw new DocumentError([...sources.problems].sort(byPosition), sources.exit);
  nameDangling(value, sources.dangling, root.uri);
  adoptNames(value, names);
  return {
    value,
    index: indexReferences(value, root.uri),
    sources: [root, ...neighbours(sources, root)],
    originOf: (pointer) => originOf(value, pointer, { root, sources }),
  };
}

/** By URI: the order in which files arrive is not the same twice. */
function neighbours(sources: SourceSet, root: SourceDocument): readonly SourceDocument[] {
  return [...sources.all.values()]
    .map(({ source }) => source)
    .filter((source) => source !== root)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** The version field as the bundler wants it, `null` for a document that `normalize` will refuse anyway. */
function bundledFamily(value: unknown): Readonly<Record<string, string>> | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('swagger' in value) return { swagger: '2.0' };
  const written = 'openapi' in value ? value.openapi : undefined;
  const version = typeof written === 'string' || typeof written === 'number' ? String(written) : '';
  const family = /^3(\.[012])?(?![^.])/.exec(version)?.[0];
  return family === undefined ? null : { openapi: `${family === '3' ? '3.0' : family}.0` };
}

async function runBundler(
  root: SourceDocument,
  family: Readonly<Record<string, string>>,
  sources: SourceSet,
): Promise<object> {
  const { bundleOas, createEmptyRedoclyConfig, Source } = await import('@redocly/openapi-core/lib/bundle-oas');
  const doc = { source: new Source(root.uri, ''), parsed: { ...(root.value as object), ...family } };
  try {
    const { bundle: bundled } = await bundleOas({
      doc,
      config: createEmptyRedoclyConfig(),
      externalRefResolver: createResolver(doc, sources, Source),
      componentRenamingConflicts: 'off',
    });
    // The author's own version field: `normalize` has something to say about it.
    return { ...(bundled.parsed as object), ...versionFields(root.value as object) };
  } catch (error) {
    if (error instanceof Error && error.message.includes('circular pointer')) throw ringProblem();
    throw error;
  }
}

function versionFields(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key === 'openapi' || key === 'swagger'));
}

function ringProblem(): DocumentError {
  const message = 'references between the files lead in a ring and never reach an object';
  const hint = 'let one of the references lead to what it means';
  return new DocumentError([{ severity: 'error', code: 'reference-ring', pointer: '', message, hint }]);
}

/** The deepest object on the way that came from another file tells the file; the rest of the way is inside it. */
function originOf(value: unknown, pointer: string, files: { root: SourceDocument; sources: SourceSet }): Origin {
  const keys = pointerKeys(pointer);
  let current: unknown = value;
  let origin: Origin = { source: files.root, pointer: '' };
  let depth = 0;
  for (const [index, key] of keys.entries()) {
    if (typeof current !== 'object' || current === null) break;
    current = Object.hasOwn(current, key) ? (current as Record<string, unknown>)[key] : undefined;
    const found = typeof current === 'object' && current !== null ? files.sources.originOf(current) : undefined;
    if (found === undefined) continue;
    origin = found;
    depth = index + 1;
  }
  return { source: origin.source, pointer: origin.pointer + toPointer(keys.slice(depth)) };
}

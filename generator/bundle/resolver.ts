// Redocly's resolver without any way to disk or network: it sees what the source set gives it.

import type { BaseResolver, Document } from '@redocly/openapi-core';
import type { Source } from '@redocly/openapi-core/lib/bundle-oas';
import type { SourceSet } from './source-set.js';

/** A resolver over `sources`; `root` is the bundler's own document, whose identity counts. */
export function createResolver(root: Document, sources: SourceSet, SourceClass: typeof Source): BaseResolver {
  const documents = new Map<string, Document>([[root.source.absoluteRef, root]]);

  async function resolveDocument(base: string | null, ref: string): Promise<Document> {
    const from = base ?? root.source.absoluteRef;
    // `externalValue` of an example asks too: its content is never fetched.
    const isReference = sources.all.get(from)?.index.external.some((external) => external.ref.split('#')[0] === ref);
    if (!isReference) throw new Error(`${ref} is not fetched`);
    const uri = sources.resolve(from, ref);
    const known = documents.get(uri);
    if (known !== undefined) return known;
    const loaded = await sources.load(from, ref);
    if (loaded === null) throw new Error(`${ref} cannot be read`);
    const document = documents.get(uri) ?? { source: new SourceClass(uri, ''), parsed: loaded.source.value };
    documents.set(uri, document);
    return document;
  }

  const resolver = {
    getFiles: () => new Set(sources.all.keys()),
    resolveExternalRef: (base: string | null, ref: string) => sources.resolve(base ?? root.source.absoluteRef, ref),
    resolveDocument,
  };
  // The class itself reads files and URLs; all that the bundler calls of it is here.
  return resolver as unknown as BaseResolver;
}

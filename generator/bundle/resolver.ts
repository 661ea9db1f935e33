// Redocly's resolver with every way to disk and network taken out: it sees what the source set gives it.

import { BaseResolver, type Document, ResolveError, Source } from '@redocly/openapi-core';
import type { SourceSet } from './source-set.js';

/** A resolver over `sources`; `root` is the bundler's own document, whose identity counts. */
export function createResolver(root: Document, sources: SourceSet): BaseResolver {
  const documents = new Map<string, Document>([[root.source.absoluteRef, root]]);

  async function resolveDocument(base: string | null, ref: string): Promise<Document> {
    const from = base ?? root.source.absoluteRef;
    // `externalValue` of an example asks too: its content is never fetched.
    const isReference = sources.all.get(from)?.index.external.some((external) => external.ref.split('#')[0] === ref);
    if (!isReference) throw new ResolveError(new Error(`${ref} is not fetched`));
    const uri = sources.resolve(from, ref);
    const known = documents.get(uri);
    if (known !== undefined) return known;
    const loaded = await sources.load(from, ref);
    if (loaded === null) throw new ResolveError(new Error(`${ref} cannot be read`));
    const document = documents.get(uri) ?? { source: new Source(uri, ''), parsed: loaded.source.value };
    documents.set(uri, document);
    return document;
  }

  return new (class extends BaseResolver {
    override resolveExternalRef(base: string | null, ref: string): string {
      return sources.resolve(base ?? root.source.absoluteRef, ref);
    }
    override loadExternalRef(absoluteRef: string): Promise<Source> {
      return Promise.reject(new ResolveError(new Error(`${absoluteRef} is not read directly`)));
    }
    override resolveDocument<T>(base: string | null, ref: string): Promise<Document<T>> {
      return resolveDocument(base, ref) as Promise<Document<T>>;
    }
  })();
}

import type { BaseResolver, Document } from '@redocly/openapi-core';
import type { Source } from '@redocly/openapi-core/lib/bundle-oas';
import type { SourceSet } from './source-set.js';
/** A resolver over `sources`; `root` is the bundler's own document, whose identity counts. */
export declare function createResolver(root: Document, sources: SourceSet, SourceClass: typeof Source): BaseResolver;

// From a file, URL or stream to one normalized document: load, bundle, normalize, and positions for what was found.

import { type Diagnostic, DocumentError } from './diagnostics.js';
import { load } from './load/load.js';
import type { NormalDocument } from './normalize/document.js';
import { normalize } from './normalize/normalize.js';
import type { Remark } from './normalize/report.js';
import { indexReferences } from './reference-index.js';
import type { LoadOptions, Position, SourceDocument } from './source-document.js';

/** How a document is read. */
export interface ReadOptions extends LoadOptions {
  /** Repairs are errors. */
  readonly strict?: boolean;
  /** Folders and origins outside the document's own that references may lead to. */
  readonly allowRefs?: readonly string[];
}

/** A file that went into the result; the list is what a cache compares. */
export interface ReadFile {
  readonly name: string;
  readonly uri: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A document that is ready for `model`. */
export interface ReadDocument {
  /** The root document as the user named it. */
  readonly name: string;
  readonly document: NormalDocument;
  /** The version it was written in: `2.0`, `3.0.3`, … */
  readonly openapi: string;
  /** Warnings, by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The root document first. */
  readonly files: readonly ReadFile[];
}

const maxErrors = 50;

/** Reads a document. Throws {@link DocumentError} with every error, 50 at most, by position. */
export async function readDocument(source: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const root = await load(source, options);
  const index = indexReferences(root.value, root.uri);
  const { document, openapi, remarks } = normalize(root.value, index, { strict: options.strict ?? false });
  const diagnostics = place(remarks, root);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || document === null) throw new DocumentError(errors.slice(0, maxErrors));
  return { name: root.name, document, openapi, diagnostics, files: [root].map(fileOf) };
}

function fileOf({ name, uri, sha256 }: SourceDocument): ReadFile {
  return { name, uri, sha256 };
}

/** Positions are looked up in one pass, and only where there is something to say. */
function place(remarks: readonly Remark[], root: SourceDocument): readonly Diagnostic[] {
  if (remarks.length === 0) return [];
  const pointers = remarks.flatMap(({ pointer, related }) => (related === undefined ? [pointer] : [pointer, related]));
  const positions = root.locate([...new Set(pointers)]);
  return remarks.map((remark) => toDiagnostic(remark, positions)).sort(byPosition);
}

function toDiagnostic(remark: Remark, positions: ReadonlyMap<string, Position>): Diagnostic {
  const { related, ...rest } = remark;
  const other = related === undefined ? undefined : positions.get(related);
  const message = other === undefined ? rest.message : `${rest.message} at ${other.line}:${other.column}`;
  return { ...rest, message, ...positions.get(rest.pointer) };
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// The files that a document refers to: each loaded once, through the policy, with what went wrong.

import { type Diagnostic, DocumentError, type exitCodes } from '../diagnostics.js';
import { escapeSegment } from '../json-pointer.js';
import { baseUri, indexReferences, type ReferenceIndex, resolveUri } from '../reference-index.js';
import type { SourceDocument } from '../source-document.js';
import { danglingReferences } from './dangling.js';
import type { RefPolicy } from './ref-policy.js';

/** A loaded file and what its references need. */
export interface IndexedSource {
  readonly source: SourceDocument;
  readonly index: ReferenceIndex;
}

/** A place in one of the files. */
export interface Origin {
  readonly source: SourceDocument;
  readonly pointer: string;
}

/** Loads one file; `allowsOrigin` is asked at every redirect. */
export type LoadSource = (uri: string, allowsOrigin: (url: URL) => boolean) => Promise<SourceDocument>;

/** All files of one run, the root document first. */
export interface SourceSet {
  readonly all: ReadonlyMap<string, IndexedSource>;
  /** Everything that could not be read. */
  readonly problems: readonly Diagnostic[];
  readonly exit: keyof typeof exitCodes;
  /** The absolute URI of a reference in the file at `base`. */
  resolve(base: string, ref: string): string;
  /** The file that `ref` in the file at `base` names; `null` where it may not or cannot be read (noted). */
  load(base: string, ref: string): Promise<IndexedSource | null>;
  /** Objects whose `$ref` leads to nothing in their own file, with that file. */
  readonly dangling: ReadonlyMap<object, SourceDocument>;
  /** The file an object was read from. */
  originOf(value: object): Origin | undefined;
}

/** Files of one document: a server that makes up a new one at each request must not keep a run busy for ever. */
const most = { fetched: 1000, local: 10_000 };

/** A set that holds `root`. */
export function createSourceSet(
  root: IndexedSource,
  { policy, load }: { readonly policy: RefPolicy; readonly load: LoadSource },
): SourceSet {
  const all = new Map<string, IndexedSource>([[root.source.uri, root]]);
  const loading = new Map<string, Promise<IndexedSource | null>>();
  const origins = new WeakMap<object, Origin>();
  const dangling = new Map<object, SourceDocument>();
  const problems: Diagnostic[] = [];
  const counts = { fetched: 0, local: 0 };
  let exit: keyof typeof exitCodes = 'document';

  const place = (
    { source, index }: IndexedSource,
    ref: string,
  ): Pick<Diagnostic, 'file' | 'pointer' | 'line' | 'column'> => {
    const pointer = referencesTo({ source, index }, ref)[0]?.pointer ?? '';
    const file = source === root.source ? {} : { file: source.name };
    return { ...file, pointer, ...source.locate([pointer]).get(pointer) };
  };

  async function read(uri: string, holder: IndexedSource, ref: string): Promise<IndexedSource | null> {
    const refused = await policy.refusal(uri);
    if (refused !== null) {
      problems.push({ ...refusedReference(shown(ref), refused), ...place(holder, ref) });
      return null;
    }
    const kind = uri.startsWith('file:') ? 'local' : 'fetched';
    counts[kind] += 1;
    if (counts[kind] > most[kind]) {
      if (counts[kind] === most[kind] + 1) problems.push({ ...tooManyFiles(most[kind]), ...place(holder, ref) });
      return null;
    }
    try {
      const source = await load(uri, (url) => policy.allowsOrigin(url));
      noteOrigins(source, origins);
      const indexed = { source, index: indexReferences(source.value, source.uri) };
      for (const object of danglingReferences(source, indexed.index)) dangling.set(object, source);
      all.set(uri, indexed);
      return indexed;
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      // Documents are published with mappings that name the files they were made of: normalize leaves those entries out.
      if (error.exit === 'io' && referencesTo(holder, ref).every(({ isMapping }) => isMapping)) return null;
      if (error.exit === 'io') exit = 'io';
      for (const problem of error.diagnostics) problems.push(referred(problem, place(holder, ref), { ref, uri }));
      return null;
    }
  }

  const set: SourceSet = {
    all,
    dangling,
    problems,
    get exit() {
      return exit;
    },
    resolve: (base, ref) => resolveInSource(all.get(base), base, ref),
    load: (base, ref) => {
      const holder = all.get(base);
      const uri = set.resolve(base, ref);
      const known = loading.get(uri);
      if (known !== undefined || holder === undefined) return known ?? Promise.resolve(null);
      const started = all.has(uri) ? Promise.resolve(all.get(uri) ?? null) : read(uri, holder, ref);
      loading.set(uri, started);
      return started;
    },
    originOf: (value) => origins.get(value),
  };
  return set;
}

/** The references of a file to another, whatever place in it they mean. */
function referencesTo({ index }: IndexedSource, ref: string): ReferenceIndex['external'] {
  return index.external.filter((external) => external.ref === ref || external.ref.startsWith(`${ref}#`));
}

/** `refused` is what would have to be allowed; only folders and origins can be. */
function refusedReference(ref: string, refused: string): Diagnostic {
  const error = { severity: 'error', code: 'ref-refused', pointer: '' } as const;
  const message = `external reference refused: ${JSON.stringify(ref)}`;
  if (refused === '') {
    const hint = 'give the document by its path or its URL, which references are taken from';
    return { ...error, message: `${message} is relative, and standard input stands in no folder`, hint };
  }
  const canAllow = refused.includes('/') || refused.includes('\\');
  const hint = canAllow ? `allow it with --allow-refs ${refused}` : 'only files, http: and https: can be referred to';
  return { ...error, message: `${message} leads to ${refused}`, hint };
}

function tooManyFiles(count: number): Diagnostic {
  const message = `references lead to more than ${withCommas(count)} files`;
  const hint = 'bundle the document into one file first';
  return { severity: 'error', code: 'too-many-files', pointer: '', message, hint };
}

/** `$self` names the folder that the document stands in (OpenAPI 3.2 section 4.1.2.2.1): its neighbours are ours. */
function resolveInSource(holder: IndexedSource | undefined, asked: string, ref: string): string {
  // After a redirect the file's own URI counts, not the one that was asked for.
  const retrieved = holder?.source.uri ?? asked;
  const base = holder === undefined ? retrieved : baseUri(holder.source.value, retrieved);
  const uri = resolveUri(ref, base);
  if (base === retrieved || !URL.canParse('.', base)) return uri;
  const folder = new URL('.', base).href;
  return uri.startsWith(folder) ? new URL(uri.slice(folder.length), new URL('.', retrieved)).href : uri;
}

/** A missing file is a problem of the reference, a broken one a problem of the file. */
function referred(
  problem: Diagnostic,
  place: Pick<Diagnostic, 'file' | 'pointer' | 'line' | 'column'>,
  { ref, uri }: { readonly ref: string; readonly uri: string },
): Diagnostic {
  if (problem.code !== 'unreadable' && problem.code !== 'fetch-failed') return problem;
  const at = place.line === undefined ? '' : `, referenced at ${place.line}:${place.column}`;
  const message = problem.code === 'unreadable' ? `${shown(ref)} not found${at}` : problem.message;
  const hint = uri.startsWith('file:') ? 'the path is taken from the folder of the file that refers' : problem.hint;
  const { file: _file, ...rest } = problem;
  return { ...rest, ...place, message, hint };
}

/** A reference without credentials and query. */
function shown(ref: string): string {
  if (!URL.canParse(ref)) return ref;
  const { origin, protocol, pathname } = new URL(ref);
  return origin === 'null' ? `${protocol}${pathname}` : `${origin}${pathname}`;
}

/** Before the bundler moves them, so that an object's file is known wherever it ends up. */
function noteOrigins(source: SourceDocument, origins: WeakMap<object, Origin>): void {
  const note = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null || origins.has(value)) return;
    origins.set(value, { source, pointer });
    for (const [key, child] of Object.entries(value)) note(child, `${pointer}/${escapeSegment(key)}`);
  };
  note(source.value, '');
}

/** 10000 as `10,000`, whatever the machine's locale. */
function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

// One look over a document for what references need: external `$ref`s, and schemas that carry `$id` or an anchor.

import { fragmentPointer, toPointer } from './json-pointer.js';

/** A reference that leads out of the document. */
export interface ExternalReference {
  readonly ref: string;
  /** JSON Pointer of the text itself. */
  readonly pointer: string;
  /** In a discriminator's mapping, which means something without the file, too. */
  readonly isMapping?: true;
}

/** Answers about identifiers in one document. */
export interface ReferenceIndex {
  readonly external: readonly ExternalReference[];
  /** JSON Pointer of the schema resource (JSON Schema 2020-12 section 4.3.5) that a place belongs to, `''` for the document itself. */
  resourceOf(pointer: string): string;
  /** JSON Pointers that a reference at `pointer` may mean, best first. */
  candidates(ref: string, pointer: string): readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

interface Identifiers {
  readonly refs: ExternalReference[];
  /** References that begin with `#`; not noted where nobody asks, because a document has tens of thousands. */
  readonly internal: ExternalReference[] | null;
  /** Pointers by absolute URI of an `$id`. */
  readonly ids: Map<string, string>;
  /** Pointers by anchor name, in document order. */
  readonly anchors: Map<string, string[]>;
  readonly documentUris: ReadonlySet<string>;
}

/** Members whose content is data of the API, in which `$ref` and `$id` mean nothing. */
const literalKeys = new Set(['example', 'examples', 'default', 'enum', 'const', 'value', 'dataValue']);
/** Maps whose keys are names, so that a member called `example` is a part like any other. */
const nameMaps = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'callbacks',
  'links',
  'pathItems',
  'paths',
]);

/**
 * Indexes a document. `uri` is where it came from; `$self` (OpenAPI 3.2 section 4.1.2.2.1), resolved against it, is its
 * base URI.
 */
export function indexReferences(root: unknown, uri: string): ReferenceIndex {
  const base = baseUri(root, uri);
  const found: Identifiers = {
    refs: [],
    internal: null,
    ids: new Map(),
    anchors: new Map(),
    documentUris: new Set([uri, base].map(withoutFragment)),
  };
  scan(root, base, found);
  const resources = new Set(found.ids.values());
  const resourceOf = (pointer: string): string => (resources.size === 0 ? '' : nearest(pointer, resources));
  const baseOf = new Map([...found.ids].map(([id, pointer]) => [pointer, id]));
  const isLocal = (ref: string, at: string): boolean => {
    const absolute = resolveUri(ref, baseOf.get(resourceOf(at)) ?? base);
    return found.ids.has(absolute) || found.documentUris.has(absolute);
  };
  return {
    external: found.refs.filter(({ ref, pointer }) => !isLocal(ref, pointer)),
    resourceOf,
    candidates: (ref, pointer) => {
      const resource = resourceOf(pointer);
      const hash = ref.indexOf('#');
      const fragment = hash < 0 ? '' : fragmentPointer(ref.slice(hash + 1));
      if (hash === 0) return inResource(fragment, resource, found);
      const absolute = resolveUri(ref, baseOf.get(resource) ?? base);
      const target = found.ids.get(absolute) ?? (found.documentUris.has(absolute) ? '' : null);
      return target === null ? [] : inResource(fragment, target, found);
    },
  };
}

/** The place itself or the nearest one around it that is among `places`, else `''`. */
function nearest(pointer: string, places: ReadonlySet<string>): string {
  let place = pointer;
  while (place !== '' && !places.has(place)) place = place.slice(0, place.lastIndexOf('/'));
  return place;
}

/** References of a document that begin with `#`. */
export function internalReferences(root: unknown, uri: string): readonly ExternalReference[] {
  const internal: ExternalReference[] = [];
  scan(root, baseUri(root, uri), { refs: [], internal, ids: new Map(), anchors: new Map(), documentUris: new Set() });
  return internal;
}

/** The base URI of a document's references. */
export function baseUri(root: unknown, uri: string): string {
  const self = typeof root === 'object' && root !== null && '$self' in root ? root.$self : undefined;
  return typeof self === 'string' ? resolveUri(self, uri) : uri;
}

/** Real documents write `#/components/…` inside a schema with `$id` too, where it formally means the schema. */
function inResource(fragment: string, resource: string, { anchors }: Identifiers): string[] {
  if (fragment === '' || fragment.startsWith('/')) {
    return resource === '' ? [fragment] : [`${resource}${fragment}`, fragment];
  }
  const places = anchors.get(fragment) ?? [];
  return [...places.filter((place) => place.startsWith(resource)), ...places];
}

/** Walks a document; pointers are built only for what is noted. */
function scan(root: unknown, rootBase: string, found: Identifiers): void {
  const path: string[] = [];

  function walk(value: object, key: string, base: string): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) walkChild(value[index], String(index), base);
      return;
    }
    const object = value as Members;
    const inner = path.length === 0 ? base : identify(object, path, { base, found });
    if (key === 'mapping' && path.at(-2) === 'discriminator') noteMapping(object, path, found);
    const names = nameMaps.has(key);
    for (const name in object) {
      const isData = !names && (literalKeys.has(name) || name.startsWith('x-'));
      if (!isData) walkChild(object[name], name, inner);
      else if (name === 'examples') noteExamples(object[name], path, found);
    }
  }

  function walkChild(value: unknown, key: string, base: string): void {
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    walk(value, key, base);
    path.pop();
  }

  if (typeof root === 'object' && root !== null) walk(root, '', rootBase);
}

/** Example Objects may be references themselves; what they hold is data. */
function noteExamples(examples: unknown, path: readonly string[], { refs }: Identifiers): void {
  if (typeof examples !== 'object' || examples === null || Array.isArray(examples)) return;
  for (const [name, example] of Object.entries(examples) as [string, unknown][]) {
    const ref = typeof example === 'object' && example !== null && '$ref' in example ? example.$ref : undefined;
    if (typeof ref !== 'string' || ref.startsWith('#')) continue;
    refs.push({ ref, pointer: toPointer([...path, 'examples', name, '$ref']) });
  }
}

/** Notes what an object says of itself; gives the base URI inside it. */
function identify(
  object: Members,
  path: readonly string[],
  { base, found }: { readonly base: string; readonly found: Identifiers },
): string {
  const { $ref, $id, $anchor, $dynamicAnchor } = object;
  if (typeof $ref === 'string') {
    const list = $ref.startsWith('#') ? found.internal : found.refs;
    list?.push({ ref: $ref, pointer: toPointer([...path, '$ref']) });
  }
  for (const name of [$anchor, $dynamicAnchor]) {
    if (typeof name !== 'string') continue;
    const places = found.anchors.get(name) ?? [];
    found.anchors.set(name, places);
    places.push(toPointer(path));
  }
  if (typeof $id !== 'string' || $id.startsWith('#')) return base;
  const absolute = resolveUri($id, base);
  if (!found.ids.has(absolute)) found.ids.set(absolute, toPointer(path));
  return absolute;
}

/** A discriminator's mapping may name files; component names may hold dots, so only what looks like a path counts. */
function noteMapping(mapping: Members, path: readonly string[], { refs }: Identifiers): void {
  for (const [key, value] of Object.entries(mapping)) {
    if (typeof value !== 'string' || value.startsWith('#') || !/\/|\.(json|ya?ml)(#|$)/i.test(value)) continue;
    refs.push({ ref: value, pointer: toPointer([...path, key]), isMapping: true });
  }
}

/** RFC 3986 section 5.2, without the fragment; what cannot be resolved stays as it is. */
export function resolveUri(reference: string, base: string): string {
  const uri = withoutFragment(reference);
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}

function withoutFragment(uri: string): string {
  const hash = uri.indexOf('#');
  return hash < 0 ? uri : uri.slice(0, hash);
}

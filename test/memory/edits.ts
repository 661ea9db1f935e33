// Edits of a document as people make them: texts, schemas, operations that come and go, names, and what all operations share.

type Json = Record<string, unknown>;

/** An edit in place, somewhere that `pick` chooses; `false` where the document has no such place. */
export interface Edit {
  readonly name: string;
  readonly apply: (document: Json, pick: Pick) => boolean;
}

/** One of some. */
export type Pick = <T>(some: readonly T[]) => T | undefined;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(parent: unknown, name: string): Json {
  const value = isObject(parent) ? parent[name] : undefined;
  return isObject(value) ? value : {};
}

interface Place {
  readonly parent: Json;
  readonly key: string;
  readonly value: Json;
}

function placesIn(parent: Json): readonly Place[] {
  return Object.entries(parent).flatMap(([key, value]) => (isObject(value) ? [{ parent, key, value }] : []));
}

function operationsOf(document: Json): readonly Place[] {
  return placesIn(member(document, 'paths')).flatMap(({ value }) =>
    placesIn(value).filter(({ key }) => methods.includes(key)),
  );
}

function schemasOf(document: Json): Json {
  const schemas = member(member(document, 'components'), 'schemas');
  return Object.keys(schemas).length > 0 ? schemas : member(document, 'definitions');
}

function edit(name: string, apply: Edit['apply']): Edit {
  return { name, apply };
}

/** Edits what `find` finds. */
function editOf<T>(
  name: string,
  find: (document: Json) => readonly T[],
  change: (found: T, document: Json) => void,
): Edit {
  return edit(name, (document, pick) => {
    const found = pick(find(document));
    if (found !== undefined) change(found, document);
    return found !== undefined;
  });
}

const withProperties = (document: Json): readonly Place[] =>
  placesIn(schemasOf(document)).filter(({ value }) => Object.keys(member(value, 'properties')).length > 0);

const withParameters = (document: Json): readonly Json[] =>
  operationsOf(document).flatMap(({ value }) =>
    Array.isArray(value['parameters']) ? value['parameters'].filter(isObject) : [],
  );

function addProperty({ value }: Place): void {
  value['properties'] = { ...member(value, 'properties'), addedLater: { type: 'string', example: 'later' } };
}

export const edits: readonly Edit[] = [
  editOf('the text of an operation', operationsOf, ({ value }) => {
    value['description'] = 'Another text, with `code` and */.';
  }),
  editOf('an operation that goes', operationsOf, ({ parent, key }) => {
    delete parent[key];
  }),
  editOf('an operation that comes first', operationsOf, ({ value }, document) => {
    const copy = structuredClone(value);
    delete copy['operationId'];
    document['paths'] = { '/added/first': { get: copy }, ...member(document, 'paths') };
  }),
  editOf(
    'the order of paths',
    (document) => [member(document, 'paths')],
    (paths, document) => {
      document['paths'] = Object.fromEntries(Object.entries(paths).toReversed());
    },
  ),
  editOf('the name of an operation', operationsOf, ({ value }) => {
    value['operationId'] = 'renamedLater';
  }),
  editOf('the tag of an operation', operationsOf, ({ value }) => {
    value['tags'] = ['Added later'];
  }),
  editOf('a further property', withProperties, addProperty),
  editOf('a property that goes', withProperties, ({ value }) => {
    value['properties'] = Object.fromEntries(Object.entries(member(value, 'properties')).slice(1));
  }),
  editOf('a property that is read only', withProperties, ({ value }) => {
    const [first] = placesIn(member(value, 'properties'));
    if (first) first.value['readOnly'] = true;
  }),
  editOf(
    'the text of a schema',
    (document) => placesIn(schemasOf(document)),
    ({ value }) => {
      value['description'] = 'Said otherwise.';
    },
  ),
  editOf('an example of a parameter', withParameters, (parameter) => {
    if (parameter['$ref'] === undefined) parameter['example'] = 'shown later';
  }),
  editOf('a parameter that is required', withParameters, (parameter) => {
    if (parameter['$ref'] === undefined) parameter['required'] = true;
  }),
  editOf('the security of an operation', operationsOf, ({ value }) => {
    value['security'] = [];
  }),
  edit('the title', (document) => {
    document['info'] = { ...member(document, 'info'), title: 'Another title' };
    return true;
  }),
  edit('the servers', (document) => {
    document['servers'] = [{ url: 'https://other.example.com/{base}', variables: { base: { default: 'v9' } } }];
    return document['openapi'] !== undefined;
  }),
];

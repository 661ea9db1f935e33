// A large document in, a smaller one out: a number of its operations, spread evenly, and the components that they reach.

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every operation of a document, in its order: `{ path, method }`. */
export function listOperations(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method) => ({ path, method })),
  );
}

/** The document with `count` of its operations, evenly spread, and only the components that those reach. */
export function cutDocument(document, count) {
  const operations = listOperations(document);
  if (count > operations.length)
    throw new Error(`${count} operations asked for, the document has ${operations.length}`);
  const paths = pickPaths(
    document,
    Array.from({ length: count }, (_, index) => operations[Math.floor((index * operations.length) / count)]),
  );
  const { components, ...rest } = Object.fromEntries(Object.entries(document).filter(([key]) => !isOutside(key)));
  return { ...rest, paths, components: reachedComponents(paths, components ?? {}) };
}

/** What is no operation of the API would reach components of its own: webhooks and vendor extensions. */
function isOutside(key) {
  return key === 'webhooks' || key.startsWith('x-');
}

/** The document with one more query parameter at its middle operation: the smallest change that reaches every target. */
export function changeOneOperation(document) {
  const { path, method, after } = changedOperation(document);
  const item = document.paths[path];
  return { ...document, paths: { ...document.paths, [path]: { ...item, [method]: after } } };
}

/** That operation `before` and `after`, and its `path` and `method`. */
export function changedOperation(document) {
  const operations = listOperations(document);
  const { path, method } = operations[Math.floor(operations.length / 2)];
  const before = document.paths[path][method];
  const probe = { name: 'probe_added', in: 'query', required: true, ...stringSchema(document) };
  return { path, method, before, after: { ...before, parameters: [...(before.parameters ?? []), probe] } };
}

/** OpenAPI 2.0 gives a parameter its type without a schema. */
function stringSchema(document) {
  return document.swagger === undefined ? { schema: { type: 'string' } } : { type: 'string' };
}

function pickPaths(document, operations) {
  const paths = {};
  for (const { path, method } of operations) {
    const item = document.paths[path];
    const shared = Object.fromEntries(Object.entries(item).filter(([key]) => !methods.includes(key)));
    paths[path] = { ...(paths[path] ?? shared), [method]: item[method] };
  }
  return paths;
}

/** Security schemes are named without a `$ref`, so all of them stay. */
function reachedComponents(roots, components) {
  const reached = new Map();
  const open = [roots];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const reference of referencesIn(value)) {
      const [kind, name] = componentOf(reference);
      if (kind === undefined || reached.has(`${kind}/${name}`)) continue;
      const component = components[kind]?.[name];
      if (component === undefined) continue;
      reached.set(`${kind}/${name}`, true);
      open.push(component);
    }
  }
  return Object.fromEntries(
    Object.entries(components).map(([kind, named]) => [
      kind,
      kind === 'securitySchemes'
        ? named
        : Object.fromEntries(Object.entries(named).filter(([name]) => reached.has(`${kind}/${name}`))),
    ]),
  );
}

/** Texts that begin with `#/`: `$ref`s, and the values of a discriminator's mapping. */
function referencesIn(value) {
  if (typeof value === 'string') return value.startsWith('#/') ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(referencesIn);
}

function componentOf(reference) {
  const [, root, kind, name] = reference.split('/');
  return root === 'components' && name !== undefined
    ? [kind, decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~')]
    : [];
}

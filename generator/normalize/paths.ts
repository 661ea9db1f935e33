// `paths`, path items and operations (OpenAPI sections 4.8.8 to 4.8.10).

import { escapeSegment } from '../json-pointer.js';
import { methods } from '../model/methods.js';
import { expectArray, expectObject, expectText, isRaw, own, type Raw, setOwn, shown } from './expect.js';
import { checkMethod, checkOperationId, checkSecurity } from './operation-checks.js';
import { readParameters } from './parameters.js';
import { addPathParameters } from './path-template.js';
import { at, type Reading } from './reading.js';
import { readMap, readObject } from './reference-object.js';
import { readRequestBody, readResponses } from './responses.js';

/** Path items by path, keys as they are written. */
export function readPaths(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  const source = expectObject(value, at(pointer, reading)) ?? {};
  const paths: Record<string, Raw> = {};
  for (const path in source) {
    if (path.startsWith('x-')) continue;
    const place = `${pointer}/${escapeSegment(path)}`;
    checkPath(path, place, reading);
    const item = readPathItem(source[path], { pointer: place, reading, template: path });
    if (item !== null) setOwn(paths, path, item);
  }
  return paths;
}

/** `webhooks` and the expressions of a callback: path items whose keys are no templates. */
export function readPathItems(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) =>
    key.startsWith('x-')
      ? null
      : readPathItem(member, { pointer: `${pointer}/${escapeSegment(key)}`, reading, template: null }),
  );
}

function checkPath(path: string, pointer: string, reading: Reading): void {
  if (!path.startsWith('/')) {
    const message = `path ${shown(path)} does not begin with a slash`;
    reading.report.repair({ code: 'path-slash', pointer, message, hint: 'one is put in front of it' });
  }
  if (/[?#]/.test(path)) {
    const message = `path ${shown(path)} has a query or a fragment`;
    reading.report.warn({ code: 'path-query', pointer, message, hint: 'declare the query as parameters' });
  }
}

interface ItemPlace {
  readonly pointer: string;
  readonly reading: Reading;
  /** The path, `null` where the key is none. */
  readonly template: string | null;
  /** Parameters that stand beside a reference to this item. */
  readonly shared?: readonly Raw[];
}

function readPathItem(value: unknown, { pointer, reading, template, shared = [] }: ItemPlace): Raw | null {
  // The template belongs to the place that refers, so that shared path items are read for each path.
  const place = { pointer, reading, kind: `path item ${template ?? ''}` };
  if (value === null) return null;
  const beside = besideReference(value);
  if (beside !== null) return readBeside(value as Raw, beside, { pointer, reading, template });
  return readObject(value, place, (item, itemPointer) => {
    const parameters = [...shared, ...readParameters(own(item, 'parameters'), `${itemPointer}/parameters`, reading)];
    const operationPlace = { reading, template, shared: parameters };
    const result: Record<string, unknown> = { ...item, parameters };
    for (const key in item) {
      const at = `${itemPointer}/${key}`;
      if (methods.has(key)) setOperation(result, key, readOperation(item[key], { ...operationPlace, pointer: at }));
      if (key === 'additionalOperations') result[key] = readAdditional(item[key], { ...operationPlace, pointer: at });
    }
    return result;
  });
}

/** What stands beside the `$ref` of a path item, but for its texts; `null` where nothing does. */
function besideReference(value: unknown): Raw | null {
  if (!isRaw(value) || typeof own(value, '$ref') !== 'string') return null;
  const { $ref: _ref, ...rest } = value;
  return Object.keys(rest).some((key) => key !== 'summary' && key !== 'description') ? rest : null;
}

/** OpenAPI leaves open what the two mean together; both count here, and what stands beside the reference comes first. */
function readBeside(value: Raw, beside: Raw, place: ItemPlace): Raw | null {
  const { parameters, ...rest } = beside;
  const own_ = readParameters(parameters, `${place.pointer}/parameters`, place.reading);
  const target = readPathItem({ $ref: value['$ref'] }, { ...place, shared: own_ });
  const shared = (target?.['parameters'] ?? own_) as readonly Raw[];
  return { ...target, ...readPathItem(rest, { ...place, shared }) };
}

function setOperation(item: Record<string, unknown>, method: string, operation: Raw | null): void {
  if (operation === null) delete item[method];
  else item[method] = operation;
}

interface OperationPlace {
  readonly pointer: string;
  readonly reading: Reading;
  readonly template: string | null;
  /** The path item's parameters. */
  readonly shared: readonly Raw[];
}

/** Other methods of OpenAPI 3.2 section 4.9. */
function readAdditional(value: unknown, place: OperationPlace): Record<string, Raw> {
  return readMap(value, place, (member, method) => {
    const pointer = `${place.pointer}/${escapeSegment(method)}`;
    checkMethod(method, pointer, place.reading);
    return readOperation(member, { ...place, pointer });
  });
}

function readOperation(value: unknown, place: OperationPlace): Raw | null {
  const { reading, template, shared } = place;
  if (value === null) return null;
  return readObject(
    value,
    { pointer: place.pointer, reading, kind: `operation ${template ?? ''}` },
    (operation, pointer) => {
      const own_ = readParameters(own(operation, 'parameters'), `${pointer}/parameters`, reading);
      const parameters = addPathParameters(own_, { shared, template, pointer, reading });
      const body = readRequestBody(own(operation, 'requestBody'), `${pointer}/requestBody`, reading);
      const callbacks = own(operation, 'callbacks');
      checkOperationId(own(operation, 'operationId'), template === null ? null : pointer, reading);
      checkSecurity(own(operation, 'security'), `${pointer}/security`, reading);
      return {
        ...operation,
        ...texts(operation, pointer, reading),
        parameters,
        ...(body === undefined ? { requestBody: undefined } : { requestBody: body }),
        responses: readResponses(own(operation, 'responses'), `${pointer}/responses`, reading),
        ...(callbacks === undefined ? {} : { callbacks: readCallbacks(callbacks, `${pointer}/callbacks`, reading) }),
      };
    },
  );
}

function texts(operation: Raw, pointer: string, reading: Reading): Raw {
  const result: Record<string, unknown> = {};
  for (const key of ['summary', 'description', 'operationId']) {
    if (own(operation, key) !== undefined) {
      result[key] = expectText(operation[key], at(`${pointer}/${key}`, reading)) ?? undefined;
    }
  }
  const tags = own(operation, 'tags');
  if (tags === undefined || tags === null) return result;
  const place = `${pointer}/tags`;
  const list = expectArray(tags, at(place, reading));
  result['tags'] = list.flatMap((tag, index) => expectText(tag, at(`${place}/${index}`, reading)) ?? []);
  return result;
}

function readCallbacks(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) =>
    readObject(member, { pointer: `${pointer}/${escapeSegment(key)}`, reading, kind: 'callback' }, readPathItems),
  );
}

// `components` (OpenAPI section 4.8.7): schemas and security schemes; the rest is read where it is referred to.

import { escapeSegment } from '../json-pointer.js';
import type { Schema } from '../model/types.js';
import { expectObject, own, type Raw, setOwn, shown } from './expect.js';
import { at, type Reading } from './reading.js';
import { readMap, readObject } from './reference-object.js';
import { convertSchema } from './schema.js';

const namePattern = /^[A-Za-z0-9._-]+$/;
/** Characters with a meaning in paths and code; generics of .NET and Java (`List<Pet>`, `Page«Pet»`) are none. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const dangerous = /["'/\\\u0000-\u001f\u007f]/;

/** Component schemas in document order. */
export function readSchemas(components: Raw, reading: Reading): Record<string, Schema> {
  const pointer = '/components/schemas';
  const source = expectObject(own(components, 'schemas') ?? undefined, at(pointer, reading)) ?? {};
  const schemas: Record<string, Schema> = {};
  for (const name in source) {
    const place = `${pointer}/${escapeSegment(name)}`;
    checkName(name, place, reading);
    setOwn(schemas, name, convertSchema(source[name], place, reading));
  }
  return schemas;
}

/** Adds the schemas that were referred to where they stand, until no new ones come up. */
export function addHoisted(schemas: Record<string, Schema>, reading: Reading): void {
  for (let hoisted = reading.names.takeHoisted(); hoisted.length > 0; hoisted = reading.names.takeHoisted()) {
    for (const { name, pointer, value } of hoisted) setOwn(schemas, name, convertSchema(value, pointer, reading));
  }
}

/** Security schemes by name, references replaced. */
export function readSecuritySchemes(components: Raw, reading: Reading): Record<string, Raw> {
  const pointer = '/components/securitySchemes';
  return readMap(own(components, 'securitySchemes') ?? undefined, { pointer, reading }, (member, key) =>
    readObject(member, { pointer: `${pointer}/${escapeSegment(key)}`, reading, kind: 'security scheme' }, (s) => s),
  );
}

function checkName(name: string, pointer: string, reading: Reading): void {
  if (namePattern.test(name)) return;
  reading.report[dangerous.test(name) ? 'error' : 'repair']({
    code: 'component-name',
    pointer,
    message: `name ${shown(name)} may hold only A-Z a-z 0-9 . - _`,
    hint: 'rename it; types are named after its letters and digits',
  });
}

// Discriminator Objects (OpenAPI section 4.8.25): mappings that name components by their `$ref`.

import { expectObject, expectText, isRaw, own, setOwn, shown } from './expect.js';
import { at, type Reading, type SchemaDraft } from './reading.js';
import { schemaRef } from './schema-reference.js';

/** The discriminator with its mapping as references; `undefined` where it says nothing. */
export function convertDiscriminator(value: unknown, pointer: string, reading: Reading): SchemaDraft | undefined {
  // 2.0 has only the name of the property.
  if (typeof value === 'string') return { propertyName: value };
  const source = expectObject(value, at(pointer, reading));
  if (source === null) return undefined;
  const propertyName = expectText(own(source, 'propertyName'), at(`${pointer}/propertyName`, reading));
  if (propertyName === undefined) {
    const hint = 'name the property that tells the schemas apart';
    reading.report.repair({ code: 'missing-field', pointer, message: 'discriminator without "propertyName"', hint });
    return undefined;
  }
  const mapping = convertMapping(own(source, 'mapping'), `${pointer}/mapping`, reading);
  const fallback = own(source, 'defaultMapping');
  return {
    propertyName,
    ...(mapping === null ? {} : { mapping }),
    ...(typeof fallback === 'string' ? { defaultMapping: target(fallback, pointer, reading) ?? fallback } : {}),
  };
}

function convertMapping(value: unknown, pointer: string, reading: Reading): SchemaDraft | null {
  const source = expectObject(value, at(pointer, reading));
  if (source === null) return null;
  const mapping: SchemaDraft = {};
  for (const [key, name] of Object.entries(source)) {
    const found = typeof name === 'string' ? target(name, pointer, reading) : null;
    if (found !== null) setOwn(mapping, key, found);
    else reportMapping(key, name, { pointer, reading });
  }
  return mapping;
}

/** A value is a component's name or a reference; a name comes first (OpenAPI section 4.8.25.2). */
function target(name: string, pointer: string, reading: Reading): string | null {
  const components = own(reading.root, 'components');
  const schemas = isRaw(components) ? own(components, 'schemas') : undefined;
  if (isRaw(schemas) && Object.hasOwn(schemas, name)) return schemaRef(name);
  const component = reading.names.nameOf(name, pointer);
  return component === null ? null : schemaRef(component);
}

function reportMapping(key: string, name: unknown, place: { pointer: string; reading: Reading }): void {
  place.reading.report.repair({
    code: 'unresolved-mapping',
    pointer: place.pointer,
    message: `${shown(key)} leads to ${shown(name)}, which does not exist`,
    hint: 'name a schema of components/schemas; the entry is left out',
  });
}

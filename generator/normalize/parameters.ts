// Parameter Objects (OpenAPI section 4.8.12).

import { expectArray, expectText, own, type Raw, shown } from './expect.js';
import { readSchemaHolder } from './content.js';
import { at, type Reading } from './reading.js';
import { readObject } from './reference-object.js';

const locations = new Set(['path', 'query', 'querystring', 'header', 'cookie']);

/** The parameters of a path item or an operation, references replaced; broken ones are left out. */
export function readParameters(value: unknown, pointer: string, reading: Reading): readonly Raw[] {
  return expectArray(value, at(pointer, reading)).flatMap((member, index) => {
    const place = { pointer: `${pointer}/${index}`, reading, kind: 'parameter' };
    const parameter = readObject(member, place, readParameter);
    return parameter === null ? [] : [parameter];
  });
}

function readParameter(value: Raw, pointer: string, reading: Reading): Raw | null {
  const name = expectText(own(value, 'name'), at(`${pointer}/name`, reading));
  const location = own(value, 'in');
  if (name === undefined || typeof location !== 'string') {
    const missing = name === undefined ? 'name' : 'in';
    const hint = 'a parameter needs "name" and "in"';
    reading.report.error({ code: 'missing-field', pointer, message: `parameter without "${missing}"`, hint });
    return null;
  }
  const known = locations.has(location) ? location : location.toLowerCase();
  if (!locations.has(known)) {
    const message = `${shown(location)} is no place of a parameter`;
    const isBody = known === 'body' || known === 'formdata';
    const hint = isBody ? 'this is 2.0; use requestBody' : `use one of ${[...locations].join(', ')}`;
    reading.report.error({ code: 'parameter-location', pointer: `${pointer}/in`, message, hint });
    return null;
  }
  const required = known === 'path' ? { required: true } : {};
  return { ...readSchemaHolder(value, pointer, reading), name, in: known, ...required };
}

// What a rule refers to, held against the document: each reference that leads nowhere is noted.

import type { RequestField, ResponseField } from '../model/pagination.js';
import type { Facts, RequestFact } from './facts.js';
import { shapeAt } from './items.js';
import { step, steps } from './shape.js';

/** Why a rule does not fit: a sentence, and the JSON Pointer in the document where the missing thing was looked for. */
export interface Misfit {
  readonly reason: string;
  readonly pointer: string;
}

/** Turns references into fields; a field that is not there is given all the same, and noted. */
export interface Lookup {
  request(reference: string): RequestField;
  response(reference: string): ResponseField;
  /** What a rule says of a signal: `null` turns it off, nothing leaves it to what was found. */
  optional<Field extends ResponseField | null>(
    reference: string | null | undefined,
    found: Field,
  ): ResponseField | Field | null;
}

/** Resolves references and notes in `misfits` each that leads nowhere. */
export function lookup(facts: Facts, misfits: Misfit[]): Lookup {
  const request = (reference: string): RequestField => {
    const found = findRequest(reference, facts);
    if (found !== null) return found;
    const reason = `nothing in the request is called ${JSON.stringify(reference)}`;
    misfits.push({ reason, pointer: facts.operation.pointer });
    return { in: 'query', name: reference, pointer: '' };
  };
  const response = (reference: string): ResponseField => {
    const reason = missing(reference, facts);
    if (reason !== null) misfits.push({ reason, pointer: facts.response });
    return isPointer(reference) ? { in: 'body', pointer: reference } : { in: 'header', name: reference.toLowerCase() };
  };
  return {
    request,
    response,
    optional: (reference, found) => (reference === undefined ? found : reference === null ? null : response(reference)),
  };
}

function findRequest(reference: string, { request, operation }: Facts): RequestField | null {
  const isBody = reference.startsWith('/');
  const [name = '', inside = ''] = isBody ? ['', reference] : reference.split('#');
  const matches = ({ field }: RequestFact) =>
    field.name === name && field.pointer === inside && (field.in === 'body') === isBody;
  const found = request.find(matches);
  if (found !== undefined) return found.field;
  const parameter = operation.parameters.find((one) => one.name === name && inside === '');
  return parameter === undefined || isBody ? null : { in: parameter.in, name, pointer: '' };
}

/** Documents seldom declare headers, so one is believed, unless its name is that of something in the body. */
function missing(reference: string, { body, headers, read }: Facts): string | null {
  const quoted = JSON.stringify(reference);
  if (isPointer(reference)) {
    const known = body !== null && shapeAt(body, reference, read) !== null;
    return known ? null : `the response has nothing at ${quoted}`;
  }
  const pointer = pointerOf(reference);
  const isHeader = headers.some(({ name }) => name === reference.toLowerCase());
  const isField = body?.properties.has(steps(pointer)[0] ?? '') === true && shapeAt(body, pointer, read) !== null;
  return isHeader || !isField
    ? null
    : `${quoted} is the name of a header; in the body it is ${JSON.stringify(pointer)}`;
}

/** Whether a reference leads into the body; else it is the name of a header. */
export function isPointer(reference: string): boolean {
  return reference === '' || reference.startsWith('/');
}

/** `data.next` and `$.data.next` as a JSON Pointer. */
export function pointerOf(path: string): string {
  const names = path.replace(/^\$\.?/, '').split('.');
  return names.map(step).join('');
}

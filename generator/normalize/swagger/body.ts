// `in: body` and `in: formData` parameters of 2.0 as a Request Body Object.

import { escapeSegment } from '../../json-pointer.js';
import { own, type Raw, setOwn } from '../expect.js';
import { splitSchema, styleOf } from './parameters.js';
import { textList } from './upgrade.js';

/** A parameter and where it stands in the 2.0 document. */
export interface BodyParameter {
  readonly value: Raw;
  readonly from: string;
}

interface BodyPlace {
  readonly consumes: unknown;
  /** Pointer of the new request body. */
  readonly to: string;
  readonly moved: Map<string, string>;
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** The body that these parameters describe; `body` wins over `formData`, which may not stand beside it. */
export function upgradeBody(parameters: readonly BodyParameter[], place: BodyPlace): Raw | null {
  const body = parameters.find(({ value }) => own(value, 'in') === 'body');
  if (body !== undefined) return wholeBody(body, place);
  return parameters.length === 0 ? null : formBody(parameters, place);
}

function wholeBody({ value, from }: BodyParameter, { consumes, to, moved }: BodyPlace): Raw {
  moved.set(to, from);
  const { name: _name, in: _in, schema, required, 'x-example': example, 'x-examples': examples, ...rest } = value;
  const content: Record<string, unknown> = {};
  for (const type of textList(consumes, ['application/json'])) {
    moved.set(`${to}/content/${escapeSegment(type)}`, from);
    const own_ = typeof examples === 'object' && examples !== null ? (examples as Raw)[type] : undefined;
    const shown = own_ ?? example;
    setOwn(content, type, {
      ...(schema === undefined ? {} : { schema }),
      ...(shown === undefined ? {} : { example: shown }),
    });
  }
  return { ...rest, required: required === true, content };
}

function formBody(parameters: readonly BodyParameter[], place: BodyPlace): Raw {
  const { consumes, to, moved } = place;
  moved.set(to, parameters[0]?.from ?? '');
  const required = parameters
    .filter(({ value }) => own(value, 'required') === true)
    .map(({ value }) => own(value, 'name'));
  const schema = {
    type: 'object',
    properties: properties(parameters),
    ...(required.length === 0 ? {} : { required }),
  };
  const encoding = encodings(parameters);
  const mediaType = { schema, ...(Object.keys(encoding).length === 0 ? {} : { encoding }) };
  const types = formContentTypes(parameters, consumes);
  for (const type of types) {
    for (const { value, from } of parameters) {
      const name = escapeSegment(String(own(value, 'name')));
      moved.set(`${to}/content/${escapeSegment(type)}/schema/properties/${name}`, from);
    }
  }
  return { required: required.length > 0, content: Object.fromEntries(types.map((type) => [type, mediaType])) };
}

/** A file needs multipart; without `consumes` a form is urlencoded. */
function formContentTypes(parameters: readonly BodyParameter[], consumes: unknown): readonly string[] {
  const hasFile = parameters.some(({ value }) => own(value, 'type') === 'file');
  const usable = hasFile ? formTypes.slice(1) : formTypes;
  const named = textList(consumes, []).filter((type) => usable.includes(type.split(';')[0]?.trim() ?? ''));
  return named.length > 0 ? named : usable.slice(0, 1);
}

function properties(parameters: readonly BodyParameter[]): Raw {
  const result: Record<string, unknown> = {};
  for (const { value } of parameters) {
    const description = own(value, 'description');
    const property = { ...splitSchema(value).schema, ...(description === undefined ? {} : { description }) };
    setOwn(result, String(own(value, 'name')), property);
  }
  return result;
}

function encodings(parameters: readonly BodyParameter[]): Raw {
  const result: Record<string, unknown> = {};
  for (const { value } of parameters) {
    if (own(value, 'type') !== 'array') continue;
    setOwn(result, String(own(value, 'name')), styleOf(own(value, 'collectionFormat'), 'formData'));
  }
  return result;
}

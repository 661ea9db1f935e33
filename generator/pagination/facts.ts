// What one operation says that may be about pages: request fields, response fields, arrays and headers, with their names normalised.

import { inputBody } from '../model/fetch-refusal.js';
import type { RequestField } from '../model/pagination.js';
import type { Content, Operation, Parameter, Response, ResponseHeader } from '../model/types.js';
import { type Place, type ReadShape, type Shape, step } from './shape.js';
import { normalName, pagingContainers, payloadContainers } from './words.js';

/** Something a caller can send. */
export interface RequestFact {
  readonly field: RequestField;
  /** Normalised: `page[number]`, `pageNumber` and the `number` of a `page` object are `pagenumber`. */
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly shape: Shape;
  /** JSON Pointer in the document. */
  readonly pointer: string;
}

/** Something an answer's body can hold, found in the body itself or in an object that speaks about pages or holds the items. */
export interface BodyFact {
  readonly name: string;
  /** Normalised names of the objects around it, outermost first. */
  readonly parents: readonly string[];
  /** JSON Pointer in the body. */
  readonly at: string;
  readonly shape: Shape;
  readonly pointer: string;
}

export interface Facts {
  readonly operation: Operation;
  readonly request: readonly RequestFact[];
  /** The successful answer in JSON, `null` where there is none. */
  readonly body: Shape | null;
  readonly fields: readonly BodyFact[];
  readonly headers: readonly ResponseHeader[];
  /** JSON Pointer of the successful response. */
  readonly response: string;
  /** Why the successful answers cannot be read as one, `''` where they can. */
  readonly disagreement: string;
  readonly read: ReadShape;
}

const maxDepth = 3;

/** Methods that read, or may: everything else is no list, whatever its answer looks like. */
export const readingMethods: ReadonlySet<string> = new Set(['GET', 'POST', 'QUERY']);

/** Facts about an operation that need not be looked at: its own, and no others. */
export function bareFacts(operation: Operation, read: ReadShape): Facts {
  const { pointer } = operation;
  return { operation, request: [], body: null, fields: [], headers: [], response: pointer, disagreement: '', read };
}

/** Collects the facts about an operation. */
export function factsOf(operation: Operation, read: ReadShape): Facts {
  const successes = jsonSuccesses(operation);
  const first = successes[0];
  const body = first === undefined ? null : read(first.place);
  return {
    operation,
    request: requestFacts(operation, read),
    body,
    fields: body === null ? [] : bodyFacts(body, read),
    headers: first?.response.headers ?? [],
    response: first?.response.pointer ?? operation.pointer,
    disagreement: disagreementOf(successes.map(({ place }) => read(place))),
    read,
  };
}

interface Success {
  readonly response: Response;
  readonly place: Place;
}

/** 2xx answers with a JSON body; `default` counts where there is no 2xx at all. */
function jsonSuccesses(operation: Operation): readonly Success[] {
  const numbered = operation.responses.filter((response) => response.status.startsWith('2'));
  const responses = numbered.length > 0 ? numbered : operation.responses.filter(({ status }) => status === 'default');
  return responses.flatMap((response) => {
    const content = jsonContent(response.contents);
    if (content === undefined || content.schema === null) return [];
    return [{ response, place: { schema: content.schema, pointer: `${content.pointer}/schema` } }];
  });
}

/** Documents of version 2.0 often name any media type at all, which says no more than JSON does. */
function jsonContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ kind }) => kind === 'json') ?? contents.find(({ contentType }) => contentType === '*/*');
}

function disagreementOf(shapes: readonly Shape[]): string {
  if (shapes.some(({ disagrees }) => disagrees)) return 'the successful response is an array or an object';
  const kinds = new Set(shapes.map(({ types }) => (types.has('array') ? 'array' : 'object')));
  return kinds.size > 1 ? 'the successful responses are of different kinds' : '';
}

/** A POST is a list only where its body asks for the page. */
function requestFacts(operation: Operation, read: ReadShape): readonly RequestFact[] {
  const body = requestBodyFacts(operation, read);
  if (operation.method === 'POST') return body;
  const parameters = operation.parameters.filter((parameter) => parameter.in !== 'path' && parameter.in !== 'cookie');
  return [...parameters.flatMap((parameter) => parameterFacts(parameter, read)), ...body];
}

function parameterFacts(parameter: Parameter, read: ReadShape): readonly RequestFact[] {
  const shape = read({ schema: parameter.schema, pointer: `${parameter.pointer}/schema` });
  const field = { in: parameter.in, name: parameter.name, pointer: '' };
  const name = normalName(parameter.name).replace(/^x(?=(page|total|next|cursor|limit|offset|perpage))/, '');
  const { required, description, pointer } = parameter;
  const own = { field, name, required, description: description || shape.description, shape, pointer };
  return [own, ...memberFacts(own, read)];
}

const memberParents = new Set([
  '',
  'page',
  'options',
  'pagination',
  'paging',
  'pageinfo',
  'query',
  'pageable',
  'cursor',
  'pit',
]);

/** Properties of an object that is sent: `page[number]` as a deep object, `options.cursor` in a body. */
function memberFacts(parent: RequestFact, read: ReadShape): readonly RequestFact[] {
  if (!memberParents.has(parent.name)) return [];
  return [...parent.shape.properties].flatMap(([written, place]) => {
    const shape = read(place);
    const name = parent.name === 'page' ? `page${normalName(written)}` : normalName(written);
    const field = { ...parent.field, pointer: `${parent.field.pointer}${step(written)}` };
    const required = parent.required && parent.shape.required.has(written);
    return [{ field, name, required, description: shape.description, shape, pointer: place.pointer }];
  });
}

function requestBodyFacts(operation: Operation, read: ReadShape): readonly RequestFact[] {
  const body = inputBody(operation);
  const content = body === null ? undefined : jsonContent(body.contents);
  if (content === undefined || content.schema === null) return [];
  const shape = read({ schema: content.schema, pointer: `${content.pointer}/schema` });
  const field = { in: 'body' as const, name: '', pointer: '' };
  const root = { field, name: '', required: true, description: '', shape, pointer: content.pointer };
  const members = memberFacts(root, read);
  return [...members, ...members.flatMap((member) => memberFacts(member, read))];
}

function bodyFacts(body: Shape, read: ReadShape): readonly BodyFact[] {
  const walk = (shape: Shape, parents: readonly string[], at: string): readonly BodyFact[] =>
    [...shape.properties].flatMap(([written, place]) => {
      const inner = read(place);
      const fact = {
        name: normalName(written),
        parents,
        at: `${at}${step(written)}`,
        shape: inner,
        pointer: place.pointer,
      };
      const deeper = parents.length + 1 < maxDepth && isLookedInto(fact.name) && !inner.types.has('array');
      return deeper ? [fact, ...walk(inner, [...parents, fact.name], fact.at)] : [fact];
    });
  return walk(body, [], '');
}

function isLookedInto(name: string): boolean {
  return pagingContainers.has(name) || payloadContainers.has(name);
}

/** Whether a value of this kind may be there; a document that says nothing about the type allows all. */
export function allows(shape: Shape, ...types: readonly string[]): boolean {
  return shape.types.size === 0 || types.some((type) => shape.types.has(type));
}

/** Whether the document says that a whole number goes here (`number` is often written for `integer`). */
export function isInteger(shape: Shape): boolean {
  return (shape.types.has('integer') || shape.types.has('number')) && !shape.types.has('string');
}

/** Whether the document says that a free text goes here: no number, no enumeration, no date. */
export function isText(shape: Shape): boolean {
  return shape.types.has('string') && !isInteger(shape) && !shape.enumerated && !shape.format.startsWith('date');
}

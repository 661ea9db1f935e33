// The signals of an answer that say whether more pages follow, and the parameters that go with every style.

import type { FixedParameter, PaginationStyle, RequestField, ResponseField } from '../model/pagination.js';
import type { ResponseHeader } from '../model/types.js';
import { allows, type BodyFact, type Facts, isInteger, isText, type RequestFact } from './facts.js';
import {
  afterIdWords,
  cursorWords,
  echoedPageWords,
  echoedSizeWords,
  enablingWords,
  moreWords,
  offsetWords,
  pageWords,
  sizeWords,
  speaksOfTime,
  totalPagesWords,
  totalWords,
} from './words.js';

/** A field of the response, and its JSON Pointer in the document. */
export interface Signal {
  readonly field: ResponseField;
  readonly pointer: string;
}

/** What a response says about its pages, whatever the style. */
export interface Signals {
  readonly more: Signal | null;
  readonly total: Signal | null;
  readonly totalPages: Signal | null;
  readonly echoedPage: BodyFact | null;
  readonly echoedSize: BodyFact | null;
  readonly echoedOffset: BodyFact | null;
  readonly pointers: readonly string[];
}

export function bodyField(fact: BodyFact): ResponseField {
  return { in: 'body', pointer: fact.at };
}

/** Fields that speak about the page: not those of the items themselves. */
export function pageFields(facts: Facts): readonly BodyFact[] {
  return facts.fields.filter(({ shape }) => !shape.types.has('array') && !shape.types.has('object'));
}

export function signalsOf(facts: Facts): Signals {
  const fields = pageFields(facts);
  const numbers = fields.filter(({ shape }) => allows(shape, 'integer', 'number'));
  const more = shallowest(fields.filter(({ name, shape }) => moreWords.has(name) && shape.types.has('boolean')));
  const echoedPage = shallowest(numbers.filter(({ name }) => echoedPageWords.has(name)));
  const echoedSize = shallowest(numbers.filter(({ name }) => echoedSizeWords.has(name)));
  const echoedOffset = shallowest(numbers.filter(({ name }) => offsetWords.has(name)));
  const totalPages = shallowest(numbers.filter(({ name }) => totalPagesWords.has(name)));
  const total = totalField(numbers) ?? (echoedPage === null && echoedSize === null ? countField(facts, numbers) : null);
  const signals = {
    more: signalOf(more) ?? headerSignal(facts, moreHeaders),
    total: signalOf(total) ?? headerSignal(facts, totalHeaders),
    totalPages: signalOf(totalPages) ?? headerSignal(facts, totalPagesHeaders),
  };
  const used = [signals.more, signals.total, signals.totalPages, echoedPage, echoedSize];
  const pointers = used.flatMap((signal) => (signal === null ? [] : [signal.pointer]));
  return { ...signals, echoedPage, echoedSize, echoedOffset, pointers };
}

function signalOf(fact: BodyFact | null): Signal | null {
  return fact === null ? null : { field: bodyField(fact), pointer: fact.pointer };
}

const moreHeaders = /^(x-)?has-(more|next)(-page)?$/;
const totalHeaders = /^(x-)?(total|total-count|total-items|wp-total|pagination-total|total-results)$/;
const totalPagesHeaders = /^(x-)?(total-pages|wp-totalpages|page-count|pagination-pages)$/;

function headerSignal({ headers, response }: Facts, pattern: RegExp): Signal | null {
  const header = headers.find(({ name }) => pattern.test(name));
  return header === undefined ? null : { field: headerOf(header), pointer: header.pointer ?? response };
}

/** A header as a field of the response. */
export function headerOf({ name }: ResponseHeader): ResponseField {
  return { in: 'header', name };
}

export function shallowest(facts: readonly BodyFact[]): BodyFact | null {
  return facts.toSorted((a, b) => a.parents.length - b.parents.length)[0] ?? null;
}

/** A field named as a total, or the only one that begins with `total` (Plaid's `total_transactions`). */
function totalField(numbers: readonly BodyFact[]): BodyFact | null {
  const named = shallowest(numbers.filter(({ name }) => totalWords.has(name)));
  if (named !== null) return named;
  const alike = numbers.filter(({ name }) => name.startsWith('total') && !totalPagesWords.has(name) && !isMoney(name));
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : null;
}

function isMoney(name: string): boolean {
  return /amount|price|cost|balance|value|spend|time|duration|bytes/.test(name);
}

/** `count` is a total only beside `next` or `previous` or `results`, and where nothing echoes the page (rule 2.3). */
function countField({ fields }: Facts, numbers: readonly BodyFact[]): BodyFact | null {
  const beside = fields.some(({ name, parents }) => parents.length === 0 && /^(next|previous|results)$/.test(name));
  const counts = numbers.filter(({ name, parents }) => name === 'count' && parents.length === 0);
  return beside ? (counts[0] ?? null) : null;
}

/** The parameter for the page's size; where there are several, the one that is named as the style's own. */
export function sizeOf(facts: Facts, style: PaginationStyle = 'page'): RequestFact | null {
  const sizes = facts.request.filter(({ name, shape }) => sizeWords.has(name) && isInteger(shape) && !shape.enumerated);
  const paired = sizes.find(({ name }) => name.includes('page') === (style === 'page'));
  return paired ?? sizes[0] ?? null;
}

/** Parameters by which an operation may be asked for another page; a filter by time is none. */
export function continuations(facts: Facts): readonly RequestFact[] {
  return facts.request.filter((fact) => isContinuation(fact) || (afterIdWords.has(fact.name) && !isTimeFilter(fact)));
}

function isContinuation({ name, shape }: RequestFact): boolean {
  if (cursorWords.has(name)) return true;
  if (pageWords.has(name)) return isInteger(shape) || isText(shape);
  return offsetWords.has(name) && (isInteger(shape) || name === 'offset');
}

/** Whether a parameter such as `since` or `after` is about a point in time. */
export function isTimeFilter({ shape, description }: RequestFact): boolean {
  return shape.format.startsWith('date') || speaksOfTime(description);
}

const directionWords = new Set(['startingafter', 'endingbefore', 'afterid', 'beforeid']);

/** Parameters of other styles, which must not be sent beside the one in use; filters stay. */
export function droppedBeside(facts: Facts, used: readonly RequestField[]): readonly RequestField[] {
  const others = facts.request.filter((fact) => isContinuation(fact) || directionWords.has(fact.name));
  return others
    .filter(({ required }) => !required)
    .map(({ field }) => field)
    .filter((field) => !used.some((other) => sameField(field, other) || isAround(field, other)));
}

/** Whether one field is the object that holds the other. */
function isAround(outer: RequestField, inner: RequestField): boolean {
  return outer.in === inner.in && outer.name === inner.name && inner.pointer.startsWith(`${outer.pointer}/`);
}

export function sameField(a: RequestField, b: RequestField): boolean {
  return a.in === b.in && a.name === b.name && a.pointer === b.pointer;
}

/** Flags that switch the style on (Box's `usemarker`). */
export function enablingFlags(facts: Facts): readonly FixedParameter[] {
  const flags = facts.request.filter(({ name, shape }) => enablingWords.has(name) && shape.types.has('boolean'));
  return flags.map(({ field }) => ({ field, value: true }));
}

/** Whether an answer speaks about pages although nothing can be asked for. */
export function pagingInfo(facts: Facts): BodyFact | null {
  const information = new Set(['resultinfo', 'pagination', 'paging', 'pageinfo', 'pager']);
  return facts.fields.find(({ name, shape }) => information.has(name) && shape.properties.size > 0) ?? null;
}

// S5, S6 and S7: the `Link` header, an offset and a page number.

import type { ResponseField } from '../../model/pagination.js';
import { allows, type BodyFact, type Facts, isInteger, isText, type RequestFact } from '../facts.js';
import { bodyField, continuations, headerOf, pageFields, type Signals, sizeOf } from '../signals.js';
import type { Doubt, Evidence, Fit, Named, Rule, StyleChoice, Verdict } from '../verdict.js';
import { afterIdWords, cursorWords, offsetWords, pageWords, sizeWords } from '../words.js';

/** S5: a `Link` header (RFC 8288), declared or spoken of by the parameter, and any parameter about pages. */
export const linkRule: Rule = ({ facts }) => {
  const header = facts.headers.find(({ name }) => name === 'link');
  const positions = facts.request.filter(({ name }) => positionWords.some((words) => words.has(name)));
  const parameter = continuations(facts)[0] ?? sizeOf(facts) ?? undefined;
  const telling = positions.find(({ description }) => /\blink[`'"*]* header/i.test(description));
  if (header === undefined && telling !== undefined) return [linkFit('medium', [telling.pointer])];
  if (header === undefined || parameter === undefined) return [];
  return [linkFit('high', [parameter.pointer, header.pointer ?? facts.response])];
};

const positionWords = [cursorWords, afterIdWords, pageWords];

function linkFit(confidence: 'high' | 'medium', pointers: readonly string[]): Verdict {
  return { kind: 'fit', rule: 'S5', choice: { style: 'link' }, confidence, pointers };
}

/** S6: an integer offset with an integer page size. */
export const offsetRule: Rule = (evidence) => {
  const { facts } = evidence;
  const size = sizeOf(facts, 'offset');
  const offsets = facts.request.filter(({ name, shape }) => isOffset(name, size) && isInteger(shape));
  return offsets.map((offset) => {
    const choice = offsetChoice(evidence, offset);
    if (size === null) return { ...doubt('S6', offset, 'has no page size beside it'), suggestion: choice };
    return numberedFit(evidence, offset, choice);
  });
};

/** `from` is a date in most APIs and an offset beside `size` (Elasticsearch). */
function isOffset(name: string, size: RequestFact | null): boolean {
  return offsetWords.has(name) || (name === 'from' && size?.name === 'size');
}

/** S7: an integer page number with a page size or a total. */
export const pageRule: Rule = (evidence) => {
  const { facts, signals } = evidence;
  const pages = facts.request.filter((fact) => pageWords.has(fact.name) && isNumbered(fact, evidence));
  return pages.map((page) => {
    const supported =
      sizeOf(facts) !== null || signals.total !== null || signals.totalPages !== null || signals.more !== null;
    const choice = pageChoice(evidence, page);
    if (!supported && choice.next === null)
      return { ...doubt('S7', page, 'has neither a page size nor a total beside it'), suggestion: choice };
    const fit = numberedFit(evidence, page, choice);
    return isInteger(page.shape) ? fit : { ...fit, confidence: 'medium' };
  });
};

/** A page number written as a text (Cloudflare's takes `all` as well, Slack's size is one too), where the response counts pages in numbers. */
function isNumbered({ shape }: RequestFact, { facts, signals }: Evidence): boolean {
  if (isInteger(shape)) return true;
  const counted = signals.echoedPage !== null && (signals.total !== null || signals.totalPages !== null);
  const sized = facts.request.some(({ name, shape: size }) => sizeWords.has(name) && !size.enumerated);
  return isText(shape) && counted && isInteger(signals.echoedPage.shape) && sized;
}

/** Everything about an offset that the document says, whatever it is called. */
export function offsetChoice({ facts, signals }: Evidence, offset: RequestFact): Named<'offset'> {
  const echo = signals.echoedOffset?.name === offset.name ? signals.echoedOffset : null;
  return {
    style: 'offset',
    offset: offset.field,
    start: offsetStart(offset, signals),
    advance: 'items',
    next: nextNumber(facts, offset),
    echoedOffset: optional(echo),
    echoedSize: optional(signals.echoedSize),
  };
}

/** Everything about a page number that the document says, whatever it is called. */
export function pageChoice({ facts, signals }: Evidence, page: RequestFact): Named<'page'> {
  return {
    style: 'page',
    page: page.field,
    start: declaredStart(page) ?? 1,
    next: nextNumber(facts, page),
    totalPages: signals.totalPages?.field ?? null,
    echoedPage: optional(signals.echoedPage),
    echoedSize: optional(signals.echoedSize),
  };
}

function optional(fact: BodyFact | null): ResponseField | null {
  return fact === null ? null : bodyField(fact);
}

/** `default`, whatever the integer's format, else a minimum of 0. */
function declaredStart({ shape }: RequestFact): number | null {
  if (typeof shape.default === 'number' || typeof shape.default === 'bigint') return Number(shape.default);
  return shape.minimum === 0 ? 0 : null;
}

/** SCIM's `startIndex` counts items from 1; it comes with `itemsPerPage` (RFC 7644 section 3.4.2.4). */
function offsetStart(offset: RequestFact, { echoedSize }: Signals): number {
  const declared = declaredStart(offset);
  if (declared !== null) return declared;
  if (offset.shape.minimum === 1) return 1;
  return offset.name === 'startindex' && echoedSize?.name === 'itemsperpage' ? 1 : 0;
}

/** Where the response gives the next number itself: `X-Next-Page`, `next_offset`. */
function nextNumber(facts: Facts, { name }: RequestFact): ResponseField | null {
  const header = facts.headers.find((one) => one.name.replace(/^x-/, '').replaceAll('-', '') === `next${name}`);
  if (header !== undefined) return headerOf(header);
  const field = pageFields(facts).find((one) => one.name === `next${name}` && allows(one.shape, 'integer', 'number'));
  return field === undefined || field.shape.types.size === 0 ? null : bodyField(field);
}

function numberedFit({ facts, signals }: Evidence, parameter: RequestFact, choice: StyleChoice): Fit {
  const agrees = signals.total ?? signals.totalPages ?? signals.more ?? ('next' in choice ? choice.next : null);
  const size = sizeOf(facts, choice.style);
  const pointers = [parameter.pointer, ...(size === null ? [] : [size.pointer]), ...signals.pointers];
  const rule = choice.style === 'page' ? 'S7' : 'S6';
  return { kind: 'fit', rule, choice, confidence: agrees === null ? 'medium' : 'high', pointers };
}

function doubt(rule: string, { field, pointer }: RequestFact, why: string): Doubt {
  return { kind: 'doubt', rule, reason: `\`${field.name || field.pointer}\` ${why}`, pointer, choices: [] };
}

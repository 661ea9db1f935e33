// A rule somebody wrote, held against the document: the decision it makes, or every place where it does not fit.

import type {
  FixedParameter,
  Pagination,
  PaginationAdditions,
  RequestField,
  ResponseField,
} from '../model/pagination.js';
import { assemble, stopSentence } from './assemble.js';
import { evidenceOf } from './automatic.js';
import type { Facts, RequestFact } from './facts.js';
import { type Items, shapeAt } from './items.js';
import type { PaginationRule } from './options.js';
import type { StyleChoice } from './verdict.js';

/** Why a rule does not fit: a sentence, and the JSON Pointer in the document where the missing thing was looked for. */
export interface Misfit {
  readonly reason: string;
  readonly pointer: string;
}

export type Applied = { readonly pagination: Pagination } | { readonly misfits: readonly Misfit[] };

/** Applies a rule to an operation. `name` is what the report calls the rule. */
export function applyRule(rule: PaginationRule, facts: Facts, name: string): Applied {
  const misfits: Misfit[] = [];
  const look = lookup(facts, misfits);
  const evidence = evidenceOf(facts);
  const items = rule.items === undefined ? evidence.items : explicitItems(rule.items, facts, look);
  const choice = choiceOf(rule, look);
  if (facts.body === null) misfits.push({ reason: 'the successful response is no JSON', pointer: facts.response });
  if (items.at === null && countsItems(rule.style)) misfits.push({ reason: itemsNeeded, pointer: facts.response });
  if (choice === null || misfits.length > 0) return { misfits };
  const confidence = items.at === null ? ('medium' as const) : ('high' as const);
  const base = assemble(
    { ...evidence, items },
    { choice, rule: name, confidence, pointers: [facts.operation.pointer] },
  );
  const additions = additionsOf(rule, look);
  const changed = { ...base, ...signalOverrides(rule, look), ...(additions && { additions }) };
  if (misfits.length > 0) return { misfits };
  return { pagination: { ...changed, stop: stopSentence(choice, changed) } };
}

const itemsNeeded = 'the items are not known, and without them this style cannot tell its last page: set `items`';

function countsItems(style: PaginationRule['style']): boolean {
  return style === 'page' || style === 'offset' || style === 'id';
}

interface Lookup {
  request(reference: string): RequestField;
  response(reference: string): ResponseField;
  optional(reference: string | null | undefined): ResponseField | null;
}

/** Resolves references and notes each that leads nowhere. */
function lookup(facts: Facts, misfits: Misfit[]): Lookup {
  const request = (reference: string): RequestField => {
    const found = findRequest(reference, facts);
    if (found !== null) return found;
    misfits.push({
      reason: `nothing in the request is called ${JSON.stringify(reference)}`,
      pointer: facts.operation.pointer,
    });
    return { in: 'query', name: reference, pointer: '' };
  };
  const response = (reference: string): ResponseField => {
    if (reference !== '' && !reference.startsWith('/')) return { in: 'header', name: reference.toLowerCase() };
    const known = facts.body !== null && shapeAt(facts.body, reference, facts.read) !== null;
    if (!known)
      misfits.push({ reason: `the response has nothing at ${JSON.stringify(reference)}`, pointer: facts.response });
    return { in: 'body', pointer: reference };
  };
  return { request, response, optional: (reference) => (typeof reference === 'string' ? response(reference) : null) };
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

/** The part that the style alone has; `null` where the rule lacks what its style needs. */
function choiceOf(rule: PaginationRule, look: Lookup): StyleChoice | null {
  switch (rule.style) {
    case 'page':
      return pageChoice(rule, look);
    case 'offset':
      return offsetChoice(rule, look);
    case 'cursor':
      return cursorChoice(rule, look);
    case 'id':
      return idChoice(rule, look);
    case 'url':
      return { style: 'url', next: look.response(rule.next ?? '/next'), previous: look.optional(rule.previous) };
    case 'link':
    case 'single':
      return { style: rule.style };
    default:
      return rule.style satisfies never;
  }
}

function pageChoice(rule: PaginationRule, look: Lookup): StyleChoice {
  return {
    style: 'page',
    page: look.request(rule.page ?? 'page'),
    start: rule.start ?? 1,
    next: look.optional(rule.next),
    totalPages: look.optional(rule.totalPages),
    echoedPage: look.optional(rule.echoedPage),
    echoedSize: look.optional(rule.echoedSize),
  };
}

function offsetChoice(rule: PaginationRule, look: Lookup): StyleChoice {
  return {
    style: 'offset',
    offset: look.request(rule.offset ?? 'offset'),
    start: rule.start ?? 0,
    advance: rule.advance ?? 'items',
    next: look.optional(rule.next),
    echoedOffset: look.optional(rule.echoedOffset),
    echoedSize: look.optional(rule.echoedSize),
  };
}

function cursorChoice(rule: PaginationRule, look: Lookup): StyleChoice {
  const cursor = look.request(rule.cursor ?? 'cursor');
  const previous = look.optional(rule.previous);
  const back = rule.before === undefined ? cursor : look.request(rule.before);
  return {
    style: 'cursor',
    cursor,
    next: look.response(rule.next ?? '/next_cursor'),
    endValues: rule.endValues ?? [],
    previous: previous === null ? null : { cursor: back, value: previous },
  };
}

function idChoice(rule: PaginationRule, look: Lookup): StyleChoice {
  return {
    style: 'id',
    after: look.request(rule.after ?? 'after'),
    id: rule.id ?? '/id',
    last: look.optional(rule.last),
    before: rule.before === undefined ? null : look.request(rule.before),
    first: look.optional(rule.first),
  };
}

function explicitItems(at: string | null, facts: Facts, look: Lookup): Items {
  const nowhere = { at: null, kind: 'array' as const, pointer: '', rule: 'I6', reason: '', item: null, others: [] };
  if (at === null) return nowhere;
  look.response(at);
  const shape = facts.body === null ? null : shapeAt(facts.body, at, facts.read);
  if (shape === null) return nowhere;
  const isMap = shape.values !== null && !shape.types.has('array');
  const item = shape.items ?? shape.values;
  return { ...nowhere, at, kind: isMap ? 'map' : 'array', pointer: shape.pointer, item: item && facts.read(item) };
}

/** What the rule adds to its style. */
function additionsOf(rule: PaginationRule, look: Lookup): PaginationAdditions | null {
  const { stopOnShortPage, reinject = [], carry = {} } = rule;
  const carried = Object.entries(carry).map(([to, from]) => ({ field: look.request(to), value: look.response(from) }));
  const additions = {
    ...(stopOnShortPage === true && { stopOnShortPage }),
    ...(reinject.length > 0 && { reinject: reinject.map((name) => look.request(name).name) }),
    ...(carried.length > 0 && { carry: carried }),
  };
  return Object.keys(additions).length > 0 ? additions : null;
}

interface Overrides {
  more?: ResponseField | null;
  total?: ResponseField | null;
  size?: RequestField | null;
  fixed?: readonly FixedParameter[];
}

function signalOverrides(rule: PaginationRule, look: Lookup): Overrides {
  const fixed = Object.entries(rule.fixed ?? {}).map(([name, value]) => ({ field: look.request(name), value }));
  return {
    ...(rule.more === undefined ? {} : { more: look.optional(rule.more) }),
    ...(rule.total === undefined ? {} : { total: look.optional(rule.total) }),
    ...(rule.size === undefined ? {} : { size: rule.size === null ? null : look.request(rule.size) }),
    ...(fixed.length === 0 ? {} : { fixed }),
  };
}

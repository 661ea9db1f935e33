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
import { isPointer, type Lookup, lookup, type Misfit, pointerOf } from './explicit-lookup.js';
import { styleOf } from './explicit-style.js';
import type { Facts } from './facts.js';
import { type Items, shapeAt } from './items.js';
import type { PaginationRule } from './options.js';
import { countsItems } from './override.js';
import type { Shape } from './shape.js';
import { sizeOf } from './signals.js';
import type { StyleChoice } from './verdict.js';

export type Applied = { readonly pagination: Pagination } | { readonly misfits: readonly Misfit[] };

/** Applies a rule to an operation. `name` is what the report calls the rule. */
export function applyRule(rule: PaginationRule, facts: Facts, name: string): Applied {
  const misfits: Misfit[] = [];
  const look = lookup(facts, misfits);
  const evidence = evidenceOf(facts);
  const items = rule.items === undefined ? evidence.items : explicitItems(rule.items, facts, look);
  const choice = styleOf(rule, { look, evidence });
  const faults = [
    facts.body === null ? 'the successful response is no JSON' : null,
    itemsFault(items.at, rule, facts),
    idFault(choice, items, facts),
    advanceFault(choice, rule, facts),
  ];
  misfits.push(...faults.flatMap((reason) => (reason === null ? [] : [{ reason, pointer: facts.response }])));
  if (misfits.length > 0) return { misfits };
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

/** What is wrong with the items, where it is not that the response has nothing there. */
function itemsFault(at: string | null, { style, items }: PaginationRule, { body, read }: Facts): string | null {
  if (typeof items === 'string' && !isPointer(items)) {
    return `\`items\` is a JSON Pointer: ${JSON.stringify(pointerOf(items))}`;
  }
  const shape = at === null || body === null ? null : shapeAt(body, at, read);
  if (shape !== null && isNoList(shape)) return `${JSON.stringify(at)} in the response is no list`;
  return at === null && countsItems(style) ? itemsNeeded : null;
}

function isNoList({ types, values, properties }: Shape): boolean {
  return types.size > 0 && !types.has('array') && values === null && !(types.has('object') && properties.size === 0);
}

/** An id that no item has would be found out after the first page. */
function idFault(choice: StyleChoice, { item }: Items, { read }: Facts): string | null {
  if (choice.style !== 'id' || choice.last !== null || item === null) return null;
  return isPointer(choice.id) && shapeAt(item, choice.id, read) !== null
    ? null
    : `an item has nothing at ${JSON.stringify(choice.id)}`;
}

/** Offsets that grow by a size of the page need one to grow by. */
function advanceFault(choice: StyleChoice, { size }: PaginationRule, facts: Facts): string | null {
  if (choice.style !== 'offset' || choice.advance !== 'size' || choice.echoedSize !== null) return null;
  const isKnown = typeof size === 'string' || (size === undefined && sizeOf(facts, 'offset') !== null);
  return isKnown ? null : '`advance` is by the size of a page, and there is none: set `size` or `echoedSize`';
}

function explicitItems(at: string | null, facts: Facts, look: Lookup): Items {
  const nowhere = { at: null, kind: 'array' as const, pointer: '', rule: 'I6', reason: '', item: null, others: [] };
  if (at === null) return nowhere;
  if (!isPointer(at)) return nowhere;
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
    ...(rule.more === undefined ? {} : { more: look.optional(rule.more, null) }),
    ...(rule.total === undefined ? {} : { total: look.optional(rule.total, null) }),
    ...(rule.size === undefined ? {} : { size: rule.size === null ? null : look.request(rule.size) }),
    ...(fixed.length === 0 ? {} : { fixed }),
  };
}

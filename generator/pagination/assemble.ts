// From a style that fits to the whole decision: the signals, parameters and the sentence that all styles have.

import type {
  Confidence,
  FixedParameter,
  Pagination,
  PaginationAdditions,
  RequestField,
  ResponseField,
} from '../model/pagination.js';
import type { Items } from './items.js';
import { steps } from './shape.js';
import { droppedBeside, enablingFlags, sizeOf } from './signals.js';
import type { Evidence, StyleChoice } from './verdict.js';

/** What was decided about one style, before the rest is filled in. */
export interface Decided {
  readonly choice: StyleChoice;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly pointers: readonly string[];
  readonly additions?: PaginationAdditions;
}

/** Puts a {@link Pagination} together from what the document says. */
export function assemble({ facts, items, signals }: Evidence, decided: Decided): Pagination {
  const { choice, rule, confidence, pointers, additions } = decided;
  const more = signals.more?.field ?? null;
  const total = signals.total?.field ?? null;
  return {
    ...choice,
    confidence,
    rule,
    ...itemsPart(items),
    size: choice.style === 'single' ? null : (sizeOf(facts, choice.style)?.field ?? null),
    more,
    total,
    dropped: choice.style === 'single' ? [] : droppedBeside(facts, usedFields(choice)),
    fixed: choice.style === 'cursor' ? enablingFlags(facts) : noParameters,
    evidence: [...new Set([...pointers, ...(items.pointer === '' ? [] : [items.pointer])])],
    stop: stopSentence(choice, { more, total }),
    ...(additions && { additions }),
  };
}

const noParameters: readonly FixedParameter[] = [];

function itemsPart(items: Items): { items: string | null; itemsKind: 'array' | 'map' } {
  return { items: items.at, itemsKind: items.kind };
}

/** Request fields that a style itself sends. */
export function usedFields(choice: StyleChoice): readonly RequestField[] {
  switch (choice.style) {
    case 'page':
      return [choice.page];
    case 'offset':
      return [choice.offset];
    case 'cursor':
      return [choice.cursor];
    case 'id':
      return [choice.after];
    case 'url':
    case 'link':
    case 'single':
      return [];
    default:
      return choice satisfies never;
  }
}

interface Stops {
  readonly more: ResponseField | null;
  readonly total: ResponseField | null;
  readonly additions?: PaginationAdditions;
}

/** What ends a run, strongest first, in words: the rule of pagination is that a weaker signal never overrides a stronger one. */
export function stopSentence(choice: StyleChoice, { more, total, additions }: Stops): string {
  if (choice.style === 'single') return 'one request: the operation has no way to ask for more';
  const signals = [
    ...(more === null ? [] : [`when \`${spoken(more)}\` is false`]),
    ...continuationStop(choice),
    ...totalStop(choice, total),
    ...(choice.style === 'page' || choice.style === 'offset' || choice.style === 'id' ? ['at an empty page'] : []),
    ...(additions?.stopOnShortPage ? ['at a page that is not full'] : []),
  ];
  return `ends ${signals.join(', else ')}`;
}

function continuationStop(choice: StyleChoice): readonly string[] {
  if (choice.style === 'link') return ['when no `Link` header has rel="next"'];
  if (choice.style === 'cursor' || choice.style === 'url') return [`when \`${spoken(choice.next)}\` is empty`];
  if (choice.style === 'page' || choice.style === 'offset') {
    return choice.next === null ? [] : [`when \`${spoken(choice.next)}\` is blank`];
  }
  return [];
}

function totalStop(choice: StyleChoice, total: ResponseField | null): readonly string[] {
  if (choice.style !== 'page' && choice.style !== 'offset') return [];
  const pages = choice.style === 'page' ? choice.totalPages : null;
  return [pages, total].flatMap((field) => (field === null ? [] : [`at \`${spoken(field)}\``]));
}

/** A response field as a reader says it: `result_info.total_pages`, `x-next-page`. */
export function spoken(field: ResponseField): string {
  return field.in === 'header' ? field.name : steps(field.pointer).join('.');
}

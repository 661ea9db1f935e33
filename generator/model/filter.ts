// Which operations of a document the user wants.

import { picomatch } from '../late-packages.js';
import type { Operation } from './types.js';

/** Selectors are `tag:NAME`, `path:GLOB`, `id:OPERATION_ID`, `method:NAME`; a bare word that starts with `/` is a path glob, else an operationId or a tag. */
export interface OperationFilter {
  /** An operation stays if any of these matches; empty keeps all. */
  readonly include: readonly string[];
  /** An operation goes if any of these matches. */
  readonly exclude: readonly string[];
  /** Keep deprecated operations. */
  readonly deprecated: boolean;
}

export const keepAll: OperationFilter = { include: [], exclude: [], deprecated: true };

type Matcher = (operation: Operation) => boolean;

/** A predicate for {@link Operation}s; globs are picomatch's, over the path template. */
export function operationFilter(filter: OperationFilter): Matcher {
  const included = filter.include.map(matcher);
  const excluded = filter.exclude.map(matcher);
  return (operation) =>
    (filter.deprecated || !operation.deprecated) &&
    (included.length === 0 || included.some((matches) => matches(operation))) &&
    !excluded.some((matches) => matches(operation));
}

/** Whether one selector matches any of the operations. */
export function selects(selector: string, operations: readonly Operation[]): boolean {
  return operations.some(matcher(selector));
}

function matcher(selector: string): Matcher {
  const [, kind, value] = /^(tag|path|id|method):(.*)$/s.exec(selector) ?? [];
  if (kind === 'tag') return (operation) => operation.tags.includes(value ?? '');
  if (kind === 'id') return (operation) => operation.operationId === value;
  if (kind === 'method') return (operation) => operation.method === value?.toUpperCase();
  if (kind === 'path') return pathMatcher(value ?? '');
  if (selector.startsWith('/')) return pathMatcher(selector);
  return (operation) => operation.operationId === selector || operation.tags.includes(selector);
}

/** Braces of a path template are literal text to the glob. */
function pathMatcher(glob: string): Matcher {
  const matches = picomatch()(glob.replaceAll(/[{}]/g, '\\$&'), { dot: true, nobrace: true });
  return (operation) => matches(operation.path);
}

// Link Objects (OpenAPI section 4.8.20) of a response that lead back to the operation itself: the next page, natively said.

import type { Facts } from './facts.js';
import { member, responsePath, textMember } from './extensions/path.js';
import type { PaginationRule } from './options.js';
import { steps } from './shape.js';

/** The rule that a Link Object makes; `null` where no link leads to the same operation with a value of the response. */
export function linkObjectRule({ operation }: Facts): PaginationRule | null {
  const successes = operation.responses.filter(({ status }) => status.startsWith('2') || status === 'default');
  for (const link of successes.flatMap(({ links }) => Object.values(links))) {
    if (!leadsBack(link, operation)) continue;
    const rule = ruleOfParameters(member(link, 'parameters'));
    if (rule !== null) return rule;
  }
  return null;
}

function leadsBack(link: unknown, operation: Facts['operation']): boolean {
  const id = textMember(link, 'operationId');
  if (id !== null) return id === operation.operationId;
  const reference = textMember(link, 'operationRef');
  if (reference === null || !reference.startsWith('#/')) return false;
  return steps(percentDecoded(reference.slice(1))).join('\n') === steps(operation.pointer).join('\n');
}

/** A URI fragment as text (RFC 3986 section 2.1); one with broken escapes stands for itself. */
function percentDecoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The first parameter that is filled from the response; `query.page` names a parameter with its location. */
function ruleOfParameters(parameters: unknown): PaginationRule | null {
  if (typeof parameters !== 'object' || parameters === null) return null;
  for (const [key, value] of Object.entries(parameters)) {
    const next = typeof value === 'string' && value.startsWith('$response.') ? responsePath(value) : null;
    if (next !== null) return { style: 'cursor', cursor: key.replace(/^(path|query|header|cookie)\./, ''), next };
  }
  return null;
}

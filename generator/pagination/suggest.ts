// What most operations of a document do, suggested for those that do not say it: never applied.

import type { Finding } from './automatic.js';
import type { Facts } from './facts.js';
import type { OperationReport } from './report.js';

/** Share of the document's paged operations that must declare `Link` before it is suggested for the rest. */
const nearlyAll = 0.8;

interface Considered {
  readonly facts: () => Facts;
  readonly finding: Finding;
}

/** Adds the suggestion to follow `Link` where at least 80 % of the document's paged operations declare it. */
export function withSuggestions(
  lines: readonly OperationReport[],
  considered: readonly Considered[],
): readonly OperationReport[] {
  const numbered = considered.filter(({ finding }) => isNumbered(finding));
  const declaring = numbered.filter(({ facts }) => declaresLink(facts()));
  if (declaring.length === numbered.length || declaring.length < numbered.length * nearlyAll) return lines;
  const note = `most operations of this document declare a \`Link\` header; if this one sends it too, use { "style": "link" }`;
  return lines.map((line, index) => {
    const one = considered[index];
    const fits = one !== undefined && isNumbered(one.finding) && !declaresLink(one.facts());
    return fits ? { ...line, notes: [...line.notes, note] } : line;
  });
}

function isNumbered({ outcome, pagination }: Finding): boolean {
  const style = pagination?.style;
  return outcome === 'detected' && (style === 'link' || style === 'page' || style === 'offset');
}

function declaresLink({ headers }: Facts): boolean {
  return headers.some(({ name }) => name === 'link');
}

// Where a template names a field, for what is said of a field that is not there.

import { handlebars } from './handlebars.js';

/** Line and column count from 1. */
export interface FieldPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a template first names a field of its view; `null` where it does not. */
export function placeOfField(source: string, field: string): FieldPlace | null {
  const { parse, Visitor } = handlebars();
  const places: FieldPlace[] = [];
  const visitor = new Visitor();
  visitor.PathExpression = ({ loc: { start }, parts }) => {
    if (parts[0] === field) places.push({ line: start.line, column: start.column + 1 });
  };
  visitor.accept(parse(source));
  return places[0] ?? null;
}

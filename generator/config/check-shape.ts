// A value and the shape it should have in, every place where it has another out.

import { isRaw, own, pointerToken, type Raw } from '../model/raw.js';
import { nearestName } from '../nearest-name.js';
import { expectation, type ObjectShape, type Shape } from './shape.js';

/** One place that is wrong. */
export interface ShapeProblem {
  readonly pointer: string;
  readonly message: string;
  /** `null` where the message says it all. */
  readonly hint: string | null;
}

/** `place.name` is what messages call the value. */
export function shapeProblems(
  shape: Shape,
  value: unknown,
  place: { readonly pointer: string; readonly name: string },
): readonly ShapeProblem[] {
  if (!fits(shape, value)) {
    return [{ pointer: place.pointer, message: `${place.name} must be ${expectation(shape)}`, hint: null }];
  }
  return shape.type === 'object' && isRaw(value) ? memberProblems(shape, value, place.pointer) : [];
}

/** Unknown, missing and wrong members of an object. */
export function memberProblems(shape: ObjectShape, value: Raw, pointer: string): readonly ShapeProblem[] {
  const { members, of, required = [] } = shape;
  const missing = required
    .filter((key) => own(value, key) === undefined)
    .map((key) => ({ pointer, message: `${key} is missing`, hint: null }));
  const wrong = Object.entries(value).flatMap(([key, member]) => {
    const at = `${pointer}/${pointerToken(key)}`;
    const inner = members && Object.hasOwn(members, key) ? members[key] : of;
    if (inner) return shapeProblems(inner, member, { pointer: at, name: key });
    return members ? [unknownKey(key, at, Object.keys(members))] : [];
  });
  return [...missing, ...wrong];
}

function unknownKey(key: string, pointer: string, known: readonly string[]): ShapeProblem {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `options are ${known.join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`;
  return { pointer, message: `unknown option ${JSON.stringify(key)}`, hint };
}

/** The value itself, without what is inside it. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'string':
      if (value === null) return shape.nullable === true;
      return typeof value === 'string' && (shape.choices?.includes(value) ?? true);
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'any':
      return true;
    case 'object':
      return isRaw(value) || (shape.orFalse === true && value === false);
    default:
      return shape satisfies never;
  }
}

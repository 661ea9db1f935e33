// The border to the client's own code: examples and typed functions send the same bytes because the same functions write them.

import type { ParameterStyle as StyleName, JsonValue, Parameter, Encoding } from '../model/types.js';
import { pairs, urlencodedText } from '../../templates/typescript/runtime/bodies.js';
import type { Encodings, ParameterStyle, ParameterText } from '../../templates/typescript/runtime/operation.js';
import * as styles from '../../templates/typescript/runtime/styles.js';

const styleFunctions: Readonly<Record<StyleName, ParameterStyle>> = {
  simple: styles.simple,
  simpleExplode: styles.simpleExplode,
  label: styles.label,
  labelExplode: styles.labelExplode,
  matrix: styles.matrix,
  matrixExplode: styles.matrixExplode,
  form: styles.form,
  formExplode: styles.formExplode,
  spaceDelimited: styles.spaceDelimited,
  pipeDelimited: styles.pipeDelimited,
  deepObject: styles.deepObject,
  json: styles.json,
  urlencoded: styles.urlencoded,
  text: styles.text,
};

/** The text of one parameter: a path segment, `name=value` pairs of a query or cookie, a header's value; `''` sends nothing. */
export function parameterText(parameter: Parameter, value: JsonValue): string {
  return styles.parameterText(parameterData(parameter), value);
}

function parameterData({ name, in: location, style, allowReserved }: Parameter): ParameterText {
  const reserved = allowReserved ? { encode: styles.encodeReserved } : {};
  return { name, in: location, style: styleFunctions[style], ...reserved };
}

/** The whole urlencoded body, and its decoded pairs in order. */
export function urlencoded(
  value: JsonValue,
  encoding: Readonly<Record<string, Encoding>>,
): { readonly text: string; readonly pairs: readonly (readonly [name: string, value: string])[] } {
  const encodings = encodingData(encoding);
  return { text: urlencodedText(value, encodings), pairs: pairs(value, encodings) };
}

/** The pairs of one property whose `encoding` names a style. */
export function styledPairs(
  name: string,
  value: JsonValue,
  encoding: Encoding,
): readonly (readonly [name: string, value: string])[] {
  const one = Object.fromEntries([[name, value]]);
  return pairs(one, encodingData(Object.fromEntries([[name, encoding]])));
}

function encodingData(encoding: Readonly<Record<string, Encoding>>): Encodings {
  const entries = Object.entries(encoding).map(([name, { contentType, style, allowReserved }]) => [
    name,
    {
      ...(contentType === null ? {} : { contentType }),
      ...(style === null ? {} : { style: styleFunctions[style] }),
      ...(allowReserved ? { encode: styles.encodeReserved } : {}),
    },
  ]);
  return Object.fromEntries(entries);
}

/** As the client encodes a piece of a URL, and prints a value that stands by itself. */
export { encodeComponent, plainText } from '../../templates/typescript/runtime/styles.js';
export { baseOf } from '../../templates/typescript/runtime/url.js';

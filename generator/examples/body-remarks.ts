// What there is to say about the bodies of an operation's examples.

import type { Diagnostic } from '../diagnostics.js';
import { isBodyless } from '../model/fetch-refusal.js';
import type { JsonValue, Operation } from '../model/types.js';
import { bodyValue, isUsable } from './body-value.js';
import type { Variant } from './operation-example.js';
import { bodyOnGet, ignoredExample, userRemark } from './remarks.js';
import type { Violation } from './values/check-value.js';
import type { Values } from './values/synthesize.js';

/** Remarks on a body that `fetch` cannot send, on examples that were passed over, on values of the user. */
export function bodyRemarks(operation: Operation, variants: readonly Variant[], values: Values): readonly Diagnostic[] {
  const onGet =
    isBodyless(operation.method) && declaresBody(operation, values)
      ? [bodyOnGet(operation, operation.body?.required === true)]
      : [];
  const ignored = variants.flatMap(({ content, example }) => {
    if (content === null || example === null || isUsable({ content, example, values })) return [];
    const [first] = values.check(example.value, content.schema ?? true);
    const place = first === undefined || first.pointer === '' ? '' : `${first.pointer} `;
    return [ignoredExample(content.pointer, example.name, `contradicts its schema: ${place}${first?.message ?? ''}`)];
  });
  const forbidden = variants.flatMap((variant) => forbiddenBody(operation, variant, values));
  return [...onGet, ...distinct(ignored), ...distinct(forbidden)];
}

/** Tools write an empty object schema where there is no body at all (Stripe, on every GET): that says nothing. */
function declaresBody({ body }: Operation, { viewOf }: Values): boolean {
  if (body === null || body.required) return body !== null;
  return body.contents.some(({ schema }) => {
    const { properties, additionalProperties, type } = viewOf(schema ?? true).schema;
    return (
      Object.keys(properties ?? {}).length > 0 ||
      typeof additionalProperties === 'object' ||
      (type ?? 'object') !== 'object'
    );
  });
}

/** What the user's body brings in that the schema forbids; the document's own faults are not theirs. */
function forbiddenBody(operation: Operation, variant: Variant, values: Values): readonly Diagnostic[] {
  const { content, example, user } = variant;
  if (user.body === undefined || content === null || content.schema === null) return [];
  const violations = (given: JsonValue | undefined): readonly Violation[] =>
    values.check(bodyValue({ content, example, given, values }), content.schema ?? true);
  const before = new Set(violations(undefined).map(({ pointer, message }) => `${pointer} ${message}`));
  return violations(user.body)
    .filter(({ pointer, message }) => !before.has(`${pointer} ${message}`))
    .map((violation) =>
      userRemark({ ...violation, code: 'forbidden-value', place: content.pointer, what: `${operation.key}: body` }),
    );
}

/** The default example is also a named one. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

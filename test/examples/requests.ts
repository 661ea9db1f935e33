// Requests of small documents, for tests of examples.

import { examples } from '../../generator/examples/examples.js';
import { literalRequest } from '../../generator/examples/literal-request.js';
import { defaultExampleOptions, type ExampleOptions } from '../../generator/examples/options.js';
import { modelOfOperation } from './model.js';

/** Part of a document. */
export type Parts = Readonly<Record<string, unknown>>;

/** Request and input of each example of a document with one operation. */
export function requestsOf(
  operation: Parts,
  around: Parts = {},
  options: Partial<ExampleOptions> = {},
): readonly object[] {
  const made = examples(modelOfOperation(operation, around), { ...defaultExampleOptions, ...options });
  return [...made.examples.values()].flat().map((example) => {
    const { method, url, headers, body } = literalRequest(example);
    return { name: example.name, request: `${method} ${url}`, headers, body, input: example.input };
  });
}

export const text = { type: 'string' };
/** A required parameter, a string unless `rest` says otherwise. */
export const parameter = (location: string, name: string, rest: object = {}): Parts => ({
  in: location,
  name,
  required: true,
  schema: text,
  ...rest,
});
/** A required body of one media type. */
export const body = (contentType: string, content: object, rest: object = {}): Parts => ({
  requestBody: { required: true, content: { [contentType]: content }, ...rest },
});

// Every document of the project: values that are valid, URLs that nothing changes any more, the same result twice.

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { examples } from '../../generator/examples/examples.js';
import { jsonText } from '../../generator/examples/json-text.js';
import { literalRequest } from '../../generator/examples/literal-request.js';
import { defaultExampleOptions } from '../../generator/examples/options.js';
import { isFile } from '../../generator/model/example.js';
import type { JsonValue, Operation, Schema } from '../../generator/model/types.js';
import { inputKeys } from '../../generator/names/input-keys.js';
import { modelOfSpec, specNames } from './model.js';
import { requestSchemas } from './request-schemas.js';

/** Values with the schemas they have to satisfy. */
function claims(
  operation: Operation,
  input: Readonly<Record<string, JsonValue>>,
): readonly (readonly [string, JsonValue, Schema])[] {
  const keys = inputKeys(operation);
  const parameters = operation.parameters.flatMap((parameter) => {
    const key = keys.get(parameter) ?? parameter.name;
    return Object.hasOwn(input, key) ? [[key, input[key] ?? null, parameter.schema] as const] : [];
  });
  const { contents = [] } = operation.body ?? {};
  const content = contents.find(({ contentType }) => contentType === input['contentType']) ?? contents[0];
  if (
    content?.schema == null ||
    !Object.hasOwn(input, 'body') ||
    !['json', 'urlencoded', 'multipart'].includes(content.kind)
  )
    return parameters;
  return [...parameters, ['body', input['body'] ?? null, content.schema]];
}

/** A file is text to a validator, and an integer beyond 2^53 a number. */
function plain(value: JsonValue): unknown {
  return JSON.parse(jsonText(value), (_key, item: JsonValue) => (isFile(item) ? item.$file : item)) as unknown;
}

describe.each(specNames)('%s', async (name) => {
  const api = await modelOfSpec(name);
  it.each(['required', 'all'] as const)('has valid values (%s)', (params) => {
    const ajv = formats.default(new Ajv2020({ strict: false, ownProperties: true, logger: false }));
    const { schemas, schemaOf } = requestSchemas(api.schemas);
    ajv.addSchema(schemas);
    const made = examples(api, { ...defaultExampleOptions, params });
    const invalid = api.operations.flatMap((operation) =>
      (made.examples.get(operation.key) ?? []).flatMap((example) =>
        claims(operation, example.input)
          .filter(([, value, schema]) => !ajv.validate(schemaOf(schema), plain(value)))
          .map(([key, value]) => `${operation.key} ${example.name} ${key}: ${jsonText(value)}: ${ajv.errorsText()}`),
      ),
    );
    expect(invalid).toEqual([]);
  });

  it('has URLs as a URL parser prints them, and header values that HTTP allows', () => {
    const made = examples(api, { ...defaultExampleOptions, params: 'all' });
    const requests = [...made.examples.values()].flat().map(literalRequest);
    expect(requests.filter(({ url }) => new URL(url).href !== url || /[[\]{}]/.test(url))).toEqual([]);
    expect(requests.flatMap(({ headers }) => headers).filter(([, value]) => !/^[\t\x20-\x7e]*$/.test(value))).toEqual(
      [],
    );
  });

  it('has the same examples twice', async () => {
    expect(examples(await modelOfSpec(name))).toEqual(examples(api));
  });
});

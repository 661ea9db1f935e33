// The API model in, concrete requests out: the same for typed functions, snippets and documentation.

import type { Diagnostic } from '../diagnostics.js';
import type { OperationExample } from '../model/example.js';
import type { ApiModel, Content, JsonValue, NamedExample, Operation } from '../model/types.js';
import { answerMediaTypes, bodyMediaTypes, inputKeys } from '../names/input-keys.js';
import { chosenContent, isBodyless } from './body-choice.js';
import { bodyValue, isUsable } from './body-value.js';
import { schemeChooser } from './credentials.js';
import { type ExampleSetting, operationExample, type Variant } from './operation-example.js';
import { defaultExampleOptions, type ExampleOptions, type ExampleValues } from './options.js';
import { parameterRemarks } from './parameter-values.js';
import { bodyOnGet, ignoredExample, unknownOperation, userRemark } from './remarks.js';
import { schemeVariables } from './scheme-variables.js';
import { serverBase } from './server-base.js';
import type { Violation } from './values/check-value.js';
import { type Values, valuesOf } from './values/synthesize.js';

/** Examples by {@link Operation.key}: the default one first, then the named ones of the body and of the config. */
export interface ExampleRequests {
  readonly examples: ReadonlyMap<string, readonly OperationExample[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many levels of optional members `params: 'all'` shows. */
const allLevels = 3;

/**
 * Concrete requests for every operation. Pure and deterministic: no clock, no chance, no network. Values are the user's, else
 * the document's examples, else made of the schemas.
 */
export function examples(api: ApiModel, options: ExampleOptions = defaultExampleOptions): ExampleRequests {
  const setting = {
    api,
    values: valuesOf(api.schemas, options.params === 'all' ? allLevels : 0),
    variables: schemeVariables(api, options.variables),
    params: options.params,
  };
  const choose = schemeChooser(api);
  const results = api.operations.map((operation) => {
    const made = operationExamples(operation, setting, { options, schemes: choose(operation) });
    return { key: operation.key, ...made };
  });
  return {
    examples: new Map(results.map(({ key, examples: shown }) => [key, shown])),
    diagnostics: [...unknownOperations(api, options), ...results.flatMap(({ diagnostics }) => diagnostics)],
  };
}

interface OperationChoices {
  readonly options: ExampleOptions;
  readonly schemes: readonly string[];
}

function operationExamples(
  operation: Operation,
  setting: ExampleSetting,
  { options, schemes }: OperationChoices,
): { readonly examples: readonly OperationExample[]; readonly diagnostics: readonly Diagnostic[] } {
  const user = userValues(operation, options);
  const { url: base, remark } = serverBase(setting.api, operation, options.server);
  const keys = inputKeys(operation);
  const variants = variantsOf(operation, user);
  const offered = { body: bodyMediaTypes(operation), answer: answerMediaTypes(operation) };
  const shared = { operation, keys, base, schemes, offered };
  return {
    examples: variants.map((variant) => operationExample(setting, shared, variant)),
    diagnostics: [
      ...(remark === null ? [] : [remark]),
      ...bodyRemarks(operation, variants, setting),
      ...variants
        .filter((variant) => variant.example === null || variant.name === '')
        .flatMap((variant) =>
          parameterRemarks({ ...setting, operation, keys, exampleName: variant.name, user: variant.user }),
        ),
    ],
  };
}

function userValues({ operationId, key }: Operation, { values }: ExampleOptions): ExampleValues {
  const name = [key, operationId ?? ''].find((candidate) => Object.hasOwn(values, candidate));
  return name === undefined ? {} : (values[name] ?? {});
}

function unknownOperations(api: ApiModel, { values }: ExampleOptions): readonly Diagnostic[] {
  const known = new Set(api.operations.flatMap(({ key, operationId }) => [key, operationId ?? key]));
  return Object.keys(values)
    .filter((name) => !known.has(name))
    .map(unknownOperation);
}

/**
 * The default example, then one for each named example of the body if that says more than the default, then the
 * config's. The user's parameters hold for all, the user's body for the default and the config's own.
 */
function variantsOf(operation: Operation, user: ExampleValues): readonly Variant[] {
  const content = chosenContent(operation, user);
  const shown = content?.examples ?? [];
  const first = shown[0] ?? null;
  const named = shown.filter(({ name }) => name !== '');
  const fallback = { name: '', summary: user.summary ?? first?.summary ?? '', content, example: first, user };
  const { body: _body, ...withoutBody } = user;
  const fromDocument = shown.length < 2 ? [] : named.map((example) => namedVariant(example, content, withoutBody));
  const fromConfig = Object.entries(user.examples ?? {}).map(([name, own]) =>
    configVariant(name, { ...fallback, user: merged(user, own) }, operation),
  );
  const configured = new Set(fromConfig.map(({ name }) => name));
  return [fallback, ...fromDocument.filter(({ name }) => !configured.has(name)), ...fromConfig];
}

function namedVariant(example: NamedExample, content: Content | null, user: ExampleValues): Variant {
  return { name: example.name, summary: example.summary, content, example, user };
}

function configVariant(name: string, base: Variant, operation: Operation): Variant {
  const content = chosenContent(operation, base.user);
  const example = content?.examples.find((candidate) => candidate.name === name) ?? content?.examples[0] ?? null;
  return { ...base, name, summary: base.user.summary ?? '', content, example };
}

function merged(
  { examples: _examples, summary: _summary, ...shared }: ExampleValues,
  own: ExampleValues,
): ExampleValues {
  return { ...shared, ...own, parameters: { ...shared.parameters, ...own.parameters } };
}

function bodyRemarks(
  operation: Operation,
  variants: readonly Variant[],
  { values }: ExampleSetting,
): readonly Diagnostic[] {
  const onGet =
    isBodyless(operation) && declaresBody(operation, values)
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

// The API model in, concrete requests out: the same for typed functions, snippets and documentation.

import type { Diagnostic } from '../diagnostics.js';
import type { OperationExample } from '../model/example.js';
import { type Memory, noMemory } from '../memory/memory.js';
import type { ApiModel, Operation } from '../model/types.js';
import { answerMediaTypes, bodyMediaTypes, inputKeys } from '../names/input-keys.js';
import { bodyRemarks } from './body-remarks.js';
import { schemeChooser } from './credentials.js';
import { type ExampleSetting, operationExample } from './operation-example.js';
import { defaultExampleOptions, type ExampleOptions, type ExampleValues } from './options.js';
import { parameterRemarks } from './parameter-values.js';
import { cutExamples, unknownOperation } from './remarks.js';
import { schemeVariables } from './scheme-variables.js';
import { shellNames } from './shell-names.js';
import { serverBase } from './server-base.js';
import { mostSteps } from './values/effort.js';
import { valuesOf } from './values/synthesize.js';
import { variantsOf } from './variants.js';

/** Examples by {@link Operation.key}: the default one first, then the named ones of the body and of the config. */
export interface ExampleRequests {
  readonly examples: ReadonlyMap<string, readonly OperationExample[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** Those that are about an operation, by its key. */
  readonly remarks: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Of the search for values, in all runs that made something of this. */
  readonly steps: number;
  /** Whether the search ended before it was done. */
  readonly wasCut: boolean;
}

/** How many levels of optional members `params: 'all'` shows. */
const allLevels = 3;

/**
 * Concrete requests for every operation. Pure and deterministic: no clock, no chance, no network. Values are the user's, else
 * the document's examples, else made of the schemas.
 */
export function examples(
  api: ApiModel,
  options: ExampleOptions = defaultExampleOptions,
  memory: Memory = noMemory,
): ExampleRequests {
  const { results, remarks, wasCut, steps } = rememberedExamples(api, options, memory);
  if (!wasCut) {
    for (const { operation, what, result } of results) memory.remember(what, result, [operation]);
    memory.remember(stepsOfRuns, steps);
  }
  return {
    examples: new Map(results.map(({ operation, result }) => [operation.key, result.examples])),
    diagnostics: [
      ...remarks,
      ...results.flatMap(({ result }) => result.diagnostics),
      ...(wasCut ? [cutExamples()] : []),
    ],
    remarks: new Map(results.map(({ operation, result }) => [operation.key, result.diagnostics])),
    steps,
    wasCut,
  };
}

/** No run without a memory would take more steps than those that made what is remembered did together. */
const stepsOfRuns = 'steps of examples';

/** What was made of one operation: plain data. */
interface Made {
  readonly examples: readonly OperationExample[];
  readonly diagnostics: readonly Diagnostic[];
}

interface MadeExamples {
  readonly results: readonly { readonly operation: Operation; readonly what: string; readonly result: Made }[];
  /** About the document. */
  readonly remarks: readonly Diagnostic[];
  readonly wasCut: boolean;
  /** Of the search for values, in this run. */
  readonly steps: number;
  /** Whether nothing of it was remembered. */
  readonly isWhole: boolean;
}

/** What is cut depends on what was made before it, which a memory hides: where that may be, all is made anew. `steps` are those of all runs. */
function rememberedExamples(api: ApiModel, options: ExampleOptions, memory: Memory): MadeExamples {
  const made = makeExamples(api, options, memory);
  if (made.isWhole) return made;
  const steps = made.steps + (memory.recall<number>(stepsOfRuns) ?? mostSteps);
  return made.wasCut || steps > mostSteps ? makeExamples(api, options, noMemory) : { ...made, steps };
}

function makeExamples(api: ApiModel, options: ExampleOptions, memory: Memory): MadeExamples {
  const setting = {
    api,
    values: valuesOf(api.schemas, options.params === 'all' ? allLevels : 0),
    variables: schemeVariables(api, options.variables),
    params: options.params,
    nameOf: shellNames(),
  };
  const choose = schemeChooser(api);
  const shared = serverBase(api, null, options.server);
  let isWhole = true;
  const results = api.operations.map((operation) => {
    const schemes = choose(operation);
    // Which schemes are shown depends on what other operations say.
    const what = `examples ${JSON.stringify(schemes)}`;
    const known = memory.recall<Made>(what, [operation]);
    if (known !== undefined) {
      isWhole = false;
      return { operation, what, result: known };
    }
    const base = operation.servers.length === 0 ? shared : serverBase(api, operation, options.server);
    const made = operationExamples(operation, setting, { options, schemes, base: base.url });
    const remarks = base === shared || base.remark === null ? [] : [base.remark];
    return { operation, what, result: { ...made, diagnostics: [...remarks, ...made.diagnostics] } };
  });
  return {
    results,
    remarks: [...(shared.remark === null ? [] : [shared.remark]), ...unknownOperations(api, options)],
    wasCut: setting.values.wasCut(),
    steps: setting.values.steps(),
    isWhole,
  };
}

interface OperationChoices {
  readonly options: ExampleOptions;
  readonly schemes: readonly string[];
  readonly base: string;
}

function operationExamples(
  operation: Operation,
  setting: ExampleSetting,
  { options, schemes, base }: OperationChoices,
): { readonly examples: readonly OperationExample[]; readonly diagnostics: readonly Diagnostic[] } {
  const user = userValues(operation, options);
  const keys = inputKeys(operation);
  const variants = variantsOf(operation, user);
  const offered = { body: bodyMediaTypes(operation), answer: answerMediaTypes(operation) };
  const shared = { operation, keys, base, schemes, offered };
  return {
    examples: variants.map((variant) => operationExample(setting, shared, variant)),
    diagnostics: [
      ...bodyRemarks(operation, variants, setting.values),
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

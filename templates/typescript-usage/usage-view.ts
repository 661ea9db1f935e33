// What the template prints for one example.

import { contentKind } from '../../generator/model/content.js';
import { isFile, type OperationExample } from '../../generator/model/example.js';
import type { ApiModel, JsonValue, Operation } from '../../generator/model/types.js';
import { answerMediaTypes } from '../../generator/names/input-keys.js';
import type { OperationNames, Plan, TargetOptions } from '../../generator/plan.js';
import { Code, type PageShape } from '../../generator/target.js';
import { identifierName, importLine, literal } from '../typescript/syntax.js';
import { credentialValues, inputValues } from './values.js';

export interface UsageExample {
  readonly operation: Operation;
  readonly example: OperationExample;
}

/** A call and the name of what it gives. */
interface NamedCall {
  readonly name: string;
  readonly call: Code;
}

export interface UsageView {
  readonly imports: readonly Code[];
  /** Whether a value is not of the type that the document's own schema gives it. */
  readonly hasUntyped: boolean;
  /** Of `createClient`; empty for none. */
  readonly options: Code;
  readonly values: readonly NamedCall[];
  /** Calls that give nothing. */
  readonly statements: readonly Code[];
  readonly loops: readonly NamedCall[];
  /** A blank line goes between a call and the loop. */
  readonly hasBoth: boolean;
}

export function usageView(plan: Plan, shown: UsageExample): UsageView {
  const { operation, example } = shown;
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names were planned for ${operation.key}`);
  const input = inputValues(plan, operation, example);
  const isList = plan.pagination.has(operation.key);
  const call = callText(names.function, input);
  const local = localNames(names);
  const kind = answerKind(operation);
  const isStream = kind === 'event-stream' || kind === 'json-lines';
  const loops = [
    ...(isStream ? [{ name: local.item, call: new Code(`await ${call}`) }] : []),
    ...(isList ? [{ name: local.item, call: new Code(callText(names.all, input)) }] : []),
  ];
  return {
    imports: imports(names, { options: plan.options, isList, readsFiles: readsFiles(example) }),
    hasUntyped: example.untyped !== undefined,
    options: clientOptions(plan.api, shown),
    values: kind === null || isStream ? [] : [{ name: local.result, call: new Code(`await ${call}`) }],
    statements: kind === null ? [new Code(`await ${call}`)] : [],
    loops,
    hasBoth: isList && !isStream,
  };
}

/** The statements that the template makes of a view: the client, and a call with what is printed of it. */
export function usageShape({ imports, values, statements, loops }: UsageView): PageShape {
  const calls = 2 * values.length + statements.length + loops.length;
  return { kind: 'script', statements: imports.length + 1 + calls };
}

function callText(name: string, input: Code): string {
  return `${identifierName(name)}(client${input.text === '{}' ? '' : `, ${input.text}`})`;
}

/** What the call gives, by the first media type of its answers; `null` for nothing. */
function answerKind(operation: Operation): ReturnType<typeof contentKind> | null {
  const [first] = answerMediaTypes(operation);
  return first === undefined ? null : contentKind(first);
}

/** No operation's name is hidden. */
function localNames(names: OperationNames): { readonly result: string; readonly item: string } {
  const taken = [names.function, names.all];
  return {
    result: taken.includes('result') ? 'answer' : 'result',
    item: taken.includes('item') ? 'entry' : 'item',
  };
}

interface ImportChoice {
  readonly options: TargetOptions;
  readonly isList: boolean;
  readonly readsFiles: boolean;
}

function imports(names: OperationNames, { options, isList, readsFiles: withFiles }: ImportChoice): readonly Code[] {
  const ending = options.importExtension === 'none' ? '' : `.${options.importExtension}`;
  const module = options.module ?? `../../typescript/index${ending}`;
  const used = ['createClient', names.function, ...(isList ? [names.all] : [])];
  return [...(withFiles ? [importLine(['openAsBlob'], 'node:fs')] : []), importLine(used, module)];
}

function readsFiles({ input }: OperationExample): boolean {
  const holdsFile = (value: JsonValue): boolean =>
    typeof value === 'object' && value !== null && (isFile(value) || Object.values(value).some(holdsFile));
  return Object.values(input).some(holdsFile);
}

/** Credentials, and the base URL where the document has none of its own. */
function clientOptions(api: ApiModel, { operation, example }: UsageExample): Code {
  const auth = credentialValues(api, example);
  const baseUrl = missingBase(api, operation);
  const options = {
    ...(Object.keys(auth).length === 0 ? {} : { auth }),
    ...(baseUrl === null ? {} : { baseUrl }),
  };
  return Object.keys(options).length === 0 ? new Code('') : literal(options);
}

/** The base URL that examples show where servers are missing or relative; `null` where the client knows it. */
function missingBase(api: ApiModel, operation: Operation): string | null {
  const server = operation.servers[0] ?? api.servers[0];
  const url = server?.url ?? '';
  if (/^[a-z][a-z0-9+.{}-]*:\/\//i.test(url)) return null;
  return new URL(url.replaceAll(/\{[^{}]*\}/g, ''), 'https://example.com/').href.replace(/\/$/, '');
}

// The example's input and credentials as TypeScript: what the reader supplies comes from the environment, files from the disk.

import { isFile, type OperationExample, type Segment } from '../../generator/model/example.js';
import { pointerToken } from '../../generator/model/raw.js';
import type { ApiModel, JsonValue, Operation, Parameter, Schema } from '../../generator/model/types.js';
import { pathVariables, variableAt } from '../../generator/model/example-variables.js';
import { resolveSchema, type Schemas } from '../../generator/model/schema-view.js';
import { inputKeys } from '../../generator/names/input-keys.js';
import type { Placeholders, Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { literal, stringLiteral } from '../typescript/syntax.js';

/** The input as an object literal; `{}` for none. */
export function inputValues({ api, options }: Plan, operation: Operation, example: OperationExample): Code {
  const keys = new Map([...inputKeys(operation)].map(([parameter, key]) => [key, parameter]));
  // Lists and objects are fixed text in the path too.
  const plain = [...keys].filter(([key, { in: place }]) => place === 'path' && typeof example.input[key] !== 'object');
  const inPath = pathVariables(operation, example.request, new Set(plain.map(([, { name }]) => name)));
  const { schemas } = api;
  const untyped = new Set(example.untyped);
  const entries = Object.entries(example.input).map(([key, value]) => {
    const parameter = keys.get(key);
    const variable = parameter && variableOf(parameter, inPath, example);
    const text = parameter && variable ? shown({ schemas, parameter, variable }, value, options.placeholders) : null;
    return [key, text ?? fixed(value, `/${pointerToken(key)}`, untyped)] as const;
  });
  return literal(Object.fromEntries(entries));
}

type Variable = Extract<Segment, { kind: 'variable' }>;

function variableOf(
  parameter: Parameter,
  inPath: ReadonlyMap<string, Variable>,
  { request }: OperationExample,
): Variable | null {
  return (parameter.in === 'path' ? inPath.get(parameter.name) : variableAt(request, parameter)) ?? null;
}

interface ShownVariable {
  readonly schemas: Schemas;
  readonly parameter: Parameter;
  readonly variable: Variable;
}

/** A variable is text, so only a parameter whose type is plain text or a number can come from one; `null` for others. */
function shown({ schemas, parameter, variable }: ShownVariable, value: JsonValue, mode: Placeholders): unknown {
  if (mode === 'example' && variable.secret !== true) return null;
  // The variable of the shells holds encoded text, which the client would encode again.
  if (variable.value !== String(value) || typeof value === 'bigint') return null;
  const type = plainType(schemas, parameter.schema);
  if (type === 'string') return mode === 'angle' ? `<${variable.name}>` : new Code(`${environment(variable.name)}!`);
  return type === 'number' && mode === 'env' ? new Code(`Number(${environment(variable.name)})`) : null;
}

/** Schemas that name their values or choose between types are left to the example's value. */
function plainType(schemas: Schemas, schema: Schema): 'string' | 'number' | null {
  const found = resolveSchema(schemas, schema);
  const isOpen = ['enum', 'const', 'allOf', 'anyOf', 'oneOf'].every((keyword) => found?.[keyword] === undefined);
  if (!isOpen) return null;
  if (found?.type === 'string') return 'string';
  return found?.type === 'integer' || found?.type === 'number' ? 'number' : null;
}

function environment(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `process.env.${name}` : `process.env[${stringLiteral(name)}]`;
}

/** A value as it stands; a file is opened, and keeps its name where it is a part of the body. */
function fixed(value: JsonValue, pointer: string, untyped: ReadonlySet<string>): unknown {
  const inner = (member: JsonValue, key: string | number): unknown =>
    fixed(member, `${pointer}/${pointerToken(String(key))}`, untyped);
  const plain = fixedPlain(value, pointer, inner);
  return untyped.has(pointer) ? new Code(`${literal(plain).text} as never`) : plain;
}

function fixedPlain(
  value: JsonValue,
  pointer: string,
  inner: (member: JsonValue, key: string | number) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map(inner);
  // The generated type is `number`, which cannot hold it; the client can.
  if (typeof value === 'bigint') return new Code(`${value}n as never`);
  if (typeof value !== 'object' || value === null) return value;
  if (isFile(value)) return file(value.$file, !pointer.includes('/', 1));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(member, key)]));
}

function file(name: string, isWhole: boolean): Code {
  const path = stringLiteral(name);
  const blob = `await openAsBlob(${path})`;
  return new Code(isWhole ? blob : `new File([${blob}], ${stringLiteral(name.replace(/^.*[/\\]/, ''))})`);
}

/** `createClient({ auth })` by scheme. */
export function credentialValues(api: ApiModel, example: OperationExample): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(example.auth).map(([scheme, value]) => [scheme, credential(api, scheme, { example, value })]),
  );
}

function credential(
  api: ApiModel,
  name: string,
  { example, value }: { example: OperationExample; value: JsonValue },
): unknown {
  const { request } = example;
  const scheme = api.securitySchemes[name];
  if (scheme?.kind === 'basic' && request.basic) {
    const [username, password] = [request.basic.username, request.basic.password].map(firstVariable);
    if (username && password) return { username: fromText(username), password: fromText(password) };
  }
  const place = scheme?.kind === 'apiKey' ? scheme : ({ in: 'header', name: 'Authorization' } as const);
  const variable = variableAt(request, place);
  return variable === null ? value : new Code(environment(variable.name));
}

/** User name and password have to be texts. */
function fromText({ name }: Variable): Code {
  return new Code(`${environment(name)}!`);
}

function firstVariable(segments: readonly Segment[]): Variable | undefined {
  return segments.find((segment) => segment.kind === 'variable');
}

// What the template prints for one operation: its types, its data and its function.

import type { Operation } from '../../generator/model/types.js';
import type { OperationNames, Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { type BodyVariant, inputShape, type PropertyView } from './input.js';
import { operationData } from './operation-data.js';
import { outputTypes, type OutputTypes } from './output.js';
import { type ListView, listView } from './list-view.js';
import type { FileScope } from './printed.js';
import { docComment, identifierName, literalUnion } from './syntax.js';

export interface OperationView {
  readonly function: string;
  readonly type: string;
  readonly data: string;
  readonly docs: Code;
  readonly properties: readonly PropertyView[];
  readonly hasProperties: boolean;
  /** Kinds of body by media type, where the type of the body depends on it. */
  readonly variants: readonly BodyVariant[];
  readonly hasVariants: boolean;
  readonly output: Code;
  readonly error: Code;
  /** Members of the union of answers; the last one apart, because a semicolon follows it. */
  readonly results: readonly Code[];
  readonly lastResult: Code;
  readonly hasEnvelope: boolean;
  readonly envelope: Code;
  readonly operation: Code;
  /** The signatures that callers see, where `accept` changes the type of the value; editors show the comment of one only. */
  readonly overloads: readonly { readonly docs: Code; readonly function: string; readonly signature: Code }[];
  readonly hasOverloads: boolean;
  readonly signature: Code;
  /** The runtime's function that the body calls. */
  readonly request: Code;
  /** The `…All` sibling: one or none. */
  readonly lists: readonly ListView[];
}

export function operationView(operation: Operation, plan: Plan, scope: FileScope): OperationView {
  const names = namesOf(plan, operation);
  const { properties, variants } = inputShape(operation, scope);
  const types = outputTypes(plan.api, operation, { scope, type: names.type });
  const docs = operationDocs(operation, names, types);
  const pagination = plan.pagination.get(operation.key);
  const isOptional = [...properties, ...(variants[0]?.properties ?? [])].every((property) => property.optional);
  return {
    function: names.function,
    type: names.type,
    data: names.data,
    docs,
    properties,
    hasProperties: properties.length > 0,
    variants,
    hasVariants: variants.length > 0,
    output: new Code(types.output),
    error: new Code(types.error),
    results: types.results.slice(0, -1).map((result) => new Code(result)),
    lastResult: new Code(types.results.at(-1) ?? 'never'),
    hasEnvelope: types.envelope !== null,
    envelope: new Code(types.envelope ?? 'never'),
    operation: operationData(operation, scope),
    ...signatures(names, types, { isOptional, docs }),
    request: scope.value('apiRequest'),
    lists: pagination ? [listView(operation, pagination, { api: plan.api, names, scope, isOptional })] : [],
  };
}

export function namesOf(plan: Pick<Plan, 'names'>, operation: Operation): OperationNames {
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names planned for ${operation.key}`);
  return names;
}

function signatures(
  names: OperationNames,
  types: OutputTypes,
  { isOptional, docs }: { readonly isOptional: boolean; readonly docs: Code },
): Pick<OperationView, 'overloads' | 'hasOverloads' | 'signature'> {
  const input = `${identifierName(names.type)}Input`;
  const output = `${identifierName(names.type)}Output`;
  const signature = (parameter: string, value: string): Code =>
    new Code(`(client: Client, ${parameter}, options?: RequestOptions): ${requestType(names, types, value)}`);
  const chosen = types.byAccept.map(({ accept, type }, index) => {
    const mark = index === 0 ? '?' : '';
    const parameter = `input${isOptional ? mark : ''}: ${input} & { accept${mark}: ${literalUnion([accept]).text} }`;
    return signature(parameter, type);
  });
  // The last one is for callers who do not know which media type they ask for: an implementation is no overload.
  const visible = chosen.length > 0 ? [...chosen, signature(`input${isOptional ? '?' : ''}: ${input}`, output)] : [];
  return {
    overloads: visible.map((text) => ({ docs, function: names.function, signature: text })),
    hasOverloads: visible.length > 0,
    signature: signature(`input${isOptional ? '?' : ''}: ${input}`, output),
  };
}

function requestType(names: OperationNames, types: OutputTypes, value: string): string {
  const envelope = types.envelope === null ? '' : `, ${names.type}Envelope`;
  return `ApiRequest<${value}, ${names.type}Result${envelope}>`;
}

function operationDocs(operation: Operation, names: OperationNames, types: OutputTypes): Code {
  const { summary, description } = operation;
  const repeated = description.trim().replace(/\.$/, '') === summary.trim().replace(/\.$/, '');
  const line = `\`${operation.method} ${operation.path}\``;
  const tags = [
    ...(types.error === 'unknown' ? [] : [new Code(`@throws {ApiError} with \`${names.type}Error\` as its body.`)]),
    ...(operation.deprecated ? [new Code('@deprecated')] : []),
  ];
  const more = seeAlso(operation.externalDocs);
  return docComment([summary, repeated ? '' : description, [line, ...permissions(operation)].join('. '), more], tags);
}

/** Permission notes: scopes of the security requirements and vendor lists such as Cloudflare's. */
function permissions(operation: Operation): readonly string[] {
  const scopes = operation.security.flatMap((requirement) => Object.values(requirement).flat());
  const listed = Object.entries(operation.extensions).flatMap(([key, value]) =>
    /permission/i.test(key) && Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [],
  );
  const all = [...new Set([...listed, ...scopes])];
  return all.length === 0 ? [] : [`Needs: ${all.join(', ')}`];
}

/** Only a web address is worth a line; editors make a link of it. */
function seeAlso(url: string | null): string {
  return url !== null && /^https?:\/\/[\w.~:/?#[\]@!$&'()+,;=%-]+$/.test(url) ? `See ${url}` : '';
}

// The types a typed function answers with: its value, its error, the union that `.result()` gives, the whole body.

import type { ApiModel, Operation, Response } from '../../generator/model/types.js';
import type { FileScope } from './printed.js';
import { unionType } from './printed.js';
import { acceptable, errorResponses, responseValues, successResponses, type ResponseValue } from './success.js';

export interface OutputTypes {
  /** Type of what `await` gives. */
  readonly output: string;
  /** Type of the error's body. */
  readonly error: string;
  /** Members of the union of `.result()`. */
  readonly results: readonly string[];
  /** Type of the whole body where an envelope is taken off, else `null`. */
  readonly envelope: string | null;
  /** Type of the value by media type, where the choice changes it; else empty. */
  readonly byAccept: readonly { readonly accept: string; readonly type: string }[];
}

export interface OutputContext {
  readonly scope: FileScope;
  /** Stem of the operation's own types. */
  readonly type: string;
}

export function outputTypes(api: ApiModel, operation: Operation, context: OutputContext): OutputTypes {
  const { scope } = context;
  const successes = successResponses(operation);
  const values = successes.flatMap((response) => valuesOf(api, operation, response));
  const errors = errorResponses(operation).flatMap((response) => responseValues(api, operation, response, false));
  const output = values.length === 0 ? 'unknown' : unionType(values.map((value) => valueType(value, scope)));
  const error = errors.length === 0 ? 'unknown' : unionType(errors.map((value) => valueType(value, scope)));
  return {
    output,
    error,
    results: resultMembers(api, operation, {
      scope,
      names: new Map([
        [output, `${context.type}Output`],
        [error, `${context.type}Error`],
      ]),
    }),
    envelope: operation.envelope === null ? null : envelopeType(api, operation, scope),
    byAccept: byAccept(operation, values, scope),
  };
}

function valuesOf(api: ApiModel, operation: Operation, response: Response): readonly ResponseValue[] {
  return responseValues(api, operation, response, response.status.startsWith('2'));
}

function valueType(value: ResponseValue, scope: FileScope): string {
  const type = value.schema === null ? 'unknown' : scope.type(value.id);
  switch (value.content?.kind) {
    case undefined:
      return 'undefined';
    case 'json':
      return type;
    case 'event-stream':
      return `AsyncIterable<${scope.runtimeType('ServerSentEvent')}<${type}>>`;
    case 'json-lines':
      return `AsyncIterable<${type}>`;
    case 'binary':
    case 'multipart':
      return 'Blob';
    default:
      return 'string';
  }
}

function envelopeType(api: ApiModel, operation: Operation, scope: FileScope): string {
  const bodies = successResponses(operation).flatMap((response) => responseValues(api, operation, response, false));
  return unionType(bodies.map((value) => valueType(value, scope)));
}

function byAccept(operation: Operation, values: readonly ResponseValue[], scope: FileScope): OutputTypes['byAccept'] {
  const bodiless = values.filter((value) => value.content === null).map((value) => valueType(value, scope));
  const choices = acceptable(operation).map((accept) => {
    const chosen = values.filter((value) => value.content?.contentType === accept);
    return { accept, type: unionType([...chosen.map((value) => valueType(value, scope)), ...bodiless]) };
  });
  return new Set(choices.map((choice) => choice.type)).size > 1 ? choices : [];
}

interface ResultContext {
  readonly scope: FileScope;
  /** Declared names by the type text that they stand for. */
  readonly names: ReadonlyMap<string, string>;
}

function resultMembers(api: ApiModel, operation: Operation, context: ResultContext): readonly string[] {
  const { scope, names } = context;
  const exact = operation.responses.map((response) => response.status).filter((status) => /^\d{3}$/.test(status));
  const members = operation.responses
    .filter((response) => /^[2345d]/.test(response.status))
    .flatMap((response) => {
      const type = unionType(valuesOf(api, operation, response).map((value) => valueType(value, scope)));
      const name = type === 'unknown' ? type : (names.get(type) ?? type);
      return statusMembers(response.status, name, { operation, exact, scope });
    });
  return operation.responses.some((response) => response.status === 'default')
    ? members
    : [...members, undeclared(operation, scope)];
}

interface MemberContext {
  readonly operation: Operation;
  readonly exact: readonly string[];
  readonly scope: FileScope;
}

const rangeTypes: Readonly<Record<string, string>> = {
  '2XX': 'SuccessStatus',
  '3XX': 'RedirectStatus',
  '4XX': 'ClientErrorStatus',
  '5XX': 'ServerErrorStatus',
};

function statusMembers(status: string, type: string, context: MemberContext): readonly string[] {
  const { operation, exact, scope } = context;
  if (status !== 'default')
    return [member({ status: statusType(status, exact, scope), type, ok: status.startsWith('2') }, scope)];
  const declared = declaredStatuses(operation, scope);
  const failures = member({ status: exclude(scope.runtimeType('ErrorStatus'), declared), type, ok: false }, scope);
  const hasSuccess = operation.responses.some((response) => response.status.startsWith('2'));
  return hasSuccess
    ? [failures]
    : [member({ status: exclude(scope.runtimeType('SuccessStatus'), declared), type, ok: true }, scope), failures];
}

function statusType(status: string, exact: readonly string[], scope: FileScope): string {
  const range = rangeTypes[status];
  if (range === undefined) return status;
  return exclude(
    scope.runtimeType(range),
    exact.filter((code) => code[0] === status[0]),
  );
}

function exclude(range: string, statuses: readonly string[]): string {
  return statuses.length === 0 ? range : `Exclude<${range}, ${statuses.join(' | ')}>`;
}

function declaredStatuses(operation: Operation, scope: FileScope): readonly string[] {
  const declared = operation.responses.map((response) => response.status).filter((status) => /^[2-5]/.test(status));
  return declared.map((status) => (rangeTypes[status] === undefined ? status : scope.runtimeType(rangeTypes[status])));
}

function member(answer: { status: string; type: string; ok: boolean }, scope: FileScope): string {
  return `${scope.runtimeType(answer.ok ? 'Success' : 'Failure')}<${answer.status}, ${answer.type}>`;
}

/** A server may answer what its document does not say. */
function undeclared(operation: Operation, scope: FileScope): string {
  const failures = declaredStatuses(operation, scope).filter((status) => !/^(2|SuccessStatus)/.test(status));
  return member({ status: exclude(scope.runtimeType('ErrorStatus'), failures), type: 'unknown', ok: false }, scope);
}

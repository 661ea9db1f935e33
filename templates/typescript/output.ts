// The types a typed function answers with: its value, its error, the union that `.result()` gives, the whole body.

import { answerMediaTypes } from '../../generator/names/input-keys.js';
import type { ApiModel, ContentKind, Operation, Response } from '../../generator/model/types.js';
import type { FileScope } from './printed.js';
import { unionType } from './printed.js';
import { errorResponses, responseValues, successResponses, type ResponseValue } from './success.js';

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
  const errors = errorResponses(operation).map((response) => responseValues(api, operation, response, false));
  const output = values.length === 0 ? 'unknown' : unionType(values.map((value) => valueType(value, scope)));
  const error = errors.length === 0 ? 'unknown' : unionType(errors.map((values) => errorType(values, scope)));
  return {
    output,
    error,
    results: resultMembers(api, operation, {
      scope,
      names: { output: [output, `${context.type}Output`], error: [error, `${context.type}Error`] },
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

/** The runtime reads errors as JSON where they can be, else as text: bytes and streams that are declared beside are never given. */
function errorType(values: readonly ResponseValue[], scope: FileScope): string {
  const read = values.filter(({ content }) => content === null || !unreadOfErrors.has(content.kind));
  return read.length === 0 ? 'unknown' : unionType(read.map((value) => valueType(value, scope)));
}

const unreadOfErrors: ReadonlySet<ContentKind> = new Set(['binary', 'multipart', 'event-stream', 'json-lines']);

function envelopeType(api: ApiModel, operation: Operation, scope: FileScope): string {
  const bodies = successResponses(operation).flatMap((response) => responseValues(api, operation, response, false));
  return unionType(bodies.map((value) => valueType(value, scope)));
}

function byAccept(operation: Operation, values: readonly ResponseValue[], scope: FileScope): OutputTypes['byAccept'] {
  const bodiless = values.filter((value) => value.content === null).map((value) => valueType(value, scope));
  const choices = answerMediaTypes(operation).map((accept) => {
    const chosen = values.filter((value) => value.content?.contentType === accept);
    return { accept, type: unionType([...chosen.map((value) => valueType(value, scope)), ...bodiless]) };
  });
  return new Set(choices.map((choice) => choice.type)).size > 1 ? choices : [];
}

interface ResultContext {
  readonly scope: FileScope;
  /** Type texts with the declared names that stand for them. */
  readonly names: { readonly output: readonly [string, string]; readonly error: readonly [string, string] };
}

function resultMembers(api: ApiModel, operation: Operation, context: ResultContext): readonly string[] {
  const { scope } = context;
  const exact = operation.responses.map((response) => response.status).filter(isCode);
  const successes = successResponses(operation);
  const members = operation.responses
    .filter((response) => /^[2345d]/.test(response.status))
    .flatMap((response) => {
      const values = valuesOf(api, operation, response);
      const type = successes.includes(response)
        ? unionType(values.map((value) => valueType(value, scope)))
        : errorType(values, scope);
      return statusMembers(response.status, type, { ...context, operation, exact });
    });
  return byBody([...members, ...unknownAnswers(operation, scope)]).map((answer) => member(answer, scope));
}

/** Codes with one body are one member, at the place of the first: less to read, for people and compilers. */
function byBody(answers: readonly Answer[]): readonly Answer[] {
  const merged = new Map<string, Answer>();
  for (const answer of answers) {
    const { ok, status, type } = answer;
    const key = `${ok} ${isCode(status) ? `code ${type}` : `class ${status}`}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, status: `${first.status} | ${status}` } : answer);
  }
  return [...merged.values()];
}

function isCode(status: string): boolean {
  return /^\d{3}$/.test(status);
}

interface MemberContext extends ResultContext {
  readonly operation: Operation;
  readonly exact: readonly string[];
}

function named(type: string, [text, name]: readonly [string, string]): string {
  return type === text && type !== 'unknown' ? name : type;
}

const rangeTypes: Readonly<Record<string, string>> = {
  '1XX': 'InformationalStatus',
  '2XX': 'SuccessStatus',
  '3XX': 'RedirectStatus',
  '4XX': 'ClientErrorStatus',
  '5XX': 'ServerErrorStatus',
};

/** What `default` can stand for. */
const errorRanges = Object.keys(rangeTypes).filter((range) => range !== '2XX');

/** One answer of the union: `status` is a code or a class of codes, of which `except` are others' own. */
interface Answer {
  readonly ok: boolean;
  readonly status: string;
  readonly type: string;
  readonly except?: readonly string[];
}

function statusMembers(status: string, type: string, context: MemberContext): readonly Answer[] {
  const { operation, exact, scope, names } = context;
  const [success, failure] = [named(type, names.output), named(type, names.error)];
  if (status !== 'default') {
    const ok = status.startsWith('2');
    const answer = { ok, type: ok ? success : failure, ...statusType(status, exact, scope) };
    // An envelope may say `success: false` under a 2xx: an error all the same.
    const refused = ok && operation.envelope?.success ? [{ ...answer, ok: false, type: names.error[1] }] : [];
    return [answer, ...refused];
  }
  const failures = undeclared(operation, failure, scope);
  const hasSuccess = operation.responses.some((response) => response.status.startsWith('2'));
  if (hasSuccess) return [failures];
  return [{ status: scope.runtimeType('SuccessStatus'), type: success, ok: true }, failures];
}

function statusType(status: string, exact: readonly string[], scope: FileScope): Pick<Answer, 'status' | 'except'> {
  const range = rangeTypes[status];
  if (range === undefined) return { status };
  return { status: scope.runtimeType(range), except: exact.filter((code) => code[0] === status[0]) };
}

function member({ ok, status, type, except = [] }: Answer, scope: FileScope): string {
  const rest = except.length === 0 ? '' : `, ${except.join(' | ')}`;
  return `${scope.runtimeType(ok ? 'Success' : 'Failure')}<${status}, ${type}${rest}>`;
}

/** Failures with a status that the document does not name. */
function undeclared(operation: Operation, type: string, scope: FileScope): Answer {
  const declared = operation.responses.map((response) => response.status).filter((status) => /^[345]/.test(status));
  const left = errorRanges.filter((range) => !declared.includes(range));
  const except = declared.filter((status) => left.includes(`${status[0]}XX`));
  return { ok: false, status: errorStatuses(left, scope), type, except };
}

/** By the shortest names: a compiler has less to do with one union than with several. */
function errorStatuses(ranges: readonly string[], scope: FileScope): string {
  if (ranges.length === errorRanges.length) return scope.runtimeType('ErrorStatus');
  const isAllButClient = ranges.length === errorRanges.length - 1 && !ranges.includes('4XX');
  if (isAllButClient) return scope.runtimeType('NonClientErrorStatus');
  return ranges.map((range) => scope.runtimeType(`${rangeTypes[range]}`)).join(' | ');
}

/** What a server may answer beyond its document. */
function unknownAnswers(operation: Operation, scope: FileScope): readonly Answer[] {
  const statuses = operation.responses.map((response) => response.status);
  if (statuses.includes('default')) return [];
  const hasSuccess = statuses.some((status) => status.startsWith('2'));
  return [
    ...(hasSuccess ? [] : [{ status: scope.runtimeType('SuccessStatus'), type: 'unknown', ok: true }]),
    undeclared(operation, 'unknown', scope),
  ];
}

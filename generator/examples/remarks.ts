// What examples have to say about the document and about the user's values.

import type { Diagnostic } from '../diagnostics.js';
import type { Operation } from '../model/types.js';

interface UserRemark {
  readonly code: string;
  /** JSON Pointer of the parameter, body or operation in the document. */
  readonly place: string;
  /** Operation and value, as the user named them. */
  readonly what: string;
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
}

/** A remark about a value of the config or the command line. It is used all the same: the user knows better than the schema. */
export function userRemark({ code, place, what, pointer, message }: UserRemark): Diagnostic {
  return {
    severity: 'warning',
    code,
    pointer: place,
    message: `${what}: the value given${pointer === '' ? '' : ` at ${pointer}`} ${message}`,
    hint: 'correct the value in the config (values) or on the command line',
  };
}

/** `fetch` sends no body with GET and HEAD (Fetch standard, section 5.4). */
export function bodyOnGet(operation: Operation, isRequired: boolean): Diagnostic {
  return {
    severity: 'warning',
    code: 'body-on-get',
    pointer: operation.body?.pointer ?? operation.pointer,
    message: `${operation.key} declares a ${isRequired ? 'required ' : ''}body, which fetch cannot send with ${operation.method}`,
    hint: isRequired
      ? 'the typed function refuses such a body; only the shell snippets send it'
      : 'examples leave the body out; move its members to the query',
  };
}

/** An example whose shape contradicts its schema: the compiler and the server would refuse it. */
export function ignoredExample(place: string, name: string, reason: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'example-ignored',
    pointer: place,
    message: `the example${name === '' ? '' : ` "${name}"`} ${reason}`,
    hint: 'correct the example or its schema; a value was made from the schema',
  };
}

/** Examples that were left out because schemas combine into too much (`effort.ts`). */
export function cutExamples(): Diagnostic {
  return {
    severity: 'warning',
    code: 'examples-cut',
    pointer: '',
    message: 'schemas combine into more values than an example can show; some examples are left out',
    hint: 'give examples in the document, or in the config (values)',
  };
}

/** A server URL that is none once its variables have their defaults. */
export function oddServer(url: string, place: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'server-url',
    pointer: place,
    message: `"${url}" is no absolute http(s) URL; examples show https://example.com`,
    hint: 'give the base URL with --server',
  };
}

/** A name in the config that no operation has. */
export function unknownOperation(name: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'unknown-operation',
    pointer: '',
    message: `values are given for "${name}", which is neither an operationId nor a key such as "GET /zones"`,
    hint: 'correct the name in the config (values)',
  };
}

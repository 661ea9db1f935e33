// Rules between an operation and the rest of the document: unique operationIds, defined security schemes.

import { isToken } from '../model/token.js';
import { expectArray, isRaw, own, shown } from './expect.js';
import { at, type Reading } from './reading.js';

/** Reports an operationId that another operation has already (OpenAPI section 4.8.10.1). `null` exempts webhooks. */
export function checkOperationId(value: unknown, pointer: string | null, reading: Reading): void {
  if (typeof value !== 'string' || value === '' || pointer === null) return;
  const first = reading.operationIds.get(value);
  if (first === undefined || first === pointer) {
    reading.operationIds.set(value, pointer);
    return;
  }
  reading.report.repair({
    code: 'duplicate-operation-id',
    pointer: `${pointer}/operationId`,
    message: `${shown(value)} already used`,
    hint: 'give each operation its own operationId; names are told apart by method and path',
    related: `${first}/operationId`,
  });
}

/** Reports a method that no request can have: it is a token (RFC 9110 section 9.1). */
export function checkMethod(method: string, pointer: string, reading: Reading): void {
  if (isToken(method)) return;
  reading.report.error({
    code: 'bad-method',
    pointer,
    message: `${shown(method)} is no HTTP method`,
    hint: "a method is a word of letters, digits and !#$%&'*+-.^_`|~",
  });
}

/** Reports requirements that name a scheme which is not defined (OpenAPI section 4.8.30); they are never enforced. */
export function checkSecurity(value: unknown, pointer: string, reading: Reading): void {
  if (value === undefined || value === null) return;
  const requirements = expectArray(value, at(pointer, reading));
  for (let index = 0; index < requirements.length; index += 1) {
    const requirement = requirements[index];
    if (isRaw(requirement)) for (const name in requirement) checkScheme(name, `${pointer}/${index}`, reading);
  }
}

function checkScheme(name: string, pointer: string, reading: Reading): void {
  const components = own(reading.root, 'components');
  const schemes = isRaw(components) ? own(components, 'securitySchemes') : undefined;
  if (isRaw(schemes) && Object.hasOwn(schemes, name)) return;
  reading.report.repair({
    code: 'unknown-security-scheme',
    pointer,
    message: `security scheme ${shown(name)} is not defined`,
    hint: 'define it in components/securitySchemes',
  });
}

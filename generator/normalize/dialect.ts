// Which version of OpenAPI a document is written in.

import { expectObject, own, type Raw, shown } from './expect.js';
import type { Report } from './report.js';

/** `family` decides how the document is read, `version` is what it says of itself. */
export interface Dialect {
  readonly family: '2.0' | '3.0' | '3.1' | '3.2';
  readonly version: string;
}

const supported = '2.0, 3.0.x, 3.1.x, 3.2.x';

/** The dialect, or `null` where the document is none that curlew reads (reported). */
export function detectDialect(value: unknown, report: Report): Dialect | null {
  const root = expectObject(value ?? null, { pointer: '', report });
  if (root === null) return null;
  for (const field of ['openapi', 'swagger'] as const) {
    if (own(root, field) !== undefined) return versionOf(root, field, report);
  }
  report.error(unknownDocument(root));
  return null;
}

function versionOf(root: Raw, field: 'openapi' | 'swagger', report: Report): Dialect | null {
  const value = own(root, field);
  const pointer = `/${field}`;
  const version = typeof value === 'number' ? decimal(value) : value;
  if (typeof value === 'number') {
    const message = `expected string, found number ${version}`;
    report.repair({ code: 'version-number', pointer, message, hint: `put it in quotes: "${version}"` });
  }
  const match = typeof version === 'string' ? /^(\d+\.\d+)(\.\d+(-[\w.]+)?)?$/.exec(version.trim()) : null;
  const family = match?.[1];
  const isKnown = field === 'swagger' ? family === '2.0' : family === '3.0' || family === '3.1' || family === '3.2';
  if (isKnown) return { family: family as Dialect['family'], version: String(version).trim() };
  const message = `${shown(value)} is not supported (${supported})`;
  report.error({ code: 'unsupported-version', pointer, message, hint: 'convert the document to a supported version' });
  return null;
}

/** YAML reads `2.0` and `3.0` as 2 and 3. */
function decimal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function unknownDocument(root: Raw): { code: string; pointer: string; message: string; hint: string } {
  const code = 'not-openapi';
  const hint = `expected "openapi" or "swagger" with one of ${supported}`;
  if (own(root, 'swaggerVersion') !== undefined) {
    const version = shown(own(root, 'swaggerVersion')).replaceAll('"', '');
    const message = `version ${version} is not supported; 2.0 to 3.2 are`;
    return { code: 'unsupported-version', pointer: '/swaggerVersion', message, hint: 'convert it to OpenAPI first' };
  }
  const kin = kinOf(root);
  return { code, pointer: '', message: `missing "openapi"${kin === '' ? '' : `; this looks like ${kin}`}`, hint };
}

function kinOf(root: Raw): string {
  if (own(root, 'asyncapi') !== undefined) return 'AsyncAPI';
  if (own(root, 'arazzo') !== undefined) return 'Arazzo';
  if (own(root, 'overlay') !== undefined) return 'an OpenAPI Overlay';
  if (own(root, 'kind') === 'discovery#restDescription') return 'a Google Discovery document';
  if (own(root, 'item') !== undefined) return 'a Postman collection';
  const isSchema = ['$schema', 'properties', '$defs', 'type'].some((key) => own(root, key) !== undefined);
  return isSchema ? 'JSON Schema' : '';
}

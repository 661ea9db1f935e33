// Code samples as an Overlay document (OpenAPI Overlay Specification 1.0.0).

import { Document } from 'yaml';
import type { ApiModel } from '../model/types.js';
import { pointerTokens } from './pointer-tokens.js';
import type { OperationSamples } from './samples.js';

/** YAML text. Its first action takes away what an earlier overlay put in, so that it can be applied twice. */
export function overlayText(
  { title, version }: ApiModel,
  operations: readonly OperationSamples[],
  document: string | null,
): string {
  const overlay = {
    overlay: '1.0.0',
    info: { title: `Code samples of ${title || 'the API'}`, version: version || '1' },
    ...(document === null ? {} : { extends: document }),
    actions: [
      { target: "$.paths.*.*['x-codeSamples'][?@['x-curlew'] == true]", remove: true },
      ...operations.map(({ operation, samples }) => ({
        target: jsonPath(operation.pointer),
        update: { 'x-codeSamples': samples },
      })),
    ],
  };
  return new Document(overlay, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}

/** A JSON Pointer as a JSONPath (RFC 9535) of one node. */
export function jsonPath(pointer: string): string {
  return `$${pointerTokens(pointer).map(selector).join('')}`;
}

function selector(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `['${escaped}']`;
}

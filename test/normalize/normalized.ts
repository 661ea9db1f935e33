// Normalizes small documents that tests write as YAML.

import { normalize, type Normalized } from '../../generator/normalize/normalize.js';
import { parseText } from '../../generator/load/parse.js';
import { indexReferences } from '../../generator/reference-index.js';
import { defaultLimits } from '../../generator/source-document.js';

/** The result for a whole document. */
export function normalizeText(text: string, strict = false): Normalized {
  const { value } = parseText(text, defaultLimits);
  return normalize(value, indexReferences(value, 'file:///api/openapi.yaml'), { strict });
}

/** The component schemas of a document that has nothing else, and the codes and places of what was said. */
export function normalizeSchemas(openapi: string, schemas: string): { schemas: unknown; remarks: readonly string[] } {
  const body = schemas.replaceAll(/^/gm, '    ');
  const head = `openapi: ${openapi}\ninfo: { title: t, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n`;
  const { document, remarks } = normalizeText(head + body);
  return {
    schemas: document?.components.schemas,
    remarks: remarks.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
  };
}

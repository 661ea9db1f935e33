// TypeScript's node factory and printer, and openapi-typescript's transform. Both are required as CommonJS: imported as
// modules they take three times as long to load (Node first reads 9 MB for their export names), and openapi-typescript's
// index brings a linter along.

import { createRequire } from 'node:module';
import type { transformSchemaObject as Transform } from 'openapi-typescript';
import type ts from 'typescript';

const require = createRequire(import.meta.url);

export const compiler = require('typescript') as typeof ts;

const transform = require('openapi-typescript/dist/transform/schema-object.cjs') as {
  readonly default: typeof Transform;
};

/** openapi-typescript's transform of one schema into a type. */
export const transformSchemaObject = transform.default;

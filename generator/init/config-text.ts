// A first config file, in the language of the project.

import { propertyKey, stringLiteral } from '../../templates/typescript/syntax.js';
import type { Config } from '../options.js';

/** Languages of a config file, which are also its endings. */
export const configLanguages = ['ts', 'mjs', 'json'] as const;

export type ConfigLanguage = (typeof configLanguages)[number];

const schema = './node_modules/curlew/dist/curlew.schema.json';

/** The text of `curlew.config.<language>`; every form tells an editor its types. */
export function configText(config: Config, language: ConfigLanguage): string {
  switch (language) {
    case 'ts':
      return `import { defineConfig } from 'curlew';\n\nexport default defineConfig(${literal(config)});\n`;
    case 'mjs':
      return `/** @type {import('curlew').Config} */\nexport default ${literal(config)};\n`;
    case 'json':
      return `${JSON.stringify({ $schema: schema, ...config }, null, 2)}\n`;
    default:
      return language satisfies never;
  }
}

/** A JavaScript object literal: names without quotes where they are identifiers, texts in single quotes. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${propertyKey(key)}: ${literal(member, inner)},\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

// Handlebars in two sizes, loaded where it is asked for: all of it compiles and parses templates, its runtime, which takes half
// as long to load, runs compiled ones.

import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';

const load = createRequire(import.meta.url);

export function handlebars(): typeof Handlebars {
  return load('handlebars') as typeof Handlebars;
}

/** What needs no compiler. */
export type HandlebarsRuntime = Pick<typeof Handlebars, 'registerHelper' | 'registerPartial' | 'template'>;

export function handlebarsRuntime(): { create(): HandlebarsRuntime } {
  return load('handlebars/runtime') as { create(): HandlebarsRuntime };
}

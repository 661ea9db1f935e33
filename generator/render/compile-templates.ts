// Templates of a target as functions: built ones where curlew is built, which takes no compiler, else out of their sources.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { TemplateDelegate } from 'handlebars';
import { builtFile } from '../built-file.js';
import type { SyntaxHelper, Target } from '../target.js';
import { Code } from '../target.js';
import { handlebars, type HandlebarsRuntime, handlebarsRuntime } from './handlebars.js';
import { isCustom, readTemplates } from './template-sources.js';

/** By name without `.hbs`. */
export type Templates = ReadonlyMap<string, TemplateDelegate>;

/** Options of Handlebars that keep a template a layout: no escaping of its own, nothing missing passes, no context leaks. */
const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  explicitPartialContext: true,
} as const;

const compiled = new WeakMap<Target, Templates>();

export function compileTemplates(target: Target): Templates {
  const known = compiled.get(target);
  if (known) return known;
  const built = isCustom(target) ? undefined : builtFile(`templates/${target.name}.cjs`);
  const templates = built === undefined ? compileSources(target) : takeBuilt(target, built);
  compiled.set(target, templates);
  return templates;
}

/** The templates of one of curlew's own targets as the text of a CommonJS module, which {@link compileTemplates} finds built. */
export function precompileTemplates(target: Target): string {
  const { precompile } = handlebars();
  const options = optionsOf(target);
  const members = [...readTemplates(target)].map(
    ([name, source]) => `${JSON.stringify(name)}: ${withLightCalls(String(precompile(source, options)))}`,
  );
  return `'use strict';\n\nconst noHash = Object.freeze({});\n\nmodule.exports = {\n${members.join(',\n')}\n};\n`;
}

/**
 * Calls of helpers that share an empty `hash` and are not told their place in the template, for which none of ours asks: what is
 * nested in their options is copied for each call.
 */
function withLightCalls(code: string): string {
  return code
    .replaceAll(/,"loc":\{"start":\{[^{}]*\},"end":\{[^{}]*\}\}/g, '')
    .replaceAll('"hash":{}', '"hash":noHash');
}

function compileSources(target: Target): Templates {
  const environment = withHelpers(target, handlebars().create());
  const sources = readTemplates(target);
  for (const [name, source] of sources) environment.registerPartial(name, source);
  const options = optionsOf(target);
  return new Map([...sources].map(([name, source]) => [name, environment.compile(source, options)]));
}

function takeBuilt(target: Target, built: URL): Templates {
  const environment = withHelpers(target, handlebarsRuntime().create());
  const specifications = createRequire(import.meta.url)(fileURLToPath(built)) as Readonly<
    Record<string, TemplateSpecification>
  >;
  const templates = Object.entries(specifications).map(
    ([name, specification]) => [name, environment.template(specification)] as const,
  );
  for (const [name, template] of templates) environment.registerPartial(name, template);
  const merged = mergedOnce(environment);
  return new Map(
    templates.map(([name, template]) => [name, (view) => template(view, { ...merged, data: { root: view } })]),
  );
}

/**
 * What Handlebars gives a partial, whose way our pages take, too: for every other page it merges and wraps all helpers anew, which
 * was a fiftieth of a run.
 */
function mergedOnce(environment: HandlebarsRuntime): RuntimeOptions {
  let merged: RuntimeOptions = {};
  const take: TemplateSpecification = {
    compiler: [8],
    usePartial: true,
    main: ({ helpers, partials, decorators, hooks, protoAccessControl }: RuntimeOptions & Hidden) => {
      merged = { partial: true, helpers, partials, decorators, hooks, protoAccessControl } as RuntimeOptions;
      return '';
    },
  };
  environment.template(take)({});
  return merged;
}

/** What the types of Handlebars leave out. */
interface Hidden {
  readonly hooks: object;
  readonly protoAccessControl: object;
}

function optionsOf(target: Target): CompileOptions {
  return {
    ...compileOptions,
    knownHelpers: Object.fromEntries(Object.keys(helpersOf(target)).map((name) => [name, true])),
  };
}

function withHelpers<Environment extends HandlebarsRuntime>(target: Target, environment: Environment): Environment {
  for (const [name, helper] of Object.entries(helpersOf(target)))
    environment.registerHelper(name, (value: unknown) => helper(value));
  return environment;
}

function helpersOf(target: Target): Readonly<Record<string, SyntaxHelper>> {
  return { ...target.syntax, code: printCode };
}

function printCode(value: unknown): string {
  if (!(value instanceof Code))
    throw new TypeError(`{{code}} takes code made by a syntax function, not ${typeof value}`);
  return value.text;
}

// Pages of a target in, text files out: Handlebars lays a view out, syntax helpers print it.

import type { HelperDelegate, TemplateDelegate } from 'handlebars';
import Handlebars from 'handlebars';
import { DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import type { Page, SyntaxHelper, Target } from '../target.js';
import { Code } from '../target.js';
import { seal } from './seal.js';
import { templateError } from './template-error.js';
import { isCustom, readTemplates } from './template-sources.js';

/** Options of Handlebars that keep a template a layout: no escaping of its own, nothing missing passes, no context leaks. */
const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  explicitPartialContext: true,
} as const;

export interface RenderOptions {
  /** Make a view throw on a key it does not have; costs time, so tests only. What users wrote is always held to it. */
  readonly sealed: boolean;
}

/**
 * Renders every page of `target`; paths stay relative to the target's folder. Throws where a template asks for what a view
 * has not: a DocumentError (exit code 2) where the user wrote the template.
 */
export function render(
  target: Target,
  pages: readonly Page[],
  options: RenderOptions = { sealed: false },
): OutputFile[] {
  const templates = compileTemplates(target);
  return pages.map((page) => {
    const template = templates.get(page.template);
    if (!template) throw missingTemplate(target, page);
    return {
      path: page.path,
      text: isCustom(target)
        ? renderCustom(target, page, template)
        : template(options.sealed ? seal(page.view) : page.view),
    };
  });
}

function missingTemplate(target: Target, { template }: Page): Error {
  if (target.folder === undefined) return new Error(`target ${target.name} has no template ${template}.hbs`);
  const message = `there is no template ${template}.hbs`;
  const hint = 'a page names a template of the folder that the target is in';
  return new DocumentError(
    [{ severity: 'error', code: 'target', file: target.folder, pointer: '', message, hint }],
    'usage',
  );
}

function renderCustom(target: Target, { template: name, view }: Page, template: TemplateDelegate): string {
  try {
    return template(seal(view));
  } catch (error) {
    throw templateError(target, name, error);
  }
}

const compiled = new WeakMap<Target, ReadonlyMap<string, TemplateDelegate>>();

function compileTemplates(target: Target): ReadonlyMap<string, TemplateDelegate> {
  const known = compiled.get(target);
  if (known) return known;
  const environment = Handlebars.create();
  const helpers = { ...target.syntax, code: printCode };
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, asHelper(helper));
  const sources = readTemplates(target);
  for (const [name, source] of sources) environment.registerPartial(name, source);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const templates = new Map(
    [...sources].map(([name, source]) => [name, environment.compile(source, { ...compileOptions, knownHelpers })]),
  );
  compiled.set(target, templates);
  return templates;
}

function asHelper(helper: SyntaxHelper): HelperDelegate {
  return (value: unknown) => helper(value);
}

function printCode(value: unknown): string {
  if (!(value instanceof Code))
    throw new TypeError(`{{code}} takes code made by a syntax function, not ${typeof value}`);
  return value.text;
}

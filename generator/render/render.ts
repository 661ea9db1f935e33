// Pages of a target in, text files out: Handlebars lays a view out, syntax helpers print it.

import type { TemplateDelegate } from 'handlebars';
import { DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';
import type { Page, Target } from '../target.js';
import { compileTemplates } from './compile-templates.js';
import { seal } from './seal.js';
import { templateError } from './template-error.js';
import { isCustom } from './template-sources.js';

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

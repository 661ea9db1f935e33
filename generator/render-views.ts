// The views that a target hands to its templates for one operation, as JSON: what an author of a template reads.

import type { PlannedDocument } from './plan-document.js';
import type { DocumentOptions } from './options.js';
import type { Plan } from './plan.js';
import { planOf } from './render-target.js';
import { findOperation } from './snippet/find-operation.js';
import { Code, type Page, type Rendered, type Target } from './target.js';
import { typedPlan } from './typed-plan.js';

/** Pages with path, template and view. Code is `{ "$code": text }`. Throws a DocumentError where an option or the document is wrong. */
export async function showViews(options: DocumentOptions, operation: string): Promise<string> {
  const planned = await typedPlan(options);
  const target = wantedTarget(planned, options);
  const found = findOperation(planned.plan.api, planned.plan.names, operation);
  const examples = planned.plan.examples.get(found.key) ?? [];
  const result = await render(target, planOf(planned.plan, found, examples));
  const file = result.operationFiles.get(found.key);
  // Pages of one operation stand in its own file and beside it; an index or a runtime is of no interest.
  const pages = result.pages.filter(({ path }) => file === undefined || isBeside(path, file));
  return `${JSON.stringify(pages.map(plainPage), plainValue, 2)}\n`;
}

/** The last that was asked for: others came along because it needs them. */
function wantedTarget({ settings: { targets } }: PlannedDocument, { targets: asked = [] }: DocumentOptions): Target {
  const target = targets.find(({ name, folder }) => asked.includes(name) || folder !== undefined);
  if (!target) throw new Error('no target was chosen');
  return target;
}

function render(target: Target, plan: Plan): Rendered | Promise<Rendered> {
  return target.document ? target.document(plan, []) : target.pages(plan);
}

/** `zones/get-zone.sh` and `zones/get-zone--full.sh`. */
function isBeside(path: string, file: string): boolean {
  const stem = file.replace(/\.[^./]*$/, '');
  return path === file || path.startsWith(`${stem}--`) || path.startsWith(`${stem}.`);
}

function plainPage({ path, template, view }: Page): object {
  return { path, template, view };
}

function plainValue(_key: string, value: unknown): unknown {
  if (value instanceof Code) return { $code: value.text };
  return typeof value === 'bigint' ? String(value) : value;
}

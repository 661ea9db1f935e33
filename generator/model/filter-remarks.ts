// Selectors of a filter that match nothing: a slip of the pen must not look like an empty API.

import type { Diagnostic } from '../diagnostics.js';
import { buildModel, type ModelOptions, type ModelSource } from './build.js';
import { keepAll, selects } from './filter.js';

/** A warning for each selector of `include` and `exclude` that matches no operation of the document. */
export function filterRemarks(source: ModelSource, options: ModelOptions): readonly Diagnostic[] {
  const selectors = [...options.filter.include, ...options.filter.exclude];
  if (selectors.length === 0) return [];
  const { operations } = buildModel(source, { ...options, filter: keepAll });
  return selectors
    .filter((selector) => !selects(selector, operations))
    .map((selector) => ({
      severity: 'warning',
      code: 'filter-matches-nothing',
      pointer: '',
      message: `no operation matches ${JSON.stringify(selector)}`,
      hint: 'write tag:NAME, path:GLOB, id:OPERATION_ID or method:NAME; capitals count',
    }));
}

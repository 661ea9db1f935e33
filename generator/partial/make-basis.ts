// Whether later runs may be over a part of a document, and what they need for it.

import type { Plan } from '../plan.js';
import type { PlanInProgress } from '../plan-document.js';
import type { LoadedDocument } from '../read-document.js';
import type { RenderedTargets } from '../render-targets.js';
import type { Settings } from '../settings.js';
import type { Basis } from './basis.js';
import { outwardOf } from './outward.js';
import { splitDocument } from './split-document.js';

/** Rendered targets, and their plan with its types. */
export interface RenderedPlan extends RenderedTargets {
  readonly plan: Plan;
}

/** What a run leaves for others over a part of the document; `null` where only the whole can be made. */
export function basisOf({ overlaid }: LoadedDocument, progress: PlanInProgress, made: RenderedPlan): Basis | null {
  if (!isSeparable(progress.planned.settings) || progress.examples.wasCut) return null;
  const document = splitDocument(overlaid.source.value);
  if (document === null) return null;
  const outcome = outcomeOf(progress, made);
  // Paths with and without their first slash may be one.
  const isByKey = outcome.operations.size === made.plan.api.operations.length;
  return isByKey ? { document, ...outcome } : null;
}

/** What became of the operations of a run, or of a part. */
export function outcomeOf(
  { source, planned, requests, votes, examples }: PlanInProgress,
  { plan, rendered, parts }: RenderedPlan,
): Omit<Basis, 'document'> {
  const said = rendered.flatMap(({ result }) => result.diagnostics);
  const outward = outwardOf({ plan, requests, votes, remarks: examples.remarks, diagnostics: said });
  return {
    remarks: source.remarks,
    diagnostics: [...examples.diagnostics, ...said],
    // The next run finds every name in the lock file.
    renames: planned.names.renames.map((rename) => ({ ...rename, reason: 'locked' })),
    operations: new Map(
      plan.api.operations.map(({ key, pointer }) => [key, { pointer, outward: outward.get(key) ?? '' }]),
    ),
    files: parts,
    steps: examples.steps,
  };
}

/** What speaks of operations by name has to see all of them, and a page that shows many has to be made of all. */
export function isSeparable({ targets, model, examples, pagination }: Settings): boolean {
  const named = [
    model.filter.include,
    model.filter.exclude,
    pagination.exclude,
    Object.keys(examples.values),
    Object.keys(pagination.operations),
  ];
  return targets.every((target) => target.isSeparable === true) && named.every((names) => names.length === 0);
}

// Whether later runs may be over a part of a document, and what they need for it.

import type { Rename } from '../names/registry.js';
import type { ApiModel } from '../model/types.js';
import { own, raw } from '../model/raw.js';
import type { Plan } from '../plan.js';
import type { PlanInProgress } from '../plan-document.js';
import type { LoadedDocument } from '../read-document.js';
import type { RenderedTargets } from '../render-targets.js';
import type { Settings } from '../settings.js';
import type { Basis } from './basis.js';
import { outwardOf } from './outward.js';
import type { Splitting } from './split-ahead.js';

/** Rendered targets, and their plan with its types. */
export interface RenderedPlan extends RenderedTargets {
  readonly plan: Plan;
}

/** What a run leaves for others over a part of the document; `null` where only the whole can be made. */
export async function basisOf(
  { loaded, splitting }: { readonly loaded: LoadedDocument; readonly splitting: Splitting },
  progress: PlanInProgress,
  made: RenderedPlan,
): Promise<Basis | null> {
  if (!isFree(loaded, progress)) return null;
  const document = await splitting.document();
  if (document === null) return null;
  const outcome = outcomeOf(progress, made);
  // Paths with and without their first slash may be one.
  const isByKey = outcome.operations.size === made.plan.api.operations.length;
  return isByKey ? { document, ...outcome } : null;
}

/** What became of the operations of a run, or of a part. */
export function outcomeOf(
  { source, planned, requests, voting, examples }: PlanInProgress,
  { plan, rendered, parts }: RenderedPlan,
): Omit<Basis, 'document'> {
  const said = rendered.flatMap(({ result }) => result.diagnostics);
  const outward = outwardOf({ plan, requests, votes: voting.votes, remarks: examples.remarks, diagnostics: said });
  return {
    remarks: source.remarks,
    diagnostics: [...examples.diagnostics, ...said],
    renames: lockedRenames(plan.api, planned.names.renames),
    operations: new Map(
      plan.api.operations.map(({ key, pointer }) => [key, { pointer, outward: outward.get(key) ?? '' }]),
    ),
    files: parts,
    winner: voting.winner,
    steps: examples.steps,
  };
}

/** As the next run has them, which finds every name in the lock file: operations in their order, then schemas in theirs. */
function lockedRenames({ operations, schemas }: ApiModel, renames: readonly Rename[]): readonly Rename[] {
  const byName = new Map(renames.map((rename) => [rename.of, rename]));
  const order = [
    ...operations.map(({ key }) => key),
    ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`),
  ];
  return order.flatMap((name) => {
    const rename = byName.get(name);
    return rename === undefined ? [] : [{ ...rename, reason: 'locked' }];
  });
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

/** Whether all came out as it would among fewer or more operations: nothing was cut, counted or kept in the order of their coming. */
export function isFree({ overlaid }: LoadedDocument, { source, voting, examples }: PlanInProgress): boolean {
  const written = raw(own(raw(own(raw(overlaid.source.value), 'components')), 'schemas'));
  const read = Object.keys(source.document.components.schemas);
  // A schema that stands elsewhere gets a name when it is first met.
  const isNamed = read.every((name) => Object.hasOwn(written, name));
  const isOneFile = source.files.length === 1 + overlaid.overlays.length;
  return isNamed && isOneFile && !source.isOrdered && !voting.isOrdered && !examples.wasCut;
}

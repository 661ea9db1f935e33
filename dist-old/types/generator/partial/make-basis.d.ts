import type { Plan } from '../plan.js';
import type { PlanInProgress } from '../plan-document.js';
import type { LoadedDocument } from '../read-document.js';
import type { RenderedTargets } from '../render-targets.js';
import type { Settings } from '../settings.js';
import type { Basis } from './basis.js';
/** Rendered targets, and their plan with its types. */
export interface RenderedPlan extends RenderedTargets {
    readonly plan: Plan;
}
/** What a run leaves for others over a part of the document; `null` where only the whole can be made. */
export declare function basisOf(loaded: LoadedDocument, progress: PlanInProgress, made: RenderedPlan): Basis | null;
/** What became of the operations of a run, or of a part. */
export declare function outcomeOf({ source, planned, requests, voting, examples }: PlanInProgress, { plan, rendered, parts }: RenderedPlan): Omit<Basis, 'document'>;
/** What speaks of operations by name has to see all of them, and a page that shows many has to be made of all. */
export declare function isSeparable({ targets, model, examples, pagination }: Settings): boolean;
/** Whether all came out as it would among fewer or more operations: nothing was cut, counted or kept in the order of their coming. */
export declare function isFree({ overlaid }: LoadedDocument, { source, voting, examples }: PlanInProgress): boolean;

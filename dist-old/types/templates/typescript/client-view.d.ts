import type { ApiModel } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { PropertyView } from './input.js';
export interface ClientView {
    readonly docs: Code;
    readonly api: Code;
    readonly schemes: readonly PropertyView[];
    readonly link: Code;
    readonly variables: readonly PropertyView[];
    /** Whether credentials expire, so that a refused one is asked for again. */
    readonly isRenewing: boolean;
}
export declare function clientView(plan: Plan): ClientView;
/** What of the runtime the client's file refers to. */
export declare function clientValues(api: ApiModel): readonly string[];

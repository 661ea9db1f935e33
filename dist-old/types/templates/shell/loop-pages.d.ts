import type { ExampleRequest } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan, TargetOptions } from '../../generator/plan.js';
import type { Rendered } from '../../generator/target.js';
import type { Loop } from './loop-types.js';
/** What a shell is asked to write; variables in `request` and in the loop's URL are those that stay variables. */
export interface LoopInput {
    readonly loop: Loop;
    readonly request: ExampleRequest;
    readonly operation: Operation;
    readonly options: TargetOptions;
    /** What the loop does and where it ends, for the first line. */
    readonly note: string;
}
export interface LoopShell {
    /** Of its files: `sh`. */
    readonly extension: string;
    /** The view of the template `loop`, `null` where this shell cannot say it. */
    write(input: LoopInput): object | null;
}
/** `rendered` with `<group>/<file>--all.<ext>` for each list that the shell can loop over. */
export declare function withLoops(plan: Plan, rendered: Rendered, shell: LoopShell): Rendered;

import type { Memory } from '../memory/memory.js';
import type { Plan, TypeRequest } from '../plan.js';
import type { AskTypes, PendingTypes } from './type-printer.js';
/** What to print, what it is for, and what earlier runs printed. */
export interface WantedTypes {
    readonly requests: readonly TypeRequest[];
    readonly plan: Pick<Plan, 'api' | 'pagination'>;
    readonly memory: Memory;
}
/** Asks for the types that `memory` does not hold. What is printed is remembered once the declarations are there. */
export declare function rememberedTypes(ask: AskTypes, { requests, plan, memory }: WantedTypes): PendingTypes;

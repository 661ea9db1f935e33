import { type FileState } from './file-state.js';
/** A run: states that must still hold, and what the run had to say. */
export interface RunRecord<Said> {
    readonly states: readonly FileState[];
    readonly said: Said;
}
/** Names a record by all that a run was asked for, and where. */
export declare function recordName(...asked: readonly unknown[]): string;
/** What a run said whose inputs and outputs are still as it left them; `null` where they are not, or none is known. */
export declare function recall<Said>(name: string): Said | null;
/** The states of a record, whatever has become of them since; none where no record is known. */
export declare function recordedStates(name: string): readonly FileState[];
/** Keeps a record. Where it cannot be written, the next run does its work again. */
export declare function remember<Said>(name: string, { states, said }: RunRecord<Said>): void;

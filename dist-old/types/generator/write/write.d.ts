import { type OutputFile } from '../output-file.js';
import { type Owned } from './ownership.js';
import { type OutputPart, type PlanOptions, type WritePlan } from './plan-write.js';
import { type Staged } from './staging.js';
export interface WriteOptions extends PlanOptions {
    /** Files that wait beside the output already. */
    readonly staged?: Staged | undefined;
}
/**
 * Writes what differs, alone on the folder, and says what that was. Throws a DocumentError (exit code 3) where a file would
 * be replaced that is not curlew's, unless `force`, or where the disk or another run is in the way.
 */
export declare function writeOutput(folder: string, files: readonly OutputFile[], { staged, ...options }?: WriteOptions): Promise<WritePlan>;
/** The same for a part of the output. `null`, and nothing is written, where the manifest is not the one whose text is `manifest`. */
export declare function writePart(folder: string, files: readonly OutputFile[], { manifest, part }: {
    readonly manifest: string;
    readonly part: OutputPart;
}): Promise<WritePlan | null>;
export interface Writing {
    readonly staged?: Staged | undefined;
    /** What the manifest says, where it has been read. */
    readonly owned?: Owned;
}
/**
 * Carries a plan out: new texts go to a folder beside the output and to the disk, then files, and folders that are new, are
 * renamed into place, the manifest last. Until then the manifest knows old and new files, so that the next run can go on
 * where this one was cut off; where a step fails, those before it are taken back.
 */
export declare function write(plan: WritePlan, { staged, owned }?: Writing): Promise<void>;

import { type FormatJob } from './format-job.js';
/** Formats pieces as {@link formatPiece} does, in the order given: on threads where they are many or where threads run already. */
export declare function formatPieces(jobs: readonly FormatJob[]): Promise<readonly (string | null)[]>;

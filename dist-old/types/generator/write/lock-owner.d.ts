/** A process, told apart from a later one with the same id where the system says when it began. */
export interface LockOwner {
    readonly pid: number;
    /** Start time in the system's own unit (proc(5): clock ticks since boot); empty where it is not known. */
    readonly started: string;
    readonly host: string;
}
/** This process. */
export declare function thisOwner(): LockOwner;
/** The text of a lock file. It names the program: other programs have locks of the same name (`yarn.lock` beside `yarn`). */
export declare function printOwner({ pid, started, host }: LockOwner): string;
/** `null` where the other run has not yet written its text, or something else lies there. */
export declare function parseOwner(text: string): LockOwner | null;
/** Whether the text is no lock of curlew's, not even the beginning of one: then the file is somebody else's. */
export declare function isForeign(text: string): boolean;
/** Whether nobody holds the lock with that text any more. */
export declare function isLeft(text: string, path: string): boolean;

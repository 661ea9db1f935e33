/**
 * Runs `task` alone on `folder`. Waits up to 10 seconds for another run; a lock whose process is gone is taken over.
 * Throws a DocumentError (exit code 3) that names the process id where the other run goes on, and where a file of that name
 * is somebody else's.
 */
export declare function lockOutput<T>(folder: string, task: () => T | Promise<T>, patience?: {
    wait: number;
    step: number;
}): Promise<T>;

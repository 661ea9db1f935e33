/** Told when a stage ends; `milliseconds` is its wall time. */
export type StageListener = (stage: string, milliseconds: number) => void;
/** Runs one stage and reports its time. */
export declare function timed<T>(stage: string, listener: StageListener | undefined, run: () => T | Promise<T>): Promise<T>;

// Times of the stages of a run, for the progress display.

/** Told when a stage ends; `milliseconds` is its wall time. */
export type StageListener = (stage: string, milliseconds: number) => void;

/** Runs one stage and reports its time. */
export async function timed<T>(
  stage: string,
  listener: StageListener | undefined,
  run: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await run();
  listener?.(stage, performance.now() - start);
  return result;
}

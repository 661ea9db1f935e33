// How long and from where the random tests run: a fixed seed in CI, a new one and more runs with `npm run fuzz`.

/** `FUZZ_SEED`, else the seed of CI. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20260801);

/** `FUZZ_RUNS` where it is given, else the number that a test has in CI. */
export function runs(inCi: number): number {
  return Number(process.env['FUZZ_RUNS'] ?? inCi);
}

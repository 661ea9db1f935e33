// Runs of several contenders in turns (A B C A B C …), so that what the machine does meanwhile meets all alike.

/**
 * Calls `measure(contender)` in turns; each call gives `{ failure }` and numbers. Who fails once is not tried again,
 * and who has `mostTurns` has no more.
 * Gives one row for each contender: its name, its runs, and the failure or null.
 */
export async function interleave(contenders, runs, measure) {
  const rows = contenders.map(({ name }) => ({ name, runs: [], failure: null }));
  for (let turn = 0; turn < runs; turn++) {
    for (const [index, contender] of contenders.entries()) {
      const row = rows[index];
      if (row.failure !== null || turn >= (contender.mostTurns ?? runs)) continue;
      const { failure, ...numbers } = await measure(contender, turn);
      console.error(`  turn ${turn + 1}: ${contender.name}: ${failure ?? numbers.problem ?? 'done'}`);
      if (failure === null) row.runs.push(numbers);
      else row.failure = failure;
    }
  }
  return rows;
}

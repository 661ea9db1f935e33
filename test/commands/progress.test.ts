// The line that says what a run did.

import { expect, it, vi } from 'vitest';

import { startProgress } from '../../generator/commands/progress.js';

it('adds up what goes through a stage twice', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { onStage, done } = startProgress('api.yaml', false);
  for (const [stage, spent] of [
    ['load', 1],
    ['read', 20],
    ['read', 1300],
    ['plan', 4],
  ] as const)
    onStage(stage, spent);
  done('2 operations');
  const line = write.mock.calls.at(-1)?.[0];
  write.mockRestore();
  expect(line).toMatch(/api\.yaml: 2 operations in \d+ ms \(load 1 ms, read 1\.3 s, plan 4 ms\)\n$/);
});

// What --check prints: a unified diff of each file that is not what a run would write.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { WritePlan } from '../write/plan-write.js';

/** Patches of at most this many files are printed; the rest are named. */
const shown = 20;

export function unifiedDiff(plan: WritePlan): string {
  const changed = plan.changed
    .slice(0, shown)
    .map((file) => patch(file.path, readFileSync(join(plan.folder, file.path), 'utf8'), file.text));
  const names = [
    ...plan.changed.slice(shown).map((file) => `changed: ${file.path}`),
    ...plan.added.map((file) => `missing: ${file.path}`),
    ...plan.removed.map((path) => `no longer made: ${path}`),
  ];
  return [...changed, ...names].join('\n');
}

function patch(path: string, before: string, after: string): string {
  return (
    createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3, timeout: 5000 }) ??
    `changed: ${path}`
  );
}

// generator/commands/unified-diff.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
var shown = 20;
function unifiedDiff(plan) {
  const changed = plan.changed.slice(0, shown).map((file) => patch(file.path, readFileSync(join(plan.folder, file.path), "utf8"), file.text));
  const names = [
    ...plan.changed.slice(shown).map((file) => `changed: ${file.path}`),
    ...plan.added.map((file) => `missing: ${file.path}`),
    ...plan.removed.map((path) => `no longer made: ${path}`)
  ];
  return [...changed, ...names].join("\n");
}
function patch(path, before, after) {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3, timeout: 5e3 }) ?? `changed: ${path}`;
}
export {
  unifiedDiff
};

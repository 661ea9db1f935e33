import {
  renamePatiently
} from "./chunk-HBDZGXSN.js";
import {
  asOutputError
} from "./chunk-4EY5QYNA.js";
import "./chunk-MSPZ5QHL.js";

// generator/init/write-project.ts
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
async function writeProject(folder, files) {
  const placed = files.map(({ path, text }) => ({
    text,
    path: join(folder, path),
    staged: join(folder, `${path}.tmp-${process.pid}`)
  }));
  const left = [];
  try {
    for (const { path, staged, text } of placed) {
      mkdirSync(dirname(path), { recursive: true });
      left.push(staged);
      writeFileSync(staged, text);
    }
    for (const { path, staged } of placed) await renamePatiently(staged, path);
  } catch (error) {
    throw asOutputError(error, folder);
  } finally {
    for (const staged of left) rmSync(staged, { force: true });
  }
}
export {
  writeProject
};

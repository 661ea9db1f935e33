import {
  lockOutput,
  makeStaging,
  realFolder,
  stageFiles
} from "./chunk-LNKOBPQ5.js";

// generator/write/stage-ahead.ts
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
async function openStaging(output) {
  const folder = realFolder(output);
  if (existsSync(folder) || !existsSync(dirname(folder))) return null;
  try {
    return await lockOutput(folder, () => makeStaging(folder));
  } catch {
    return null;
  }
}
function stageAhead(staging, files) {
  try {
    stageFiles(staging, files);
    return true;
  } catch {
    closeStaging(staging);
    return false;
  }
}
function closeStaging(staging) {
  rmSync(staging, { recursive: true, force: true });
}

export {
  openStaging,
  stageAhead,
  closeStaging
};

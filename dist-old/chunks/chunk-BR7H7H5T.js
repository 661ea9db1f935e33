import {
  readLock
} from "./chunk-ALMGODQ6.js";
import {
  lockFileName
} from "./chunk-WCV7M7RA.js";

// generator/commands/output-lock.ts
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
function readOutputLock({ output = "generated" }) {
  const path = join(resolve(output), lockFileName);
  return readLock(existsSync(path) ? readFileSync(path, "utf8") : null);
}

export {
  readOutputLock
};

// generator/write/durable.ts
import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
var many = 200;
var width = 16;
async function flushAll(within, files, folders) {
  if (files.length + folders.length >= many && await flushFileSystem(within)) return;
  const names = process.platform === "win32" ? [] : folders;
  const flushes = [...files.map((path) => [path, "r+"]), ...names.map((path) => [path, "r"])];
  const queue = flushes.values();
  const lane = async () => {
    for (const [path, flags] of queue) await flush(path, flags);
  };
  await Promise.all(Array.from({ length: Math.min(width, flushes.length) }, lane));
}
async function flushFileSystem(folder) {
  if (process.platform !== "linux") return false;
  try {
    await promisify(execFile)("sync", ["-f", folder]);
    return true;
  } catch {
    return false;
  }
}
async function flush(path, flags) {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

export {
  flushAll
};

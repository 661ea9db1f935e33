// Counts a process's changes of the file system, and kills it in the middle of one of them: the same moment on a slow machine.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/**
 * Kills this process in the middle of that change, counted from 1: half of a text is written, half of a folder removed,
 * any other change not yet made. Gives how many changes there were until now.
 */
export function interruptAt(change: number): () => number {
  let count = 0;
  const kill = () => process.kill(process.pid, 'SIGKILL');
  function onChange<Parameters extends readonly unknown[], Result>(
    make: (...parameters: Parameters) => Result,
    half: (...parameters: Parameters) => void,
  ): (...parameters: Parameters) => Result {
    return (...parameters) => {
      count += 1;
      if (count !== change) return make(...parameters);
      half(...parameters);
      kill();
      throw new Error('still alive');
    };
  }
  const { writeFileSync, rmSync } = fs;
  const changed = {
    writeFileSync: onChange(writeFileSync, (path, data, options) =>
      writeFileSync(path, String(data).slice(0, String(data).length / 2), options),
    ),
    rmSync: onChange(rmSync, (path, options) => {
      if (options?.recursive !== true || !fs.existsSync(path)) return;
      const names = fs.readdirSync(path);
      for (const name of names.slice(names.length / 2)) rmSync(join(String(path), name), options);
    }),
    ...Object.fromEntries(
      (['mkdirSync', 'rmdirSync', 'linkSync', 'copyFileSync', 'renameSync', 'chmodSync'] as const).map((name) => [
        name,
        onChange<never[], unknown>(fs[name] as (...parameters: never[]) => unknown, () => undefined),
      ]),
    ),
  };
  Object.assign(fs, changed);
  syncBuiltinESMExports();
  return () => count;
}

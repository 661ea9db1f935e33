// generator/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function findPackageRoot(folder) {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("curlew: package.json of the package not found");
  return findPackageRoot(parent);
}
var packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

export {
  packageRoot
};

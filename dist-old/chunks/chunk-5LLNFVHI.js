// generator/built-script.ts
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
function builtScript(name) {
  return builtFile(`${name}.js`);
}
function builtFile(path) {
  return [`./${path}`, `../${path}`].map((place) => new URL(place, import.meta.url)).find((url) => existsSync(fileURLToPath(url)));
}

export {
  builtScript,
  builtFile
};

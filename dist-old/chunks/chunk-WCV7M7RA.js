import {
  sha256
} from "./chunk-LXL4GM4E.js";

// generator/output-file.ts
var hashes = /* @__PURE__ */ new WeakMap();
function hashOf(file) {
  const hash = hashes.get(file) ?? sha256(file.text);
  hashes.set(file, hash);
  return hash;
}
function hashesOf(files) {
  return Object.fromEntries(files.map((file) => [file.path, hashOf(file)]));
}
function rememberHash(file, hash) {
  hashes.set(file, hash);
}
var manifestName = "manifest.json";
var lockFileName = "curlew.lock.json";

export {
  hashOf,
  hashesOf,
  rememberHash,
  manifestName,
  lockFileName
};

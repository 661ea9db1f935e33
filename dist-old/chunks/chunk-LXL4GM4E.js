// generator/sha256.ts
import { hash } from "node:crypto";
function sha256(content) {
  return hash("sha256", content, "hex");
}

export {
  sha256
};

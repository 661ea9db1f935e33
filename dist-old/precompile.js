import {
  precompileTemplates
} from "./chunks/chunk-54KECTGS.js";
import {
  targets
} from "./chunks/chunk-HKRAZRUH.js";
import "./chunks/chunk-A3U4NA7F.js";
import "./chunks/chunk-IP23MGXF.js";
import "./chunks/chunk-YNSHIHZE.js";
import "./chunks/chunk-PI7ULHU6.js";
import "./chunks/chunk-LN7UNI3F.js";
import "./chunks/chunk-QDBQTJDZ.js";
import "./chunks/chunk-KL5ZK3R3.js";
import "./chunks/chunk-WRGK5ZP4.js";
import "./chunks/chunk-TIXY4CHH.js";
import "./chunks/chunk-WJPFHBNO.js";
import "./chunks/chunk-EEUUDNXI.js";
import "./chunks/chunk-5LLNFVHI.js";

// generator/precompile.ts
function precompiled() {
  return new Map(targets.map((target) => [target.name, precompileTemplates(target)]));
}
export {
  precompiled
};

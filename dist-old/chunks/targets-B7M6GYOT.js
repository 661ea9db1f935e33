import {
  snippetTargets,
  targets,
  typescript
} from "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import "./chunk-LN7UNI3F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-EEUUDNXI.js";
export {
  snippetTargets,
  targets,
  typescript
};

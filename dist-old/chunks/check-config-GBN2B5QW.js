import {
  checkConfig
} from "./chunk-5QVOHRC6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-N2D3SQCW.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-MSPZ5QHL.js";
export {
  checkConfig
};

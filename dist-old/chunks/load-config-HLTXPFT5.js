import {
  configNames,
  findConfig,
  loadConfig
} from "./chunk-YAKJ2SNC.js";
import "./chunk-5QVOHRC6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import "./chunk-N2D3SQCW.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-JLND2UW4.js";
import "./chunk-MSPZ5QHL.js";
export {
  configNames,
  findConfig,
  loadConfig
};

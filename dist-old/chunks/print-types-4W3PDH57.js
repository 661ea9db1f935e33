import {
  createPrinter
} from "./chunk-NOMXVXOT.js";
import "./chunk-5BQAHSEP.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
export {
  createPrinter
};

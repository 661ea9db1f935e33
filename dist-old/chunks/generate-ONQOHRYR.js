import {
  generateCommand,
  outputArguments
} from "./chunk-NLE6DZSW.js";
import "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
export {
  generateCommand,
  outputArguments
};

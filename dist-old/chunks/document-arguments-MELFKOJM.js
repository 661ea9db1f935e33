import {
  documentArguments,
  documentOptions,
  inputArgument,
  optionLayers
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
export {
  documentArguments,
  documentOptions,
  inputArgument,
  optionLayers
};

import {
  exampleValues,
  parseAssignments
} from "./chunk-RJ4AVSHI.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-YNSHIHZE.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-MSPZ5QHL.js";
export {
  exampleValues,
  parseAssignments
};

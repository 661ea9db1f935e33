import {
  planInit,
  workflowPath
} from "./chunk-MTA5M2WS.js";
import "./chunk-IS7KQR4D.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-WRGK5ZP4.js";
export {
  planInit,
  workflowPath
};

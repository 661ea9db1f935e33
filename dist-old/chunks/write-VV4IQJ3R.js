import {
  write,
  writeOutput,
  writePart
} from "./chunk-7KKZCTHP.js";
import "./chunk-HBDZGXSN.js";
import "./chunk-LNKOBPQ5.js";
import "./chunk-SZO2AHFQ.js";
import "./chunk-4EY5QYNA.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
export {
  write,
  writeOutput,
  writePart
};

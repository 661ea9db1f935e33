import {
  readOutputLock
} from "./chunk-BR7H7H5T.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
export {
  readOutputLock
};

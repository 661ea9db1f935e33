import {
  unplugin
} from "./chunks/chunk-W4JG2A7V.js";
import "./chunks/chunk-EFIUUTXG.js";
import "./chunks/chunk-EO2ITQ32.js";
import "./chunks/chunk-4WIAHUHD.js";
import "./chunks/chunk-JLND2UW4.js";
import "./chunks/chunk-UDMHUWAX.js";
import "./chunks/chunk-WCV7M7RA.js";
import "./chunks/chunk-LXL4GM4E.js";
import "./chunks/chunk-MSPZ5QHL.js";
import "./chunks/chunk-EEUUDNXI.js";
import "./chunks/chunk-5LLNFVHI.js";

// generator/plugins/rspack.ts
function curlew(options = {}) {
  return unplugin.rspack(options);
}
export {
  curlew
};

import {
  planDocument
} from "./chunk-KOGX65PH.js";
import "./chunk-UNAEKMIM.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-ZWPORQZB.js";
import "./chunk-MGTEW4T7.js";
import "./chunk-KEHEJE6U.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import {
  nearestName
} from "./chunk-N2D3SQCW.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import "./chunk-LN7UNI3F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-JLND2UW4.js";
import "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/init/read-api.ts
async function readApi(input) {
  const { plan } = await planDocument({ input });
  const { title, operations, securitySchemes } = plan.api;
  return { title, operations: operations.length, schemes: Object.keys(securitySchemes) };
}
function authVariables(texts, { schemes }) {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      const [scheme, variable] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
      if (!/^[A-Za-z_]\w*$/.test(variable) || scheme === "")
        throw authError(`${JSON.stringify(text)} is not scheme=VARIABLE`, "write --auth api_token=MY_API_TOKEN");
      if (!schemes.includes(scheme.replace(/\.(username|password)$/, ""))) {
        const nearest = nearestName(scheme, schemes);
        const known = schemes.length === 0 ? "the document has none" : `schemes are ${schemes.join(", ")}`;
        throw authError(
          `there is no security scheme ${JSON.stringify(scheme)}`,
          nearest === null ? known : `did you mean ${nearest}?`
        );
      }
      return [scheme, variable];
    })
  );
}
function authError(message, hint) {
  return new DocumentError(
    [{ severity: "error", code: "auth", file: "command line", pointer: "", message, hint }],
    "usage"
  );
}
export {
  authVariables,
  readApi
};

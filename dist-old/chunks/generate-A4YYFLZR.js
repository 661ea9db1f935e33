import {
  generate
} from "./chunk-B5FNYVYB.js";
import "./chunk-MBU4WZHO.js";
import "./chunk-GRDBHVZH.js";
import "./chunk-BN34ATLE.js";
import "./chunk-KOGX65PH.js";
import "./chunk-UNAEKMIM.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-ZWPORQZB.js";
import "./chunk-MGTEW4T7.js";
import "./chunk-KEHEJE6U.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import "./chunk-N2D3SQCW.js";
import "./chunk-ZRQ5H33E.js";
import "./chunk-YFWMBHHZ.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-OJBKYY3G.js";
import "./chunk-54KECTGS.js";
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
import "./chunk-UDMHUWAX.js";
import "./chunk-WCV7M7RA.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";
export {
  generate
};

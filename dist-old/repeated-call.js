import {
  runGenerate
} from "./chunks/chunk-652PCSN5.js";
import "./chunks/chunk-BR7H7H5T.js";
import "./chunks/chunk-YAKJ2SNC.js";
import "./chunks/chunk-5QVOHRC6.js";
import "./chunks/chunk-U3LLOKLY.js";
import "./chunks/chunk-MQRGRBW6.js";
import "./chunks/chunk-4XICAYTL.js";
import {
  guardProcess
} from "./chunks/chunk-ZHZFXW64.js";
import "./chunks/chunk-B5FNYVYB.js";
import "./chunks/chunk-MBU4WZHO.js";
import "./chunks/chunk-GRDBHVZH.js";
import "./chunks/chunk-BN34ATLE.js";
import "./chunks/chunk-7KKZCTHP.js";
import "./chunks/chunk-HBDZGXSN.js";
import "./chunks/chunk-KOGX65PH.js";
import "./chunks/chunk-UNAEKMIM.js";
import "./chunks/chunk-ALMGODQ6.js";
import "./chunks/chunk-ZWPORQZB.js";
import "./chunks/chunk-MGTEW4T7.js";
import "./chunks/chunk-KEHEJE6U.js";
import "./chunks/chunk-APMUST5V.js";
import "./chunks/chunk-V6KWVYMN.js";
import "./chunks/chunk-OEMNQDJX.js";
import "./chunks/chunk-N2D3SQCW.js";
import "./chunks/chunk-JGPNBGJ6.js";
import "./chunks/chunk-ZRQ5H33E.js";
import "./chunks/chunk-YFWMBHHZ.js";
import "./chunks/chunk-LNKOBPQ5.js";
import "./chunks/chunk-SZO2AHFQ.js";
import "./chunks/chunk-4EY5QYNA.js";
import "./chunks/chunk-56GO5OEQ.js";
import "./chunks/chunk-OJBKYY3G.js";
import "./chunks/chunk-54KECTGS.js";
import "./chunks/chunk-HKRAZRUH.js";
import "./chunks/chunk-A3U4NA7F.js";
import "./chunks/chunk-IP23MGXF.js";
import "./chunks/chunk-YNSHIHZE.js";
import "./chunks/chunk-PI7ULHU6.js";
import "./chunks/chunk-LN7UNI3F.js";
import "./chunks/chunk-QDBQTJDZ.js";
import "./chunks/chunk-KL5ZK3R3.js";
import "./chunks/chunk-WRGK5ZP4.js";
import "./chunks/chunk-TIXY4CHH.js";
import "./chunks/chunk-WJPFHBNO.js";
import "./chunks/chunk-EFIUUTXG.js";
import {
  reportFailure
} from "./chunks/chunk-EO2ITQ32.js";
import "./chunks/chunk-4WIAHUHD.js";
import "./chunks/chunk-JLND2UW4.js";
import "./chunks/chunk-UDMHUWAX.js";
import "./chunks/chunk-WCV7M7RA.js";
import "./chunks/chunk-LXL4GM4E.js";
import "./chunks/chunk-MSPZ5QHL.js";
import "./chunks/chunk-EEUUDNXI.js";
import "./chunks/chunk-5LLNFVHI.js";

// generator/repeated-call.ts
async function repeatCall(read) {
  guardProcess();
  try {
    await runGenerate(read);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
export {
  repeatCall
};

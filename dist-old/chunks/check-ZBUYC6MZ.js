import {
  outputArguments
} from "./chunk-NLE6DZSW.js";
import "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/check.ts
var checkCommand = {
  builder: (parser) => outputArguments(parser),
  handler: async (given) => {
    const { runGenerate } = await import("./run-generate-FFKX7RXM.js");
    await runGenerate({ ...given, check: true });
  }
};
export {
  checkCommand
};

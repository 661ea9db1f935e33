import {
  documentArguments,
  optionLayers
} from "./chunk-U3LLOKLY.js";
import "./chunk-MQRGRBW6.js";
import "./chunk-4XICAYTL.js";
import {
  jsonReports
} from "./chunk-EO2ITQ32.js";
import {
  printable
} from "./chunk-4WIAHUHD.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/commands/config.ts
var configCommand = {
  builder: (parser) => documentArguments(parser).positional("show", { choices: ["print", "schema"], describe: "print (default) or schema" }).option("print", { type: "boolean", describe: 'the same as "config print"' }).option("input", { type: "string", describe: "another document than the config names", requiresArg: true }).option("json", { type: "boolean", describe: "print the options as JSON" }),
  handler: async (given) => {
    process.stdout.write(given.show === "schema" ? await schemaText() : await optionsText(given));
  }
};
async function schemaText() {
  const { configSchema } = await import("./config-schema-2X67PYKT.js");
  const { targets } = await import("./targets-B7M6GYOT.js");
  return `${JSON.stringify(configSchema(targets.map(({ name }) => name)), null, 2)}
`;
}
async function optionsText(given) {
  const { explainOptions } = await import("./explain-options-QKHYW6WG.js");
  const documents = (await optionLayers(given)).map(explainOptions);
  if (given.json) return jsonReports(documents);
  const blocks = documents.map((document) => {
    const width = Math.max(...Object.keys(document).map((name) => name.length));
    return Object.entries(document).map(([name, { value, from }]) => `${name.padEnd(width)}  ${printable(JSON.stringify(value))}  (${from})
`).join("");
  });
  return blocks.join("\n");
}
export {
  configCommand
};

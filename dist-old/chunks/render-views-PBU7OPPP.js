import {
  findOperation
} from "./chunk-4QH2JBPO.js";
import {
  startTypePrinter
} from "./chunk-MBU4WZHO.js";
import {
  planOf
} from "./chunk-BN34ATLE.js";
import {
  planDocument,
  typeRequests
} from "./chunk-KOGX65PH.js";
import "./chunk-UNAEKMIM.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-ZWPORQZB.js";
import "./chunk-MGTEW4T7.js";
import "./chunk-KEHEJE6U.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import "./chunk-N2D3SQCW.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-54KECTGS.js";
import "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-JLND2UW4.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";

// generator/typed-plan.ts
async function typedPlan(options) {
  const planned = await planDocument(options);
  const requests = typeRequests(planned);
  if (requests.length === 0) return planned;
  const printer = startTypePrinter();
  try {
    const { schemas } = planned.plan.api;
    const types = printer.begin({ schemas, names: planned.plan.names.schemas })(requests, {
      known: [],
      declares: false
    });
    await types.until(requests.at(-1)?.id ?? "");
    return { ...planned, plan: { ...planned.plan, types: types.expressions } };
  } finally {
    await printer.close();
  }
}

// generator/render-views.ts
async function showViews(options, operation) {
  const planned = await typedPlan(options);
  const target = wantedTarget(planned, options);
  const found = findOperation(planned.plan.api, planned.plan.names, operation);
  const examples = planned.plan.examples.get(found.key) ?? [];
  const result = await render(target, planOf(planned.plan, found, examples));
  const file = result.operationFiles.get(found.key);
  const pages = result.pages.filter(({ path }) => file === void 0 || isBeside(path, file));
  return `${JSON.stringify(pages.map(plainPage), plainValue, 2)}
`;
}
function wantedTarget({ settings: { targets } }, { targets: asked = [] }) {
  const target = targets.find(({ name, folder }) => asked.includes(name) || folder !== void 0);
  if (!target) throw new Error("no target was chosen");
  return target;
}
function render(target, plan) {
  return target.document ? target.document(plan, []) : target.pages(plan);
}
function isBeside(path, file) {
  const stem = file.replace(/\.[^./]*$/, "");
  return path === file || path.startsWith(`${stem}--`) || path.startsWith(`${stem}.`);
}
function plainPage({ path, template, view }) {
  return { path, template, view };
}
function plainValue(_key, value) {
  if (value instanceof Code) return { $code: value.text };
  return typeof value === "bigint" ? String(value) : value;
}
export {
  showViews
};

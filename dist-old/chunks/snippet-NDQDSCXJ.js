import {
  findOperation,
  unknownName
} from "./chunk-4QH2JBPO.js";
import {
  exampleValues
} from "./chunk-RJ4AVSHI.js";
import {
  segmentsText
} from "./chunk-GRDBHVZH.js";
import {
  renderExample
} from "./chunk-BN34ATLE.js";
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
import "./chunk-N2D3SQCW.js";
import {
  format
} from "./chunk-YFWMBHHZ.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-OJBKYY3G.js";
import "./chunk-54KECTGS.js";
import {
  snippetTargets
} from "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import {
  inputKeys
} from "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import {
  pathVariables,
  variableAt
} from "./chunk-LN7UNI3F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-JLND2UW4.js";
import "./chunk-UDMHUWAX.js";
import "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";

// generator/snippet/fix-variables.ts
function fixVariables(operation, example, set) {
  const fixed = new Map([...parameterTexts(operation, example, set), ...Object.entries(set)]);
  const inUrl = (segments) => fix(segments, fixed, encodeURIComponent);
  const plain = (segments) => fix(segments, fixed, String);
  const { url, headers, basic, ...rest } = example.request;
  const credentials = new Map(
    Object.entries(example.variables).flatMap(([name, value]) => {
      const text = Object.hasOwn(set, name) ? set[name] : void 0;
      return text === void 0 ? [] : [[decodeURIComponent(value), text]];
    })
  );
  return {
    ...example,
    auth: replaced(example.auth, credentials),
    variables: Object.fromEntries(Object.entries(example.variables).filter(([name]) => !fixed.has(name))),
    request: {
      ...rest,
      url: inUrl(url),
      headers: headers.map(({ name, value }) => ({ name, value: name === "Cookie" ? inUrl(value) : plain(value) })),
      basic: basic && { username: plain(basic.username), password: plain(basic.password) }
    }
  };
}
function parameterTexts(operation, { request, input }, set) {
  const keys = [...inputKeys(operation)];
  const plain = keys.filter(([{ in: place }, key]) => place === "path" && typeof input[key] !== "object");
  const inPath = pathVariables(operation, request, new Set(plain.map(([{ name }]) => name)));
  const given = keys.filter(([{ name }, key]) => Object.hasOwn(set, name) || Object.hasOwn(set, key));
  const variables = given.map(([parameter]) => inPath.get(parameter.name) ?? variableAt(request, parameter));
  return new Map(variables.flatMap((variable) => variable ? [[variable.name, null]] : []));
}
function fix(segments, fixed, encode) {
  return segments.map((segment) => {
    if (segment.kind === "literal" || !fixed.has(segment.name)) return segment;
    const text = fixed.get(segment.name) ?? null;
    return { kind: "literal", text: text === null ? segment.value : encode(text) };
  });
}
function replaced(value, texts) {
  if (typeof value === "string") return texts.get(value) ?? value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, texts)]));
}

// generator/snippet/snippet.ts
async function snippet(options, request, context = {}) {
  const target = chosenTarget(request.shell);
  const planned = await planDocument(options, {
    ...context,
    values: (api2, names2) => {
      const operation2 = findOperation(api2, names2, request.operation);
      const config = options.values?.[operation2.key] ?? options.values?.[operation2.operationId ?? ""] ?? {};
      return { [operation2.key]: exampleValues(api2, operation2, { given: request.given, config }) };
    }
  });
  const { api, names } = planned.plan;
  const operation = findOperation(api, names, request.operation);
  const found = chosenExample(planned, operation, request.given.example);
  checkNames(operation, found, request.given);
  const remarks = valueRemarks(planned, operation);
  const errors = remarks.filter(({ code }) => code === "unknown-parameter" || !request.force);
  if (errors.length > 0) throw new DocumentError(errors.map(asError));
  const example = fixVariables(operation, found, request.given.set);
  refuseBreaks(operation, example);
  return { ...await render(target, planned, { operation, example }), diagnostics: remarks };
}
function chosenTarget(name) {
  const target = snippetTargets.find((one) => one.name === name);
  if (target) return target;
  throw unknownName({ code: "unknown-shell", what: "shell", name, known: snippetTargets.map((one) => one.name) });
}
function chosenExample({ plan }, { key }, name) {
  const examples = plan.examples.get(key) ?? [];
  const found = name === null ? examples[0] : examples.find((example) => example.name === name);
  if (found) return found;
  const known = examples.map((example) => example.name).filter((one) => one !== "");
  throw unknownName({ code: "unknown-example", what: "example", name: name ?? "", known });
}
function checkNames(operation, { variables, input }, { set }) {
  const known = [...Object.keys(variables), ...operation.parameters.map(({ name }) => name)];
  const unknown = Object.keys(set).find((name) => !known.includes(name) && !Object.hasOwn(input, name));
  if (unknown !== void 0)
    throw unknownName({ code: "unknown-parameter", what: "parameter or variable", name: unknown, known });
}
var valueCodes = /* @__PURE__ */ new Set(["forbidden-value", "unknown-parameter"]);
function valueRemarks({ diagnostics }, { key }) {
  return diagnostics.filter(({ code, message }) => valueCodes.has(code) && message.startsWith(`${key}: `));
}
function asError(diagnostic) {
  return { ...diagnostic, severity: "error", hint: "correct the value, or print it all the same with --force" };
}
function refuseBreaks({ pointer }, { request: { url, headers, basic } }) {
  const texts = [url, ...headers.map(({ value }) => value), basic?.username ?? [], basic?.password ?? []].map(
    segmentsText
  );
  if (!texts.some((text) => /[\0\r\n]/.test(text))) return;
  const message = "a header or the URL would hold a line break or a NUL character";
  const hint = "give a value without it: RFC 9110 section 5.5 allows neither";
  throw new DocumentError([{ severity: "error", code: "line-break-in-header", pointer, message, hint }]);
}
async function render(target, { plan, settings }, shown) {
  const { files, diagnostics } = renderExample(target, plan, shown);
  if (diagnostics.length > 0)
    throw new DocumentError(diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "error" })));
  const [first, ...beside] = await format(files, target.language, settings.formatter);
  return { text: first?.text ?? "", files: beside };
}
export {
  snippet
};

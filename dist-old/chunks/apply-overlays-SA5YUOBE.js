import {
  pointerKeys,
  toPointer
} from "./chunk-V6KWVYMN.js";
import {
  nearestName
} from "./chunk-N2D3SQCW.js";
import {
  isRaw,
  own,
  pointerToken
} from "./chunk-WJPFHBNO.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/overlays/mismatch.ts
function mismatch(old, value, pointer) {
  return { pointer, message: `${kindOf(value)} cannot be merged into ${kindOf(old)}` };
}
function kindOf(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? "a text" : String(value);
}

// generator/overlays/patched-document.ts
function patchDocument(source) {
  const holder = { root: source.value };
  const start = { source, pointer: "" };
  return { holder, start, copies: new WeakMap([[holder, /* @__PURE__ */ new Map([["root", start]])]]) };
}
function originOf(patched, pointer) {
  let node = patched.holder;
  let origin = patched.start;
  for (const key of ["root", ...pointerKeys(pointer)]) {
    origin = memberOrigin(patched, node, { key, origin });
    node = isObject(node) && Object.hasOwn(node, key) ? Reflect.get(node, key) : void 0;
  }
  return origin;
}
function update(patched, path, { value, origin: here }) {
  const key = String(path.at(-1) ?? "root");
  const { node, origin } = path.length === 0 ? whole(patched) : open(patched, path.slice(0, -1));
  return mergeMember(patched, node, { key, value, here, there: memberOrigin(patched, node, { key, origin }) });
}
function remove(patched, paths) {
  for (const path of paths.toSorted(deepestAndLastFirst))
    removeMember(patched, open(patched, path.slice(0, -1)).node, String(path.at(-1)));
}
function whole({ holder, start }) {
  return { node: holder, origin: start };
}
function open(patched, path) {
  let { node, origin } = whole(patched);
  for (const key of ["root", ...path].map(String)) {
    origin = memberOrigin(patched, node, { key, origin });
    node = openMember(patched, node, { key, origin });
  }
  return { node, origin };
}
function memberOrigin({ copies }, parent, { key, origin }) {
  const moved = isObject(parent) ? copies.get(parent)?.get(key) : void 0;
  return moved ?? below(origin, key);
}
function below({ source, pointer }, key) {
  return { source, pointer: pointer + toPointer([key]) };
}
function openMember(patched, parent, { key, origin }) {
  const found = Reflect.get(parent, key);
  if (patched.copies.has(found)) return found;
  const copy = Array.isArray(found) ? [...found] : { ...found };
  const elements = Array.isArray(found) ? found.map((_, index) => String(index)) : [];
  patched.copies.set(copy, new Map(elements.map((index) => [index, below(origin, index)])));
  put(parent, key, copy);
  return copy;
}
function mergeMember(patched, parent, { key, value, here, there }) {
  const old = Reflect.get(parent, key);
  const member = { key, origin: there };
  if (Array.isArray(old)) return append(patched, openMember(patched, parent, member), { value, origin: here });
  if (isRaw(old) && isRaw(value))
    return mergeObject(patched, openMember(patched, parent, member), { value, here, there });
  if (isObject(old) || isObject(value)) return [mismatch(old, value, here.pointer)];
  assign(patched, parent, { key, value, origin: here });
  return [];
}
function mergeObject(patched, node, { value, here, there }) {
  return Object.entries(value).flatMap(([key, member]) => {
    const origin = below(here, key);
    const old = Object.hasOwn(node, key) ? Reflect.get(node, key) : void 0;
    if (old === void 0) {
      assign(patched, node, { key, value: member, origin });
      return [];
    }
    if (Array.isArray(old) && !Array.isArray(member)) return [mismatch(old, member, origin.pointer)];
    const at = memberOrigin(patched, node, { key, origin: there });
    return mergeMember(patched, node, { key, value: member, here: origin, there: at });
  });
}
function append(patched, list, { value, origin }) {
  const items = Array.isArray(value) ? value.map((item, index) => [item, below(origin, String(index))]) : [[value, origin]];
  for (const [item, from] of items) assign(patched, list, { key: String(list["length"]), value: item, origin: from });
  return [];
}
function assign({ copies }, parent, { key, value, origin }) {
  put(parent, key, value);
  copies.get(parent)?.set(key, origin);
}
function removeMember({ copies }, node, key) {
  const origins = copies.get(node);
  if (!Array.isArray(node)) {
    Reflect.deleteProperty(node, key);
    origins?.delete(key);
    return;
  }
  const kept = node.map((_, index) => origins?.get(String(index))).toSpliced(Number(key), 1);
  node.splice(Number(key), 1);
  origins?.clear();
  kept.forEach((origin, index) => origin && origins?.set(String(index), origin));
}
function deepestAndLastFirst(a, b) {
  const at = a.findIndex((key, index) => key !== b[index]);
  if (at < 0 || at >= b.length) return b.length - a.length;
  const [left, right] = [a[at], b[at]];
  return typeof left === "number" && typeof right === "number" ? right - left : String(left) < String(right) ? -1 : 1;
}
function put(parent, key, value) {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// generator/overlays/select.ts
import { exec } from "jsonpath-rfc9535";
import parse from "jsonpath-rfc9535/parser";
function pathProblem(expression) {
  try {
    parse(expression);
    return null;
  } catch (error) {
    const { location } = error;
    if (!(error instanceof Error) || location === void 0) throw error;
    const rest = expression.slice(location.start.offset);
    const place = rest === "" ? "at its end" : `at ${JSON.stringify(rest)}`;
    return `${JSON.stringify(expression)} is no JSONPath: it goes wrong ${place}`;
  }
}
function select(root, expression) {
  const found = /* @__PURE__ */ new Map();
  exec(root, expression, (_value, path) => {
    const keys = path.map((key) => typeof key === "number" ? key : unescape(key));
    found.set(JSON.stringify(keys), keys);
  });
  return [...found.values()];
}
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescape(key) {
  return key.replaceAll(
    /\\(?:u([0-9a-f]{4})|(.))/g,
    (_match, code, letter) => code === void 0 ? escapes[letter] ?? letter : String.fromCharCode(Number.parseInt(code, 16))
  );
}

// generator/overlays/read-overlay.ts
function readOverlay(source) {
  const problems = overlayProblems(source.value);
  if (problems.length > 0) throw new DocumentError(placeProblems(source, problems, "error"));
  const actions = own(source.value, "actions");
  return actions.map((action, index) => ({
    pointer: `/actions/${index}`,
    target: String(own(action, "target")),
    change: changeOf(action)
  }));
}
function placeProblems(source, problems, severity) {
  const places = problems.length === 0 ? /* @__PURE__ */ new Map() : source.locate(problems.map(({ pointer }) => pointer));
  return problems.map(({ pointer, code, message, hint }) => ({
    severity,
    code,
    file: source.name,
    pointer,
    ...places.get(pointer),
    message,
    hint
  }));
}
function changeOf(action) {
  if (own(action, "remove") === true) return { kind: "remove" };
  if (Object.hasOwn(action, "update")) return { kind: "update", value: action["update"] };
  const copy = own(action, "copy");
  return typeof copy === "string" ? { kind: "copy", from: copy } : { kind: "nothing" };
}
function overlayProblems(value) {
  if (!isRaw(value) || !Object.hasOwn(value, "overlay"))
    return [wrong("", "this is no Overlay document", 'it begins with "overlay: 1.0.0"')];
  const version = own(value, "overlay");
  if (typeof version !== "string" || !/^1\.[01]\.\d+$/.test(version)) {
    const hint = "curlew reads Overlay 1.0 and 1.1: write overlay: 1.0.0";
    return [wrong("/overlay", `${JSON.stringify(version)} is no version of Overlay that is known`, hint)];
  }
  return [
    ...fieldProblems(value, "", { overlay: "string", info: "object", extends: "string?", actions: "array" }),
    ...infoProblems(own(value, "info")),
    ...actionProblems(own(value, "actions"), version.startsWith("1.0"))
  ];
}
function infoProblems(info) {
  if (!isRaw(info)) return [];
  return fieldProblems(info, "/info", { title: "string", version: "string", description: "string?" });
}
function actionProblems(actions, isFirst) {
  if (!Array.isArray(actions)) return [];
  if (actions.length === 0) return [wrong("/actions", "there is no action", "an overlay has at least one")];
  return actions.flatMap((action, index) => {
    const at = `/actions/${index}`;
    if (!isRaw(action)) return [wrong(at, "an action must be an object", "write target: and update: or remove:")];
    const fields = { target: "string", description: "string?", update: "any?", remove: "boolean?" };
    return [
      ...fieldProblems(action, at, isFirst ? fields : { ...fields, copy: "string?" }),
      ...["target", "copy"].flatMap((name) => expressionProblems(own(action, name), `${at}/${name}`))
    ];
  });
}
function expressionProblems(expression, pointer) {
  const problem = typeof expression === "string" ? pathProblem(expression) : null;
  if (problem === null) return [];
  return [wrong(pointer, problem, "write a JSONPath (RFC 9535) such as $.paths['/zones'].get")];
}
function fieldProblems(value, at, fields) {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key) && !key.startsWith("x-")).map((key) => unknownField(key, at, Object.keys(fields)));
  const typed = Object.entries(fields).flatMap(([key, type]) => {
    const found = own(value, key);
    if (found === void 0)
      return type.endsWith("?") ? [] : [wrong(at, `${key} is missing`, "the specification asks for it")];
    const want = type.replace("?", "");
    return want === "any" || want === typeOf(found) ? [] : [wrong(`${at}/${key}`, `${key} must be of type ${want}`, `it is of type ${typeOf(found)}`)];
  });
  return [...unknown, ...typed];
}
function unknownField(key, at, known) {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `known are ${known.join(", ")}, and names that begin with x-` : `did you mean ${nearest}?`;
  return wrong(`${at}/${pointerToken(key)}`, `unknown field ${JSON.stringify(key)}`, hint);
}
function typeOf(value) {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
function wrong(pointer, message, hint) {
  return { pointer, code: "overlay", message, hint };
}

// generator/overlays/apply-overlays.ts
function applyOverlays(root, overlays) {
  const patched = patchDocument(root);
  const diagnostics = overlays.flatMap((overlay) => applyOverlay(patched, overlay));
  return { source: changedSource(root, patched), diagnostics, originOf: (pointer) => originOf(patched, pointer) };
}
function applyOverlay(patched, overlay) {
  const warnings = [];
  const errors = [];
  for (const action of readOverlay(overlay)) {
    const paths = select(patched.holder.root, action.target);
    if (paths.length === 0) warnings.push(...noMatch(action));
    else if (action.change.kind === "nothing") warnings.push(noEffect(action));
    else errors.push(...applyAction(patched, { action, paths, overlay }));
  }
  if (errors.length > 0) throw new DocumentError(placeProblems(overlay, errors, "error"));
  return placeProblems(overlay, warnings, "warning");
}
function applyAction(patched, { action, paths, overlay }) {
  const { change, pointer } = action;
  switch (change.kind) {
    case "remove":
      if (paths.some((path) => path.length === 0)) return [rootRemoved(pointer)];
      remove(patched, paths);
      return [];
    case "update":
      return merge(patched, paths, { value: change.value, origin: { source: overlay, pointer: `${pointer}/update` } });
    case "copy": {
      const [from, ...others] = select(patched.holder.root, change.from);
      if (from === void 0 || others.length > 0) return [notOne(pointer, others.length + (from ? 1 : 0))];
      return merge(patched, paths, {
        value: structuredClone(valueAt(patched.holder.root, from)),
        origin: { source: overlay, pointer: `${pointer}/copy` }
      });
    }
    case "nothing":
      return [];
    default:
      return change;
  }
}
function merge(patched, paths, { value, origin }) {
  const mismatches = paths.flatMap((path) => update(patched, path, { value, origin }));
  const byPlace = new Map(mismatches.map((one) => [`${one.pointer} ${one.message}`, one]));
  return [...byPlace.values()].map(({ pointer, message }) => ({
    pointer,
    code: "overlay-mismatch",
    message,
    hint: "take the old value away by an action with remove first, or write a value of its kind"
  }));
}
function valueAt(root, path) {
  return path.reduce((node, key) => Reflect.get(node, key), root);
}
function noMatch({ pointer, target, change }) {
  if (change.kind === "remove" && target.includes("[?")) return [];
  const message = `${JSON.stringify(target)} selects nothing in the document`;
  return [
    {
      pointer: `${pointer}/target`,
      code: "overlay-no-match",
      message,
      hint: "correct the target, or take the action out"
    }
  ];
}
function noEffect({ pointer }) {
  return {
    pointer,
    code: "overlay-no-effect",
    message: "the action changes nothing",
    hint: "write update: or remove: true"
  };
}
function rootRemoved(pointer) {
  const message = "the document itself cannot be removed";
  return { pointer: `${pointer}/target`, code: "overlay", message, hint: "let the target select something inside it" };
}
function notOne(pointer, count) {
  const message = `copy must select one node, not ${count}`;
  return { pointer: `${pointer}/copy`, code: "overlay", message, hint: "correct the JSONPath" };
}
function changedSource(root, patched) {
  return { ...root, value: patched.holder.root, locate: (pointers) => locateOrigins(root, patched, pointers) };
}
function locateOrigins(root, patched, pointers) {
  const origins = pointers.map((pointer) => [pointer, originOf(patched, pointer)]).filter(([, { source }]) => source === root);
  const found = root.locate(origins.map(([, origin]) => origin.pointer));
  return new Map(
    origins.flatMap(([pointer, origin]) => {
      const position = found.get(origin.pointer);
      return position === void 0 ? [] : [[pointer, position]];
    })
  );
}
export {
  applyOverlays
};

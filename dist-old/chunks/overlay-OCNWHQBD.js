import {
  mergeSamples,
  pointerTokens,
  samplesKey
} from "./chunk-SQWWM2BX.js";
import "./chunk-WJPFHBNO.js";

// generator/codesamples/overlay.ts
import { Document } from "yaml";
function overlayDocument({ title, version }, operations, document) {
  const [apt, skipped] = partition(operations);
  const updates = apt.flatMap(({ operation, samples }) => {
    const { added } = mergeSamples(operation.extensions[samplesKey], samples);
    return added.length === 0 ? [] : [{ target: jsonPath(operation.pointer), update: { [samplesKey]: added } }];
  });
  const overlay = {
    overlay: "1.0.0",
    info: { title: `Code samples of ${title || "the API"}`, version: version || "1" },
    ...document === null ? {} : { extends: document },
    actions: [...removals(operations), ...updates]
  };
  const text = new Document(overlay, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
  return { text, diagnostics: skipped.map(({ operation }) => noList(operation)) };
}
function partition(operations) {
  const isApt = ({ operation: { extensions } }) => extensions[samplesKey] === void 0 || Array.isArray(extensions[samplesKey]);
  return [operations.filter(isApt), operations.filter((one) => !isApt(one))];
}
function removals(operations) {
  const ours = `['${samplesKey}'][?@['x-curlew'] == true]`;
  const isDeeper = operations.some(({ operation }) => pointerTokens(operation.pointer)[2] === "additionalOperations");
  const places = ["$.paths.*.*", ...isDeeper ? ["$.paths.*.additionalOperations.*"] : []];
  return places.map((place) => ({ target: place + ours, remove: true }));
}
function noList({ key, pointer }) {
  return {
    severity: "warning",
    code: "samples-no-list",
    pointer,
    message: `${key} has ${samplesKey} that are no list`,
    hint: "make it a list of samples, or take it out"
  };
}
function jsonPath(pointer) {
  return `$${pointerTokens(pointer).map(selector).join("")}`;
}
function selector(name) {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `['${escaped}']`;
}
export {
  jsonPath,
  overlayDocument
};

import {
  mergeSamples,
  pointerTokens,
  samplesKey
} from "./chunk-SQWWM2BX.js";
import {
  parseText
} from "./chunk-UNAEKMIM.js";
import {
  defaultLimits
} from "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import {
  isRaw,
  own
} from "./chunk-WJPFHBNO.js";
import "./chunk-MSPZ5QHL.js";

// generator/codesamples/apply.ts
import { isDeepStrictEqual as isDeepStrictEqual3 } from "node:util";

// generator/codesamples/json-edits.ts
import { isDeepStrictEqual } from "node:util";
import { findNodeAtLocation, getNodeValue, parseTree } from "jsonc-parser";
function jsonEdits(text, operations) {
  const tree = parseTree(text);
  const layout = { text, unit: indentOf(tree?.children?.[0], text) ?? "  " };
  const edits = [];
  const skipped = [];
  for (const one of operations) {
    const node = tree && findNodeAtLocation(tree, [...pointerTokens(one.operation.pointer)]);
    const found = node?.type === "object" ? operationEdits(node, one, layout) : null;
    if (found === null) skipped.push(one.operation);
    else edits.push(...found);
  }
  return { edits, skipped };
}
function operationEdits(node, { samples }, layout) {
  const existing = findNodeAtLocation(node, [samplesKey]);
  const before = existing && getNodeValue(existing);
  if (existing && existing.type !== "array") return null;
  const { kept, added } = mergeSamples(before, samples);
  const after = [...kept.map((index) => before[index]), ...added];
  if (isDeepStrictEqual(before ?? [], after)) return [];
  if (!existing) return [insertProperty(node, added, layout)];
  const slices = kept.flatMap((index) => {
    const child = existing.children?.[index];
    return child ? [layout.text.slice(child.offset, child.offset + child.length)] : [];
  });
  const end = existing.offset + existing.length;
  return [{ start: existing.offset, end, text: arrayText(slices, added, { node, layout }) }];
}
function indentOf(node, text) {
  if (!node) return null;
  const line = text.slice(text.lastIndexOf("\n", node.offset - 1) + 1, node.offset);
  return /^[ \t]*$/.test(line) && node.offset > line.length ? line : null;
}
function arrayText(slices, added, { node, layout }) {
  const indent = indentOf(node.children?.[0], layout.text);
  if (indent === null) return `[${[...slices, ...added.map((sample) => JSON.stringify(sample))].join(", ")}]`;
  const inner = indent + layout.unit;
  const ours = added.map((sample) => JSON.stringify(sample, null, layout.unit).replaceAll("\n", `
${inner}`));
  const entries = [...slices, ...ours].map((entry) => `
${inner}${entry}`);
  return entries.length === 0 ? "[]" : `[${entries.join(",")}
${indent}]`;
}
function insertProperty(node, added, layout) {
  const indent = indentOf(node.children?.[0], layout.text);
  const last = node.children?.at(-1);
  const at = last ? last.offset + last.length : node.offset + 1;
  const separator = `${last ? "," : ""}${indent === null ? last ? " " : "" : `
${indent}`}`;
  return { start: at, end: at, text: `${separator}"${samplesKey}": ${arrayText([], added, { node, layout })}` };
}

// generator/codesamples/text-edit.ts
function applyEdits(text, edits) {
  const pieces = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error("edits of a text overlap");
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join("");
}

// generator/codesamples/yaml-edits.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";
import { isMap, isSeq, parseDocument } from "yaml";

// generator/codesamples/yaml-lines.ts
import { stringify } from "yaml";
function column(text, at) {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return /^ *$/.test(text.slice(start, at)) ? at - start : null;
}
function afterLine(text, end) {
  return text[end - 1] === "\n" ? end : nextLine(text, end);
}
function nextLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
function blockText(value, indent, text) {
  const lines = stringify(value, { lineWidth: 0, blockQuote: "literal", aliasDuplicateObjects: false });
  const indented = lines.replaceAll(/^(?=.)/gm, " ".repeat(indent));
  return text.includes("\r\n") ? indented.replaceAll("\n", "\r\n") : indented;
}
function newline(text, at) {
  return at > 0 && text[at - 1] !== "\n" ? text.includes("\r\n") ? "\r\n" : "\n" : "";
}

// generator/codesamples/yaml-edits.ts
function yamlEdits(text, operations) {
  const document = parseDocument(text, { uniqueKeys: false, merge: true });
  const edits = [];
  const skipped = [];
  for (const one of operations) {
    const node = document.getIn(pointerTokens(one.operation.pointer), true);
    const found = isMap(node) ? operationEdits2(text, node, one.samples) : null;
    if (found === null) skipped.push(one.operation);
    else edits.push(...found);
  }
  return { edits, skipped };
}
function operationEdits2(text, operation, samples) {
  const pair = operation.items.find(({ key }) => String(key) === samplesKey);
  const list = pair?.value ?? null;
  if (list !== null && !isSeq(list)) return null;
  const before = list?.toJSON() ?? [];
  const { kept, added } = mergeSamples(before, samples);
  if (isDeepStrictEqual2(before, [...kept.map((index) => before[index]), ...added])) return [];
  if (operation.flow) return flowEdits(text, operation, { pair, list, kept, added });
  if (pair && list && kept.length > 0) return listEdits(text, list, { kept, added });
  const removed = pair ? pairLines(text, pair) : null;
  if (removed === null && pair) return null;
  const at = removed?.start ?? endOf(text, operation);
  const indent = indentOf2(text, operation);
  if (indent === null || at === null) return null;
  const lines = added.length === 0 ? "" : blockText({ [samplesKey]: added }, indent, text);
  return [{ start: at, end: removed?.end ?? at, text: newline(text, at) + lines }];
}
function indentOf2(text, { items: [first] }) {
  const start = first?.key.range?.[0];
  return start === void 0 ? null : column(text, start);
}
function endOf(text, operation) {
  const last = operation.items.at(-1);
  const end = last && valueEnd(last);
  const indent = indentOf2(text, operation);
  if (end === void 0 || end === null || indent === null) return null;
  let at = afterLine(text, end);
  const comment = new RegExp(`^ {${indent},}#`);
  while (at < text.length && comment.test(text.slice(at, at + 1e3))) at = nextLine(text, at);
  return at;
}
function valueEnd({ key, value }) {
  return (value?.range ?? key.range)?.[1] ?? null;
}
function pairLines(text, pair) {
  const start = pair.key.range?.[0];
  const end = valueEnd(pair);
  const indent = start === void 0 ? null : column(text, start);
  if (start === void 0 || end === null || indent === null) return null;
  return { start: start - indent, end: afterLine(text, end), text: "" };
}
function listEdits(text, list, { kept, added }) {
  if (list.flow) return flowListEdits(text, list, { kept, added });
  const lines = list.items.map((item) => itemLines(text, item));
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.includes(null)) return null;
  const removed = lines.filter((line, index) => line !== null && !kept.includes(index));
  const inserted = added.length === 0 ? "" : blockText(added, first.indent, text);
  return [...removed, { start: last.end, end: last.end, text: newline(text, last.end) + inserted }];
}
function itemLines(text, item) {
  const [start, end] = item.range ?? [];
  if (start === void 0 || end === void 0) return null;
  const dash = text.lastIndexOf("-", start - 1);
  const indent = /^-[ \t]+$/.test(text.slice(dash, start)) ? column(text, dash) : null;
  return indent === null ? null : { start: dash - indent, end: afterLine(text, end), text: "", indent };
}
function flowEdits(text, operation, change) {
  if (change.list) return flowListEdits(text, change.list, change);
  const last = operation.items.at(-1);
  const at = last ? valueEnd(last) : operation.range ? operation.range[0] + 1 : null;
  if (at === null || change.pair) return null;
  return [{ start: at, end: at, text: `${last ? ", " : ""}"${samplesKey}": ${JSON.stringify(change.added)}` }];
}
function flowListEdits(text, list, { kept, added }) {
  const [start, end] = list.range ?? [];
  if (start === void 0 || end === void 0) return null;
  const slices = kept.map((index) => {
    const [from = 0, to = 0] = list.items[index]?.range ?? [];
    return text.slice(from, to);
  });
  return [{ start, end, text: `[${[...slices, ...added.map((sample) => JSON.stringify(sample))].join(", ")}]` }];
}

// generator/codesamples/apply.ts
function applySamples(text, operations) {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  const { edits, skipped } = isJson(body) ? jsonEdits(body, operations) : yamlEdits(body, operations);
  const result = applyEdits(body, edits);
  const merged = operations.filter(({ operation }) => !skipped.includes(operation));
  if (edits.length > 0) checkResult(body, result, merged);
  return { text: mark + result, diagnostics: skipped.map(notInText) };
}
function isJson(text) {
  if (!text.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
function checkResult(before, after, operations) {
  const [left, right] = [before, after].map((text) => parseText(text, defaultLimits).value);
  for (const { operation, samples } of operations) {
    const [old, made] = [left, right].map((value) => nodeAt(value, operation.pointer));
    if (old === null || made === null) throw new Error(`no operation at ${operation.pointer}`);
    const existing = old?.[samplesKey];
    const { kept, added } = mergeSamples(existing, samples);
    const want = [...kept.map((index) => existing[index]), ...added];
    if (!isDeepStrictEqual3(made?.[samplesKey] ?? [], want))
      throw new Error(`samples went wrong at ${operation.pointer}`);
    delete old?.[samplesKey];
    delete made?.[samplesKey];
  }
  if (!isDeepStrictEqual3(left, right)) throw new Error("merging samples would change more of the document");
}
function nodeAt(value, pointer) {
  const found = pointerTokens(pointer).reduce(
    (node, token) => isRaw(node) ? own(node, token) : void 0,
    value
  );
  return isRaw(found) ? found : null;
}
function notInText({ key, pointer }) {
  return {
    severity: "warning",
    code: "operation-elsewhere",
    pointer,
    message: `${key} is not in the document's own text in a form that can be edited`,
    hint: "it is in another file or behind an alias, or its x-codeSamples is no list: use the overlay"
  };
}
export {
  applySamples
};

import {
  escapeSegment,
  pointerKeys,
  toPointer
} from "./chunk-V6KWVYMN.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/load/line-index.ts
function lineIndex(text) {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  const lone = /\r(?!\n)/.test(text);
  const ends = lone ? [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length) : [];
  if (lone) return [...starts, ...ends];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

// generator/load/pointer-tree.ts
function pointerTree(pointers) {
  const root = { offset: 0, children: /* @__PURE__ */ new Map() };
  for (const pointer of pointers) {
    let node = root;
    for (const key of pointerKeys(pointer)) {
      let child = node.children.get(key);
      if (child === void 0) node.children.set(key, child = { offset: null, children: /* @__PURE__ */ new Map() });
      node = child;
    }
  }
  return root;
}
function positionsOf(tree, pointers, positionAt) {
  return new Map(pointers.map((pointer) => [pointer, positionAt(nearestOffset(tree, pointer))]));
}
function nearestOffset(tree, pointer) {
  let offset = tree.offset ?? 0;
  let node = tree;
  for (const key of pointerKeys(pointer)) {
    node = node.children.get(key);
    if (node === void 0 || node.offset === null) return offset;
    offset = node.offset;
  }
  return offset;
}

// generator/load/locate-json.ts
function locateJson(text, pointers) {
  const tree = pointerTree(pointers);
  locate(text, spaceEnd(text, 0), tree);
  return positionsOf(tree, pointers, lineIndex(text));
}
function locate(text, start, place) {
  const isObject = text[start] === "{";
  if (place.children.size === 0 || !isObject && text[start] !== "[") return valueEnd(text, start);
  let at = spaceEnd(text, start + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]"; index++) {
    const keyEnd = isObject ? valueEnd(text, at) : at;
    const key = isObject ? JSON.parse(text.slice(at, keyEnd)) : String(index);
    const child = place.children.get(key);
    if (child !== void 0) child.offset ??= at;
    const value = isObject ? spaceEnd(text, spaceEnd(text, keyEnd) + 1) : at;
    at = spaceEnd(text, child === void 0 ? valueEnd(text, value) : locate(text, value, child));
    if (text[at] === ",") at = spaceEnd(text, at + 1);
  }
  return at + 1;
}
function spaceEnd(text, start) {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = start;
  space.test(text);
  return space.lastIndex;
}
function valueEnd(text, start) {
  const isNested = text[start] === "{" || text[start] === "[";
  const token2 = isNested ? /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g : /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,\]}]+/y;
  token2.lastIndex = start;
  let depth = 0;
  do {
    if (!token2.test(text)) return text.length;
    const last = text[token2.lastIndex - 1];
    if (last === "{" || last === "[") depth += 1;
    else if (last === "}" || last === "]") depth -= 1;
  } while (depth > 0);
  return token2.lastIndex;
}

// generator/load/check-value.ts
function isValueProblem(result) {
  return "kind" in result;
}
function checkValue(root, limits, shared) {
  const path = [];
  const measured = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  let nodes = 0;
  let members = 0;
  let height = 0;
  function walk(value, depth) {
    nodes += 1;
    if (nodes > limits.maxNodes) return "nodes";
    if (typeof value === "number") return Number.isFinite(value) ? null : "number";
    if (typeof value !== "object" || value === null) return null;
    if (depth >= limits.maxDepth) return "depth";
    if (depth + 1 > height) height = depth + 1;
    return shared ? walkShared(value, depth) : walkChildren(value, depth);
  }
  function walkShared(value, depth) {
    const known = measured.get(value);
    if (known !== void 0) {
      nodes += known.nodes;
      members += known.members;
      if (depth + known.height > limits.maxDepth) return "depth";
      height = Math.max(height, depth + known.height);
      return nodes > limits.maxNodes ? "nodes" : null;
    }
    if (open.has(value)) return "ring";
    open.add(value);
    const before = { nodes, members, height };
    height = depth + 1;
    const problem = walkChildren(value, depth);
    if (problem !== null) return problem;
    open.delete(value);
    measured.set(value, { nodes: nodes - before.nodes, members: members - before.members, height: height - depth });
    height = Math.max(height, before.height);
    return null;
  }
  function walkChildren(value, depth) {
    if (Array.isArray(value)) return walkItems(value, depth);
    for (const key in value) {
      members += 1;
      const member = value[key];
      const problem = isLongName(key, member) ? "name" : walk(member, depth + 1);
      if (problem === null) continue;
      path.push(key);
      return problem;
    }
    return null;
  }
  function walkItems(value, depth) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = walk(value[index], depth + 1);
      if (problem === null) continue;
      path.push(String(index));
      return problem;
    }
    return null;
  }
  function isLongName(key, member) {
    if (key.length > limits.maxNameLength) return true;
    return key === "operationId" && typeof member === "string" && member.length > limits.maxNameLength;
  }
  const kind = walk(root, 0);
  return kind === null ? { nodes, members } : { kind, pointer: toPointer(path.reverse()) };
}

// generator/load/json-problems.ts
import { createScanner, parseTree, printParseErrorCode } from "jsonc-parser";

// generator/load/text-problem.ts
function textProblem(text, problem) {
  const { code, message, hint, offset, pointer = "" } = problem;
  const position = offset === void 0 ? {} : lineIndex(text)(offset);
  return new DocumentError([{ severity: "error", code, pointer, ...position, message, hint }]);
}
var negativeZero = /(?<![^\s:,[{])-0+(?![^\s,\]}])/;
function negativeZeroProblem(text) {
  return textProblem(text, {
    code: "negative-zero",
    message: "the integer -0 is not kept: JSON writes it as 0",
    hint: "write 0, or put it in quotes",
    offset: Math.max(text.search(negativeZero), 0)
  });
}
function holdsNegativeZero(between) {
  return between.includes("-0") && negativeZero.test(between);
}

// generator/load/json-problems.ts
var token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, string: 10, end: 17 };
var syntaxMessages = {
  InvalidSymbol: "this is no JSON value",
  InvalidNumberFormat: "this is no JSON number",
  PropertyNameExpected: "expected a property name in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: 'expected ":" after the property name',
  CommaExpected: 'expected "," between members',
  EndOfFileExpected: "expected the end of the document",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "the comment does not end",
  UnexpectedEndOfString: "the string does not end on its line",
  UnexpectedEndOfNumber: "the number does not end",
  InvalidUnicode: "this is no valid \\u escape",
  InvalidEscapeCharacter: "this is no valid escape",
  InvalidCharacter: "control characters must be escaped in a string"
};
function jsonSyntaxProblem(text, maxDepth) {
  const scan = scanBrackets(text, maxDepth);
  if (scan.tooDeep !== null) return depthProblem(text, maxDepth, scan.tooDeep);
  const errors = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors.find((error) => error.offset < text.trimEnd().length);
  if (first === void 0 && scan.unclosed !== null) return unclosedProblem(text, scan.unclosed);
  const offset = first?.offset ?? errors[0]?.offset ?? 0;
  const name = printParseErrorCode(first?.error ?? errors[0]?.error ?? 1);
  const message = syntaxMessages[name] ?? "the JSON is broken here";
  return textProblem(text, {
    code: "json-syntax",
    message,
    hint: "correct the JSON; a linter shows the place",
    offset
  });
}
function unclosedProblem(text, opened) {
  const { line, column } = lineIndex(text)(opened);
  const message = `unexpected end; "${text.charAt(opened)}" opened at ${line}:${column} is not closed`;
  return textProblem(text, {
    code: "json-syntax",
    message,
    hint: "was the file cut off?",
    offset: text.trimEnd().length
  });
}
function jsonDepthProblem(text, maxDepth) {
  return depthProblem(text, maxDepth, scanBrackets(text, maxDepth).tooDeep ?? 0);
}
function depthProblem(text, maxDepth, offset) {
  const message = `nested deeper than ${maxDepth.toLocaleString("en-US")} levels`;
  return textProblem(text, { code: "too-deep", message, hint: "raise the limit with --max-depth", offset });
}
function scanBrackets(text, maxDepth) {
  const scanner = createScanner(text, true);
  const open = [];
  for (let kind = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) {
      open.push(scanner.getTokenOffset());
      if (open.length > maxDepth) return { tooDeep: scanner.getTokenOffset(), unclosed: null };
    } else if (kind === token.closeBrace || kind === token.closeBracket) open.pop();
  }
  return { tooDeep: null, unclosed: open.at(-1) ?? null };
}
function jsonDuplicateProblem(text) {
  const scanner = createScanner(text, true);
  const levels = [];
  for (let kind = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const level = levels.at(-1);
    const offset = scanner.getTokenOffset();
    if (kind === token.openBrace) levels.push(openLevel(level, /* @__PURE__ */ new Map()));
    else if (kind === token.openBracket) levels.push(openLevel(level, null));
    else if (kind === token.closeBrace || kind === token.closeBracket) levels.pop();
    else if (level === void 0) continue;
    else if (kind === token.comma) {
      level.index += 1;
      level.expectsKey = true;
    } else if (kind === token.string && level.keys !== null && level.expectsKey) {
      const key = scanner.getTokenValue();
      const first = level.keys.get(key);
      if (first !== void 0) return duplicateProblem(text, { pointer: level.pointer, key, first, offset });
      level.keys.set(key, offset);
      level.key = key;
      level.expectsKey = false;
    }
  }
  throw new Error("a duplicate key was counted but not found");
}
function openLevel(parent, keys) {
  const step = parent === void 0 ? "" : `/${parent.keys === null ? parent.index : escapeSegment(parent.key)}`;
  return { keys, pointer: `${parent?.pointer ?? ""}${step}`, key: "", index: 0, expectsKey: true };
}
function duplicateProblem(text, { pointer, key, first, offset }) {
  const { line, column } = lineIndex(text)(first);
  const message = `key ${JSON.stringify(key)} already defined at ${line}:${column}`;
  return textProblem(text, { code: "duplicate-key", message, hint: "remove one of the two", offset, pointer });
}

// generator/load/json-integers.ts
import { visit } from "jsonc-parser";
var longInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
function addLongIntegers(between, integers) {
  if (!/\d{16}/.test(between)) return;
  for (const [token2] of between.matchAll(longInteger)) {
    if (!Number.isSafeInteger(Number(token2))) integers.push(BigInt(token2));
  }
}
function restoreIntegers(root, integers, text) {
  const byRounded = /* @__PURE__ */ new Map();
  for (const integer of integers) {
    const rounded = Number(integer);
    if ((byRounded.get(rounded) ?? integer) !== integer) return restoreByVisit(root, text);
    byRounded.set(rounded, integer);
  }
  return restore(root, byRounded);
}
function restore(value, byRounded) {
  if (typeof value === "number") return byRounded.get(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  const holder = value;
  for (const key in holder) {
    const member = holder[key];
    const exact = typeof member === "string" ? member : restore(member, byRounded);
    if (exact !== member) holder[key] = exact;
  }
  return value;
}
function restoreByVisit(root, text) {
  const exact = /* @__PURE__ */ new Map();
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _column, path) => {
      if (typeof value !== "number" || Number.isSafeInteger(value)) return;
      const token2 = text.slice(offset, offset + length);
      if (/^-?\d+$/.test(token2)) exact.set(toPointer(path()), BigInt(token2));
    }
  });
  return restoreAt(root, "", exact);
}
function restoreAt(value, pointer, exact) {
  if (typeof value === "number") return exact.get(pointer) ?? value;
  if (typeof value !== "object" || value === null) return value;
  const holder = value;
  for (const key of Object.keys(holder)) holder[key] = restoreAt(holder[key], pointer + toPointer([key]), exact);
  return value;
}

// generator/load/value-problem.ts
function valueProblem(text, problem, { limits, locate: locate2, shared }) {
  const { pointer, kind } = problem;
  if (kind === "nodes") {
    const count = `more than ${limits.maxNodes.toLocaleString("en-US")} nodes`;
    const message = shared ? `aliases expand to ${count}` : `the document holds ${count}`;
    return textProblem(text, { code: "too-many-nodes", message, hint: "raise the limit with --max-nodes", offset: 0 });
  }
  const position = locate2(text, [pointer]).get(pointer);
  const offset = position === void 0 ? 0 : offsetAt(text, position);
  switch (kind) {
    case "depth": {
      const message = `nested deeper than ${limits.maxDepth.toLocaleString("en-US")} levels`;
      return textProblem(text, { code: "too-deep", message, hint: "raise the limit with --max-depth", offset });
    }
    case "ring":
      return textProblem(text, {
        code: "alias-ring",
        message: "an alias stands inside the value that it names",
        hint: "use $ref for recursion; a YAML alias is a copy",
        offset,
        pointer
      });
    case "name":
      return textProblem(text, {
        code: "name-too-long",
        message: `a name of more than ${limits.maxNameLength.toLocaleString("en-US")} characters`,
        hint: "raise the limit with --max-name-length",
        offset,
        pointer: pointer.slice(0, pointer.lastIndexOf("/"))
      });
    case "number":
      return textProblem(text, {
        code: "not-finite",
        message: "NaN, infinity and numbers beyond 1.8e308 are no JSON numbers",
        hint: "write a finite number, or put it in quotes",
        offset,
        pointer
      });
  }
}
function offsetAt(text, position) {
  let offset = 0;
  for (let line = 1; line < position.line; line += 1) offset = text.indexOf("\n", offset) + 1;
  return offset + position.column - 1;
}

// generator/load/parse-json.ts
function parseJson(text, limits) {
  const value = parse(text, limits);
  const summary = checkValue(value, limits, false);
  if (isValueProblem(summary)) {
    if (summary.kind === "depth") throw jsonDepthProblem(text, limits.maxDepth);
    throw valueProblem(text, summary, { limits, locate: locateJson, shared: false });
  }
  const { members, integers, hasNegativeZero } = summarize(text);
  if (hasNegativeZero) throw negativeZeroProblem(text);
  if (summary.members !== members) throw jsonDuplicateProblem(text);
  return integers.length === 0 ? value : restoreIntegers(value, integers, text);
}
function parse(text, limits) {
  try {
    return JSON.parse(text);
  } catch {
    throw jsonSyntaxProblem(text, limits.maxDepth);
  }
}
function summarize(text) {
  let members = 0;
  const integers = [];
  let hasNegativeZero = false;
  let end = -1;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', end + 1)) {
    if (start - end > 3) hasNegativeZero ||= holdsNegativeZero(text.slice(end + 1, start));
    if (start - end > 16) addLongIntegers(text.slice(end + 1, start), integers);
    end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 58) members += 1;
  }
  addLongIntegers(text.slice(end + 1), integers);
  hasNegativeZero ||= holdsNegativeZero(text.slice(end + 1));
  return { members, integers, hasNegativeZero };
}
function isEscaped(text, quote) {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

// generator/source-document.ts
var defaultLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxDepth: 1e3,
  maxNodes: 5e6,
  maxNameLength: 1e3,
  timeout: 1e4
};

export {
  lineIndex,
  pointerTree,
  positionsOf,
  locateJson,
  isValueProblem,
  checkValue,
  textProblem,
  negativeZeroProblem,
  duplicateProblem,
  valueProblem,
  parseJson,
  defaultLimits
};

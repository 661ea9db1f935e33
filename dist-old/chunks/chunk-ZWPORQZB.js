import {
  isFile
} from "./chunk-LN7UNI3F.js";
import {
  isMarked,
  propertySchema,
  refName,
  resolveSchema
} from "./chunk-TIXY4CHH.js";
import {
  own,
  pointerToken
} from "./chunk-WJPFHBNO.js";

// generator/examples/values/effort.ts
var mostSteps = 1e6;
var mostValues = 1e4;
function createEffort() {
  const sizes = /* @__PURE__ */ new WeakMap();
  let steps = 0;
  let cut = false;
  const sizeOf = (value) => {
    if (typeof value === "string") return 1 + value.length / 1e3;
    if (typeof value !== "object" || value === null) return 1;
    const size = sizes.get(value) ?? Object.values(value).reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(value, size);
    return size;
  };
  return {
    step: () => {
      steps += 1;
      cut ||= steps > mostSteps;
      return steps <= mostSteps;
    },
    withinSize: (value, given) => {
      if (value === void 0) return void 0;
      const most = Math.max(mostValues, given === void 0 ? 0 : 3 * sizeOf(given));
      if (sizeOf(value) <= most) return value;
      cut = true;
      return void 0;
    },
    wasCut: () => cut,
    steps: () => steps
  };
}

// generator/examples/json-text.ts
function jsonText(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return JSON.stringify(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(jsonText).join(",")}]`;
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`).join(",")}}`;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function sameJson(left, right) {
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((item, i) => sameJson(item, right[i] ?? null));
  }
  if (isObject(left)) return isObject(right) && sameEntries(left, right);
  if (isNumber(left) && isNumber(right)) return left == right;
  return left === right;
}
function sameEntries(left, right) {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null));
}
function isNumber(value) {
  return typeof value === "number" || typeof value === "bigint";
}

// generator/examples/values/files.ts
function isBinary(schema) {
  if (schema.format === "binary" || schema.type === "file") return true;
  if (schema.contentEncoding !== void 0 || schema.contentMediaType === void 0) return false;
  return !/json|^text\//.test(schema.contentMediaType);
}
var endings = {
  "application/javascript": "js",
  "application/json": "json",
  "application/jsonl": "jsonl",
  "application/x-ndjson": "ndjson",
  "application/pdf": "pdf",
  "application/xml": "xml",
  "application/zip": "zip",
  "application/gzip": "gz",
  "application/x-tar": "tar",
  "application/wasm": "wasm",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/svg+xml": "svg",
  "image/webp": "webp",
  "text/plain": "txt",
  "text/csv": "csv",
  "text/html": "html",
  "text/javascript": "js",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "video/mp4": "mp4"
};
function fileName(property, contentType) {
  const stem = property.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  if (/\.[A-Za-z0-9]{1,4}$/.test(stem)) return stem;
  const essence = (contentType ?? "").split(/[;,]/)[0]?.trim().toLowerCase() ?? "";
  const ending = Object.hasOwn(endings, essence) ? endings[essence] : "bin";
  return `${stem || "file"}.${ending ?? "bin"}`;
}

// generator/examples/values/formats.ts
import { isIPv4, isIPv6 } from "node:net";
var values = {
  "date-time": "2025-01-01T00:00:00Z",
  datetime: "2025-01-01T00:00:00Z",
  date: "2025-01-01",
  time: "00:00:00Z",
  duration: "P1D",
  email: "user@example.com",
  "idn-email": "user@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  domain: "example.com",
  ipv4: "192.0.2.1",
  ip: "192.0.2.1",
  ipv6: "2001:db8::1",
  cidr: "192.0.2.0/24",
  uri: "https://example.com",
  url: "https://example.com",
  iri: "https://example.com",
  "uri-reference": "/example",
  "iri-reference": "/example",
  "uri-template": "/example/{id}",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  guid: "123e4567-e89b-12d3-a456-426614174000",
  byte: "ZXhhbXBsZQ==",
  base64: "ZXhhbXBsZQ==",
  base64url: "ZXhhbXBsZQ",
  password: "example-password",
  "json-pointer": "/example",
  "relative-json-pointer": "0",
  regex: "^[a-z]+$",
  int32: "1",
  int64: "1",
  uint64: "1",
  integer: "1",
  decimal: "1.00",
  phone: "+12025550123",
  char: "a"
};
function formatValue(format) {
  const key = (format ?? "").toLowerCase();
  return Object.hasOwn(values, key) ? values[key] ?? null : null;
}
var clock = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:?\d\d)`;
var dateTime = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)[Tt ]${clock}$`, "i");
var time = new RegExp(`^${clock}$`, "i");
var tests = {
  "date-time": (text) => isDate(dateTime.exec(text)?.[1] ?? ""),
  date: isDate,
  time: (text) => time.test(text),
  duration: (text) => /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  hostname: (text) => /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(text),
  ipv4: isIPv4,
  ipv6: isIPv6,
  uri: (text) => /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{}|]*$/i.test(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
};
function fitsFormat(format, text) {
  const test = format !== void 0 && Object.hasOwn(tests, format) ? tests[format] : void 0;
  return test === void 0 || test(text);
}
function isDate(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === void 0) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

// generator/examples/values/number-value.ts
function numberValue(schema, integer) {
  const exact = integer ? exactMinimum(schema) : null;
  if (exact !== null) return exact;
  const bounds = boundsOf(schema);
  const step = bound(schema.multipleOf, integer ? 1 : 0);
  if (step > 0) return steppedValue(bounds, integer && !Number.isInteger(step) ? leastInteger(step) : step);
  if (inside(1, bounds)) return 1;
  if (inside(bounds.low, bounds)) return bounds.low;
  if (inside(bounds.high, bounds)) return bounds.high;
  return Number.isFinite(bounds.low + bounds.high) ? (bounds.low + bounds.high) / 2 : beyond(bounds);
}
function exactMinimum(schema) {
  const minimum = schema.minimum;
  const exclusive = schema.exclusiveMinimum;
  if (typeof minimum === "bigint" && minimum > 0n) return minimum;
  return typeof exclusive === "bigint" && exclusive > 0n ? exclusive + 1n : null;
}
function boundsOf(schema) {
  const minimum = bound(schema.minimum, -Infinity);
  const exclusiveMinimum = bound(schema.exclusiveMinimum, -Infinity);
  const maximum = bound(schema.maximum, Infinity);
  const exclusiveMaximum = bound(schema.exclusiveMaximum, Infinity);
  return {
    low: Math.max(minimum, exclusiveMinimum),
    lowOpen: exclusiveMinimum >= minimum,
    high: Math.min(maximum, exclusiveMaximum),
    highOpen: exclusiveMaximum <= maximum
  };
}
function bound(value, absent) {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : absent;
}
function inside(value, { low, lowOpen, high, highOpen }) {
  return Number.isFinite(value) && (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}
function beyond({ low, high }) {
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : 1;
}
function steppedValue(bounds, step) {
  const start = inside(Math.max(step, 1), bounds) || !Number.isFinite(bounds.low) ? 1 : bounds.low;
  const first = multiple(Math.ceil(start / step), step);
  const candidates = [
    first,
    multiple(Math.ceil(start / step) + 1, step),
    multiple(Math.floor(bounds.high / step), step)
  ];
  candidates.push(multiple(Math.floor(bounds.high / step) - 1, step));
  return candidates.find((value) => inside(value, bounds)) ?? first;
}
function multiple(count, step) {
  const digits = /\.(\d+)$/.exec(String(step))?.[1]?.length ?? 0;
  return Number((count * step).toFixed(Math.min(digits, 100)));
}
function leastInteger(step) {
  const found = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => multiple(count, step)).find(Number.isInteger);
  return found ?? 1;
}

// generator/examples/values/pattern-characters.ts
function takes(element, codePoint) {
  switch (element.type) {
    case "Character":
      return element.value === codePoint;
    case "CharacterSet":
      return takesSet(element, codePoint);
    case "CharacterClass":
      return element.elements.some((item) => takesItem(item, codePoint)) !== element.negate;
  }
}
function takesItem(item, codePoint) {
  if (item.type === "CharacterClassRange") return item.min.value <= codePoint && codePoint <= item.max.value;
  if (item.type === "Character" || item.type === "CharacterSet" || item.type === "CharacterClass") {
    return takes(item, codePoint);
  }
  return false;
}
function takesSet(set, codePoint) {
  switch (set.kind) {
    case "any":
      return ![10, 13, 8232, 8233].includes(codePoint);
    case "digit":
      return /\d/.test(String.fromCodePoint(codePoint)) !== set.negate;
    case "space":
      return /\s/.test(String.fromCodePoint(codePoint)) !== set.negate;
    case "word":
      return isWord(codePoint) !== set.negate;
    case "property":
      return new RegExp(`^${set.raw}$`, "u").test(String.fromCodePoint(codePoint));
  }
}
function isWord(codePoint) {
  return codePoint !== void 0 && /\w/.test(String.fromCodePoint(codePoint));
}

// generator/examples/values/pattern-match.ts
var longest = 300;
function matchesPattern(pattern, value) {
  const text = [...value].map((character) => character.codePointAt(0) ?? 0);
  if (text.length > longest) return null;
  const everywhere = new Set(Array.from({ length: text.length + 1 }, (_, position) => position));
  return afterAlternatives(pattern.alternatives, text, everywhere).size > 0;
}
function afterAlternatives(alternatives, text, from) {
  const reached = /* @__PURE__ */ new Set();
  for (const alternative of alternatives) {
    let positions = from;
    for (const element of alternative.elements) positions = after(element, text, positions);
    for (const position of positions) reached.add(position);
  }
  return reached;
}
function after(element, text, from) {
  if (from.size === 0) return from;
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return afterCharacter(element, text, from);
    case "Group":
    case "CapturingGroup":
      return afterAlternatives(element.alternatives, text, from);
    case "Quantifier":
      return afterRepetition(element, text, from);
    case "Assertion":
      return new Set([...from].filter((position) => holds(element, text, position)));
    case "Backreference":
    case "ExpressionCharacterClass":
      throw new Error(`parsePattern lets no ${element.type} through`);
  }
}
function afterCharacter(element, text, from) {
  const reached = /* @__PURE__ */ new Set();
  for (const position of from) {
    const codePoint = text[position];
    if (codePoint !== void 0 && takes(element, codePoint)) reached.add(position + 1);
  }
  return reached;
}
function afterRepetition(quantifier, text, from) {
  let positions = from;
  for (let count = 0; count < quantifier.min; count++) {
    const next = after(quantifier.element, text, positions);
    const settled = next.size === positions.size && [...next].every((position) => positions.has(position));
    positions = next;
    if (settled) break;
  }
  const reached = new Set(positions);
  for (let count = quantifier.min; count < quantifier.max && positions.size > 0; count++) {
    positions = new Set([...after(quantifier.element, text, positions)].filter((position) => !reached.has(position)));
    for (const position of positions) reached.add(position);
  }
  return reached;
}
function holds(assertion, text, position) {
  switch (assertion.kind) {
    case "start":
      return position === 0;
    case "end":
      return position === text.length;
    case "word":
      return isWord(text[position - 1]) !== isWord(text[position]) !== assertion.negate;
    case "lookahead":
      return afterAlternatives(assertion.alternatives, text, /* @__PURE__ */ new Set([position])).size > 0 !== assertion.negate;
    case "lookbehind":
      throw new Error("parsePattern lets no lookbehind through");
  }
}

// generator/examples/values/check-scalar.ts
function checkScalar(value, schema, readPattern) {
  if (isFile(value)) return isBinary(schema) || schema.type === void 0 ? [] : [typeFinding(schema)];
  const findings = [];
  if (!fitsType(value, schema.type)) return [typeFinding(schema)];
  if (schema.const !== void 0 && !sameJson(value, schema.const)) {
    findings.push({ kind: "shape", message: `must be ${jsonText(schema.const)}` });
  }
  if (schema.enum !== void 0 && !schema.enum.some((choice) => sameJson(value, choice))) {
    findings.push({ kind: "shape", message: `must be one of ${choices(schema.enum)}` });
  }
  if (typeof value === "string") findings.push(...checkString(value, schema, readPattern));
  if (typeof value === "number" || typeof value === "bigint") findings.push(...checkNumber(value, schema));
  return findings;
}
var listedChoices = 10;
function choices(values2) {
  const texts = values2.slice(0, listedChoices).map(jsonText);
  return values2.length > listedChoices ? `${texts.join(", ")}, \u2026 (${values2.length} in all)` : texts.join(", ");
}
function typeFinding(schema) {
  return { kind: "shape", message: `must be of type ${[schema.type ?? []].flat().join(" or ")}` };
}
function fitsType(value, type) {
  if (type === void 0) return true;
  const is = jsonType(value);
  const allows = (word) => word === is || word === "number" && is === "integer";
  return typeof type === "string" ? allows(type) : type.some(allows);
}
function jsonType(value) {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
function checkString(value, schema, readPattern) {
  const findings = [];
  const limit = (message) => findings.push({ kind: "limit", message });
  const isMeasured = schema.minLength !== void 0 || schema.maxLength !== void 0;
  const length = isMeasured ? [...value].length : 0;
  if (schema.minLength !== void 0 && length < schema.minLength)
    limit(`must have ${schema.minLength} characters or more`);
  if (schema.maxLength !== void 0 && length > schema.maxLength)
    limit(`must have ${schema.maxLength} characters or fewer`);
  if (!fitsFormat(schema.format, value)) limit(`must be of format ${schema.format ?? ""}`);
  const pattern = schema.pattern === void 0 ? null : readPattern(schema.pattern);
  if (pattern && matchesPattern(pattern, value) === false) limit(`must match ${schema.pattern ?? ""}`);
  return findings;
}
function checkNumber(value, schema) {
  const findings = [];
  const limit = (message) => findings.push({ kind: "limit", message });
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== void 0 && value < minimum) limit(`must be ${minimum} or more`);
  if (maximum !== void 0 && value > maximum) limit(`must be ${maximum} or less`);
  if (exclusiveMinimum !== void 0 && value <= exclusiveMinimum) limit(`must be more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== void 0 && value >= exclusiveMaximum) limit(`must be less than ${exclusiveMaximum}`);
  const step = bound(multipleOf, 0);
  if (step > 0 && !isMultiple(Number(value) / step)) limit(`must be a multiple of ${step}`);
  return findings;
}
function isMultiple(quotient) {
  return Math.abs(quotient - Math.round(quotient)) < 1e-8;
}

// generator/examples/values/author-value.ts
function valueCompleter({ viewOf, check, make, effort }) {
  return (value, schema) => complete(value, schema, []);
  function complete(value, schema, trail) {
    if (isFile(value)) return value;
    const view = viewOf(schema);
    if (trail.includes(view) || !effort.step()) return void 0;
    const meant = coerce(value, view.schema);
    if (view.choices.length > 0 && (isObject(meant) || isList(meant)))
      return completeChoice(meant, schema, [...trail, view]);
    if (isObject(meant)) return shaped(completeObject(meant, view.schema), schema);
    if (isList(meant)) return shaped(completeList(meant, view.schema), schema);
    return shaped(meant, schema);
  }
  function shaped(value, schema) {
    return check(value, schema).some(({ kind }) => kind === "shape") ? void 0 : value;
  }
  function completeChoice(value, schema, trail) {
    let best;
    for (const branch of trail.at(-1)?.branches ?? []) {
      const completed = complete(value, branch, trail);
      const violations = completed === void 0 ? [] : check(completed, schema);
      if (completed === void 0 || violations.some(({ kind }) => kind === "shape")) continue;
      const cost = changes(value, completed) + (violations.length > 0 ? 0.5 : 0);
      if (best === void 0 || cost < best.cost) best = { completed, cost };
    }
    return best?.completed;
  }
  function completeObject(value, schema) {
    const properties = schema.properties ?? {};
    const isRequired = (name) => schema.required?.includes(name) ?? false;
    const given = Object.entries(value).flatMap(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : memberSchema(schema);
      if (property === false || property !== void 0 && viewOf(property).schema.readOnly === true) return [];
      const completed = property === void 0 ? item : complete(item, property, []) ?? (isRequired(name) ? make(property) : void 0);
      return completed === void 0 ? [] : [[name, completed]];
    });
    return Object.fromEntries([...given, ...missing(value, schema)]);
  }
  function missing(value, schema) {
    return (schema.required ?? []).flatMap((name) => {
      const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : memberSchema(schema);
      if (Object.hasOwn(value, name) || property === false) return [];
      if (property !== void 0 && viewOf(property).schema.readOnly === true) return [];
      const made = make(property ?? true);
      return made === void 0 ? [] : [[name, made]];
    });
  }
  function completeList(value, schema) {
    return value.flatMap((item, index) => {
      const itemSchema = schema.prefixItems?.[index] ?? schema.items;
      const completed = itemSchema === void 0 ? item : complete(item, itemSchema, []);
      return completed === void 0 ? [] : [completed];
    });
  }
}
function memberSchema(schema) {
  return schema.patternProperties === void 0 ? schema.additionalProperties : void 0;
}
function changes(value, completed) {
  if (isList(value) && isList(completed)) {
    const changed = completed.map((item, index) => changes(value[index] ?? null, item));
    return changed.reduce((sum, count) => sum + count, Math.abs(value.length - completed.length));
  }
  if (!isObject(value) || !isObject(completed)) return sameJson(value, completed) ? 0 : 1;
  return [.../* @__PURE__ */ new Set([...Object.keys(value), ...Object.keys(completed)])].map(
    (name) => Object.hasOwn(value, name) && Object.hasOwn(completed, name) ? changes(value[name] ?? null, completed[name] ?? null) : 1
  ).reduce((sum, count) => sum + count, 0);
}
function coerce(value, schema) {
  const type = schema.type ?? impliedType(schema);
  if (type === void 0 || fitsType(value, type)) return value;
  const wants = (word) => [type].flat().includes(word);
  if (typeof value !== "string") {
    return wants("string") && ["number", "bigint", "boolean"].includes(typeof value) ? String(value) : wrap(value, wants);
  }
  const isNumber2 = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value);
  if (isNumber2 && (wants("integer") || wants("number"))) return readNumber(value);
  if (wants("boolean") && (value === "true" || value === "false")) return value === "true";
  if (wants("object") && value.startsWith("{") || wants("array") && value.startsWith("[")) return readJson(value);
  return wrap(value, wants);
}
function impliedType(schema) {
  if (schema.properties !== void 0) return "object";
  return schema.items === void 0 ? void 0 : "array";
}
function readNumber(text) {
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function wrap(value, wants) {
  return wants("array") && !isList(value) && value !== null ? [value] : value;
}

// generator/examples/values/check-value.ts
function valueChecker(schemas, readPattern, effort) {
  const satisfied = /* @__PURE__ */ new WeakMap();
  return (value, schema) => check(value, schema, { pointer: "", trail: [] });
  function check(value, schema, place) {
    const { pointer, trail } = place;
    if (schema === true || trail.includes(schema) || !effort.step()) return [];
    if (schema === false) return [{ pointer, kind: "shape", message: "is not allowed here" }];
    const isWhole = trail.length === 0 && typeof value === "object" && value !== null;
    if (isWhole && satisfied.get(value)?.has(schema)) return [];
    const found = [];
    const same = (part) => check(value, part, { pointer, trail: [...trail, schema] });
    const add = (findings) => {
      for (const finding of findings) found.push({ pointer, ...finding });
    };
    for (const target of referenced(schema)) found.push(...same(target));
    add(checkScalar(value, schema, readPattern));
    for (const part of schema.allOf ?? []) found.push(...same(part));
    if (hasChoices(schema)) add(checkChoices(schema, same));
    if (isList(value)) {
      add(checkList(value, schema));
      found.push(...checkItems(value, schema, pointer));
    } else if (isObject(value) && !isFile(value)) {
      add(checkMissing(value, schema, trail[0] ?? schema));
      found.push(...checkMembers(value, schema, pointer));
    }
    if (isWhole && found.length === 0) remember(value, schema);
    return found;
  }
  function remember(value, schema) {
    const known = satisfied.get(value) ?? /* @__PURE__ */ new WeakSet();
    satisfied.set(value, known.add(schema));
  }
  function checkItems(value, schema, pointer) {
    return value.flatMap((item, index) => {
      const itemSchema = schema.prefixItems?.[index] ?? schema.items;
      return itemSchema === void 0 ? [] : check(item, itemSchema, { pointer: `${pointer}/${index}`, trail: [] });
    });
  }
  function checkMembers(value, schema, pointer) {
    return Object.entries(value).flatMap(([name, item]) => {
      const member = memberSchema2(schema, name);
      const place = { pointer: `${pointer}/${pointerToken(name)}`, trail: [] };
      return member === void 0 ? [] : check(item, member, place);
    });
  }
  function checkMissing(value, schema, whole) {
    const missing = (schema.required ?? []).filter(
      (name) => !Object.hasOwn(value, name) && !isReadOnlyMember(whole, name, /* @__PURE__ */ new Set())
    );
    return [
      ...missing.map((name) => ({ kind: "shape", message: `must have ${jsonText(name)}` })),
      ...countFindings(Object.keys(value).length, "members", [schema.minProperties, schema.maxProperties])
    ];
  }
  function isReadOnlyMember(schema, name, seen) {
    if (typeof schema === "boolean" || seen.has(schema)) return false;
    seen.add(schema);
    const property = own(schema.properties ?? {}, name);
    if (isMarked(schemas, property, "readOnly")) return true;
    return partsOf(schema).some((part) => isReadOnlyMember(part, name, seen));
  }
  function partsOf(schema) {
    return [...referenced(schema), ...schema.allOf ?? [], ...schema.oneOf ?? [], ...schema.anyOf ?? []];
  }
  function referenced(schema) {
    const target = schema.$ref === void 0 ? void 0 : own(schemas, refName(schema.$ref));
    return target === void 0 ? [] : [target];
  }
}
function memberSchema2(schema, name) {
  const direct = own(schema.properties ?? {}, name);
  return direct ?? (schema.patternProperties === void 0 ? schema.additionalProperties : void 0);
}
function checkList(value, schema) {
  const isTwice = (item, index) => value.slice(0, index).some((other) => sameJson(item, other));
  const isDoubled = schema.uniqueItems === true && value.some(isTwice);
  return [
    ...countFindings(value.length, "items", [schema.minItems, schema.maxItems]),
    ...isDoubled ? [{ kind: "limit", message: "must not hold an item twice" }] : []
  ];
}
function countFindings(count, what, [least, most]) {
  if (typeof least === "number" && count < least) {
    return [{ kind: "limit", message: `must have ${least} ${what} or more` }];
  }
  if (typeof most === "number" && count > most) {
    return [{ kind: "limit", message: `must have ${most} ${what} or fewer` }];
  }
  return [];
}
function hasChoices(schema) {
  return schema.anyOf !== void 0 || schema.oneOf !== void 0 || schema.not !== void 0;
}
function checkChoices(schema, test) {
  const findings = [];
  for (const keyword of ["anyOf", "oneOf"]) {
    const results = (schema[keyword] ?? []).map(test);
    const fitting = results.filter((result) => result.length === 0).length;
    if (results.length > 0 && fitting === 0) findings.push(noBranch(results));
    if (keyword === "oneOf" && fitting > 1) findings.push({ kind: "limit", message: "must fit one choice only" });
  }
  if (schema.not !== void 0 && test(schema.not).length === 0) {
    findings.push({ kind: "limit", message: "is what the schema excludes" });
  }
  return findings;
}
function noBranch(results) {
  const byCount = [...results].sort((left, right) => left.length - right.length);
  const near = byCount.find((result) => result.every(({ kind }) => kind === "limit")) ?? byCount[0] ?? [];
  const [first] = near;
  const place = first?.pointer ? ` (${first.pointer} ${first.message})` : first ? ` (${first.message})` : "";
  return {
    kind: near.every(({ kind }) => kind === "limit") ? "limit" : "shape",
    message: `must fit one of ${results.length} choices${place}`
  };
}

// generator/examples/values/list-value.ts
var longest2 = 100;
function makeList(schema, source) {
  const least = Math.min(schema.minItems ?? 0, longest2);
  const most = schema.maxItems ?? longest2;
  const items = [];
  for (const itemSchema of (schema.prefixItems ?? []).slice(0, most)) {
    const item = source.make(itemSchema);
    if (item === void 0) break;
    items.push(item);
  }
  const wanted = Math.min(most, Math.max(least, schema.items === void 0 || items.length > 0 ? least : 1));
  while (items.length < wanted) {
    const item = nextItem(schema, source, items);
    if (item === void 0) break;
    items.push(item);
  }
  return items.length < least ? void 0 : items;
}
function nextItem(schema, source, items) {
  const itemSchema = schema.items ?? true;
  const item = source.make(itemSchema);
  if (item === void 0 || schema.uniqueItems !== true) return item;
  const isNew = (value) => !items.some((other) => sameJson(other, value));
  const variants = [...source.describe(itemSchema).enum ?? [], ...variantsOf(item, items.length + 1)];
  return [item, ...variants].find((value) => isNew(value) && source.fits(value, itemSchema));
}
function variantsOf(item, number) {
  if (typeof item === "number") return [item + number - 1, item - number + 1];
  if (typeof item === "bigint") return [item + BigInt(number - 1)];
  if (typeof item === "boolean") return [!item];
  if (typeof item !== "string") return [];
  return [`${item}-${number}`, `${item}${number}`, item.slice(0, -1) + number, `${number}${item.slice(1)}`];
}

// generator/examples/values/object-value.ts
function makeObject(schema, source) {
  const members = /* @__PURE__ */ new Map();
  const required = new Set(schema.required ?? []);
  for (const [name, property] of declared(schema)) {
    const described = source.describe(property);
    const isRequired = required.has(name);
    if (described.readOnly === true || !(isRequired || source.optional && described.deprecated !== true)) continue;
    const value = source.make(property, isRequired);
    if (value !== void 0) members.set(name, value);
    else if (isRequired) return void 0;
  }
  for (const [name, value] of further(schema, source, members)) members.set(name, value);
  return Object.fromEntries(members);
}
function declared(schema) {
  const properties = schema.properties ?? {};
  const unnamed = (schema.required ?? []).filter((name) => !Object.hasOwn(properties, name));
  const other = schema.additionalProperties === false ? true : schema.additionalProperties ?? true;
  return [...Object.entries(properties), ...unnamed.map((name) => [name, other])];
}
function further(schema, source, members) {
  const least = typeof schema["minProperties"] === "number" ? schema["minProperties"] : 0;
  const wanted = Math.min(Math.max(1, least), 100) - members.size;
  const added = /* @__PURE__ */ new Map();
  for (const [name, property] of [...optionalMembers(schema, source, members), ...freeMembers(schema, wanted)]) {
    if (added.size >= wanted) break;
    const value = source.make(property, false);
    if (value !== void 0) added.set(name, value);
  }
  return added;
}
function optionalMembers(schema, source, members) {
  const candidates = declared(schema).filter(([name, property]) => {
    const { readOnly, deprecated } = source.describe(property);
    return !members.has(name) && readOnly !== true && deprecated !== true;
  });
  const isShown = ([, property]) => {
    const { example, examples } = source.describe(property);
    return example !== void 0 || examples !== void 0;
  };
  return [...candidates.filter(isShown), ...candidates.filter((candidate) => !isShown(candidate))];
}
function freeMembers(schema, count) {
  const { additionalProperties } = schema;
  const isMap = typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0;
  if (additionalProperties === false || !isMap && schema["minProperties"] === void 0) return [];
  return Array.from({ length: Math.max(0, count) }, (_, index) => [
    index === 0 ? "key" : `key${index + 1}`,
    additionalProperties ?? true
  ]);
}

// generator/examples/values/pattern.ts
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
var longest3 = 2e3;
function parsePattern(source) {
  if (source.length > longest3) return null;
  const pattern = parse(source, true) ?? parse(source, false);
  return pattern && isWalkable(pattern) ? pattern : null;
}
function patternReader() {
  const known = /* @__PURE__ */ new Map();
  return (source) => {
    const found = known.get(source);
    if (found !== void 0) return found;
    const pattern = parsePattern(source);
    known.set(source, pattern);
    return pattern;
  };
}
function parse(source, unicode) {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
function isWalkable(pattern) {
  let walkable = true;
  const refuse = () => {
    walkable = false;
  };
  visitRegExpAST(pattern, {
    onBackreferenceEnter: refuse,
    onExpressionCharacterClassEnter: refuse,
    onAssertionEnter: (node) => {
      if (node.kind === "lookbehind") refuse();
    }
  });
  return walkable;
}

// generator/examples/values/schema-type.ts
var words = ["object", "array", "string", "integer", "number", "boolean", "null"];
var telling = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["pattern", "minLength", "maxLength", "format", "contentMediaType", "contentEncoding"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]]
];
function valueType(schema) {
  const named = [schema.type ?? []].flat().filter((word) => words.includes(word));
  if (named.length > 0) return named.find((word) => word !== "null") ?? "null";
  const found = telling.find(([, keywords]) => keywords.some((keyword) => schema[keyword] !== void 0));
  return found?.[0] ?? "any";
}

// generator/examples/values/merge-schemas.ts
function mergeSchemas(earlier, later) {
  return withoutUndefined({
    ...earlier,
    ...later,
    type: mergeTypes(earlier.type, later.type),
    ...mergeValues(earlier, later),
    ...mergeBounds(earlier, later),
    properties: mergeMaps(earlier.properties, later.properties),
    patternProperties: mergeMaps(earlier.patternProperties, later.patternProperties),
    required: mergeRequired(earlier.required, later.required),
    items: both(earlier.items, later.items),
    readOnly: earlier.readOnly === true || later.readOnly === true,
    example: mergeExamples(earlier.example, later.example)
  });
}
function withoutUndefined(keywords) {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
function mergeTypes(earlier, later) {
  if (earlier === void 0 || later === void 0) return later ?? earlier;
  const allowed = [earlier].flat();
  const common = [later].flat().flatMap((type) => {
    if (allowed.includes(type)) return [type];
    if (type === "number" && allowed.includes("integer")) return ["integer"];
    return type === "integer" && allowed.includes("number") ? ["integer"] : [];
  });
  return common.length === 0 ? later : common;
}
function mergeValues(earlier, later) {
  const choices2 = mergeEnums(earlier.enum, later.enum);
  const fixed2 = later.const ?? earlier.const;
  const contradicted = later.const === void 0 && fixed2 !== void 0 && later.enum !== void 0;
  const dropped = contradicted && !later.enum.some((value) => sameJson(value, fixed2));
  return {
    ...choices2 === void 0 ? {} : { enum: choices2 },
    ...fixed2 === void 0 || dropped ? {} : { const: fixed2 }
  };
}
function mergeEnums(earlier, later) {
  if (earlier === void 0 || later === void 0) return later ?? earlier;
  const common = later.filter((value) => earlier.some((other) => sameJson(value, other)));
  return common.length === 0 ? later : common;
}
var lowerBounds = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
var upperBounds = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
function mergeBounds(earlier, later) {
  const narrower = [...lowerBounds, ...upperBounds].flatMap((keyword) => {
    const [left, right] = [Number(earlier[keyword]), Number(later[keyword])];
    if (earlier[keyword] === void 0 || later[keyword] === void 0) return [];
    return [[keyword, lowerBounds.includes(keyword) ? Math.max(left, right) : Math.min(left, right)]];
  });
  return Object.fromEntries(narrower);
}
function mergeMaps(earlier, later) {
  if (earlier === void 0 || later === void 0) return later ?? earlier;
  const merged = new Map(Object.entries(earlier));
  for (const [name, schema] of Object.entries(later)) merged.set(name, both(merged.get(name), schema) ?? schema);
  return Object.fromEntries(merged);
}
function both(earlier, later) {
  if (earlier === void 0 || later === void 0 || earlier === later) return later ?? earlier;
  return { allOf: [earlier, later] };
}
function mergeRequired(earlier, later) {
  if (earlier === void 0 || later === void 0) return later ?? earlier;
  return [.../* @__PURE__ */ new Set([...earlier, ...later])];
}
function mergeExamples(earlier, later) {
  if (isObject(earlier) && isObject(later)) return { ...earlier, ...later };
  return later === void 0 ? earlier : later;
}

// generator/examples/values/schema-views.ts
var anything = { schema: {}, choices: [], branches: [] };
var nothing = { schema: { not: {} }, choices: [], branches: [] };
function schemaViews(schemas) {
  const views = /* @__PURE__ */ new Map();
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
  return function view(schema) {
    if (typeof schema === "boolean") return schema ? anything : nothing;
    const known = views.get(schema);
    if (known) return known;
    views.set(schema, anything);
    const made = build(schema);
    views.set(schema, made);
    return made;
    function build(object) {
      const target = object.$ref === void 0 ? void 0 : own(schemas, refName(object.$ref));
      if (target === void 0 && !isComposed(object)) return { schema: object, choices: [], branches: [] };
      if (target !== void 0 && Object.keys(object).length === 1) return view(target);
      const parts = [
        ...target === void 0 ? [] : [view(target)],
        ...(object.allOf ?? []).map(view),
        ...inherited(object, names.get(object)).map(view),
        ownView(object)
      ];
      return withBranches(parts.reduce(join));
    }
  };
  function ownView(object) {
    const { $ref: _ref, allOf: _allOf, oneOf, anyOf, discriminator, ...keywords } = object;
    const groups = [oneOf, anyOf].filter((group) => group !== void 0 && group.length > 0);
    const choices2 = groups.map((group) => (group ?? []).map((branch) => discriminated(object, branch)));
    if (!discriminator || choices2.length > 0) return { schema: keywords, choices: choices2 };
    return { schema: withFirstKind(keywords, discriminator), choices: choices2 };
  }
  function inherited(object, name) {
    if (name === void 0) return [];
    return (object.allOf ?? []).flatMap((part) => {
      const discriminator = resolveSchema(schemas, part)?.discriminator;
      const kind = discriminator ? kindOf(part, discriminator, name) : null;
      return kind === null ? [] : [kind];
    });
  }
  function discriminated(object, branch) {
    const name = typeof branch === "object" && branch.$ref !== void 0 ? refName(branch.$ref) : null;
    if (!object.discriminator || name === null) return branch;
    const kind = kindOf(branch, object.discriminator, name);
    return kind === null ? branch : { allOf: [kind, branch] };
  }
  function kindOf(part, discriminator, name) {
    const { propertyName } = discriminator;
    const value = mappingKey(discriminator, name);
    const words2 = resolveSchema(schemas, propertySchema(schemas, part, propertyName))?.enum;
    const isExcluded = Array.isArray(words2) && words2.length > 0 && !words2.includes(value);
    return isExcluded ? null : fixed(propertyName, value);
  }
}
function isComposed({ $ref, allOf, oneOf, anyOf, discriminator }) {
  return [$ref, allOf, oneOf, anyOf, discriminator].some((keyword) => keyword !== void 0);
}
function mappingKey(discriminator, name) {
  const entries = Object.entries(discriminator.mapping ?? {});
  return entries.find(([, target]) => target === name || refName(target) === name)?.[0] ?? name;
}
function fixed(property, value) {
  return { properties: Object.fromEntries([[property, { const: value }]]), required: [property] };
}
function withFirstKind(keywords, discriminator) {
  const [first] = Object.keys(discriminator.mapping ?? {});
  if (first === void 0) return keywords;
  const hint = { properties: Object.fromEntries([[discriminator.propertyName, { default: first }]]) };
  return mergeSchemas(hint, keywords);
}
function join(earlier, later) {
  return {
    schema: mergeSchemas(earlier.schema, later.schema),
    choices: [...earlier.choices, ...later.choices]
  };
}
function withBranches({ schema, choices: choices2 }) {
  const [first = [], ...others] = choices2;
  const open = others.map((choice) => ({ anyOf: choice }));
  const made = first.map((branch) => ({ isNull: isNullOnly(branch), whole: { allOf: [schema, branch, ...open] } }));
  const branches = [...made.filter(({ isNull }) => !isNull), ...made.filter(({ isNull }) => isNull)];
  return { schema, choices: choices2, branches: branches.map(({ whole }) => whole) };
}
function isNullOnly(schema) {
  return typeof schema === "object" && (schema.type === "null" || schema.const === null);
}

// generator/examples/values/pattern-sample.ts
var readable = [
  "string",
  "example",
  "Example",
  "EXAMPLE",
  "example-1",
  "example_1",
  "Example-123",
  "/example",
  "example.com",
  "https://example.com",
  "user@example.com",
  "2025-01-01",
  "2025-01-01T00:00:00Z",
  "123e4567-e89b-12d3-a456-426614174000",
  "192.0.2.1",
  "192.0.2.0/24",
  "2001:db8::1",
  "+12025550123",
  "12:00",
  "12:00:00",
  "1.0.0",
  "10.00",
  "EUR",
  "US",
  "en",
  "en-US"
];
var alphabet = [
  ..."abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@ +=,;#~!?&%$*'\"()[]{}<>|\\^`"
];
var longestSample = 4096;
function samplePattern(pattern, lengths) {
  const fits = (text) => within(text, lengths) && matchesPattern(pattern, text) === true;
  return readable.find(fits) ?? grownSample(pattern, lengths, fits);
}
function within(text, lengths) {
  const length = [...text].length;
  return length >= lengths.min && length <= lengths.max;
}
function grownSample(pattern, lengths, fits) {
  const most = Math.min(Math.max(lengths.min, 8), 128);
  for (let extra = 0; extra <= most; extra++) {
    const text = sampleAlternatives(pattern.alternatives, extra);
    if (text === null) return null;
    if (fits(text)) return text;
  }
  return null;
}
function sampleAlternatives(alternatives, extra) {
  const [first] = alternatives;
  let text = "";
  for (const element of first?.elements ?? []) {
    const piece = sample(element, extra, text.length);
    if (piece === null || text.length + piece.length > longestSample) return null;
    text += piece;
  }
  return text;
}
function sample(element, extra, index) {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
      return sampleCharacter(element, index);
    case "Group":
    case "CapturingGroup":
      return sampleAlternatives(element.alternatives, extra);
    case "Quantifier":
      return sampleRepetition(element, extra);
    case "Assertion":
      return "";
    case "Backreference":
    case "ExpressionCharacterClass":
      return null;
  }
}
function sampleRepetition(quantifier, extra) {
  const count = Math.min(quantifier.max, quantifier.min + extra);
  if (count > longestSample) return null;
  let text = "";
  for (let index = 0; index < count; index++) {
    const piece = sample(quantifier.element, extra, index);
    if (piece === null || text.length + piece.length > longestSample) return null;
    if (piece === "") return text;
    text += piece;
  }
  return text;
}
function sampleCharacter(element, index) {
  const choices2 = alphabet.filter((character) => takes(element, character.codePointAt(0) ?? 0));
  return choices2[index % choices2.length] ?? firstOfClass(element);
}
function firstOfClass(element) {
  if (element.type !== "CharacterClass" || element.negate) return null;
  const [item] = element.elements;
  if (item?.type === "Character") return String.fromCodePoint(item.value);
  return item?.type === "CharacterClassRange" ? String.fromCodePoint(item.min.value) : null;
}

// generator/examples/values/string-value.ts
var longest4 = 1e4;
function stringValue(schema, readPattern) {
  const lengths = {
    min: Math.min(schema.minLength ?? 0, longest4),
    max: schema.maxLength ?? Number.POSITIVE_INFINITY
  };
  const plain = withLength(plainValue(schema), lengths);
  const pattern = schema.pattern === void 0 ? null : readPattern(undelimited(schema.pattern));
  if (pattern === null || matches(pattern, plain)) return plain;
  return samplePattern(pattern, lengths) ?? plain;
}
function undelimited(pattern) {
  return /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
}
function matches(pattern, text) {
  return matchesPattern(pattern, text) === true;
}
function plainValue(schema) {
  return formatValue(schema.format) ?? (schema.contentEncoding === "base64" ? "ZXhhbXBsZQ==" : "string");
}
function withLength(text, lengths) {
  const characters = [...text];
  if (characters.length > lengths.max) return characters.slice(0, Math.max(0, lengths.max)).join("");
  if (characters.length >= lengths.min) return text;
  return lengthened(text, lengths.min - characters.length);
}
function lengthened(text, missing) {
  if (/^[^@]+@/.test(text)) return "u".repeat(missing) + text;
  if (text.startsWith("https://")) return `${text}/${"a".repeat(Math.max(0, missing - 1))}`;
  if (text !== "string") return text + "a".repeat(missing);
  return "string-".repeat(Math.ceil(missing / 7) + 1).slice(0, text.length + missing);
}

// generator/examples/values/synthesize.ts
function valuesOf(schemas, levels) {
  const viewOf = schemaViews(schemas);
  const readPattern = patternReader();
  const effort = createEffort();
  const check = valueChecker(schemas, readPattern, effort);
  const known = /* @__PURE__ */ new Map();
  const open = [];
  let met = [];
  let cuts = 0;
  let cutAt = Number.POSITIVE_INFINITY;
  const complete = valueCompleter({ viewOf, check, make: (schema) => make(schema, 0), effort });
  return {
    make: (schema) => make(schema, levels),
    complete: rememberedCompleter(complete, effort),
    check,
    viewOf,
    wasCut: effort.wasCut,
    steps: effort.steps
  };
  function make(schema, depth) {
    if (schema === false || !effort.step()) return void 0;
    const view = viewOf(schema);
    const memo = known.get(depth) ?? /* @__PURE__ */ new Map();
    known.set(depth, memo);
    const earlier = memo.get(view);
    if (earlier !== void 0 && !open.some((outer) => earlier.met?.has(outer))) {
      note(earlier);
      return earlier.value;
    }
    const index = open.indexOf(view);
    if (index >= 0) {
      cutAt = Math.min(cutAt, index);
      cuts += 1;
      return void 0;
    }
    const before = { met: met.length, cuts };
    met.push(view);
    const made = enter(view, schema, depth);
    if (made.cutAt < open.length) cutAt = Math.min(cutAt, made.cutAt);
    else memo.set(view, { value: made.value, met: cuts > before.cuts ? new Set(met.slice(before.met)) : null });
    if (open.length === 0) [met, cuts] = [[], 0];
    return made.value;
  }
  function note({ met: others }) {
    if (others === null || open.length === 0) return;
    met.push(...others);
    cuts += 1;
  }
  function enter(view, schema, depth) {
    const outer = cutAt;
    cutAt = Number.POSITIVE_INFINITY;
    open.push(view);
    const value = authored(view, schema) ?? (view.choices.length > 0 ? chosen(view, schema, depth) : typed(view.schema, schema, depth));
    open.pop();
    const made = { value: effort.withinSize(value), cutAt };
    cutAt = outer;
    return made;
  }
  function authored({ schema }, whole) {
    const shown = [schema.example, ...listed(schema.examples), schema.const, schema.default, ...listed(schema.enum)];
    for (const candidate of shown) {
      const completed = candidate === void 0 || candidate === null ? void 0 : complete(candidate, whole);
      if (completed !== void 0) return completed;
    }
    const [first] = [schema.const, ...listed(schema.enum)].filter((value) => value !== void 0 && value !== null);
    const isNull = schema.const === null || schema.enum?.length === 1 && schema.enum[0] === null;
    return first ?? (isNull ? null : void 0);
  }
  function chosen(view, whole, depth) {
    let fallback;
    for (const branch of view.branches) {
      const value = make(branch, depth);
      if (value === void 0) continue;
      const violations = check(value, whole);
      if (violations.length === 0) return value;
      if (violations.every(({ kind }) => kind === "limit")) fallback ??= value;
    }
    return fallback;
  }
  function typed(schema, whole, depth) {
    const type = valueType(schema);
    switch (type) {
      case "object":
        return makeObject(schema, {
          make: (member, isRequired) => make(member, isRequired ? depth : Math.max(0, depth - 1)),
          describe: (member) => viewOf(member).schema,
          optional: depth > 0
        });
      case "array":
        return makeList(schema, {
          make: (item) => make(item, depth),
          describe: (item) => viewOf(item).schema,
          fits: (item, itemSchema) => check(item, itemSchema).length === 0
        });
      case "string":
        return stringValue(schema, readPattern);
      case "integer":
      case "number":
        return numberValue(schema, type === "integer");
      case "boolean":
        return true;
      case "null":
        return null;
      case "any":
        return ["string", 1, true, {}, [], null].find((value) => check(value, whole).length === 0);
    }
  }
}
function rememberedCompleter(complete, effort) {
  const known = /* @__PURE__ */ new Map();
  return (value, schema) => {
    const memo = known.get(schema) ?? /* @__PURE__ */ new Map();
    known.set(schema, memo);
    if (!memo.has(value)) memo.set(value, effort.withinSize(complete(value, schema), value));
    return memo.get(value);
  };
}
function listed(values2) {
  return Array.isArray(values2) ? values2 : [];
}

export {
  jsonText,
  isObject,
  isList,
  isBinary,
  fileName,
  valueType,
  mostSteps,
  valuesOf
};

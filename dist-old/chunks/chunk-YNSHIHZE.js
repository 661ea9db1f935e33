import {
  isRaw,
  list,
  own,
  pointerToken,
  raw,
  text
} from "./chunk-WJPFHBNO.js";

// generator/model/fetch-refusal.ts
function isBodyless(method) {
  return method === "GET" || method === "HEAD";
}
function inputBody(operation) {
  const { body, method } = operation;
  return body !== null && (body.required || !isBodyless(method)) ? body : null;
}
var forbiddenMethods = /* @__PURE__ */ new Set(["CONNECT", "TRACE", "TRACK"]);
function fetchRefusal({
  method,
  body
}) {
  if (forbiddenMethods.has(method)) return { reason: "forbidden-method", says: `fetch does not send ${method}` };
  if (body === null || !isBodyless(method)) return null;
  return { reason: "body-on-get", says: `fetch sends no body with ${method}` };
}

// generator/model/parameter-style.ts
function parameterStyle(entry) {
  const location = text(own(entry, "in"));
  const style = text(own(entry, "style"));
  if (location === "path" || location === "header")
    return pathStyle(location === "path" ? style : "simple", own(entry, "explode") === true);
  if (location === "query" && style === "deepObject") return "deepObject";
  const explode = own(entry, "explode") ?? (style === "" || style === "form" || style === "cookie");
  if (location === "query" && !explode && (style === "spaceDelimited" || style === "pipeDelimited")) return style;
  return explode ? "formExplode" : "form";
}
function pathStyle(style, explode) {
  if (style === "label" || style === "matrix") return explode ? `${style}Explode` : style;
  return explode ? "simpleExplode" : "simple";
}

// generator/model/content.ts
function contents(value, pointer, direction) {
  const entries = Object.entries(raw(value));
  const proper = entries.filter(([key]) => key.includes("/"));
  return (proper.length > 0 ? proper : entries).map(
    ([key, entry]) => content(key, raw(entry), { pointer: `${pointer}/${pointerToken(key)}`, direction })
  );
}
function content(key, entry, place) {
  const schema = schemaOrNull(own(entry, "schema"));
  const contentType = place.direction === "request" ? sendable(key, schema) : key.trim();
  const isForm = place.direction === "request" && /^multipart\/form-data\b/i.test(contentType);
  return {
    contentType,
    kind: contentKind(contentType, schema),
    schema: isForm ? inPart(schema) : schema,
    itemSchema: schemaOrNull(own(entry, "itemSchema")),
    encoding: encodings(own(entry, "encoding")),
    examples: namedExamples(entry),
    pointer: place.pointer
  };
}
function inPart(schema) {
  if (!isRaw(schema)) return schema;
  const { type, items } = schema;
  const isFiles = type === "array" && isRaw(items) && own(items, "type") === "string";
  return type === "string" || isFiles ? { type: "object", required: ["file"], properties: { file: schema } } : schema;
}
function inputSchema({ kind, schema, itemSchema }) {
  if (kind === "json-lines") return itemSchema ?? schema;
  return kind === "json" || kind === "urlencoded" || kind === "multipart" ? schema : null;
}
function sendable(key, schema) {
  const contentType = key.trim();
  if (!contentType.includes("*")) return contentType;
  const suffix = /^[\w.-]+\/\*(\+[\w.-]+)$/.exec(contentType)?.[1];
  if (suffix === "+json") return "application/json";
  if (contentType.startsWith("text/")) return "text/plain";
  return isStructured(schema) && contentType.startsWith("*") ? "application/json" : "application/octet-stream";
}
function isStructured(schema) {
  if (schema === null || typeof schema === "boolean") return false;
  const { type } = schema;
  if (type === "string") return false;
  return type !== void 0 || "$ref" in schema || "properties" in schema || "allOf" in schema || "oneOf" in schema || "anyOf" in schema;
}
var jsonLines = /* @__PURE__ */ new Set([
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/x-jsonl",
  "application/json-lines",
  "application/jsonlines",
  "application/x-jsonlines",
  "application/json-seq",
  "application/stream+json",
  "application/x-json-stream"
]);
function contentKind(contentType, schema = null) {
  const essence = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (jsonLines.has(essence)) return "json-lines";
  if (essence === "text/event-stream") return "event-stream";
  if (essence === "application/json" || essence === "text/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "urlencoded";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence === "application/xml" || essence === "text/xml" || essence.endsWith("+xml")) return "xml";
  if (essence.startsWith("text/") || essence === "application/javascript" || essence === "application/graphql" || essence.endsWith("yaml"))
    return "text";
  if (essence === "*/*" || essence === "application/*") return isStructured(schema) ? "json" : "binary";
  return essence.includes("/") ? "binary" : "json";
}
function schemaOrNull(value) {
  return typeof value === "boolean" || isRaw(value) ? value : null;
}
function encodings(value) {
  return Object.fromEntries(Object.entries(raw(value)).map(([name, entry]) => [name, encoding(raw(entry))]));
}
function encoding(entry) {
  const hasStyle = ["style", "explode", "allowReserved"].some((key) => Object.hasOwn(entry, key));
  return {
    contentType: text(own(entry, "contentType")) || null,
    style: hasStyle ? parameterStyle({ ...entry, in: "query" }) : null,
    allowReserved: own(entry, "allowReserved") === true
  };
}
function namedExamples(entry) {
  const single = own(entry, "example");
  const unnamed = single === void 0 ? [] : [{ name: "", summary: "", value: single }];
  return [...unnamed, ...manyExamples(own(entry, "examples"))];
}
function manyExamples(value) {
  if (Array.isArray(value))
    return list(value).map((item, index) => ({ name: `example-${index + 1}`, summary: "", value: item }));
  return Object.entries(raw(value)).flatMap(([name, item]) => {
    const entry = raw(item);
    const found = own(entry, "value") ?? own(entry, "dataValue");
    return found === void 0 ? [] : [{ name, summary: text(own(entry, "summary")), value: found }];
  });
}

// generator/names/words.ts
function words(text2) {
  return text2.normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").replaceAll(/['’]s\b/g, "s").match(/[A-Za-z0-9]+/g) ?? [];
}
function camelCase(parts) {
  const [first = "", ...rest] = parts.map(unshout);
  return lowerStart(first) + rest.map(upperStart).join("");
}
function pascalCase(parts) {
  return parts.map(unshout).map(upperStart).join("");
}
function kebabCase(text2) {
  const spaced = text2.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return words(spaced).join("-").toLowerCase();
}
function unshout(word) {
  return word.length > 3 && word === word.toUpperCase() ? word.toLowerCase() : word;
}
function lowerStart(word) {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}
function upperStart(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// generator/names/input-keys.ts
var precedence = ["path", "query", "querystring", "header", "cookie"];
var inputKeys = perOperation((operation) => {
  const taken = new Set(reservedKeys(operation));
  const ordered = precedence.flatMap((location) => operation.parameters.filter((found) => found.in === location));
  const keys = /* @__PURE__ */ new Map();
  for (const parameter of ordered) {
    if (taken.has(parameter.name)) continue;
    taken.add(parameter.name);
    keys.set(parameter, parameter.name);
  }
  for (const parameter of ordered.filter((found) => !keys.has(found))) {
    const key = freeKey(locatedName(parameter), taken);
    taken.add(key);
    keys.set(parameter, key);
  }
  return keys;
});
function bodyMediaTypes(operation) {
  return [...new Set((inputBody(operation)?.contents ?? []).map((content2) => content2.contentType))];
}
var answerMediaTypes = perOperation((operation) => {
  const successes = operation.responses.filter((response) => response.status.startsWith("2"));
  const fallback = operation.responses.filter((response) => response.status === "default");
  const contents2 = (successes.length > 0 ? successes : fallback).flatMap((response) => response.contents);
  const offered = contents2.map((content2) => content2.contentType).filter((contentType) => contentType.includes("/"));
  if (offered.length < 2) return offered;
  const isJson = (contentType) => contentKind(contentType) === "json";
  return [.../* @__PURE__ */ new Set([...offered.filter(isJson), ...offered.filter((type) => !isJson(type))])];
});
function perOperation(find) {
  const known = /* @__PURE__ */ new WeakMap();
  return (operation) => {
    const found = known.get(operation) ?? find(operation);
    known.set(operation, found);
    return found;
  };
}
function reservedKeys(operation) {
  return [
    ...inputBody(operation) ? ["body"] : [],
    ...bodyMediaTypes(operation).length > 1 ? ["contentType"] : [],
    ...answerMediaTypes(operation).length > 1 ? ["accept"] : []
  ];
}
function locatedName({ name, in: location }) {
  if (name.includes("_")) return `${location}_${name}`;
  if (name.includes("-")) return `${location}-${name}`;
  const isPlain = words(name).join("") === name;
  return isPlain && /[A-Z]/.test(name.slice(1)) ? location + name.charAt(0).toUpperCase() + name.slice(1) : `${location}_${name}`;
}
function freeKey(wanted, taken) {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}

export {
  isBodyless,
  inputBody,
  fetchRefusal,
  parameterStyle,
  contents,
  inputSchema,
  contentKind,
  schemaOrNull,
  namedExamples,
  words,
  camelCase,
  pascalCase,
  kebabCase,
  inputKeys,
  bodyMediaTypes,
  answerMediaTypes
};

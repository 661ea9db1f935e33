import {
  parseText
} from "./chunk-UNAEKMIM.js";
import {
  emptyLock
} from "./chunk-ALMGODQ6.js";
import {
  fileName,
  isBinary,
  isList,
  isObject,
  jsonText,
  mostSteps,
  valueType,
  valuesOf
} from "./chunk-ZWPORQZB.js";
import {
  defaultEnvelope,
  defaultPaginationOptions,
  envelopeOf,
  settings
} from "./chunk-MGTEW4T7.js";
import {
  defaultLimits,
  textProblem
} from "./chunk-APMUST5V.js";
import {
  escapeSegment,
  fragmentPointer,
  pointerKeys,
  toPointer,
  unescapeSegment
} from "./chunk-V6KWVYMN.js";
import {
  nearestName
} from "./chunk-N2D3SQCW.js";
import {
  keyText,
  unlessTooLong
} from "./chunk-56GO5OEQ.js";
import {
  isToken,
  typescript
} from "./chunk-HKRAZRUH.js";
import {
  answerMediaTypes,
  bodyMediaTypes,
  camelCase,
  contentKind,
  contents,
  inputBody,
  inputKeys,
  inputSchema,
  isBodyless,
  kebabCase,
  namedExamples,
  parameterStyle,
  pascalCase,
  schemaOrNull,
  words
} from "./chunk-YNSHIHZE.js";
import {
  isFile
} from "./chunk-LN7UNI3F.js";
import {
  reachedSchemas,
  refName,
  referredSchemas,
  refsIn
} from "./chunk-TIXY4CHH.js";
import {
  extensionsOf,
  isRaw,
  list,
  own,
  pointerToken,
  raw,
  text,
  texts
} from "./chunk-WJPFHBNO.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/memory/memory.ts
var noMemory = { recall: () => void 0, remember: () => void 0, schemas: "", isKept: false };

// generator/examples/xml-text.ts
function xmlText(schema, values) {
  if (schema === null) return "<root/>";
  const reference = typeof schema === "object" && schema.$ref !== void 0 ? refName(schema.$ref) : "root";
  return element(xmlName(schema, values) ?? elementName(reference), schema, values.make(schema) ?? "");
  function element(name, itemSchema, value) {
    if (isList(value)) return list2(name, itemSchema, value);
    if (!isObject(value)) return `<${name}>${escaped(value === null ? "" : String(value))}</${name}>`;
    const { properties: properties2 = {} } = values.viewOf(itemSchema).schema;
    const entries = Object.entries(value).map(([key, member2]) => {
      const property = Object.hasOwn(properties2, key) ? properties2[key] ?? true : true;
      return { name: xmlName(property, values) ?? elementName(key), property, member: member2 };
    });
    const attributes = entries.filter(({ property }) => xmlKeyword(property, values, "attribute") === true);
    const children = entries.filter((entry) => !attributes.includes(entry));
    const start = attributes.map((entry) => ` ${entry.name}="${escaped(String(entry.member))}"`).join("");
    const content = children.map((entry) => element(entry.name, entry.property, entry.member)).join("");
    return `<${name}${start}>${content}</${name}>`;
  }
  function list2(name, listSchema, value) {
    const { items = true } = values.viewOf(listSchema).schema;
    const itemName = xmlName(items, values) ?? name;
    const content = value.map((item) => element(itemName, items, item)).join("");
    return xmlKeyword(listSchema, values, "wrapped") === true ? `<${name}>${content}</${name}>` : content;
  }
}
function xmlKeyword(schema, values, keyword) {
  return own(raw(values.viewOf(schema).schema["xml"]), keyword);
}
function xmlName(schema, values) {
  const name = xmlKeyword(schema, values, "name");
  return typeof name === "string" ? elementName(name) : null;
}
function elementName(text4) {
  const name = text4.replaceAll(/[^A-Za-z0-9_.:-]/g, "_");
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
function escaped(text4) {
  return text4.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// generator/examples/body-value.ts
function bodyValue(source) {
  const { given: given2 } = source;
  if (given2 !== void 0 && !isObject(given2)) return given2;
  const shown3 = documentBody(source);
  if (given2 === void 0) return shown3;
  return isObject(shown3) && !isFile(given2) && !isFile(shown3) ? { ...shown3, ...given2 } : given2;
}
function isUsable({ content, example, values }) {
  if (example === null || content.schema === null || !isStructured(content)) return true;
  return values.complete(example.value, content.schema) !== void 0;
}
function isStructured({ kind }) {
  return kind === "json" || kind === "urlencoded" || kind === "multipart";
}
function documentBody(source) {
  const { content } = source;
  switch (content.kind) {
    case "json":
      return structuredValue(source, content.schema) ?? {};
    case "urlencoded":
      return members(structuredValue(source, content.schema));
    case "multipart":
      return multipartValue(source);
    case "json-lines":
      return lines(source);
    case "text":
    case "event-stream":
      return textValue(source);
    case "xml":
      return source.example === null ? xmlText(content.schema, source.values) : asText(source.example.value);
    case "binary":
      return { $file: fileName("file", content.contentType) };
  }
}
function structuredValue({ example, values }, schema) {
  if (schema === null) return example?.value;
  const completed = example === null ? void 0 : values.complete(example.value, schema);
  if (completed !== void 0) return completed;
  const { schema: keywords, choices } = values.viewOf(schema);
  const isOpen3 = choices.length === 0 && valueType(keywords) === "any" && keywords.enum === void 0;
  const isShown = keywords.example !== void 0 || keywords.examples !== void 0 || keywords.default !== void 0;
  return isOpen3 && !isShown && keywords.const === void 0 ? {} : values.make(schema);
}
function members(value) {
  return isObject(value) ? value : {};
}
function multipartValue(source) {
  const { content, values } = source;
  if (content.schema === null) return members(source.example?.value);
  const { properties: properties2 = {} } = values.viewOf(content.schema).schema;
  const files = Object.keys(properties2).filter((name) => fileOf(name, source) !== void 0);
  const schema = files.length === 0 ? content.schema : { allOf: [content.schema, { required: files }] };
  const shown3 = members(structuredValue(source, schema));
  const entries = Object.entries(shown3).map(([name, value]) => [
    name,
    fileOf(name, source) ?? value
  ]);
  return Object.fromEntries(entries);
}
function fileOf(name, { content, values }) {
  if (content.schema === null) return void 0;
  const { properties: properties2 = {} } = values.viewOf(content.schema).schema;
  const property = Object.hasOwn(properties2, name) ? properties2[name] : void 0;
  if (property === void 0) return void 0;
  const { schema } = values.viewOf(property);
  const declared = Object.hasOwn(content.encoding, name) ? content.encoding[name]?.contentType : null;
  if (isBinary(schema)) return { $file: fileName(name, declared ?? schema.contentMediaType ?? null) };
  if (valueType(schema) !== "array" || schema.items === void 0) return void 0;
  return isBinary(values.viewOf(schema.items).schema) ? [{ $file: fileName(name, declared ?? null) }] : void 0;
}
function lines(source) {
  const { content, example, values } = source;
  const { schema } = values.viewOf(content.schema ?? true);
  if (content.itemSchema === null && isBinary(schema)) return { $file: fileName("file", content.contentType) };
  if (content.itemSchema === null && valueType(schema) === "string") return textValue(source);
  if (Array.isArray(example?.value)) return example.value;
  if (content.itemSchema !== null) return [values.make(content.itemSchema) ?? {}];
  const whole = structuredValue({ ...source, example: null }, content.schema) ?? {};
  return Array.isArray(whole) ? whole : [whole];
}
function textValue({ content, example, values }) {
  if (example !== null) return asText(example.value);
  const made = content.schema === null ? void 0 : values.make(content.schema);
  return made === void 0 ? "string" : asText(made);
}
function asText(value) {
  return typeof value === "string" ? value : jsonText(value);
}

// generator/examples/remarks.ts
function userRemark({ code, place: place2, what, pointer, message }) {
  return {
    severity: "warning",
    code,
    pointer: place2,
    message: `${what}: the value given${pointer === "" ? "" : ` at ${pointer}`} ${message}`,
    hint: "correct the value in the config (values) or on the command line"
  };
}
function bodyOnGet(operation2, isRequired) {
  return {
    severity: "warning",
    code: "body-on-get",
    pointer: operation2.body?.pointer ?? operation2.pointer,
    message: `${operation2.key} declares a ${isRequired ? "required " : ""}body, which fetch cannot send with ${operation2.method}`,
    hint: isRequired ? "the typed function refuses such a body; only the shell snippets send it" : "examples leave the body out; move its members to the query"
  };
}
function ignoredExample(place2, name, reason2) {
  return {
    severity: "warning",
    code: "example-ignored",
    pointer: place2,
    message: `the example${name === "" ? "" : ` "${name}"`} ${reason2}`,
    hint: "correct the example or its schema; a value was made from the schema"
  };
}
function cutExamples() {
  return {
    severity: "warning",
    code: "examples-cut",
    pointer: "",
    message: "schemas combine into more values than an example can show; some examples are left out",
    hint: "give examples in the document, or in the config (values)"
  };
}
function oddServer(url, place2) {
  return {
    severity: "warning",
    code: "server-url",
    pointer: place2,
    message: `"${url}" is no absolute http(s) URL; examples show https://example.com`,
    hint: "give the base URL with --server"
  };
}
function unknownOperation(name) {
  return {
    severity: "warning",
    code: "unknown-operation",
    pointer: "",
    message: `values are given for "${name}", which is neither an operationId nor a key such as "GET /zones"`,
    hint: "correct the name in the config (values)"
  };
}

// generator/examples/body-remarks.ts
function bodyRemarks(operation2, variants, values) {
  const onGet = isBodyless(operation2.method) && declaresBody(operation2, values) ? [bodyOnGet(operation2, operation2.body?.required === true)] : [];
  const ignored = variants.flatMap(({ content, example }) => {
    if (content === null || example === null || isUsable({ content, example, values })) return [];
    const [first] = values.check(example.value, content.schema ?? true);
    const place2 = first === void 0 || first.pointer === "" ? "" : `${first.pointer} `;
    return [ignoredExample(content.pointer, example.name, `contradicts its schema: ${place2}${first?.message ?? ""}`)];
  });
  const forbidden = variants.flatMap((variant) => forbiddenBody(operation2, variant, values));
  return [...onGet, ...distinct(ignored), ...distinct(forbidden)];
}
function declaresBody({ body: body2 }, { viewOf }) {
  if (body2 === null || body2.required) return body2 !== null;
  return body2.contents.some(({ schema }) => {
    const { properties: properties2, additionalProperties, type } = viewOf(schema ?? true).schema;
    return Object.keys(properties2 ?? {}).length > 0 || typeof additionalProperties === "object" || (type ?? "object") !== "object";
  });
}
function forbiddenBody(operation2, variant, values) {
  const { content, example, user } = variant;
  if (user.body === void 0 || content === null || content.schema === null) return [];
  const violations = (given2) => values.check(bodyValue({ content, example, given: given2, values }), content.schema ?? true);
  const before = new Set(violations(void 0).map(({ pointer, message }) => `${pointer} ${message}`));
  return violations(user.body).filter(({ pointer, message }) => !before.has(`${pointer} ${message}`)).map(
    (violation) => userRemark({ ...violation, code: "forbidden-value", place: content.pointer, what: `${operation2.key}: body` })
  );
}
function distinct(diagnostics) {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

// generator/examples/credentials.ts
function schemeChooser(api) {
  const schemes = api.securitySchemes;
  const alternatives = new Set(api.operations.flatMap((operation2) => operation2.security.map(identity)));
  return ({ security }) => {
    const known = security.map(Object.keys).filter((names) => names.every((name) => Object.hasOwn(schemes, name)));
    const narrowed = known.map((names) => narrow(names, schemes, alternatives));
    const ranked = narrowed.map((names) => ({ names, rank: rank(names, schemes) }));
    const best = Math.min(...ranked.map((entry) => entry.rank));
    const chosen = ranked.find((entry) => entry.rank === best)?.names ?? [];
    return withoutDoubles(chosen, schemes);
  };
}
function identity(requirement) {
  return JSON.stringify(Object.keys(requirement).sort());
}
function isBearer(name, schemes) {
  const kind = schemes[name]?.kind;
  return kind === "bearer" || kind === "oauth2";
}
function narrow(names, schemes, alternatives) {
  const bearers = names.filter((name) => isBearer(name, schemes));
  const others = names.filter((name) => !isBearer(name, schemes));
  if (bearers.length === 0 || others.length === 0) return names;
  const shownApart = [bearers, others].some((part2) => alternatives.has(JSON.stringify([...part2].sort())));
  return shownApart ? bearers : names;
}
var kindRanks = {
  bearer: 0,
  oauth2: 0,
  apiKey: 2,
  basic: 4,
  http: 6,
  mutualTLS: 8
};
function rank(names, schemes) {
  const ranks = names.map((name) => kindRanks[schemes[name]?.kind ?? "mutualTLS"]);
  return Math.min(...ranks) + (new Set(ranks).size > 1 ? 1 : 0);
}
function withoutDoubles(names, schemes) {
  const places2 = /* @__PURE__ */ new Set();
  return names.filter((name) => {
    const scheme = schemes[name];
    const place2 = scheme?.kind === "apiKey" ? `${scheme.in} ${scheme.name.toLowerCase()}` : "header authorization";
    if (!scheme || scheme.kind === "mutualTLS" || places2.has(place2)) return false;
    places2.add(place2);
    return true;
  });
}

// generator/examples/secret-names.ts
var secret = /(^|[-_.\s])(api[-_]?key|access[-_]?key|auth[-_]?key|private[-_]?key|(access|auth|api|bearer|session|secret)[-_]?token|token|(client[-_]?)?secret|password|passwd)$/i;
var harmless = /page|next|continu|cursor|sync|csrf|xsrf|change|idempot|request|cancel|device|public|upload|delta|skip|start/i;
function isSecretName(name) {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
  return secret.test(spaced) && !harmless.test(spaced);
}

// templates/typescript/runtime/errors.ts
var InputError = class extends Error {
  name = "InputError";
};

// templates/typescript/runtime/json-text.ts
function jsonText2(value) {
  const digits = [];
  const mark = `bigint-${Math.random()}-`;
  const text4 = JSON.stringify(
    value,
    (_key, member2) => typeof member2 === "bigint" ? mark + (digits.push(String(member2)) - 1) : member2
  );
  return digits.length ? text4.replace(new RegExp(`"${mark}(\\d+)"`, "g"), (_all, index) => digits[index] ?? "") : text4;
}

// templates/typescript/runtime/styles.ts
function encodeComponent(text4) {
  return encodeURIComponent(text4.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(/[!'()]/g, escape).replaceAll("*", "%2A");
}
function encodeReserved(text4) {
  const encoded = encodeURI(text4.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return encoded.replace(/%25(?=[\da-f]{2})/gi, "%").replace(/[#&+']/g, percent);
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function parameterText(parameter2, value) {
  const { name, in: location, style, encode = encodeComponent } = parameter2;
  if (value === void 0 || value === null) return "";
  const bare = /path|header|string/.test(location);
  const write = location === "header" ? String : encode;
  if (style) return style(name, value, write, bare);
  return (bare ? "" : `${encodeComponent(name)}=`) + write(String(value));
}
var simple = (_name, value, encode) => join(value, encode, commas);
var simpleExplode = (_name, value, encode) => join(value, encode, { separator: ",", assign: "=" });
var label = (_name, value, encode) => `.${join(value, encode, commas)}`;
var labelExplode = (_name, value, encode) => `.${join(value, encode, { separator: ".", assign: "=" })}`;
var matrix = (name, value, encode) => {
  const text4 = join(value, encode, commas);
  return `;${encodeComponent(name)}${text4 && `=${text4}`}`;
};
var matrixExplode = (name, value, encode) => `;${join(value, encode, { separator: ";", assign: "=", prefix: `${encodeComponent(name)}=` })}`.replace(
  /=(?=;|$)/g,
  ""
);
var form = (name, value, encode) => delimited(name, join(value, encode, commas), value);
var formExplode = (name, value, encode) => join(value, encode, { separator: "&", assign: "=", prefix: `${encodeComponent(name)}=` });
var spaceDelimited = (name, value, encode) => delimited(name, join(value, encode, { separator: "%20", assign: "%20" }), value);
var pipeDelimited = (name, value, encode) => delimited(name, join(value, encode, { separator: "%7C", assign: "%7C" }), value);
var deepObject = (name, value, encode) => brackets(encodeComponent(name), value, encode).join("&");
var json = (name, value, encode, bare) => `${bare ? "" : `${encodeComponent(name)}=`}${encode(jsonText2(value))}`;
var text2 = (name, value, encode, bare) => (bare ? "" : `${encodeComponent(name)}=`) + encode(plainText(value));
var urlencoded = (name, value, encode, bare) => {
  const whole = Object.entries(value ?? {}).map(([key, member2]) => (isFlat(member2) ? formExplode : deepObject)(key, member2, encodeComponent)).filter(Boolean).join("&");
  return bare || !whole ? whole : `${encodeComponent(name)}=${encode(whole)}`;
};
function plainText(value) {
  return typeof value === "object" ? JSON.stringify(value).replace(/^"|"$/g, "") : String(value);
}
function isFlat(value) {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}
function isScalar(value) {
  return typeof value !== "object" || value === null || value instanceof Date;
}
var commas = { separator: ",", assign: "," };
function join(value, encode, { separator, assign, prefix: prefix2 = "" }) {
  if (isScalar(value)) return value === void 0 || value === null ? "" : prefix2 + encode(plainText(value));
  return Object.entries(value).filter(([, member2]) => member2 !== void 0 && member2 !== null).map(([key, member2]) => (Array.isArray(value) ? prefix2 : encode(key) + assign) + encode(plainText(member2))).join(separator);
}
function delimited(name, written, value) {
  return written || value === "" ? `${encodeComponent(name)}=${written}` : "";
}
function brackets(path, value, encode) {
  if (value === void 0 || value === null) return [];
  if (isScalar(value)) return [`${path}=${encode(plainText(value))}`];
  const unnumbered = Array.isArray(value) && isFlat(value);
  return Object.entries(value).flatMap(
    ([key, member2]) => brackets(`${path}%5B${unnumbered ? "" : encodeComponent(key)}%5D`, member2, encode)
  );
}

// templates/typescript/runtime/bodies.ts
function urlencodedText(value, encoding = {}) {
  return Object.entries(value ?? {}).filter(([, member2]) => member2 !== void 0 && member2 !== null).map(([name, member2]) => propertyText(name, member2, encoding[name])).filter(Boolean).join("&");
}
function pairs(value, encoding = {}) {
  const texts4 = urlencodedText(value, encoding).split("&").filter(Boolean);
  return texts4.map((text4) => {
    const [name = "", ...rest] = text4.split("=");
    return [decodeURIComponent(name), decodeURIComponent(rest.join("="))];
  });
}
function propertyText(name, member2, encoding = {}) {
  const fallback = /json/.test(encoding.contentType ?? "") ? json : isFlat(member2) ? formExplode : deepObject;
  return (encoding.style ?? fallback)(name, member2, encoding.encode ?? encodeComponent);
}

// templates/typescript/runtime/url.ts
function baseOf(text4) {
  try {
    const { origin, pathname } = new URL(text4, globalThis.location?.href);
    return (origin + pathname).replace(/\/+$/, "");
  } catch {
    throw new InputError("baseUrl is not absolute");
  }
}

// generator/examples/wire.ts
var styleFunctions = {
  simple,
  simpleExplode,
  label,
  labelExplode,
  matrix,
  matrixExplode,
  form,
  formExplode,
  spaceDelimited,
  pipeDelimited,
  deepObject,
  json,
  urlencoded,
  text: text2
};
function parameterText2(parameter2, value) {
  return parameterText(parameterData(parameter2), value);
}
function parameterData({ name, in: location, style, allowReserved }) {
  const reserved = allowReserved ? { encode: encodeReserved } : {};
  return { name, in: location, style: styleFunctions[style], ...reserved };
}
function urlencoded2(value, encoding) {
  const encodings2 = encodingData(encoding);
  return { text: urlencodedText(value, encodings2), pairs: pairs(value, encodings2) };
}
function styledPairs(name, value, encoding) {
  const one = Object.fromEntries([[name, value]]);
  return pairs(one, encodingData(Object.fromEntries([[name, encoding]])));
}
function encodingData(encoding) {
  const entries = Object.entries(encoding).map(([name, { contentType, style, allowReserved }]) => [
    name,
    {
      ...contentType === null ? {} : { contentType },
      ...style === null ? {} : { style: styleFunctions[style] },
      ...allowReserved ? { encode: encodeReserved } : {}
    }
  ]);
  return Object.fromEntries(entries);
}

// generator/examples/parameter-values.ts
function shownParameters(source) {
  return source.operation.parameters.flatMap((parameter2) => {
    const key = source.keys.get(parameter2) ?? parameter2.name;
    const given2 = givenValue(source, parameter2, key);
    const isWanted = parameter2.required || isNamed(source, parameter2, key) || source.params === "all" && !parameter2.deprecated;
    if (given2 === void 0 && !isWanted) return [];
    if (given2 === void 0 && isSecretParameter(parameter2, source.values)) {
      return [{ parameter: parameter2, key, value: secretPlaceholder(parameter2.name), isSecret: true }];
    }
    const value = given2 ?? documentValue(parameter2, source);
    return value === void 0 || value === null ? [] : [{ parameter: parameter2, key, value, isSecret: false }];
  });
}
function isNamed({ user: { show = [] } }, { name }, key) {
  return show.includes(key) || show.includes(name);
}
function givenValue({ user }, parameter2, key) {
  const values = user.parameters ?? {};
  if (Object.hasOwn(values, key)) return values[key];
  return Object.hasOwn(values, parameter2.name) ? values[parameter2.name] : void 0;
}
function parameterRemarks(source) {
  const { operation: operation2, keys, values, user } = source;
  if (user.parameters === void 0) return [];
  const known = new Set(operation2.parameters.flatMap((parameter2) => [parameter2.name, keys.get(parameter2) ?? ""]));
  const named2 = [...Object.keys(user.parameters ?? {}), ...user.show ?? []];
  const unknown = [...new Set(named2)].filter((name) => !known.has(name));
  const forbidden = operation2.parameters.flatMap((parameter2) => {
    const key = keys.get(parameter2) ?? parameter2.name;
    const given2 = givenValue(source, parameter2, key);
    if (given2 === void 0) return [];
    const unsendable = isSendable(parameter2, given2) ? [] : [{ pointer: "", message: "must be sendable in its place" }];
    return [...values.check(given2, parameter2.schema), ...unsendable].map(
      (violation) => userRemark({ ...violation, code: "forbidden-value", place: parameter2.pointer, what: `${operation2.key}: ${key}` })
    );
  });
  const strangers = unknown.map(
    (name) => userRemark({
      code: "unknown-parameter",
      place: operation2.pointer,
      what: `${operation2.key}: ${name}`,
      pointer: "",
      message: "is no parameter of the operation"
    })
  );
  return [...strangers, ...forbidden];
}
function documentValue(parameter2, { values, exampleName }) {
  const named2 = parameter2.examples.filter((example) => exampleName !== "" && example.name === exampleName);
  for (const { value } of [...named2, ...parameter2.examples]) {
    const completed = values.complete(value, parameter2.schema);
    if (completed !== void 0 && isSendable(parameter2, completed)) return completed;
  }
  const made = values.make(parameter2.schema);
  if (made !== void 0 && isSendable(parameter2, made)) return made;
  return parameter2.required ? "example" : void 0;
}
function isSendable(parameter2, value) {
  const text4 = parameterText2(parameter2, value);
  if (parameter2.in === "path")
    return text4 !== "" && !/^(\.|%2e){1,2}$/i.test(text4) && !/(^|%2f|%5c|\/)(\.|%2e){1,2}(%2f|%5c|\/|$)/i.test(text4);
  if (parameter2.in === "header") return /^[\t\x20-\x7e]*$/.test(text4) && text4 === text4.trim();
  return parameter2.in !== "querystring" || text4 !== "";
}
function isSecretParameter(parameter2, values) {
  if (parameter2.in === "path" || !isSecretName(parameter2.name)) return false;
  const { type, enum: choices } = values.viewOf(parameter2.schema).schema;
  return (type === void 0 || type === "string") && choices === void 0;
}
function secretPlaceholder(name) {
  return `example-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "")}`;
}

// generator/examples/shell-names.ts
var owned = new Set(
  `ALLUSERSPROFILE APPDATA ARGC ARGV BAUD BROWSER CD CDPATH CMDCMDLINE CMDEXTVERSION COLUMNS COMPREPLY COMPUTERNAME COMSPEC
  COPROC CPUTYPE CWD DATE DIRSTACK DIRSTACKSIZE DISPLAY EDITOR EGID EMACS ENV EPOCHREALTIME EPOCHSECONDS ERRNO ERROR
  ERRORLEVEL EUID EXECIGNORE FCEDIT FIGNORE FPATH FUNCNAME FUNCNEST GID GLOBIGNORE GROUPS HISTCHARS HISTCMD HISTCONTROL
  HISTFILE HISTFILESIZE HISTIGNORE HISTORY HISTSIZE HISTTIMEFORMAT HOME HOMEDRIVE HOMEPATH HOST HOSTFILE HOSTNAME HOSTTYPE
  IFS IGNOREEOF INPUTRC KEYTIMEOUT LANG LANGUAGE LINENO LINES LISTMAX LOCALAPPDATA LOGCHECK LOGNAME LOGONSERVER
  MACHTYPE MAIL MAILCHECK MAILPATH MANPATH MAPFILE MATCH MBEGIN MEND MODULE_PATH NULLCMD NUMBER_OF_PROCESSORS OLDPWD OPTARG
  OPTERR OPTIND OS OSTYPE PAGER PATH PATHEXT PERIOD PIPESTATUS POSIXLY_CORRECT POSTEDIT PPID PROGRAMDATA PROGRAMFILES
  PROMPT PROMPT2 PROMPT3 PROMPT4 PS0 PS1 PS2 PS3 PS4 PSMODULEPATH PSVAR PUBLIC PWD RANDOM READNULLCMD REPLY REPORTTIME
  RPROMPT RPS1 SAVEHIST SECONDS SHELL SHELLOPTS SHLVL SIGNALS SPROMPT SRANDOM SSL_CERT_DIR SSL_CERT_FILE STATUS STTY
  SYSTEMDRIVE SYSTEMROOT TEMP TERM TERMINFO TIME TIMEFMT TIMEFORMAT TMOUT TMP TMPDIR TMPPREFIX TTY TTYIDLE TZ UID
  UMASK USER USERDOMAIN USERNAME USERPROFILE VENDOR VERSION VISUAL WATCH WATCHFMT WINDIR WORDCHARS ALL_PROXY HTTP_PROXY
  HTTPS_PROXY NO_PROXY FTP_PROXY`.split(/\s+/)
);
var ownedFamilies = /^(BASH|COMP|CURL|DYLD|EPOCH|FISH|HIST|LC|LD|NODE|POWERSHELL|PROCESSOR|PROGRAMFILES|PROMPT|PS|READLINE|SSH|SUDO|XDG|ZDOTDIR|ZLE|ZSH)(_|$)/;
function shellName(text4) {
  const name = upperSnake(text4) || "VALUE";
  if (/^\d/.test(name)) return `VALUE_${name}`;
  return isOwned(name) ? `${name}_VALUE` : name;
}
function shellNames() {
  const known = /* @__PURE__ */ new Map();
  return (text4) => {
    const name = known.get(text4) ?? shellName(text4);
    known.set(text4, name);
    return name;
  };
}
function isOwned(name) {
  return owned.has(name) || ownedFamilies.test(name);
}
function upperSnake(text4) {
  const spaced = text4.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return words(spaced).join("_").toUpperCase();
}
function freeName(wanted, taken2) {
  if (!taken2.has(wanted)) return wanted;
  let number = 2;
  while (taken2.has(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}

// generator/examples/request-parts.ts
function credentialPieces(api, chosen, variables) {
  const entries = chosen.map((name) => ({ scheme: api.securitySchemes[name], variable: variables.get(name) }));
  const basic = entries.map(({ variable }) => variable).find((variable) => variable?.kind === "basic");
  return {
    pieces: entries.flatMap(
      ({ scheme, variable }) => scheme !== void 0 && variable?.kind === "single" ? credentialPiece(scheme, variable.credential) : []
    ),
    basic: basic?.kind === "basic" ? { username: [secret2(basic.username)], password: [secret2(basic.password)] } : null
  };
}
function secret2({ name, value }) {
  return { kind: "variable", name, value, secret: true };
}
function credentialPiece(scheme, variable) {
  const inUrl = secret2({ name: variable.name, value: encodeComponent(variable.value) });
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
      return [authorization("Bearer", variable)];
    case "http":
      return [authorization(scheme.scheme, variable)];
    case "apiKey": {
      if (scheme.in === "header") return [{ in: "header", name: scheme.name, text: [secret2(variable)] }];
      const text4 = [literal(`${encodeComponent(scheme.name)}=`), inUrl];
      return [{ in: scheme.in, name: scheme.name, text: text4 }];
    }
    case "basic":
    case "mutualTLS":
      return [];
  }
}
function authorization(word, variable) {
  return { in: "header", name: "Authorization", text: [literal(`${word} `), secret2(variable)] };
}
function literal(text4) {
  return { kind: "literal", text: text4 };
}
function parameterPieces(shown3, taken2, nameOf2) {
  const names = new Set(taken2);
  return shown3.map((entry) => {
    const { parameter: parameter2, value, isSecret } = entry;
    const text4 = parameterText2(parameter2, value);
    const place2 = parameter2.in === "querystring" ? "query" : parameter2.in;
    if (place2 !== "path" && !isSecret || typeof value === "object") {
      return { in: place2, name: parameter2.name, text: text4 === "" ? [] : [literal(text4)] };
    }
    const name = freeName(nameOf2(parameter2.name), names);
    names.add(name);
    return { in: place2, name: parameter2.name, text: variableText(entry, text4, name) };
  });
}
function variableText({ parameter: parameter2, value, isSecret }, text4, name) {
  const plain = parameter2.in === "header" ? String(value) : encodeComponent(String(value));
  const known = text4.endsWith(plain) ? plain : text4;
  const before = text4.slice(0, text4.length - known.length);
  const variable = { kind: "variable", name, value: known, ...isSecret ? { secret: true } : {} };
  return before === "" ? [variable] : [literal(before), variable];
}
function requestHeaders(pieces, negotiation) {
  const isCredential = ({ text: text4 }) => text4.some((segment) => segment.kind === "variable" && segment.secret === true);
  const headers = pieces.filter((piece) => piece.in === "header");
  const cookies = pieces.filter((piece) => piece.in === "cookie" && piece.text.length > 0);
  const ordered = [
    ...headers.filter(isCredential),
    ...negotiation,
    ...headers.filter((piece) => !isCredential(piece))
  ].map(({ name, text: text4 }) => ({ name, value: text4 }));
  if (cookies.length === 0) return ordered;
  const joined = cookies.flatMap(({ text: text4 }, index) => index === 0 ? text4 : [literal("; "), ...text4]);
  return [...ordered, { name: "Cookie", value: joined }];
}
function negotiationHeaders(accept, contentType) {
  const header = (name, value) => value === null || !/^[\x20-\x7e]+$/.test(value) ? [] : [{ in: "header", name, text: [literal(value)] }];
  return [...header("Accept", accept), ...header("Content-Type", contentType)];
}
function withoutOverridden(credentials, parameters2) {
  const headers = new Set(parameters2.filter((piece) => piece.in === "header").map(({ name }) => name.toLowerCase()));
  return credentials.filter((piece) => piece.in !== "header" || !headers.has(piece.name.toLowerCase()));
}
function variablesOf(segments) {
  const used = segments.flatMap(
    (segment) => segment.kind === "variable" ? [[segment.name, segment.value]] : []
  );
  return Object.fromEntries(used);
}

// generator/examples/request-url.ts
function requestUrl({ base, path, values, query }) {
  const [template = "", ownQuery = ""] = path.replace(/#.*$/s, "").split(/\?(.*)/s);
  const mark = unusedMark([base, path, ...fixedTexts([...values.values(), ...query])].join(" "));
  const marked = [];
  const write = (piece) => piece.map((segment) => segment.kind === "literal" ? segment.text : `${mark}${marked.push(segment) - 1}z`).join("");
  const fill = (text4) => text4.replaceAll(/\{([^{}]*)\}/g, (all, name) => {
    const value = values.get(name);
    return value === void 0 ? all : write(value);
  });
  const whole = [fill(ownQuery), ...query.map(write)].filter((text4) => text4 !== "").join("&");
  const url = new URL(base + fill(template) + (whole === "" ? "" : `?${whole}`));
  return marked.length === 0 ? [{ kind: "literal", text: url.href }] : unmarked(url.href, mark, marked);
}
function fixedTexts(pieces) {
  return pieces.flatMap((piece) => piece.flatMap((segment) => segment.kind === "literal" ? [segment.text] : []));
}
function unusedMark(text4) {
  let mark = "qzv";
  while (text4.toLowerCase().includes(mark)) mark += "x";
  return mark;
}
function unmarked(text4, mark, marked) {
  const parts2 = text4.split(new RegExp(`${mark}(\\d+)z`));
  return parts2.flatMap((part2, index) => {
    if (index % 2 === 0) return part2 === "" ? [] : [{ kind: "literal", text: part2 }];
    const segment = marked[Number(part2)];
    return segment === void 0 ? [] : [segment];
  });
}

// generator/examples/values/untyped-places.ts
var most = { choices: 8, steps: 1e4 };
function untypedPlaces(value, schema, pointer, values) {
  let steps2 = 0;
  return placesOf(value, schema, pointer);
  function placesOf(value2, schema2, pointer2, choices = 0) {
    if (isFile(value2) || schema2 === true) return [];
    if (++steps2 > most.steps || choices > most.choices) return [pointer2];
    const view = values.viewOf(schema2);
    if (view.branches.length > 0)
      return view.branches.some((branch) => fits2(value2, branch, choices + 1)) ? [] : [pointer2];
    const type = valueType(view.schema);
    if (isBinary(view.schema) || type === "object" && !isObject(value2) || type === "array" && !isList(value2))
      return value2 === null && hasShape(value2, view.schema) ? [] : [pointer2];
    if (isList(value2) && type === "array") return itemPlaces(value2, view.schema, pointer2);
    if (!isObject(value2) || type !== "object") return hasShape(value2, view.schema) ? [] : [pointer2];
    return isMissing(value2, view.schema) ? [pointer2] : memberPlaces(value2, view.schema, pointer2);
  }
  function fits2(value2, branch, choices) {
    return placesOf(value2, branch, "", choices).length === 0;
  }
  function hasShape(value2, schema2) {
    return values.check(value2, schema2).every(({ kind }) => kind !== "shape");
  }
  function itemPlaces(list2, schema2, pointer2) {
    return list2.flatMap(
      (item, index) => placesOf(item, schema2.prefixItems?.[index] ?? schema2.items ?? true, `${pointer2}/${index}`)
    );
  }
  function isMissing(value2, { required = [], properties: properties2 = {} }) {
    return required.some(
      (name) => !Object.hasOwn(value2, name) && !isReadOnly(own(properties2, name))
    );
  }
  function isReadOnly(property) {
    return property !== void 0 && values.viewOf(property).schema.readOnly === true;
  }
  function memberPlaces(value2, schema2, pointer2) {
    const { properties: properties2 = {}, patternProperties, additionalProperties } = schema2;
    const isNamed2 = Object.keys(properties2).length > 0;
    const others = isNamed2 || patternProperties ? Boolean(additionalProperties ?? patternProperties) : true;
    const members2 = Object.entries(value2).map(([name, member2]) => ({
      name,
      member: member2,
      property: own(properties2, name)
    }));
    if (members2.some(({ property }) => property === void 0 ? !others : isReadOnly(property))) return [pointer2];
    const other = isNamed2 ? true : additionalProperties ?? true;
    return members2.flatMap(
      ({ name, member: member2, property = other }) => placesOf(member2, property, `${pointer2}/${pointerToken(name)}`)
    );
  }
}

// generator/examples/write-body.ts
function writeBody(content, value) {
  const { contentType } = content;
  if (isFile(value)) return { kind: "file", contentType, file: value.$file };
  switch (content.kind) {
    case "json":
      return { kind: "json", contentType, text: jsonText(value), value };
    case "urlencoded":
      return urlencodedBody(content, value);
    case "multipart":
      return { kind: "multipart", contentType, parts: parts(content, value) };
    case "json-lines":
      return { kind: "text", contentType, text: linesText(contentType, value) };
    case "text":
    case "xml":
    case "event-stream":
    case "binary":
      return { kind: "text", contentType, text: printed(value) };
  }
}
function urlencodedBody({ contentType, encoding }, value) {
  const { text: text4, pairs: pairs2 } = urlencoded2(value, encoding);
  return { kind: "urlencoded", contentType, text: text4, fields: pairs2.map(([name, field]) => ({ name, value: field })) };
}
function linesText(contentType, value) {
  const mark = contentType.includes("json-seq") ? "" : "";
  return isList(value) ? value.map((item) => `${mark}${jsonText(item)}
`).join("") : printed(value);
}
function parts({ encoding }, value) {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member2]) => {
    const declared = Object.hasOwn(encoding, name) ? encoding[name] : void 0;
    if (member2 === null) return [];
    if (declared && declared.style !== null) return styledParts(name, member2, declared);
    return (isList(member2) ? member2 : [member2]).map((item) => part(name, item, declared));
  });
}
function styledParts(name, member2, encoding) {
  return styledPairs(name, member2, encoding).map(([key, text4]) => ({
    kind: "text",
    name: key,
    contentType: null,
    text: text4
  }));
}
function part(name, item, encoding) {
  const types = (encoding?.contentType ?? "").split(",").map((type) => type.trim());
  const declared = types.find((type) => type !== "" && !type.includes("*")) ?? null;
  if (isFile(item))
    return { kind: "file", name, contentType: declared ?? "application/octet-stream", file: item.$file };
  if (typeof item !== "object" || item === null)
    return { kind: "text", name, contentType: declared, text: printed(item) };
  return { kind: "text", name, contentType: declared ?? "application/json", text: jsonText(item) };
}
function printed(value) {
  return typeof value === "object" && value !== null ? jsonText(value) : plainText(value);
}

// generator/examples/operation-example.ts
function operationExample({ api, values, variables, params, nameOf: nameOf2 }, setting, variant) {
  const { operation: operation2, keys, schemes, offered } = setting;
  const source = { operation: operation2, keys, values, params, exampleName: variant.example?.name ?? variant.name };
  const parameters2 = shownParameters({ ...source, user: variant.user });
  const body2 = variantBody(variant, values);
  const credentials = credentialPieces(api, schemes, variables);
  const accept = offered.answer.find((type) => type === variant.user.accept) ?? offered.answer[0] ?? null;
  const request3 = exampleRequest({ ...setting, nameOf: nameOf2, parameters: parameters2, body: body2?.written ?? null, accept, credentials });
  const untyped = [
    ...parameters2.flatMap(
      ({ key, value, parameter: parameter2 }) => untypedPlaces(value, parameter2.schema, `/${pointerToken(key)}`, values)
    ),
    ...body2?.untyped ?? []
  ];
  return {
    name: variant.name,
    summary: variant.summary,
    input: exampleInput(setting, { parameters: parameters2, variant, body: body2?.value, accept }),
    ...untyped.length > 0 && { untyped },
    auth: exampleAuth(schemes, variables),
    variables: variablesOf(allSegments(request3)),
    request: request3
  };
}
function variantBody({ content, example, user }, values) {
  if (content === null) return null;
  const given2 = user.body;
  const isWhole2 = user.wholeBody === true && given2 !== void 0;
  const value = isWhole2 ? given2 : bodyValue({ content, example, given: given2, values });
  return { value, written: writeBody(content, value), untyped: untypedBody(content, value, values) };
}
function untypedBody(content, value, values) {
  const schema = inputSchema(content);
  if (schema === null) return [];
  if (content.kind !== "json-lines") return untypedPlaces(value, schema, "/body", values);
  return isList(value) ? untypedPlaces(value, { type: "array", items: schema }, "/body", values) : [];
}
function exampleRequest(source) {
  const { operation: operation2, body: body2, credentials } = source;
  const taken2 = new Set(Object.keys(variablesOf(credentialSegments(credentials))));
  const parameters2 = parameterPieces(source.parameters, taken2, source.nameOf);
  const pieces = [...withoutOverridden(credentials.pieces, parameters2), ...parameters2];
  const contentType = body2 === null || body2.kind === "multipart" ? null : body2.contentType;
  return {
    method: operation2.method,
    url: requestUrl({
      base: source.base,
      path: operation2.path,
      values: new Map(pieces.filter((piece) => piece.in === "path").map(({ name, text: text4 }) => [name, text4])),
      query: pieces.filter((piece) => piece.in === "query").map(({ text: text4 }) => text4)
    }),
    headers: requestHeaders(pieces, negotiationHeaders(shownAccept(source), contentType)),
    basic: credentials.basic,
    body: body2
  };
}
function shownAccept({ accept, offered }) {
  if (accept === null || !accept.includes("/") || accept === "*/*") return null;
  return accept === "application/json" && offered.answer.length === 1 ? null : accept;
}
function exampleInput({ offered }, source) {
  const { parameters: parameters2, variant, body: body2, accept } = source;
  const entries = parameters2.map(({ key, value }) => [key, value]);
  if (variant.content !== null && offered.body.length > 1) entries.push(["contentType", variant.content.contentType]);
  if (accept !== null && offered.answer.length > 1) entries.push(["accept", accept]);
  if (body2 !== void 0) entries.push(["body", body2]);
  return Object.fromEntries(entries);
}
function exampleAuth(schemes, variables) {
  const entries = schemes.flatMap((name) => {
    const variable = variables.get(name);
    if (variable === void 0) return [];
    if (variable.kind === "single") return [[name, variable.credential.value]];
    return [[name, { username: variable.username.value, password: variable.password.value }]];
  });
  return Object.fromEntries(entries);
}
function credentialSegments({ pieces, basic }) {
  return [...pieces.flatMap(({ text: text4 }) => text4), ...basic?.username ?? [], ...basic?.password ?? []];
}
function allSegments({ url, headers, basic }) {
  return [...url, ...headers.flatMap(({ value }) => value), ...basic?.username ?? [], ...basic?.password ?? []];
}

// generator/examples/options.ts
var defaultExampleOptions = { params: "required", server: null, variables: {}, values: {} };

// generator/examples/scheme-variables.ts
function schemeVariables(api, names) {
  const prefix2 = titlePrefix(api.title);
  const taken2 = /* @__PURE__ */ new Set();
  const variable = (key, suffix) => {
    const chosen = Object.hasOwn(names, key) ? names[key] : void 0;
    const free = [suffix, upperSnake(key)].map((words4) => prefixed(prefix2, words4)).find((name2) => !taken2.has(name2));
    const name = chosen ?? free ?? freeName(prefixed(prefix2, suffix), taken2);
    taken2.add(name);
    return { name, value: placeholder(suffix) };
  };
  const entries = Object.entries(api.securitySchemes).map(([key, scheme]) => {
    if (scheme.kind !== "basic") {
      return [key, { kind: "single", credential: variable(key, suffixOf(key, scheme, prefix2)) }];
    }
    const username = variable(`${key}.username`, "USERNAME");
    return [key, { kind: "basic", username, password: variable(`${key}.password`, "PASSWORD") }];
  });
  return new Map(entries);
}
function prefixed(prefix2, suffix) {
  return shellName(suffix.startsWith(`${prefix2}_`) ? suffix : `${prefix2}_${suffix}`);
}
var titleNoise = new Set(
  `API APIS REST RESTFUL HTTP HTTPS OPENAPI OPEN SWAGGER SPEC SPECIFICATION DOCUMENT DOCUMENTATION DOCS REFERENCE PUBLIC THE OF
  FOR AND A AN OFFICIAL SERVICE SERVICES VERSION BETA ALPHA PREVIEW DEFINITION WEB`.split(/\s+/)
);
function titlePrefix(title) {
  const parts2 = title.split(/[^\p{L}\p{N}]+/u).map((word) => upperSnake(word).replaceAll("_", "")).filter((word) => word !== "" && !titleNoise.has(word) && !/^V?\d+$/.test(word));
  return parts2.slice(0, 2).join("_") || "API";
}
var schemeNoise = new Set(
  `AUTH AUTHN AUTHENTICATION AUTHORIZATION AUTHORISATION BEARER HTTP HTTPS OAUTH OAUTH2 2 0 O OPENID OPENIDCONNECT OIDC
  CONNECT JWT SECURITY SCHEME DEFAULT IMPLICIT CODE FLOW HEADER QUERY COOKIE X IN TYPE DEFINITION`.split(/\s+/)
);
function suffixOf(key, scheme, prefix2) {
  const known = new Set(prefix2.split("_"));
  const parts2 = upperSnake(key).replace(/OPEN_?ID(_?CONNECT)?/, "OIDC").split("_").filter((word) => word !== "" && !schemeNoise.has(word) && !known.has(word));
  const last = parts2.at(-1);
  if (scheme.kind === "apiKey") return keySuffix(parts2, last);
  if (last === void 0) return "TOKEN";
  return /^(TOKEN|KEY|SECRET|PAT)$/.test(last) ? parts2.join("_") : `${parts2.join("_")}_TOKEN`;
}
function keySuffix(parts2, last) {
  if (last === void 0 || parts2.join("_") === "API" || parts2.join("") === "APIKEY") return "API_KEY";
  if (last === "KEY") return parts2[0] === "API" ? parts2.join("_") : `API_${parts2.join("_")}`;
  if (/^(TOKEN|SECRET)$/.test(last)) return parts2.join("_");
  return parts2.filter((word) => word !== "API").join("_") || "API_KEY";
}
function placeholder(suffix) {
  if (/(^|_)EMAIL$/.test(suffix)) return "user@example.com";
  return `example-${suffix.toLowerCase().replaceAll("_", "-")}`;
}

// generator/examples/server-base.ts
var nowhere = "https://example.com";
function serverBase(api, operation2, chosen) {
  const own3 = operation2?.servers[0];
  const server = chosen === null ? own3 ?? api.servers[0] : plainServer(chosen);
  const place2 = operation2 !== null && own3 !== void 0 ? `${operation2.pointer}/servers/0` : "/servers/0";
  if (server === void 0 || server.url === "") return { url: nowhere, remark: null };
  const variables = Object.fromEntries(
    Object.entries(server.variables).map(([name, { default: value }]) => [name, value])
  );
  const text4 = filled(server.url, variables);
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(text4) ? text4 : relative(text4);
  const isHttp = URL.canParse(absolute) && /^https?:/i.test(absolute);
  return isHttp ? { url: baseOf(absolute), remark: null } : { url: nowhere, remark: oddServer(server.url, place2) };
}
function plainServer(url) {
  return { url, description: "", variables: {} };
}
function filled(url, variables) {
  return url.replaceAll(
    /\{([^{}]*)\}/g,
    (_all, name) => Object.hasOwn(variables, name) ? variables[name] ?? "" : ""
  );
}
function relative(text4) {
  return URL.canParse(text4, `${nowhere}/`) ? new URL(text4, `${nowhere}/`).href : "";
}

// generator/examples/body-choice.ts
var order = [
  "json",
  "urlencoded",
  "multipart",
  "text",
  "xml",
  "json-lines",
  "event-stream",
  "binary"
];
function chosenContent(operation2, user) {
  const { body: body2 } = operation2;
  if (body2 === null) return null;
  const asked = body2.contents.find(({ contentType }) => contentType === user.contentType);
  const isAsked = asked !== void 0 || user.body !== void 0;
  if (!body2.required && !isAsked && !carriesBody(operation2, body2.contents)) return null;
  return asked ?? preferred(body2.contents);
}
function carriesBody(operation2, contents2) {
  const saysNothing = contents2.every(({ schema, itemSchema, examples: examples2, kind }) => {
    return schema === null && itemSchema === null && examples2.length === 0 && kind === "json";
  });
  return ["POST", "PUT", "PATCH", "QUERY"].includes(operation2.method) && !saysNothing;
}
function preferred(contents2) {
  const ranks = contents2.map(({ kind }) => order.indexOf(kind));
  return contents2[ranks.indexOf(Math.min(...ranks))] ?? null;
}

// generator/examples/variants.ts
function variantsOf(operation2, user) {
  const content = chosenContent(operation2, user);
  const shown3 = content?.examples ?? [];
  const first = shown3[0] ?? null;
  const named2 = shown3.filter(({ name }) => name !== "");
  const fallback = { name: "", summary: user.summary ?? first?.summary ?? "", content, example: first, user };
  const { body: _body, ...withoutBody } = user;
  const fromDocument = shown3.length < 2 ? [] : named2.map((example) => namedVariant(example, content, withoutBody));
  const fromConfig = Object.entries(user.examples ?? {}).map(
    ([name, own3]) => configVariant(name, { ...fallback, user: merged(user, own3) }, operation2)
  );
  const configured = new Set(fromConfig.map(({ name }) => name));
  return [fallback, ...fromDocument.filter(({ name }) => !configured.has(name)), ...fromConfig];
}
function namedVariant(example, content, user) {
  return { name: example.name, summary: example.summary, content, example, user };
}
function configVariant(name, base, operation2) {
  const content = chosenContent(operation2, base.user);
  const example = content?.examples.find((candidate) => candidate.name === name) ?? content?.examples[0] ?? null;
  return { ...base, name, summary: base.user.summary ?? "", content, example };
}
function merged({ examples: _examples, summary: _summary, ...shared }, own3) {
  return { ...shared, ...own3, parameters: { ...shared.parameters, ...own3.parameters } };
}

// generator/examples/examples.ts
var allLevels = 3;
function examples(api, options = defaultExampleOptions, memory = noMemory) {
  const { results, remarks, wasCut, steps: steps2 } = rememberedExamples(api, options, memory);
  if (!wasCut) {
    for (const { operation: operation2, what, result } of results) memory.remember(what, result, [operation2]);
    memory.remember(stepsOfRuns, steps2);
  }
  return {
    examples: new Map(results.map(({ operation: operation2, result }) => [operation2.key, result.examples])),
    diagnostics: [
      ...remarks,
      ...results.flatMap(({ result }) => result.diagnostics),
      ...wasCut ? [cutExamples()] : []
    ],
    remarks: new Map(results.map(({ operation: operation2, result }) => [operation2.key, result.diagnostics])),
    steps: steps2,
    wasCut
  };
}
var stepsOfRuns = "steps of examples";
function rememberedExamples(api, options, memory) {
  const made = makeExamples(api, options, memory);
  if (made.isWhole) return made;
  const steps2 = made.steps + (memory.recall(stepsOfRuns) ?? mostSteps);
  return made.wasCut || steps2 > mostSteps ? makeExamples(api, options, noMemory) : { ...made, steps: steps2 };
}
function makeExamples(api, options, memory) {
  const setting = {
    api,
    values: valuesOf(api.schemas, options.params === "all" ? allLevels : 0),
    variables: schemeVariables(api, options.variables),
    params: options.params,
    nameOf: shellNames()
  };
  const choose = schemeChooser(api);
  const shared = serverBase(api, null, options.server);
  let isWhole2 = true;
  const results = api.operations.map((operation2) => {
    const schemes = choose(operation2);
    const what = `examples ${JSON.stringify(schemes)}`;
    const known = memory.recall(what, [operation2]);
    if (known !== void 0) {
      isWhole2 = false;
      return { operation: operation2, what, result: known };
    }
    const base = operation2.servers.length === 0 ? shared : serverBase(api, operation2, options.server);
    const made = operationExamples(operation2, setting, { options, schemes, base: base.url });
    const remarks = base === shared || base.remark === null ? [] : [base.remark];
    return { operation: operation2, what, result: { ...made, diagnostics: [...remarks, ...made.diagnostics] } };
  });
  return {
    results,
    remarks: [...shared.remark === null ? [] : [shared.remark], ...unknownOperations(api, options)],
    wasCut: setting.values.wasCut(),
    steps: setting.values.steps(),
    isWhole: isWhole2
  };
}
function operationExamples(operation2, setting, { options, schemes, base }) {
  const user = userValues(operation2, options);
  const keys = inputKeys(operation2);
  const variants = variantsOf(operation2, user);
  const offered = { body: bodyMediaTypes(operation2), answer: answerMediaTypes(operation2) };
  const shared = { operation: operation2, keys, base, schemes, offered };
  return {
    examples: variants.map((variant) => operationExample(setting, shared, variant)),
    diagnostics: [
      ...bodyRemarks(operation2, variants, setting.values),
      ...variants.filter((variant) => variant.example === null || variant.name === "").flatMap(
        (variant) => parameterRemarks({ ...setting, operation: operation2, keys, exampleName: variant.name, user: variant.user })
      )
    ]
  };
}
function userValues({ operationId, key }, { values }) {
  const name = [key, operationId ?? ""].find((candidate) => Object.hasOwn(values, candidate));
  return name === void 0 ? {} : values[name] ?? {};
}
function unknownOperations(api, { values }) {
  const known = new Set(api.operations.flatMap(({ key, operationId }) => [key, operationId ?? key]));
  return Object.keys(values).filter((name) => !known.has(name)).map(unknownOperation);
}

// generator/memory/operation-keys.ts
import { hash as digest } from "node:crypto";

// generator/memory/reference-groups.ts
function groupsOfReferences(references) {
  const groups = [];
  const found2 = /* @__PURE__ */ new Map();
  const lowest = /* @__PURE__ */ new Map();
  const open2 = [];
  const visits = [];
  const lower = (name, index) => {
    lowest.set(name, Math.min(lowest.get(name) ?? index, index));
  };
  const enter = (name) => {
    found2.set(name, found2.size);
    lower(name, found2.size - 1);
    open2.push(name);
    visits.push({ name, left: [...references.get(name) ?? []] });
  };
  const leave = ({ name }) => {
    const index = lowest.get(name) ?? 0;
    const outer = visits.at(-1);
    if (outer) lower(outer.name, index);
    if (index !== found2.get(name)) return;
    const group = open2.splice(open2.lastIndexOf(name));
    for (const member2 of group) lowest.delete(member2);
    groups.push(group);
  };
  for (const start of references.keys()) {
    if (!found2.has(start)) enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const target2 = visit.left.pop();
      if (target2 === void 0) leave(visits.pop() ?? visit);
      else if (lowest.has(target2)) lower(visit.name, found2.get(target2) ?? 0);
      else if (!found2.has(target2) && references.has(target2)) enter(target2);
    }
  }
  return groups;
}

// generator/memory/operation-keys.ts
function operationKeys(api, names) {
  const { operations, schemas, ...rest } = api;
  const shared = hash([keyText(rest)]);
  const texts4 = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, keyText([name, names.schemas.get(name), schema])])
  );
  const reached = schemaKeys(schemas, texts4);
  const keys = new Map(
    operations.map((operation2) => {
      const own3 = keyText([operation2, names.operations.get(operation2.key)]);
      const used = referredSchemas(operation2).map((name) => reached.get(name) ?? "");
      return [operation2.key, hash([shared, own3, ...used])];
    })
  );
  return { operations: keys, schemas: hash([...texts4.values()]) };
}
function schemaKeys(schemas, texts4) {
  const references = new Map(Object.entries(schemas).map(([name, schema]) => [name, [...refsIn(schema)]]));
  const keys = /* @__PURE__ */ new Map();
  for (const group of groupsOfReferences(references)) {
    const members2 = [...group].sort();
    const beyond = members2.flatMap((name) => references.get(name)?.flatMap((target2) => keys.get(target2) ?? []) ?? []);
    const own3 = members2.map((name) => texts4.get(name) ?? "");
    const key = hash([...own3, ...new Set(beyond.sort())]);
    for (const name of members2) keys.set(name, key);
  }
  return keys;
}
function hash(parts2) {
  return digest("sha256", parts2.join("\n"), "base64url");
}

// generator/memory/operation-memory.ts
function operationMemory(store, api, names) {
  if (store === void 0) return noMemory;
  const known = unlessTooLong(() => operationKeys(api, names), null);
  if (known === null) return noMemory;
  const { operations: keys, schemas } = known;
  const keyOf = (what, operations = []) => shortened([what, ...operations.map(({ key }) => keys.get(key))].join("\n"));
  return {
    recall: (what, operations) => store.get(keyOf(what, operations)),
    remember: (what, result, operations) => store.set(keyOf(what, operations), result),
    schemas,
    isKept: true
  };
}
function shortened(key) {
  return key.length > 200 ? sha256(key) : key;
}

// generator/model/filter.ts
import picomatch from "picomatch";
var keepAll = { include: [], exclude: [], deprecated: true };
function operationFilter(filter) {
  const included = filter.include.map(matcher);
  const excluded = filter.exclude.map(matcher);
  return (operation2) => (filter.deprecated || !operation2.deprecated) && (included.length === 0 || included.some((matches) => matches(operation2))) && !excluded.some((matches) => matches(operation2));
}
function selects(selector, operations) {
  return operations.some(matcher(selector));
}
function matcher(selector) {
  const [, kind, value] = /^(tag|path|id|method):(.*)$/s.exec(selector) ?? [];
  if (kind === "tag") return (operation2) => operation2.tags.includes(value ?? "");
  if (kind === "id") return (operation2) => operation2.operationId === value;
  if (kind === "method") return (operation2) => operation2.method === value?.toUpperCase();
  if (kind === "path") return pathMatcher(value ?? "");
  if (selector.startsWith("/")) return pathMatcher(selector);
  return (operation2) => operation2.operationId === selector || operation2.tags.includes(selector);
}
function pathMatcher(glob) {
  const matches = picomatch(glob.replaceAll(/[{}]/g, "\\$&"), { dot: true, nobrace: true });
  return (operation2) => matches(operation2.path);
}

// generator/model/methods.ts
var methods = /* @__PURE__ */ new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query"
]);

// generator/model/parameters.ts
var ownedHeaders = /* @__PURE__ */ new Set(["accept", "content-type", "authorization", "content-length", "transfer-encoding"]);
var locations = /* @__PURE__ */ new Set(["path", "query", "querystring", "header", "cookie"]);
function parameters(shared, own3) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const placed of [...shared, ...own3]) {
    const found2 = parameter(raw(placed.value), placed.pointer);
    if (found2) byIdentity.set(`${found2.in} ${found2.name}`, found2);
  }
  return [...byIdentity.values()];
}
function placedParameters(value, pointer) {
  return Array.isArray(value) ? value.map((item, index) => ({ value: item, pointer: `${pointer}/parameters/${index}` })) : [];
}
function parameter(entry, pointer) {
  const name = text(own(entry, "name"));
  const location = text(own(entry, "in"));
  if (!locations.has(location) || name === "") return null;
  if (location === "header" && ownedHeaders.has(name.toLowerCase())) return null;
  const [contentType, content] = Object.entries(raw(own(entry, "content")))[0] ?? ["", {}];
  const schemaOwner = contentType === "" ? entry : raw(content);
  return {
    name,
    in: location,
    required: location === "path" || own(entry, "required") === true,
    deprecated: own(entry, "deprecated") === true,
    description: text(own(entry, "description")),
    style: contentType === "" ? parameterStyle(entry) : contentStyle(contentType),
    allowReserved: own(entry, "allowReserved") === true,
    schema: schemaOrNull(own(schemaOwner, "schema")) ?? true,
    examples: [...namedExamples(entry), ...contentType === "" ? [] : namedExamples(schemaOwner)],
    ...extensionsOf(entry),
    pointer: contentType === "" ? pointer : `${pointer}/content/${pointerToken(contentType)}`
  };
}
function contentStyle(contentType) {
  const kind = contentKind(contentType);
  if (kind === "json") return "json";
  return kind === "urlencoded" ? "urlencoded" : "text";
}

// generator/model/security.ts
function securitySchemes(value) {
  const entries = Object.entries(raw(value)).flatMap(([name, entry]) => {
    const scheme = securityScheme(raw(entry));
    return scheme ? [[name, scheme]] : [];
  });
  return Object.fromEntries(entries);
}
function securityScheme(entry) {
  const description = text(own(entry, "description"));
  switch (text(own(entry, "type"))) {
    case "http":
      return httpScheme(text(own(entry, "scheme")), description);
    case "apiKey":
      return apiKeyScheme(entry, description);
    case "oauth2":
    case "openIdConnect":
      return { kind: "oauth2", description };
    case "mutualTLS":
      return { kind: "mutualTLS", description };
    default:
      return null;
  }
}
function httpScheme(scheme, description) {
  const word = scheme.trim().toLowerCase();
  if (word === "bearer" || word === "") return { kind: "bearer", description };
  return word === "basic" ? { kind: "basic", description } : { kind: "http", scheme: scheme.trim(), description };
}
function apiKeyScheme(entry, description) {
  const location = own(entry, "in");
  const name = text(own(entry, "name"));
  if (name === "" || location !== "header" && location !== "query" && location !== "cookie") return null;
  return { kind: "apiKey", in: location, name, description };
}
function securityRequirements(value, schemes) {
  const alternatives = list(value).map((item) => {
    const known = Object.entries(raw(item)).filter(([name]) => Object.hasOwn(schemes, name));
    return Object.fromEntries(known.map(([name, scopes]) => [name, texts(scopes)]));
  });
  return alternatives.filter((alternative) => Object.keys(alternative).length > 0);
}

// generator/model/servers.ts
function servers(value) {
  return list(value).map((item) => {
    const entry = raw(item);
    return {
      url: text(own(entry, "url")),
      description: text(own(entry, "description")),
      variables: Object.fromEntries(
        Object.entries(raw(own(entry, "variables"))).map(([name, variable]) => [name, serverVariable(raw(variable))])
      )
    };
  });
}
function serverVariable(entry) {
  const choices = texts(own(entry, "enum"));
  const fallback = own(entry, "default");
  return {
    default: typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : choices[0] ?? "",
    enum: choices,
    description: text(own(entry, "description"))
  };
}

// generator/model/build.ts
var defaultModelOptions = { filter: keepAll, envelope: defaultEnvelope, server: null };
function buildModel(source, options = defaultModelOptions) {
  const { document } = source;
  const components = raw(own(document, "components"));
  const info = raw(own(document, "info"));
  const schemas = raw(own(components, "schemas"));
  const schemes = securitySchemes(own(components, "securitySchemes"));
  const surroundings = { schemes, security: own(document, "security"), schemas, options };
  const operations = allOperations(raw(own(document, "paths")), surroundings).filter(operationFilter(options.filter));
  return {
    title: text(own(info, "title")),
    version: text(own(info, "version")),
    description: text(own(info, "description")),
    openapi: source.openapi,
    servers: options.server === null ? servers(own(document, "servers")) : [{ url: options.server, description: "", variables: {} }],
    tags: list(own(document, "tags")).map((entry) => tag(raw(entry))),
    securitySchemes: schemes,
    operations,
    schemas: reachedSchemas(operations, schemas),
    ...extensionsOf(document)
  };
}
function tag(entry) {
  return { name: text(own(entry, "name")), description: text(own(entry, "description")), externalDocs: docsUrl(entry) };
}
function docsUrl(entry) {
  return text(own(raw(own(entry, "externalDocs")), "url")) || null;
}
function allOperations(paths, surroundings) {
  return Object.entries(paths).flatMap(([path, value]) => {
    const item = raw(value);
    const pointer = `/paths/${pointerToken(path)}`;
    const fixed = Object.keys(item).filter((key) => methods.has(key));
    const named2 = fixed.map((method) => ({
      method: method.toUpperCase(),
      entry: own(item, method),
      pointer: `${pointer}/${method}`
    }));
    const additional = Object.entries(raw(own(item, "additionalOperations"))).map(([method, entry]) => ({
      method,
      entry,
      pointer: `${pointer}/additionalOperations/${pointerToken(method)}`
    }));
    return [...named2, ...additional].map(
      (found2) => operation({ ...found2, entry: raw(found2.entry), path, item, itemPointer: pointer }, surroundings)
    );
  });
}
function operation(found2, surroundings) {
  const { entry, item, pointer } = found2;
  const path = found2.path.startsWith("/") ? found2.path : `/${found2.path}`;
  const responses2 = allResponses(own(entry, "responses"), `${pointer}/responses`);
  const ownServers = servers(own(entry, "servers"));
  return {
    key: `${found2.method} ${path}`,
    operationId: text(own(entry, "operationId")) || null,
    method: found2.method,
    path,
    pointer,
    tags: texts(own(entry, "tags")),
    summary: text(own(entry, "summary")) || text(own(item, "summary")),
    description: text(own(entry, "description")) || text(own(item, "description")),
    deprecated: own(entry, "deprecated") === true,
    externalDocs: docsUrl(entry),
    parameters: parameters(
      placedParameters(own(item, "parameters"), found2.itemPointer),
      placedParameters(own(entry, "parameters"), pointer)
    ),
    body: requestBody(own(entry, "requestBody"), `${pointer}/requestBody`),
    responses: responses2,
    security: securityRequirements(own(entry, "security") ?? surroundings.security, surroundings.schemes),
    servers: surroundings.options.server !== null ? [] : ownServers.length > 0 ? ownServers : servers(own(item, "servers")),
    envelope: envelopeOf(responses2, surroundings.schemas, surroundings.options.envelope),
    extensions: Object.fromEntries(Object.entries(entry).filter(([key]) => key.startsWith("x-")))
  };
}
function requestBody(value, pointer) {
  const entry = raw(value);
  const found2 = contents(own(entry, "content"), `${pointer}/content`, "request");
  if (found2.length === 0) return null;
  return {
    required: own(entry, "required") === true,
    description: text(own(entry, "description")),
    contents: found2,
    pointer
  };
}
function allResponses(value, pointer) {
  const entries = Object.entries(raw(value)).filter(([status]) => /^([1-5](\d\d|XX)|default)$/.test(status));
  return entries.map(([status, item]) => response(status, raw(item), `${pointer}/${status}`));
}
function response(status, entry, pointer) {
  return {
    status,
    description: text(own(entry, "description")),
    contents: contents(own(entry, "content"), `${pointer}/content`, "response"),
    headers: Object.entries(raw(own(entry, "headers"))).map(([name, header]) => ({
      ...responseHeader(name, raw(header)),
      pointer: `${pointer}/headers/${pointerToken(name)}`
    })),
    links: raw(own(entry, "links")),
    pointer
  };
}
function responseHeader(name, entry) {
  const [content] = contents(own(entry, "content"), "", "response");
  return {
    name: name.toLowerCase(),
    description: text(own(entry, "description")),
    schema: own(entry, "schema") ?? content?.schema ?? true
  };
}

// generator/model/filter-remarks.ts
function filterRemarks(source, options) {
  const selectors = [...options.filter.include, ...options.filter.exclude];
  if (selectors.length === 0) return [];
  const { operations } = buildModel(source, { ...options, filter: keepAll });
  return selectors.filter((selector) => !selects(selector, operations)).map((selector) => ({
    severity: "warning",
    code: "filter-matches-nothing",
    pointer: "",
    message: `no operation matches ${JSON.stringify(selector)}`,
    hint: "write tag:NAME, path:GLOB, id:OPERATION_ID or method:NAME; capitals count"
  }));
}

// generator/names/clash-remarks.ts
function clashRemarks({ operations }, renames) {
  const byKey = new Map(operations.map((operation2) => [operation2.key, operation2]));
  const counts = /* @__PURE__ */ new Map();
  for (const { operationId } of operations) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return renames.flatMap((rename) => {
    const operation2 = rename.reason === "clash" ? byKey.get(rename.of) : void 0;
    const isOwn = operation2?.operationId != null && counts.get(operation2.operationId) === 1;
    return isOwn ? [remark(operation2, rename)] : [];
  });
}
function remark({ operationId, pointer }, { wanted, name }) {
  return {
    severity: "warning",
    code: "name-clash",
    pointer: `${pointer}/operationId`,
    message: `${JSON.stringify(operationId)} and another name both become ${wanted}; this one is called ${name}`,
    hint: "give one of the two another operationId"
  };
}

// generator/names/candidates.ts
var longest = 80;
var longestName = 100;
function operationCandidates(operation2) {
  const byPath = methodAndPath(operation2);
  const prefix2 = camelCase(words(operation2.method.toLowerCase())) || "call";
  const byId = startWithLetter(camelCase(words(operation2.operationId ?? "")), prefix2);
  return byId === "" || byId.length > longest ? [byPath] : [byId, byPath];
}
function methodAndPath(operation2) {
  const path = (operation2.path.split(/[?#]/)[0] ?? "").replaceAll(/\{([^}]*)\}/g, " by $1 ");
  const named2 = words(path);
  const place2 = named2.length > 0 ? named2 : [path === "/" ? "root" : fingerprint(path)];
  const name = camelCase([...words(operation2.method.toLowerCase()), ...place2]);
  return name.length > longest ? `${name.slice(0, longest - 9)}${fingerprint(operation2.key)}` : startWithLetter(name, "call");
}
function schemaCandidate(name) {
  const plain = pascalCase(words(name));
  if (plain === "") return `Schema${fingerprint(name)}`;
  if (plain.length > longest) return schemaCandidate(`${plain.slice(0, longest - 9)} ${fingerprint(name)}`);
  return /^\d/.test(plain) ? `Schema${plain}` : plain;
}
function startWithLetter(name, word) {
  return /^\d/.test(name) ? camelCase([word, name]) : name;
}
function fingerprint(text4) {
  let hash2 = 2166136261;
  for (let index = 0; index < text4.length; index++) hash2 = Math.imul(hash2 ^ text4.charCodeAt(index), 16777619);
  return (hash2 >>> 0).toString(16).padStart(8, "0");
}

// generator/names/files.ts
var longest2 = 80;
var reservedFiles = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;
function fileName2(text4) {
  const name = kebabCase(text4);
  if (name === "") return `x-${fingerprint(text4)}`;
  if (reservedFiles.test(name)) return `${name}-file`;
  return name.length > longest2 ? `${name.slice(0, longest2 - 9)}-${fingerprint(text4)}` : name;
}
function groupName(operation2) {
  const segment = operation2.path.split("/").find((part2) => /^[A-Za-z]/.test(part2) && !/^v\d+$/.test(part2) && part2 !== "api");
  return fileName2(operation2.tags[0]?.trim() || segment || "default");
}
function fileNames(operations, groups, functions) {
  const taken2 = /* @__PURE__ */ new Set();
  return new Map(
    operations.map(({ key }) => {
      const wanted = fileName2(functions.get(key) ?? key);
      const name = taken2.has(`${groups.get(key)}/${wanted}`) ? `${wanted.slice(0, longest2 - 9)}-${fingerprint(key)}` : wanted;
      taken2.add(`${groups.get(key)}/${name}`);
      return [key, name];
    })
  );
}

// generator/names/registry.ts
function createRegistry(reserved) {
  const taken2 = /* @__PURE__ */ new Set();
  return {
    renames: [],
    isFree: (names) => names.every((name) => !taken2.has(name) && !reserved.has(name)),
    isReserved: (name) => reserved.has(name),
    take: (names) => names.forEach((name) => taken2.add(name)),
    numbers: /* @__PURE__ */ new Map()
  };
}
function firstFree(candidates, registry, identifiers) {
  const free = candidates.find((candidate) => registry.isFree(identifiers(candidate)));
  if (free !== void 0) return free;
  const stem = candidates.at(-1) ?? "";
  let number = registry.numbers.get(stem) ?? 2;
  while (!registry.isFree(identifiers(`${stem}${number}`))) number++;
  registry.numbers.set(stem, number);
  return `${stem}${number}`;
}

// generator/names/plan-names.ts
var operationTypeEndings = ["Input", "Output", "Error", "Result", "Envelope", "Item"];
function planNames(api, naming, lock = emptyLock) {
  const registry = createRegistry(naming.reserved);
  const components = Object.keys(api.schemas);
  const lockedFunctions = lockedOperations(api.operations, registry, lock);
  const lockedTypes = lockedSchemas(components, registry, lock);
  const functions = nameOperations(api.operations, registry, lockedFunctions);
  const schemas = nameSchemas(components, registry, lockedTypes);
  const operations = withFiles(api.operations, functions);
  return {
    names: { operations, schemas },
    renames: registry.renames,
    lock: { operations: Object.fromEntries(functions), schemas: Object.fromEntries(schemas) }
  };
}
function lockedOperations(operations, registry, lock) {
  const locked = /* @__PURE__ */ new Map();
  for (const operation2 of operations) {
    const name = own(lock.operations, operation2.key);
    if (!isIdentifier(name) || !registry.isFree(operationIdentifiers(name))) continue;
    registry.take(operationIdentifiers(name));
    locked.set(operation2.key, name);
    noteLocked(registry, { of: operation2.key, wanted: operationCandidates(operation2)[0] ?? "", name });
  }
  return locked;
}
function noteLocked(registry, rename) {
  if (rename.wanted !== rename.name) registry.renames.push({ ...rename, reason: "locked" });
}
function nameOperations(operations, registry, locked) {
  return new Map(
    operations.map((operation2) => [operation2.key, locked.get(operation2.key) ?? chooseOperation(operation2, registry)])
  );
}
function isIdentifier(name) {
  return typeof name === "string" && name.length <= longestName && /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}
function chooseOperation(operation2, registry) {
  const candidates = operationCandidates(operation2);
  const [wanted = ""] = candidates;
  const name = firstFree(candidates, registry, operationIdentifiers);
  registry.take(operationIdentifiers(name));
  if (name !== wanted)
    registry.renames.push({
      of: operation2.key,
      wanted,
      name,
      reason: registry.isReserved(wanted) ? "reserved" : "clash"
    });
  return name;
}
function operationIdentifiers(name) {
  const type = typeStem(name);
  return [name, `${name}All`, ...operationTypeEndings.map((ending) => type + ending)];
}
function typeStem(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
function lockedSchemas(components, registry, lock) {
  const locked = /* @__PURE__ */ new Map();
  for (const component of components) {
    const name = own(lock.schemas, component);
    if (!isIdentifier(name) || !registry.isFree(schemaIdentifiers(name))) continue;
    registry.take(schemaIdentifiers(name));
    locked.set(component, name);
    noteLocked(registry, { of: schemaPointer(component), wanted: schemaCandidate(component), name });
  }
  return locked;
}
function nameSchemas(components, registry, locked) {
  return new Map(
    components.map((component) => [component, locked.get(component) ?? chooseSchema(component, registry)])
  );
}
function chooseSchema(component, registry) {
  const wanted = schemaCandidate(component);
  const name = firstFree([wanted, `${wanted}Schema`], registry, schemaIdentifiers);
  registry.take(schemaIdentifiers(name));
  const reason2 = registry.isReserved(wanted) ? "reserved" : "clash";
  if (name !== wanted) registry.renames.push({ of: schemaPointer(component), wanted, name, reason: reason2 });
  return name;
}
function schemaPointer(component) {
  return `#/components/schemas/${component}`;
}
function schemaIdentifiers(name) {
  return [name, `${name}Writable`];
}
function withFiles(operations, functions) {
  const groups = new Map(operations.map((operation2) => [operation2.key, groupName(operation2)]));
  const files = fileNames(operations, groups, functions);
  const taken2 = new Set([...functions.values()].flatMap((name) => [name, `${name}All`]));
  return new Map(
    operations.map(({ key }) => {
      const name = functions.get(key) ?? "";
      return [
        key,
        {
          function: name,
          type: typeStem(name),
          all: `${name}All`,
          data: unlike(taken2, `${name}Operation`),
          pages: unlike(taken2, `${name}Pages`),
          file: files.get(key) ?? "",
          group: groups.get(key) ?? ""
        }
      ];
    })
  );
}
function unlike(taken2, name) {
  return taken2.has(name) ? unlike(taken2, `${name}Data`) : name;
}

// generator/pagination/shape-draft.ts
function emptyDraft(pointer) {
  return {
    pointer,
    types: /* @__PURE__ */ new Set(),
    properties: /* @__PURE__ */ new Map(),
    required: /* @__PURE__ */ new Set(),
    items: null,
    values: null,
    format: "",
    description: "",
    enumerated: false,
    default: void 0,
    minimum: void 0,
    examples: [],
    disagrees: false,
    extensions: /* @__PURE__ */ new Map()
  };
}
function join2(draft, alternative) {
  for (const type of alternative.types) draft.types.add(type);
  for (const [name, place2] of alternative.properties) {
    if (!draft.properties.has(name)) draft.properties.set(name, place2);
  }
  draft.items ??= alternative.items;
  draft.values ??= alternative.values;
  draft.format ||= alternative.format;
  draft.description ||= alternative.description;
  draft.enumerated ||= alternative.enumerated;
  draft.default ??= alternative.default;
  draft.minimum ??= alternative.minimum;
  if (draft.examples.length === 0) draft.examples = alternative.examples;
  draft.disagrees ||= alternative.disagrees;
}

// generator/pagination/shape.ts
function step(name) {
  return /[~/]/.test(name) ? `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${name}`;
}
function steps(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part2) => part2.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function shapeReader(api, onCircle = () => void 0) {
  const known = /* @__PURE__ */ new Map();
  const read = (place2, folding) => {
    const shapes = known.get(place2.schema) ?? /* @__PURE__ */ new Map();
    const found2 = shapes.get(place2.pointer);
    if (found2 !== void 0 && place2.earlier === void 0) return found2;
    const draft = emptyDraft(place2.pointer);
    if (place2.earlier !== void 0) fold(draft, place2.earlier, folding);
    fold(draft, place2, folding);
    if (typeof place2.schema === "object" && place2.earlier === void 0)
      known.set(place2.schema, shapes.set(place2.pointer, draft));
    return draft;
  };
  return (place2) => read(place2, { schemas: api.schemas, seen: /* @__PURE__ */ new Set(), read, onCircle });
}
function fold(draft, { schema, pointer }, folding) {
  if (typeof schema === "boolean") return;
  if (schema.$ref !== void 0) foldReference(draft, schema.$ref, folding);
  for (const [index, part2] of (schema.allOf ?? []).entries()) {
    fold(draft, { schema: part2, pointer: `${pointer}/allOf/${index}` }, folding);
  }
  foldOwn(draft, { schema, pointer }, folding);
  for (const keyword of ["oneOf", "anyOf"]) {
    foldUnion(draft, { members: schema[keyword] ?? [], pointer: `${pointer}/${keyword}` }, folding);
  }
}
function foldReference(draft, reference, folding) {
  const name = refName(reference);
  const target2 = named(folding.schemas, name);
  if (folding.seen.has(name)) folding.onCircle();
  if (target2 === void 0 || folding.seen.has(name)) return;
  const place2 = { schema: target2, pointer: `/components/schemas${step(name)}` };
  absorb(draft, folding.read(place2, { ...folding, seen: /* @__PURE__ */ new Set([...folding.seen, name]) }), folding);
}
function named(schemas, name) {
  return Object.hasOwn(schemas, name) ? schemas[name] : void 0;
}
function absorb(draft, shape, folding) {
  for (const type of shape.types) draft.types.add(type);
  for (const [name, place2] of shape.properties) addProperty(draft, name, { place: place2, folding });
  for (const name of shape.required) draft.required.add(name);
  for (const [name, value] of shape.extensions) draft.extensions.set(name, value);
  draft.items = shape.items ?? draft.items;
  draft.values = shape.values ?? draft.values;
  draft.format = shape.format || draft.format;
  draft.description = shape.description || draft.description;
  draft.enumerated ||= shape.enumerated;
  draft.default = shape.default ?? draft.default;
  draft.minimum = shape.minimum ?? draft.minimum;
  if (shape.examples.length > 0) draft.examples = shape.examples;
  draft.disagrees ||= shape.disagrees;
}
function foldOwn(draft, { schema, pointer }, folding) {
  for (const type of typesOf(schema)) draft.types.add(type);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const place2 = { schema: property, pointer: `${pointer}/properties${step(name)}` };
    addProperty(draft, name, { place: place2, folding });
  }
  for (const name of schema.required ?? []) draft.required.add(name);
  if (schema.items !== void 0) draft.items = { schema: schema.items, pointer: `${pointer}/items` };
  if (typeof schema.additionalProperties === "object") {
    draft.values = { schema: schema.additionalProperties, pointer: `${pointer}/additionalProperties` };
  }
  foldAnnotations(draft, schema);
}
function addProperty(draft, name, { place: place2, folding }) {
  const earlier = draft.properties.get(name);
  const both = earlier !== void 0 && earlier.schema !== place2.schema;
  const added = both && isObject2(earlier.schema, folding.schemas) && isObject2(place2.schema, folding.schemas);
  draft.properties.set(name, added ? { ...place2, earlier } : place2);
}
function isObject2(schema, schemas) {
  if (typeof schema === "boolean") return false;
  const target2 = schema.$ref === void 0 ? void 0 : named(schemas, refName(schema.$ref));
  const { properties: properties2, oneOf: oneOf2, anyOf, items } = typeof target2 === "object" ? target2 : schema;
  return properties2 !== void 0 && oneOf2 === void 0 && anyOf === void 0 && items === void 0;
}
function foldAnnotations(draft, schema) {
  draft.format = schema.format ?? draft.format;
  draft.description = schema.description ?? draft.description;
  draft.enumerated ||= schema.enum !== void 0 || schema.const !== void 0;
  draft.default = schema.default ?? draft.default;
  draft.minimum = schema.minimum ?? draft.minimum;
  const own3 = [
    ...schema.example === void 0 ? [] : [schema.example],
    ...Array.isArray(schema.examples) ? schema.examples : []
  ];
  if (own3.length > 0) draft.examples = own3;
  for (const name of Object.keys(schema)) {
    if (name.startsWith("x-")) draft.extensions.set(name, schema[name]);
  }
}
function typesOf(schema) {
  const written = schema.type === void 0 ? [] : [schema.type].flat();
  if (written.length > 0) return written.filter((type) => type !== "null");
  if (schema.items !== void 0) return ["array"];
  return schema.properties === void 0 ? [] : ["object"];
}
function foldUnion(draft, { members: members2, pointer }, folding) {
  const kinds3 = /* @__PURE__ */ new Set();
  for (const [index, member2] of members2.entries()) {
    if (typeof member2 === "object" && member2.type === "null") continue;
    const alternative = emptyDraft(`${pointer}/${index}`);
    fold(alternative, { schema: member2, pointer: alternative.pointer }, folding);
    kinds3.add(alternative.types.has("array") ? "array" : alternative.properties.size > 0 ? "object" : "other");
    join2(draft, alternative);
  }
  draft.disagrees ||= kinds3.has("array") && kinds3.has("object");
}

// generator/pagination/words.ts
function normalName(name) {
  return name.toLowerCase().replace(/[_\-$.[\]\s]/g, "");
}
function words2(text4) {
  return new Set(text4.trim().split(/\s+/));
}
var cursorWords = words2(`
  cursor pagetoken nexttoken continuation continuationtoken continuetoken marker continue paginationtoken startcursor bookmark
  pageinfo exclusivestartkey nextcursor nextpagetoken pagecursor aftercursor scrollid startingtoken keymarker pagingtoken
  nextmarker startkey starttoken aftertoken lastevaluatedkey nextpagecursor skiptoken cursorid requestcursor`);
var weakCursorWords = words2("after pageafter token next start from position startafter");
var disguisedWords = words2("page offset pageid nextpage");
var nextCursorWords = words2(`
  nextcursor nextpagetoken nexttoken nextmarker continue continuationtoken nextcontinuationtoken endcursor next
  nextpagecursor nextstartcursor nextbookmark nextscrollid nextkey nextstartkey nextcontinuation nextpage nextpageid
  nextpaginationtoken nextskiptoken aftercursor nextposition nextid lastevaluatedkey nextpagination`);
var cursorFieldWords = words2("cursor after token pagetoken marker bookmark scrollid pageinfo cursorid");
var previousCursorWords = words2(
  "previouscursor prevcursor startcursor before previoustoken prevtoken previouspagetoken"
);
var nextUrlWords = words2(`
  next nexturl nextlink nextpageurl nextpageuri nextpagelink nexthref nexturi nextpage @odatanextlink odatanextlink nextpagehref
  nextpath nextlinkurl`);
var previousUrlWords = words2(`
  previous prev previousurl prevurl previouslink prevlink previouspageurl prevpageurl previouspageuri previouspage prevpage`);
var afterIdWords = words2("after startingafter afterid since sinceid startafterid lastid");
var beforeIdWords = words2(
  "before endingbefore beforeid beforecursor pagebefore endcursor previouscursor prevcursor"
);
var offsetWords = words2(
  "offset skip start startindex startat pageoffset recordoffset firstresult startrow startoffset recordstart"
);
var pageWords = words2("page pagenumber pageindex pageno pagenum currentpage pagesnumber");
var sizeWords = words2(`
  perpage pagesize limit size count maxresults max top take num rows pagelimit itemsperpage resultsperpage recordsperpage
  maxitems numresults numberofresults batchsize maxpagesize pageperpage pagecount maxkeys perpagelimit results length`);
var moreWords = words2(`
  hasmore hasnext hasnextpage hasmoreitems moreavailable more hasmoreresults hasmoredata hasmorepages moreresults hasmorerecords
  xhasmore`);
var totalPagesWords = words2(`
  totalpages pagecount pages pagestotal numpages numberofpages totalpagecount totalpagescount lastpage maxpage nbpages
  totalnumberofpages`);
var totalWords = words2(`
  total totalcount totalitems totalresults totalrecords totalelements totalsize totalhits totalrows recordstotal totalnumber
  totalitemscount totalentries totalobjects resultcount totalnumberofitems`);
var echoedPageWords = words2("page currentpage pagenumber pageno pageindex number pagenum");
var echoedSizeWords = words2("perpage pagesize limit size itemsperpage resultsperpage maxresults");
var lastIdWords = words2("lastid");
var firstIdWords = words2("firstid");
var enablingWords = words2("usemarker usecursor usepagination withcursor enablepagination cursorpagination");
var pagingContainers = words2(`
  meta metadata pagination paging pageinfo resultinfo responsemetadata cursor cursors nextpage links page pager paginationinfo
  pagedata listmetadata next paginationmeta resultset responsemeta pageable pagecursors link`);
var payloadContainers = words2("data result results response hits embedded payload content body");
var listWords = words2("data items results result entries values value records resources list");
var besideWords = words2("errors error messages included links link warnings notices");
var neverWords = words2("responsemetadata meta metadata");
function speaksOfTime(text4) {
  return /\b(time|times|date|dates|datetime|timestamps?|iso.?8601|rfc.?3339|epoch|unix|seconds|days?|hours?|created|updated|YYYY)\b/i.test(
    text4
  );
}

// generator/pagination/facts.ts
var maxDepth = 3;
var readingMethods = /* @__PURE__ */ new Set(["GET", "POST", "QUERY"]);
function bareFacts(operation2, read) {
  const { pointer } = operation2;
  return { operation: operation2, request: [], body: null, fields: [], headers: [], response: pointer, disagreement: "", read };
}
function factsOf(operation2, read) {
  const successes = jsonSuccesses(operation2);
  const first = successes[0];
  const body2 = first === void 0 ? null : read(first.place);
  return {
    operation: operation2,
    request: requestFacts(operation2, read),
    body: body2,
    fields: body2 === null ? [] : bodyFacts(body2, read),
    headers: first?.response.headers ?? [],
    response: first?.response.pointer ?? operation2.pointer,
    disagreement: disagreementOf(successes.map(({ place: place2 }) => read(place2))),
    read
  };
}
function jsonSuccesses(operation2) {
  const numbered = operation2.responses.filter((response3) => response3.status.startsWith("2"));
  const responses2 = numbered.length > 0 ? numbered : operation2.responses.filter(({ status }) => status === "default");
  return responses2.flatMap((response3) => {
    const content = jsonContent(response3.contents);
    if (content === void 0 || content.schema === null) return [];
    return [{ response: response3, place: { schema: content.schema, pointer: `${content.pointer}/schema` } }];
  });
}
function jsonContent(contents2) {
  return contents2.find(({ kind }) => kind === "json") ?? contents2.find(({ contentType }) => contentType === "*/*");
}
function disagreementOf(shapes) {
  if (shapes.some(({ disagrees }) => disagrees)) return "the successful response is an array or an object";
  const kinds3 = new Set(shapes.map(({ types }) => types.has("array") ? "array" : "object"));
  return kinds3.size > 1 ? "the successful responses are of different kinds" : "";
}
function requestFacts(operation2, read) {
  const body2 = requestBodyFacts(operation2, read);
  if (operation2.method === "POST") return body2;
  const parameters2 = operation2.parameters.filter((parameter2) => parameter2.in !== "path" && parameter2.in !== "cookie");
  return [...parameters2.flatMap((parameter2) => parameterFacts(parameter2, read)), ...body2];
}
function parameterFacts(parameter2, read) {
  const shape = read({ schema: parameter2.schema, pointer: `${parameter2.pointer}/schema` });
  const field = { in: parameter2.in, name: parameter2.name, pointer: "" };
  const name = normalName(parameter2.name).replace(/^x(?=(page|total|next|cursor|limit|offset|perpage))/, "");
  const { required, description, pointer } = parameter2;
  const own3 = { field, name, required, description: description || shape.description, shape, pointer };
  return [own3, ...memberFacts(own3, read)];
}
var memberParents = /* @__PURE__ */ new Set([
  "",
  "page",
  "options",
  "pagination",
  "paging",
  "pageinfo",
  "query",
  "pageable",
  "cursor",
  "pit"
]);
function memberFacts(parent, read) {
  if (!memberParents.has(parent.name)) return [];
  return [...parent.shape.properties].flatMap(([written, place2]) => {
    const shape = read(place2);
    const name = parent.name === "page" ? `page${normalName(written)}` : normalName(written);
    const field = { ...parent.field, pointer: `${parent.field.pointer}${step(written)}` };
    const required = parent.required && parent.shape.required.has(written);
    return [{ field, name, required, description: shape.description, shape, pointer: place2.pointer }];
  });
}
function requestBodyFacts(operation2, read) {
  const body2 = inputBody(operation2);
  const content = body2 === null ? void 0 : jsonContent(body2.contents);
  if (content === void 0 || content.schema === null) return [];
  const shape = read({ schema: content.schema, pointer: `${content.pointer}/schema` });
  const field = { in: "body", name: "", pointer: "" };
  const root = { field, name: "", required: true, description: "", shape, pointer: content.pointer };
  const members2 = memberFacts(root, read);
  return [...members2, ...members2.flatMap((member2) => memberFacts(member2, read))];
}
function bodyFacts(body2, read) {
  const walk = (shape, parents, at2) => [...shape.properties].flatMap(([written, place2]) => {
    const inner = read(place2);
    const fact = {
      name: normalName(written),
      parents,
      at: `${at2}${step(written)}`,
      shape: inner,
      pointer: place2.pointer
    };
    const deeper = parents.length + 1 < maxDepth && isLookedInto(fact.name) && !inner.types.has("array");
    return deeper ? [fact, ...walk(inner, [...parents, fact.name], fact.at)] : [fact];
  });
  return walk(body2, [], "");
}
function isLookedInto(name) {
  return pagingContainers.has(name) || payloadContainers.has(name);
}
function allows(shape, ...types) {
  return shape.types.size === 0 || types.some((type) => shape.types.has(type));
}
function isInteger(shape) {
  return (shape.types.has("integer") || shape.types.has("number")) && !shape.types.has("string");
}
function isText(shape) {
  return shape.types.has("string") && !isInteger(shape) && !shape.enumerated && !shape.format.startsWith("date");
}

// generator/pagination/signals.ts
function bodyField(fact) {
  return { in: "body", pointer: fact.at };
}
function pageFields(facts) {
  return facts.fields.filter(({ shape }) => !shape.types.has("array") && !shape.types.has("object"));
}
function signalsOf(facts) {
  const fields = pageFields(facts);
  const numbers = fields.filter(({ shape }) => allows(shape, "integer", "number"));
  const more = shallowest(fields.filter(({ name, shape }) => moreWords.has(name) && shape.types.has("boolean")));
  const echoedPage = shallowest(numbers.filter(({ name }) => echoedPageWords.has(name)));
  const echoedSize = shallowest(numbers.filter(({ name }) => echoedSizeWords.has(name)));
  const echoedOffset = shallowest(numbers.filter(({ name }) => offsetWords.has(name)));
  const totalPages = shallowest(numbers.filter(({ name }) => totalPagesWords.has(name)));
  const total = totalField(numbers) ?? (echoedPage === null && echoedSize === null ? countField(facts, numbers) : null);
  const signals = {
    more: signalOf(more) ?? headerSignal(facts, moreHeaders),
    total: signalOf(total) ?? headerSignal(facts, totalHeaders),
    totalPages: signalOf(totalPages) ?? headerSignal(facts, totalPagesHeaders)
  };
  const used = [signals.more, signals.total, signals.totalPages, echoedPage, echoedSize];
  const pointers = used.flatMap((signal) => signal === null ? [] : [signal.pointer]);
  return { ...signals, echoedPage, echoedSize, echoedOffset, pointers };
}
function signalOf(fact) {
  return fact === null ? null : { field: bodyField(fact), pointer: fact.pointer };
}
var moreHeaders = /^(x-)?has-(more|next)(-page)?$/;
var totalHeaders = /^(x-)?(total|total-count|total-items|wp-total|pagination-total|total-results)$/;
var totalPagesHeaders = /^(x-)?(total-pages|wp-totalpages|page-count|pagination-pages)$/;
function headerSignal({ headers, response: response3 }, pattern) {
  const header = headers.find(({ name }) => pattern.test(name));
  return header === void 0 ? null : { field: headerOf(header), pointer: header.pointer ?? response3 };
}
function headerOf({ name }) {
  return { in: "header", name };
}
function shallowest(facts) {
  return facts.toSorted((a, b) => a.parents.length - b.parents.length)[0] ?? null;
}
function totalField(numbers) {
  const named2 = shallowest(numbers.filter(({ name }) => totalWords.has(name)));
  if (named2 !== null) return named2;
  const alike = numbers.filter(({ name }) => name.startsWith("total") && !totalPagesWords.has(name) && !isMoney(name));
  return alike.length === 1 && alike[0] !== void 0 ? alike[0] : null;
}
function isMoney(name) {
  return /amount|price|cost|balance|value|spend|time|duration|bytes/.test(name);
}
function countField({ fields }, numbers) {
  const beside = fields.some(({ name, parents }) => parents.length === 0 && /^(next|previous|results)$/.test(name));
  const counts = numbers.filter(({ name, parents }) => name === "count" && parents.length === 0);
  return beside ? counts[0] ?? null : null;
}
function sizeOf(facts, style = "page") {
  const sizes = facts.request.filter(({ name, shape }) => sizeWords.has(name) && isInteger(shape) && !shape.enumerated);
  const paired = sizes.find(({ name }) => name.includes("page") === (style === "page"));
  return paired ?? sizes[0] ?? null;
}
function continuations(facts) {
  return facts.request.filter((fact) => isContinuation(fact) || afterIdWords.has(fact.name) && !isTimeFilter(fact));
}
function isContinuation({ name, shape }) {
  if (cursorWords.has(name)) return true;
  if (pageWords.has(name)) return isInteger(shape) || isText(shape);
  return offsetWords.has(name) && (isInteger(shape) || name === "offset");
}
function isTimeFilter({ shape, description }) {
  return shape.format.startsWith("date") || speaksOfTime(description);
}
var directionWords = /* @__PURE__ */ new Set(["startingafter", "endingbefore", "afterid", "beforeid"]);
function droppedBeside(facts, used) {
  const others = facts.request.filter((fact) => isContinuation(fact) || directionWords.has(fact.name));
  return others.filter(({ required }) => !required).map(({ field }) => field).filter((field) => !used.some((other) => sameField(field, other) || isAround(field, other)));
}
function isAround(outer, inner) {
  return outer.in === inner.in && outer.name === inner.name && inner.pointer.startsWith(`${outer.pointer}/`);
}
function sameField(a, b) {
  return a.in === b.in && a.name === b.name && a.pointer === b.pointer;
}
function enablingFlags(facts) {
  const flags = facts.request.filter(({ name, shape }) => enablingWords.has(name) && shape.types.has("boolean"));
  return flags.map(({ field }) => ({ field, value: true }));
}
function pagingInfo(facts) {
  const information = /* @__PURE__ */ new Set(["resultinfo", "pagination", "paging", "pageinfo", "pager"]);
  return facts.fields.find(({ name, shape }) => information.has(name) && shape.properties.size > 0) ?? null;
}

// generator/pagination/assemble.ts
function assemble({ facts, items, signals }, decided) {
  const { choice, rule, confidence, pointers, additions } = decided;
  const more = signals.more?.field ?? null;
  const total = signals.total?.field ?? null;
  return {
    ...choice,
    confidence,
    rule,
    ...itemsPart(items),
    size: choice.style === "single" ? null : sizeOf(facts, choice.style)?.field ?? null,
    more,
    total,
    dropped: choice.style === "single" ? [] : droppedBeside(facts, usedFields(choice)),
    fixed: choice.style === "cursor" ? enablingFlags(facts) : noParameters,
    evidence: [.../* @__PURE__ */ new Set([...pointers, ...items.pointer === "" ? [] : [items.pointer]])],
    stop: stopSentence(choice, { more, total }),
    ...additions && { additions }
  };
}
var noParameters = [];
function itemsPart(items) {
  return { items: items.at, itemsKind: items.kind };
}
function usedFields(choice) {
  switch (choice.style) {
    case "page":
      return [choice.page];
    case "offset":
      return [choice.offset];
    case "cursor":
      return [choice.cursor];
    case "id":
      return [choice.after];
    case "url":
    case "link":
    case "single":
      return [];
    default:
      return choice;
  }
}
function stopSentence(choice, { more, total, additions }) {
  if (choice.style === "single") return "one request: the operation has no way to ask for more";
  const signals = [
    ...more === null ? [] : [`when \`${spoken(more)}\` is false`],
    ...continuationStop(choice),
    ...totalStop(choice, total),
    ...choice.style === "page" || choice.style === "offset" || choice.style === "id" ? ["at an empty page"] : [],
    ...additions?.stopOnShortPage ? ["at a page that is not full"] : []
  ];
  return `ends ${signals.join(", else ")}`;
}
function continuationStop(choice) {
  if (choice.style === "link") return ['when no `Link` header has rel="next"'];
  if (choice.style === "cursor" || choice.style === "url") return [`when \`${spoken(choice.next)}\` is empty`];
  if (choice.style === "page" || choice.style === "offset") {
    return choice.next === null ? [] : [`when \`${spoken(choice.next)}\` is blank`];
  }
  return [];
}
function totalStop(choice, total) {
  if (choice.style !== "page" && choice.style !== "offset") return [];
  const pages = choice.style === "page" ? choice.totalPages : null;
  return [pages, total].flatMap((field) => field === null ? [] : [`at \`${spoken(field)}\``]);
}
function spoken(field) {
  return field.in === "header" ? field.name : steps(field.pointer).join(".");
}

// generator/pagination/items.ts
function itemsOf({ body: body2, fields, operation: operation2, read }) {
  if (body2 === null) return nothing("the successful response is no JSON", []);
  if (body2.types.has("array")) return taken({ at: "", shape: body2, rule: "I1", others: [] }, read);
  const arrays = fields.filter(isListPlace);
  const candidates = preferred2(arrays, read);
  const [only] = candidates;
  if (only === void 0) return mapOf(fields, read) ?? nothing("the response holds no array", []);
  if (candidates.length === 1)
    return taken({ at: only.at, shape: only.shape, rule: "I3", others: notTaken(arrays, only) }, read);
  const named2 = byName(candidates, operation2.path) ?? byTotal(candidates, fields);
  if (named2 !== null)
    return taken({ at: named2.at, shape: named2.shape, rule: "I3", others: notTaken(arrays, named2) }, read);
  return nothing(`several arrays could be the items: ${candidates.map(({ at: at2 }) => at2).join(", ")}`, candidates);
}
function isListPlace({ name, parents, shape }) {
  if (!shape.types.has("array") || neverWords.has(name)) return false;
  return parents.every((parent) => payloadContainers.has(parent) && !isPagingOnly(parent));
}
function isPagingOnly(name) {
  return pagingContainers.has(name) && !payloadContainers.has(name);
}
function preferred2(arrays, read) {
  const main = arrays.filter(({ name }) => !besideWords.has(name));
  const pool = main.length > 0 ? main : arrays;
  const objects = pool.filter(({ shape }) => shape.items === null || !isScalar2(read(shape.items)));
  return objects.length > 0 ? objects : pool;
}
function isScalar2(shape) {
  return shape.types.size > 0 && !shape.types.has("object") && !shape.types.has("array");
}
function byName(candidates, path) {
  const word = lastWord(path);
  const own3 = candidates.filter(({ name }) => word !== "" && isSameWord(name, word));
  const named2 = own3.length > 0 ? own3 : candidates.filter(({ name }) => listWords.has(name));
  const shallowest2 = Math.min(...named2.map(({ parents }) => parents.length));
  const nearest2 = named2.filter(({ parents }) => parents.length === shallowest2);
  return nearest2.length === 1 && nearest2[0] !== void 0 ? nearest2[0] : null;
}
function byTotal(candidates, fields) {
  const counted = candidates.filter(({ name }) => fields.some((field) => field.name === `total${name}`));
  return counted.length === 1 && counted[0] !== void 0 ? counted[0] : null;
}
var verbs = /* @__PURE__ */ new Set(["get", "list", "search", "query", "find", "fetch", "all", "filter"]);
function lastWord(path) {
  const [plain = ""] = path.split(/[?#]/);
  const segments = plain.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
  const nouns = segments.map((segment) => normalName(segment.replace(/\.(json|xml)$/i, ""))).filter((word) => !verbs.has(word));
  return nouns.at(-1) ?? "";
}
function isSameWord(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long === short || long === `${short}s` || long === `${short}es`) return true;
  return short.endsWith("y") && long === `${short.slice(0, -1)}ies`;
}
function notTaken(arrays, chosen) {
  return arrays.filter((array) => array !== chosen).map(({ at: at2 }) => at2);
}
function taken({ at: at2, shape, rule, others }, read) {
  const item = shape.items === null ? null : read(shape.items);
  return { at: at2, kind: "array", pointer: shape.pointer, rule, reason: "", item, others };
}
function mapOf(fields, read) {
  const names = /* @__PURE__ */ new Set(["items", "data", "result"]);
  const map = fields.find(({ name, parents, shape }) => parents.length === 0 && names.has(name) && isMap(shape));
  if (map === void 0 || map.shape.values === null) return null;
  const item = read(map.shape.values);
  return { at: map.at, kind: "map", pointer: map.pointer, rule: "I5", reason: "", item, others: [] };
}
function isMap(shape) {
  return shape.values !== null && shape.properties.size === 0;
}
function nothing(reason2, candidates) {
  const others = candidates.map(({ at: at2 }) => at2);
  return { at: null, kind: "array", pointer: "", rule: others.length > 0 ? "I6" : "", reason: reason2, item: null, others };
}
function shapeAt(root, pointer, read) {
  let shape = root;
  for (const name of steps(pointer)) {
    const member2 = /^\d+$/.test(name) ? shape.items : null;
    const place2 = shape.properties.get(name) ?? shape.values ?? member2;
    if (place2 === null) return isOpen(shape) ? shape : null;
    shape = read(place2);
  }
  return shape;
}
function isOpen(shape) {
  return shape.types.size === 0 && shape.properties.size === 0;
}

// generator/pagination/guards.ts
function guards(facts, items) {
  return [...singleResource(facts, items), ...mutatingPost(facts.operation), ...disagreement(facts)];
}
function singleResource({ operation: operation2, body: body2, read, response: response3 }, items) {
  if (!endsInParameter(operation2.path) || body2 === null || items.at === "") return [];
  const holder = items.at === null ? body2 : shapeAt(body2, parentOf(items.at), read) ?? body2;
  if ([body2, holder].some(({ properties: properties2 }) => [...properties2.keys()].some((name) => normalName(name) === "id"))) {
    const reason3 = "the path ends in a parameter and the response has an `id` of its own: one resource with lists inside";
    return [{ kind: "rejected", rule: "single-resource", reason: reason3, pointer: response3 }];
  }
  const texts4 = [...holder.properties].filter(([name, place2]) => isOwnText(normalName(name), read(place2)));
  if (texts4.length === 0) return [];
  const where = parentOf(items.at ?? "") || "the response";
  const reason2 = `the path ends in a parameter and ${where} has texts beside the list: it may be one resource`;
  return [{ kind: "doubt", rule: "single-resource", reason: reason2, pointer: response3, choices: [] }];
}
function isOwnText(name, shape) {
  const aboutPages = [nextUrlWords, previousUrlWords, nextCursorWords, previousCursorWords, cursorFieldWords];
  const known = answerWords.has(name) || aboutPages.some((words4) => words4.has(name)) || /page|cursor|token/.test(name);
  return !known && shape.types.has("string");
}
var answerWords = new Set(
  `object type kind url uri href self status message msg code error requestid etag version firstid lastid first last
  timestamp success ok syncversion`.split(/\s+/)
);
function endsInParameter(path) {
  const [plain = ""] = path.split(/[?#]/);
  return (plain.split("/").at(-1) ?? "").includes("{");
}
function parentOf(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
var mutating = new Set(
  `create send update delete remove add put insert cancel submit upload import approve revoke refresh copy patch purge invite
  enable disable register generate publish reset rotate`.split(/\s+/)
);
var reading = new Set(
  "get list search query sync find fetch lookup filter browse scan read select retrieve".split(" ")
);
function mutatingPost(operation2) {
  if (operation2.method !== "POST") return [];
  const segments = operation2.path.split("/").filter((segment) => !segment.includes("{"));
  const words4 = wordsOf(`${segments.at(-1) ?? ""} ${operation2.operationId ?? ""}`);
  const { pointer } = operation2;
  const reads = words4.some((word) => reading.has(word));
  const changes = words4.some((word) => mutating.has(word));
  if (reads && !changes) return [];
  if (changes && !reads) {
    return [
      { kind: "rejected", rule: "mutating-post", reason: "a POST that changes something is not repeated", pointer }
    ];
  }
  const reason2 = "a POST whose name does not say that it only reads";
  return [{ kind: "doubt", rule: "mutating-post", reason: reason2, pointer, choices: [] }];
}
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
}
function disagreement({ disagreement: reason2, response: response3 }) {
  return reason2 === "" ? [] : [{ kind: "doubt", rule: "responses", reason: reason2, pointer: response3, choices: [] }];
}

// generator/pagination/rules/next-url.ts
var nextUrlRule = ({ facts }) => {
  const named2 = urlFields(facts, nextUrlWords, "next");
  const certain = named2.filter((fact) => isUrl(fact));
  const best = shallowest(certain);
  if (best !== null) return [fit(best, facts)];
  return named2.filter(({ shape, parents }) => shape.types.has("string") && parents.length < 2).map(({ at: at2, pointer }) => ({
    kind: "doubt",
    rule: "S3",
    reason: `${at2} may be a URL or a token: its name, format, example and description do not say`,
    pointer,
    choices: [],
    suggestion: { style: "url", next: { in: "body", pointer: at2 }, previous: null }
  }));
};
function urlFields({ fields }, words4, relation) {
  return fields.filter(({ name, parents, shape }) => {
    if (!allows(shape, "string", "object") || shape.types.has("array")) return false;
    const parent = parents.at(-1) ?? "";
    if (name === "href") return parent === relation || words4.has(parent);
    return words4.has(name) && (!shape.types.has("object") || shape.types.has("string"));
  });
}
function isUrl({ name, parents, shape }) {
  if (shape.format.startsWith("uri") || shape.format === "url") return true;
  if (/url|uri|link|href/.test(name) || parents.some((parent) => /^links?$/.test(parent))) return true;
  const said = [shape.description, ...shape.examples.filter((example) => typeof example === "string")];
  if (shape.types.has("string") && said.some((text4) => /https?:\/\/|\burl\b|\buri\b|\bhyperlink\b/i.test(text4)))
    return true;
  return shape.examples.some((example) => typeof example === "string" && example.startsWith("/"));
}
function fit(next, facts) {
  const previous = shallowest(urlFields(facts, previousUrlWords, "prev").filter((fact) => isUrl(fact)));
  return {
    kind: "fit",
    rule: "S3",
    choice: { style: "url", next: bodyField(next), previous: previous === null ? null : bodyField(previous) },
    confidence: "high",
    pointers: [next.pointer]
  };
}

// generator/pagination/rules/cursor.ts
var cursorRule = ({ facts, items }) => {
  const parameters2 = facts.request.filter((fact) => isTokenParameter(fact));
  const weak = facts.request.filter(({ name, shape }) => weakCursorWords.has(name) && isText(shape));
  const strong = parameters2.flatMap((parameter2) => cursorVerdicts("S1", { parameter: parameter2, facts, anyName: true }));
  const fits2 = strong.filter(({ kind }) => kind === "fit");
  if (fits2.length > 0 || items.at === null) return strong;
  const others = weak.flatMap((parameter2) => cursorVerdicts("S1", { parameter: parameter2, facts, anyName: false }));
  return [...others.filter(({ kind }) => kind === "fit"), ...strong];
};
var disguisedCursorRule = ({ facts }) => facts.request.filter(({ name, shape }) => disguisedWords.has(name) && isText(shape)).flatMap((parameter2) => cursorVerdicts("S2", { parameter: parameter2, facts, anyName: true }));
function isTokenParameter({ name, shape, field }) {
  if (name === "range" && field.in === "header") return true;
  return cursorWords.has(name) && !shape.enumerated && (allows(shape, "string") || isInteger(shape));
}
function cursorVerdicts(rule, candidate) {
  const { parameter: parameter2, facts, anyName } = candidate;
  if (parameter2.required) {
    return [doubt(rule, parameter2, "is required, so the first page cannot be asked for without one")];
  }
  const ranked = rankedFields(parameter2, facts).filter(({ rank: rank2 }) => anyName || rank2 === 0);
  const [best, second] = ranked;
  if (best === void 0) {
    const header = nextHeader(parameter2, facts);
    if (header !== null) {
      return [fit2(rule, { parameter: parameter2, facts, next: headerOf(header), pointer: header.pointer ?? facts.response })];
    }
    return anyName ? [doubt(rule, parameter2, "has no field in the response that gives the next value")] : [];
  }
  if (second !== void 0 && second.rank === best.rank && depth(second.fact) === depth(best.fact)) {
    return [tie(rule, candidate, [best.fact, second.fact])];
  }
  if (isVague(best.fact) && hasPrevious(best.fact, facts)) return [maybeLink(rule, parameter2, best.fact)];
  return [
    fit2(rule, { parameter: parameter2, facts, next: bodyField(best.fact), pointer: best.fact.pointer, vague: isVague(best.fact) })
  ];
}
function rankedFields(parameter2, facts) {
  const fields = pageFields(facts).filter((fact) => isToken2(fact) && holds(fact.shape, parameter2));
  return fields.flatMap((fact) => {
    const rank2 = rankOf(fact, parameter2.name);
    return rank2 === null ? [] : [{ fact, rank: rank2 }];
  }).toSorted((a, b) => a.rank - b.rank || depth(a.fact) - depth(b.fact));
}
function isToken2(fact) {
  const { name, shape } = fact;
  if (shape.format.startsWith("uri")) return false;
  if (nextUrlWords.has(fact.name) && isUrl(fact)) return false;
  return !shape.format.startsWith("date") || /cursor|token/.test(name);
}
function isNumberLike(parameter2) {
  return isInteger(parameter2.shape);
}
function holds(shape, parameter2) {
  return isNumberLike(parameter2) || !isInteger(shape) ? allows(shape, "string", "integer", "number") : false;
}
var nextParents = /* @__PURE__ */ new Set(["next", "nextpage"]);
function rankOf({ name, parents }, parameter2) {
  const parent = parents.at(-1) ?? "";
  if (parent === "links" || /^(pre|last|first|self)/.test(parent)) return null;
  if (nextParents.has(parent) && (name === parameter2 || cursorFieldWords.has(name))) return 0;
  if (nextCursorWords.has(name) && !(name === "nextpage" && parameter2 !== "page" && parameter2 !== "cursor")) return 0;
  if (name === `next${parameter2}`) return 0;
  if (/^cursors?$|^paging$|^pageinfo$/.test(parent) && /^(after|next)$/.test(name)) return 0;
  return name === parameter2 || name === "cursor" && cursorWords.has(parameter2) ? 1 : null;
}
function isVague({ name, parents, shape }) {
  return name === "next" && !/cursor|token|marker/i.test([...parents, shape.description].join(" "));
}
function hasPrevious({ parents }, { fields }) {
  const container = parents.join("/");
  return fields.some((field) => /^prev(ious)?$/.test(field.name) && field.parents.join("/") === container);
}
function maybeLink(rule, parameter2, { at: at2 }) {
  const suggestion2 = { style: "url", next: { in: "body", pointer: at2 }, previous: null };
  return { ...doubt(rule, parameter2, `is continued by ${at2}, which may be a token or a URL`), suggestion: suggestion2 };
}
function depth({ parents }) {
  return parents.length;
}
function nextHeader(parameter2, { headers }) {
  const plain = (name) => name.replace(/^x-/, "").replaceAll("-", "");
  const header = headers.find(({ name }) => {
    const word = plain(name);
    return word === `next${parameter2.name}` || /^next.*(cursor|token|page)$/.test(word) && word !== "nextpage";
  });
  return header ?? null;
}
function fit2(rule, { parameter: parameter2, facts, next, pointer, vague = false }) {
  const choice = {
    style: "cursor",
    cursor: parameter2.field,
    next,
    endValues: [],
    previous: previousOf(parameter2, facts)
  };
  return { kind: "fit", rule, choice, confidence: vague ? "medium" : "high", pointers: [parameter2.pointer, pointer] };
}
function nextOf(parameter2, facts) {
  const [verdict2] = cursorVerdicts("", { parameter: { ...parameter2, required: false }, facts, anyName: true });
  return verdict2?.kind === "fit" && verdict2.choice.style === "cursor" ? verdict2.choice.next : null;
}
function previousOf(parameter2, facts) {
  const field = pageFields(facts).find(({ name, shape }) => previousCursorWords.has(name) && allows(shape, "string"));
  if (field === void 0) return null;
  const own3 = facts.request.find(({ name, shape }) => beforeIdWords.has(name) && isText(shape));
  if (own3 === void 0 && field.name === "before") return null;
  return { cursor: (own3 ?? parameter2).field, value: bodyField(field) };
}
function doubt(rule, { field, pointer }, why) {
  return { kind: "doubt", rule, reason: `\`${field.name || field.pointer}\` ${why}`, pointer, choices: [] };
}
function tie(rule, { parameter: parameter2, facts }, fields) {
  const choices = fields.map((fact) => fit2(rule, { parameter: parameter2, facts, next: bodyField(fact), pointer: fact.pointer }));
  return {
    ...doubt(rule, parameter2, `could be continued from ${fields.map(({ at: at2 }) => at2).join(" or ")}`),
    choices: choices.flatMap((verdict2) => verdict2.kind === "fit" ? [verdict2.choice] : [])
  };
}

// generator/pagination/rules/id.ts
var idRule = (evidence) => {
  const parameters2 = evidence.facts.request.filter(({ name }) => afterIdWords.has(name));
  return parameters2.map((parameter2) => verdict(parameter2, evidence));
};
function verdict(parameter2, { facts, items, signals }) {
  const said = `\`${parameter2.field.name || parameter2.field.pointer}\``;
  const { pointer } = parameter2;
  const rejected = (reason2) => ({
    kind: "rejected",
    rule: "S4",
    reason: `${said} ${reason2}`,
    pointer
  });
  if (isTimeFilter(parameter2)) return rejected("is a point in time: a filter, not a position");
  if (!isText(parameter2.shape) && !isInteger(parameter2.shape)) return rejected("is no id");
  const last = idField(facts, lastIdWords);
  const at2 = idAt(items, facts);
  const choice = { style: "id", after: parameter2.field, id: "/id", ...besideId(facts, parameter2) };
  const doubt3 = (why) => ({
    kind: "doubt",
    rule: "S4",
    reason: `${said} ${why}`,
    pointer,
    choices: [],
    ...at2 !== null && { suggestion: { ...choice, id: at2 } }
  });
  if (signals.more === null && last === null)
    return doubt3("has neither `has_more` nor `last_id` beside it in the response");
  if (parameter2.required) return doubt3("is required, so the first page cannot be asked for without one");
  if (last === null && at2 !== "/id") return doubt3("has no item with an `id` to continue from");
  const witness = last ?? signals.more;
  return {
    kind: "fit",
    rule: "S4",
    choice,
    confidence: "high",
    pointers: [pointer, ...witness === null ? [] : [witness.pointer]]
  };
}
function idField(facts, words4) {
  return pageFields(facts).find(({ name, shape }) => words4.has(name) && allows(shape, "string", "integer")) ?? null;
}
function idAt({ item }, { read }) {
  const members2 = [...item?.properties ?? []];
  if (members2.some(([name]) => name === "id")) return "/id";
  const holders = members2.filter(([, place2]) => read(place2).properties.has("id"));
  return holders.length === 1 && holders[0] !== void 0 ? `${step(holders[0][0])}/id` : null;
}
function besideId(facts, after) {
  const before = facts.request.find((fact) => {
    return beforeIdWords.has(fact.name) && fact.field.in === after.field.in && !isTimeFilter(fact);
  });
  const last = idField(facts, lastIdWords);
  const first = idField(facts, firstIdWords);
  return {
    last: last === null ? null : bodyField(last),
    before: before?.field ?? null,
    first: first === null ? null : bodyField(first)
  };
}

// generator/pagination/rules/search-after.ts
var searchAfterRule = ({ facts, items }) => {
  const after = facts.request.find(({ name, shape }) => name === "searchafter" && !shape.types.has("string"));
  if (after === void 0 || items.item?.properties.has("sort") !== true) return [];
  const additions = renewedPoint(facts);
  return [
    {
      kind: "fit",
      rule: "S4",
      choice: { style: "id", after: after.field, id: "/sort", last: null, before: null, first: null },
      // A request that does not ask for an order gets hits without sort values.
      confidence: "medium",
      pointers: [after.pointer],
      ...additions && { additions }
    }
  ];
};
function renewedPoint({ request: request3, fields }) {
  const point = request3.find(({ field }) => field.in === "body" && field.pointer === "/pit/id");
  const given2 = fields.find(({ name, parents }) => name === "pitid" && parents.length === 0);
  return point && given2 ? { carry: [{ field: point.field, value: bodyField(given2) }] } : null;
}

// generator/pagination/rules/numbered.ts
var linkRule = ({ facts }) => {
  const header = facts.headers.find(({ name }) => name === "link");
  const positions = facts.request.filter(({ name }) => positionWords.some((words4) => words4.has(name)));
  const parameter2 = continuations(facts)[0] ?? sizeOf(facts) ?? void 0;
  const telling = positions.find(({ description }) => /\blink[`'"*]* header/i.test(description));
  if (header === void 0 && telling !== void 0) return [linkFit("medium", [telling.pointer])];
  if (header === void 0 || parameter2 === void 0) return [];
  return [linkFit("high", [parameter2.pointer, header.pointer ?? facts.response])];
};
var positionWords = [cursorWords, afterIdWords, pageWords];
function linkFit(confidence, pointers) {
  return { kind: "fit", rule: "S5", choice: { style: "link" }, confidence, pointers };
}
var offsetRule = (evidence) => {
  const { facts } = evidence;
  const size = sizeOf(facts, "offset");
  const offsets = facts.request.filter(({ name, shape }) => isOffset(name, size) && isInteger(shape));
  return offsets.map((offset) => {
    const choice = offsetChoice(evidence, offset);
    if (size === null) return { ...doubt2("S6", offset, "has no page size beside it"), suggestion: choice };
    return numberedFit(evidence, offset, choice);
  });
};
function isOffset(name, size) {
  return offsetWords.has(name) || name === "from" && size?.name === "size";
}
var pageRule = (evidence) => {
  const { facts, signals } = evidence;
  const pages = facts.request.filter((fact) => pageWords.has(fact.name) && isNumbered(fact, evidence));
  return pages.map((page) => {
    const supported2 = sizeOf(facts) !== null || signals.total !== null || signals.totalPages !== null || signals.more !== null;
    const choice = pageChoice(evidence, page);
    if (!supported2 && choice.next === null)
      return { ...doubt2("S7", page, "has neither a page size nor a total beside it"), suggestion: choice };
    const fit3 = numberedFit(evidence, page, choice);
    return isInteger(page.shape) ? fit3 : { ...fit3, confidence: "medium" };
  });
};
function isNumbered({ shape }, { facts, signals }) {
  if (isInteger(shape)) return true;
  const counted = signals.echoedPage !== null && (signals.total !== null || signals.totalPages !== null);
  const sized = facts.request.some(({ name, shape: size }) => sizeWords.has(name) && !size.enumerated);
  return isText(shape) && counted && isInteger(signals.echoedPage.shape) && sized;
}
function offsetChoice({ facts, signals }, offset) {
  const echo = signals.echoedOffset?.name === offset.name ? signals.echoedOffset : null;
  return {
    style: "offset",
    offset: offset.field,
    start: offsetStart(offset, signals),
    advance: "items",
    next: nextNumber(facts, offset),
    echoedOffset: optional(echo),
    echoedSize: optional(signals.echoedSize)
  };
}
function pageChoice({ facts, signals }, page) {
  return {
    style: "page",
    page: page.field,
    start: declaredStart(page) ?? 1,
    next: nextNumber(facts, page),
    totalPages: signals.totalPages?.field ?? null,
    echoedPage: optional(signals.echoedPage),
    echoedSize: optional(signals.echoedSize)
  };
}
function optional(fact) {
  return fact === null ? null : bodyField(fact);
}
function declaredStart({ shape }) {
  if (typeof shape.default === "number" || typeof shape.default === "bigint") return Number(shape.default);
  return shape.minimum === 0 ? 0 : null;
}
function offsetStart(offset, { echoedSize }) {
  const declared = declaredStart(offset);
  if (declared !== null) return declared;
  if (offset.shape.minimum === 1) return 1;
  return offset.name === "startindex" && echoedSize?.name === "itemsperpage" ? 1 : 0;
}
function nextNumber(facts, { name }) {
  const header = facts.headers.find((one) => one.name.replace(/^x-/, "").replaceAll("-", "") === `next${name}`);
  if (header !== void 0) return headerOf(header);
  const field = pageFields(facts).find((one) => one.name === `next${name}` && allows(one.shape, "integer", "number"));
  return field === void 0 || field.shape.types.size === 0 ? null : bodyField(field);
}
function numberedFit({ facts, signals }, parameter2, choice) {
  const agrees = signals.total ?? signals.totalPages ?? signals.more ?? ("next" in choice ? choice.next : null);
  const size = sizeOf(facts, choice.style);
  const pointers = [parameter2.pointer, ...size === null ? [] : [size.pointer], ...signals.pointers];
  const rule = choice.style === "page" ? "S7" : "S6";
  return { kind: "fit", rule, choice, confidence: agrees === null ? "medium" : "high", pointers };
}
function doubt2(rule, { field, pointer }, why) {
  return { kind: "doubt", rule, reason: `\`${field.name || field.pointer}\` ${why}`, pointer, choices: [] };
}

// generator/pagination/automatic.ts
var rules = [
  cursorRule,
  disguisedCursorRule,
  nextUrlRule,
  idRule,
  searchAfterRule,
  linkRule,
  offsetRule,
  pageRule
];
var none = { outcome: "none", pagination: null, reason: "", rejected: [] };
function evidenceOf(facts) {
  return { facts, items: itemsOf(facts), signals: signalsOf(facts) };
}
function verdictsOf(evidence) {
  return rules.flatMap((rule) => rule(evidence));
}
function detect(facts) {
  if (!readingMethods.has(facts.operation.method) || facts.body === null) return none;
  const evidence = evidenceOf(facts);
  const verdicts = verdictsOf(evidence);
  const fit3 = verdicts.find((verdict2) => verdict2.kind === "fit");
  const passed = verdicts.filter((verdict2) => verdict2.kind !== "fit");
  const objections = guards(facts, evidence.items);
  const rejected = [...objections, ...passed];
  const refusal = objections.find(({ kind }) => kind === "rejected");
  if (refusal !== void 0) return { ...none, reason: looksPaged(facts, fit3) ? refusal.reason : "", rejected };
  if (fit3 !== void 0) return fitted(evidence, fit3, { objections, rejected });
  return unfitted(evidence, { objections, rejected });
}
function looksPaged(facts, fit3) {
  return fit3 !== void 0 || continuations(facts).length > 0;
}
function fitted(evidence, fit3, { objections, rejected }) {
  const { items } = evidence;
  if (items.rule === "") return { ...none, reason: items.reason, rejected };
  const paged = isPagedForSure(evidence, fit3);
  const doubt3 = objections.find(({ rule }) => !(paged && rule === "single-resource"))?.reason ?? itemsDoubt(items);
  const confidence = objections.length > 0 ? "medium" : fit3.confidence;
  const pagination = assemble(evidence, { ...fit3, confidence: doubt3 === "" ? confidence : "unsure" });
  return { outcome: doubt3 === "" ? "detected" : "unsure", pagination, reason: doubt3, rejected };
}
function isPagedForSure({ facts, signals }, { choice }) {
  const counts = signals.echoedPage !== null && (signals.total !== null || signals.totalPages !== null);
  return choice.style === "page" && counts && pagingInfo(facts) !== null;
}
function itemsDoubt(items) {
  if (items.at === null) return items.reason;
  return items.kind === "map" ? `${items.at} is an object by key: whether its members are the items is not said` : "";
}
function unfitted(evidence, { rejected }) {
  const { facts, items } = evidence;
  const doubts = rejected.filter((verdict2) => verdict2.kind === "doubt");
  const [doubt3] = doubts;
  const unsure = doubt3 !== void 0 && items.rule !== "" && (continuations(facts).length > 0 || doubt3.rule === "S3");
  if (unsure) return { outcome: "unsure", pagination: guess(evidence, doubts), reason: doubt3.reason, rejected };
  const isGet = facts.operation.method === "GET";
  const reason2 = isGet && continuations(facts).length > 0 ? items.reason : "";
  if (!isGet || !isList2(evidence)) return { ...none, reason: reason2, rejected };
  const pagination = assemble(evidence, single(evidence));
  return { outcome: "single", pagination, reason: "", rejected };
}
function guess(evidence, doubts) {
  const doubt3 = doubts.find(({ choices, suggestion: suggestion2 }) => choices.length > 0 || suggestion2);
  const choice = doubt3?.choices[0] ?? doubt3?.suggestion;
  if (doubt3 === void 0 || choice === void 0) return null;
  return assemble(evidence, { choice, rule: doubt3.rule, confidence: "unsure", pointers: [doubt3.pointer] });
}
function isList2({ facts, items }) {
  if (items.at === null || facts.body === null) return false;
  if (items.at === "" || pagingInfo(facts) !== null) return true;
  const parent = facts.fields.find(({ at: at2 }) => at2 === items.at);
  if (parent === void 0 || facts.body.properties.has("id")) return false;
  return listWords.has(parent.name) || isSameWord(parent.name, lastWord(facts.operation.path));
}
function single({ facts }) {
  const information = pagingInfo(facts);
  const pointers = information === null ? [] : [information.pointer];
  return {
    choice: { style: "single" },
    rule: "single",
    confidence: information === null ? "medium" : "high",
    pointers
  };
}

// generator/pagination/explicit-lookup.ts
function lookup(facts, misfits) {
  const request3 = (reference) => {
    const found2 = findRequest(reference, facts);
    if (found2 !== null) return found2;
    const reason2 = `nothing in the request is called ${JSON.stringify(reference)}`;
    misfits.push({ reason: reason2, pointer: facts.operation.pointer });
    return { in: "query", name: reference, pointer: "" };
  };
  const response3 = (reference) => {
    const reason2 = missing(reference, facts);
    if (reason2 !== null) misfits.push({ reason: reason2, pointer: facts.response });
    return isPointer(reference) ? { in: "body", pointer: reference } : { in: "header", name: reference.toLowerCase() };
  };
  return {
    request: request3,
    response: response3,
    optional: (reference, found2) => reference === void 0 ? found2 : reference === null ? null : response3(reference)
  };
}
function findRequest(reference, { request: request3, operation: operation2 }) {
  const isBody = reference.startsWith("/");
  const [name = "", inside = ""] = isBody ? ["", reference] : reference.split("#");
  const matches = ({ field }) => field.name === name && field.pointer === inside && field.in === "body" === isBody;
  const found2 = request3.find(matches);
  if (found2 !== void 0) return found2.field;
  const parameter2 = operation2.parameters.find((one) => one.name === name && inside === "");
  return parameter2 === void 0 || isBody ? null : { in: parameter2.in, name, pointer: "" };
}
function missing(reference, { body: body2, headers, read }) {
  const quoted = JSON.stringify(reference);
  if (isPointer(reference)) {
    const known = body2 !== null && shapeAt(body2, reference, read) !== null;
    return known ? null : `the response has nothing at ${quoted}`;
  }
  const pointer = pointerOf(reference);
  const isHeader = headers.some(({ name }) => name === reference.toLowerCase());
  const isField = body2?.properties.has(steps(pointer)[0] ?? "") === true && shapeAt(body2, pointer, read) !== null;
  return isHeader || !isField ? null : `${quoted} is the name of a header; in the body it is ${JSON.stringify(pointer)}`;
}
function isPointer(reference) {
  return reference === "" || reference.startsWith("/");
}
function pointerOf(path) {
  const names = path.replace(/^\$\.?/, "").split(".");
  return names.map(step).join("");
}

// generator/pagination/override.ts
function ruleOf(pagination) {
  const { style, items, size, more, total, fixed, additions } = pagination;
  const numbers = style === "page" || style === "offset";
  return {
    style,
    items,
    ...styleRule(pagination),
    ...size === null ? {} : { size: requestReference(size) },
    ...more === null ? {} : { more: responseReference(more) },
    ...total === null || !numbers ? {} : { total: responseReference(total) },
    ...fixed.length === 0 ? {} : { fixed: Object.fromEntries(fixed.map(({ field, value }) => [requestReference(field), value])) },
    ...additions && additionRules(additions)
  };
}
function additionRules({ carry, ...additions }) {
  const carried = carry?.map(({ field, value }) => [requestReference(field), responseReference(value)]);
  return { ...additions, ...carried && { carry: Object.fromEntries(carried) } };
}
function styleRule(pagination) {
  const { style } = pagination;
  if (style === "link" || style === "single") return {};
  if (style === "cursor") return cursorRule2(pagination);
  if (style === "url") {
    return { next: responseReference(pagination.next), ...responses({ previous: pagination.previous }) };
  }
  if (style === "id") {
    const { after, id, last, before, first } = pagination;
    const back = before === null ? {} : { before: requestReference(before), ...responses({ first }) };
    return { after: requestReference(after), id, ...responses({ last }), ...back };
  }
  const { start, next, echoedSize } = pagination;
  if (style === "offset") {
    const advance = pagination.advance === "size" ? { advance: pagination.advance } : {};
    return { offset: requestReference(pagination.offset), start, ...advance, ...responses({ next, echoedSize }) };
  }
  const { page, totalPages } = pagination;
  return { page: requestReference(page), start, ...responses({ next, totalPages, echoedSize }) };
}
function cursorRule2({ cursor, next, endValues, previous }) {
  const back = previous === null ? {} : { previous: responseReference(previous.value) };
  const before = previous === null || sameField(previous.cursor, cursor) ? {} : { before: requestReference(previous.cursor) };
  const ends = endValues.length === 0 ? {} : { endValues };
  return { cursor: requestReference(cursor), next: responseReference(next), ...ends, ...back, ...before };
}
function responses(fields) {
  const known = Object.entries(fields).flatMap(
    ([name, field]) => field === null ? [] : [[name, responseReference(field)]]
  );
  return Object.fromEntries(known);
}
function countsItems(style) {
  return style === "page" || style === "offset" || style === "id";
}
function requestReference({ in: place2, name, pointer }) {
  if (place2 === "body") return pointer;
  return pointer === "" ? name : `${name}#${pointer}`;
}
function responseReference(field) {
  return field.in === "header" ? field.name : field.pointer;
}

// generator/pagination/explicit-style.ts
function styleOf(rule, sources) {
  const { look } = sources;
  switch (rule.style) {
    case "page":
      return ofPage(rule, sources);
    case "offset":
      return ofOffset(rule, sources);
    case "cursor":
      return ofCursor(rule, sources);
    case "id":
      return ofId(rule, sources);
    case "url": {
      const found2 = detected("url", sources);
      const next = rule.next ?? null;
      return {
        style: "url",
        next: next === null ? found2?.next ?? look.response("/next") : look.response(next),
        previous: look.optional(rule.previous, found2?.previous ?? null)
      };
    }
    case "link":
    case "single":
      return { style: rule.style };
    default:
      return rule.style;
  }
}
function ofPage(rule, sources) {
  const { look, evidence } = sources;
  const page = look.request(rule.page ?? nameOf(detected("page", sources)?.page) ?? "page");
  const found2 = foundBy(page, sources, (fact) => pageChoice(evidence, fact));
  return {
    style: "page",
    page,
    start: rule.start ?? found2?.start ?? 1,
    next: look.optional(rule.next, found2?.next ?? null),
    totalPages: look.optional(rule.totalPages, found2?.totalPages ?? null),
    echoedPage: look.optional(rule.echoedPage, found2?.echoedPage ?? null),
    echoedSize: look.optional(rule.echoedSize, found2?.echoedSize ?? null)
  };
}
function ofOffset(rule, sources) {
  const { look, evidence } = sources;
  const offset = look.request(rule.offset ?? nameOf(detected("offset", sources)?.offset) ?? "offset");
  const found2 = foundBy(offset, sources, (fact) => offsetChoice(evidence, fact));
  return {
    style: "offset",
    offset,
    start: rule.start ?? found2?.start ?? 0,
    advance: rule.advance ?? "items",
    next: look.optional(rule.next, found2?.next ?? null),
    echoedOffset: look.optional(rule.echoedOffset, found2?.echoedOffset ?? null),
    echoedSize: look.optional(rule.echoedSize, found2?.echoedSize ?? null)
  };
}
function ofCursor(rule, sources) {
  const { look, evidence } = sources;
  const cursor = look.request(rule.cursor ?? nameOf(detected("cursor", sources)?.cursor) ?? "cursor");
  const back = foundBy(cursor, sources, (fact) => previousOf(fact, evidence.facts));
  const previous = look.optional(rule.previous, back?.value ?? null);
  const before = rule.before === void 0 ? back?.cursor ?? cursor : look.request(rule.before);
  return {
    style: "cursor",
    cursor,
    next: typeof rule.next === "string" ? look.response(rule.next) : foundBy(cursor, sources, (fact) => nextOf(fact, evidence.facts)) ?? look.response("/next_cursor"),
    endValues: rule.endValues ?? [],
    previous: previous === null ? null : { cursor: before, value: previous }
  };
}
function ofId(rule, sources) {
  const { look, evidence } = sources;
  const after = look.request(rule.after ?? nameOf(detected("id", sources)?.after) ?? "after");
  const found2 = foundBy(after, sources, (fact) => besideId(evidence.facts, fact));
  return {
    style: "id",
    after,
    id: rule.id ?? "/id",
    last: look.optional(rule.last, found2?.last ?? null),
    before: rule.before === void 0 ? found2?.before ?? null : look.request(rule.before),
    first: look.optional(rule.first, found2?.first ?? null)
  };
}
function detected(style, { evidence }) {
  const choices = verdictsOf(evidence).flatMap((verdict2) => verdict2.kind === "fit" ? [verdict2.choice] : []);
  return choices.find((choice) => choice.style === style) ?? null;
}
function nameOf(field) {
  return field && requestReference(field);
}
function foundBy(field, { evidence }, find) {
  const fact = evidence.facts.request.find((one) => sameField(one.field, field));
  return fact === void 0 ? null : find(fact);
}

// generator/pagination/explicit.ts
function applyRule(rule, facts, name) {
  const misfits = [];
  const look = lookup(facts, misfits);
  const evidence = evidenceOf(facts);
  const items = rule.items === void 0 ? evidence.items : explicitItems(rule.items, facts, look);
  const choice = styleOf(rule, { look, evidence });
  const faults = [
    facts.body === null ? "the successful response is no JSON" : null,
    itemsFault(items.at, rule, facts),
    idFault(choice, items, facts),
    advanceFault(choice, rule, facts)
  ];
  misfits.push(...faults.flatMap((reason2) => reason2 === null ? [] : [{ reason: reason2, pointer: facts.response }]));
  if (misfits.length > 0) return { misfits };
  const confidence = items.at === null ? "medium" : "high";
  const base = assemble(
    { ...evidence, items },
    { choice, rule: name, confidence, pointers: [facts.operation.pointer] }
  );
  const additions = additionsOf(rule, look);
  const changed = { ...base, ...signalOverrides(rule, look), ...additions && { additions } };
  if (misfits.length > 0) return { misfits };
  return { pagination: { ...changed, stop: stopSentence(choice, changed) } };
}
var itemsNeeded = "the items are not known, and without them this style cannot tell its last page: set `items`";
function itemsFault(at2, { style, items }, { body: body2, read }) {
  if (typeof items === "string" && !isPointer(items)) {
    return `\`items\` is a JSON Pointer: ${JSON.stringify(pointerOf(items))}`;
  }
  const shape = at2 === null || body2 === null ? null : shapeAt(body2, at2, read);
  if (shape !== null && isNoList(shape)) return `${JSON.stringify(at2)} in the response is no list`;
  return at2 === null && countsItems(style) ? itemsNeeded : null;
}
function isNoList({ types, values, properties: properties2 }) {
  return types.size > 0 && !types.has("array") && values === null && !(types.has("object") && properties2.size === 0);
}
function idFault(choice, { item }, { read }) {
  if (choice.style !== "id" || choice.last !== null || item === null) return null;
  return isPointer(choice.id) && shapeAt(item, choice.id, read) !== null ? null : `an item has nothing at ${JSON.stringify(choice.id)}`;
}
function advanceFault(choice, { size }, facts) {
  if (choice.style !== "offset" || choice.advance !== "size" || choice.echoedSize !== null) return null;
  const isKnown = typeof size === "string" || size === void 0 && sizeOf(facts, "offset") !== null;
  return isKnown ? null : "`advance` is by the size of a page, and there is none: set `size` or `echoedSize`";
}
function explicitItems(at2, facts, look) {
  const nowhere2 = { at: null, kind: "array", pointer: "", rule: "I6", reason: "", item: null, others: [] };
  if (at2 === null) return nowhere2;
  if (!isPointer(at2)) return nowhere2;
  look.response(at2);
  const shape = facts.body === null ? null : shapeAt(facts.body, at2, facts.read);
  if (shape === null) return nowhere2;
  const isMap2 = shape.values !== null && !shape.types.has("array");
  const item = shape.items ?? shape.values;
  return { ...nowhere2, at: at2, kind: isMap2 ? "map" : "array", pointer: shape.pointer, item: item && facts.read(item) };
}
function additionsOf(rule, look) {
  const { stopOnShortPage, reinject = [], carry = {} } = rule;
  const carried = Object.entries(carry).map(([to, from]) => ({ field: look.request(to), value: look.response(from) }));
  const additions = {
    ...stopOnShortPage === true && { stopOnShortPage },
    ...reinject.length > 0 && { reinject: reinject.map((name) => look.request(name).name) },
    ...carried.length > 0 && { carry: carried }
  };
  return Object.keys(additions).length > 0 ? additions : null;
}
function signalOverrides(rule, look) {
  const fixed = Object.entries(rule.fixed ?? {}).map(([name, value]) => ({ field: look.request(name), value }));
  return {
    ...rule.more === void 0 ? {} : { more: look.optional(rule.more, null) },
    ...rule.total === void 0 ? {} : { total: look.optional(rule.total, null) },
    ...rule.size === void 0 ? {} : { size: rule.size === null ? null : look.request(rule.size) },
    ...fixed.length === 0 ? {} : { fixed }
  };
}

// generator/pagination/extensions/path.ts
function member(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textMember(value, name) {
  const found2 = member(value, name);
  return typeof found2 === "string" ? found2 : null;
}
function responsePath(text4) {
  const header = /^\$response\.header\.(.+)$/.exec(text4)?.[1];
  if (header !== void 0) return header.toLowerCase();
  const pointer = /^\$response\.body(?:#(.*))?$/s.exec(text4);
  if (pointer !== null) return pointer[1] ?? "";
  const path = /^\$(?:response)?((?:\.|\[).*)?$/s.exec(text4);
  return path === null ? null : jsonPath(path[1] ?? "");
}
function requestPath(text4) {
  return /^\$request\.(.+)$/s.exec(text4)?.[1] ?? null;
}
function jsonPath(path) {
  const part2 = /\.([^.[\]]+)|\[(?:'([^']*)'|"([^"]*)"|(-1|\(@\.length\s*-\s*1\)))\]/gy;
  let pointer = "";
  let end = 0;
  for (let found2 = part2.exec(path); found2 !== null; found2 = part2.exec(path)) {
    pointer += step(found2[1] ?? found2[2] ?? found2[3] ?? "-");
    end = part2.lastIndex;
  }
  return end === path.length ? pointer : null;
}

// generator/pagination/extensions/described.ts
function msPageable(value, { body: body2 }) {
  const name = textMember(value, "itemName") ?? (body2?.properties.has("value") === true ? "value" : null);
  const items = name === null ? {} : { items: step(name) };
  const next = member(value, "nextLinkName");
  if (next === void 0 && isRaw(value)) return null;
  if (next === null || next === "") return { style: "single", ...items };
  if (typeof next !== "string") return { problem: "`nextLinkName` is a text or null" };
  return { style: "url", ...items, next: step(next) };
}
function redocly(value) {
  const style = textMember(value, "style");
  const items = textMember(value, "items");
  if (items === null) return { problem: "`items` is a JSON Pointer" };
  const size = textMember(value, "limitParam");
  const more = textMember(value, "hasMore");
  const common = { items, ...size === null ? {} : { size }, ...more === null ? {} : { more } };
  if (style === "link") return { style, ...common };
  const number = textMember(value, "offsetParam");
  if (style === "page" && number !== null) return { style, page: number, ...common };
  if (style === "offset" && number !== null) return { style, offset: number, ...common };
  const cursor = textMember(value, "cursorParam");
  const next = textMember(value, "nextCursor");
  if (style === "cursor" && cursor !== null && next !== null) return { style, cursor, next, ...common };
  return { problem: "`style` is one of cursor, offset, page, link, with the parameter of that style" };
}
function dropshot(value) {
  if (value === false) return false;
  return { style: "cursor", cursor: "page_token", next: "/next_page", items: "/items", size: "limit" };
}
function trino(value) {
  const page = textMember(value, "pageParam");
  if (page === null) return null;
  const size = textMember(value, "limitParam");
  const items = responsePath(textMember(value, "resultsPath") ?? "");
  const total = responsePath(textMember(value, "totalResultsPath") ?? "");
  if (items === null) return { problem: "`resultsPath` is a runtime expression ($response.body#/items)" };
  return { style: "page", page, items, ...size === null ? {} : { size }, ...total === null ? {} : { total } };
}

// generator/pagination/extensions/fern.ts
function fern(value, root, facts) {
  if (value === void 0 || value === null) return null;
  if (value === false) return false;
  const said = value === true ? root : value;
  if (textMember(said, "type") === "custom") return null;
  const items = response2(said, "results");
  if (items === null) return { problem: "`results` does not point into the response" };
  const more = response2(said, "has-next-page");
  const common = { items, ...more === null ? {} : { more } };
  const next = response2(said, "next_uri") ?? response2(said, "next_path");
  if (next !== null) return { style: "url", next, ...common };
  return numberedOrCursor(said, common, facts);
}
function numberedOrCursor(said, common, facts) {
  const cursor = request(said, "cursor", facts);
  const next = response2(said, "next_cursor");
  if (cursor !== null && next !== null) return { style: "cursor", cursor, next, ...common };
  const offset = request(said, "offset", facts);
  const size = request(said, "step", facts);
  const sized = { ...common, ...size === null ? {} : { size } };
  if (offset === null)
    return { problem: "it names neither `cursor` with `next_cursor`, nor `offset`, nor `next_uri` or `next_path`" };
  const isPage = pageWords.has(normalName(offset)) || size === null;
  return isPage ? { style: "page", page: offset, ...sized } : { style: "offset", offset, ...sized };
}
function response2(said, name) {
  const path = textMember(said, name);
  return path === null ? null : responsePath(path);
}
function request(said, name, { operation: operation2 }) {
  const path = requestPath(textMember(said, name) ?? "");
  if (path === null) return null;
  return operation2.parameters.some((parameter2) => parameter2.name === path) ? path : path.split(".").map(step).join("");
}

// generator/pagination/extensions/marked.ts
function msList(facts) {
  if (!hasMark(facts, "x-ms-list-")) return null;
  const request3 = (name) => markedRequest(facts, (marks) => marks(`x-ms-list-${name}`) === true);
  const response3 = (name) => markedResponse(facts, (marks) => marks(`x-ms-list-${name}`) === true);
  return ruleOfMarks({
    items: response3("page-items"),
    size: request3("page-size"),
    cursor: request3("continuation-token"),
    nextCursor: response3("continuation-token"),
    nextUrl: response3("next-link"),
    page: request3("page-index"),
    offset: request3("offset"),
    after: null
  });
}
function stainless(facts) {
  if (!hasMark(facts, stainlessName)) return null;
  const isFor = (purpose) => (marks) => textMember(marks(stainlessName), "purpose") === purpose;
  const request3 = (purpose) => markedRequest(facts, isFor(purpose));
  const response3 = (purpose) => markedResponse(facts, isFor(purpose));
  const field = facts.fields.find(({ shape }) => isFor("next_cursor_field")((name) => shape.extensions.get(name)));
  const header = textMember(field?.shape.extensions.get(stainlessName), "from_header");
  return ruleOfMarks({
    items: response3("items"),
    size: null,
    cursor: request3("next_cursor_param"),
    nextCursor: header ?? response3("next_cursor_field"),
    nextUrl: response3("cursor_url_field"),
    page: request3("page_number_param"),
    offset: request3("offset_count_param"),
    after: request3("next_cursor_id_param"),
    more: response3("has_next_page"),
    totalPages: response3("total_page_count_field"),
    total: response3("offset_total_count_field")
  });
}
var stainlessName = "x-stainless-pagination-property";
function hasMark({ operation: operation2, request: request3, fields }, beginning) {
  const isMark = (name) => name.startsWith(beginning);
  return [...request3, ...fields].some(
    ({ shape }) => shape.extensions.size > 0 && [...shape.extensions.keys()].some(isMark)
  ) || operation2.parameters.some(({ extensions }) => Object.keys(extensions ?? {}).some(isMark));
}
function markedRequest(facts, isMarked) {
  const found2 = facts.request.find((fact) => isMarked((name) => markOf(fact, facts, name)));
  if (found2 === void 0) return null;
  const { field } = found2;
  return field.in === "body" ? field.pointer : field.pointer === "" ? field.name : `${field.name}#${field.pointer}`;
}
function markOf({ field, shape }, { operation: operation2 }, name) {
  const parameter2 = operation2.parameters.find((one) => one.in === field.in && one.name === field.name);
  return (field.pointer === "" ? member(parameter2?.extensions, name) : void 0) ?? shape.extensions.get(name);
}
function markedResponse({ fields }, isMarked) {
  const found2 = fields.find(({ shape }) => isMarked((name) => shape.extensions.get(name)));
  return found2?.at ?? null;
}
function ruleOfMarks(marked) {
  const { items, size, cursor, nextCursor, nextUrl, page, offset, after, more, totalPages, total } = marked;
  const common = { ...given({ items, size, more, total }) };
  if (cursor !== null && nextCursor !== null) return { style: "cursor", cursor, next: nextCursor, ...common };
  if (nextUrl !== null) return { style: "url", next: nextUrl, ...common };
  if (after !== null) return { style: "id", after, ...common };
  if (page !== null) return { style: "page", page, ...common, ...given({ totalPages }) };
  return offset === null ? null : { style: "offset", offset, ...common };
}
function given(values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string")
  );
}

// generator/pagination/extensions/own.ts
function ownRule(value) {
  if (value === false) return false;
  if (!isRaw(value)) return { problem: "expected an object with `style`, or false" };
  const problems = Object.entries({ style: void 0, ...value }).flatMap(([name, member2]) => problemOf(name, member2));
  return problems.length > 0 ? { problem: problems.join("; ") } : value;
}
var text3 = { called: "a text", fits: (value) => typeof value === "string" };
var optional2 = { called: "a text or null", fits: (value) => value === null || text3.fits(value) };
var flag = { called: "true or false", fits: (value) => typeof value === "boolean" };
var count = { called: "a whole number", fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0 };
var object = { called: "an object", fits: (value) => isRaw(value) };
var texts2 = { called: "a list of texts", fits: (value) => Array.isArray(value) && value.every(text3.fits) };
var places = {
  called: "an object of texts",
  fits: (value) => isRaw(value) && Object.values(value).every(text3.fits)
};
function oneOf(...choices) {
  return { called: `one of ${choices.join(", ")}`, fits: (value) => choices.some((choice) => choice === value) };
}
var kinds = {
  style: oneOf("page", "offset", "cursor", "id", "url", "link", "single"),
  items: optional2,
  page: text3,
  offset: text3,
  cursor: text3,
  after: text3,
  before: text3,
  size: optional2,
  next: optional2,
  previous: optional2,
  last: optional2,
  first: optional2,
  more: optional2,
  total: optional2,
  totalPages: optional2,
  echoedPage: optional2,
  echoedOffset: optional2,
  echoedSize: optional2,
  id: text3,
  start: count,
  advance: oneOf("items", "size"),
  endValues: texts2,
  stopOnShortPage: flag,
  reinject: texts2,
  carry: places,
  fixed: object
};
function problemOf(name, value) {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : void 0;
  if (kind === void 0) return [`a rule has no \`${name}\``];
  return kind.fits(value) ? [] : [`\`${name}\` is ${kind.called}`];
}

// generator/pagination/extensions/speakeasy.ts
function speakeasy(value) {
  const type = textMember(value, "type");
  const inputs = member(value, "inputs");
  const found2 = new Map(Array.isArray(inputs) ? inputs.flatMap((input) => inputOf(input)) : []);
  const items = output(value, "results");
  const size = found2.get("limit");
  const common = { ...items === null ? {} : { items }, ...size === void 0 ? {} : { size } };
  if (type === "url") return withNext({ style: "url", ...common }, output(value, "nextUrl"));
  if (type === "cursor") return cursorRule3(value, { common, cursor: found2.get("cursor") });
  if (type !== "offsetLimit") return { problem: "`type` is one of offsetLimit, cursor, url" };
  const totalPages = output(value, "numPages");
  const page = found2.get("page");
  if (page !== void 0) return { style: "page", page, ...common, ...totalPages === null ? {} : { totalPages } };
  const offset = found2.get("offset");
  if (offset === void 0) return { problem: "`inputs` names neither a page nor an offset" };
  return { style: "offset", offset, ...common };
}
function inputOf(input) {
  const name = textMember(input, "name");
  const type = textMember(input, "type");
  if (name === null || type === null) return [];
  const reference = textMember(input, "in") === "requestBody" ? name.split(".").map(step).join("") : name;
  return [[type, reference]];
}
function output(value, name) {
  const path = textMember(member(value, "outputs"), name);
  return path === null ? null : responsePath(path);
}
function withNext(rule, next) {
  return next === null ? { problem: "`outputs` does not say where the next page is" } : { ...rule, next };
}
function cursorRule3(value, { common, cursor }) {
  const next = output(value, "nextCursor");
  if (cursor === void 0) return { problem: "`inputs` names no cursor" };
  const [items, id] = next?.split("/-") ?? [];
  if (items !== void 0 && id !== void 0) return { style: "id", after: cursor, id, ...common, items };
  return withNext({ style: "cursor", cursor, ...common }, next);
}

// generator/pagination/extensions.ts
var readers = {
  "x-curlew-pagination": (value) => ownRule(value),
  "x-speakeasy-pagination": speakeasy,
  "x-ms-pageable": msPageable,
  "x-redocly-pagination": redocly,
  "x-redoclyPagination": redocly,
  "x-dropshot-pagination": dropshot,
  "x-pagination": trino
};
function spokenExtensions(facts, api) {
  const { extensions } = facts.operation;
  const named2 = Object.entries(readers).flatMap(([extension, read]) => {
    if (!Object.hasOwn(extensions, extension)) return [];
    const reading2 = read(extensions[extension], facts);
    return reading2 === null ? [] : [{ extension, reading: reading2 }];
  });
  const rest = [
    spoken2("x-fern-pagination", fern(extensions["x-fern-pagination"], api.extensions?.["x-fern-pagination"], facts)),
    spoken2("x-ms-list", msList(facts)),
    spoken2("x-stainless-pagination-property", stainless(facts))
  ];
  return [...named2, ...rest.filter((one) => one !== null)];
}
function spoken2(extension, reading2) {
  return reading2 === null ? null : { extension, reading: reading2 };
}

// generator/pagination/links.ts
function linkObjectRule({ operation: operation2 }) {
  const successes = operation2.responses.filter(({ status }) => status.startsWith("2") || status === "default");
  for (const link of successes.flatMap(({ links }) => Object.values(links))) {
    if (!leadsBack(link, operation2)) continue;
    const rule = ruleOfParameters(member(link, "parameters"));
    if (rule !== null) return rule;
  }
  return null;
}
function leadsBack(link, operation2) {
  const id = textMember(link, "operationId");
  if (id !== null) return id === operation2.operationId;
  const reference = textMember(link, "operationRef");
  if (reference === null || !reference.startsWith("#/")) return false;
  return steps(percentDecoded(reference.slice(1))).join("\n") === steps(operation2.pointer).join("\n");
}
function percentDecoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
function ruleOfParameters(parameters2) {
  if (typeof parameters2 !== "object" || parameters2 === null) return null;
  for (const [key, value] of Object.entries(parameters2)) {
    const next = typeof value === "string" && value.startsWith("$response.") ? responsePath(value) : null;
    if (next !== null) return { style: "cursor", cursor: key.replace(/^(path|query|header|cookie)\./, ""), next };
  }
  return null;
}

// generator/pagination/report.ts
function operationReport(operation2, finding) {
  const { pagination, reason: reason2 } = finding;
  const off = finding.off === true;
  return {
    key: operation2.key,
    operationId: operation2.operationId,
    outcome: off ? "off" : finding.outcome,
    style: pagination?.style ?? null,
    confidence: pagination?.confidence ?? null,
    rule: pagination?.rule ?? "",
    reason: reason2,
    items: pagination?.items ?? null,
    itemsKind: pagination?.itemsKind ?? "array",
    signals: pagination === null ? [] : signalsOf2(pagination),
    stop: pagination?.stop ?? "",
    evidence: pagination?.evidence ?? [],
    rejected: finding.rejected.map(({ rule, reason: why, pointer }) => ({ rule, reason: why, pointer })),
    notes: pagination === null ? [] : notesOf(pagination),
    override: off ? false : pagination === null || !isWhole(pagination) ? null : ruleOf(pagination)
  };
}
function isWhole({ items, style }) {
  return items !== null || !countsItems(style);
}
function signalsOf2(pagination) {
  const own3 = "next" in pagination ? [pagination.next] : [];
  const pages = pagination.style === "page" ? [pagination.totalPages] : [];
  const last = pagination.style === "id" ? [pagination.last] : [];
  const fields = [pagination.more, ...own3, ...last, ...pages, pagination.total];
  return fields.flatMap((field) => field === null ? [] : [spoken(field)]);
}
function notesOf({ fixed, dropped, size, style }) {
  const flags = fixed.map(({ field, value }) => `needs the fixed parameter \`${field.name}=${String(value)}\``);
  const left = dropped.map(({ name, pointer }) => `leaves out \`${name || pointer}\`, which belongs to another style`);
  const alone = style === "single" && size !== null ? [`has \`${size.name}\`, but no way to ask for the next page`] : [];
  return [...flags, ...left, ...alone];
}
function paginationReport(all) {
  const count2 = (outcome) => all.filter((one) => one.outcome === outcome).length;
  const styles = { page: 0, offset: 0, cursor: 0, id: 0, url: 0, link: 0, single: 0 };
  for (const { outcome, style } of all) {
    if ((outcome === "detected" || outcome === "single") && style !== null) styles[style] += 1;
  }
  const unsure = all.filter(({ outcome }) => outcome === "unsure");
  const rest = all.filter(({ outcome }) => outcome !== "unsure");
  const telling = rest.filter(({ outcome, reason: reason2 }) => outcome !== "none" || reason2 !== "");
  return {
    summary: {
      operations: all.length,
      detected: count2("detected"),
      single: count2("single"),
      unsure: count2("unsure"),
      none: count2("none"),
      off: count2("off"),
      styles
    },
    operations: [...unsure, ...telling]
  };
}

// generator/pagination/suggest.ts
var nearlyAll = 0.8;
function withSuggestions(lines2, considered) {
  const numbered = considered.filter(({ finding }) => isNumbered2(finding));
  const declaring = numbered.filter(({ facts }) => declaresLink(facts()));
  if (declaring.length === numbered.length || declaring.length < numbered.length * nearlyAll) return lines2;
  const note = `most operations of this document declare a \`Link\` header; if this one sends it too, use { "style": "link" }`;
  return lines2.map((line, index) => {
    const one = considered[index];
    const fits2 = one !== void 0 && isNumbered2(one.finding) && !declaresLink(one.facts());
    return fits2 ? { ...line, notes: [...line.notes, note] } : line;
  });
}
function isNumbered2({ outcome, pagination }) {
  const style = pagination?.style;
  return outcome === "detected" && (style === "link" || style === "page" || style === "offset");
}
function declaresLink({ headers }) {
  return headers.some(({ name }) => name === "link");
}

// generator/pagination/vote.ts
var majority = 0.6;
function signature(choice) {
  const fields = usedFields(choice).map(({ in: place2, name, pointer }) => `${place2}:${normalName(name)}${pointer}`);
  const next = "next" in choice && choice.next !== null ? JSON.stringify(choice.next) : "";
  return [choice.style, ...fields, next].join(" ");
}
function voteOf({ outcome, pagination }) {
  return outcome === "detected" && pagination !== null ? signature(pagination) : null;
}
function majorityOf(all) {
  const votes = [...all].filter((vote) => vote !== null);
  const counts = /* @__PURE__ */ new Map();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== void 0 && best[1] > 1 && best[1] / votes.length >= majority ? best[0] : null;
}
function breakTie(finding, facts, winner) {
  const doubts = finding.rejected.filter((verdict2) => verdict2.kind === "doubt");
  const choices = doubts.flatMap((doubt4) => doubt4.choices.map((choice2) => ({ choice: choice2, doubt: doubt4 })));
  const chosen = choices.find(({ choice: choice2 }) => signature(choice2) === winner);
  const evidence = evidenceOf(facts);
  if (chosen === void 0 || evidence.items.at === null) return finding;
  const { choice, doubt: doubt3 } = chosen;
  const decided = {
    choice,
    rule: `${doubt3.rule} via majority`,
    confidence: "medium",
    pointers: [doubt3.pointer]
  };
  return { ...finding, outcome: "detected", pagination: assemble(evidence, decided), reason: "" };
}

// generator/pagination/paginations.ts
function paginations(api, options = defaultPaginationOptions, { memory = noMemory, winner: given2 } = {}) {
  let isOrdered = false;
  const read = shapeReader(api, () => isOrdered = true);
  const setting = { api, options, memory, read };
  const first = api.operations.map((operation2) => consider(operation2, setting));
  const votes = new Map(first.map(({ operation: operation2, finding }) => [operation2.key, voteOf(finding)]));
  const winner = given2 === void 0 ? majorityOf(votes.values()) : given2;
  const decisions = first.map((one) => voted(one, winner));
  return {
    paginations: emitted(decisions, options),
    votes,
    winner,
    isOrdered,
    // Most runs do not show it.
    get report() {
      const lines2 = decisions.map(({ operation: operation2, finding, off }) => operationReport(operation2, { ...finding, off }));
      return paginationReport(withSuggestions(lines2, decisions));
    },
    diagnostics: [...unknownOperations2(api, options), ...decisions.flatMap(({ diagnostics }) => diagnostics)]
  };
}
function consider(operation2, setting) {
  const { memory } = setting;
  let looked;
  const facts = () => looked ??= lookAt(operation2, setting);
  const known = memory.recall("pagination", [operation2]);
  const decision = known ?? decide(facts(), setting);
  if (known === void 0) memory.remember("pagination", decision, [operation2]);
  return { ...decision, operation: operation2, facts };
}
function lookAt(operation2, { options, read }) {
  const { key, operationId, method, extensions } = operation2;
  const configured = Object.hasOwn(options.operations, key) || Object.hasOwn(options.operations, operationId ?? key);
  const spoken3 = Object.keys(extensions).some((name) => /pag(e|ination)/i.test(name));
  return configured || spoken3 || readingMethods.has(method) ? factsOf(operation2, read) : bareFacts(operation2, read);
}
function voted(one, winner) {
  if (!one.automatic || winner === null || one.finding.outcome !== "unsure") return one;
  return { ...one, finding: breakTie(one.finding, one.facts(), winner) };
}
function emitted(decisions, { minConfidence }) {
  const enough = new Set(minConfidence === "high" ? ["high"] : ["high", "medium"]);
  return new Map(
    decisions.flatMap(({ operation: operation2, finding: { outcome, pagination } }) => {
      const taken2 = (outcome === "detected" || outcome === "single") && pagination !== null;
      return taken2 && enough.has(pagination.confidence) ? [[operation2.key, pagination]] : [];
    })
  );
}
var none2 = { outcome: "none", pagination: null, reason: "", rejected: [] };
function decide(facts, { api, options }) {
  const { operation: operation2 } = facts;
  const names = [operation2.key, ...operation2.operationId === null ? [] : [operation2.operationId]];
  const configured = names.find((name) => Object.hasOwn(options.operations, name));
  if (configured !== void 0) return byRule(facts, options.operations[configured] ?? false, "config");
  if (names.some((name) => options.exclude.includes(name))) return turnedOff("excluded by the config");
  const spoken3 = spokenExtensions(facts, api);
  if (spoken3.length > 0) return byExtensions(facts, spoken3);
  return byTrial(facts, options);
}
function turnedOff(reason2) {
  return { finding: { ...none2, reason: reason2 }, off: true, automatic: false, diagnostics: [] };
}
function byRule(facts, rule, name) {
  if (rule === false) return turnedOff(`turned off by ${name === "config" ? "the config" : name}`);
  return decisionOf(facts, applyRule(rule, facts, name), name);
}
function decisionOf(facts, applied, name) {
  const base = { off: false, automatic: false };
  if ("pagination" in applied) return { ...base, finding: found(applied.pagination), diagnostics: [] };
  const diagnostics = applied.misfits.map(({ reason: reason2, pointer }) => misfit(facts, { name, reason: reason2, pointer }));
  const rejected = applied.misfits.map((one) => ({ kind: "rejected", rule: name, ...one }));
  return { ...base, finding: { ...none2, reason: `the rule of ${name} does not fit`, rejected }, diagnostics };
}
function found(pagination) {
  return { outcome: pagination.style === "single" ? "single" : "detected", pagination, reason: "", rejected: [] };
}
function misfit({ operation: operation2 }, { name, reason: reason2, pointer }) {
  const who = operation2.operationId === null ? operation2.key : `${operation2.key} (${operation2.operationId})`;
  const source = name === "config" ? "the pagination rule of the config" : name;
  return {
    severity: "error",
    code: "pagination-rule-misfit",
    pointer,
    message: `${source} does not fit ${who}: ${reason2}`,
    hint: "correct the rule, or set the operation to false under `pagination` in the config"
  };
}
function byExtensions(facts, spoken3) {
  const decisions = spoken3.map(
    ({ extension, reading: reading2 }) => reading2 !== false && "problem" in reading2 ? decisionOf(
      facts,
      { misfits: [{ reason: reading2.problem, pointer: `${facts.operation.pointer}/${extension}` }] },
      extension
    ) : byRule(facts, reading2, extension)
  );
  const diagnostics = decisions.flatMap((decision) => decision.diagnostics);
  const [first] = decisions;
  if (first === void 0 || diagnostics.length > 0) return { ...first ?? turnedOff(""), diagnostics };
  const signatures = new Set(decisions.map(({ finding: { pagination } }) => pagination && signature(pagination)));
  if (signatures.size < 2) return first;
  const reason2 = `${spoken3.map(({ extension }) => extension).join(" and ")} disagree`;
  return decisionOf(facts, { misfits: [{ reason: reason2, pointer: facts.operation.pointer }] }, "pagination by extension");
}
function byTrial(facts, { schemes, automatic }) {
  const link = linkObjectRule(facts);
  const named2 = Object.entries(schemes).map(([name, rule]) => [`scheme ${name}`, rule]);
  const passed = [];
  for (const [name, rule] of [...link === null ? [] : [["link-object", link]], ...named2]) {
    const applied = applyRule(rule, facts, name);
    if ("pagination" in applied) return decisionOf(facts, applied, name);
    passed.push(...applied.misfits.map((one) => ({ kind: "rejected", rule: name, ...one })));
  }
  const finding = automatic ? detect(facts) : none2;
  const rejected = [...passed, ...finding.rejected];
  const linked = passed.find(({ rule }) => rule === "link-object");
  const reason2 = finding.reason || (linked && finding.outcome === "none" ? `its Link Object does not fit: ${linked.reason}` : "");
  return { finding: { ...finding, reason: reason2, rejected }, off: false, automatic: true, diagnostics: [] };
}
function unknownOperations2(api, options) {
  const known = new Set(
    api.operations.flatMap(({ key, operationId }) => operationId === null ? [key] : [key, operationId])
  );
  const named2 = [...Object.keys(options.operations), ...options.exclude].filter((name) => !known.has(name));
  return named2.map((name) => ({
    severity: "error",
    code: "pagination-unknown-operation",
    pointer: "/paths",
    message: `the config speaks of the pagination of ${JSON.stringify(name)}, which is no operation of the document`,
    hint: "name an operationId, or a method and a path as in `GET /zones`"
  }));
}

// generator/read-document.ts
import { dirname, join as join3, relative as relative2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// generator/diagnostics-order.ts
function byPosition(a, b) {
  const fileA = a.file ?? "";
  const fileB = b.file ?? "";
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// generator/reference-index.ts
var literalKeys = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const", "value", "dataValue"]);
var nameMaps = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "callbacks",
  "links",
  "pathItems",
  "paths"
]);
function indexReferences(root, uri) {
  const base = baseUri(root, uri);
  const found2 = {
    refs: [],
    internal: null,
    ids: /* @__PURE__ */ new Map(),
    anchors: /* @__PURE__ */ new Map(),
    documentUris: new Set([uri, base].map(withoutFragment))
  };
  scan(root, base, found2);
  const resources = new Set(found2.ids.values());
  const resourceOf = (pointer) => resources.size === 0 ? "" : nearest(pointer, resources);
  const baseOf2 = new Map([...found2.ids].map(([id, pointer]) => [pointer, id]));
  const isLocal = (ref, at2) => {
    const absolute = resolveUri(ref, baseOf2.get(resourceOf(at2)) ?? base);
    return found2.ids.has(absolute) || found2.documentUris.has(absolute);
  };
  return {
    external: found2.refs.filter(({ ref, pointer }) => !isLocal(ref, pointer)),
    resourceOf,
    candidates: (ref, pointer) => {
      const resource = resourceOf(pointer);
      const hash2 = ref.indexOf("#");
      const fragment = hash2 < 0 ? "" : fragmentPointer(ref.slice(hash2 + 1));
      if (hash2 === 0) return inResource(fragment, resource, found2);
      const absolute = resolveUri(ref, baseOf2.get(resource) ?? base);
      const target2 = found2.ids.get(absolute) ?? (found2.documentUris.has(absolute) ? "" : null);
      return target2 === null ? [] : inResource(fragment, target2, found2);
    }
  };
}
function nearest(pointer, places2) {
  let place2 = pointer;
  while (place2 !== "" && !places2.has(place2)) place2 = place2.slice(0, place2.lastIndexOf("/"));
  return place2;
}
function internalReferences(root, uri) {
  const internal = [];
  scan(root, baseUri(root, uri), { refs: [], internal, ids: /* @__PURE__ */ new Map(), anchors: /* @__PURE__ */ new Map(), documentUris: /* @__PURE__ */ new Set() });
  return internal;
}
function baseUri(root, uri) {
  const self = typeof root === "object" && root !== null && "$self" in root ? root.$self : void 0;
  return typeof self === "string" ? resolveUri(self, uri) : uri;
}
function inResource(fragment, resource, { anchors }) {
  if (fragment === "" || fragment.startsWith("/")) {
    return resource === "" ? [fragment] : [`${resource}${fragment}`, fragment];
  }
  const places2 = anchors.get(fragment) ?? [];
  return [...places2.filter((place2) => place2.startsWith(resource)), ...places2];
}
function scan(root, rootBase, found2) {
  const path = [];
  function walk(value, key, base) {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) walkChild(value[index], String(index), base);
      return;
    }
    const object2 = value;
    const inner = path.length === 0 ? base : identify(object2, path, { base, found: found2 });
    if (key === "mapping" && path.at(-2) === "discriminator") noteMapping(object2, path, found2);
    const names = nameMaps.has(key);
    for (const name in object2) {
      const isData = !names && (literalKeys.has(name) || name.startsWith("x-"));
      if (!isData) walkChild(object2[name], name, inner);
      else if (name === "examples") noteExamples(object2[name], path, found2);
    }
  }
  function walkChild(value, key, base) {
    if (typeof value !== "object" || value === null) return;
    path.push(key);
    walk(value, key, base);
    path.pop();
  }
  if (typeof root === "object" && root !== null) walk(root, "", rootBase);
}
function noteExamples(examples2, path, { refs }) {
  if (typeof examples2 !== "object" || examples2 === null || Array.isArray(examples2)) return;
  for (const [name, example] of Object.entries(examples2)) {
    const ref = typeof example === "object" && example !== null && "$ref" in example ? example.$ref : void 0;
    if (typeof ref !== "string" || ref.startsWith("#")) continue;
    refs.push({ ref, pointer: toPointer([...path, "examples", name, "$ref"]) });
  }
}
function identify(object2, path, { base, found: found2 }) {
  const { $ref, $id, $anchor, $dynamicAnchor } = object2;
  if (typeof $ref === "string") {
    const list2 = $ref.startsWith("#") ? found2.internal : found2.refs;
    list2?.push({ ref: $ref, pointer: toPointer([...path, "$ref"]) });
  }
  for (const name of [$anchor, $dynamicAnchor]) {
    if (typeof name !== "string") continue;
    const places2 = found2.anchors.get(name) ?? [];
    found2.anchors.set(name, places2);
    places2.push(toPointer(path));
  }
  if (typeof $id !== "string" || $id.startsWith("#")) return base;
  const absolute = resolveUri($id, base);
  if (!found2.ids.has(absolute)) found2.ids.set(absolute, toPointer(path));
  return absolute;
}
function noteMapping(mapping, path, { refs }) {
  for (const [key, value] of Object.entries(mapping)) {
    if (typeof value !== "string" || value.startsWith("#") || !/\/|\.(json|ya?ml)(#|$)/i.test(value)) continue;
    refs.push({ ref: value, pointer: toPointer([...path, key]), isMapping: true });
  }
}
function resolveUri(reference, base) {
  const uri = withoutFragment(reference);
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
function withoutFragment(uri) {
  const hash2 = uri.indexOf("#");
  return hash2 < 0 ? uri : uri.slice(0, hash2);
}

// generator/bundle/adopt-names.ts
var schemaPrefixes = ["#/components/schemas/", "#/definitions/"];
function adoptNames(document, before) {
  const schemas = componentSchemas(document);
  if (schemas === null) return;
  const renames = /* @__PURE__ */ new Map();
  for (const name of before) {
    const made = referredName(schemas[name]);
    const isMade = made !== null && !before.has(made) && Object.hasOwn(schemas, made);
    if (isMade && !renames.has(made)) renames.set(made, name);
  }
  if (renames.size === 0) return;
  for (const [made, name] of renames) {
    schemas[name] = schemas[made];
    delete schemas[made];
  }
  renameReferences(document, renames, /* @__PURE__ */ new Set());
}
function schemaNames(document) {
  const schemas = isMembers(document) ? componentSchemas(document) : null;
  return new Set(schemas === null ? [] : Object.keys(schemas));
}
function componentSchemas(document) {
  const root = document;
  const holder = isMembers(root["components"]) ? root["components"]["schemas"] : root["definitions"];
  return isMembers(holder) ? holder : null;
}
function isMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function referredName(schema) {
  if (!isMembers(schema) || typeof schema["$ref"] !== "string" || Object.keys(schema).length !== 1) return null;
  return targetName(schema["$ref"]);
}
function targetName(ref) {
  const prefix2 = schemaPrefixes.find((start) => ref.startsWith(start));
  const name = prefix2 === void 0 ? "" : ref.slice(prefix2.length);
  return name === "" || name.includes("/") ? null : name;
}
function renameReferences(value, renames, seen) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const members2 = value;
  for (const key of Object.keys(members2)) {
    const member2 = members2[key];
    const name = typeof member2 === "string" ? renames.get(targetName(member2) ?? "") : void 0;
    if (name === void 0) renameReferences(member2, renames, seen);
    else members2[key] = member2.slice(0, member2.lastIndexOf("/") + 1) + escapeSegment(name);
  }
}

// generator/bundle/dangling.ts
function danglingReferences(source, index) {
  return internalReferences(source.value, source.uri).flatMap(({ ref, pointer }) => {
    const holder = pointer.slice(0, pointer.lastIndexOf("/"));
    const exists = index.candidates(ref, holder).some((place2) => valueAt(source.value, place2) !== void 0);
    const object2 = exists ? void 0 : valueAt(source.value, holder);
    return typeof object2 === "object" && object2 !== null ? [object2] : [];
  });
}
function nameDangling(document, dangling, rootUri) {
  if (dangling.size === 0) return;
  const seen = /* @__PURE__ */ new Set();
  const walk = (value) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const members2 = value;
    const source = dangling.get(value);
    if (source !== void 0) members2["$ref"] = `${fromRoot(source.uri, rootUri)}${String(members2["$ref"])}`;
    for (const key of Object.keys(members2)) walk(members2[key]);
  };
  walk(document);
}
function fromRoot(uri, rootUri) {
  if (!URL.canParse(".", rootUri)) return uri;
  const folder = new URL(".", rootUri).href;
  return uri.startsWith(folder) ? uri.slice(folder.length) : uri;
}
function valueAt(root, pointer) {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}

// generator/bundle/ref-policy.ts
import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
async function createRefPolicy(rootUri, allow) {
  const origins = new Set(allow.filter(isUrl2).map((entry) => new URL(entry).origin));
  const folders = await Promise.all(allow.filter((entry) => !isUrl2(entry)).map((entry) => realFolder(resolve(entry))));
  if (rootUri.startsWith("file:")) folders.push(await realFolder(fileURLToPath(new URL(".", rootUri))));
  const rootFolder = isUrl2(rootUri) ? new URL(".", rootUri).href : null;
  const allowsOrigin = (url) => origins.has(url.origin) || rootFolder !== null && url.origin === new URL(rootFolder).origin;
  return {
    allowsOrigin,
    refusal: async (uri) => {
      if (isUrl2(uri)) {
        const url = new URL(uri);
        const isBeside = rootFolder !== null && uri.startsWith(rootFolder);
        return isBeside || origins.has(url.origin) ? null : url.origin;
      }
      if (!uri.startsWith("file:")) return uri.slice(0, uri.indexOf(":") + 1);
      const path = await realFolder(fileURLToPath(uri));
      const isInside = folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
      return isInside ? null : fileURLToPath(new URL(".", pathToFileURL(path)));
    }
  };
}
function isUrl2(entry) {
  return /^https?:\/\//i.test(entry);
}
async function realFolder(path) {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

// generator/bundle/resolver.ts
function createResolver(root, sources, SourceClass) {
  const documents = /* @__PURE__ */ new Map([[root.source.absoluteRef, root]]);
  async function resolveDocument(base, ref) {
    const from = base ?? root.source.absoluteRef;
    const isReference = sources.all.get(from)?.index.external.some((external) => external.ref.split("#")[0] === ref);
    if (!isReference) throw new Error(`${ref} is not fetched`);
    const uri = sources.resolve(from, ref);
    const known = documents.get(uri);
    if (known !== void 0) return known;
    const loaded = await sources.load(from, ref);
    if (loaded === null) throw new Error(`${ref} cannot be read`);
    const document = documents.get(uri) ?? { source: new SourceClass(uri, ""), parsed: loaded.source.value };
    documents.set(uri, document);
    return document;
  }
  const resolver = {
    getFiles: () => new Set(sources.all.keys()),
    resolveExternalRef: (base, ref) => sources.resolve(base ?? root.source.absoluteRef, ref),
    resolveDocument
  };
  return resolver;
}

// generator/bundle/source-set.ts
var most2 = { fetched: 1e3, local: 1e4 };
function createSourceSet(root, { policy, load: load2 }) {
  const all = /* @__PURE__ */ new Map([[root.source.uri, root]]);
  const loading = /* @__PURE__ */ new Map();
  const origins = /* @__PURE__ */ new WeakMap();
  const dangling = /* @__PURE__ */ new Map();
  const problems = [];
  const counts = { fetched: 0, local: 0 };
  let exit = "document";
  const place2 = ({ source, index }, ref) => {
    const pointer = referencesTo({ source, index }, ref)[0]?.pointer ?? "";
    const file = source === root.source ? {} : { file: source.name };
    return { ...file, pointer, ...source.locate([pointer]).get(pointer) };
  };
  async function read(uri, holder, ref) {
    const refused = await policy.refusal(uri);
    if (refused !== null) {
      problems.push({ ...refusedReference(shown(ref), refused), ...place2(holder, ref) });
      return null;
    }
    const kind = uri.startsWith("file:") ? "local" : "fetched";
    counts[kind] += 1;
    if (counts[kind] > most2[kind]) {
      if (counts[kind] === most2[kind] + 1) problems.push({ ...tooManyFiles(most2[kind]), ...place2(holder, ref) });
      return null;
    }
    try {
      const source = await load2(uri, (url) => policy.allowsOrigin(url));
      noteOrigins(source, origins);
      const indexed = { source, index: indexReferences(source.value, source.uri) };
      for (const object2 of danglingReferences(source, indexed.index)) dangling.set(object2, source);
      all.set(uri, indexed);
      return indexed;
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      if (error.exit === "io" && referencesTo(holder, ref).every(({ isMapping }) => isMapping)) return null;
      if (error.exit === "io") exit = "io";
      for (const problem of error.diagnostics) problems.push(referred(problem, place2(holder, ref), { ref, uri }));
      return null;
    }
  }
  const set = {
    all,
    dangling,
    problems,
    get exit() {
      return exit;
    },
    resolve: (base, ref) => resolveInSource(all.get(base), base, ref),
    load: (base, ref) => {
      const holder = all.get(base);
      const uri = set.resolve(base, ref);
      const known = loading.get(uri);
      if (known !== void 0 || holder === void 0) return known ?? Promise.resolve(null);
      const started = all.has(uri) ? Promise.resolve(all.get(uri) ?? null) : read(uri, holder, ref);
      loading.set(uri, started);
      return started;
    },
    originOf: (value) => origins.get(value)
  };
  return set;
}
function referencesTo({ index }, ref) {
  return index.external.filter((external) => external.ref === ref || external.ref.startsWith(`${ref}#`));
}
function refusedReference(ref, refused) {
  const error = { severity: "error", code: "ref-refused", pointer: "" };
  const message = `external reference refused: ${JSON.stringify(ref)}`;
  if (refused === "") {
    const hint3 = "give the document by its path or its URL, which references are taken from";
    return { ...error, message: `${message} is relative, and standard input stands in no folder`, hint: hint3 };
  }
  const canAllow = refused.includes("/") || refused.includes("\\");
  const hint2 = canAllow ? `allow it with --allow-refs ${refused}` : "only files, http: and https: can be referred to";
  return { ...error, message: `${message} leads to ${refused}`, hint: hint2 };
}
function tooManyFiles(count2) {
  const message = `references lead to more than ${withCommas(count2)} files`;
  const hint2 = "bundle the document into one file first";
  return { severity: "error", code: "too-many-files", pointer: "", message, hint: hint2 };
}
function resolveInSource(holder, asked, ref) {
  const retrieved = holder?.source.uri ?? asked;
  const base = holder === void 0 ? retrieved : baseUri(holder.source.value, retrieved);
  const uri = resolveUri(ref, base);
  if (base === retrieved || !URL.canParse(".", base)) return uri;
  const folder = new URL(".", base).href;
  return uri.startsWith(folder) ? new URL(uri.slice(folder.length), new URL(".", retrieved)).href : uri;
}
function referred(problem, place2, { ref, uri }) {
  if (problem.code !== "unreadable" && problem.code !== "fetch-failed") return problem;
  const at2 = place2.line === void 0 ? "" : `, referenced at ${place2.line}:${place2.column}`;
  const message = problem.code === "unreadable" ? `${shown(ref)} not found${at2}` : problem.message;
  const hint2 = uri.startsWith("file:") ? "the path is taken from the folder of the file that refers" : problem.hint;
  const { file: _file, ...rest } = problem;
  return { ...rest, ...place2, message, hint: hint2 };
}
function shown(ref) {
  if (!URL.canParse(ref)) return ref;
  const { origin, protocol, pathname } = new URL(ref);
  return origin === "null" ? `${protocol}${pathname}` : `${origin}${pathname}`;
}
function noteOrigins(source, origins) {
  const note = (value, pointer) => {
    if (typeof value !== "object" || value === null || origins.has(value)) return;
    origins.set(value, { source, pointer });
    for (const [key, child2] of Object.entries(value)) note(child2, `${pointer}/${escapeSegment(key)}`);
  };
  note(source.value, "");
}
function withCommas(count2) {
  return String(count2).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

// generator/bundle/bundle.ts
async function bundle(root, options) {
  const index = indexReferences(root.value, root.uri);
  const family = bundledFamily(root.value);
  if (index.external.length === 0 || family === null) {
    return { value: root.value, index, sources: [root], originOf: (pointer) => ({ source: root, pointer }) };
  }
  const policy = await createRefPolicy(root.uri, options.allowRefs);
  const sources = createSourceSet({ source: root, index }, { policy, load: options.load });
  const names = schemaNames(root.value);
  const value = await runBundler(root, family, sources);
  if (sources.problems.length > 0) throw new DocumentError([...sources.problems].sort(byPosition), sources.exit);
  nameDangling(value, sources.dangling, root.uri);
  adoptNames(value, names);
  return {
    value,
    index: indexReferences(value, root.uri),
    sources: [root, ...neighbours(sources, root)],
    originOf: (pointer) => originOf(value, pointer, { root, sources })
  };
}
function neighbours(sources, root) {
  return [...sources.all.values()].map(({ source }) => source).filter((source) => source !== root).sort((a, b) => a.uri < b.uri ? -1 : 1);
}
function bundledFamily(value) {
  if (typeof value !== "object" || value === null) return null;
  if ("swagger" in value) return { swagger: "2.0" };
  const written = "openapi" in value ? value.openapi : void 0;
  const version = typeof written === "string" || typeof written === "number" ? String(written) : "";
  const family = /^3(\.[012])?(?![^.])/.exec(version)?.[0];
  return family === void 0 ? null : { openapi: `${family === "3" ? "3.0" : family}.0` };
}
async function runBundler(root, family, sources) {
  const { bundleOas, createEmptyRedoclyConfig, Source } = await import("@redocly/openapi-core/lib/bundle-oas");
  const doc = { source: new Source(root.uri, ""), parsed: { ...root.value, ...family } };
  try {
    const { bundle: bundled } = await bundleOas({
      doc,
      config: createEmptyRedoclyConfig(),
      externalRefResolver: createResolver(doc, sources, Source),
      componentRenamingConflicts: "off"
    });
    return { ...bundled.parsed, ...versionFields(root.value) };
  } catch (error) {
    if (error instanceof Error && error.message.includes("circular pointer")) throw ringProblem();
    throw error;
  }
}
function versionFields(value) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key === "openapi" || key === "swagger"));
}
function ringProblem() {
  const message = "references between the files lead in a ring and never reach an object";
  const hint2 = "let one of the references lead to what it means";
  return new DocumentError([{ severity: "error", code: "reference-ring", pointer: "", message, hint: hint2 }]);
}
function originOf(value, pointer, files) {
  const keys = pointerKeys(pointer);
  let current = value;
  let origin = { source: files.root, pointer: "" };
  let depth2 = 0;
  for (const [index, key] of keys.entries()) {
    if (typeof current !== "object" || current === null) break;
    current = Object.hasOwn(current, key) ? current[key] : void 0;
    const found2 = typeof current === "object" && current !== null ? files.sources.originOf(current) : void 0;
    if (found2 === void 0) continue;
    origin = found2;
    depth2 = index + 1;
  }
  return { source: origin.source, pointer: origin.pointer + toPointer(keys.slice(depth2)) };
}

// generator/load/load.ts
import { resolve as resolve2 } from "node:path";
import { pathToFileURL as pathToFileURL2 } from "node:url";

// generator/load/decode.ts
import { isUtf8 } from "node:buffer";
var hint = "save the file as UTF-8";
function decode(bytes) {
  const text4 = decodeBytes(bytes);
  const nul = text4.indexOf("\0");
  if (nul < 0) return text4;
  throw textProblem(text4, { code: "encoding", message: `character ${nul} is NUL: this is no text`, hint, offset: nul });
}
function decodeBytes(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return decodeWith("utf-16le", bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return decodeWith("utf-16be", bytes);
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) {
    throw textProblem("", { code: "encoding", message: "this is UTF-16 or binary without a byte order mark", hint });
  }
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const at2 = firstInvalidByte(bytes);
  throw textProblem("", { code: "encoding", message: `byte ${at2}: not UTF-8`, hint });
}
function decodeWith(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw textProblem("", { code: "encoding", message: `not valid ${encoding.toUpperCase()}`, hint });
  }
}
function firstInvalidByte(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (isPrefix(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
function isPrefix(bytes, length) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}

// generator/load/private-address.ts
import { lookup as lookup2 } from "node:dns/promises";
import { BlockList, isIPv6 } from "node:net";
var blocks = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8]
];
function blockList() {
  const list2 = new BlockList();
  for (const [network, prefix2] of blocks) list2.addSubnet(network, prefix2, isIPv6(network) ? "ipv6" : "ipv4");
  return list2;
}
function isPrivateAddress(address) {
  const notReachable = blockList();
  if (!isIPv6(address)) return notReachable.check(address, "ipv4");
  const embedded = embeddedIpv4(address);
  return embedded === null ? notReachable.check(address, "ipv6") : notReachable.check(embedded, "ipv4");
}
async function isPrivateHost(hostname) {
  try {
    const addresses = await lookup2(hostname.replaceAll(/^\[|\]$/g, ""), { all: true });
    return addresses.some(({ address }) => isPrivateAddress(address));
  } catch {
    return false;
  }
}
function embeddedIpv4(address) {
  const groups = new URL(`http://[${address.replace(/%.*$/, "")}]/`).hostname.slice(1, -1);
  const mapped = /^(?:::ffff:|64:ff9b::)([0-9a-f]+):([0-9a-f]+)$/.exec(groups);
  const sixToFour = /^2002:([0-9a-f]+):([0-9a-f]+)(?::|$)/.exec(groups);
  const [, high, low] = mapped ?? sixToFour ?? [];
  if (high === void 0 || low === void 0) return null;
  const bits = Number.parseInt(high, 16) << 16 | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => bits >>> shift & 255).join(".");
}

// generator/load/read-bytes.ts
import { open } from "node:fs/promises";
async function readFileBytes(name, url, maxBytes) {
  try {
    const file = await open(url);
    try {
      const status = await file.stat();
      if (!status.isFile() && !status.isDirectory()) {
        return await readStreamBytes(file.createReadStream({ autoClose: false }), maxBytes);
      }
      if (status.size > maxBytes) throw tooLarge(maxBytes);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw unreadable(name, error);
  }
}
async function readStreamBytes(stream, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
function tooLarge(maxBytes) {
  const message = `larger than ${maxBytes.toLocaleString("en-US")} bytes`;
  return new DocumentError([
    { severity: "error", code: "too-large", pointer: "", message, hint: "raise the limit with --max-bytes" }
  ]);
}
var reasons = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "it is a folder",
  EACCES: "no permission",
  EPERM: "no permission"
};
function unreadable(name, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const message = `cannot read ${name}: ${reasons[code] ?? code}`;
  const hint2 = "check the path; it is taken from the current folder";
  return new DocumentError([{ severity: "error", code: "unreadable", pointer: "", message, hint: hint2 }], "io");
}

// generator/load/fetch-bytes.ts
var maxRedirects = 5;
async function fetchBytes(source, { headers = {}, allowsOrigin = () => true, namedOrigins = [] }, limits) {
  const first = validUrl(source);
  const signal = AbortSignal.timeout(limits.timeout);
  let url = first;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const own3 = url.origin === first.origin ? headers : {};
    const response3 = await request2(url, own3, signal, limits);
    const next = redirectTarget(response3, url);
    if (next === null) return { uri: url.href, bytes: await body(response3, url, limits) };
    await response3.body?.cancel();
    if (!allowsOrigin(next)) throw fetchProblem(url, `it redirects to ${next.origin}, which is not allowed`);
    const isNamed2 = next.origin === first.origin || namedOrigins.includes(next.origin);
    if (!isNamed2 && await isPrivateHost(next.hostname)) throw privateProblem(url, next);
    url = next;
  }
  throw fetchProblem(url, `more than ${maxRedirects} redirects`);
}
function privateProblem(url, next) {
  const hint2 = `allow it with --allow-refs ${next.origin}, or name that address itself`;
  return fetchProblem(url, `it redirects to ${next.origin}, a private address`, hint2);
}
function validUrl(source) {
  if (URL.canParse(source)) return new URL(source);
  const message = "this is no valid URL";
  throw new DocumentError(
    [{ severity: "error", code: "bad-url", pointer: "", message, hint: "check the address" }],
    "usage"
  );
}
async function request2(url, headers, signal, limits) {
  const accept = { accept: "application/json, application/yaml, */*;q=0.5" };
  try {
    return await fetch(url, { headers: { ...accept, ...headers }, redirect: "manual", signal });
  } catch (error) {
    throw fetchProblem(url, failureReason(error, limits));
  }
}
function redirectTarget(response3, url) {
  const location = response3.headers.get("location");
  if (![301, 302, 303, 307, 308].includes(response3.status) || location === null) return null;
  if (!URL.canParse(location, url)) throw fetchProblem(url, "it redirects to something that is no URL");
  const target2 = new URL(location, url);
  if (target2.protocol !== "https:" && (url.protocol === "https:" || target2.protocol !== "http:")) {
    throw fetchProblem(url, `it redirects to ${target2.protocol}//, which is refused`);
  }
  return target2;
}
async function body(response3, url, limits) {
  if (!response3.ok) throw fetchProblem(url, `the server answered ${response3.status}`);
  if (response3.body === null) return new Uint8Array();
  try {
    return await readStreamBytes(response3.body, limits.maxBytes);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw fetchProblem(url, failureReason(error, limits));
  }
}
function failureReason(error, limits) {
  if (error instanceof Error && error.name === "TimeoutError") return `timeout after ${limits.timeout / 1e3} s`;
  const cause = error instanceof Error ? error.cause : void 0;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return "the request failed";
}
var fetchHint = "check the address and the network; a private document needs --header";
function fetchProblem(url, reason2, hint2 = fetchHint) {
  const message = `could not fetch ${url.origin}${url.pathname}: ${reason2}`;
  return new DocumentError([{ severity: "error", code: "fetch-failed", pointer: "", message, hint: hint2 }], "io");
}

// generator/load/load.ts
var maxDepth2 = 2e3;
async function load(source, options = {}) {
  const asked = { ...defaultLimits, ...options.limits };
  const limits = { ...asked, maxDepth: Math.min(asked.maxDepth, maxDepth2) };
  const { name, uri, bytes } = await readSource(source, options, limits);
  const { value, locate } = parseText(decode(bytes), limits);
  return { name, uri, value, sha256: sha256(bytes), locate };
}
async function readSource(source, options, limits) {
  if (source === "-") {
    const stream = options.stdin ?? process.stdin;
    return { name: "stdin", uri: "stdin:", bytes: await readStreamBytes(stream, limits.maxBytes) };
  }
  if (/^https?:\/\//i.test(source)) {
    const fetched = await fetchBytes(source, options, limits);
    return { name: displayUrl(fetched.uri), ...fetched };
  }
  if (/^file:/i.test(source)) return readFileSource(source, new URL(source), limits);
  return readFileSource(source, pathToFileURL2(resolve2(source)), limits);
}
async function readFileSource(name, url, limits) {
  return { name, uri: url.href, bytes: await readFileBytes(name, url, limits.maxBytes) };
}
function displayUrl(uri) {
  const url = new URL(uri);
  return `${url.origin}${url.pathname}`;
}

// generator/normalize/expect.ts
function isRaw2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own2(value, key) {
  return Object.hasOwn(value, key) ? value[key] : void 0;
}
function setOwn(target2, key, value) {
  if (!(key in Object.prototype)) target2[key] = value;
  else Object.defineProperty(target2, key, { value, enumerable: true, configurable: true, writable: true });
}
function typeName(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "bigint" ? "number" : typeof value;
}
function shown2(value) {
  if (typeof value === "string") return JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}\u2026` : value);
  return typeof value === "object" && value !== null ? typeName(value) : String(value);
}
function expectObject(value, place2, what = "object") {
  if (isRaw2(value)) return value;
  if (value !== void 0) wrongType(value, place2, what);
  return null;
}
function expectArray(value, place2) {
  if (Array.isArray(value)) return value;
  if (value !== void 0) wrongType(value, place2, "array");
  return [];
}
function expectText(value, place2) {
  if (typeof value === "string" || value === void 0) return value;
  if (value === null) return void 0;
  if (typeof value === "object") {
    wrongType(value, place2, "string");
    return void 0;
  }
  place2.report.repair({
    code: "unquoted-text",
    pointer: place2.pointer,
    message: `expected string, found ${typeName(value)} ${String(value)}`,
    hint: "put it in quotes"
  });
  return String(value);
}
function wrongType(value, { pointer, report }, expected) {
  report.error({
    code: "wrong-type",
    pointer,
    message: `expected ${expected}, found ${typeName(value)}`,
    hint: "compare the indentation and the brackets with the OpenAPI specification"
  });
}

// generator/normalize/nullable.ts
var nullSchema = { type: "null" };
var annotationKeys = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "readOnly",
  "writeOnly",
  "deprecated",
  "externalDocs",
  "xml",
  "summary"
]);
function isAnnotation(key) {
  return annotationKeys.has(key) || key.startsWith("x-");
}
function saysNullable(source) {
  return source["nullable"] === true || source["x-nullable"] === true;
}
function applyNullable(draft, source) {
  if (!saysNullable(source)) return draft;
  if (draft["allOf"] !== void 0) return wrapNullable(draft);
  for (const key of ["oneOf", "anyOf"]) {
    const members2 = draft[key];
    if (Array.isArray(members2)) return { ...typeWithNull(draft), [key]: withNullMember(members2) };
  }
  return { ...typeWithNull(draft), ...enumWithNull(draft) };
}
function wrapNullable(draft) {
  const outer = {};
  const inner = {};
  for (const [key, value] of Object.entries(draft)) (isAnnotation(key) ? outer : inner)[key] = value;
  return { ...outer, anyOf: [inner, nullSchema] };
}
function withNullMember(members2) {
  const has = members2.some((member2) => isRaw2(member2) && (member2["type"] === "null" || allowsNull(member2["type"])));
  return has ? members2 : [...members2, nullSchema];
}
function allowsNull(type) {
  return Array.isArray(type) && type.includes("null");
}
function typeWithNull(draft) {
  const type = draft["type"] ?? impliedType(draft);
  if (type === void 0 || type === "null" || allowsNull(type)) return draft;
  return { ...draft, type: Array.isArray(type) ? [...type, "null"] : [type, "null"] };
}
function impliedType(draft) {
  if (draft["properties"] !== void 0 || draft["additionalProperties"] !== void 0) return "object";
  return draft["items"] === void 0 ? void 0 : "array";
}
function enumWithNull(draft) {
  const values = draft["enum"];
  return Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
}

// generator/normalize/all-of/flat.ts
var emptyFlat = {
  types: null,
  properties: /* @__PURE__ */ new Map(),
  required: /* @__PURE__ */ new Set(),
  keywords: {},
  alternatives: []
};
function addFlats(earlier, later, addSchemas) {
  const types = commonTypes(earlier.types, later.types);
  if (types !== null && types.length === 0) return { result: later, conflict: true };
  const properties2 = addProperties(earlier.properties, later.properties, addSchemas);
  const keywords = addKeywords(earlier.keywords, later.keywords, addSchemas);
  return {
    result: {
      types,
      properties: properties2.result,
      required: /* @__PURE__ */ new Set([...earlier.required, ...later.required]),
      keywords: keywords.result,
      alternatives: [...earlier.alternatives, ...later.alternatives]
    },
    conflict: properties2.conflict || keywords.conflict
  };
}
function commonTypes(a, b) {
  if (a === null || b === null) return a ?? b;
  const allows2 = (types, type) => types.includes(type) || type === "integer" && types.includes("number");
  return [.../* @__PURE__ */ new Set([...b.filter((type) => allows2(a, type)), ...a.filter((type) => allows2(b, type))])];
}
function addProperties(earlier, later, addSchemas) {
  if (earlier.size === 0 || later.size === 0) return { result: earlier.size === 0 ? later : earlier, conflict: false };
  const result = new Map(earlier);
  let conflict = false;
  for (const [name, schema] of later) {
    const known = earlier.get(name);
    const sum = known === void 0 ? { result: schema, conflict: false } : addSchemas(known, schema);
    result.set(name, sum.result);
    conflict ||= sum.conflict;
  }
  return { result, conflict };
}
function addKeywords(earlier, later, addSchemas) {
  const literals = commonLiterals(literalsOf(earlier), literalsOf(later));
  const items = bothItems(earlier, later, addSchemas);
  const rest = { ...earlier, ...later, ...items === null ? {} : { items: items.result } };
  delete rest["enum"];
  delete rest["const"];
  const excluded = literals !== null && literals.length === 0;
  const values = excluded ? literalsOf(later) : literals;
  return {
    result: values === null ? rest : { ...rest, enum: values },
    conflict: excluded || (items?.conflict ?? false)
  };
}
function bothItems(earlier, later, addSchemas) {
  const a = earlier["items"];
  const b = later["items"];
  return a === void 0 || b === void 0 ? null : addSchemas(a, b);
}
function literalsOf(schema) {
  if (Object.hasOwn(schema, "const")) return [schema["const"]];
  const values = schema["enum"];
  return Array.isArray(values) ? values : null;
}
function commonLiterals(a, b) {
  if (a === null || b === null) return a ?? b;
  return b.filter((value) => a.includes(value));
}

// generator/normalize/rings.ts
var prefix = "#/components/schemas/";
function refComponent(ref) {
  const token = ref.slice(prefix.length);
  return unescapeSegment(token.includes("%") ? decodeURIComponent(token) : token);
}
function checkRings(schemas, reading2) {
  const safe = /* @__PURE__ */ new Set();
  for (const name of Object.keys(schemas)) {
    const trail = follow(name, schemas, safe);
    const ring = trail.ring;
    if (ring !== null) {
      reading2.report.error({
        code: "reference-ring",
        pointer: `/components/schemas/${escapeSegment(name)}/$ref`,
        message: `${way(ring)} never reaches a schema`,
        hint: "let one of them say what it is"
      });
      for (const member2 of ring) setOwn(schemas, member2, true);
    }
    for (const member2 of trail.passed) safe.add(member2);
  }
}
function way(ring) {
  const names = [...ring, ring[0] ?? ""];
  return (names.length > 10 ? [...names.slice(0, 5), "\u2026", ...names.slice(-4)] : names).join(" -> ");
}
function follow(start, schemas, safe) {
  const passed = /* @__PURE__ */ new Set();
  let name = start;
  while (!safe.has(name)) {
    if (passed.has(name)) return { passed: [...passed], ring: [...passed].slice([...passed].indexOf(name)) };
    passed.add(name);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : void 0;
    if (typeof schema !== "object" || schema.$ref === void 0) break;
    name = refComponent(schema.$ref);
  }
  return { passed: [...passed], ring: null };
}

// generator/normalize/all-of/flatten.ts
var alternativeKeys = /* @__PURE__ */ new Set(["oneOf", "anyOf", "not", "if", "then", "else"]);
var summedKeys = /* @__PURE__ */ new Set(["$ref", "allOf", "type", "properties", "required", "discriminator"]);
function createFlattener(schemas, addSchemas, onRing) {
  const known = /* @__PURE__ */ new Map();
  const open2 = [];
  function component(ref) {
    const name = refComponent(ref);
    return Object.hasOwn(schemas, name) ? schemas[name] ?? null : null;
  }
  function flattenComponent(ref) {
    const name = refComponent(ref);
    const cached = known.get(name);
    if (cached !== void 0) return cached;
    if (open2.includes(name)) {
      onRing(open2.slice(open2.indexOf(name)));
      return emptyFlat;
    }
    open2.push(name);
    const schema = component(ref);
    const flat = schema === null ? emptyFlat : flatten(schema);
    open2.pop();
    known.set(name, flat);
    return flat;
  }
  function flatten(schema) {
    if (typeof schema === "boolean") return emptyFlat;
    if (schema.$ref !== void 0) return flattenComponent(schema.$ref);
    const own3 = ownFlat(schema);
    const parts2 = schema.allOf ?? [];
    return parts2.length === 0 ? own3 : [...parts2.map(flatten), own3].reduce((sum, part2) => addFlats(sum, part2, addSchemas).result);
  }
  function resolve3(schema) {
    let current = schema;
    for (let hops = 0; hops < 100; hops += 1) {
      if (typeof current !== "object" || current === null || current.$ref === void 0) break;
      current = component(current.$ref);
    }
    return typeof current === "object" ? current : null;
  }
  return { addSchemas, flatten, resolve: resolve3 };
}
function ownFlat(schema) {
  const keywords = {};
  const alternatives = {};
  for (const key in schema) {
    if (summedKeys.has(key) || isAnnotation(key)) continue;
    setOwn(alternativeKeys.has(key) ? alternatives : keywords, key, schema[key]);
  }
  return {
    types: typesOf2(schema),
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required ?? []),
    keywords,
    alternatives: Object.keys(alternatives).length === 0 ? [] : [alternatives]
  };
}
function typesOf2(schema) {
  if (schema.type !== void 0) return typeof schema.type === "string" ? [schema.type] : schema.type;
  return schema.properties === void 0 ? null : ["object"];
}

// generator/normalize/all-of/equal.ts
function isEqual(a, b) {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (!isRaw2(a) || !isRaw2(b)) return false;
  const keys = Object.keys(a).filter((key) => !isAnnotation(key));
  const others = Object.keys(b).filter((key) => !isAnnotation(key));
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

// generator/normalize/all-of/property.ts
var scalars = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "null"]);
function addProperty2(earlier, later, flattener) {
  if (isEqual(earlier, later)) return { result: later, conflict: false };
  const a = flattener.resolve(earlier);
  const b = flattener.resolve(later);
  if (a === null || isOpen2(a)) return { result: later, conflict: false };
  if (b === null || isOpen2(b)) return { result: annotate(earlier, later), conflict: false };
  if (isUnion(a) || isUnion(b)) return { result: later, conflict: true };
  const first = flattener.flatten(earlier);
  const last = flattener.flatten(later);
  if (isScalar3(first) && isScalar3(last)) return addScalars(first, last, later);
  return addStructures({ earlier, later, first, last }, flattener);
}
function isOpen2(schema) {
  return Object.keys(schema).every((key) => isAnnotation(key));
}
function isUnion(schema) {
  return schema.oneOf !== void 0 || schema.anyOf !== void 0;
}
function isScalar3({ types, properties: properties2, keywords }) {
  if (types !== null) return types.every((type) => scalars.has(type));
  return properties2.size === 0 && literalsOf(keywords) !== null;
}
function annotate(earlier, later) {
  return typeof earlier === "boolean" || typeof later === "boolean" ? earlier : { ...earlier, ...later };
}
function addScalars(first, last, later) {
  const types = commonTypes(first.types, last.types);
  const literals = commonLiterals(literalsOf(first.keywords), literalsOf(last.keywords));
  if (types?.length === 0 || literals?.length === 0) return { result: later, conflict: true };
  const says = literalsOf(last.keywords);
  if (literals === null || literals.length === says?.length) return { result: later, conflict: false };
  return { result: { ...typeof later === "boolean" ? {} : later, enum: literals }, conflict: false };
}
function addStructures({ earlier, later, first, last }, flattener) {
  const types = commonTypes(first.types, last.types);
  if (types !== null && types.length === 0) return { result: later, conflict: true };
  if (saysLess(first)) return { result: later, conflict: true };
  if (saysLess(last)) return { result: earlier, conflict: false };
  const sum = addFlats(first, last, flattener.addSchemas);
  if (first.properties.size === 0 || last.properties.size === 0) return { result: later, conflict: true };
  if (sum.conflict) return { result: toSchema(sum.result), conflict: true };
  return { result: { allOf: [earlier, later] }, conflict: false };
}
function saysLess({ properties: properties2, keywords, alternatives }) {
  return properties2.size === 0 && Object.keys(keywords).length === 0 && alternatives.length === 0;
}
function toSchema(flat) {
  const { types, properties: properties2, required, keywords, alternatives } = flat;
  const type = types ?? (properties2.size > 0 ? ["object"] : null);
  const merged3 = {
    ...type === null ? {} : { type: type.length === 1 ? type[0] : type },
    ...properties2.size === 0 ? {} : { properties: Object.fromEntries(properties2) },
    ...required.size === 0 ? {} : { required: [...required] },
    ...keywords
  };
  return alternatives.length === 0 ? merged3 : { allOf: [merged3, ...alternatives] };
}

// generator/normalize/all-of/merge-all-of.ts
function mergeAllOfs(schemas, reading2) {
  const rings = /* @__PURE__ */ new Set();
  const flattener = createFlattener(
    schemas,
    pairwise((earlier, later) => addProperty2(earlier, later, flattener), reading2.circular),
    (names) => reportRing(names, { rings, reading: reading2 })
  );
  for (const { schema } of reading2.allOfs) {
    const parts2 = schema["allOf"];
    const flats = parts2.map((part2) => flattener.flatten(part2));
    const replacement = single2(schema, flats) ?? merged2(schema, flats, flattener);
    if (replacement !== null) replace(schema, replacement);
  }
}
function pairwise(add, circular) {
  const known = /* @__PURE__ */ new Map();
  const open2 = /* @__PURE__ */ new Set();
  return (earlier, later) => {
    if (typeof earlier !== "object" || typeof later !== "object") return add(earlier, later);
    if (earlier.$ref === void 0 || later.$ref === void 0) return add(earlier, later);
    const key = `${earlier.$ref} ${later.$ref}`;
    const cached = known.get(key);
    if (open2.has(key)) circular.add(key);
    if (cached !== void 0) return cached;
    known.set(key, { result: later, conflict: false });
    open2.add(key);
    const sum = add(earlier, later);
    open2.delete(key);
    known.set(key, sum);
    return sum;
  };
}
function single2(schema, [flat, second]) {
  const { allOf, ...siblings } = schema;
  const part2 = allOf?.[0];
  if (typeof part2 !== "object" || second !== void 0) return null;
  const constraints = Object.keys(siblings).filter((key) => !isAnnotation(key));
  if (constraints.length === 0) return { ...part2, ...siblings };
  const { type, ...annotations } = siblings;
  const repeats = constraints.length === 1 && flat?.types?.length === 1 && flat.types[0] === type;
  return repeats ? { ...part2, ...annotations } : null;
}
function merged2(schema, flats, flattener) {
  const { allOf: _allOf, ...siblings } = schema;
  let conflict = false;
  const sum = [...flats, ownFlat(siblings)].reduce((earlier, later) => {
    const next = addFlats(earlier, later, flattener.addSchemas);
    conflict ||= next.conflict;
    return next.result;
  });
  const settled = settleAlternatives(sum, flattener);
  if (!conflict && settled === sum) return null;
  const annotations = Object.entries(siblings).filter(([key]) => isAnnotation(key) || key === "discriminator");
  return { ...Object.fromEntries(annotations), ...toSchema(settled) };
}
function settleAlternatives(sum, flattener) {
  const members2 = sum.alternatives.flatMap(
    (part2) => typeof part2 === "boolean" ? [] : [part2.oneOf ?? [], part2.anyOf ?? []].filter((list2) => list2.length > 0)
  );
  const properties2 = new Map(sum.properties);
  for (const list2 of members2) {
    const flats = list2.map((member2) => flattener.flatten(member2).properties);
    for (const [name, schema] of sum.properties) {
      const definitions = flats.map((flat) => flat.get(name)).filter((found2) => found2 !== void 0);
      if (definitions.length < flats.length) continue;
      if (definitions.some((later) => flattener.addSchemas(schema, later).conflict)) properties2.delete(name);
    }
  }
  return properties2.size === sum.properties.size ? sum : { ...sum, properties: properties2 };
}
function replace(draft, replacement) {
  for (const key of Object.keys(draft)) delete draft[key];
  for (const key of Object.keys(replacement)) setOwn(draft, key, replacement[key]);
}
function reportRing(names, place2) {
  const key = [...names].sort().join(" ");
  const [first] = names;
  if (place2.rings.has(key) || first === void 0) return;
  place2.rings.add(key);
  place2.reading.report.error({
    code: "all-of-ring",
    pointer: `/components/schemas/${escapeSegment(first)}/allOf`,
    message: `${[...names, first].join(" -> ")} is part of itself by allOf`,
    hint: "let a property refer to it, or take it out of allOf"
  });
}

// generator/normalize/reading.ts
function at(pointer, reading2) {
  return { pointer, report: reading2.report };
}
function finished(draft) {
  return draft;
}
function noteAllOf(schema, pointer, reading2) {
  const [wrapped] = Array.isArray(schema["anyOf"]) ? schema["anyOf"] : [];
  const holder = schema["allOf"] === void 0 ? wrapped : schema;
  if (holder?.["allOf"] !== void 0) reading2.allOfs.push({ schema: holder, pointer });
  return schema;
}

// generator/normalize/reference-object.ts
var unread = /* @__PURE__ */ Symbol("being read");
function readObject(value, place2, read) {
  const { pointer, reading: reading2, kind } = place2;
  const object2 = expectObject(value ?? null, at(pointer, reading2));
  if (object2 === null) return null;
  const ref = own2(object2, "$ref");
  if (typeof ref !== "string") return read(object2, pointer, reading2);
  const target2 = reading2.references.find(ref, pointer);
  if (target2 === null) {
    const message = reading2.references.missing(ref);
    const hint2 = "correct the reference, or add what it names";
    reading2.report.error({ code: "unresolved-ref", pointer: `${pointer}/$ref`, message, hint: hint2 });
    return null;
  }
  const key = `${kind} ${target2.pointer}`;
  const known = reading2.replaced.get(key);
  if (known === unread) {
    const message = `${shown2(ref)} refers to itself`;
    const hint2 = "let one of the references lead to an object";
    reading2.report.error({ code: "reference-ring", pointer: `${pointer}/$ref`, message, hint: hint2 });
    return null;
  }
  if (known === void 0) {
    reading2.replaced.set(key, unread);
    reading2.replaced.set(key, readObject(target2.value, { pointer: target2.pointer, reading: reading2, kind }, read));
  }
  const result = known ?? reading2.replaced.get(key);
  return result === null ? null : withSiblings(result, object2);
}
function withSiblings(result, reference) {
  const texts4 = ["summary", "description"].filter((key) => typeof own2(reference, key) === "string");
  if (texts4.length === 0) return result;
  return { ...result, ...Object.fromEntries(texts4.map((key) => [key, reference[key]])) };
}
function readMap(value, { pointer, reading: reading2 }, read) {
  const source = expectObject(value, at(pointer, reading2));
  const entries = [];
  for (const key of source === null ? [] : Object.keys(source)) {
    const result = isRaw2(source) ? read(source[key], key) : null;
    if (result !== null) entries.push([key, result]);
  }
  return Object.fromEntries(entries);
}

// generator/normalize/schema-checks.ts
function checkLiterals(draft, pointer, reading2) {
  const values = draft["enum"];
  if (Array.isArray(values)) {
    for (let index = 0; index < values.length; index += 1) {
      checkLiteral(values[index], draft["type"], { pointer: `${pointer}/enum/${index}`, reading: reading2 });
    }
  }
  for (const key of ["const", "default"]) {
    if (draft[key] !== void 0) checkInteger(draft[key], { pointer: `${pointer}/${key}`, reading: reading2 });
  }
}
function checkLiteral(value, type, place2) {
  checkInteger(value, place2);
  if (typeof type !== "string" || value === null || fits(value, type)) return;
  place2.reading.report.warn({
    code: "enum-type",
    pointer: place2.pointer,
    message: `${jsonType(value)} in a schema of type ${type}`,
    hint: "the value is printed as it stands"
  });
}
function checkInteger(value, { pointer, reading: reading2 }) {
  if (typeof value !== "bigint") return;
  const message = `${value} is beyond 2^53 and kept exactly`;
  reading2.report.warn({ code: "big-integer", pointer, message, hint: "send such numbers as strings" });
}
function fits(value, type) {
  const found2 = jsonType(value);
  return found2 === type || type === "number" && found2 === "integer";
}
function jsonType(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
function checkNullable(pointer, reading2) {
  if (reading2.dialect.family !== "3.1" && reading2.dialect.family !== "3.2") return;
  const message = `"nullable" is no keyword of OpenAPI ${reading2.dialect.family}; read as type null`;
  const hint2 = 'write type: [string, "null"]';
  reading2.report.repair({ code: "nullable-keyword", pointer: `${pointer}/nullable`, message, hint: hint2 });
}
function checkPattern(value, pointer, reading2) {
  const pattern = expectText(value, at(pointer, reading2));
  if (pattern === void 0 || reading2.patterns.has(pattern)) return pattern;
  reading2.patterns.add(pattern);
  const problem = compileProblem(pattern);
  if (problem === null) return pattern;
  const message = `not a valid regular expression: ${problem}`;
  reading2.report.warn({
    code: "invalid-pattern",
    pointer,
    message,
    hint: "write it as JavaScript does; it is kept as text"
  });
  return pattern;
}
function compileProblem(pattern) {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return null;
    } catch (error) {
      if (flags === "") return error instanceof Error ? reason(error.message) : "unknown";
    }
  }
  return null;
}
function reason(message) {
  return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
}

// generator/normalize/schema-reference.ts
function schemaRef(name) {
  return `#/components/schemas/${escapeSegment(name).replaceAll("%", "%25")}`;
}
var referenceKeys = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef", "$defs", "$id", "$anchor", "$dynamicAnchor"]);
var silentKeys = /* @__PURE__ */ new Set(["$schema", "$comment", "definitions", "nullable", "x-nullable"]);
function convertSchemaReference(value, ref, place2) {
  const { pointer, reading: reading2 } = place2;
  const name = reading2.names.nameOf(ref, pointer);
  if (name === null) {
    const message = reading2.references.missing(ref);
    const hint2 = "correct the reference, or add what it names";
    reading2.report.error({ code: "unresolved-ref", pointer: `${pointer}/$ref`, message, hint: hint2 });
    return true;
  }
  if (value["nullable"] !== void 0) checkNullable(pointer, reading2);
  const draft = { $ref: schemaRef(name) };
  const constraints = {};
  for (const key in value) {
    if (referenceKeys.has(key) || silentKeys.has(key)) continue;
    setOwn(isAnnotation(key) ? draft : constraints, key, value[key]);
  }
  dropWrongTexts(draft);
  if (!hasConstraints(constraints)) return finished(saysNullable(value) ? wrapNullable(draft) : draft);
  const conjunction = conjoin(draft, constraints, place2);
  return finished(noteAllOf(saysNullable(value) ? wrapNullable(conjunction) : conjunction, pointer, reading2));
}
function hasConstraints(constraints) {
  return Object.keys(constraints).some((key) => key !== "type" && key !== "format");
}
function conjoin(draft, constraints, place2) {
  const { $ref, ...annotations } = draft;
  return { ...annotations, allOf: [{ $ref }, place2.convertKeywords(constraints, place2.pointer, place2.reading)] };
}
function dropWrongTexts(draft) {
  for (const key of ["title", "description", "summary"]) {
    if (annotationKeys.has(key) && draft[key] !== void 0 && typeof draft[key] !== "string") delete draft[key];
  }
}

// generator/normalize/discriminator.ts
function convertDiscriminator(value, pointer, reading2) {
  if (typeof value === "string") return { propertyName: value };
  const source = expectObject(value, at(pointer, reading2));
  if (source === null) return void 0;
  const propertyName = expectText(own2(source, "propertyName"), at(`${pointer}/propertyName`, reading2));
  if (propertyName === void 0) {
    const hint2 = "name the property that tells the schemas apart";
    reading2.report.repair({ code: "missing-field", pointer, message: 'discriminator without "propertyName"', hint: hint2 });
    return void 0;
  }
  const mapping = convertMapping(own2(source, "mapping"), `${pointer}/mapping`, reading2);
  const fallback = own2(source, "defaultMapping");
  return {
    propertyName,
    ...mapping === null ? {} : { mapping },
    ...typeof fallback === "string" ? { defaultMapping: target(fallback, pointer, reading2) ?? fallback } : {}
  };
}
function convertMapping(value, pointer, reading2) {
  const source = expectObject(value, at(pointer, reading2));
  if (source === null) return null;
  const mapping = {};
  for (const [key, name] of Object.entries(source)) {
    const found2 = typeof name === "string" ? target(name, pointer, reading2) : null;
    if (found2 !== null) setOwn(mapping, key, found2);
    else reportMapping(key, name, { pointer, reading: reading2 });
  }
  return mapping;
}
function target(name, pointer, reading2) {
  const components = own2(reading2.root, "components");
  const schemas = isRaw2(components) ? own2(components, "schemas") : void 0;
  if (isRaw2(schemas) && Object.hasOwn(schemas, name)) return schemaRef(name);
  const component = reading2.names.nameOf(name, pointer);
  return component === null ? null : schemaRef(component);
}
function reportMapping(key, name, place2) {
  place2.reading.report.repair({
    code: "unresolved-mapping",
    pointer: place2.pointer,
    message: `${shown2(key)} leads to ${shown2(name)}, which does not exist`,
    hint: "name a schema of components/schemas; the entry is left out"
  });
}

// generator/normalize/schema-type.ts
var words3 = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
var meanings = {
  file: { type: "string", format: "binary" },
  binary: { type: "string", format: "binary" },
  int: { type: "integer" },
  int32: { type: "integer" },
  int64: { type: "integer" },
  long: { type: "integer" },
  float: { type: "number" },
  double: { type: "number" },
  decimal: { type: "number" },
  bool: { type: "boolean" },
  str: { type: "string" },
  text: { type: "string" },
  uuid: { type: "string", format: "uuid" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  timestamp: { type: "string" },
  list: { type: "array" },
  map: { type: "object" },
  dict: { type: "object" },
  any: {}
};
function convertType(value, pointer, reading2) {
  if (typeof value === "string" && words3.has(value)) return { type: value };
  if (Array.isArray(value) && value.every((word) => words3.has(word))) return typeList(value);
  if (value === "file" && reading2.dialect.family === "2.0") return meanings["file"] ?? {};
  const found2 = Array.isArray(value) ? value : [value];
  const meant = found2.map((word) => meaning(word));
  reading2.report.repair({
    code: "unknown-type",
    pointer,
    message: `${Array.isArray(value) ? value.map(shown2).join(", ") : shown2(value)} is no type of JSON Schema`,
    hint: `use one of ${[...words3].join(", ")}`
  });
  const types = meant.flatMap((draft) => typeof draft["type"] === "string" ? [draft["type"]] : []);
  return found2.length === 1 ? meant[0] ?? {} : typeList(types.length < found2.length ? [] : types);
}
function meaning(word) {
  if (word === null) return { type: "null" };
  if (typeof word !== "string") return {};
  const lower = word.toLowerCase();
  if (words3.has(lower)) return { type: lower };
  return Object.hasOwn(meanings, lower) ? meanings[lower] ?? {} : {};
}
function typeList(types) {
  const unique = [...new Set(types)];
  if (unique.length === 0) return {};
  return { type: unique.length === 1 ? unique[0] : unique };
}

// generator/normalize/schema.ts
var kinds2 = new Map([
  ...of("schema", ["not", "if", "then", "else", "contains", "propertyNames", "contentSchema"]),
  ...of("schema", ["additionalProperties", "unevaluatedProperties", "unevaluatedItems"]),
  ...of("list", ["allOf", "oneOf", "anyOf", "prefixItems"]),
  ...of("map", ["properties", "patternProperties", "dependentSchemas"]),
  ...of("text", ["title", "description", "format", "contentMediaType", "contentEncoding"]),
  ...of("number", ["minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems"]),
  ...of("special", ["type", "items", "required", "enum", "pattern", "discriminator"]),
  ...of("special", ["exclusiveMinimum", "exclusiveMaximum", "$ref", "$dynamicRef", "$recursiveRef"]),
  // Definitions inside a schema become components where something refers to them.
  ...of("dropped", ["nullable", "x-nullable", "$defs", "definitions", "$id", "$anchor", "$schema", "$comment"]),
  ...of("dropped", ["$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "id", "additionalItems"])
]);
function of(kind, keywords) {
  return keywords.map((keyword) => [keyword, kind]);
}
function convertSchema(value, pointer, reading2) {
  if (typeof value === "boolean") return value;
  if (!isRaw2(value)) {
    wrongType(value, at(pointer, reading2), "schema object or boolean");
    return true;
  }
  const ref = value["$ref"] ?? value["$dynamicRef"] ?? value["$recursiveRef"];
  if (typeof ref === "string") return convertSchemaReference(value, ref, { pointer, reading: reading2, convertKeywords });
  return finished(convertKeywords(value, pointer, reading2));
}
function convertKeywords(value, pointer, reading2) {
  const draft = {};
  for (const key in value) {
    const kind = kinds2.get(key);
    if (kind === void 0) setOwn(draft, key, value[key]);
    else if (kind !== "dropped") convertKeyword(draft, key, { kind, value, pointer, reading: reading2 });
  }
  checkLiterals(draft, pointer, reading2);
  if (value["nullable"] !== void 0) checkNullable(pointer, reading2);
  const result = applyNullable(draft, value);
  return result["allOf"] !== void 0 || draft["allOf"] !== void 0 ? noteAllOf(result, pointer, reading2) : result;
}
function convertKeyword(draft, key, { kind, value, pointer, reading: reading2 }) {
  const member2 = value[key];
  const place2 = `${pointer}/${key}`;
  switch (kind) {
    case "schema":
      draft[key] = convertSchema(member2, place2, reading2);
      return;
    case "list":
      setList(draft, key, convertList(member2, place2, reading2));
      return;
    case "map":
      draft[key] = convertMap(member2, place2, reading2);
      return;
    case "text":
      setDefined(draft, key, expectText(member2, at(place2, reading2)));
      return;
    case "number":
      if (typeof member2 === "number" || typeof member2 === "bigint") draft[key] = Number(member2);
      else reportNumber(member2, place2, reading2);
      return;
    default:
      convertSpecial(draft, key, { kind, value, pointer, reading: reading2 });
  }
}
function convertSpecial(draft, key, { value, pointer, reading: reading2 }) {
  const member2 = value[key];
  const place2 = `${pointer}/${key}`;
  switch (key) {
    case "type":
      Object.assign(draft, convertType(member2, place2, reading2));
      return;
    case "items":
      if (Array.isArray(member2)) setList(draft, "prefixItems", convertList(member2, place2, reading2));
      else draft["items"] = convertSchema(member2, place2, reading2);
      return;
    case "required":
      setDefined(draft, key, convertRequired(member2, place2, reading2));
      return;
    case "enum":
      if (Array.isArray(member2)) draft[key] = member2;
      else wrongType(member2, at(place2, reading2), "array");
      return;
    case "pattern":
      setDefined(draft, key, checkPattern(member2, place2, reading2));
      return;
    case "$ref":
    case "$dynamicRef":
    case "$recursiveRef":
      wrongType(member2, at(place2, reading2), "string");
      return;
    case "discriminator":
      setDefined(draft, key, convertDiscriminator(member2, place2, reading2));
      return;
    default:
      convertExclusive(draft, key, value);
  }
}
function convertExclusive(draft, key, value) {
  const limit = key === "exclusiveMinimum" ? "minimum" : "maximum";
  const member2 = value[key];
  if (typeof member2 === "number" || typeof member2 === "bigint") draft[key] = Number(member2);
  else if (member2 === true && value[limit] !== void 0) draft[key] = Number(value[limit]);
}
function setDefined(draft, key, value) {
  if (value !== void 0) draft[key] = value;
}
function setList(draft, key, list2) {
  if (list2.length > 0) draft[key] = list2;
}
function convertList(value, pointer, reading2) {
  if (Array.isArray(value)) return value.map((item, index) => convertSchema(item, `${pointer}/${index}`, reading2));
  wrongType(value, at(pointer, reading2), "array");
  return [];
}
function convertMap(value, pointer, reading2) {
  const map = {};
  if (!isRaw2(value)) {
    if (value !== null) wrongType(value, at(pointer, reading2), "object");
    return map;
  }
  for (const key in value) {
    setOwn(map, key, convertSchema(value[key], `${pointer}/${escapeSegment(key)}`, reading2));
  }
  return map;
}
function convertRequired(value, pointer, reading2) {
  if (Array.isArray(value)) return value.filter((name) => typeof name === "string");
  if (typeof value !== "boolean") {
    if (value !== null) wrongType(value, at(pointer, reading2), "array");
    return void 0;
  }
  const message = "expected array of property names, found boolean";
  const hint2 = 'list the property in "required" of the object that has it';
  reading2.report.repair({ code: "boolean-required", pointer, message, hint: hint2 });
  return void 0;
}
function reportNumber(value, pointer, reading2) {
  if (value === null) return;
  const message = `expected number, found ${Array.isArray(value) ? "array" : typeof value}`;
  reading2.report.repair({ code: "not-a-number", pointer, message, hint: "write the number without quotes" });
}

// generator/normalize/components.ts
var namePattern = /^[A-Za-z0-9._-]+$/;
var dangerous = /["'/\\\u0000-\u001f\u007f]/;
function readSchemas(components, reading2) {
  const pointer = "/components/schemas";
  const source = expectObject(own2(components, "schemas") ?? void 0, at(pointer, reading2)) ?? {};
  const schemas = {};
  for (const name in source) {
    const place2 = `${pointer}/${escapeSegment(name)}`;
    checkName(name, place2, reading2);
    setOwn(schemas, name, convertSchema(source[name], place2, reading2));
  }
  return schemas;
}
function addHoisted(schemas, reading2) {
  for (let hoisted = reading2.names.takeHoisted(); hoisted.length > 0; hoisted = reading2.names.takeHoisted()) {
    for (const { name, pointer, value } of hoisted) setOwn(schemas, name, convertSchema(value, pointer, reading2));
  }
}
function readSecuritySchemes(components, reading2) {
  const pointer = "/components/securitySchemes";
  return readMap(
    own2(components, "securitySchemes") ?? void 0,
    { pointer, reading: reading2 },
    (member2, key) => readObject(member2, { pointer: `${pointer}/${escapeSegment(key)}`, reading: reading2, kind: "security scheme" }, (s) => s)
  );
}
function checkName(name, pointer, reading2) {
  if (namePattern.test(name)) return;
  reading2.report[dangerous.test(name) ? "error" : "repair"]({
    code: "component-name",
    pointer,
    message: `name ${shown2(name)} may hold only A-Z a-z 0-9 . - _`,
    hint: "rename it; types are named after its letters and digits"
  });
}

// generator/normalize/dialect.ts
var supported = "2.0, 3.0.x, 3.1.x, 3.2.x";
function detectDialect(value, report) {
  const root = expectObject(value ?? null, { pointer: "", report });
  if (root === null) return null;
  for (const field of ["openapi", "swagger"]) {
    if (own2(root, field) !== void 0) return versionOf(root, field, report);
  }
  report.error(unknownDocument(root));
  return null;
}
function versionOf(root, field, report) {
  const value = own2(root, field);
  const pointer = `/${field}`;
  const version = typeof value === "number" ? decimal(value) : value;
  if (typeof value === "number") {
    const message2 = `expected string, found number ${version}`;
    report.repair({ code: "version-number", pointer, message: message2, hint: `put it in quotes: "${version}"` });
  }
  const match = typeof version === "string" ? /^(\d+\.\d+)(\.\d+(-[\w.]+)?)?$/.exec(version.trim()) : null;
  const family = match?.[1];
  const isKnown = field === "swagger" ? family === "2.0" : family === "3.0" || family === "3.1" || family === "3.2";
  if (isKnown) return { family, version: String(version).trim() };
  const message = `${shown2(value)} is not supported (${supported})`;
  report.error({ code: "unsupported-version", pointer, message, hint: "convert the document to a supported version" });
  return null;
}
function decimal(value) {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
function unknownDocument(root) {
  const code = "not-openapi";
  const hint2 = `expected "openapi" or "swagger" with one of ${supported}`;
  if (own2(root, "swaggerVersion") !== void 0) {
    const version = shown2(own2(root, "swaggerVersion")).replaceAll('"', "");
    const message = `version ${version} is not supported; 2.0 to 3.2 are`;
    return { code: "unsupported-version", pointer: "/swaggerVersion", message, hint: "convert it to OpenAPI first" };
  }
  const kin = kinOf(root);
  return { code, pointer: "", message: `missing "openapi"${kin === "" ? "" : `; this looks like ${kin}`}`, hint: hint2 };
}
function kinOf(root) {
  if (own2(root, "asyncapi") !== void 0) return "AsyncAPI";
  if (own2(root, "arazzo") !== void 0) return "Arazzo";
  if (own2(root, "overlay") !== void 0) return "an OpenAPI Overlay";
  if (own2(root, "kind") === "discovery#restDescription") return "a Google Discovery document";
  if (own2(root, "item") !== void 0) return "a Postman collection";
  const isSchema = ["$schema", "properties", "$defs", "type"].some((key) => own2(root, key) !== void 0);
  return isSchema ? "JSON Schema" : "";
}

// generator/normalize/operation-checks.ts
function checkOperationId(value, pointer, reading2) {
  if (typeof value !== "string" || value === "" || pointer === null) return;
  const first = reading2.operationIds.get(value);
  if (first === void 0 || first === pointer) {
    reading2.operationIds.set(value, pointer);
    return;
  }
  reading2.report.repair({
    code: "duplicate-operation-id",
    pointer: `${pointer}/operationId`,
    message: `${shown2(value)} already used`,
    hint: "give each operation its own operationId; names are told apart by method and path",
    related: `${first}/operationId`
  });
}
function checkMethod(method, pointer, reading2) {
  if (isToken(method)) return;
  reading2.report.error({
    code: "bad-method",
    pointer,
    message: `${shown2(method)} is no HTTP method`,
    hint: "a method is a word of letters, digits and !#$%&'*+-.^_`|~"
  });
}
function checkSecurity(value, pointer, reading2) {
  if (value === void 0 || value === null) return;
  const requirements = expectArray(value, at(pointer, reading2));
  for (let index = 0; index < requirements.length; index += 1) {
    const requirement = requirements[index];
    if (isRaw2(requirement)) for (const name in requirement) checkScheme(name, `${pointer}/${index}`, reading2);
  }
}
function checkScheme(name, pointer, reading2) {
  const components = own2(reading2.root, "components");
  const schemes = isRaw2(components) ? own2(components, "securitySchemes") : void 0;
  if (isRaw2(schemes) && Object.hasOwn(schemes, name)) return;
  reading2.report.repair({
    code: "unknown-security-scheme",
    pointer,
    message: `security scheme ${shown2(name)} is not defined`,
    hint: "define it in components/securitySchemes"
  });
}

// generator/normalize/content.ts
var mediaType = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/;
function readContent(value, pointer, reading2) {
  return readMap(value, { pointer, reading: reading2 }, (member2, key) => {
    const place2 = `${pointer}/${escapeSegment(key)}`;
    if (!mediaType.test(key)) reportKey(key, place2, reading2);
    return readObject(member2 ?? {}, { pointer: place2, reading: reading2, kind: "media type" }, readMediaType);
  });
}
function reportKey(key, pointer, reading2) {
  reading2.report.repair({
    code: "media-type-key",
    pointer,
    message: `${shown2(key)} is no media type`,
    hint: "write type/subtype, for example application/json"
  });
}
function readMediaType(value, pointer, reading2) {
  const result = {};
  for (const key in value) {
    const place2 = `${pointer}/${key}`;
    if (key === "schema" || key === "itemSchema") result[key] = convertSchema(value[key], place2, reading2);
    else if (key === "encoding") result[key] = readEncodings(value[key], place2, reading2);
    else if (key === "examples") result[key] = readExamples(value[key], place2, reading2);
    else setOwn(result, key, value[key]);
  }
  return result;
}
function readEncodings(value, pointer, reading2) {
  return readMap(value, { pointer, reading: reading2 }, (member2, key) => {
    const place2 = `${pointer}/${escapeSegment(key)}`;
    return readObject(member2, { pointer: place2, reading: reading2, kind: "encoding" }, (encoding) => {
      if (own2(encoding, "headers") === void 0) return encoding;
      return { ...encoding, headers: readHeaders(encoding["headers"], `${place2}/headers`, reading2) };
    });
  });
}
function readExamples(value, pointer, reading2) {
  if (Array.isArray(value)) return value;
  return readMap(value, { pointer, reading: reading2 }, (member2, key) => {
    const place2 = `${pointer}/${escapeSegment(key)}`;
    if (typeof member2 !== "object" || member2 === null || Array.isArray(member2)) return { value: member2 };
    return readObject(member2, { pointer: place2, reading: reading2, kind: "example" }, (example) => example);
  });
}
function readHeaders(value, pointer, reading2) {
  return readMap(
    value,
    { pointer, reading: reading2 },
    (member2, key) => readObject(member2, { pointer: `${pointer}/${escapeSegment(key)}`, reading: reading2, kind: "header" }, readSchemaHolder)
  );
}
function readSchemaHolder(value, pointer, reading2) {
  const result = {};
  for (const key in value) {
    const place2 = `${pointer}/${key}`;
    if (key === "schema") result[key] = convertSchema(value[key], place2, reading2);
    else if (key === "content") result[key] = readContent(value[key], place2, reading2);
    else if (key === "examples") result[key] = readExamples(value[key], place2, reading2);
    else setOwn(result, key, value[key]);
  }
  return result;
}

// generator/normalize/parameters.ts
var locations2 = /* @__PURE__ */ new Set(["path", "query", "querystring", "header", "cookie"]);
function readParameters(value, pointer, reading2) {
  return expectArray(value, at(pointer, reading2)).flatMap((member2, index) => {
    const place2 = { pointer: `${pointer}/${index}`, reading: reading2, kind: "parameter" };
    const parameter2 = readObject(member2, place2, readParameter);
    return parameter2 === null ? [] : [parameter2];
  });
}
function readParameter(value, pointer, reading2) {
  const name = expectText(own2(value, "name"), at(`${pointer}/name`, reading2));
  const location = own2(value, "in");
  if (name === void 0 || typeof location !== "string") {
    const missing3 = name === void 0 ? "name" : "in";
    const hint2 = 'a parameter needs "name" and "in"';
    reading2.report.error({ code: "missing-field", pointer, message: `parameter without "${missing3}"`, hint: hint2 });
    return null;
  }
  const known = locations2.has(location) ? location : location.toLowerCase();
  if (!locations2.has(known)) {
    const message = `${shown2(location)} is no place of a parameter`;
    const isBody = known === "body" || known === "formdata";
    const hint2 = isBody ? "this is 2.0; use requestBody" : `use one of ${[...locations2].join(", ")}`;
    reading2.report.error({ code: "parameter-location", pointer: `${pointer}/in`, message, hint: hint2 });
    return null;
  }
  const required = known === "path" ? { required: true } : {};
  return { ...readSchemaHolder(value, pointer, reading2), name, in: known, ...required };
}

// generator/normalize/path-template.ts
function addPathParameters(parameters2, place2) {
  const { shared, template, pointer, reading: reading2 } = place2;
  if (template === null || !template.includes("{")) return parameters2;
  const variables = templateVariables(template);
  const declared = new Set([...shared, ...parameters2].filter(isPath).map((parameter2) => own2(parameter2, "name")));
  const missing3 = [...new Set(variables)].filter((name) => !declared.has(name));
  for (const name of missing3) {
    const message = `{${name}} has no parameter with in: path`;
    const hint2 = "declare it; a required string is taken";
    reading2.report.repair({ code: "missing-path-parameter", pointer, message, hint: hint2 });
  }
  reportTwice(variables, pointer, reading2);
  if (missing3.length === 0) return parameters2;
  return [...parameters2, ...missing3.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }))];
}
function isPath(parameter2) {
  return own2(parameter2, "in") === "path";
}
function templateVariables(template) {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
function reportTwice(variables, pointer, reading2) {
  const twice = variables.find((name, index) => variables.indexOf(name) !== index);
  if (twice === void 0) return;
  const message = `{${twice}} stands twice in the path`;
  reading2.report.warn({ code: "repeated-path-variable", pointer, message, hint: "both places get the same value" });
}

// generator/normalize/responses.ts
function readRequestBody(value, pointer, reading2) {
  if (value === void 0 || value === null) return void 0;
  const read = (body2, place2) => ({
    ...body2,
    content: readContent(own2(body2, "content"), `${place2}/content`, reading2)
  });
  return readObject(value, { pointer, reading: reading2, kind: "request body" }, read) ?? void 0;
}
function readResponses(value, pointer, reading2) {
  if (value === void 0 || value === null) {
    reportMissing(pointer, reading2);
    return { default: { description: "" } };
  }
  const source = expectObject(value, at(pointer, reading2)) ?? {};
  const entries = [];
  for (const key in source) {
    if (key.startsWith("x-")) continue;
    const place2 = `${pointer}/${escapeSegment(key)}`;
    const status = readStatus(key, place2, reading2);
    const response3 = readObject(source[key], { pointer: place2, reading: reading2, kind: "response" }, readResponse);
    if (status !== null && response3 !== null) entries.push([status, response3]);
  }
  return Object.fromEntries(entries);
}
function reportMissing(pointer, reading2) {
  reading2.report.repair({
    code: "missing-field",
    pointer,
    message: 'operation without "responses"',
    hint: "describe at least one response; any answer is accepted"
  });
}
function readStatus(key, pointer, reading2) {
  if (/^([1-5](\d\d|XX)|default)$/.test(key)) return key;
  const upper = key.trim().toUpperCase();
  const repaired = /^[1-5](\d\d|XX)$/.test(upper) ? upper : null;
  reading2.report.repair({
    code: "status-key",
    pointer,
    message: `${shown2(key)} is no status code; ${repaired === null ? "left out" : `read as ${repaired}`}`,
    hint: "use a code such as 200, a range such as 4XX, or default"
  });
  return repaired;
}
function readResponse(value, pointer, reading2) {
  const description = expectText(own2(value, "description"), at(`${pointer}/description`, reading2));
  if (description === void 0 && own2(value, "summary") === void 0) {
    const hint2 = "say when the server answers so";
    reading2.report.warn({ code: "missing-description", pointer, message: 'response without "description"', hint: hint2 });
  }
  const { content, headers, links } = value;
  return {
    ...value,
    description: description ?? "",
    ...content === void 0 ? {} : { content: readContent(content, `${pointer}/content`, reading2) },
    ...headers === void 0 ? {} : { headers: readHeaders(headers, `${pointer}/headers`, reading2) },
    ...links === void 0 ? {} : { links: readLinks(links, `${pointer}/links`, reading2) }
  };
}
function readLinks(value, pointer, reading2) {
  return readMap(
    value,
    { pointer, reading: reading2 },
    (member2, key) => readObject(member2, { pointer: `${pointer}/${escapeSegment(key)}`, reading: reading2, kind: "link" }, (link) => link)
  );
}

// generator/normalize/paths.ts
function readPaths(value, pointer, reading2) {
  const source = expectObject(value, at(pointer, reading2)) ?? {};
  const paths = {};
  for (const path in source) {
    if (path.startsWith("x-")) continue;
    const place2 = `${pointer}/${escapeSegment(path)}`;
    checkPath(path, place2, reading2);
    const item = readPathItem(source[path], { pointer: place2, reading: reading2, template: path });
    if (item !== null) setOwn(paths, path, item);
  }
  return paths;
}
function readPathItems(value, pointer, reading2) {
  return readMap(
    value,
    { pointer, reading: reading2 },
    (member2, key) => key.startsWith("x-") ? null : readPathItem(member2, { pointer: `${pointer}/${escapeSegment(key)}`, reading: reading2, template: null })
  );
}
function checkPath(path, pointer, reading2) {
  if (!path.startsWith("/")) {
    const message = `path ${shown2(path)} does not begin with a slash`;
    reading2.report.repair({ code: "path-slash", pointer, message, hint: "one is put in front of it" });
  }
  if (/[?#]/.test(path)) {
    const message = `path ${shown2(path)} has a query or a fragment`;
    reading2.report.warn({ code: "path-query", pointer, message, hint: "declare the query as parameters" });
  }
}
function readPathItem(value, { pointer, reading: reading2, template, shared = [] }) {
  const place2 = { pointer, reading: reading2, kind: `path item ${template ?? ""}` };
  if (value === null) return null;
  const beside = besideReference(value);
  if (beside !== null) return readBeside(value, beside, { pointer, reading: reading2, template });
  return readObject(value, place2, (item, itemPointer) => {
    const parameters2 = [...shared, ...readParameters(own2(item, "parameters"), `${itemPointer}/parameters`, reading2)];
    const operationPlace = { reading: reading2, template, shared: parameters2 };
    const result = { ...item, parameters: parameters2 };
    for (const key in item) {
      const at2 = `${itemPointer}/${key}`;
      if (methods.has(key)) setOperation(result, key, readOperation(item[key], { ...operationPlace, pointer: at2 }));
      if (key === "additionalOperations") result[key] = readAdditional(item[key], { ...operationPlace, pointer: at2 });
    }
    return result;
  });
}
function besideReference(value) {
  if (!isRaw2(value) || typeof own2(value, "$ref") !== "string") return null;
  const { $ref: _ref, ...rest } = value;
  return Object.keys(rest).some((key) => key !== "summary" && key !== "description") ? rest : null;
}
function readBeside(value, beside, place2) {
  const { parameters: parameters2, ...rest } = beside;
  const own_ = readParameters(parameters2, `${place2.pointer}/parameters`, place2.reading);
  const target2 = readPathItem({ $ref: value["$ref"] }, { ...place2, shared: own_ });
  const shared = target2?.["parameters"] ?? own_;
  return { ...target2, ...readPathItem(rest, { ...place2, shared }) };
}
function setOperation(item, method, operation2) {
  if (operation2 === null) delete item[method];
  else item[method] = operation2;
}
function readAdditional(value, place2) {
  return readMap(value, place2, (member2, method) => {
    const pointer = `${place2.pointer}/${escapeSegment(method)}`;
    checkMethod(method, pointer, place2.reading);
    return readOperation(member2, { ...place2, pointer });
  });
}
function readOperation(value, place2) {
  const { reading: reading2, template, shared } = place2;
  if (value === null) return null;
  return readObject(
    value,
    { pointer: place2.pointer, reading: reading2, kind: `operation ${template ?? ""}` },
    (operation2, pointer) => {
      const own_ = readParameters(own2(operation2, "parameters"), `${pointer}/parameters`, reading2);
      const parameters2 = addPathParameters(own_, { shared, template, pointer, reading: reading2 });
      const body2 = readRequestBody(own2(operation2, "requestBody"), `${pointer}/requestBody`, reading2);
      const callbacks = own2(operation2, "callbacks");
      checkOperationId(own2(operation2, "operationId"), template === null ? null : pointer, reading2);
      checkSecurity(own2(operation2, "security"), `${pointer}/security`, reading2);
      return {
        ...operation2,
        ...texts3(operation2, pointer, reading2),
        parameters: parameters2,
        ...body2 === void 0 ? { requestBody: void 0 } : { requestBody: body2 },
        responses: readResponses(own2(operation2, "responses"), `${pointer}/responses`, reading2),
        ...callbacks === void 0 ? {} : { callbacks: readCallbacks(callbacks, `${pointer}/callbacks`, reading2) }
      };
    }
  );
}
function texts3(operation2, pointer, reading2) {
  const result = {};
  for (const key of ["summary", "description", "operationId"]) {
    if (own2(operation2, key) !== void 0) {
      result[key] = expectText(operation2[key], at(`${pointer}/${key}`, reading2)) ?? void 0;
    }
  }
  const tags = own2(operation2, "tags");
  if (tags === void 0 || tags === null) return result;
  const place2 = `${pointer}/tags`;
  const list2 = expectArray(tags, at(place2, reading2));
  result["tags"] = list2.flatMap((tag2, index) => expectText(tag2, at(`${place2}/${index}`, reading2)) ?? []);
  return result;
}
function readCallbacks(value, pointer, reading2) {
  return readMap(
    value,
    { pointer, reading: reading2 },
    (member2, key) => readObject(member2, { pointer: `${pointer}/${escapeSegment(key)}`, reading: reading2, kind: "callback" }, readPathItems)
  );
}

// generator/normalize/references.ts
var maxHops = 100;
var mostSuggestions = 50;
function createReferences(root, index) {
  const known = /* @__PURE__ */ new Map();
  const find = (ref, pointer) => {
    const resource = index.resourceOf(pointer);
    const key = resource === "" ? ref : `${resource} ${ref}`;
    const cached = known.get(key);
    if (cached !== void 0) return cached;
    const target2 = locate(ref, pointer, 0);
    known.set(key, target2);
    return target2;
  };
  function locate(ref, pointer, hops) {
    if (hops > maxHops) return null;
    for (const candidate of index.candidates(ref, pointer)) {
      const target2 = walk(candidate, hops);
      if (target2 !== null) return target2;
    }
    return null;
  }
  function walk(pointer, hops) {
    let value = root;
    let path = "";
    for (const key of pointerKeys(pointer)) {
      while (isRaw2(value) && !Object.hasOwn(value, key) && typeof value["$ref"] === "string") {
        const next = locate(value["$ref"], path, hops + 1);
        if (next === null || next.value === value) return null;
        ({ value, pointer: path } = next);
      }
      value = child(value, key);
      if (value === void 0) return null;
      path += `/${escapeSegment(key)}`;
    }
    return { pointer: path, value };
  }
  let asked = 0;
  return {
    find,
    missing: (ref) => {
      asked += 1;
      return missing2(root, ref, asked <= mostSuggestions ? suggestion : () => "");
    }
  };
}
function child(value, key) {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : void 0;
  return isRaw2(value) ? own2(value, key) : void 0;
}
function missing2(root, ref, suggest) {
  const message = `${shown2(ref)} does not exist`;
  const keys = pointerKeys(fragmentPointer(ref.slice(ref.indexOf("#") + 1)));
  let value = root;
  for (const key of keys) {
    const next = child(value, key);
    if (next !== void 0) value = next;
    else return `${message}${suggest(key, value)}`;
  }
  return message;
}
function suggestion(wanted, value) {
  const nearest2 = nearestName(wanted, isRaw2(value) ? Object.keys(value) : []);
  return nearest2 === null ? "" : `; did you mean ${shown2(nearest2)}?`;
}

// generator/normalize/report.ts
function createReport(strict) {
  const remarks = [];
  return {
    error: (remark2) => void remarks.push({ severity: "error", ...remark2 }),
    repair: (remark2) => void remarks.push({ severity: strict ? "error" : "warning", ...remark2 }),
    warn: (remark2) => void remarks.push({ severity: "warning", ...remark2 }),
    remarks
  };
}

// generator/normalize/schema-names.ts
var silentKeys2 = /* @__PURE__ */ new Set([
  "paths",
  "components",
  "schemas",
  "properties",
  "content",
  "schema",
  "definitions",
  "$defs"
]);
var spokenKeys = {
  items: "item",
  responses: "",
  parameters: "parameter",
  requestBody: "request",
  requestBodies: "request",
  additionalProperties: "value"
};
function createSchemaNames(root, references) {
  const components = own2(root, "components");
  const schemas = isRaw2(components) ? own2(components, "schemas") : void 0;
  const own_ = isRaw2(schemas) ? schemas : {};
  const taken2 = new Set(Object.keys(own_));
  const byPointer = /* @__PURE__ */ new Map();
  const byRef = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  let hoisted = [];
  function freeName2(wanted) {
    if (!taken2.has(wanted)) return wanted;
    let number = numbers.get(wanted) ?? 2;
    while (taken2.has(`${wanted}_${number}`)) number += 1;
    numbers.set(wanted, number);
    return `${wanted}_${number}`;
  }
  function hoist(pointer, value) {
    const known = byPointer.get(pointer);
    if (known !== void 0) return known;
    const name = freeName2(readableName(pointer));
    taken2.add(name);
    byPointer.set(pointer, name);
    hoisted.push({ name, pointer, value });
    return name;
  }
  function find(ref, pointer, hops) {
    const target2 = references.find(ref, pointer);
    if (target2 === null) return null;
    const component = componentName(target2.pointer);
    if (component !== null) return component;
    const { value } = target2;
    if (isRaw2(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1 && hops < 100) {
      return find(value["$ref"], target2.pointer, hops + 1);
    }
    return hoist(target2.pointer, value);
  }
  return {
    nameOf: (ref, pointer) => {
      const known = ref.startsWith("#/components/schemas/") ? byRef.get(ref) : void 0;
      if (known !== void 0) return known;
      const name = find(ref, pointer, 0);
      if (name !== null) byRef.set(ref, name);
      return name;
    },
    takeHoisted: () => {
      const taking = hoisted;
      hoisted = [];
      return taking;
    }
  };
}
function componentName(pointer) {
  if (!pointer.startsWith("/components/schemas/")) return null;
  const keys = pointerKeys(pointer);
  return keys.length === 3 ? keys[2] ?? null : null;
}
function readableName(pointer) {
  const keys = pointerKeys(pointer);
  const words4 = keys.flatMap((key, index) => {
    if (index > 0 && (keys[index - 1] === "properties" || keys[index - 1] === "schemas")) return [key];
    if (silentKeys2.has(key) || key.includes("/") && keys[index - 1] === "content") return [];
    return [spokenKeys[key] ?? key];
  });
  const name = words4.join("_").replaceAll(/[^A-Za-z0-9.-]+/g, "_");
  return name.replaceAll(/^_+|_+$/g, "") || "schema";
}

// generator/normalize/swagger/parameters.ts
var schemaKeys2 = /* @__PURE__ */ new Set([
  "type",
  "format",
  "items",
  "default",
  "enum",
  "pattern",
  "multipleOf",
  "uniqueItems",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "maxItems",
  "minItems",
  "x-nullable"
]);
function upgradeParameter(value) {
  if (!isRaw2(value) || own2(value, "$ref") !== void 0) return value;
  const { schema, rest } = splitSchema(value);
  const { collectionFormat, "x-example": example, ...others } = rest;
  return {
    ...others,
    ...own2(value, "schema") === void 0 ? { schema } : {},
    ...example === void 0 ? {} : { example },
    ...schema["type"] === "array" ? styleOf2(collectionFormat, own2(value, "in")) : {}
  };
}
function upgradeHeader(value) {
  if (!isRaw2(value) || own2(value, "$ref") !== void 0) return value;
  const { schema, rest } = splitSchema(value);
  return { ...rest, schema };
}
function splitSchema(value) {
  const entries = Object.entries(value);
  return {
    schema: Object.fromEntries(entries.filter(([key]) => schemaKeys2.has(key))),
    rest: Object.fromEntries(entries.filter(([key]) => !schemaKeys2.has(key)))
  };
}
function styleOf2(collectionFormat, location) {
  const inQuery = location === "query" || location === "formData";
  if (!inQuery) return { style: "simple", explode: false };
  switch (collectionFormat) {
    case "multi":
      return { style: "form", explode: true };
    case "ssv":
      return { style: "spaceDelimited", explode: false };
    case "pipes":
      return { style: "pipeDelimited", explode: false };
    default:
      return { style: "form", explode: false };
  }
}

// generator/normalize/swagger/body.ts
var formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];
function upgradeBody(parameters2, place2) {
  const body2 = parameters2.find(({ value }) => own2(value, "in") === "body");
  if (body2 !== void 0) return wholeBody(body2, place2);
  return parameters2.length === 0 ? null : formBody(parameters2, place2);
}
function wholeBody({ value, from }, { consumes, to, moved }) {
  moved.set(to, from);
  const { name: _name, in: _in, schema, required, "x-example": example, "x-examples": examples2, ...rest } = value;
  const content = {};
  for (const type of textList(consumes, ["application/json"])) {
    moved.set(`${to}/content/${escapeSegment(type)}`, from);
    const own_ = typeof examples2 === "object" && examples2 !== null ? examples2[type] : void 0;
    const shown3 = own_ ?? example;
    setOwn(content, type, {
      ...schema === void 0 ? {} : { schema },
      ...shown3 === void 0 ? {} : { example: shown3 }
    });
  }
  return { ...rest, required: required === true, content };
}
function formBody(parameters2, place2) {
  const { consumes, to, moved } = place2;
  moved.set(to, parameters2[0]?.from ?? "");
  const required = parameters2.filter(({ value }) => own2(value, "required") === true).map(({ value }) => own2(value, "name"));
  const schema = {
    type: "object",
    properties: properties(parameters2),
    ...required.length === 0 ? {} : { required }
  };
  const encoding = encodings(parameters2);
  const mediaType2 = { schema, ...Object.keys(encoding).length === 0 ? {} : { encoding } };
  const types = formContentTypes(parameters2, consumes);
  for (const type of types) {
    for (const { value, from } of parameters2) {
      const name = escapeSegment(String(own2(value, "name")));
      moved.set(`${to}/content/${escapeSegment(type)}/schema/properties/${name}`, from);
    }
  }
  return { required: required.length > 0, content: Object.fromEntries(types.map((type) => [type, mediaType2])) };
}
function formContentTypes(parameters2, consumes) {
  const hasFile = parameters2.some(({ value }) => own2(value, "type") === "file");
  const usable = hasFile ? formTypes.slice(1) : formTypes;
  const named2 = textList(consumes, []).filter((type) => usable.includes(type.split(";")[0]?.trim() ?? ""));
  return named2.length > 0 ? named2 : usable.slice(0, 1);
}
function properties(parameters2) {
  const result = {};
  for (const { value } of parameters2) {
    const description = own2(value, "description");
    const property = { ...splitSchema(value).schema, ...description === void 0 ? {} : { description } };
    setOwn(result, String(own2(value, "name")), property);
  }
  return result;
}
function encodings(parameters2) {
  const result = {};
  for (const { value } of parameters2) {
    if (own2(value, "type") !== "array") continue;
    setOwn(result, String(own2(value, "name")), styleOf2(own2(value, "collectionFormat"), "formData"));
  }
  return result;
}

// generator/normalize/swagger/responses.ts
function upgradeResponse(value, place2) {
  if (!isRaw2(value) || own2(value, "$ref") !== void 0) return value;
  const { schema, examples: examples2, headers, ...rest } = value;
  const content = contentOf(schema, examples2, place2);
  return {
    ...rest,
    ...headers === void 0 ? {} : { headers: mapMembers(headers, upgradeHeader) },
    ...content === null ? {} : { content }
  };
}
function contentOf(schema, examples2, { produces, from, to, moved }) {
  const shown3 = isRaw2(examples2) ? examples2 : {};
  if (schema === void 0) return null;
  const isFile2 = isRaw2(schema) && own2(schema, "type") === "file";
  const types = textList(produces, [isFile2 ? "application/octet-stream" : "application/json"]);
  const content = {};
  for (const type of types) {
    moved.set(`${to}/content/${escapeSegment(type)}`, from);
    const example = own2(shown3, type);
    setOwn(content, type, { schema, ...example === void 0 ? {} : { example } });
  }
  return content;
}

// generator/normalize/swagger/servers.ts
function upgradeServers(root, schemes) {
  const host = own2(root, "host");
  const basePath = own2(root, "basePath");
  const path = typeof basePath === "string" ? basePath : "";
  if (typeof host !== "string" || host === "") return path === "" ? [] : [{ url: path }];
  const found2 = textList(schemes, ["https"]);
  const ordered = found2.includes("https") ? ["https", ...found2.filter((scheme) => scheme !== "https")] : found2;
  return ordered.map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

// generator/normalize/swagger/operations.ts
var methods2 = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch"]);
function upgradePathItem(value, path, swagger) {
  if (!isRaw2(value)) return value;
  const pointer = `/paths/${path}`;
  const shared = splitParameters(own2(value, "parameters"), pointer, swagger);
  const item = { ...value };
  if (own2(value, "parameters") !== void 0) item["parameters"] = shared.parameters;
  for (const method of Object.keys(value)) {
    if (!methods2.has(method)) continue;
    item[method] = upgradeOperation(value[method], { pointer: `${pointer}/${method}`, shared: shared.bodies, swagger });
  }
  return item;
}
function upgradeOperation(value, { pointer, shared, swagger }) {
  if (!isRaw2(value) || own2(value, "$ref") !== void 0) return value;
  const { root, moved } = swagger;
  const { consumes, produces, schemes, ...rest } = value;
  const split = splitParameters(own2(value, "parameters"), pointer, swagger);
  const bodies = overrideShared(shared, split.bodies);
  const body2 = upgradeBody(bodies, {
    consumes: consumes ?? own2(root, "consumes"),
    to: `${pointer}/requestBody`,
    moved
  });
  const answers = { produces: produces ?? own2(root, "produces"), moved };
  return {
    ...rest,
    ...own2(value, "parameters") === void 0 ? {} : { parameters: split.parameters },
    ...body2 === null ? {} : { requestBody: body2 },
    ...Array.isArray(schemes) && own2(root, "host") !== void 0 ? { servers: upgradeServers(root, schemes) } : {},
    responses: mapMembers(own2(value, "responses"), (response3, status) => {
      const place2 = `${pointer}/responses/${status}`;
      return upgradeResponse(response3, { ...answers, from: place2, to: place2 });
    })
  };
}
function overrideShared(shared, own_) {
  if (own_.some(({ value }) => own2(value, "in") === "body")) return own_;
  const names = new Set(own_.map(({ value }) => own2(value, "name")));
  const kept = shared.filter(({ value }) => {
    const isBody = own2(value, "in") === "body";
    return isBody ? own_.length === 0 : !names.has(own2(value, "name"));
  });
  return [...kept, ...own_];
}
function splitParameters(value, pointer, swagger) {
  if (!Array.isArray(value)) return { parameters: value, bodies: [] };
  const parameters2 = [];
  const bodies = [];
  for (const [index, member2] of value.entries()) {
    const from = `${pointer}/parameters/${index}`;
    const resolved = resolveParameter(member2, swagger.root);
    const location = resolved === null ? void 0 : own2(resolved, "in");
    if (resolved !== null && (location === "body" || location === "formData")) {
      bodies.push({ value: resolved, from });
      continue;
    }
    const to = `${pointer}/parameters/${parameters2.length}`;
    swagger.moved.set(to, from);
    swagger.moved.set(`${to}/schema`, from);
    parameters2.push(upgradeParameter(member2));
  }
  return { parameters: parameters2, bodies };
}
function resolveParameter(value, root) {
  let current = value;
  for (let hops = 0; hops < 100; hops += 1) {
    if (!isRaw2(current)) return null;
    const ref = own2(current, "$ref");
    if (typeof ref !== "string") return current;
    current = lookUp(root, ref);
  }
  return null;
}
function lookUp(root, ref) {
  if (!ref.startsWith("#/")) return void 0;
  let value = root;
  for (const key of pointerKeys(fragmentPointer(ref.slice(1)))) {
    value = Array.isArray(value) ? value[Number(key)] : isRaw2(value) ? own2(value, key) : void 0;
  }
  return value;
}

// generator/normalize/swagger/security.ts
var flowNames = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode"
};
function upgradeSecurityScheme(value) {
  if (!isRaw2(value)) return value;
  const type = own2(value, "type");
  if (type === "basic") return { ...value, type: "http", scheme: "basic" };
  if (type !== "oauth2") return value;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = value;
  const name = typeof flow === "string" && Object.hasOwn(flowNames, flow) ? flowNames[flow] : void 0;
  const urls = Object.entries({ authorizationUrl, tokenUrl }).filter(([, url]) => url !== void 0);
  return { ...rest, flows: { [name ?? "implicit"]: { ...Object.fromEntries(urls), scopes: scopes ?? {} } } };
}

// generator/normalize/swagger/upgrade.ts
var movedFields = /* @__PURE__ */ new Set([
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "paths",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions"
]);
function upgradeSwagger(root) {
  const moved = /* @__PURE__ */ new Map([
    ["/components/schemas", "/definitions"],
    ["/components/parameters", "/parameters"],
    ["/components/responses", "/responses"],
    ["/components/securitySchemes", "/securityDefinitions"],
    ["/servers", "/host"]
  ]);
  const swagger = { root, moved };
  const rest = Object.fromEntries(Object.entries(root).filter(([key]) => !movedFields.has(key)));
  const upgraded = {
    ...rest,
    openapi: "3.0.4",
    servers: upgradeServers(root, own2(root, "schemes")),
    paths: mapMembers(own2(root, "paths"), (item, path) => upgradePathItem(item, path, swagger)),
    components: {
      schemas: own2(root, "definitions") ?? {},
      parameters: mapMembers(own2(root, "parameters"), upgradeParameter),
      responses: mapMembers(
        own2(root, "responses"),
        (response3, name) => upgradeResponse(response3, {
          produces: own2(root, "produces"),
          from: `/responses/${name}`,
          to: `/components/responses/${name}`,
          moved
        })
      ),
      securitySchemes: mapMembers(own2(root, "securityDefinitions"), upgradeSecurityScheme)
    }
  };
  const places2 = new Map([...moved].map(([to, from]) => [from, to]));
  return {
    root: upgraded,
    sourcePointer: (pointer) => longestPrefix(pointer, moved),
    upgradedPointers: (pointer) => [inComponents(pointer), longestPrefix(pointer, places2)]
  };
}
function inComponents(pointer) {
  return pointer.replace(/^\/definitions(?=\/)/, "/components/schemas").replace(/^\/(parameters|responses)(?=\/)/, "/components/$1");
}
function longestPrefix(pointer, moved) {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const from = moved.get(pointer.slice(0, end));
    if (from !== void 0) return from + pointer.slice(end);
  }
  return pointer;
}
function mapMembers(value, change) {
  if (!isRaw2(value)) return value;
  const result = {};
  for (const key of Object.keys(value)) {
    setOwn(result, key, change(value[key], escapeSegment(key)));
  }
  return result;
}
function textList(value, fallback) {
  const texts4 = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  return texts4.length > 0 ? texts4 : fallback;
}

// generator/normalize/top-level.ts
function readInfo(value, reading2) {
  if (value === void 0 || value === null) {
    const hint2 = "add title and version";
    reading2.report.repair({ code: "missing-field", pointer: "", message: 'missing "info"', hint: hint2 });
    return { title: "", version: "" };
  }
  const info = expectObject(value, at("/info", reading2)) ?? {};
  if (own2(info, "title") === void 0) {
    const hint2 = "name the API";
    reading2.report.repair({ code: "missing-field", pointer: "/info", message: 'info without "title"', hint: hint2 });
  }
  const text4 = (key) => expectText(own2(info, key), at(`/info/${key}`, reading2)) ?? "";
  return { ...info, title: text4("title"), version: text4("version"), description: text4("description") };
}
function readServers(value, pointer, reading2) {
  return expectArray(value ?? void 0, at(pointer, reading2)).flatMap((server, index) => {
    const found2 = expectObject(server ?? null, at(`${pointer}/${index}`, reading2));
    return found2 === null ? [] : [found2];
  });
}
function readTags(value, reading2) {
  return expectArray(value ?? void 0, at("/tags", reading2)).flatMap((tag2, index) => {
    if (isRaw2(tag2)) return [tag2];
    const name = expectText(tag2, at(`/tags/${index}`, reading2));
    return name === void 0 ? [] : [{ name }];
  });
}

// generator/normalize/normalize.ts
function normalize(value, index, options) {
  const report = createReport(options.strict);
  const dialect = detectDialect(value, report);
  if (dialect === null) return { document: null, openapi: "", remarks: report.remarks, isOrdered: false };
  if (dialect.family !== "2.0") {
    const read2 = readRoot(value, { dialect, report, index });
    return { ...read2, openapi: dialect.version, remarks: report.remarks };
  }
  const { root, sourcePointer, upgradedPointers } = upgradeSwagger(value);
  const read = readRoot(root, { dialect, report, index: upgradedIndex(index, upgradedPointers) });
  const remarks = report.remarks.map((remark2) => ({
    ...remark2,
    pointer: sourcePointer(remark2.pointer),
    ...remark2.related === void 0 ? {} : { related: sourcePointer(remark2.related) }
  }));
  return { ...read, openapi: dialect.version, remarks };
}
function upgradedIndex(index, upgrade) {
  return { ...index, candidates: (ref, pointer) => index.candidates(ref, pointer).flatMap(upgrade) };
}
function startReading(root, { dialect, report, index }) {
  const references = createReferences(root, index);
  return {
    root,
    dialect,
    report,
    references,
    names: createSchemaNames(root, references),
    allOfs: [],
    replaced: /* @__PURE__ */ new Map(),
    operationIds: /* @__PURE__ */ new Map(),
    patterns: /* @__PURE__ */ new Set(),
    circular: /* @__PURE__ */ new Set()
  };
}
function readRoot(root, parts2) {
  const reading2 = startReading(root, parts2);
  const components = expectObject(own2(root, "components") ?? void 0, at("/components", reading2)) ?? {};
  const schemas = readSchemas(components, reading2);
  const securitySchemes2 = readSecuritySchemes(components, reading2);
  checkSecurity(own2(root, "security"), "/security", reading2);
  const paths = readPaths(pathsOf(root, reading2), "/paths", reading2);
  const webhooks = readPathItems(own2(root, "webhooks") ?? void 0, "/webhooks", reading2);
  addHoisted(schemas, reading2);
  checkRings(schemas, reading2);
  mergeAllOfs(schemas, reading2);
  const document = {
    ...root,
    openapi: "3.1.1",
    info: readInfo(own2(root, "info"), reading2),
    servers: readServers(own2(root, "servers"), "/servers", reading2),
    tags: readTags(own2(root, "tags"), reading2),
    paths,
    webhooks,
    components: { schemas, securitySchemes: securitySchemes2 }
  };
  return { document, isOrdered: reading2.circular.size > 0 };
}
function pathsOf(root, reading2) {
  const paths = own2(root, "paths");
  if (paths !== void 0) return paths;
  const others = ["webhooks", "components"].some((key) => own2(root, key) !== void 0);
  const message = 'missing "paths"; there are no operations';
  const hint2 = others ? "nothing but types can be generated" : "was the file cut off?";
  if (own2(root, "webhooks") === void 0) {
    reading2.report.repair({ code: "missing-field", pointer: "", message, hint: hint2 });
  }
  return void 0;
}

// generator/overlay-document.ts
async function overlayDocument(root, options) {
  const { overlays: names = [], limits } = options;
  if (names.length === 0)
    return { source: root, overlays: [], diagnostics: [], originOf: (pointer) => ({ source: root, pointer }) };
  const overlays = await Promise.all(
    names.map((name) => loadNamed(name, isUrl3(name) ? displayUrl(name) : name, { ...limits && { limits } }))
  );
  const { applyOverlays } = await import("./apply-overlays-SA5YUOBE.js");
  return { ...applyOverlays(root, overlays), overlays };
}
function isUrl3(name) {
  return /^https?:\/\//i.test(name);
}
async function loadNamed(uri, name, options) {
  try {
    return { ...await load(uri, options), name };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(
      error.diagnostics.map((diagnostic) => ({ ...diagnostic, file: name })),
      error.exit
    );
  }
}

// generator/place-remarks.ts
function placeRemarks(remarks, root, originOf2) {
  const origins = /* @__PURE__ */ new Map();
  for (const { pointer, related } of remarks) {
    for (const place2 of related === void 0 ? [pointer] : [pointer, related]) origins.set(place2, originOf2(place2));
  }
  const positions = locateAll([...origins.values()]);
  const positionOf = (origin) => origin === void 0 ? void 0 : positions.get(origin.source)?.get(origin.pointer);
  return remarks.map((remark2) => {
    const { related, ...rest } = remark2;
    const origin = origins.get(remark2.pointer) ?? { source: root, pointer: remark2.pointer };
    const other = related === void 0 ? void 0 : origins.get(related);
    const message = other === void 0 ? rest.message : `${rest.message} at ${place(other, origin, positionOf(other))}`;
    const file = origin.source === root ? {} : { file: origin.source.name };
    return { ...rest, ...file, pointer: origin.pointer, message, ...positionOf(origin) };
  }).sort(byPosition);
}
function place(other, origin, position) {
  const file = other.source === origin.source ? "" : `${other.source.name}:`;
  return position === void 0 ? file + other.pointer : `${file}${position.line}:${position.column}`;
}
function locateAll(origins) {
  const pointers = /* @__PURE__ */ new Map();
  for (const { source, pointer } of origins) {
    const known = pointers.get(source) ?? /* @__PURE__ */ new Set();
    pointers.set(source, known.add(pointer));
  }
  return new Map([...pointers].map(([source, wanted]) => [source, source.locate([...wanted])]));
}

// generator/read-document.ts
async function loadDocument(source, options) {
  const root = await load(source, { ...options, namedOrigins: originsOf(options) });
  return { root, overlaid: await overlayDocument(root, options) };
}
async function readLoaded({ root, overlaid }, options) {
  const bundled = await bundle(overlaid.source, {
    allowRefs: options.allowRefs ?? [],
    load: neighbourLoader(root, options)
  });
  const originOf2 = (pointer) => {
    const origin = bundled.originOf(pointer);
    return origin.source === overlaid.source ? overlaid.originOf(origin.pointer) : origin;
  };
  const { document, openapi, remarks, isOrdered } = normalize(bundled.value, bundled.index, {
    strict: options.strict ?? false
  });
  const diagnostics = [...overlaid.diagnostics, ...placeRemarks(remarks, root, originOf2)];
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || document === null) throw new DocumentError(errors);
  return {
    name: root.name,
    document,
    openapi,
    diagnostics,
    remarks,
    isOrdered,
    files: [...bundled.sources, ...overlaid.overlays].map(fileOf2),
    place: (later) => placeRemarks(later, root, originOf2)
  };
}
function originsOf({ allowRefs = [] }) {
  return allowRefs.filter((entry) => /^https?:/i.test(entry) && URL.canParse(entry)).map((entry) => new URL(entry).origin);
}
var maxNeighbourBytes = 10 * 1024 * 1024;
function neighbourLoader(root, options) {
  const maxBytes = options.limits?.maxBytes ?? maxNeighbourBytes;
  const namedOrigins = originsOf(options);
  const headersOf = (uri) => /^https?:/.test(root.uri) && new URL(uri).origin === new URL(root.uri).origin ? options.headers ?? {} : {};
  return (uri, allowsOrigin) => loadNamed(uri, neighbourName(root, uri), {
    limits: { ...options.limits, maxBytes },
    headers: headersOf(uri),
    allowsOrigin,
    namedOrigins
  });
}
function neighbourName(root, uri) {
  if (!uri.startsWith("file:")) return uri.replace(/[?#].*$/, "");
  if (!root.uri.startsWith("file:") || root.name.startsWith("file:")) return uri;
  const path = relative2(dirname(fileURLToPath2(root.uri)), fileURLToPath2(uri));
  return join3(dirname(root.name), path).replaceAll("\\", "/");
}
function fileOf2({ name, uri, sha256: sha2562 }) {
  return { name, uri, sha256: sha2562 };
}

// generator/stage-clock.ts
async function timed(stage, listener, run) {
  const start = performance.now();
  const result = await run();
  listener?.(stage, performance.now() - start);
  return result;
}

// generator/types/remembered-types.ts
function rememberedTypes(ask, { requests, plan, memory }) {
  if (!memory.isKept) return ask(requests, { known: [], declares: true });
  const parts2 = partsOf(requests, plan).map((part2) => ({ ...part2, known: recall(part2, memory) }));
  const unknown = parts2.filter(({ known }) => known === void 0);
  const printing = ask(
    unknown.flatMap((part2) => part2.requests),
    { known: parts2.flatMap(({ known }) => known ?? []), declares: unknown.length === parts2.length }
  );
  const lastUnknown = lastUnknowns(parts2);
  const until = async (id) => {
    const last = lastUnknown.get(id);
    if (last !== void 0) await printing.until(last);
  };
  const declarations = async () => {
    await until(requests.at(-1)?.id ?? "");
    for (const { what: what2, operations, requests: own3 } of unknown) {
      const printed2 = own3.map(({ id }) => [id, printing.expressions.get(id)]);
      if (operations.length > 0) memory.remember(what2, printed2, operations);
    }
    const what = `declarations ${memory.schemas} ${usesOf(printing.expressions)}`;
    const known = memory.recall(what);
    const text4 = known ?? await printing.declarations();
    memory.remember(what, text4);
    return text4;
  };
  return { expressions: printing.expressions, until, declarations };
}
function recall({ what, operations }, memory) {
  return operations.length === 0 ? void 0 : memory.recall(what, operations);
}
function partsOf(requests, { api, pagination }) {
  const operations = new Map(api.operations.map((operation2) => [operation2.key, operation2]));
  const runs = [];
  for (const request3 of requests) {
    const run = runs.at(-1);
    if (run?.[0]?.operation === request3.operation) run?.push(request3);
    else runs.push([request3]);
  }
  return runs.map((run) => {
    const operation2 = operations.get(run[0]?.operation ?? "");
    const what = `types ${keyText([run[0]?.id, operation2 && pagination.get(operation2.key)])}`;
    return { operations: operation2 ? [operation2] : [], what, requests: run };
  });
}
function lastUnknowns(parts2) {
  const lasts = /* @__PURE__ */ new Map();
  let last;
  for (const { requests, known } of parts2) {
    for (const { id } of requests) {
      if (known === void 0) last = id;
      if (last !== void 0) lasts.set(id, last);
    }
  }
  return lasts;
}
function usesOf(expressions) {
  const used = /* @__PURE__ */ new Set();
  for (const { references, helpers } of expressions.values())
    for (const name of [...references, ...helpers]) used.add(name);
  return keyText([...used].sort());
}

// generator/within-stack.ts
async function withinStack(task) {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/i.test(error.message)) throw error;
    const message = "schemas refer to each other in a chain that is too long to follow";
    const hint2 = "let fewer schemas stand between the first and the last of the chain; some hundreds can be followed";
    throw new DocumentError([{ severity: "error", code: "too-deep", pointer: "", message, hint: hint2 }]);
  }
}

// generator/plan-document.ts
async function planDocument(options, context = {}) {
  return withinStack(async () => {
    const { document, chosen } = await loadInput(options, context.onStage);
    const { planned } = await planLoaded(document, chosen, context);
    return planned;
  });
}
async function loadInput(options, onStage) {
  const chosen = await settings(options);
  return { chosen, document: await timed("load", onStage, () => loadDocument(options.input, chosen.read)) };
}
async function planLoaded(loaded, chosen, context) {
  const { onStage, printer } = context;
  const source = await timed("read", onStage, () => readLoaded(loaded, chosen.read));
  return timed("plan", onStage, () => {
    const named2 = nameAll(source, chosen, context);
    const { memory } = named2;
    const ask = printer?.begin({ schemas: named2.api.schemas, names: named2.names.names.schemas });
    const { voting, ...decided } = decide2(source, named2, { chosen, winner: context.winner });
    const requests = ask ? typeRequests(decided) : [];
    const types = ask ? rememberedTypes(ask, { requests, plan: decided.plan, memory }) : noTypes;
    const examples2 = makeExamples2(decided, memory, context);
    return { source, planned: withExamples(decided, examples2), types, requests, voting, examples: examples2, memory };
  });
}
var noTypes = {
  expressions: /* @__PURE__ */ new Map(),
  until: () => Promise.resolve(),
  declarations: () => Promise.resolve("")
};
function nameAll(source, chosen, context) {
  const api = buildModel(source, chosen.model);
  const names = planNames(api, typescript.naming, context.lock ?? emptyLock);
  const store = context.values ? void 0 : context.store;
  return { api, names, memory: operationMemory(store, api, names.names) };
}
function decide2(source, { api, names, memory }, { chosen, winner }) {
  const detected2 = paginations(api, chosen.pagination, { memory, ...winner !== void 0 && { winner } });
  if (detected2.diagnostics.length > 0) throw new DocumentError(source.place(detected2.diagnostics));
  return {
    plan: { api, names: names.names, pagination: detected2.paginations, types: /* @__PURE__ */ new Map(), options: chosen.target },
    names,
    settings: chosen,
    pagination: () => detected2.report,
    sources: source.files,
    diagnostics: [...source.diagnostics, ...filterRemarks(source, chosen.model), ...clashRemarks(api, names.renames)],
    voting: detected2
  };
}
function makeExamples2({ plan: { api, names }, settings: { examples: options } }, memory, context) {
  const values = context.values?.(api, names) ?? options.values;
  return examples(api, { ...options, values }, memory);
}
function withExamples(decided, { examples: examples2, diagnostics }) {
  return {
    ...decided,
    plan: { ...decided.plan, examples: examples2 },
    diagnostics: [...decided.diagnostics, ...diagnostics]
  };
}
function typeRequests({ plan, settings: { targets } }) {
  return targets.flatMap((target2) => target2.types?.(plan) ?? []);
}

export {
  ruleOf,
  methods,
  loadDocument,
  timed,
  withinStack,
  planDocument,
  loadInput,
  planLoaded,
  typeRequests
};

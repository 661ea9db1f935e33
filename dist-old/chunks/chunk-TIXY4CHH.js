import {
  isRaw,
  list,
  own
} from "./chunk-WJPFHBNO.js";

// generator/model/reach.ts
var prefix = "#/components/schemas/";
function refName(ref) {
  return decodeToken(ref.slice(prefix.length));
}
function decodeToken(token) {
  const plain = token.includes("%") ? decodePercent(token) : token;
  return plain.replaceAll("~1", "/").replaceAll("~0", "~");
}
function decodePercent(token) {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
function referredSchemas(operation) {
  return [...new Set(operationSchemas(operation).flatMap((schema) => [...refsIn(schema)]))].sort();
}
function reachedSchemas(operations, components) {
  const reached = /* @__PURE__ */ new Set();
  const pending = operations.flatMap(operationSchemas);
  while (pending.length > 0) {
    for (const name of refsIn(pending.pop())) {
      if (reached.has(name)) continue;
      reached.add(name);
      pending.push(own(components, name));
    }
  }
  return Object.fromEntries(Object.entries(components).filter(([name]) => reached.has(name)));
}
function operationSchemas(operation) {
  const bodies = [...operation.body?.contents ?? [], ...operation.responses.flatMap((response) => response.contents)];
  return [
    ...operation.parameters.map((parameter) => parameter.schema),
    ...bodies.flatMap((content) => [content.schema, content.itemSchema])
  ];
}
var dataKeywords = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const", "mapping"]);
var known = /* @__PURE__ */ new WeakMap();
function refsIn(schema) {
  if (typeof schema !== "object" || schema === null) return /* @__PURE__ */ new Set();
  const names = known.get(schema) ?? findRefs(schema);
  known.set(schema, names);
  return names;
}
function findRefs(schema) {
  const names = /* @__PURE__ */ new Set();
  const pending = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isRaw(node)) continue;
    const ref = own(node, "$ref");
    if (typeof ref === "string" && ref.startsWith(prefix)) names.add(refName(ref));
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null) continue;
      if (key === "properties" || key === "patternProperties") pending.push(...Object.values(value));
      else if (!dataKeywords.has(key) && !key.startsWith("x-")) pending.push(value);
    }
  }
  return names;
}

// generator/model/schema-view.ts
function resolveSchema(schemas, schema) {
  let current = schema;
  for (let steps = 0; steps < 100; steps++) {
    if (typeof current !== "object" || current === null) return null;
    const object = current;
    if (object.$ref === void 0) return object;
    current = own(schemas, refName(object.$ref));
  }
  return null;
}
function propertySchema(schemas, schema, name) {
  const seen = /* @__PURE__ */ new Set();
  const find = (part) => {
    const object = resolveSchema(schemas, part);
    if (!object || seen.has(object)) return null;
    seen.add(object);
    const direct = own(object.properties ?? {}, name);
    if (direct !== void 0) return direct;
    for (const inner of [...object.allOf ?? []].reverse()) {
      const found = find(inner);
      if (found !== null) return found;
    }
    return null;
  };
  return find(schema);
}
function isMarked(schemas, schema, keyword, seen = /* @__PURE__ */ new Set()) {
  if (!isRaw(schema) || seen.has(schema)) return false;
  const { [keyword]: mark, $ref, allOf } = schema;
  if (mark === true) return true;
  if ($ref === void 0 && allOf === void 0) return false;
  seen.add(schema);
  const target = typeof $ref === "string" ? own(schemas, refName($ref)) : void 0;
  return [target, ...list(allOf)].some((part) => isMarked(schemas, part, keyword, seen));
}
function schemaTypes(schema) {
  const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? [];
  return types.filter((type) => type !== "null");
}
function judged(schemas, schema, judge) {
  const known2 = /* @__PURE__ */ new Map();
  const ask = (part, depth) => {
    const found = resolveSchema(schemas, part);
    if (found === null || depth > 10) return false;
    const said = known2.get(found);
    if (said !== void 0) return said;
    known2.set(found, false);
    const says = judge(found, (member) => ask(member, depth + 1));
    known2.set(found, says);
    return says;
  };
  return ask(schema, 0);
}

export {
  refName,
  referredSchemas,
  reachedSchemas,
  refsIn,
  resolveSchema,
  propertySchema,
  isMarked,
  schemaTypes,
  judged
};

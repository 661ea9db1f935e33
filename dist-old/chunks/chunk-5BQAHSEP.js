import {
  isMarked,
  refsIn,
  resolveSchema
} from "./chunk-TIXY4CHH.js";
import {
  isRaw,
  own
} from "./chunk-WJPFHBNO.js";

// generator/types/variants.ts
function isHidden(schemas, property, direction) {
  return isMarked(schemas, property, direction === "input" ? "readOnly" : "writeOnly");
}
function optionalProperties(schemas, schema, direction) {
  const parts = wholeOf(schemas, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return Object.fromEntries(
    properties.filter(([name, property]) => !required.has(name) && !isHidden(schemas, property, direction))
  );
}
function wholeOf(schemas, schema, seen = /* @__PURE__ */ new Set()) {
  const object = resolveSchema(schemas, schema);
  if (!object || seen.has(object) || object.type?.includes("null")) return [];
  seen.add(object);
  return [...(object.allOf ?? []).flatMap((part) => wholeOf(schemas, part, seen)), object];
}
function directedSchemas(schemas) {
  const users = /* @__PURE__ */ new Map();
  const pending = [];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const used of refsIn(schema)) users.set(used, [...users.get(used) ?? [], name]);
    if (isDirected(schemas, schema)) pending.push(name);
  }
  const directed = /* @__PURE__ */ new Set();
  for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
    if (directed.has(name)) continue;
    directed.add(name);
    pending.push(...users.get(name) ?? []);
  }
  return directed;
}
function isDirected(schemas, schema) {
  const pending = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isRaw(node)) continue;
    const properties = own(node, "properties");
    if (isRaw(properties) && Object.values(properties).some((property) => isEitherHidden(schemas, property)))
      return true;
    if (isOpenObject(node)) return true;
    for (const value of Object.values(node)) if (typeof value === "object") pending.push(value);
  }
  return false;
}
function isOpenObject({ properties, additionalProperties, patternProperties }) {
  const others = isRaw(additionalProperties) ? Object.keys(additionalProperties).length : 0;
  return isRaw(properties) && Object.keys(properties).length > 0 && (others > 0 || isRaw(patternProperties));
}
function isEitherHidden(schemas, property) {
  return isHidden(schemas, property, "input") || isHidden(schemas, property, "output");
}

export {
  isHidden,
  optionalProperties,
  directedSchemas,
  isOpenObject
};

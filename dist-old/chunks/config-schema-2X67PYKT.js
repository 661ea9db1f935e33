import {
  optionTable
} from "./chunk-4XICAYTL.js";

// generator/config/config-schema.ts
function configSchema(targets) {
  const options = Object.fromEntries(
    Object.entries(optionTable).map(([name, entry]) => [name, optionSchema(entry, targets)])
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Config of curlew",
    description: 'One document, or several under "documents" with what they share beside it.',
    type: "object",
    properties: {
      $schema: { type: "string" },
      ...options,
      documents: {
        description: "several documents; each entry overrides what stands beside the list",
        type: "array",
        items: { type: "object", properties: options, required: ["input"], additionalProperties: false }
      }
    },
    additionalProperties: false
  };
}
function optionSchema(entry, targets) {
  const schema = shapeSchema(entry, targets);
  return {
    description: entry.describe,
    ...schema,
    ...entry.default === void 0 ? {} : { default: entry.default }
  };
}
function shapeSchema(shape, targets) {
  switch (shape.type) {
    case "string": {
      const values = shape.choices && (shape.nullable === true ? [...shape.choices, null] : shape.choices);
      return values ? { enum: values } : { type: shape.nullable === true ? ["string", "null"] : "string" };
    }
    case "boolean":
      return { type: "boolean" };
    case "number":
      return { type: "integer", minimum: 0 };
    case "strings":
      return {
        type: "array",
        items: shape.known === "targets" ? { anyOf: [{ enum: ["all", ...targets] }, { type: "string" }] } : textSchema
      };
    case "any":
      return true;
    case "object":
      return objectSchema(shape, targets);
    default:
      return shape;
  }
}
var textSchema = { type: "string" };
function objectSchema({ members, of, required, orFalse }, targets) {
  const inner = Object.entries(members ?? {}).map(([name, shape]) => [name, shapeSchema(shape, targets)]);
  const schema = {
    type: "object",
    ...members && { properties: Object.fromEntries(inner) },
    ...required && { required },
    ...of ? { additionalProperties: shapeSchema(of, targets) } : members ? { additionalProperties: false } : {}
  };
  return orFalse === true ? { anyOf: [{ const: false }, schema] } : schema;
}
export {
  configSchema
};

import {
  optionTable
} from "./chunk-4XICAYTL.js";
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

// generator/config/shape.ts
function expectation(shape) {
  switch (shape.type) {
    case "string":
      return (shape.choices ? `one of ${shape.choices.join(", ")}` : "a string") + (shape.nullable === true ? " or null" : "");
    case "boolean":
      return "true or false";
    case "number":
      return "a whole number";
    case "strings":
      return "an array of strings";
    case "any":
      return "a value";
    case "object":
      return shape.orFalse === true ? "an object or false" : "an object";
    default:
      return shape;
  }
}

// generator/config/check-shape.ts
function shapeProblems(shape, value, place) {
  if (!fits(shape, value)) {
    return [{ pointer: place.pointer, message: `${place.name} must be ${expectation(shape)}`, hint: null }];
  }
  return shape.type === "object" && isRaw(value) ? memberProblems(shape, value, place.pointer) : [];
}
function memberProblems(shape, value, pointer) {
  const { members, of, required = [] } = shape;
  const missing = required.filter((key) => own(value, key) === void 0).map((key) => ({ pointer, message: `${key} is missing`, hint: null }));
  const wrong = Object.entries(value).flatMap(([key, member]) => {
    const at = `${pointer}/${pointerToken(key)}`;
    const inner = members && Object.hasOwn(members, key) ? members[key] : of;
    if (inner) return shapeProblems(inner, member, { pointer: at, name: key });
    return members ? [unknownKey(key, at, Object.keys(members))] : [];
  });
  return [...missing, ...wrong];
}
function unknownKey(key, pointer, known) {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `options are ${known.join(", ")}` : `did you mean ${JSON.stringify(nearest)}?`;
  return { pointer, message: `unknown option ${JSON.stringify(key)}`, hint };
}
function fits(shape, value) {
  switch (shape.type) {
    case "string":
      if (value === null) return shape.nullable === true;
      return typeof value === "string" && (shape.choices?.includes(value) ?? true);
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && Number.isInteger(value) && value >= 0;
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "any":
      return true;
    case "object":
      return isRaw(value) || shape.orFalse === true && value === false;
    default:
      return shape;
  }
}

// generator/config/check-config.ts
var optionsShape = { type: "object", members: optionTable };
function checkConfig(value, file, locate = () => /* @__PURE__ */ new Map()) {
  const problems = configProblems(value);
  if (problems.length === 0) return value;
  const places = locate(problems.map(({ pointer }) => pointer));
  throw new DocumentError(
    problems.map(({ pointer, message, hint }) => ({
      severity: "error",
      code: "config",
      file,
      pointer,
      ...places.get(pointer),
      message,
      hint: hint ?? 'see "Config" in the README'
    })),
    "usage"
  );
}
function configProblems(value) {
  if (!isRaw(value)) return [{ pointer: "", message: "the config must be an object", hint: null }];
  const { $schema, documents: _documents, ...options } = value;
  const schema = $schema === void 0 ? [] : shapeProblems({ type: "string" }, $schema, { pointer: "/$schema", name: "$schema" });
  return [...schema, ...memberProblems(optionsShape, options, ""), ...documentProblems(own(value, "documents"))];
}
function documentProblems(documents) {
  if (documents === void 0) return [];
  if (!Array.isArray(documents)) return [{ pointer: "/documents", message: "documents must be an array", hint: null }];
  return documents.flatMap((entry, index) => {
    const pointer = `/documents/${index}`;
    if (!isRaw(entry)) return [{ pointer, message: "a document must be an object with an input", hint: null }];
    const missing = own(entry, "input") === void 0 ? [{ pointer, message: "a document needs an input", hint: null }] : [];
    return [...missing, ...memberProblems(optionsShape, entry, pointer)];
  });
}

export {
  checkConfig
};

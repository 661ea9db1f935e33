import {
  directedSchemas,
  isHidden,
  isOpenObject,
  optionalProperties
} from "./chunk-5BQAHSEP.js";
import {
  keyText
} from "./chunk-56GO5OEQ.js";
import {
  escapeUnprintable,
  schemaComment
} from "./chunk-WRGK5ZP4.js";
import {
  propertySchema,
  refName,
  resolveSchema
} from "./chunk-TIXY4CHH.js";
import {
  isRaw,
  list,
  own
} from "./chunk-WJPFHBNO.js";

// generator/types/alias-cycles.ts
function aliasCycles(schemas) {
  const broken = /* @__PURE__ */ new Map();
  const done = /* @__PURE__ */ new Set();
  for (const start of Object.keys(schemas)) walk(start);
  return broken;
  function walk(start) {
    const open = /* @__PURE__ */ new Set();
    const stack = [];
    const enter = (name) => {
      open.add(name);
      stack.push({ name, next: immediateRefs(own(schemas, name)) });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.next.pop();
      if (target === void 0) {
        stack.pop();
        open.delete(top.name);
        done.add(top.name);
      } else if (open.has(target)) broken.set(top.name, (broken.get(top.name) ?? /* @__PURE__ */ new Set()).add(target));
      else if (!done.has(target)) enter(target);
    }
  }
}
function immediateRefs(schema) {
  if (!isRaw(schema)) return [];
  const ref = own(schema, "$ref");
  if (typeof ref === "string") return [refName(ref)];
  return ["allOf", "anyOf", "oneOf"].flatMap((key) => list(own(schema, key)).flatMap(immediateRefs));
}

// generator/types/nodes.ts
function helper(source) {
  const [, escapedText = ""] = /^type (\w+)/.exec(source) ?? [];
  return { kind: "TypeAliasDeclaration", name: { escapedText }, source };
}
function isKind(kind) {
  return (node) => node.kind === kind;
}
var kinds = Object.fromEntries(
  "BooleanKeyword NeverKeyword NullKeyword NumberKeyword ReadonlyKeyword StringKeyword UndefinedKeyword UnknownKeyword MinusToken QuestionToken".split(" ").map((kind) => [kind, kind])
);
var factory = {
  createKeywordTypeNode: (kind) => ({ kind }),
  createModifier: (kind) => ({ kind }),
  createToken: (kind) => ({ kind }),
  createNull: () => ({ kind: "NullKeyword" }),
  createTrue: () => ({ kind: "TrueKeyword" }),
  createFalse: () => ({ kind: "FalseKeyword" }),
  createIdentifier: (text) => ({ kind: "Identifier", text }),
  createNumericLiteral: (value) => ({ kind: "NumericLiteral", text: String(value) }),
  createStringLiteral: (text) => ({ kind: "StringLiteral", text }),
  createPrefixUnaryExpression: (_minus, operand) => ({
    kind: "PrefixUnaryExpression",
    operand
  }),
  createLiteralTypeNode: (literal2) => ({ kind: "LiteralType", literal: literal2 }),
  createTypeReferenceNode: (name, typeArguments = []) => ({
    kind: "TypeReference",
    typeName: typeof name === "string" ? { kind: "Identifier", text: name } : name,
    typeArguments
  }),
  createUnionTypeNode: (types) => ({ kind: "UnionType", types }),
  createIntersectionTypeNode: (types) => ({ kind: "IntersectionType", types }),
  createArrayTypeNode: (elementType) => ({ kind: "ArrayType", elementType }),
  createTupleTypeNode: (elements) => ({ kind: "TupleType", elements }),
  createRestTypeNode: (type) => ({ kind: "RestType", type }),
  createTypeLiteralNode: (members) => ({ kind: "TypeLiteral", members }),
  createPropertySignature: (modifiers, name, questionToken, type) => ({ kind: "PropertySignature", modifiers: modifiers ?? [], name, questionToken, type, comment: "" }),
  createIndexSignature: (modifiers, parameters, type) => ({ kind: "IndexSignature", modifiers: modifiers ?? [], parameters, type }),
  createParameterDeclaration: (...[, , name, , type]) => ({
    kind: "Parameter",
    name,
    type
  })
};

// generator/types/unions.ts
function withParts(given2, { allOf: all, unions }) {
  const telling = unions.filter((members) => members.length > 0 && members.every(saysType));
  const { core, allOf } = withRequired(given2, all);
  const parts = [...allOf, ...telling.map((members) => ({ oneOf: members.map((member) => inherit(member, core)) }))];
  if (parts.length === 0) return core;
  if (telling.length === 0 || !isBare(core)) return { ...core, allOf: parts };
  const { type, ...rest } = core;
  const whole = { ...rest, allOf: parts };
  return typesOf(type).includes("null") && !parts.some(allowsNull) ? { oneOf: [whole, { type: "null" }] } : whole;
}
function withRequired(core, allOf) {
  const telling = allOf.filter((part) => saysType(part) && !isEmptyObject(part));
  if (telling.length === 0 && !saysType(core)) return { core, allOf };
  const asked = [core, ...allOf].flatMap((part) => typeof part === "object" ? part.required ?? [] : []);
  return { core: asked.length === 0 ? core : { ...core, required: [...new Set(asked)] }, allOf: telling };
}
function isEmptyObject(part) {
  return typeof part === "object" && part.type === "object" && !saysMore(part);
}
var typeKeywords = "$ref enum const properties patternProperties items prefixItems allOf oneOf anyOf".split(" ");
function saysType(member) {
  if (typeof member === "boolean") return !member;
  return member.type !== void 0 || saysMore(member);
}
function saysMore(member) {
  return typeKeywords.some((keyword) => keyword in member) || Boolean(member.additionalProperties);
}
function isBare(core) {
  return !typesOf(core.type).includes("array") && !saysMore(core);
}
function typesOf(type) {
  return typeof type === "string" ? [type] : type ?? [];
}
function allowsNull(schema) {
  if (typeof schema === "boolean") return schema;
  return schema.$ref !== void 0 || schema.const === null || typesOf(schema.type).includes("null") || schema.enum?.includes(null) === true || [...schema.oneOf ?? [], ...schema.anyOf ?? []].some(allowsNull);
}
function inherit(member, core) {
  if (typeof member === "boolean" || member.properties === void 0 || core.required === void 0) return member;
  return { ...member, required: [.../* @__PURE__ */ new Set([...member.required ?? [], ...core.required])] };
}

// generator/types/prepare.ts
var declaredRef = "#/components/schemas/ ";
var commentKey = /* @__PURE__ */ Symbol("comment");
var typeWords = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
function prepareSchema(schema, options, immediate = true) {
  if (typeof schema === "boolean") return schema;
  const declared = options.declared?.get(schema);
  if (declared !== void 0 && !immediate) return { $ref: declaredRef + declared };
  if (schema.$ref !== void 0) return { $ref: schema.$ref };
  const prepare = (part) => prepareSchema(part, options, false);
  const core = literals(schema);
  const set = (key, value) => {
    if (value !== void 0) core[key] = value;
  };
  set("type", knownTypes(schema));
  objectChoices(core, schema);
  if (schema.format === "binary") core.format = "binary";
  set("contentMediaType", schema.contentMediaType);
  set("contentEncoding", schema.contentEncoding);
  set("required", schema.required);
  set("properties", prepareProperties(schema, options, prepare));
  set("patternProperties", mapValues(schema.patternProperties, isOpenInput(schema, options) ? () => true : prepare));
  set("additionalProperties", prepareAdditional(schema, options, prepare));
  if (schema.items !== void 0 && !Array.isArray(schema.items)) core.items = prepare(schema.items);
  set("prefixItems", schema.prefixItems?.map(prepare));
  return prepareParts(schema, core, { ...options, immediate });
}
function asMember(property, prepared) {
  if (typeof property === "boolean" || typeof prepared === "boolean") return prepared;
  const comment = schemaComment(property);
  const marks = { ...comment && { [commentKey]: comment }, ...property.readOnly === true && { readOnly: true } };
  return isPlain(prepared) ? { ...prepared, ...marks } : { allOf: [prepared], ...marks };
}
var plainTypes = /* @__PURE__ */ new Set(["string", "integer", "number", "boolean", "object"]);
function isPlain({ type, enum: values, const: value, format }) {
  return plainTypes.has(type) && values === void 0 && value === void 0 && format === void 0;
}
function literals(schema) {
  const core = {};
  const values = Array.isArray(schema.enum) ? [...new Set(schema.enum.map(literal))] : [];
  if (values.length > 0 && values.every((value) => typeof value !== "object" || value === null)) core.enum = values;
  if (schema.const !== void 0 && typeof schema.const !== "object") core.const = literal(schema.const);
  return core;
}
function objectChoices(core, { properties, additionalProperties }) {
  if (core.enum === void 0 || core.type !== "object") return;
  if (properties === void 0 && additionalProperties === void 0) delete core.type;
  else delete core.enum;
}
function literal(value) {
  return typeof value === "bigint" ? String(value) : value;
}
function knownTypes(schema) {
  if (schema.const === null && "const" in schema) return "null";
  if (schema.type === void 0) return impliedType(schema);
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const known = types.filter((type) => typeWords.has(type));
  return known.length > 1 ? known : known[0];
}
function impliedType(schema) {
  const hasMembers = schema.properties !== void 0 || schema.additionalProperties !== void 0;
  if (!hasMembers && (schema.items !== void 0 || schema.prefixItems !== void 0)) return "array";
  return typeof schema.contentMediaType === "string" && schema.contentEncoding === void 0 ? "string" : void 0;
}
function prepareProperties(schema, options, prepare) {
  if (!isRaw(schema.properties)) return void 0;
  const visible = [];
  for (const [name, property] of Object.entries(schema.properties)) {
    if (isHidden(options.schemas, property, options.direction)) continue;
    visible.push([name, asMember(property, prepare(property))]);
  }
  return Object.fromEntries(visible);
}
function isOpenInput(schema, options) {
  return options.direction === "input" && isOpenObject(schema);
}
function prepareAdditional(schema, options, prepare) {
  const rest = schema.additionalProperties;
  const isTyped = isRaw(rest) && Object.keys(rest).length > 0;
  if (!isTyped) return rest;
  return isOpenInput(schema, options) ? true : prepare(rest);
}
function mapValues(record, change) {
  if (!isRaw(record)) return void 0;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
var nothing = { enum: [] };
function prepareParts(schema, core, options) {
  const members = (parts) => (parts ?? []).filter((part) => !(options.immediate && isCyclic(part, options))).map((part) => prepareSchema(part, options, options.immediate));
  const tagged = (parts) => members(parts?.map((part) => tagMember(schema, part, options.schemas)));
  const allOf = members(schema.allOf).filter((part) => part !== true);
  return withParts(core, {
    allOf: allOf.map((part) => part === false ? nothing : part),
    unions: [tagged(schema.oneOf), tagged(schema.anyOf)]
  });
}
function isCyclic(part, options) {
  return typeof part === "object" && part.$ref !== void 0 && options.isCycle(refName(part.$ref));
}
function tagMember(union, member, schemas) {
  const name = union.discriminator?.propertyName;
  if (typeof name !== "string" || !isRaw(member) || typeof member.$ref !== "string") return member;
  const keys = discriminatorValues(union, refName(member.$ref));
  const declared = resolveSchema(schemas, propertySchema(schemas, member, name));
  const narrow = declared?.const !== void 0 || (declared?.enum?.length ?? Infinity) <= keys.length;
  const excluded = declared?.enum !== void 0 && !keys.every((key) => declared.enum?.includes(key));
  if (keys.length === 0 || narrow || excluded || declared === null) return member;
  return {
    allOf: [
      { type: "object", required: [name], properties: { [name]: { type: "string", enum: keys } } },
      member
    ]
  };
}
function discriminatorValues(union, component) {
  const mapping = union.discriminator?.mapping;
  if (!isRaw(mapping) || Object.keys(mapping).length === 0) return [component];
  return Object.keys(mapping).filter((key) => {
    const target = own(mapping, key);
    return target === component || typeof target === "string" && target.endsWith(`/${component}`);
  });
}

// generator/types/transform.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
var require2 = createRequire(import.meta.url);
var given = {
  typescript: {
    factory,
    SyntaxKind: kinds,
    ScriptTarget: {},
    isArrayTypeNode: isKind("ArrayType"),
    isTupleTypeNode: isKind("TupleType"),
    isTypeAliasDeclaration: isKind("TypeAliasDeclaration"),
    createSourceFile: (_name, source) => ({ statements: [helper(source)] })
  },
  "@redocly/openapi-core/lib/ref-utils.js": { parseRef: (ref) => ({ pointer: [componentRef(ref)] }) },
  "../lib/utils.cjs": { createRef: () => "", getEntries: Object.entries }
};
function componentRef(ref) {
  if (!ref.startsWith("#/components/schemas/")) throw new Error(`${ref} leads to no component schema`);
  return ref;
}
function load(path) {
  const exports = {};
  const requireFor = (name) => given[name] ?? load(resolve(dirname(path), name));
  compileFunction(readFileSync(path, "utf8"), ["exports", "require"], { filename: path })(exports, requireFor);
  return exports;
}
var transformSchemaObject = load(require2.resolve("openapi-typescript/dist/transform/schema-object.cjs")).default;

// generator/types/context.ts
function createContext(hooks) {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: typeByHand,
    transformProperty: (property, schema) => ({ ...property, comment: textOfComment(schema) }),
    postTransform: (type) => nameReference(type, hooks),
    resolve: hooks.resolve
  };
}
function nameReference(type, hooks) {
  if (type.kind !== "TypeReference" || !type.typeName.text.startsWith("#")) return void 0;
  return factory.createTypeReferenceNode(hooks.nameRef(type.typeName.text));
}
function textOfComment(schema) {
  return schema[commentKey] ?? "";
}
function typeByHand(schema, options) {
  if (schema.type === "array" && (schema.items !== void 0 || schema.prefixItems !== void 0))
    return arrayType(schema, options);
  return isBytes(schema) ? factory.createTypeReferenceNode("Blob") : void 0;
}
function arrayType({ items, prefixItems }, options) {
  const print = (part) => transformSchemaObject(part, options);
  const rest = items === void 0 || items === false ? [] : [factory.createArrayTypeNode(print(items))];
  if (prefixItems === void 0) return rest[0] ?? factory.createTupleTypeNode([]);
  return factory.createTupleTypeNode([...prefixItems.map(print), ...rest.map(factory.createRestTypeNode)]);
}
function isBytes({ type, format, contentMediaType, contentEncoding }) {
  if (type !== "string" || contentEncoding !== void 0) return false;
  return format === "binary" || typeof contentMediaType === "string" && !/json|^text\//.test(contentMediaType);
}

// generator/types/print-node.ts
function printType(node, indent = "") {
  switch (node.kind) {
    case "Identifier":
    case "NumericLiteral":
      return node.text;
    case "LiteralType":
      return printLiteral(node.literal);
    case "TypeReference":
      return printReference(node.typeName.text, node.typeArguments, indent);
    case "UnionType":
      return printParts(node.types, " | ", indent);
    case "IntersectionType":
      return printParts(node.types, " & ", indent);
    case "ArrayType":
      return `${printPart(node.elementType, indent)}[]`;
    case "TupleType":
      return printTuple(node.elements, indent);
    case "RestType":
      return `...${printType(node.type, indent)}`;
    case "TypeLiteral":
      return node.members.length === 0 ? "{}" : `{
${printMembers(node.members, indent)}${indent}}`;
    default:
      return printKeyword(node);
  }
}
function printMembers(members, indent = "") {
  const inner = `${indent}    `;
  let text = "";
  for (const member of members) text += printMember(member, inner);
  return text;
}
function printComment(inside, indent = "") {
  if (inside === "") return "";
  const [first = "", ...lines] = `/*${inside}*/`.split("\n");
  return `${[first.trim(), ...lines.map((line) => `${indent} ${line.trim()}`)].join("\n")}
${indent}`;
}
function printHelper({ source }) {
  return `export ${source.replace("{ ", "{\n    ").replace(" }", ";\n}")}`;
}
function printMember(member, indent) {
  const modifiers = member.modifiers.map((modifier) => `${printKeyword(modifier)} `).join("");
  const type = `${printType(member.type, indent)};
`;
  if (member.kind === "IndexSignature")
    return `${indent}${modifiers}[${member.parameters.map(printParameter).join(", ")}]: ${type}`;
  const optional = member.questionToken === void 0 ? "" : "?";
  return `${indent}${printComment(member.comment, indent)}${modifiers}${printName(member.name)}${optional}: ${type}`;
}
function printParameter({ name, type }) {
  return `${printName(name)}: ${printType(type)}`;
}
function printReference(name, given2, indent) {
  return given2.length === 0 ? name : `${name}<${given2.map((type) => printType(type, indent)).join(", ")}>`;
}
function printParts(parts, separator, indent) {
  return parts.map((part) => printPart(part, indent)).join(separator);
}
function printPart(node, indent) {
  const text = printType(node, indent);
  return node.kind === "UnionType" || node.kind === "IntersectionType" ? `(${text})` : text;
}
function printTuple(elements, indent) {
  const inner = `${indent}    `;
  const lines = elements.map((element) => `
${inner}${printType(element, inner)}`);
  return `[${lines.join(",")}
${indent}]`;
}
function printLiteral(literal2) {
  if (literal2.kind === "PrefixUnaryExpression") return `-${literal2.operand.text}`;
  return "text" in literal2 ? printName(literal2) : printKeyword(literal2);
}
function printKeyword({ kind }) {
  return kind.slice(0, -"Keyword".length).toLowerCase();
}
function printName({ kind, text }) {
  return kind === "StringLiteral" ? `"${text.replaceAll(escaped, escape)}"` : text;
}
var escaped = /[\\"\u0000-\u001f\u2028\u2029\u0085]/g;
var short = {
  "	": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"'
};
function escape(character, at, text) {
  if (character === "\0") return /\d/.test(text[at + 1] ?? "") ? "\\x00" : "\\0";
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// generator/types/print-types.ts
var some = 32;
function createPrinter({ schemas, names }) {
  const directed = directedSchemas(schemas);
  const cycles = aliasCycles(schemas);
  let references = /* @__PURE__ */ new Set();
  let injected = [];
  const writable = /* @__PURE__ */ new Set();
  const typeName = (component, direction) => {
    const name = names.get(component);
    if (name === void 0) throw new Error(`schema ${component} has no name`);
    if (direction === "output" || !directed.has(component)) return name;
    writable.add(component);
    return `${name}Writable`;
  };
  const contexts = { input: context("input"), output: context("output") };
  const helpers = /* @__PURE__ */ new Set();
  function context(direction) {
    return createContext({
      resolve: (ref) => ({ properties: optionalProperties(schemas, own(schemas, refName(ref)), direction) }),
      nameRef: (ref) => {
        if (ref.startsWith(declaredRef)) return ref.slice(declaredRef.length);
        const name = typeName(refName(ref), direction);
        references.add(name);
        return name;
      }
    });
  }
  function typeNode(schema, direction, use) {
    const { component, declared } = use;
    const options = {
      schemas,
      direction,
      isCycle: (target) => component !== null && cycles.get(component)?.has(target) === true,
      declared
    };
    const cyclic = typeof schema === "object" && schema.$ref !== void 0 && options.isCycle(refName(schema.$ref));
    if (cyclic) return { kind: "UnknownKeyword" };
    const node = transformSchemaObject(prepareSchema(schema, options), { ctx: contexts[direction] });
    const { injectFooter } = contexts[direction];
    injected = injectFooter.splice(0).map(printHelper);
    for (const helper2 of injected) helpers.add(helper2);
    return node;
  }
  const known = /* @__PURE__ */ new Map();
  function expression(request) {
    if (request.declared) return printExpression(request);
    const key = sameText(request);
    const printed = known.get(key) ?? printExpression(request);
    known.set(key, printed);
    return printed;
  }
  function printExpression({ schema, direction, declared }) {
    references = /* @__PURE__ */ new Set();
    const text = escapeUnprintable(printType(typeNode(schema, direction, { component: null, declared })));
    if (text.includes("WithRequired<")) references.add("WithRequired");
    return { text, references: [...references].sort(), helpers: injected };
  }
  function declaration(component, direction) {
    const schema = schemas[component] ?? true;
    const node = typeNode(schema, direction, { component, declared: void 0 });
    const comment = printComment(schemaComment(schema));
    return escapeUnprintable(comment + declare(typeName(component, direction), node));
  }
  const components = Object.keys(schemas);
  const outputs = [];
  function declareSome() {
    for (const component of components.slice(outputs.length, outputs.length + some))
      outputs.push(declaration(component, "output"));
    return outputs.length < components.length;
  }
  function declarations(others = []) {
    const inputNames = new Map([...directed].map((component) => [`${names.get(component)}Writable`, component]));
    for (const { references: used, helpers: needed } of others) {
      for (const name of used) {
        const component = inputNames.get(name);
        if (component !== void 0) writable.add(component);
      }
      for (const helper2 of needed) helpers.add(helper2);
    }
    while (declareSome()) ;
    const inputs = /* @__PURE__ */ new Map();
    for (const component of writable) inputs.set(component, declaration(component, "input"));
    const declared = [...outputs, ...components.flatMap((component) => inputs.get(component) ?? [])];
    return [...declared, ...[...helpers].sort()].join("\n\n") + "\n";
  }
  return { expression, declareSome, declarations };
}
function sameText({ schema, direction }) {
  return direction + keyText(schema);
}
function declare(name, node) {
  if (node.kind === "TypeLiteral") return `export interface ${name} {
${printMembers(node.members)}}`;
  return `export type ${name} = ${printType(node)};`;
}

export {
  createPrinter
};

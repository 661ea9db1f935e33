import {
  Code
} from "./chunk-QDBQTJDZ.js";
import {
  commentText,
  escapeUnprintable
} from "./chunk-WRGK5ZP4.js";

// templates/typescript/syntax.ts
function stringLiteral(text) {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escapeUnprintable(body).replaceAll("<", "\\u003c")}'`;
}
var identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
function propertyKey(name) {
  if (name === "__proto__") return "['__proto__']";
  return identifier.test(name) ? name : stringLiteral(name);
}
function docComment(paragraphs, tags = []) {
  const blocks = paragraphs.filter((paragraph) => paragraph.trim() !== "").map(commentText);
  const body = [...blocks.flatMap((block) => [block, ""]), ...tags.map((tag) => tag.text)];
  if (body.at(-1) === "") body.pop();
  if (body.length === 0) return new Code("");
  if (body.length === 1 && !body[0]?.includes("\n")) return new Code(`/** ${body[0]} */`);
  return new Code(
    ["/**", ...body.map((line) => line === "" ? " *" : ` * ${line}`), " */"].join("\n").replaceAll(/(?<![ \t])[ \t]+$/gm, "")
  );
}
function docComments(paragraphs, tags = []) {
  const comment = docComment(paragraphs, tags);
  return comment.text === "" ? [] : [comment];
}
function identifierName(name) {
  if (!identifier.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return name;
}
function literal(value) {
  return new Code(literalText(value));
}
function literalText(value) {
  if (value instanceof Code) return value.text;
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([key, member]) => `${propertyKey(key)}: ${literalText(member)}`).join(", ")} }`;
}
function literalUnion(values) {
  return new Code(values.map(stringLiteral).join(" | "));
}
function importLine(names, from, onlyTypes = false) {
  if (names.length === 0) return new Code("");
  const list = [...new Set(names)].sort().map(identifierName).join(", ");
  return new Code(`import ${onlyTypes ? "type " : ""}{ ${list} } from ${stringLiteral(from)};`);
}
function asText(value) {
  if (typeof value !== "string") throw new TypeError(`a text is needed, not ${typeof value}`);
  return value;
}
var syntax = {
  str: (value) => stringLiteral(asText(value)),
  ident: (value) => identifierName(asText(value)),
  key: (value) => propertyKey(asText(value)),
  comment: (value) => commentText(asText(value))
};

export {
  stringLiteral,
  propertyKey,
  docComment,
  docComments,
  identifierName,
  literal,
  literalUnion,
  importLine,
  syntax
};

// generator/types/comment.ts
var unprintable = (
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
);
function escapeUnprintable(source) {
  return source.replaceAll(unprintable, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function commentText(text) {
  const lines = escapeUnprintable(text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n")).trim().split("\n");
  return lines.map(
    (line) => line.trimEnd().replaceAll("*/", "*\\/").replaceAll(/(^|\s)@/g, "$1\\@")
  ).join("\n * ");
}
var longestValue = 200;
function schemaComment(schema) {
  if (typeof schema === "boolean") return "";
  const texts = [...titleAndDescription(schema), ...formatNote(schema)].map(commentText);
  const tags = [
    ...schema.deprecated === true ? ["@deprecated"] : [],
    ...schema.default === void 0 ? [] : valueTag("@default", schema.default),
    ...exampleOf(schema)
  ];
  const blocks = [texts.join("\n *\n * "), tags.join("\n * ")].filter((block) => block !== "");
  const body = blocks.join("\n *\n * ").replaceAll(/(?<! ) +$/gm, "");
  if (body === "") return "";
  return body.includes("\n") ? `*
 * ${body}
 ` : `* ${body} `;
}
function titleAndDescription({ title, description }) {
  const texts = [title, description].filter((text) => typeof text === "string" && text.trim() !== "");
  const [head = "", body] = texts;
  return body?.toLowerCase().includes(head.trim().toLowerCase()) ? [body] : texts;
}
function formatNote({ format, type }) {
  if (typeof format !== "string" || format.trim() === "" || format === "binary") return [];
  return type === "integer" || type === "number" ? [] : [`Format: ${format}`];
}
function exampleOf(schema) {
  const value = schema.example ?? (Array.isArray(schema.examples) ? schema.examples[0] : void 0);
  return value === void 0 ? [] : valueTag("@example", value);
}
function valueTag(tag, value) {
  const text = JSON.stringify(value, (_key, member) => typeof member === "bigint" ? String(member) : member);
  return text === void 0 || text.length > longestValue ? [] : [`${tag} ${commentText(text)}`];
}

export {
  escapeUnprintable,
  commentText,
  schemaComment
};

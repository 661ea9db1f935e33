import {
  markdownText,
  visibleLine,
  visibleText
} from "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";

// templates/docs/as-text.ts
function asText(value) {
  if (typeof value !== "string") throw new TypeError(`a text is needed, not ${typeof value}`);
  return value;
}

// templates/html/syntax.ts
var references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function htmlText(text) {
  return visibleText(text).replaceAll(/[&<>"]/g, (character) => references[character] ?? character);
}
function htmlAttribute(text) {
  return `"${htmlText(text)}"`;
}
function htmlUrl(url) {
  const line = visibleLine(url);
  const isSafe = /^(https?:\/\/|mailto:|#|(\.\.\/)*[\w./-]*(#[\w-]*)?$)/i.test(line);
  return htmlAttribute(isSafe ? line : "#");
}
function scriptJson(value) {
  const escaped = JSON.stringify(value).replaceAll(
    /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return new Code(escaped);
}
var syntax = {
  text: (value) => htmlText(asText(value)),
  attr: (value) => htmlAttribute(asText(value)),
  url: (value) => htmlUrl(asText(value)),
  md: (value) => markdownText(asText(value), false)
};

export {
  asText,
  htmlText,
  scriptJson,
  syntax
};

import {
  Code
} from "./chunk-QDBQTJDZ.js";

// templates/docs/visible-text.ts
var forbidden = (
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu
);
var turning = /[\u202a-\u202e\u2066-\u2069]/g;
var ordinary = /^[\n -~]*$/;
function visibleText(text) {
  if (ordinary.test(text)) return text;
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll(forbidden, "\uFFFD").replaceAll(turning, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
function visibleLine(text) {
  return visibleText(text).replaceAll(/\s+/g, " ").trim();
}

// templates/docs/markdown-text.ts
var special = /[\\`*[\]{}<>|~$]/g;
var sometimes = /&(?=[#\p{L}])|:(?=[\p{L}:])|!(?=\[|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
var blockStart = /^([#+\-=:]|\d{1,9}(?=[.)](\s|$)))/;
function markdownText(text, isStart = true) {
  const line = visibleLine(text);
  return isStart ? escapeStart(escapeInline(line)) : escapeInline(line);
}
function escapeInline(text) {
  return text.replaceAll(special, String.raw`\$&`).replaceAll(sometimes, String.raw`\$&`);
}
function escapeStart(line) {
  const word = /^(import|export)(?![\p{L}\p{N}])/u.exec(line)?.[1];
  if (word) return `&#${word.charCodeAt(0)};${line.slice(1)}`;
  return line.replace(blockStart, (start) => /^\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function codeSpan(text) {
  const line = visibleLine(text);
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  const needsSpace = /^[` ]|[` ]$/.test(line);
  return needsSpace ? `${fence} ${line} ${fence}` : fence + line + fence;
}
function codeFence(text, language = "") {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}
${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fence}`;
}
function linkTarget(url) {
  return visibleLine(url).replaceAll(
    /[\s()<>{}[\]\\`"|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// templates/shell/reasons.ts
var reasons = {
  "nul-character": "a NUL character cannot be passed to a program",
  "line-break-in-header": "a header or the URL holds a line break",
  "line-break": "a line break cannot stand in an argument of Command Prompt",
  "control-character": "a control character cannot stand in a line of Command Prompt",
  "non-ascii": "text beyond ASCII reaches a program from Command Prompt only in the right code page",
  "header-name": "a header name is not a token of RFC 9110",
  "header-value": "Invoke-RestMethod sends no header value beyond ASCII",
  "no-part": "a multipart body without a part cannot be sent",
  "part-name": "curl takes no multipart name that is empty or holds an equals sign",
  "part-content-type": "the media type of a multipart part is not one that curl or RFC 9110 accepts",
  "part-file-name": "curl reads a comma or a semicolon in this file name as its own syntax",
  "head-with-body": "curl sends no body with HEAD",
  "user-name": "a user name of HTTP Basic cannot hold a colon (RFC 7617)",
  "typed-part": "Invoke-RestMethod -Form cannot set the media type of a part",
  "repeated-part": "Invoke-RestMethod -Form keeps no order between parts of one name and others",
  "multipart-subtype": "Invoke-RestMethod -Form sends multipart/form-data only",
  "argument-too-long": "one argument would pass 128 KiB, the limit of Linux",
  "line-too-long": "the command would pass the longest line that Windows takes",
  "stop-parsing-word": "PowerShell swallows an argument that is --%"
};
function expressed(value) {
  return { ok: true, value };
}
function inexpressible(reason) {
  return { ok: false, reason };
}

// templates/shell/text.ts
var unprintable = "\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
var escapable = new RegExp(`[\\n${unprintable}]`, "g");
function commentLine(text) {
  return text.replace(escapable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
function literal(text) {
  return { kind: "literal", text };
}
function literalText(segments) {
  return segments.map((segment) => segment.kind === "literal" ? segment.text : "").join("");
}
function mergeLiterals(segments) {
  const merged = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (segment.kind === "variable") merged.push(segment);
    else if (last?.kind === "literal") merged.splice(-1, 1, literal(last.text + segment.text));
    else if (segment.text !== "") merged.push(segment);
  }
  return merged;
}
var stand = "\0";
function transformText(segments, transform) {
  const text = segments.map((segment) => segment.kind === "literal" ? segment.text : stand).join("");
  const variables = segments.filter((segment) => segment.kind === "variable");
  const pieces = transform(text).split(stand);
  if (pieces.length !== variables.length + 1) throw new Error("a transformation lost or doubled a variable");
  return mergeLiterals(pieces.flatMap((piece, index) => [literal(piece), ...variables.slice(index, index + 1)]));
}

// templates/shell/json-text.ts
import { parseTree } from "jsonc-parser";
function prettyJson(text, width) {
  const tree = parseTree(text);
  return tree ? print(tree, { text, width }, "") : text;
}
function print(node, source, indent) {
  const children = node.children ?? [];
  if (node.type === "object") return printObject(children, source, indent);
  if (node.type === "array") return printArray(children, source, indent);
  return token(node, source);
}
function printObject(properties, source, indent) {
  const lines = properties.map(({ children }) => {
    const [key, value] = children ?? [];
    if (!key || !value) throw new Error("a JSON property has a key and a value");
    return `${token(key, source)}: ${print(value, source, `${indent}  `)}`;
  });
  return block(["{", "}"], lines, indent);
}
function printArray(items, source, indent) {
  const lines = items.map((item) => print(item, source, `${indent}  `));
  const plain = items.every((item) => item.type !== "object" && item.type !== "array");
  const line = `${indent}  [${lines.join(", ")}]`;
  return plain && line.length <= source.width ? line.trimStart() : block(["[", "]"], lines, indent);
}
function block([open, close], lines, indent) {
  if (lines.length === 0) return `${open}${close}`;
  return `${open}
${lines.map((line) => `${indent}  ${line}`).join(",\n")}
${indent}${close}`;
}
function token(node, source) {
  return source.text.slice(node.offset, node.offset + node.length);
}
function asciiJson(text) {
  return escapeJson(text, /[\u007f-\uffff]/g);
}
function visibleJson(text) {
  return escapeJson(text, new RegExp(`(?![\\t\\r])[${unprintable}]`, "g"));
}
function escapeJson(text, pattern2) {
  return text.replace(pattern2, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// templates/shell/placeholders.ts
var variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function placeVariables(request, mode) {
  const open = (segments) => place(segments, mode, false);
  const guarded = (segments) => place(segments, mode, true);
  return {
    ...request,
    url: open(request.url),
    headers: request.headers.map(({ name, value }) => ({ name, value: open(value) })),
    basic: request.basic && { username: guarded(request.basic.username), password: guarded(request.basic.password) }
  };
}
function place(segments, mode, credential) {
  return mergeLiterals(
    segments.map((segment) => {
      if (segment.kind === "literal") return segment;
      if (!variableName.test(segment.name)) throw new Error(`${JSON.stringify(segment.name)} is no shell variable`);
      if (mode === "angle") return literal(`<${segment.name}>`);
      return mode === "example" && !credential && segment.secret !== true ? literal(segment.value) : segment;
    })
  );
}

// templates/shell/snippet-pages.ts
function snippetPages(plan, shell) {
  const files = /* @__PURE__ */ new Map();
  const snippets = plan.api.operations.flatMap((operation) => {
    const examples = plan.examples.get(operation.key) ?? [];
    const stems = snippetStems(plan, operation, examples);
    const written = examples.map(
      (example, index) => writeSnippet(shell, `${stems[index]}`, { request: example.request, operation, options: plan.options, notes: [] })
    );
    if (written[0]?.diagnostics.length === 0) files.set(operation.key, `${stems[0]}.${shell.extension}`);
    return written;
  });
  return {
    pages: snippets.flatMap(({ pages }) => pages),
    diagnostics: snippets.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: files
  };
}
function snippetStems(plan, operation, examples) {
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names were planned for ${operation.key}`);
  const stem = `${names.group}/${names.file}`;
  const taken = /* @__PURE__ */ new Set();
  return examples.map(({ name }, index) => {
    if (name === "" && index === 0) return stem;
    const wanted = slug(name) || "example";
    let free = wanted;
    for (let number = index + 1; taken.has(free); number++) free = `${wanted}-${number}`;
    taken.add(free);
    return `${stem}--${free}`;
  });
}
function slug(name) {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 40).replace(/-$/, "");
}
function writeSnippet(shell, stem, input) {
  const path = `${stem}.${shell.extension}`;
  const request = placeVariables(input.request, input.options.placeholders);
  const written = shell.write({ ...input, request });
  if (written.ok) return { pages: [{ path, template: "snippet", view: written.value }], diagnostics: [] };
  return writeWithFile(shell, stem, { ...input, request }) ?? explain(shell, path, written.reason, input.operation);
}
function writeWithFile(shell, stem, input) {
  const text = movableText(input.request.body);
  if (text === null || input.request.body === null) return null;
  const path = `${stem}.${shell.extension}.body`;
  const file = path.slice(path.lastIndexOf("/") + 1);
  const body = { kind: "file", contentType: input.request.body.contentType, file };
  const notes = [...input.notes, `Run it where ${file} is: that file is the body.`];
  const written = shell.write({ ...input, request: { ...input.request, body }, notes });
  if (!written.ok) return null;
  const pages = [
    { path: `${stem}.${shell.extension}`, template: "snippet", view: written.value },
    { path, template: "body", view: { text: new Code(text) } }
  ];
  return { pages, diagnostics: [] };
}
function movableText(body) {
  return body === null || body.kind === "file" || body.kind === "multipart" ? null : body.text;
}
function explain(shell, path, reason, operation) {
  const notes = [`${operation.key} has no snippet for this shell: ${reasons[reason]}.`];
  const diagnostic = {
    severity: "warning",
    code: "not-expressible",
    pointer: operation.pointer,
    message: `${shell.name} has no snippet for ${operation.key}: ${reasons[reason]} (${reason})`,
    hint: "give another example in the document or the config, or use the snippet of another shell"
  };
  return { pages: [{ path, template: "not-expressible", view: { notes } }], diagnostics: [diagnostic] };
}

// generator/model/example-variables.ts
function pathVariables({ path }, { url }, names) {
  const template = path.replace(/[?#].*$/s, "").split("/").reverse();
  const inUrl = variablesBySegment(url).reverse();
  const found = template.flatMap((part, index) => {
    const wanted = [...part.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "").filter((name) => names.has(name));
    const there = inUrl[index] ?? [];
    return wanted.length === there.length ? wanted.map((name, place2) => [name, there[place2]]) : [];
  });
  return new Map(found.flatMap(([name, variable]) => variable ? [[name, variable]] : []));
}
function variablesBySegment(url) {
  const parts = [[]];
  for (const segment of url) {
    if (segment.kind === "variable") parts.at(-1)?.push(segment);
    else parts.push(...(segment.text.replace(/\?.*$/s, "").match(/\//g) ?? []).map(() => []));
    if (segment.kind === "literal" && segment.text.includes("?")) break;
  }
  return parts;
}
function variableAt({ url, headers }, place2) {
  const isNamed = (header, name) => header.name.toLowerCase() === name.toLowerCase();
  const valueOf = (name) => headers.find((header) => isNamed(header, name))?.value ?? [];
  switch (place2.in) {
    case "header":
      return valueOf(place2.name).find((segment) => segment.kind === "variable") ?? null;
    case "query":
      return after(url, new RegExp(`[?&]${pattern(place2.name)}=$`));
    case "cookie":
      return after(valueOf("Cookie"), new RegExp(`(^|; )${pattern(place2.name)}=$`));
    case "path":
    case "querystring":
      return null;
    default:
      return place2.in;
  }
}
function after(segments, end) {
  const found = segments.find((segment, index) => {
    const before = segments[index - 1];
    return segment.kind === "variable" && before?.kind === "literal" && end.test(before.text);
  });
  return found?.kind === "variable" ? found : null;
}
function pattern(name) {
  return encodeURIComponent(name).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// generator/model/example.ts
function isFile(value) {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return false;
  return typeof value.$file === "string";
}

export {
  isFile,
  expressed,
  inexpressible,
  unprintable,
  commentLine,
  literal,
  literalText,
  mergeLiterals,
  transformText,
  prettyJson,
  asciiJson,
  visibleJson,
  escapeJson,
  placeVariables,
  snippetPages,
  snippetStems,
  visibleText,
  visibleLine,
  markdownText,
  escapeInline,
  escapeStart,
  codeSpan,
  codeFence,
  linkTarget,
  pathVariables,
  variableAt
};

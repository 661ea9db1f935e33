import {
  isList,
  isObject,
  jsonText,
  valuesOf
} from "./chunk-ZWPORQZB.js";
import {
  codeFence,
  codeSpan,
  escapeInline,
  escapeStart,
  linkTarget,
  markdownText,
  prettyJson,
  snippetStems,
  variableAt,
  visibleText
} from "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import {
  refName,
  resolveSchema,
  schemaTypes
} from "./chunk-TIXY4CHH.js";

// templates/docs/auth-docs.ts
function schemeDocs(plan) {
  const shown2 = [...plan.examples.values()].flat();
  return new Map(
    Object.entries(plan.api.securitySchemes).map(([name, scheme]) => {
      const example = shown2.find(({ auth }) => Object.hasOwn(auth, name));
      const variables = example ? variablesOf(scheme, example) : [];
      return [name, { name, sent: sentAs(scheme), description: scheme.description, variables }];
    })
  );
}
function sentAs(scheme) {
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
      return "A token, sent as `Authorization: Bearer \u2026`.";
    case "basic":
      return "User name and password, sent as `Authorization: Basic \u2026` (RFC 7617).";
    case "http":
      return `A credential, sent as ${codeSpan(`Authorization: ${scheme.scheme} \u2026`)}.`;
    case "apiKey":
      return `A key, sent in the ${scheme.in === "query" ? "query parameter" : scheme.in} ${codeSpan(scheme.name)}.`;
    case "mutualTLS":
      return "A client certificate (mutual TLS).";
    default:
      return scheme;
  }
}
function variablesOf(scheme, { request }) {
  if (scheme.kind === "basic")
    return [request.basic?.username ?? [], request.basic?.password ?? []].flatMap((segments) => names(segments));
  const place = scheme.kind === "apiKey" ? scheme : { in: "header", name: "Authorization" };
  const variable = variableAt(request, place);
  return variable ? [variable.name] : [];
}
function names(segments) {
  return segments.flatMap((segment) => segment.kind === "variable" ? [segment.name] : []);
}
function variableHelp(name) {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no shell variable`);
  return [
    { shell: "bash, zsh", language: "bash", text: `read -rs ${name} && export ${name}
` },
    { shell: "fish", language: "bash", text: `read --silent --global --export ${name}
` },
    { shell: "PowerShell 7", language: "powershell", text: `$Env:${name} = Read-Host -MaskInput
` },
    {
      shell: "Windows PowerShell 5.1",
      language: "powershell",
      text: `$Env:${name} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password
`
    },
    { shell: "Command Prompt (shows what you type)", language: "bat", text: `set /p "${name}="
` }
  ];
}
var secretWarning = [
  "Never store a token in plain text: not in code, in a file of the project, in a shell profile, or in a command that your shell remembers.",
  "Keep it in a password manager or the keychain of your system and read it into the variable when you need it; in CI, use the secrets of the service.",
  "Give a token the fewest permissions that do, and revoke it when it may have been seen."
];

// templates/docs/answer-schemas.ts
var data = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const"]);
function answerSchemas(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, answerSchema(schema)]));
}
function answerSchema(schema) {
  return turned(schema);
}
function turned(value) {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const members2 = Object.entries(value).flatMap(([key, member]) => {
    if (key === "readOnly" && typeof member === "boolean") return [];
    if (key === "writeOnly" && typeof member === "boolean") return [["readOnly", member]];
    return [[key, data.has(key) ? member : turned(member)]];
  });
  return Object.fromEntries(members2);
}

// templates/docs/body-examples.ts
var longestText = 6e3;
var mostExamples = 5;
function createAnswerExamples(api) {
  const schemas = answerSchemas(api.schemas);
  const byDetail = [2, 1, 0].map((levels) => valuesOf(schemas, levels));
  const known = {
    body: /* @__PURE__ */ new Map(),
    envelope: /* @__PURE__ */ new Map()
  };
  return (content2, value) => {
    const authored = content2.examples.slice(0, mostExamples).flatMap((example) => authoredText(example, content2));
    if (authored.length > 0) return authored;
    if (content2.kind !== "json" || content2.schema === null) return [];
    const memo = value === null ? known.body : known.envelope;
    const found = memo.get(content2.schema);
    if (found) return found;
    const made = madeText(byDetail, answerSchema(content2.schema), value);
    memo.set(content2.schema, made);
    return made;
  };
}
function authoredText({ name, value }, { kind }) {
  if (kind === "json") return [{ name, language: "json", text: jsonBlock(value) }];
  if (typeof value !== "string") return kind === "binary" ? [] : [{ name, language: "json", text: jsonBlock(value) }];
  return [{ name, language: kind === "xml" ? "xml" : "text", text: value }];
}
function madeText(byDetail, schema, envelopeValue) {
  let text;
  for (const { make } of byDetail) {
    const value = make(schema);
    if (value === void 0) continue;
    text = jsonBlock(envelopeValue === null ? value : withoutNotes(value, envelopeValue));
    if (text.length <= longestText) break;
  }
  return text === void 0 ? [] : [{ name: "", language: "json", text }];
}
function withoutNotes(body, value) {
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, member]) => [key, key !== value && isList(member) ? [] : member])
  );
}
function jsonBlock(value) {
  return `${prettyJson(jsonText(value), 80)}
`;
}

// templates/docs/object-members.ts
function objectMembers(schemas, schema) {
  return read({ schemas, known: /* @__PURE__ */ new Map(), required: /* @__PURE__ */ new Map() }, schema);
}
function read(reading, schema) {
  const found = reading.known.get(schema);
  if (found !== void 0) return found ?? /* @__PURE__ */ new Map();
  reading.known.set(schema, null);
  const parts = resolved(reading, schema.allOf).map((part) => read(reading, part));
  const unions = [schema.oneOf, schema.anyOf].map((union) => unionMembers(reading, resolved(reading, union)));
  const all = /* @__PURE__ */ new Map();
  for (const [name, member] of [...parts, ...unions, ownMembers(schema)].flatMap((members2) => [...members2]))
    all.set(name, { ...member, required: member.required || all.get(name)?.required === true });
  for (const name of requiredNames(reading, schema)) {
    const member = all.get(name);
    if (member) all.set(name, { ...member, required: true, partial: false });
  }
  reading.known.set(schema, all);
  return all;
}
function resolved({ schemas }, parts = []) {
  return parts.map((part) => resolveSchema(schemas, part)).filter((part) => part !== null);
}
function ownMembers({ properties = {} }) {
  const members2 = Object.entries(properties).map(
    ([name, property]) => [name, { definitions: [property], required: false, partial: false }]
  );
  return new Map(members2);
}
function requiredNames(reading, schema) {
  const known = reading.required.get(schema);
  if (known) return known;
  reading.required.set(schema, /* @__PURE__ */ new Set());
  const inherited = resolved(reading, schema.allOf).flatMap((part) => [...requiredNames(reading, part)]);
  const names2 = /* @__PURE__ */ new Set([...inherited, ...schema.required ?? []]);
  reading.required.set(schema, names2);
  return names2;
}
function unionMembers(reading, alternatives2) {
  if (alternatives2.some((one) => reading.known.get(one) === null)) return /* @__PURE__ */ new Map();
  const objects = alternatives2.map((one) => read(reading, one)).filter(({ size }) => size > 0);
  const names2 = new Set(objects.flatMap((members2) => [...members2.keys()]));
  return new Map([...names2].map((name) => [name, together(objects.map((members2) => members2.get(name)))]));
}
function together(found) {
  return {
    definitions: [...new Set(found.flatMap((member) => member?.definitions ?? []))],
    required: found.every((member) => member?.required === true),
    partial: found.some((member) => member?.partial !== false)
  };
}

// templates/docs/schema-text.ts
var mostAlternatives = 8;
var mostLiterals = 50;
var longestLiteral = 60;
function typeText(schemas, schema, depth = 0) {
  const found = resolveSchema(schemas, schema);
  if (found === null || depth > 4) return "any";
  const named = typeof schema === "object" && schema?.$ref !== void 0 && isObject2(found);
  return named ? refName(schema.$ref ?? "") : structureText(schemas, found, depth);
}
function structureText(schemas, schema, depth) {
  const values = schema.const === void 0 ? schema.enum : [schema.const];
  if (values) return alternatives(values.map(literalText), mostLiterals);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice && choice.length > 0) return alternatives(choice.map((part) => typeText(schemas, part, depth + 1)));
  if (schema.type === void 0 && schema.allOf) return allOfText(schemas, schema.allOf, depth);
  return typesText(schemas, schema, depth);
}
function allOfText(schemas, parts, depth) {
  const known = parts.map((part) => typeText(schemas, part, depth + 1)).filter((text) => text !== "any");
  return known.length === 1 ? known[0] ?? "any" : known.length === 0 ? "any" : "object";
}
function typesText(schemas, schema, depth) {
  const types = schemaTypes(schema);
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null");
  const shown2 = types.length > 0 ? types : isObject2(schema) ? ["object"] : schema.items ? ["array"] : ["any"];
  const texts = shown2.map((type) => oneType(schemas, { schema, type }, depth));
  return alternatives(isNullable ? [...texts, "null"] : texts);
}
function oneType(schemas, { schema, type }, depth) {
  if (type === "array") {
    const item = typeText(schemas, schema.items ?? null, depth + 1);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  const values = schema.additionalProperties;
  if (type === "object" && typeof values === "object" && !schema.properties)
    return `map of ${typeText(schemas, values, depth + 1)}`;
  return typeof schema.format === "string" && schema.format !== "" ? `${type} (${schema.format})` : type;
}
function isObject2(schema) {
  return schema.properties !== void 0 || schemaTypes(schema).includes("object") || schema.allOf !== void 0;
}
function unionText(texts) {
  return alternatives(texts, mostLiterals);
}
function alternatives(texts, most = mostAlternatives) {
  const unique = [...new Set(texts)];
  const shown2 = unique.slice(0, most);
  return [...shown2, ...unique.length > shown2.length ? ["\u2026"] : []].join(" | ") || "any";
}
function literalText(value) {
  const text = jsonText(value);
  return text.length > longestLiteral ? `${text.slice(0, longestLiteral)}\u2026` : text;
}
function factTexts(schemas, schema) {
  const found = resolveSchema(schemas, schema);
  if (!found) return [];
  return [
    ...found.default === void 0 ? [] : [`default ${codeSpan(literalText(found.default))}`],
    ...range(found.minimum, found.maximum, ""),
    ...range(found.minLength, found.maxLength, "character"),
    ...range(found.minItems, found.maxItems, "item"),
    ...typeof found.pattern === "string" && found.pattern.length <= longestLiteral ? [`matches ${codeSpan(found.pattern)}`] : [],
    ...found.readOnly === true ? ["read only"] : [],
    ...found.writeOnly === true ? ["write only"] : []
  ];
}
function range(least, most, unit) {
  const [from, to] = [least, most].map((limit) => isNumber(limit) ? limit : null);
  const counted = (count) => unit === "" ? String(count) : `${count} ${unit}${Number(count) === 1 ? "" : "s"}`;
  if (from != null && to != null) return [from === to ? counted(to) : `${from} to ${counted(to)}`];
  if (from != null) return unit !== "" && Number(from) === 0 ? [] : [`at least ${counted(from)}`];
  return to != null ? [`at most ${counted(to)}`] : [];
}
function isNumber(value) {
  return typeof value === "number" || typeof value === "bigint";
}

// templates/docs/fields.ts
var deepest = 2;
var mostRows = 60;
var mostDescriptions = 3;
function fieldsOf(schemas, schema, direction) {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const rows = members({ schemas, hidden, open: [] }, schema, "");
  return { rows: rows.slice(0, mostRows), omitted: Math.max(0, rows.length - mostRows) };
}
function members(walk, schema, prefix) {
  const { found, path } = throughLists(walk.schemas, schema, prefix);
  if (!found || walk.open.includes(found) || walk.open.length >= deepest) return [];
  const inner = { ...walk, open: [...walk.open, found] };
  return [...objectMembers(walk.schemas, found)].flatMap(([name, member]) => {
    const definitions = member.definitions.filter(
      (definition) => resolveSchema(walk.schemas, definition)?.[walk.hidden] !== true
    );
    const [first] = definitions;
    if (first === void 0) return [];
    const full = path === "" ? name : `${path}.${name}`;
    const row = { name: full, ...fieldOf(walk.schemas, { ...member, definitions }) };
    return [row, ...members(inner, definitions.length === 1 ? first : { oneOf: definitions }, full)];
  });
}
function fieldOf(schemas, { definitions, required, partial }) {
  const facts = definitions.map((definition) => factTexts(schemas, definition));
  const isAgreed = new Set(facts.map((texts) => texts.join())).size === 1;
  return {
    type: unionText(definitions.map((definition) => typeText(schemas, definition))),
    required,
    deprecated: definitions.every((definition) => resolveSchema(schemas, definition)?.deprecated === true),
    facts: [...partial ? ["not in every alternative"] : [], ...isAgreed ? facts[0] ?? [] : []],
    description: descriptionsOf(definitions.map((definition) => descriptionOf(schemas, definition)))
  };
}
function descriptionsOf(texts) {
  const different = [...new Set(texts.filter((text) => text.trim() !== ""))];
  return different.length > mostDescriptions ? "" : different.join("\n\n");
}
function descriptionOf(schemas, property) {
  const own = typeof property === "object" ? property.description : void 0;
  const described = resolveSchema(schemas, property)?.description;
  return [own, described].find((text) => typeof text === "string") ?? "";
}
function throughLists(schemas, schema, prefix) {
  let found = resolveSchema(schemas, schema);
  let path = prefix;
  for (let depth = 0; found?.items !== void 0 && depth < 3; depth++) {
    found = resolveSchema(schemas, found.items);
    path += "[]";
  }
  return { found, path };
}

// templates/docs/pagination-notes.ts
function paginationNotes(pagination) {
  const { size, total } = pagination;
  return [
    styleNote(pagination),
    ...size ? [`${field(size)} sets the number of items of a page.`] : [],
    ...total ? [`${answer(total)} holds the number of all items.`] : [],
    ...pagination.stop === "" ? [] : [`${capitalized(markdownText(pagination.stop))}.`]
  ];
}
function styleNote(pagination) {
  switch (pagination.style) {
    case "page":
      return `Pages are numbered by ${field(pagination.page)}, from ${pagination.start}.`;
    case "offset":
      return `${field(pagination.offset)} is the place of a page's first item, counted from ${pagination.start}.`;
    case "cursor":
      return `The next page is asked for by ${field(pagination.cursor)}, with the value of ${answer(pagination.next)}.`;
    case "id":
      return `The next page is asked for by ${field(pagination.after)}, with the last item's ${codeSpan(pagination.id.slice(1))}.`;
    case "url":
      return `${answer(pagination.next)} holds the URL of the next page.`;
    case "link":
      return 'The `Link` header (RFC 8288) holds the URL of the next page under `rel="next"`.';
    case "single":
      return "All items come in one answer.";
    default:
      return pagination;
  }
}
function field({ in: place, name, pointer }) {
  if (place === "body") return `${codeSpan(dotted(pointer))} of the body`;
  return codeSpan(pointer === "" ? name : `${name}.${dotted(pointer)}`);
}
function answer(at) {
  if (at.in === "header") return `the header ${codeSpan(at.name)}`;
  return at.pointer === "" ? "the answer" : `${codeSpan(dotted(at.pointer))} of the answer`;
}
function dotted(pointer) {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// templates/docs/snippet-docs.ts
var shown = {
  "typescript-usage": { label: "TypeScript", language: "typescript" },
  curl: { label: "curl", language: "bash" },
  "curl-cmd": { label: "cmd.exe", language: "bat" },
  "curl-powershell5": { label: "PowerShell 5.1", language: "powershell" },
  "curl-powershell": { label: "PowerShell 7", language: "powershell" },
  powershell: { label: "Invoke-RestMethod", language: "powershell" }
};
function shownAs(target) {
  return (Object.hasOwn(shown, target) ? shown[target] : void 0) ?? { label: target, language: "text" };
}
function exampleDocs(plan, operation, written) {
  const examples = plan.examples.get(operation.key) ?? [];
  const stems = snippetStems(plan, operation, examples);
  const docs = examples.map(({ name, summary }, index) => ({
    name,
    summary,
    snippets: written.flatMap((target) => snippetDoc(target, stems[index] ?? "", stems))
  }));
  const [first] = docs;
  return docs.filter((doc) => doc === first || !sameSnippets(doc, first));
}
function sameSnippets(left, right) {
  return left.snippets.every(({ text }, index) => text === right?.snippets[index]?.text);
}
function snippetDoc({ target, texts }, stem, stems) {
  const extension = extensionOf(texts);
  const path = `${stem}.${extension}`;
  const text = texts.get(path);
  if (text === void 0) return [];
  const body = texts.get(`${path}.body`);
  const loop = texts.get(`${stem}--all${stems.includes(`${stem}--all`) ? "-pages" : ""}.${extension}`);
  const { label, language } = shownAs(target);
  const files = [
    ...body === void 0 ? [] : [{ title: `${path.split("/").pop()}.body`, language: "text", text: body }],
    ...loop === void 0 ? [] : [{ title: "All pages", language, text: loop }]
  ];
  return [{ target, label, language, text, files }];
}
function extensionOf(texts) {
  for (const path of texts.keys()) if (!path.endsWith(".body")) return path.slice(path.lastIndexOf(".") + 1);
  return "";
}

// templates/docs/operation-doc.ts
function createOperationDocs(plan, snippets, schemes) {
  const examplesOf = createAnswerExamples(plan.api);
  return (operation) => {
    const names2 = plan.names.operations.get(operation.key);
    if (!names2) throw new Error(`no names were planned for ${operation.key}`);
    const pagination = plan.pagination.get(operation.key);
    const responses = operation.responses.map(
      (response) => responseDoc(plan, response, (content2) => examplesOf(content2, valueMember(operation, response)))
    );
    return {
      key: operation.key,
      method: operation.method,
      path: operation.path,
      title: operation.summary.trim().replace(/\.$/, "") || inWords(names2.function),
      description: ownDescription(operation),
      deprecated: operation.deprecated,
      externalDocs: operation.externalDocs,
      function: names2.function,
      all: pagination ? names2.all : null,
      group: names2.group,
      file: names2.file,
      examples: exampleDocs(plan, operation, snippets),
      parameters: operation.parameters.map((parameter) => parameterDoc(plan, parameter)),
      body: bodyDoc(plan, operation),
      answers: responses.filter(({ status }) => !isError(operation, status)),
      errors: responses.filter(({ status }) => isError(operation, status)),
      pagination: pagination ? paginationNotes(pagination) : [],
      security: securityDocs(operation, schemes)
    };
  };
}
function inWords(name) {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function ownDescription({ summary, description }) {
  return description.trim().replace(/\.$/, "") === summary.trim().replace(/\.$/, "") ? "" : description;
}
function isError({ responses }, status) {
  if (status !== "default") return /^[45]/.test(status);
  return responses.some((response) => response.status.startsWith("2"));
}
function parameterDoc({ api }, parameter) {
  const { name, in: place, required, deprecated, schema } = parameter;
  const own = typeof schema === "object" && typeof schema.description === "string" ? schema.description : "";
  return {
    name,
    in: place,
    required,
    deprecated,
    type: typeText(api.schemas, schema),
    facts: factTexts(api.schemas, schema),
    description: parameter.description || own
  };
}
function bodyDoc(plan, { key, body }) {
  if (!body) return null;
  const sent = plan.examples.get(key)?.[0]?.request.body;
  return {
    required: body.required,
    description: body.description,
    contents: body.contents.map((content2) => ({
      contentType: content2.contentType,
      type: typeText(plan.api.schemas, content2.schema),
      fields: fieldsOf(plan.api.schemas, content2.schema, "request"),
      examples: sent?.kind === "json" && sent.contentType === content2.contentType ? [{ name: "", language: "json", text: jsonBlock(sent.value) }] : []
    }))
  };
}
function valueMember({ envelope }, { status }) {
  return envelope !== null && status.startsWith("2") ? envelope.value.slice(1) : null;
}
function responseDoc({ api }, response, examplesOf) {
  const content2 = (one) => ({
    contentType: one.contentType,
    type: typeText(api.schemas, one.itemSchema ?? one.schema),
    fields: fieldsOf(api.schemas, one.itemSchema ?? one.schema, "response"),
    examples: examplesOf(one)
  });
  return {
    status: response.status,
    description: response.description,
    headers: response.headers.map(({ name, schema, description }) => ({
      name,
      type: typeText(api.schemas, schema),
      description
    })),
    contents: response.contents.map(content2)
  };
}
function securityDocs({ security }, schemes) {
  return security.map(
    (requirement) => Object.entries(requirement).flatMap(([name, scopes]) => {
      const scheme = schemes.get(name);
      return scheme ? [{ scheme, scopes }] : [];
    })
  ).filter((alternative) => alternative.length > 0);
}

// templates/docs/site-doc.ts
function siteDoc(plan, snippets) {
  const { api } = plan;
  const schemes = schemeDocs(plan);
  return {
    title: api.title.trim() || "API",
    version: api.version,
    description: api.description,
    servers: api.servers.filter(({ url }) => url !== "" && url !== "/"),
    schemes: [...schemes.values()],
    groups: groupDocs(plan, createOperationDocs(plan, snippets, schemes))
  };
}
function groupDocs(plan, describe) {
  const groups = /* @__PURE__ */ new Map();
  for (const operation of plan.api.operations) {
    const doc = describe(operation);
    const group = groups.get(doc.group) ?? { tag: operation.tags[0]?.trim() ?? "", operations: [] };
    group.operations.push(doc);
    groups.set(doc.group, group);
  }
  return [...groups].map(([group, { tag, operations }]) => ({
    group,
    title: tag || capitalized2(group),
    description: plan.api.tags.find(({ name }) => name.trim() === tag)?.description ?? "",
    operations
  }));
}
function capitalized2(group) {
  return group.charAt(0).toUpperCase() + group.slice(1).replaceAll("-", " ");
}

// templates/docs/parse-markdown.ts
import MarkdownIt from "markdown-it";
var parsers = { html: createParser(true), markdown: createParser(false) };
function createParser(linkify) {
  const parser = new MarkdownIt("default", { html: false, linkify, typographer: false });
  parser.validateLink = () => true;
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  return parser;
}
function parseMarkdown(text, medium = "markdown") {
  const tokens = parsers[medium].parse(visibleText(text), {});
  const slugs = new Set(medium === "html" ? headingSlugs(tokens) : []);
  const keep = (href) => outside.test(href) || href.startsWith("#") && slugs.has(href.slice(1));
  for (const token of tokens) {
    if (token.children) token.children = safeInline(token.children, keep);
    if (token.attrs) token.attrs = token.attrs.filter(([name]) => name !== "style");
  }
  return tokens;
}
var outside = /^(https?:\/\/|mailto:)[^\s]/i;
function headingSlugs(tokens) {
  return tokens.flatMap((token, index) => token.type === "heading_open" ? [headingSlug(tokens[index + 1])] : []);
}
function placeHeadings(tokens, top) {
  const highest = Math.min(...tokens.filter(({ type }) => type === "heading_open").map(levelOf));
  let level = top - 1;
  for (const token of tokens) {
    if (token.type === "heading_open") level = Math.min(6, level + 1, levelOf(token) + top - highest);
    if (token.type.startsWith("heading_")) token.tag = `h${level}`;
  }
}
function levelOf({ tag }) {
  return Number(tag.slice(1));
}
function isPlain(text) {
  return /^[A-Za-z][A-Za-z0-9 ,;()/'%-]*\.?$/.test(text);
}
function headingSlug(inline) {
  const text = (inline?.children ?? []).map(({ content: content2 }) => content2).join("");
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").trim().replaceAll(/\s/g, "-");
}
function safeInline(children, keep) {
  const dropped = [];
  return children.flatMap((token) => {
    if (token.type === "image") return imageLink(token, keep);
    if (token.type === "link_open") {
      const drop = !keep(String(token.attrGet("href") ?? ""));
      dropped.push(drop);
      return drop ? [] : [token];
    }
    if (token.type === "link_close") return dropped.pop() ? [] : [token];
    return [token];
  });
}
function imageLink(image, keep) {
  const source = String(image.attrGet("src") ?? "");
  const text = copyOf(image, "text", 0);
  text.content = image.content || source;
  text.children = null;
  if (!keep(source)) return [text];
  const open = copyOf(image, "link_open", 1);
  open.tag = "a";
  open.attrs = [["href", source]];
  const close = copyOf(image, "link_close", -1);
  close.tag = "a";
  return [open, text, close];
}
function copyOf(token, type, nesting) {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  return Object.assign(copy, { type, nesting, attrs: null, children: null, markup: "" });
}

// templates/docs/write-markdown.ts
function writeMarkdown(text, top = 3) {
  if (isPlain(text)) return escapeStart(text);
  const tokens = parseMarkdown(text);
  placeHeadings(tokens, top);
  return writeBlocks(tokens).join("\n\n");
}
function writeMarkdownLine(text) {
  if (isPlain(text)) return escapeStart(text);
  const pieces = parseMarkdown(text).flatMap((token) => {
    if (token.type === "inline") return [writeInline(token.children ?? [])];
    return token.type === "fence" || token.type === "code_block" ? [codeSpan(token.content)] : [];
  });
  return joinLines(pieces).trim();
}
function writeBlocks(tokens) {
  return nodesOf(tokens).map((node) => writeBlock(node)).filter((block2) => block2 !== "");
}
function nodesOf(tokens) {
  const nodes = [];
  for (let index = 0; index < tokens.length; index++) {
    const open = tokens[index];
    if (!open) continue;
    const end = open.nesting === 1 ? closing(tokens, index) : index;
    nodes.push({ open, inner: tokens.slice(index + 1, Math.max(index + 1, end)) });
    index = end;
  }
  return nodes;
}
function closing(tokens, start) {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length;
}
function writeBlock({ open, inner }) {
  switch (open.type) {
    case "inline":
      return writeInline(open.children ?? []);
    case "heading_open":
      return `${"#".repeat(levelOf(open))} ${oneLine(inner)}`;
    case "bullet_list_open":
    case "ordered_list_open":
      return writeList(open, inner);
    case "blockquote_open":
      return prefixed(writeBlocks(inner).join("\n\n"), "> ", "> ");
    case "fence":
    case "code_block":
      return codeFence(open.content, /^[\w+#.-]{1,30}/.exec(open.info)?.[0] ?? "");
    case "hr":
      return "* * *";
    case "table_open":
      return writeTable(inner);
    default:
      return writeBlocks(inner).join("\n\n");
  }
}
function oneLine(inner) {
  return joinLines(writeBlocks(inner));
}
function joinLines(pieces) {
  return pieces.join(" ").replaceAll(/(?:\\|(?<!\s))\s*\n\s*/g, " ");
}
function writeList(open, inner) {
  const start = Number(open.attrGet("start") ?? 1);
  const items = nodesOf(inner).map((item, index) => {
    const sign = open.type === "bullet_list_open" ? "- " : `${start + index}. `;
    const isTight = item.inner.some(({ type, hidden }) => type === "paragraph_open" && hidden);
    const text = writeBlocks(item.inner).join(isTight ? "\n" : "\n\n");
    return { isTight, text: prefixed(text, sign, " ".repeat(sign.length)) };
  });
  return items.map(({ text }) => text).join(items.every(({ isTight }) => isTight) ? "\n" : "\n\n");
}
function prefixed(text, first, other) {
  return text.split("\n").map((line, index) => line === "" && index > 0 ? other.trimEnd() : (index === 0 ? first : other) + line).join("\n");
}
function writeTable(inner) {
  const rows = nodesOf(inner).flatMap((part) => nodesOf(part.inner)).map((row) => nodesOf(row.inner).map(writeCell));
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  const columns = rows[0]?.length ?? 1;
  return [head, `|${" --- |".repeat(columns)}`, ...body].join("\n");
}
function writeCell({ inner }) {
  return oneLine(inner).replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}
function writeInline(children) {
  const hrefs = [];
  let written = "";
  for (const token of children) {
    const piece = inlinePiece(token, hrefs);
    written += token.type === "text" && /(^|\n)$/.test(written) ? escapeStart(piece.trimStart()) : piece;
  }
  return written.trim();
}
function inlinePiece(token, hrefs) {
  switch (token.type) {
    case "text":
    case "text_special":
      return escapeInline(token.content.replaceAll(/\s+/g, " "));
    case "softbreak":
      return "\n";
    case "hardbreak":
      return "\\\n";
    case "code_inline":
      return codeSpan(token.content);
    case "link_open":
      hrefs.push(String(token.attrGet("href") ?? ""));
      return "[";
    case "link_close":
      return `](${linkTarget(hrefs.pop() ?? "")})`;
    default:
      return token.markup;
  }
}

// templates/docs/markdown-view.ts
function markdownOperation(doc, top) {
  return {
    title: new Code(markdownText(doc.title, false)),
    key: new Code(codeSpan(doc.key)),
    deprecated: doc.deprecated,
    description: block(doc.description, top),
    externalDocs: externalLink(doc.externalDocs),
    examples: doc.examples.map(markdownExample),
    security: listed(doc.security.map(securityLine)),
    parameters: listed(doc.parameters.map((parameter) => fieldLine(parameter, parameter.in))),
    body: doc.body ? [{ description: block(doc.body.description, top), contents: doc.body.contents.map(content) }] : [],
    pagination: doc.all === null ? [] : [{ items: doc.pagination.map((note) => new Code(note)), all: new Code(codeSpan(doc.all)) }],
    answers: responseList(doc.answers),
    errors: responseList(doc.errors)
  };
}
function block(text, top) {
  const written = writeMarkdown(text, top);
  return written === "" ? [] : [new Code(written)];
}
function externalLink(url) {
  const line = url === null ? "" : writeMarkdownLine(`<${url}>`);
  return line.startsWith("[") ? [new Code(line)] : [];
}
function listed(items) {
  return items.length > 0 ? [{ items }] : [];
}
function markdownExample({ name, summary, snippets }) {
  return {
    title: new Code(markdownText(name, false)),
    isNamed: name !== "",
    summary: summary === "" ? [] : [new Code(markdownText(summary))],
    snippets: snippets.map(({ target, label, language, text, files }) => ({
      target,
      label,
      code: new Code(codeFence(text, language)),
      files: files.map((file) => ({
        title: new Code(codeSpan(file.title)),
        code: new Code(codeFence(file.text, file.language))
      }))
    }))
  };
}
function securityLine(alternative) {
  const parts = alternative.map(({ scheme, scopes }) => {
    const variables = scheme.variables.map(codeSpan).join(", ");
    const asked = scopes.length > 0 ? ` Scopes: ${scopes.map(codeSpan).join(", ")}.` : "";
    return `${codeSpan(scheme.name)}: ${scheme.sent}${variables === "" ? "" : ` The snippets read ${variables}.`}${asked}`;
  });
  return new Code(parts.join(" Together with "));
}
function fieldLine(field2, place = "") {
  const words = [place, codeSpan(field2.type), field2.required ? "required" : "", field2.deprecated ? "deprecated" : ""];
  const description = writeMarkdownLine(field2.description);
  const facts = field2.facts.join(", ");
  const about = [description, facts === "" ? "" : `(${facts})`].filter((text) => text !== "").join(" ");
  const kind = words.filter((word) => word !== "").join(", ");
  return new Code(`${codeSpan(field2.name)} (${kind})${about === "" ? "" : `: ${about}`}`);
}
function content({ contentType, type, fields, examples }) {
  const more = fields.omitted > 0 ? [new Code(`and ${fields.omitted} more`)] : [];
  return {
    contentType: new Code(`${codeSpan(contentType)}: ${codeSpan(type)}`),
    items: [...fields.rows.map((row) => fieldLine(row)), ...more],
    hasItems: fields.rows.length > 0,
    examples: examples.map(exampleFence)
  };
}
function exampleFence({ language, text }) {
  return new Code(codeFence(text, language));
}
function responseList(responses) {
  if (responses.length === 0) return [];
  return [
    {
      responses: responses.map(({ status, description, headers, contents }) => ({
        line: new Code([`**${markdownText(status, false)}**`, writeMarkdownLine(description)].join(" ").trim()),
        headers: headers.map((header) => fieldLine({ ...header, required: false, deprecated: false, facts: [] })),
        hasHeaders: headers.length > 0,
        contents: contents.map(content)
      }))
    }
  ];
}

export {
  variableHelp,
  secretWarning,
  siteDoc,
  parseMarkdown,
  placeHeadings,
  isPlain,
  headingSlug,
  markdownOperation,
  block
};

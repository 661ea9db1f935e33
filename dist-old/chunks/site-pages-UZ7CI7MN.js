import {
  block,
  headingSlug,
  isPlain,
  markdownOperation,
  parseMarkdown,
  placeHeadings,
  secretWarning,
  siteDoc,
  variableHelp
} from "./chunk-OASOMDX2.js";
import "./chunk-ZWPORQZB.js";
import {
  htmlText,
  scriptJson
} from "./chunk-PI7ULHU6.js";
import {
  codeSpan,
  markdownText
} from "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";

// templates/html/agent-pages.ts
function llmsPage(site) {
  const view = {
    title: site.title,
    version: site.version,
    description: block(site.description, 3),
    servers: site.servers.map(({ url }) => new Code(markdownText(url))),
    hasServers: site.servers.length > 0,
    groups: site.groups.map((group) => ({
      title: group.title,
      links: group.operations.map((doc) => ({
        title: doc.title,
        href: new Code(`${doc.group}/${doc.file}.md`),
        key: new Code(codeSpan(doc.key))
      }))
    }))
  };
  return { path: "llms.txt", template: "llms", view };
}
function agentPage(site, group, doc) {
  const view = { site: site.title, group: group.title, operation: [markdownOperation(doc, 3)] };
  return { path: `${doc.group}/${doc.file}.md`, template: "agent", view };
}

// templates/html/highlight.ts
import bash from "shiki/langs/bash.mjs";
import bat from "shiki/langs/bat.mjs";
import json from "shiki/langs/json.mjs";
import powershell from "shiki/langs/powershell.mjs";
import typescript from "shiki/langs/typescript.mjs";
import xml from "shiki/langs/xml.mjs";
import {
  createCssVariablesTheme,
  createHighlighterCoreSync
} from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
var theme = "curlew";
var limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2e3 };
var prefix = "--t-";
var classes = new Map(
  Object.entries({
    constant: "c",
    string: "s",
    comment: "m",
    keyword: "k",
    parameter: "p",
    function: "f",
    "string-expression": "s",
    link: "s"
  }).map(([kind, name]) => [`var(${prefix}token-${kind})`, name])
);
function createHighlight() {
  const highlighter = createHighlighterCoreSync({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: prefix, variableDefaults: {}, fontStyle: false })],
    langs: [bash, bat, json, powershell, typescript, xml]
  });
  const known = new Set(highlighter.getLoadedLanguages());
  const byLanguage = /* @__PURE__ */ new Map();
  return (text, language) => {
    if (!known.has(language)) return new Code(htmlText(text));
    const reader = byLanguage.get(language) ?? createReader(highlighter, language);
    byLanguage.set(language, reader);
    return new Code(reader(text));
  };
}
function createReader(highlighter, lang) {
  const start = { state: void 0, lines: /* @__PURE__ */ new Map() };
  const places = [start];
  return (text) => {
    let place = start;
    const lines = text.split("\n").map((line) => {
      const read = place.lines.get(line) ?? readLine(place, line);
      place = read.next;
      return read.html;
    });
    return lines.join("\n");
  };
  function readLine(place, line) {
    const state = place.state && { grammarState: place.state };
    const tokens = highlighter.codeToTokensBase(line, { lang, theme, ...limits, ...state });
    const read = {
      html: tokens.flat().map(tokenHtml).join(""),
      next: samePlace(highlighter.getLastGrammarState(tokens))
    };
    place.lines.set(line, read);
    return read;
  }
  function samePlace(state) {
    const stack = state?.getInternalStack();
    const known = places.find((place2) => {
      const other = place2.state?.getInternalStack();
      return other !== void 0 && stack !== void 0 && other.equals(stack);
    });
    if (known) return known;
    const place = { state, lines: /* @__PURE__ */ new Map() };
    places.push(place);
    return place;
  }
}
function tokenHtml({ content, color }) {
  const name = classes.get(color ?? "");
  return name === void 0 ? htmlText(content) : `<span class="${name}">${htmlText(content)}</span>`;
}

// templates/html/render-markdown.ts
import MarkdownIt from "markdown-it";
var { renderer, options } = new MarkdownIt("default", { html: false });
renderer.rules["fence"] = codeBlock;
renderer.rules["code_block"] = codeBlock;
renderer.rules["table_open"] = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table">\n<table>\n';
renderer.rules["table_close"] = () => "</table>\n</div>\n";
function codeBlock(tokens, index) {
  return `<pre tabindex="0"><code>${htmlText(tokens[index]?.content ?? "")}</code></pre>
`;
}
function renderMarkdown(text, { top, id }) {
  if (text.trim() === "") return new Code("");
  if (isPlain(text)) return new Code(`<p>${htmlText(text)}</p>`);
  const tokens = parseMarkdown(text, "html");
  placeHeadings(tokens, top);
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") token.attrSet("id", freeId(`${id}-${headingSlug(tokens[index + 1])}`, tokens));
    for (const child of token.children ?? []) placeLink(child, id);
  });
  return new Code(renderer.render([...tokens], options, {}).trimEnd());
}
function freeId(wanted, tokens) {
  const taken = new Set(tokens.map((token) => token.attrGet("id")));
  let number = 1;
  while (taken.has(number === 1 ? wanted : `${wanted}-${number}`)) number++;
  return number === 1 ? wanted : `${wanted}-${number}`;
}
function placeLink(token, id) {
  if (token.type !== "link_open") return;
  const href = String(token.attrGet("href") ?? "");
  if (href.startsWith("#")) token.attrSet("href", `#${id}-${href.slice(1)}`);
  else token.attrSet("rel", "noopener noreferrer");
}
function renderLine(text) {
  if (isPlain(text)) return new Code(htmlText(text));
  const inline = parseMarkdown(text, "html").filter(({ type }) => type === "inline");
  return new Code(inline.map(({ children }) => renderer.renderInline(children ?? [], options, {})).join(" "));
}

// templates/html/page-writer.ts
function createPageWriter(highlight) {
  let texts = 0;
  return {
    highlight,
    markdown: (text, top) => {
      texts += 1;
      return renderMarkdown(text, { top, id: `text-${texts}` });
    }
  };
}
function optional(isThere, view) {
  return isThere ? [view()] : [];
}

// templates/html/row-view.ts
function rowView(field, writer) {
  return {
    name: field.name,
    place: "in" in field ? field.in : "",
    type: field.type,
    required: field.required,
    deprecated: field.deprecated,
    facts: field.facts.length > 0 ? [renderLine(field.facts.join(", "))] : [],
    description: writer.markdown(field.description, 3)
  };
}

// templates/html/content-view.ts
function contentView({ contentType, type, fields, examples }, writer) {
  return {
    contentType,
    type,
    fields: optional(fields.rows.length > 0, () => ({
      rows: fields.rows.map((row) => rowView(row, writer)),
      more: `and ${fields.omitted} more`,
      hasMore: fields.omitted > 0
    })),
    examples: examples.map(({ name, language, text }) => ({
      title: name === "" ? "Example" : `Example: ${name}`,
      label: `${contentType} example ${name}`.trim(),
      code: writer.highlight(text, language)
    }))
  };
}
function responseView(response, writer) {
  const { status, description, headers, contents } = response;
  const id = `response-${status.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}`;
  return {
    id,
    href: `#${id}`,
    status,
    statusClass: statusClass(status),
    description: writer.markdown(description, 4),
    headers: optional(headers.length > 0, () => ({
      rows: headers.map((header) => rowView({ ...header, required: false, deprecated: false, facts: [] }, writer))
    })),
    contents: contents.map((content) => contentView(content, writer))
  };
}
function statusClass(status) {
  if (status.startsWith("2")) return "status good";
  return /^[45]/.test(status) ? "status bad" : "status";
}

// templates/html/sample-view.ts
function sampleView({ name, summary, snippets }, index, writer) {
  const suffix = index === 0 ? "" : `-${index + 1}`;
  return {
    title: name === "" ? "Request" : `Request: ${name}`,
    label: name === "" ? "Shells" : `Shells for ${name}`,
    summary: optional(summary !== "", () => ({ text: summary })),
    panels: snippets.map(({ target, label, language, text, files }) => ({
      id: `${target}${suffix}`,
      titleId: `${target}${suffix}-title`,
      target,
      label,
      code: writer.highlight(text, language),
      files: files.map((file) => ({ title: file.title, code: writer.highlight(file.text, file.language) }))
    }))
  };
}

// templates/html/operation-view.ts
function operationView(doc, highlight) {
  const writer = createPageWriter(highlight);
  const shown = doc.answers.find((response) => firstExample(response) !== void 0);
  return {
    title: doc.title,
    method: doc.method,
    methodClass: methodClass(doc.method),
    path: breakablePath(doc.path),
    deprecated: doc.deprecated,
    function: doc.function,
    description: writer.markdown(doc.description, 2),
    externalDocs: externalLink(doc.externalDocs),
    samples: doc.examples.map((example, index) => sampleView(example, index, writer)),
    answer: shown ? answerView(shown, writer) : [],
    security: optional(doc.security.length > 0, () => ({ alternatives: doc.security.map(alternativeView) })),
    parameters: optional(doc.parameters.length > 0, () => ({
      rows: doc.parameters.map((parameter) => rowView(parameter, writer))
    })),
    body: doc.body === null ? [] : [bodyView(doc.body, writer)],
    pagination: optional(doc.all !== null, () => ({ notes: doc.pagination.map(renderLine), all: doc.all ?? "" })),
    answers: responseList(
      doc.answers.map((response) => response === shown ? withoutFirst(response) : response),
      writer
    ),
    errors: responseList(doc.errors, writer)
  };
}
function firstExample({ contents: [content] }) {
  return content?.examples[0];
}
function answerView(response, writer) {
  const example = firstExample(response);
  if (!example) return [];
  const { status } = response;
  const code = writer.highlight(example.text, example.language);
  return [{ status, statusClass: statusClass(status), label: `Example of the response ${status}`, code }];
}
function withoutFirst(response) {
  const [first, ...others] = response.contents;
  return first ? { ...response, contents: [{ ...first, examples: first.examples.slice(1) }, ...others] } : response;
}
function methodClass(method) {
  return `method ${/^(GET|POST|PUT|PATCH|DELETE)$/.test(method) ? method.toLowerCase() : "other"}`;
}
function breakablePath(path) {
  const parts = htmlText(path).replaceAll("/", "/<wbr>");
  return new Code(parts.replaceAll(/\{[^{}<>]*\}/g, (variable) => `<span class="p">${variable}</span>`));
}
function externalLink(url) {
  return url !== null && /^https?:\/\//i.test(url) ? [{ url }] : [];
}
function alternativeView(schemes) {
  return {
    schemes: schemes.map(({ scheme, scopes }, index) => ({
      isFurther: index > 0,
      name: scheme.name,
      sent: renderLine(scheme.sent),
      scopes: scopes.join(", "),
      hasScopes: scopes.length > 0
    }))
  };
}
function bodyView({ required, description, contents }, writer) {
  return {
    required,
    description: writer.markdown(description, 3),
    contents: contents.map((content) => contentView(content, writer))
  };
}
function responseList(responses, writer) {
  return optional(responses.length > 0, () => ({ responses: responses.map((one) => responseView(one, writer)) }));
}

// templates/html/navigation.ts
var styles = ["theme", "text", "code", "bar", "pages", "lists", "wide"];
function headView(site, { title, description, root }) {
  return {
    title: title === site.title ? title : `${title} \xB7 ${site.title}`,
    description,
    site: site.title,
    styles: styles.map((name) => `${root}assets/${name}.css`),
    script: `${root}assets/site.js`,
    search: `${root}assets/search.js`,
    index: `${root}assets/search-index.js`,
    home: `${root}index.html`,
    operations: `${root}index.html#operations`,
    credentials: `${root}credentials.html`,
    root
  };
}
function linkView({ group, file, title, method, path, deprecated }, root) {
  const href = `${root}${group}/${file}.html`;
  return {
    href,
    title,
    method,
    methodClass: methodClass(method),
    path: breakablePath(path),
    deprecated,
    current: false
  };
}
var mostBeside = 40;
function nearby({ operations }, doc) {
  const index = operations.indexOf(doc);
  const start = Math.max(0, Math.min(index - mostBeside / 2, operations.length - mostBeside));
  const shown = operations.slice(start, start + mostBeside);
  return {
    before: start,
    after: operations.length - start - shown.length,
    links: shown.map((one) => ({ ...linkView(one, "../"), current: one === doc }))
  };
}

// templates/html/site-pages.ts
function sitePages(plan, snippets) {
  const site = siteDoc(plan, snippets);
  const highlight = createHighlight();
  const operations = site.groups.flatMap(({ operations: members }) => members);
  return {
    pages: [
      indexPage(site, highlight),
      credentialsPage(site, highlight),
      searchIndex(site),
      llmsPage(site),
      ...site.groups.flatMap((group) => [
        groupPage(site, group, highlight),
        ...group.operations.flatMap((doc) => [
          operationPage({ site, group, doc }, highlight),
          agentPage(site, group, doc)
        ])
      ])
    ],
    diagnostics: [],
    operationFiles: new Map(operations.map((doc) => [doc.key, `${doc.group}/${doc.file}.html`]))
  };
}
function indexPage(site, highlight) {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, { title: site.title, description: `API reference of ${site.title}`, root: "" }),
    title: site.title,
    version: site.version,
    description: writer.markdown(site.description, 2),
    servers: site.servers,
    hasServers: site.servers.length > 0,
    hasSchemes: site.schemes.length > 0,
    groups: site.groups.map((group) => ({
      id: `tag-${group.group}`,
      place: `#tag-${group.group}`,
      title: group.title,
      href: `${group.group}/index.html`,
      links: group.operations.map((doc) => linkView(doc, ""))
    }))
  };
  return { path: "index.html", template: "index", view };
}
function credentialsPage(site, highlight) {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, { title: "Credentials", description: `How to sign in to ${site.title}`, root: "" }),
    warning: secretWarning.map(renderLine),
    hasSchemes: site.schemes.length > 0,
    schemes: site.schemes.map((scheme) => ({
      name: scheme.name,
      sent: renderLine(scheme.sent),
      description: writer.markdown(scheme.description, 3),
      variables: scheme.variables.map((name) => ({
        name,
        shells: variableHelp(name).map(({ shell, language, text }) => ({
          shell,
          label: `${name} in ${shell}`,
          code: highlight(text, language)
        }))
      }))
    }))
  };
  return { path: "credentials.html", template: "credentials", view };
}
function groupPage(site, group, highlight) {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, {
      title: group.title,
      description: `${group.title}: operations of ${site.title}`,
      root: "../"
    }),
    title: group.title,
    description: writer.markdown(group.description, 2),
    links: group.operations.map((doc) => linkView(doc, "../"))
  };
  return { path: `${group.group}/index.html`, template: "group", view };
}
function operationPage({ site, group, doc }, highlight) {
  const { before, after, links } = nearby(group, doc);
  const view = {
    head: headView(site, { title: doc.title, description: `${doc.key}: ${doc.title}`, root: "../" }),
    group: group.title,
    links,
    hasMore: before + after > 0,
    all: `All ${group.operations.length} operations`,
    markdown: `${doc.file}.md`,
    operation: [operationView(doc, highlight)]
  };
  return { path: `${group.group}/${doc.file}.html`, template: "operation", view };
}
function searchIndex(site) {
  const entries = site.groups.flatMap(
    (group) => group.operations.map((doc) => [
      doc.title,
      doc.method,
      doc.path,
      group.title,
      doc.function,
      `${doc.group}/${doc.file}.html`
    ])
  );
  return { path: "assets/search-index.js", template: "search-index", view: { entries: scriptJson(entries) } };
}
export {
  sitePages
};

import {
  docComment,
  docComments,
  identifierName,
  importLine,
  literal as literal2,
  literalUnion,
  stringLiteral,
  syntax as syntax2
} from "./chunk-A3U4NA7F.js";
import {
  groupBy
} from "./chunk-IP23MGXF.js";
import {
  answerMediaTypes,
  contentKind,
  fetchRefusal,
  inputBody,
  inputKeys,
  inputSchema
} from "./chunk-YNSHIHZE.js";
import {
  asText,
  syntax
} from "./chunk-PI7ULHU6.js";
import {
  asciiJson,
  commentLine,
  escapeJson,
  expressed,
  inexpressible,
  isFile,
  literal,
  literalText,
  markdownText,
  mergeLiterals,
  pathVariables,
  placeVariables,
  prettyJson,
  snippetPages,
  snippetStems,
  transformText,
  unprintable,
  variableAt,
  visibleJson,
  visibleLine
} from "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import {
  judged,
  propertySchema,
  resolveSchema,
  schemaTypes
} from "./chunk-TIXY4CHH.js";
import {
  pointerToken
} from "./chunk-WJPFHBNO.js";
import {
  packageRoot
} from "./chunk-EEUUDNXI.js";

// templates/shell/answer.ts
function answersJson(operation) {
  return operation.method !== "HEAD" && jsonContents(operation).length > 0;
}
function jsonContents(operation) {
  const success = operation.responses.filter(({ status }) => /^2|^default$/.test(status));
  return success.flatMap(({ contents }) => contents.filter(({ kind }) => kind === "json"));
}
var deepest = 100;
var unknownDepth = 3;
function createDepths(api) {
  const depthOf = createSchemaDepth(api);
  return (operation) => {
    const depths = jsonContents(operation).map(({ schema }) => schema === null ? unknownDepth : depthOf(schema));
    return Math.min(deepest, Math.max(operation.envelope ? 5 : 2, ...depths.map((depth) => depth + 1)));
  };
}
var measured = /* @__PURE__ */ new WeakMap();
function createSchemaDepth(api) {
  const known = measured.get(api.schemas) ?? /* @__PURE__ */ new Map();
  measured.set(api.schemas, known);
  const depthOf = (schema) => {
    if (typeof schema === "boolean") return unknownDepth;
    const found = known.get(schema);
    if (found !== void 0) return found;
    known.set(schema, deepest);
    const depth = Math.min(deepest, measure(schema));
    known.set(schema, depth);
    return depth;
  };
  const most = (schemas) => schemas.reduce((depth, schema) => Math.max(depth, depthOf(schema)), 0);
  const measure = (schema) => {
    const same = [
      ...schema.allOf ?? [],
      ...schema.oneOf ?? [],
      ...schema.anyOf ?? [],
      ...component(api, schema.$ref)
    ];
    const inner = [
      ...Object.values(schema.properties ?? {}),
      ...Object.values(schema.patternProperties ?? {}),
      ...schema.prefixItems ?? [],
      ...[schema.items, schema.additionalProperties].filter((item) => item !== void 0 && item !== false)
    ];
    if (same.length + inner.length === 0) return ownDepth(schema);
    return Math.max(most(same), inner.length > 0 ? 1 + most(inner) : 0);
  };
  return depthOf;
}
function component(api, ref) {
  const name = ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
  const found = name !== null && Object.hasOwn(api.schemas, name) ? api.schemas[name] : void 0;
  return found === void 0 ? [] : [found];
}
var prefix = "#/components/schemas/";
function ownDepth({ type, enum: values, const: value }) {
  if (values !== void 0 || value !== void 0) return 0;
  const types = type === void 0 ? ["object"] : [type].flat();
  return types.some((name) => name === "object" || name === "array") ? unknownDepth : 0;
}

// generator/model/token.ts
function isToken(text) {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);
}

// templates/shell/curl-parts.ts
function curlParts(parts) {
  const reason = parts.map(obstacle).find((found) => found !== null);
  return reason ? inexpressible(reason) : expressed(parts.map(partOption));
}
var mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+( *; *[\w-]+=([\w.+-]+|"[^"\\,;]*"))*$/;
function obstacle(part) {
  if (part.name === "" || part.name.includes("=")) return "part-name";
  if (part.contentType !== null && !mediaType.test(part.contentType)) return "part-content-type";
  if (/[\0\r\n]/.test(part.name)) return "part-name";
  return part.kind === "text" && part.text.includes("\0") ? "nul-character" : null;
}
function partOption(part) {
  const type = part.contentType === null ? "" : `;type=${part.contentType}`;
  if (part.kind === "file")
    return option("form", `${part.name}=@${quote(part.file === "-" ? "./-" : part.file)}${type}`);
  return type === "" ? option("form-string", `${part.name}=${part.text}`) : option("form", `${part.name}=${quote(part.text)}${type}`);
}
function quote(text) {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

// templates/shell/curl-command.ts
function option(flag, value, json = false) {
  return { flag, value: typeof value === "string" ? [literal(value)] : value, json };
}
function curlCommand(request) {
  const reason = obstacle2(request);
  if (reason) return inexpressible(reason);
  const body = request.body === null ? expressed([]) : bodyOptions(request.body);
  if (!body.ok) return body;
  const options = [...userOptions(request), ...headerOptions(request), ...body.value];
  if (literalText(options.flatMap(({ value }) => value ?? [])).includes("\0")) return inexpressible("nul-character");
  return expressed({ lead: [...methodOptions(request), ...globOptions(request.url)], url: request.url, options });
}
function obstacle2(request) {
  const { basic, headers } = request;
  const lines = literalText([...request.url, ...headers.flatMap(({ value }) => value)]);
  if (/[\r\n]/.test(lines)) return "line-break-in-header";
  if (lines.includes("\0")) return "nul-character";
  if (!headers.every(({ name }) => isToken(name)) || !isToken(request.method)) return "header-name";
  if (basic && literalText(basic.username).includes(":")) return "user-name";
  if (request.body?.kind === "multipart" && request.body.parts.length === 0) return "no-part";
  return request.method === "HEAD" && request.body ? "head-with-body" : null;
}
function methodOptions({ method, body }) {
  if (method === "HEAD") return [option("head", null)];
  return method === (body ? "POST" : "GET") ? [] : [option("request", method)];
}
function globOptions(url) {
  const path = literalText(url).replace(/^[a-z]+:\/\/\[[^\]]*\]/i, "");
  return /[[\]{}]/.test(path) ? [option("globoff", null)] : [];
}
function userOptions({ basic }) {
  return basic ? [option("user", mergeLiterals([...basic.username, literal(":"), ...basic.password]))] : [];
}
function headerOptions({ headers, body }) {
  const named2 = headers.some(({ name }) => name.toLowerCase() === "content-type");
  return [...headers, ...body && !named2 ? typeHeader(body) : []].map(({ name, value }) => {
    const empty = value.every((segment) => segment.kind === "literal" && segment.text.trim() === "");
    return option("header", empty ? `${name};` : mergeLiterals([literal(`${name}: `), ...value]));
  });
}
function typeHeader({ kind, contentType }) {
  const own2 = kind === "multipart" && /^multipart\/form-data\b/i.test(contentType);
  return own2 || contentType === "" ? [] : [{ name: "Content-Type", value: [literal(contentType)] }];
}
function bodyOptions(body) {
  switch (body.kind) {
    case "json":
      return expressed([option("data-raw", body.text, true)]);
    case "text":
      return textOption(body.text);
    case "urlencoded":
      return sameFields(body) ? expressed(body.fields.map(fieldOption)) : textOption(body.text);
    case "file":
      return expressed([option("data-binary", `@${body.file === "-" ? "./-" : body.file}`)]);
    case "multipart":
      return curlParts(body.parts);
    default:
      return body;
  }
}
function textOption(text) {
  return text.includes("\0") ? inexpressible("nul-character") : expressed([option("data-raw", text)]);
}
function sameFields({ text, fields }) {
  const pairs = [...new URLSearchParams(text)];
  const hidden = fields.some(({ name, value }) => name === "" || value.includes("\0"));
  return fields.length > 0 && !hidden && pairs.length === fields.length && pairs.every(([name, value], index) => {
    return fields[index]?.name === name && fields[index].value === value;
  });
}
function fieldOption({ name, value }) {
  return option("data-urlencode", `${encodeStrictly(name)}=${value}`);
}
function encodeStrictly(text) {
  const escape = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(/[!'()*]/g, escape);
}

// templates/shell/lay-out.ts
var short = {
  form: "-F",
  get: "-G",
  globoff: "-g",
  head: "-I",
  header: "-H",
  request: "-X",
  user: "-u"
};
function layOut(command, dialect3, options, suffix = "") {
  const write4 = (list, width) => list.map((option2) => writeOption(option2, { dialect: dialect3, flags: options.flags, width }));
  const first = [dialect3.program, ...write4(command.lead, 0), dialect3.quote(command.url)].join(" ");
  const line = [first, ...write4(command.options, 0)].join(" ");
  const fits = line.length + suffix.length <= options.width && !line.includes("\n");
  if (fits || options.width === 0) return { first: line, rest: [] };
  return { first, rest: write4(command.options, options.width) };
}
function writeOption({ flag, value, json }, { dialect: dialect3, flags: flags2, width }) {
  const name = flags2 === "short" && short[flag] || `--${flag}`;
  if (value === null) return name;
  const laidOut = json ? value.map(
    (segment) => segment.kind === "literal" ? { ...segment, text: dialect3.json(segment.text, width) } : segment
  ) : value;
  return `${name} ${dialect3.quote(laidOut)}`;
}

// templates/shell/loop-body.ts
import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";

// templates/shell/loop-types.ts
function pathOf(pointer) {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function byKind(loop, cases) {
  switch (loop.kind) {
    case "page":
    case "offset":
      return cases.number(loop);
    case "token":
      return cases.token(loop);
    case "url":
      return cases.url(loop);
    default:
      return loop;
  }
}
function numbersOf({ signals }) {
  return signals.flatMap((signal2) => {
    switch (signal2.kind) {
      case "next":
      case "pages":
      case "total":
        return [{ name: signal2.kind, at: signal2.at }];
      case "last":
      case "more":
      case "items":
        return [];
      default:
        return signal2;
    }
  });
}

// templates/shell/loop-body.ts
function loopBody({ body }, { pointer, removed }) {
  if (body?.kind !== "json" || !isObject(body)) return null;
  const without = [...removed, pointer].reduce((text, place) => withoutValue(text, [...pathOf(place)]), body.text);
  const mark = unusedMark(body.text);
  const marked = applyEdits(without, modify(without, [...pathOf(pointer)], mark, {}));
  const [before = "", behind = ""] = marked.split(JSON.stringify(mark));
  return { without, around: [before, behind] };
}
function isObject({ value }) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function withoutValue(text, path) {
  const root = parseTree(text);
  const isThere = root !== void 0 && findNodeAtLocation(root, path) !== void 0;
  return isThere ? applyEdits(text, modify(text, path, void 0, {})) : text;
}
function unusedMark(text) {
  let mark = "here";
  while (text.includes(mark)) mark += "-";
  return mark;
}

// templates/shell/loop-url.ts
function loopUrl(url, { removed, sent }) {
  const { path, pairs } = split(url);
  const gone = /* @__PURE__ */ new Set([...removed, ...sent.map(({ name }) => name)]);
  const kept = pairs.filter((pair) => !gone.has(nameOf(pair)));
  const added = sent.map(({ name, value }) => `${encodeStrictly(name)}=${encodeStrictly(value)}`);
  const query = [...kept, ...added].join("&");
  return {
    whole: unmarked(`${path}${query === "" ? "" : `?${query}`}`, url),
    separator: query === "" ? "?" : "&",
    origin: /^https?:\/\/[^/?#\0]+(?=[/?#]|$)/.exec(path)?.[0] ?? null
  };
}
function numberAt(url, name) {
  const found = split(url).pairs.find((pair) => nameOf(pair) === name);
  const value = Number(found?.slice(found.indexOf("=") + 1));
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}
function split(url) {
  const text = url.map((segment, index) => segment.kind === "literal" ? segment.text : `\0${index}\0`).join("");
  const [path = "", query = ""] = text.split(/\?(.*)/s);
  return { path, pairs: query.split("&").filter((pair) => pair !== "") };
}
function unmarked(text, url) {
  const parts = text.split("\0").map((part, index) => index % 2 === 0 ? literal(part) : url[Number(part)]);
  return mergeLiterals(parts.filter((part) => part !== void 0));
}
function nameOf(pair) {
  return new URLSearchParams(pair.replaceAll("\0", "")).keys().next().value ?? "";
}

// templates/shell/loop.ts
function loopOf(operation, pagination, request) {
  const more = bodyPath(pagination.more);
  const items = pagination.items === null ? null : pathOf(pagination.items);
  const fixed2 = pagination.fixed.map(({ field, value }) => ({ name: queryName(field), value }));
  const isPlain2 = answersJson(operation) && pagination.additions === void 0 && (pagination.more === null || more !== null) && fixed2.every(({ name, value }) => name !== null && typeof value !== "object");
  if (!isPlain2) return null;
  const sent = fixed2.map(({ name, value }) => ({ name: name ?? "", value: String(value) }));
  const removed = [...pagination.dropped, ...ownFields(pagination)];
  const url = loopUrl(request.url, { removed: removed.map(queryName).filter((name) => name !== null), sent });
  const isMap = pagination.itemsKind === "map";
  const loop = loopByStyle(pagination, { operation, request, more, removed, base: { url, items, isMap } });
  return loop !== null && pathsOf(loop).every(isPrintable) ? loop : null;
}
function ownFields(pagination) {
  switch (pagination.style) {
    case "page":
      return [pagination.page];
    case "offset":
      return [pagination.offset];
    case "cursor":
      return [pagination.cursor, ...pagination.previous ? [pagination.previous.cursor] : []];
    case "id":
      return [pagination.after, ...pagination.before ? [pagination.before] : []];
    default:
      return [];
  }
}
function loopByStyle(pagination, parts) {
  const { request, more, base } = parts;
  switch (pagination.style) {
    case "page":
    case "offset":
      return numberLoop(pagination, parts);
    case "cursor": {
      const next = bodyPath(pagination.next);
      const sent = sentIn(pagination.cursor, parts);
      if (next === null || sent === null) return null;
      return { kind: "token", ...base, sent, next, id: null, more, endValues: pagination.endValues };
    }
    case "id": {
      const sent = sentIn(pagination.after, parts);
      if (sent === null || base.items === null || base.isMap) return null;
      const next = bodyPath(pagination.last);
      return { kind: "token", ...base, sent, next, id: pathOf(pagination.id), more, endValues: [] };
    }
    case "url":
    case "link": {
      const next = pagination.style === "link" ? "link-header" : bodyPath(pagination.next);
      const isPlain2 = request.body === null && !request.url.some(isSecret);
      return next === null || !isPlain2 ? null : { kind: "url", ...base, next, more };
    }
    case "single":
      return null;
    default:
      return pagination;
  }
}
function sentIn(field, { request, removed }) {
  const parameter = queryName(field);
  if (parameter !== null) return { in: "query", parameter };
  if (field.in !== "body") return null;
  const others = removed.filter((other) => other.in === "body").map(({ pointer }) => pointer);
  const body = loopBody(request, { pointer: field.pointer, removed: others });
  return body && { in: "body", body };
}
function numberLoop(pagination, parts) {
  const { more, base } = parts;
  const sent = sentIn(pagination.style === "page" ? pagination.page : pagination.offset, parts);
  const isHidden = pagination.style === "offset" && pagination.next?.in === "header";
  if (sent === null || base.items === null || isHidden) return null;
  const { start } = pagination;
  const signals = [
    ...signal("last", more),
    ...signal("next", bodyPath(pagination.next)),
    ...signal("more", more),
    ...pagination.style === "page" ? signal("pages", bodyPath(pagination.totalPages)) : [],
    ...signal("total", bodyPath(pagination.total)),
    { kind: "items" }
  ];
  return { kind: pagination.style, ...base, sent, start, step: stepOf(pagination, parts), signals };
}
function signal(kind, at) {
  return at === null ? [] : [{ kind, at }];
}
function stepOf(pagination, { operation, request }) {
  if (pagination.style === "page") return 1;
  if (pagination.advance === "items") return "items";
  const size = pagination.size && queryName(pagination.size);
  const asked = size === null ? null : numberAt(request.url, size) ?? defaultOf(operation, size);
  return bodyPath(pagination.echoedSize) ?? asked ?? "items";
}
function defaultOf({ parameters }, size) {
  const schema = parameters.find(({ name, in: place }) => name === size && place === "query")?.schema;
  const usual = typeof schema === "object" ? schema.default : void 0;
  return typeof usual === "number" && usual > 0 ? usual : null;
}
function isSecret(segment) {
  return segment.kind === "variable" && segment.secret === true;
}
function queryName({ in: place, name, pointer }) {
  return place === "query" && pointer === "" ? name : null;
}
function bodyPath(field) {
  return field?.in === "body" ? pathOf(field.pointer) : null;
}
function pathsOf(loop) {
  const own2 = byKind(loop, {
    number: (one) => [
      typeof one.step === "object" ? one.step : null,
      ...numbersOf(one).map(({ at }) => at),
      ...flags(one)
    ],
    token: ({ next, id, more }) => [next, id, more],
    url: ({ next, more }) => [next === "link-header" ? null : next, more]
  });
  return [loop.items, ...own2].filter((path) => path !== null);
}
function flags({ signals }) {
  return signals.flatMap((one) => one.kind === "last" || one.kind === "more" ? [one.at] : []);
}
function isPrintable(path) {
  return path.every((token) => /^[ -~]+$/.test(token) && !/^\d+$/.test(token));
}

// templates/shell/loop-pages.ts
function withLoops(plan, rendered, shell5) {
  if (plan.options.loops === "none") return rendered;
  const taken = new Set(rendered.pages.map(({ path }) => path));
  const loops = plan.api.operations.flatMap(
    (operation) => loopPage(plan, operation, { shell: shell5, taken }).map((page) => ({ key: operation.key, page }))
  );
  return {
    ...rendered,
    pages: [...rendered.pages, ...loops.map(({ page }) => page)],
    loopFiles: new Map(loops.map(({ key, page: { path } }) => [key, path]))
  };
}
function loopPage(plan, operation, { shell: shell5, taken }) {
  const pagination = plan.pagination.get(operation.key);
  const examples = plan.examples.get(operation.key)?.slice(0, 1) ?? [];
  const [stem] = snippetStems(plan, operation, examples);
  if (!pagination || !examples[0] || stem === void 0) return [];
  const { options } = plan;
  const request = placeVariables(examples[0].request, options.placeholders);
  const loop = loopOf(operation, pagination, request);
  const note = `Every item of ${operation.key}, one JSON text on a line (${pagination.style}; ${pagination.stop}).`;
  const view = loop && shell5.write({ loop, request, operation, options, note });
  const path = ["--all", "--all-pages"].map((end) => `${stem}${end}.${shell5.extension}`).find((one) => !taken.has(one));
  return view && path !== void 0 ? [{ path, template: "loop", view }] : [];
}

// templates/curl/loop-jq.ts
function jqItems({ items, isMap }) {
  if (items === null) return ".";
  return isMap ? `${jqPath(items)} // {} | to_entries[] | [.key, .value]` : `${jqPath(items)}[]?`;
}
function jqCount({ items }) {
  return items === null || items.length === 0 ? "length" : `${jqPath(items)} | length`;
}
function jqNextNumber(loop) {
  const step = stepText(loop);
  const next = `$${loop.kind} + ${step === null ? "1" : "$step"}`;
  const variables = [
    [jqCount(loop), "$count"],
    ...step === null ? [] : [[step, "$step"]],
    ...numbersOf(loop).map(({ name, at }) => [`${jqPath(at)} | tonumber? // 0`, `$${name}`])
  ].map(([text, name]) => `(${text}) as ${name}`);
  const branches = loop.signals.flatMap((signal2) => branchesOf(signal2, loop));
  const chain = branches.map(({ when, gives }, index) => `${index === 0 ? "if" : "elif"} ${when} then ${gives}`);
  const last = `$count > 0${stuck(loop)}`;
  const decision = chain.length === 0 ? last : `${chain.join("\n      ")}
      else ${last} end`;
  const given = loop.signals.some(({ kind }) => kind === "next") ? 'if type == "number" then . elif . then' : "if . then";
  const pieces = [...variables, decision, `${given} ${next} else empty end`];
  return `
    ${pieces.join("\n    | ")}
  `;
}
function stepText({ kind, step }) {
  if (kind === "page") return null;
  if (step === "items") return "$count";
  return typeof step === "number" ? String(step) : `(${jqPath(step)} | tonumber?) // $count`;
}
function stuck({ kind }) {
  return kind === "page" ? "" : " and $step > 0";
}
function branchesOf(signal2, loop) {
  const current = `$${loop.kind}`;
  switch (signal2.kind) {
    case "last":
      return [{ when: `(${jqPath(signal2.at)} | tostring) == "false"`, gives: "false" }];
    case "next":
      return [
        { when: `$next > ${current}`, gives: "$next" },
        { when: isBlank(signal2.at), gives: "false" }
      ];
    case "more":
      return [{ when: `(${jqPath(signal2.at)} | tostring) == "true"${stuck(loop)}`, gives: "true" }];
    case "pages": {
      const done = shifted(current, 1 - loop.start);
      return [{ when: `$pages >= ${done}`, gives: `$pages > ${done}` }];
    }
    case "total": {
      const done = loop.kind === "page" ? "$seen" : shifted(`${current} + $step`, -loop.start);
      const rest = loop.kind === "page" ? " and $count > 0" : stuck(loop);
      return [{ when: `$total >= ${done}`, gives: `$total > ${done}${rest}` }];
    }
    case "items":
      return [];
    default:
      return signal2;
  }
}
function isBlank(at) {
  const given = `((${jqPath(at.slice(0, -1))} // {}) | has(${JSON.stringify(at.at(-1))}))`;
  return `${given} and (${jqPath(at)} // "" | tostring | test("[^[:space:]]") | not)`;
}
function shifted(text, by) {
  if (by === 0) return text;
  return `${text} ${by > 0 ? "+" : "-"} ${Math.abs(by)}`;
}
function jqNextToken(loop) {
  const last = loop.id === null ? null : `${jqPath(loop.items ?? [])}[-1]${jqPath(loop.id, "")}`;
  const given = [loop.next === null ? null : jqPath(loop.next), last].filter((text) => text !== null).join(" // ");
  const ends = loop.endValues.map((value) => ` and . != ${JSON.stringify(value)}`).join("");
  const some = `test("\\\\S")${ends}`;
  const token = loop.sent.in === "query" ? `(${given} // "" | tostring | select(${some}) | @uri)` : `(${given} // "" | select(tostring | ${some}) | tojson)`;
  const missing = loop.id === null ? ifMore(loop.more, "but gives no token") : 'error("an item has no id to go on from")';
  const found = `${token} // ${missing}`;
  const body = loop.id === null ? found : `if (${jqCount(loop)}) == 0 then empty else ${found} end`;
  return unlessFalse(loop.more, body);
}
function jqNextLink({ more }, next) {
  const link = `(${jqPath(next)} | if type == "object" then .href else . end | . // "" | tostring | select(test("\\\\S")))`;
  return unlessFalse(more, `${link} // ${ifMore(more, "but gives no link")}`);
}
var jqLinkHeader = String.raw`
    def parameters: [match(";\\s*([^=;\\s]+)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^;\\s]*)"; "g").captures
      | {name: (.[0].string | ascii_downcase), value: (.[1].string | ltrimstr("\"") | rtrimstr("\""))}];
    [split("\n")[] | select(test("^link:"; "i")) | sub("^[^:]*:"; "") | rtrimstr("\r")] | join(",")
    | first(match("<([^>]*)>((?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)"; "g").captures
      | (.[1].string | parameters) as $parameters
      | select(any($parameters[]; .name == "anchor") | not)
      | select(first($parameters[] | select(.name == "rel") | .value) | ascii_downcase | split(" ") | any(. == "next"))
      | .[0].string)
  `;
function unlessFalse(more, body) {
  return more === null ? body : `if ${jqIsFalse(more)} then empty else ${body} end`;
}
function jqIsFalse(flag) {
  return `(${jqPath(flag)} | tostring) == "false"`;
}
function ifMore(more, but) {
  if (more === null) return "empty";
  return `if (${jqPath(more)} | tostring) == "true" then error("the server says that there is more, ${but}") else empty end`;
}
function jqPath(path, root = ".") {
  const steps = path.map((token) => /^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `[${JSON.stringify(token)}]`).join("");
  return root === "" ? steps : steps.startsWith(".") ? steps : `.${steps}`;
}

// templates/curl/quote.ts
var bare = /^[A-Za-z0-9_/:.,@+-][A-Za-z0-9_/:.,@%+=-]*$/;
function posixWord(segments) {
  const [only2, ...more] = segments;
  if (only2 === void 0) return "''";
  if (more.length === 0 && only2.kind === "literal" && bare.test(only2.text)) return only2.text;
  return quotedRuns(segments).map(writeRun).join("");
}
var special = new RegExp(`["\\\\$\`!\\n${unprintable}]`);
function quotedRuns(segments) {
  const runs = [];
  let open = false;
  for (const segment of segments) {
    const plain2 = segment.kind === "variable" || !special.test(segment.text);
    if (open && plain2) runs.at(-1)?.push(segment);
    else runs.push([segment]);
    open = plain2;
  }
  return runs;
}
function writeRun(run) {
  if (run.every(({ kind }) => kind === "literal")) {
    return run.map((segment) => segment.kind === "literal" ? quoteLiteral(segment.text) : "").join("");
  }
  return `"${run.map((segment, index) => writePlain(segment, run[index - 1])).join("")}"`;
}
var readOn = /^([A-Za-z0-9_[({\u0080-\uffff]|:[A-Za-z&])/;
function writePlain(segment, before) {
  if (segment.kind === "variable") return `$${segment.name}`;
  return before?.kind === "variable" && readOn.test(segment.text) ? `""${segment.text}` : segment.text;
}
function piecesOf(byPrintf) {
  const ordinary = `(?:[^'\\\\${byPrintf}]|(?<!\\\\)\\\\(?=[^'\\\\${byPrintf}]))+`;
  return new RegExp([ordinary, `\\\\+`, `'`, `[${byPrintf}]+`].join("|"), "g");
}
var plain = { pieces: piecesOf(unprintable), hidden: new RegExp(`^[${unprintable}]`) };
var withPrintf = { pieces: piecesOf(`$${unprintable}`), hidden: new RegExp(`^[$${unprintable}]`) };
var anyHidden = new RegExp(`[${unprintable}]`);
function quoteLiteral(text) {
  const { pieces, hidden } = anyHidden.test(text) ? withPrintf : plain;
  const words = (text.match(pieces) ?? []).map((piece) => {
    if (piece === "'") return "\\'";
    if (/^\\+$/.test(piece)) return piece.replaceAll("\\", "\\\\");
    return hidden.test(piece) ? `"$(printf '${octal(piece)}')"` : `'${piece}'`;
  });
  return words.join("") || "''";
}
function octal(text) {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}

// templates/curl/loop-script.ts
function loopGuard(name, what) {
  return [
    `if [[ $seen == *" $${name} "* ]]; then`,
    '  if [ -z "$items" ]; then break; fi',
    `  printf 'the server gave the same ${what} again\\n' >&2`,
    "  exit 1",
    "fi",
    `seen="$seen$${name} "`
  ];
}
function variable(name) {
  return { kind: "variable", name, value: "" };
}
function jqWord(program) {
  return posixWord([literal(program)]);
}

// templates/curl/loop-link.ts
function urlScript(loop) {
  const { whole, origin } = loop.url;
  if (origin === null) return null;
  const from = posixWord([literal(origin)]);
  return {
    url: [variable("url")],
    start: [
      `url=${posixWord(whole)}`,
      `seen=" $url "`,
      ...loop.next === "link-header" ? ["headers=$(mktemp)", `trap 'rm -f "$headers"' EXIT`] : []
    ],
    guard: [],
    next: [
      ...linkLines(loop),
      `if [ -z "$link" ]; then break; fi`,
      "# Credentials go to this origin only.",
      'case "$link" in',
      `  ${from}[/?]*) url=$link ;;`,
      `  //*) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      `  /*) url=${from}$link ;;`,
      "  \\?*) url=${url%%[?#]*}$link ;;",
      `  *) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      "esac",
      ...loopGuard("url", "link")
    ]
  };
}
function linkLines(loop) {
  const { next, more } = loop;
  if (next !== "link-header") return [`link=$(jq --raw-output ${jqWord(jqNextLink(loop, next))} <<<"$answer")`];
  const ends = more === null ? [] : [`if jq --exit-status ${jqWord(jqIsFalse(more))} <<<"$answer" >/dev/null; then break; fi`];
  return [...ends, `link=$(jq --raw-input --slurp --raw-output ${jqWord(jqLinkHeader)} "$headers")`];
}

// templates/curl/loop.ts
function curlLoop(dialect3) {
  return {
    extension: "sh",
    write: ({ loop, request, options, note }) => {
      const script = scriptOf(loop);
      const lines = script && callLines({ ...request, url: script.url }, { loop, dialect: dialect3, options });
      if (script === null || lines === null || usesOwnNames(request)) return null;
      const code = (texts) => texts.map((text) => new Code(text));
      return {
        note,
        start: code(script.start),
        first: new Code(lines.first),
        rest: code(lines.rest),
        items: new Code(jqWord(jqItems(loop))),
        guard: code(script.guard),
        next: code(script.next)
      };
    }
  };
}
function callLines(request, { loop, dialect: dialect3, options }) {
  const command = curlCommand(request);
  if (!command.ok) return null;
  const flags2 = options.flags === "short" ? ["-fsS"] : ["--fail", "--silent", "--show-error"];
  if (loop.kind === "url") flags2.push(options.flags === "short" ? "-g" : "--globoff");
  if (loop.kind === "url" && loop.next === "link-header")
    flags2.push(options.flags === "short" ? '-D "$headers"' : '--dump-header "$headers"');
  const isSpliced = loop.kind !== "url" && loop.sent.in === "body";
  const spliced = isSpliced ? { ...command.value, options: command.value.options.map(variableBody) } : command.value;
  return layOut(spliced, { ...dialect3, program: [dialect3.program, ...flags2].join(" ") }, options);
}
function variableBody(option2) {
  return option2.flag === "data-raw" ? { ...option2, value: [variable("body")], json: false } : option2;
}
var ownNames = new Set("answer items previous page offset seen next query link url body headers".split(" "));
function usesOwnNames({ url, headers, basic }) {
  const segments = [
    ...url,
    ...headers.flatMap(({ value }) => value),
    ...basic ? [...basic.username, ...basic.password] : []
  ];
  return segments.some((segment) => segment.kind === "variable" && ownNames.has(segment.name));
}
function scriptOf(loop) {
  return byKind(loop, { number: numberScript, token: tokenScript, url: urlScript });
}
function numberScript(loop) {
  const { kind, url, sent, start } = loop;
  const program = jqNextNumber(loop);
  const counts = program.includes("$seen");
  const values = [kind, ...counts ? ["seen"] : []].map((name) => `--argjson ${name} "$${name}"`).join(" ");
  const body = sent.in === "body" ? [`body=${bodyWord(sent.body, kind)}`] : [];
  return {
    url: sent.in === "body" ? url.whole : [...url.whole, literal(`${url.separator}${encodeStrictly(sent.parameter)}=`), variable(kind)],
    start: [`${kind}=${start}`, ...body, ...counts ? ["seen=0"] : [], `previous=''`],
    guard: [
      `# A server that ignores the ${kind} gives the same items again.`,
      `if [ -n "$items" ] && [ "$items" = "$previous" ]; then break; fi`,
      "previous=$items"
    ],
    next: [
      ...counts ? [`seen=$((seen + $(jq ${jqWord(jqCount(loop))} <<<"$answer")))`] : [],
      `${kind}=$(jq --raw-output ${values} ${jqWord(program)} <<<"$answer")`,
      `if [ -z "$${kind}" ]; then break; fi`,
      ...body
    ]
  };
}
function bodyWord({ around: [before, behind] }, name) {
  return posixWord([literal(visibleJson(before)), variable(name), literal(visibleJson(behind))]);
}
function tokenScript(loop) {
  const { url, sent } = loop;
  const [before, after] = sent.in === "body" ? [`body=${posixWord([literal(visibleJson(sent.body.without))])}`, `body=${bodyWord(sent.body, "next")}`] : [
    `query=''`,
    `query=${posixWord([literal(`${url.separator}${encodeStrictly(sent.parameter)}=`), variable("next")])}`
  ];
  return {
    url: sent.in === "body" ? url.whole : [...url.whole, variable("query")],
    start: [before, `seen=' '`],
    guard: [],
    next: [
      `next=$(jq --raw-output ${jqWord(jqNextToken(loop))} <<<"$answer")`,
      `if [ -z "$next" ]; then break; fi`,
      ...loopGuard("next", "token"),
      after
    ]
  };
}

// templates/curl/target.ts
var syntax3 = {
  comment: (value) => commentLine(String(value)),
  word: (value) => posixWord([literal(String(value))])
};
var curl = {
  name: "curl",
  naming: null,
  syntax: syntax3,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan) => withLoops(plan, snippetPages(plan, shell), curlLoop(dialect))
};
var shell = { name: "curl", extension: "sh", write };
var dialect = {
  program: "curl",
  quote: posixWord,
  json: (text, width) => visibleJson(width === 0 ? text : prettyJson(text, width))
};
var longestArgument = 128 * 1024 - 1024;
function write({ request, operation, options, notes }) {
  const command = curlCommand(request);
  if (!command.ok) return command;
  const pipe = options.pretty === "jq" && answersJson(operation) ? " | jq ." : "";
  const { first, rest } = layOut(command.value, dialect, options, pipe);
  if ([first, ...rest].some((line) => Buffer.byteLength(line) > longestArgument)) {
    return inexpressible("argument-too-long");
  }
  return expressed({
    notes,
    first: new Code(first),
    rest: rest.map((line) => new Code(line)),
    pipe: new Code(pipe)
  });
}

// templates/curl-cmd/fields.ts
function encodeFields(command) {
  return { ...command, options: command.options.map(encodeField) };
}
function encodeField(field) {
  if (field.flag !== "data-urlencode" || field.value === null) return field;
  const text = literalText(field.value);
  const equals = text.indexOf("=") + 1;
  const value = text.slice(equals);
  return /^[ -$&-~]*$/.test(value) ? field : option("data-raw", text.slice(0, equals) + encodeStrictly(value));
}

// templates/curl-cmd/query.ts
function liftQuery(command) {
  const start = command.url.findIndex((segment) => segment.kind === "literal" && segment.text.includes("?"));
  const first = command.url[start];
  if (first?.kind !== "literal" || command.options.some(({ flag }) => /^(data|form)/.test(flag))) return command;
  const mark = first.text.indexOf("?");
  const query = [literal(first.text.slice(mark + 1)), ...command.url.slice(start + 1)];
  const pairs = splitPairs(query);
  if (!pairs.some(isLiftable) || pairs.some((pair) => !isLiftable(pair) && literalText(pair).includes("%")))
    return command;
  return {
    lead: [...command.lead, option("get", null)],
    url: [...command.url.slice(0, start), literal(first.text.slice(0, mark))],
    options: [...pairs.map(pairOption), ...command.options]
  };
}
function splitPairs(query) {
  const pairs = [[]];
  for (const segment of query) {
    if (segment.kind === "variable") pairs.at(-1)?.push(segment);
    else {
      const [head = "", ...more] = segment.text.split("&");
      pairs.at(-1)?.push(literal(head));
      pairs.push(...more.map((text) => [literal(text)]));
    }
  }
  return pairs;
}
var sayable = /^[!-~]*$/;
function isLiftable(pair) {
  if (pair.some(({ kind }) => kind === "variable")) return false;
  const match = /^([^%=]+)=([^%]*%.*)$/.exec(literalText(pair));
  if (!match?.[2]) return false;
  const value = decode(match[2]);
  return value !== null && sayable.test(value) && !value.includes("%") && encodeStrictly(value) === match[2];
}
function pairOption(pair) {
  if (!isLiftable(pair))
    return option(
      "data-raw",
      pair.filter((segment) => segment.kind === "variable" || segment.text !== "")
    );
  const text = literalText(pair);
  const equals = text.indexOf("=");
  return option("data-urlencode", `${text.slice(0, equals)}=${decode(text.slice(equals + 1)) ?? ""}`);
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

// templates/curl-cmd/quote.ts
var percent = "%#%";
var setPercent = ['set "#=%%"', 'set "#=%#:~0,1%"'];
function cmdWord(segments) {
  const escaped2 = transformText(
    segments,
    (text) => text.replace(/(?<!\\)(\\*)("|$)/g, (_, slashes, quote6) => {
      return `${slashes}${slashes}${quote6}${quote6}`;
    })
  );
  return `"${escaped2.map(writeSegment).join("")}"`;
}
function writeSegment(segment) {
  if (segment.kind === "variable") return `%${segment.name}%`;
  return segment.text.replaceAll("%", percent);
}
function cmdComment(text) {
  return text.replace(
    /[^\w .,:;'()[\]{}/=+*?#@$~-]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`
  );
}

// templates/curl-cmd/target.ts
var syntax4 = {
  comment: (value) => cmdComment(String(value)),
  word: (value) => cmdWord([literal(String(value))])
};
var curlCmd = {
  name: "curl-cmd",
  naming: null,
  syntax: syntax4,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan) => snippetPages(plan, shell2)
};
var shell2 = { name: "curl-cmd", extension: "cmd", write: write2 };
var dialect2 = { program: "curl", quote: quote2, json: (text) => escapeJson(asciiJson(text), /%/g) };
function quote2(value) {
  const [only2, ...more] = value;
  const bare2 = more.length === 0 && only2?.kind === "literal" && /^[A-Z]+$/.test(only2.text);
  return bare2 ? only2.text : cmdWord(value);
}
var longestLine = 8e3;
function write2({ request, options, notes }) {
  const built = curlCommand(request);
  if (!built.ok) return built;
  const command = encodeFields(liftQuery(built.value));
  const reason = obstacle3(command);
  if (reason) return inexpressible(reason);
  const { first, rest } = layOut(command, dialect2, options);
  const line = [first, ...rest].join(" ");
  if (line.length > longestLine) return inexpressible("line-too-long");
  return expressed({
    notes,
    prelude: line.includes(percent) ? setPercent.map((text) => new Code(text)) : [],
    first: new Code(first),
    rest: rest.map((text) => new Code(text))
  });
}
function obstacle3({ url, options }) {
  const values = options.flatMap(({ value, json }) => value === null || json ? [] : value);
  const text = literalText([...url, ...values]);
  if (/[\r\n]/.test(text)) return "line-break";
  if (new RegExp("\\p{Cc}", "u").test(text)) return "control-character";
  return new RegExp("\\P{ASCII}", "u").test(text) ? "non-ascii" : null;
}

// templates/shell/powershell-curl.ts
var longestLine2 = 32e3;
function writePowershellCurl(input, native3) {
  const command = curlCommand(input.request);
  if (!command.ok) return command;
  const reason = obstacle4(command.value);
  if (reason) return inexpressible(reason);
  const dialect3 = {
    // `curl` is an alias of Invoke-WebRequest in 5.1.
    program: "curl.exe",
    quote: (value) => bareWord(value) ?? native3.literal(value),
    json: native3.json
  };
  const { first, rest } = layOut(command.value, dialect3, input.options);
  if ([first, ...rest].join(" ").length > longestLine2) return inexpressible("line-too-long");
  return expressed({ notes: input.notes, first: new Code(first), rest: rest.map((line) => new Code(line)) });
}
function bareWord(value) {
  const [only2, ...more] = value;
  return more.length === 0 && only2?.kind === "literal" && /^[A-Z]+$/.test(only2.text) ? only2.text : null;
}
function obstacle4({ options }) {
  const swallowed = options.some(({ value }) => value?.length === 1 && literalText(value) === "--%");
  return swallowed ? "stop-parsing-word" : null;
}

// templates/shell/powershell-literal.ts
var escaped = {
  ascii: /(?!\n)[^ -~]/,
  unicode: new RegExp(`[${unprintable}]`)
};
function powershellString(segments, alphabet) {
  const plain2 = segments.every(
    (segment) => segment.kind === "literal" && segment.text.search(escaped[alphabet]) === -1
  );
  if (!plain2) return expandable(segments, alphabet);
  const text = segments.map((segment) => segment.kind === "literal" ? segment.text : "").join("");
  return `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}
function expandable(segments, alphabet) {
  const pieces = segments.map((segment, index) => {
    if (segment.kind === "literal") return escapeExpandable(segment.text, alphabet);
    const next = segments[index + 1];
    const apart = next === void 0 || next.kind === "literal" && /^[ /&=,;%.-]/.test(next.text);
    return apart ? `$Env:${segment.name}` : `\${Env:${segment.name}}`;
  });
  return `"${pieces.join("")}"`;
}
function escapeExpandable(text, alphabet) {
  const special2 = new RegExp(`["\`$\u201C-\u201E]|${escaped[alphabet].source}`, "g");
  return text.replace(special2, (unit) => {
    const spelled = new RegExp(escaped[alphabet].source).test(unit);
    return spelled ? `$([char]0x${unit.charCodeAt(0).toString(16)})` : `\`${unit}`;
  });
}

// templates/curl-powershell/target.ts
var syntax5 = {
  comment: (value) => commentLine(String(value)),
  word: (value) => native.literal([literal(String(value))])
};
var curlPowershell = {
  name: "curl-powershell",
  naming: null,
  syntax: syntax5,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan) => snippetPages(plan, shell3)
};
var native = {
  literal: (value) => powershellString(value, "unicode"),
  json: (text, width) => visibleJson(width === 0 ? text : prettyJson(text, width))
};
var shell3 = {
  name: "curl-powershell",
  extension: "ps1",
  write: (input) => writePowershellCurl(input, native)
};

// templates/curl-powershell5/native-argument.ts
var white = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function nativeArgument(text) {
  if (text === "") return '""';
  const wrapped = hasWhiteOutsideQuotes(text);
  if (!text.includes('"')) return wrapped ? doubleTrailing(text) : text;
  if (wrapped) return doubleTrailing(escapeQuotes(text, '\\"'));
  if (!white.test(text)) return escapeQuotes(text, '\\"');
  return `"${doubleTrailing(escapeQuotes(text, '""'))}"`;
}
function hasWhiteOutsideQuotes(text) {
  return text.split('"').some((piece, index) => index % 2 === 0 && white.test(piece));
}
function escapeQuotes(text, quote6) {
  return text.replace(/(?<!\\)(\\*)"/g, (_, slashes) => `${slashes}${slashes}${quote6}`);
}
function doubleTrailing(text) {
  return text.replace(/(?<!\\)\\+$/, "$&$&");
}

// templates/curl-powershell5/target.ts
var syntax6 = {
  comment: (value) => commentLine(String(value)),
  word: (value) => native2.literal([literal(String(value))])
};
var curlPowershell5 = {
  name: "curl-powershell5",
  naming: null,
  syntax: syntax6,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan) => snippetPages(plan, shell4)
};
var native2 = {
  literal: (value) => powershellString(transformText(value, nativeArgument), "ascii"),
  json: (text, width) => asciiJson(width === 0 ? text : prettyJson(text, width))
};
var shell4 = {
  name: "curl-powershell5",
  extension: "ps1",
  write: (input) => writePowershellCurl(input, native2)
};

// templates/docs/no-pages.ts
var noPages = { pages: [], diagnostics: [], operationFiles: /* @__PURE__ */ new Map() };

// templates/html/target.ts
var html = {
  name: "html",
  naming: null,
  syntax,
  language: null,
  runtime: "assets",
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { sitePages } = await import("./site-pages-UZ7CI7MN.js");
    return sitePages(plan, snippets);
  }
};

// templates/markdown/syntax.ts
var syntax7 = {
  md: (value) => markdownText(asText(value), false)
};

// templates/markdown/target.ts
var markdown = {
  name: "markdown",
  naming: null,
  syntax: syntax7,
  language: null,
  runtime: null,
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { markdownPages } = await import("./markdown-pages-ASXP3LY6.js");
    return markdownPages(plan, snippets, {
      extension: "md",
      href: (page) => `${page}.md`,
      operation: (operation) => operation,
      frame: {}
    });
  }
};

// templates/mdx/syntax.ts
function yamlString(text) {
  return JSON.stringify(visibleLine(text)).replaceAll("\x7F", String.raw`\u007f`);
}
function jsxAttribute(text) {
  return `"${visibleLine(text).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}
function jsxStrings(texts) {
  return new Code(`{[${texts.map((text) => JSON.stringify(visibleLine(text))).join(", ")}]}`);
}
var syntax8 = {
  md: (value) => markdownText(asText(value), false),
  str: (value) => yamlString(asText(value)),
  attr: (value) => jsxAttribute(asText(value))
};

// templates/mdx/target.ts
var mdx = {
  name: "mdx",
  naming: null,
  syntax: syntax8,
  language: null,
  runtime: null,
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { framework } = plan.options;
    const { markdownPages } = await import("./markdown-pages-ASXP3LY6.js");
    return markdownPages(plan, snippets, {
      extension: "mdx",
      href: (page) => hrefs[framework](page),
      operation: (operation) => withTabs(operation, framework),
      frame: only(framework)
    });
  }
};
var hrefs = {
  starlight: (page) => `./${page}/`,
  docusaurus: (page) => `./${page}.mdx`,
  nextra: (page) => `./${page}`
};
function only(framework) {
  return {
    starlight: framework === "starlight",
    docusaurus: framework === "docusaurus",
    nextra: framework === "nextra"
  };
}
function withTabs(operation, framework) {
  return { ...operation, examples: operation.examples.map((example) => tabbed(example, framework)) };
}
function tabbed(example, framework) {
  const labels = jsxStrings(example.snippets.map(({ label }) => label));
  return { ...example, ...only(framework), labels };
}

// templates/powershell/call-lines.ts
var noValidation = "$PSDefaultParameterValues['Invoke-RestMethod:SkipHeaderValidation'] = $true";
function argumentLines({ contentType, headers, body }, width) {
  return [contentType, headerTable(headers, width), body].filter((argument) => argument !== null);
}
function headerTable(headers, width) {
  if (headers.length === 0) return null;
  const entries = headers.map(({ name, value }) => `${name} = ${value}`);
  const line = `-Headers @{ ${entries.join("; ")} }`;
  return width === 0 || line.length + 4 <= width ? line : `-Headers @{
    ${entries.join("\n    ")}
  }`;
}

// templates/powershell/headers.ts
function headerEntries({ headers, basic }) {
  const joined = /* @__PURE__ */ new Map();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    const before = joined.get(key);
    const separator = literal(key === "cookie" ? "; " : ", ");
    joined.set(key, before ? { name: before.name, value: [...before.value, separator, ...value] } : { name, value });
  }
  joined.delete("content-type");
  const entries = [...joined.values()].map(({ name, value }) => ({
    name: quote3([literal(name)]),
    value: quote3(value)
  }));
  return basic ? [{ name: "'Authorization'", value: basicValue(basic) }, ...entries] : entries;
}
function basicValue({ username, password }) {
  const pair = quote3([...username, literal(":"), ...password]);
  return `'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(${pair}))`;
}
var parsed = /^(date|expires|from|host|if-(match|none-match|range|modified-since|unmodified-since)|range|user-agent|via|warning)$/i;
function needsNoValidation({ headers, body }) {
  const type = headers.find(({ name }) => name.toLowerCase() === "content-type");
  const mediaType2 = type ? literalText(type.value) : body?.contentType ?? "";
  const odd = headers.some(
    ({ name, value }) => parsed.test(name) || /^authorization$/i.test(name) && !/^[\w-]+ /.test(literalText(value.slice(0, 1)))
  );
  return odd || mediaType2 !== "" && !/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+( *;.*)?$/.test(mediaType2);
}
function quote3(segments) {
  return powershellString(segments, "ascii");
}

// templates/powershell/form.ts
function formFields({ contentType, parts }) {
  const names = [...new Set(parts.map(({ name }) => name))];
  const reason = /^multipart\/form-data\b/i.test(contentType) ? obstacle5(parts, names) : "multipart-subtype";
  if (reason) return inexpressible(reason);
  const entries = names.map((name) => {
    const values = parts.filter((part) => part.name === name).map(partValue);
    return `    ${quote4(name)} = ${values.length === 1 ? values[0] : `@(${values.join(", ")})`}`;
  });
  return expressed(`-Form ([ordered]@{
${entries.join("\n")}
  })`);
}
function obstacle5(parts, names) {
  if (parts.length === 0) return "no-part";
  const typed = ({ kind, contentType }) => contentType !== null && !(kind === "file" ? /^application\/octet-stream$/i : /^text\/plain\b/i).test(contentType);
  if (parts.some(typed)) return "typed-part";
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const ordered = [...parts].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  return folded.size < names.length || ordered.some((part, index) => part !== parts[index]) ? "repeated-part" : null;
}
function partValue(part) {
  return part.kind === "file" ? `(Get-Item -LiteralPath ${quote4(part.file)})` : quote4(part.text);
}
function quote4(text) {
  return powershellString([literal(text)], "ascii");
}

// templates/powershell/invocation.ts
function invocation(request, width) {
  const reason = obstacle6(request);
  if (reason) return inexpressible(reason);
  const body = request.body === null ? expressed(null) : bodyArgument(request.body, width);
  if (!body.ok) return body;
  return expressed({
    uri: quote5(request.url),
    method: `${standardMethods.has(request.method) ? "-Method" : "-CustomMethod"} ${quote5([literal(request.method)])}`,
    contentType: contentTypeArgument(request),
    headers: headerEntries(request),
    body: body.value,
    notes: versionNotes(request)
  });
}
var standardMethods = /* @__PURE__ */ new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "MERGE", "PATCH"]);
var quote5 = (segments) => powershellString(segments, "ascii");
function obstacle6({ url, headers, basic }) {
  const text = literalText([...url, ...headers.flatMap(({ value }) => value)]);
  if (/[\r\n]/.test(text)) return "line-break-in-header";
  if (text.includes("\0")) return "nul-character";
  if (headers.some(({ name }) => !isToken(name))) return "header-name";
  if (headers.some(({ value }) => !/^[\0-\x7f]*$/.test(literalText(value)))) return "header-value";
  return basic && literalText(basic.username).includes(":") ? "user-name" : null;
}
function bodyArgument(body, width) {
  switch (body.kind) {
    case "json":
      return expressed(`-Body ${quote5([literal(asciiJson(width === 0 ? body.text : prettyJson(body.text, width)))])}`);
    case "text":
    case "urlencoded":
      return expressed(`-Body ${quote5([literal(body.text)])}`);
    case "file":
      return expressed(`-InFile ${quote5([literal(body.file)])}`);
    case "multipart":
      return formFields(body);
    default:
      return body;
  }
}
function contentTypeArgument({ headers, body }) {
  if (body?.kind === "multipart") return null;
  const header = headers.find(({ name }) => name.toLowerCase() === "content-type");
  const value = header?.value ?? (body && body.contentType !== "" ? [literal(body.contentType)] : []);
  if (value.length === 0) return null;
  const text = body?.kind === "json" || body?.kind === "text";
  const bare2 = text && !/;\s*charset=/i.test(literalText(value));
  return `-ContentType ${quote5(bare2 ? [...value, literal("; charset=utf-8")] : value)}`;
}
function versionNotes({ method, headers, body }) {
  const has = (name) => headers.some((header) => header.name.toLowerCase() === name);
  const reasons = [
    body?.kind === "multipart" ? "-Form" : "",
    standardMethods.has(method) ? "" : "-CustomMethod",
    body && (method === "GET" || method === "HEAD") ? `a body with ${method}` : "",
    has("cookie") ? "a Cookie header" : "",
    has("range") ? "a Range header" : ""
  ].filter((reason) => reason !== "");
  return reasons.length === 0 ? [] : [`Needs PowerShell 7 for ${reasons.join(" and ")}; in 5.1 use the curl.exe snippet.`];
}

// templates/powershell/loop-expressions.ts
function quoteText(text) {
  return powershellString([literal(text)], "ascii");
}
function property(path) {
  const steps = path.map((token) => /^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `.${quoteText(token)}`);
  return `$answer${steps.join("")}`;
}
function itemTexts({ items, isMap }, depth) {
  const convert = (value) => `ConvertTo-Json -InputObject ${value} -Depth ${depth} -Compress`;
  if (items === null) return `@(${convert("$answer")})`;
  if (isMap) return `@(${property(items)}.PSObject.Properties | ForEach-Object { ${convert("@($_.Name, $_.Value)")} })`;
  return `@(${property(items)} | Where-Object { $null -ne $_ } | ForEach-Object { ${convert("$_")} })`;
}
function isFlag(at, value) {
  return `"$(${property(at)})" -eq '${value}'`;
}
function numberLines(loop) {
  return numbersOf(loop).map(({ name, at }) => `$${name} = ${property(at)} -as [long]`);
}
function nextNumber(loop) {
  const next = `$${loop.kind} + ${loop.kind === "page" ? "1" : "$step"}`;
  const last = { when: `$items.Count -gt 0${stuck2(loop)}`, gives: next };
  const branches = [...loop.signals.flatMap((signal2) => branchesOf2(signal2, loop, next)), last];
  const blocks = branches.map(({ when, gives }) => `if (${when}) {${gives === "" ? "" : `
    ${gives}`}
  }`);
  return blocks.join(" else");
}
function stepExpression({ kind, step }) {
  if (kind === "page") return null;
  if (step === "items") return "$items.Count";
  if (typeof step === "number") return String(step);
  const size = `${property(step)} -as [long]`;
  return `if (${size}) { ${size} } else { $items.Count }`;
}
function stuck2({ kind }) {
  return kind === "page" ? "" : " -and $step -gt 0";
}
function branchesOf2(signal2, loop, next) {
  const current = `$${loop.kind}`;
  switch (signal2.kind) {
    case "last":
      return [{ when: isFlag(signal2.at, "false"), gives: "" }];
    case "next":
      return [
        { when: `$next -gt ${current}`, gives: "$next" },
        { when: isBlank2(signal2.at), gives: "" }
      ];
    case "more":
      return [{ when: `${isFlag(signal2.at, "true")}${stuck2(loop)}`, gives: next }];
    case "pages": {
      const done = shifted2(current, 1 - loop.start);
      return [{ when: `$pages -ge ${done}`, gives: `if ($pages -gt ${done}) { ${next} }` }];
    }
    case "total": {
      const done = loop.kind === "page" ? "$seen" : shifted2(`${current} + $step`, -loop.start);
      const rest = loop.kind === "page" ? " -and $items.Count -gt 0" : stuck2(loop);
      return [{ when: `$total -ge ${done}`, gives: `if ($total -gt ${done}${rest}) { ${next} }` }];
    }
    case "items":
      return [];
    default:
      return signal2;
  }
}
function isBlank2(at) {
  const names = `@(${property(at.slice(0, -1))}.PSObject.Properties.Name)`;
  return `${names} -ccontains ${quoteText(at.at(-1) ?? "")} -and "$(${property(at)})".Trim() -eq ''`;
}
function shifted2(text, by) {
  if (by === 0) return text.includes(" ") ? `(${text})` : text;
  return `(${text} ${by > 0 ? "+" : "-"} ${Math.abs(by)})`;
}

// templates/powershell/loop-script.ts
function endOrFailure(more, what) {
  if (more === null) return "break";
  return `if (${isFlag(more, "true")}) { throw 'the server says that there is more, but gives no ${what}' }; break`;
}
function endsByFlag({ more }) {
  return more === null ? [] : [`if (${isFlag(more, "false")}) { break }`];
}
function loopGuard2(value, what) {
  return [
    `if ($seen -ccontains ${value}) {`,
    "  if ($items.Count -eq 0) { break }",
    `  throw 'the server gave the same ${what} again'`,
    "}",
    `$seen += ${value}`
  ];
}

// templates/powershell/loop-link.ts
function urlScript2(loop) {
  const { next, more } = loop;
  const inHeader = next === "link-header";
  return {
    start: [
      `$uri = [uri]${powershellString(loop.url.whole, "ascii")}`,
      `$origin = $uri.GetLeftPart('Authority')`,
      "$seen = @($uri.AbsoluteUri)"
    ],
    uri: "$uri",
    ...inHeader ? { into: "$response", read: ["$answer = $response.Content | ConvertFrom-Json"] } : {},
    guard: [],
    next: [
      ...endsByFlag(loop),
      ...inHeader ? linkHeader : [`$link = "$(if (${property(next)} -is [string]) { ${property(next)} } else { ${property(next)}.href })"`],
      `if (@('', 'False') -ccontains $link.Trim()) { ${inHeader ? "break" : endOrFailure(more, "link")} }`,
      "$uri = [uri]::new($uri, $link)",
      "# Credentials go to this origin only.",
      `if ($uri.GetLeftPart('Authority') -cne $origin) { throw "not followed: $uri" }`,
      ...loopGuard2("$uri.AbsoluteUri", "link")
    ],
    goesOn: "$true"
  };
}
var linkHeader = [
  "$link = ''",
  String.raw`foreach ($found in [regex]::Matches($response.Headers['Link'] -join ',', '<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)')) {`,
  "  $named = @{}",
  String.raw`  foreach ($one in [regex]::Matches($found.Groups[2].Value, ';\s*([^=;\s]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')) {`,
  "    $name = $one.Groups[1].Value",
  `    if (-not $named.ContainsKey($name)) { $named[$name] = $one.Groups[2].Value.Trim('"') }`,
  "  }",
  String.raw`  if (-not $link -and -not $named.ContainsKey('anchor') -and ($named['rel'] -split '\s+') -contains 'next') {`,
  "    $link = $found.Groups[1].Value",
  "  }",
  "}"
];

// templates/powershell/loop.ts
function powershellLoop(depthOf) {
  return { extension: "ps1", write: (input) => loopView(input, depthOf(input.operation)) };
}
function loopView({ loop, request, options, note }, depth) {
  const call = invocation(request, options.width);
  if (!call.ok) return null;
  const script = byKind(loop, { number: numberScript2, token: tokenScript2, url: urlScript2 });
  const { into = "$answer", read = [], body } = script;
  const command = into === "$answer" ? "Invoke-RestMethod" : "Invoke-WebRequest -UseBasicParsing";
  const parts = body === void 0 ? call.value : { ...call.value, body: `-Body ${body}` };
  const code = (texts) => texts.map((text) => new Code(text));
  return {
    notes: [note, ...call.value.notes],
    prelude: code(preludeOf(request)),
    start: code(script.start),
    first: new Code(`${into} = ${command} -Uri ${script.uri} ${call.value.method}`),
    rest: code(argumentLines(parts, options.width)),
    read: code(read),
    items: new Code(itemTexts(loop, depth)),
    guard: code(script.guard),
    next: code(script.next),
    goesOn: new Code(script.goesOn)
  };
}
function preludeOf(request) {
  return ["$ErrorActionPreference = 'Stop'", ...needsNoValidation(request) ? [noValidation] : []];
}
function numberScript2(loop) {
  const { kind, url, sent, start } = loop;
  const counts = kind === "page" && loop.signals.some((signal2) => signal2.kind === "total");
  const step = stepExpression(loop);
  const address = sent.in === "body" ? { uri: powershellString(url.whole, "ascii"), body: bodyExpression(sent.body, `$${kind}`) } : { uri: `(${powershellString([...url.whole, queryStart(loop, sent.parameter)], "ascii")} + $${kind})` };
  return {
    ...address,
    start: [`$${kind} = ${start}`, ...counts ? ["$seen = 0"] : [], "$previous = ''"],
    guard: [
      `# A server that ignores the ${kind} gives the same items again.`,
      'if ($items.Count -gt 0 -and ($items -join "`n") -ceq $previous) { break }',
      '$previous = $items -join "`n"'
    ],
    next: [
      ...counts ? ["$seen += $items.Count"] : [],
      ...step === null ? [] : [`$step = ${step}`],
      ...numberLines(loop),
      `$${kind} = ${nextNumber(loop)}`
    ],
    goesOn: `$null -ne $${kind}`
  };
}
function queryStart({ url }, parameter) {
  return literal(`${url.separator}${encodeStrictly(parameter)}=`);
}
function bodyExpression({ around: [before, behind] }, value) {
  return `(${quoteText(asciiJson(before))} + ${value} + ${quoteText(asciiJson(behind))})`;
}
function tokenScript2(loop) {
  const { endValues } = loop;
  const ends = `@(${["", "False", ...endValues].map(quoteText).join(", ")})`;
  const [address, start, after] = tokenPlace(loop);
  return {
    ...address,
    start: [start, "$seen = @()"],
    guard: [],
    next: [
      ...endsByFlag(loop),
      ...loop.id === null ? [] : ["if ($items.Count -eq 0) { break }"],
      `$value = ${tokenValue(loop)}`,
      ...timeAsSent,
      '$token = "$value"',
      `if (${ends} -ccontains $token.Trim()) { ${withoutToken(loop)} }`,
      ...loopGuard2("$token", "token"),
      after
    ],
    goesOn: "$true"
  };
}
function tokenPlace(loop) {
  const { url, sent } = loop;
  const whole = powershellString(url.whole, "ascii");
  if (sent.in === "query") {
    const query = powershellString([queryStart(loop, sent.parameter)], "ascii");
    return [{ uri: `(${whole} + $query)` }, "$query = ''", `$query = ${query} + [uri]::EscapeDataString($token)`];
  }
  const { body } = sent;
  return [
    { uri: whole, body: "$body" },
    `$body = ${quoteText(asciiJson(body.without))}`,
    `$body = ${bodyExpression(body, "(ConvertTo-Json -InputObject $value -Compress)")}`
  ];
}
var timeAsSent = [
  "# PowerShell reads a text that looks like a time as one.",
  `if ($value -is [datetime]) { $value = (ConvertTo-Json -InputObject $value).Trim('"') }`
];
function tokenValue({ next, id, items }) {
  const last = id === null ? null : `@(${property(items ?? [])})[-1]${property(id).slice("$answer".length)}`;
  if (next === null) return last ?? "$null";
  return last === null ? property(next) : `if (${property(next)}) { ${property(next)} } else { ${last} }`;
}
function withoutToken({ id, more }) {
  if (id !== null) return "throw 'an item has no id to go on from'";
  return endOrFailure(more, "token");
}

// templates/powershell/target.ts
var syntax9 = {
  comment: (value) => commentLine(String(value)),
  word: (value) => powershellString([literal(String(value))], "ascii")
};
var powershell = {
  name: "powershell",
  naming: null,
  syntax: syntax9,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: powershellPages
};
function powershellPages(plan) {
  const depthOf = createDepths(plan.api);
  const snippets = snippetPages(plan, {
    name: "powershell",
    extension: "ps1",
    write: (input) => write3(input, answersJson(input.operation) ? ` | ConvertTo-Json -Depth ${depthOf(input.operation)}` : "")
  });
  return withLoops(plan, snippets, powershellLoop(depthOf));
}
function write3({ request, options, notes }, pipe) {
  const compact = invocation(request, 0);
  if (!compact.ok) return compact;
  const line = [firstLine(compact.value), ...argumentLines(compact.value, 0)].join(" ");
  const single = options.width === 0 || line.length + pipe.length <= options.width && !line.includes("\n");
  const call = single ? compact : invocation(request, options.width);
  if (!call.ok) return call;
  return expressed({
    notes: [...call.value.notes, ...notes],
    prelude: needsNoValidation(request) ? [new Code(noValidation)] : [],
    first: new Code(single ? line : firstLine(call.value)),
    rest: single ? [] : argumentLines(call.value, options.width).map((text) => new Code(text)),
    pipe: new Code(pipe)
  });
}
function firstLine({ uri, method }) {
  return `Invoke-RestMethod -Uri ${uri} ${method}`;
}

// templates/typescript/success.ts
function successResponses(operation) {
  const declared = operation.responses.filter((response) => response.status.startsWith("2"));
  if (declared.length > 0) return declared;
  return operation.responses.filter((response) => response.status === "default");
}
function errorResponses(operation) {
  return operation.responses.filter((response) => /^[45d]/.test(response.status));
}
function responseValues(api, operation, response, unwrap) {
  const id = (index) => `${operation.key} ${response.status} ${index}${unwrap ? "" : " whole"}`;
  if (response.contents.length === 0) return [{ status: response.status, content: null, schema: null, id: id(0) }];
  return response.contents.map((content, index) => ({
    status: response.status,
    content,
    schema: valueSchema(api, operation, content, unwrap),
    id: id(index)
  }));
}
function valueSchema(api, operation, content, unwrap) {
  switch (content.kind) {
    case "json":
      return unwrap && enveloped(api, operation, content) || content.schema;
    case "event-stream":
      return eventData(api, content);
    case "json-lines":
      return content.itemSchema ?? arrayItems(api, content.schema) ?? content.schema;
    default:
      return null;
  }
}
function enveloped(api, operation, content) {
  if (operation.envelope === null || content.kind !== "json") return null;
  return propertySchema(api.schemas, content.schema, operation.envelope.value.slice(1));
}
function arrayItems(api, schema) {
  return resolveSchema(api.schemas, schema)?.items ?? null;
}
function eventData(api, content) {
  const data = propertySchema(api.schemas, content.itemSchema, "data");
  const decoded = resolveSchema(api.schemas, data)?.["contentSchema"];
  if (decoded !== void 0) return decoded;
  return data ?? content.itemSchema ?? content.schema;
}
function responseTypes(api, operation, output) {
  const values = operation.responses.flatMap(
    (response) => responseValues(api, operation, response, response.status.startsWith("2"))
  );
  const wholes = operation.envelope ? successResponses(operation).flatMap((response) => responseValues(api, operation, response, false)) : [];
  return [
    ...values.flatMap(typeRequest),
    ...wholes.flatMap(typeRequest).map((request) => ({ ...request, ...declaredValue(values, output) }))
  ];
}
function typeRequest({ id, schema }) {
  return schema === null ? [] : [{ id, schema, direction: "output" }];
}
function declaredValue(values, output) {
  const [value, ...others] = values.filter(({ status }) => status.startsWith("2"));
  if (!value?.schema || typeof value.schema === "boolean" || value.schema.$ref !== void 0 || others.length > 0)
    return {};
  return { declared: /* @__PURE__ */ new Map([[value.schema, output]]) };
}

// templates/typescript/operation-data.ts
function operationData(operation, scope) {
  const accept = answerMediaTypes(operation);
  const body = inputBody(operation);
  const [server] = operation.servers;
  const isPlainJson = accept.length === 0 || accept.length === 1 && accept[0] === "application/json";
  return literal2({
    id: operation.operationId ?? operation.key,
    method: operation.method,
    path: operation.path,
    server: server && serverData(server, scope.value),
    ...operation.parameters.length > 0 && parametersData(operation, scope),
    ...body && bodyData(body.contents, scope),
    accept: isPlainJson ? void 0 : accept,
    read: readerOf(operation, scope),
    readers: streamReaders(operation, scope),
    via: operation.responses.some(({ status }) => /^3(0[12378]|XX)$/.test(status)) ? scope.value("followRedirects") : void 0,
    security: alternativesText(operation.security),
    value: operation.envelope?.value,
    success: operation.envelope?.success ?? void 0
  });
}
function alternativesText(alternatives) {
  const names = alternatives.map((requirement) => Object.keys(requirement));
  const told = names.filter((alternative) => !alternative.some((name) => /[|&]/.test(name)));
  return told.length > 0 ? told.map((alternative) => alternative.join("&")).join("|") : void 0;
}
function serverData(server, value) {
  const variables = Object.entries(server.variables).map(([name, variable2]) => [name, variable2.default]);
  return {
    url: server.url,
    variables: variables.length > 0 ? Object.fromEntries(variables) : void 0,
    fill: server.url.includes("{") ? value("fillServer") : void 0
  };
}
function parametersData(operation, scope) {
  const keys = inputKeys(operation);
  const kinds = new Set(operation.parameters.map((parameter) => textKind(parameter, operation, scope.schemas)));
  if (kinds.has(null) || operation.parameters.some((parameter) => keys.get(parameter) !== parameter.name))
    return { parameters: operation.parameters.map((parameter) => parameterData(parameter, operation, scope)) };
  const parameters = operation.parameters.map(({ name }) => name).join(",");
  return { parameters, style: kinds.has("styled") ? scope.value("formExplode") : void 0 };
}
function textKind(parameter, operation, schemas) {
  if (parameter.name.includes(",") || !isPlain(parameter, operation)) return null;
  if (isDefaultStyle(parameter, schemas)) return "bare";
  return parameter.style === "formExplode" && parameter.in === "query" ? "styled" : null;
}
function isPlain({ name, in: location, allowReserved }, operation) {
  const isNamedInPath = operation.path.includes(`{${name}}`);
  return !allowReserved && location === (isNamedInPath ? "path" : "query");
}
function parameterData(parameter, operation, scope) {
  const { name, in: location, allowReserved } = parameter;
  const key = inputKeys(operation).get(parameter) ?? name;
  const isDefault = isDefaultStyle(parameter, scope.schemas);
  if (isDefault && key === name && isPlain(parameter, operation)) return name;
  return {
    name,
    in: location,
    put: location === "cookie" ? scope.value("putCookie") : void 0,
    key: key === name ? void 0 : key,
    style: isDefault ? void 0 : scope.value(parameter.style),
    encode: allowReserved ? scope.value("encodeReserved") : void 0
  };
}
var scalars = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean"]);
function isDefaultStyle({ in: location, style, schema }, schemas) {
  const plain2 = location === "path" || location === "header" ? "simple" : "form";
  return style.startsWith(plain2) && judged(schemas, schema, isScalar);
}
var isScalar = (schema, inner) => {
  const types = schemaTypes(schema);
  const values = schema.const === void 0 ? schema.enum ?? [] : [schema.const];
  const members = schema.oneOf ?? schema.anyOf ?? [];
  return types.length > 0 && types.every((type) => scalars.has(type)) || values.length > 0 && values.every((value) => value === null || typeof value !== "object") || members.length > 0 && members.every(inner) || (schema.allOf ?? []).some(inner);
};
var writers = {
  json: "jsonBody",
  urlencoded: "urlencodedBody",
  multipart: "multipartBody",
  text: "textBody",
  xml: "textBody",
  "event-stream": "textBody",
  binary: "binaryBody",
  "json-lines": "jsonLinesBody"
};
function bodyData(contents, scope) {
  const [first, ...others] = contents;
  const isJson = others.length === 0 && first?.kind === "json" && first.contentType === "application/json";
  if (isJson) return { write: scope.value("writeJson") };
  const body = Object.fromEntries(contents.map((content) => [content.contentType, writerData(content, scope)]));
  return { body, write: scope.value("writeBody") };
}
function writerData(content, scope) {
  const write4 = scope.value(writers[content.kind]);
  const encodings = Object.entries(content.encoding);
  if (encodings.length === 0 || content.kind !== "multipart" && content.kind !== "urlencoded") return write4;
  return {
    write: write4,
    encoding: Object.fromEntries(encodings.map(([name, encoding]) => [name, encodingData(encoding, scope)]))
  };
}
function encodingData(encoding, scope) {
  return {
    contentType: encoding.contentType ?? void 0,
    style: encoding.style === null ? void 0 : scope.value(encoding.style),
    encode: encoding.allowReserved ? scope.value("encodeReserved") : void 0
  };
}
var readers = {
  "event-stream": "readEventStream",
  "json-lines": "readJsonLines"
};
function readerOf(operation, scope) {
  const successes = successResponses(operation);
  const types = answerMediaTypes(operation);
  if (successes.length === 0 || types.some((type) => !/[/+]json\b/.test(type))) return scope.value("readAnswer");
  const isSilent = types.length === 0 && successes.some(({ status }) => status !== "204" && status !== "205");
  return isSilent ? scope.value("readNothing") : void 0;
}
function streamReaders(operation, scope) {
  const special2 = successResponses(operation).flatMap(
    (response) => response.contents.flatMap((content) => {
      const reader = readers[content.kind];
      const essence = (content.contentType.split(";")[0] ?? "").trim().toLowerCase();
      return reader === void 0 ? [] : [[essence, scope.value(reader)]];
    })
  );
  return special2.length > 0 ? Object.fromEntries(special2) : void 0;
}

// templates/typescript/client-view.ts
function clientView(plan) {
  const { api } = plan;
  const schemes = Object.entries(api.securitySchemes).filter(([, scheme]) => isCredential(scheme));
  const variables = serverVariables(api);
  const [server] = api.servers;
  return {
    docs: docComment([`A client of ${api.title || "the API"}.`, serverRemark(server)]),
    api: literal2({
      server: server ? serverData(server, (name) => new Code(name)) : { url: "/" },
      ...schemes.length > 0 && {
        schemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, schemeData(scheme)])),
        authenticate: new Code("credentialsOf")
      }
    }),
    schemes: schemes.map(([name, scheme]) => schemeProperty(name, scheme)),
    link: new Code("{@link createClient}"),
    variables,
    isRenewing: hasScheme(api, ({ kind }) => kind === "oauth2")
  };
}
function clientValues(api) {
  return [
    "connect",
    ...hasScheme(api, isCredential) ? ["credentialsOf"] : [],
    ...hasScheme(api, ({ kind }) => kind === "basic") ? ["basic"] : [],
    ...api.servers[0]?.url.includes("{") ? ["fillServer"] : [],
    ...hasScheme(api, (scheme) => scheme.kind === "apiKey" && scheme.in === "cookie") ? ["putCookie"] : [],
    ...hasScheme(api, ({ kind }) => kind === "oauth2") ? ["renewing"] : []
  ];
}
function isCredential({ kind }) {
  return kind !== "mutualTLS";
}
function hasScheme(api, is) {
  return Object.values(api.securitySchemes).some(is);
}
function serverRemark(server) {
  return server ? `Requests go to ${server.url} unless baseUrl says otherwise.` : "The document names no server: give a baseUrl.";
}
function schemeData(scheme) {
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
      return { in: "header", name: "Authorization", prefix: "Bearer " };
    case "basic":
      return { in: "header", name: "Authorization", prefix: "Basic ", write: new Code("basic") };
    case "http":
      return { in: "header", name: "Authorization", prefix: `${scheme.scheme} ` };
    case "apiKey":
      return { in: scheme.in, name: scheme.name, put: scheme.in === "cookie" ? new Code("putCookie") : void 0 };
    case "mutualTLS":
      throw new Error("mutual TLS is no credential of a request");
  }
}
function schemeProperty(name, scheme) {
  return { docs: docComments([scheme.description]), name, optional: true, type: new Code("CredentialSource") };
}
function serverVariables(api) {
  const byName = new Map(api.servers.flatMap((server) => Object.entries(server.variables)));
  return [...byName].map(([name, variable2]) => ({
    docs: docComments([variable2.description, variable2.default === "" ? "" : `Default: ${variable2.default}`]),
    name,
    optional: true,
    type: variable2.enum.length > 0 ? literalUnion(variable2.enum) : new Code("string")
  }));
}

// templates/typescript/input.ts
function inputShape(operation, scope) {
  const keys = inputKeys(operation);
  const parameters = operation.parameters.map((parameter, index) => ({
    docs: parameterDocs(parameter),
    name: keys.get(parameter) ?? parameter.name,
    optional: !parameter.required,
    type: new Code(scope.type(parameterId(operation, index)))
  }));
  const accept = choice("accept", "Media type of the answer.", answerMediaTypes(operation));
  const variants = bodyVariants(operation, scope);
  const [variant, ...others] = variants;
  if (others.length > 0) return { properties: [...parameters, ...accept], variants };
  const [body = [], contentType = []] = [variant?.properties.slice(-1), variant?.properties.slice(0, -1)];
  return { properties: [...parameters, ...contentType, ...accept, ...body], variants: [] };
}
function parameterDocs(parameter) {
  return docComments([parameter.description], parameter.deprecated ? [new Code("@deprecated")] : []);
}
function choice(name, docs, values) {
  return values.length > 1 ? [defaultChoice(name, docs, values)] : [];
}
function defaultChoice(name, docs, values) {
  const first = `${docs} Default: ${values[0] ?? ""}`;
  return { docs: docComments([first]), name, optional: true, type: literalUnion(values) };
}
function bodyVariants(operation, scope) {
  const body = inputBody(operation);
  if (!body) return [];
  const byType = mediaTypesByBody(operation, body.contents, scope);
  const member2 = { docs: docComments([body.description]), name: "body", optional: !body.required };
  return [...byType].map(([type, contentTypes], index) => ({
    properties: [
      ...contentTypeProperty(contentTypes, { isDefault: index === 0, isOnly: byType.size === 1 }),
      { ...member2, type: new Code(type) }
    ]
  }));
}
function contentTypeProperty(contentTypes, variant) {
  const docs = "Media type of the body.";
  if (variant.isOnly) return choice("contentType", docs, contentTypes);
  if (variant.isDefault) return [defaultChoice("contentType", docs, contentTypes)];
  return [{ docs: [], name: "contentType", optional: false, type: literalUnion(contentTypes) }];
}
function mediaTypesByBody(operation, contents, scope) {
  const seen = /* @__PURE__ */ new Set();
  const byType = /* @__PURE__ */ new Map();
  contents.forEach((content, index) => {
    if (seen.has(content.contentType)) return;
    seen.add(content.contentType);
    const type = bodyType(content, bodyId(operation, index), scope);
    byType.set(type, [...byType.get(type) ?? [], content.contentType]);
  });
  return byType;
}
function bodyType(content, id, scope) {
  switch (content.kind) {
    case "json":
      return scope.type(id);
    case "urlencoded":
    case "multipart":
      return content.schema === null ? "Record<string, unknown>" : scope.type(id);
    case "text":
    case "xml":
    case "event-stream":
      return "string";
    case "binary":
      return scope.runtimeType("RawBody");
    case "json-lines":
      return isText(content, scope) ? scope.runtimeType("RawBody") : `Iterable<${scope.type(id)}>`;
  }
}
function isText({ schema, itemSchema: itemSchema2 }, scope) {
  return itemSchema2 === null && resolveSchema(scope.schemas, schema)?.type === "string";
}
function parameterId(operation, index) {
  return `${operation.key} parameter ${index}`;
}
function bodyId(operation, index) {
  return `${operation.key} body ${index}`;
}
function inputTypes(operation) {
  const parameters = operation.parameters.map((parameter, index) => ({
    id: parameterId(operation, index),
    schema: parameter.schema,
    direction: "input"
  }));
  const bodies = (inputBody(operation)?.contents ?? []).flatMap((content, index) => {
    const schema = inputSchema(content);
    return schema === null ? [] : [{ id: bodyId(operation, index), schema, direction: "input" }];
  });
  return [...parameters, ...bodies];
}

// templates/typescript/pages-data.ts
function pagesData(operation, pagination, scope) {
  const place = inputPlaces(operation);
  const { items, itemsKind, fixed: fixed2, dropped, additions } = pagination;
  const values = fixed2.map(({ field, value }) => [place(field), value]);
  const later = dropped.map((field) => [place(field), new Code("undefined")]);
  const style = styleData(pagination, place);
  const carried = (additions?.carry ?? []).map(({ field, value }) => [place(field), responsePlace(value)]);
  const places = [style.parameter, style.back?.parameter, ...[...values, ...later, ...carried].map(([name]) => name)];
  return literal2({
    by: withAdditions(scope.value(strategyOf(pagination)), pagination, scope),
    items: items === "" ? void 0 : items ?? void 0,
    unpack: itemsKind === "map" ? new Code("Object.entries") : void 0,
    more: responsePlace(pagination.more),
    total: responsePlace(pagination.total),
    size: pagination.size ? place(pagination.size) : void 0,
    pageSize: needsDefaultSize(pagination) ? defaultSize(operation, pagination.size) : void 0,
    ...style,
    reinject: additions?.reinject,
    carry: carried.length > 0 ? Object.fromEntries(carried) : void 0,
    fixed: values.length > 0 ? Object.fromEntries(values) : void 0,
    later: later.length > 0 ? Object.fromEntries(later) : void 0,
    write: places.some((one) => one?.startsWith("/")) ? scope.value("writeNested") : void 0
  });
}
function needsDefaultSize(pagination) {
  return pagination.style === "link" || pagination.style === "offset" && pagination.advance === "size";
}
function defaultSize(operation, size) {
  const parameter = operation.parameters.find(({ name, in: location }) => name === size?.name && location === size.in);
  const schema = parameter?.schema;
  const value = typeof schema === "object" ? schema.default : void 0;
  return typeof value === "number" && value > 0 && size?.pointer === "" ? value : void 0;
}
function strategyOf(pagination) {
  const { style, more } = pagination;
  if (style !== "page" && style !== "offset") return strategies[style];
  const isPlain2 = more === null && pagination.next === null;
  if (style === "page") return isPlain2 ? "pageTotals" : "pageNumber";
  return isPlain2 ? "offsetTotals" : "offset";
}
function withAdditions(by, { style, more, additions = {} }, scope) {
  const { stopOnShortPage, carry, reinject } = additions;
  const names = [
    ...carry ? ["carrying"] : [],
    ...reinject ? ["reinjecting"] : [],
    ...stopOnShortPage ? ["untilShort"] : [],
    ...style === "link" && more ? ["untilFlag"] : []
  ];
  return names.reduce((inner, name) => new Code(`/*#__PURE__*/ ${scope.value(name).text}(${inner.text})`), by);
}
var strategies = {
  cursor: "cursor",
  id: "idCursor",
  url: "nextUrl",
  link: "linkHeader",
  single: "single"
};
function inputPlaces(operation) {
  const keys = inputKeys(operation);
  return (field) => {
    if (field.in === "body") return `/body${field.pointer}`;
    const parameter = operation.parameters.find(
      ({ name, in: location }) => name === field.name && location === field.in
    );
    const key = (parameter && keys.get(parameter)) ?? field.name;
    return field.pointer === "" && !key.startsWith("/") ? key : `/${pointerToken(key)}${field.pointer}`;
  };
}
function responsePlace(field) {
  if (field === null) return void 0;
  return field.in === "body" ? field.pointer : field.name;
}
function styleData(pagination, place) {
  switch (pagination.style) {
    case "page":
      return {
        parameter: place(pagination.page),
        start: pagination.start === 1 ? void 0 : pagination.start,
        next: responsePlace(pagination.next),
        totalPages: responsePlace(pagination.totalPages),
        echo: responsePlace(pagination.echoedPage),
        echoedSize: responsePlace(pagination.echoedSize)
      };
    case "offset":
      return {
        parameter: place(pagination.offset),
        start: pagination.start === 0 ? void 0 : pagination.start,
        next: responsePlace(pagination.next),
        echo: responsePlace(pagination.echoedOffset),
        echoedSize: responsePlace(pagination.echoedSize),
        bySize: pagination.advance === "size" ? true : void 0
      };
    case "cursor":
      return {
        parameter: place(pagination.cursor),
        next: responsePlace(pagination.next),
        endValues: pagination.endValues.length > 0 ? pagination.endValues : void 0,
        back: pagination.previous ? { parameter: place(pagination.previous.cursor), next: responsePlace(pagination.previous.value) } : void 0
      };
    case "id":
      return {
        parameter: place(pagination.after),
        id: pagination.id,
        next: responsePlace(pagination.last),
        back: pagination.before ? { parameter: place(pagination.before), next: responsePlace(pagination.first) } : void 0
      };
    case "url":
      return {
        next: responsePlace(pagination.next),
        back: pagination.previous ? { next: responsePlace(pagination.previous) } : void 0
      };
    case "link":
      return { back: { rel: "prev" } };
    case "single":
      return {};
  }
}

// templates/typescript/list-view.ts
function listView(operation, pagination, context) {
  const { names, scope } = context;
  const input = `${identifierName(names.type)}Input`;
  const whole = operation.envelope === null ? `${names.type}Output` : `${names.type}Envelope`;
  const options = hasWayBack(pagination) ? "BothWaysOptions" : "PaginateOptions";
  ["Paginated", options].forEach(scope.runtimeType);
  return {
    all: names.all,
    data: names.data,
    pagesName: identifierName(names.pages),
    docs: listDocs(pagination, names),
    itemType: `${names.type}Item`,
    item: new Code(itemType(operation, pagination, { ...context, whole })),
    pages: pagesData(operation, pagination, scope),
    paginate: scope.value("paginate"),
    signature: new Code(
      `(client: Client, input${context.isOptional ? "?" : ""}: ${input}, options?: ${options}): Paginated<${names.type}Item, ${whole}>`
    )
  };
}
function hasWayBack(pagination) {
  switch (pagination.style) {
    case "link":
      return true;
    case "cursor":
    case "url":
      return pagination.previous !== null;
    case "id":
      return pagination.before !== null;
    case "page":
    case "offset":
    case "single":
      return false;
    default:
      return pagination;
  }
}
function listDocs(pagination, names) {
  if (pagination.style === "single")
    return docComment([`Every item of \`${names.function}\`: a single page. ${pagination.stop}`]);
  return docComment([`Every item of \`${names.function}\`, page by page (${pagination.style}; ${pagination.stop}).`]);
}
function itemType(operation, pagination, context) {
  const { api, names, scope } = context;
  if (pagination.items === null) return context.whole;
  const schema = itemSchema(api, operation, pagination);
  const isValue = pagination.items === (operation.envelope?.value ?? "");
  const isNamed = typeof schema === "object" && schema?.$ref !== void 0;
  if (isValue && !isNamed && pagination.itemsKind === "array" && isPlainArray(api, operation, pagination))
    return `${names.type}Output[number]`;
  const item = schema === null ? "unknown" : scope.type(itemId(operation));
  return pagination.itemsKind === "map" ? `[string, ${item}]` : item;
}
function isPlainArray(api, operation, pagination) {
  const responses = successResponses(operation);
  const [body, ...others] = responses.flatMap((response) => response.contents);
  if (!body || others.length > 0 || responses.length > 1) return false;
  return judged(api.schemas, schemaAt(api, body.schema, pagination.items ?? ""), isArrayType);
}
var isArrayType = (list, inner) => {
  const members = list.oneOf ?? list.anyOf;
  if (members && list.type === void 0 && !list.allOf) return members.every(inner);
  return list.type === "array" && !members && !list.allOf && !list.prefixItems;
};
function itemSchema(api, operation, pagination) {
  if (pagination.items === null) return null;
  for (const content of successResponses(operation).flatMap((response) => response.contents)) {
    const list = resolveSchema(api.schemas, schemaAt(api, content.schema, pagination.items));
    const item = pagination.itemsKind === "map" ? list?.additionalProperties : list?.items;
    if (item !== void 0 && typeof item !== "boolean") return item;
  }
  return null;
}
function schemaAt(api, schema, pointer) {
  const tokens = pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return tokens.reduce((at, token) => propertySchema(api.schemas, at, token), schema);
}
function itemId(operation) {
  return `${operation.key} item`;
}
function listTypes(api, operation, pagination) {
  const schema = pagination ? itemSchema(api, operation, pagination) : null;
  return schema === null ? [] : [{ id: itemId(operation), schema, direction: "output" }];
}

// templates/typescript/naming.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var keywords = "abstract any as asserts assert async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum export extends false finally for from function get global if implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments eval";
var globals = "AbortController AbortSignal AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt Blob BodyInit Boolean Buffer Capitalize ConstructorParameters Crypto DataView Date Element Error EvalError Event EventTarget Exclude Extract File FormData Function Generator Headers Infinity InstanceType Intl Iterable Iterator JSON Lowercase Map Math NaN Node NonNullable Number Object Omit OmitThisParameter Parameters Partial Pick Promise PromiseLike PropertyKey Proxy RangeError ReadableStream Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Request Required Response ReturnType Set SharedArrayBuffer String Symbol SyntaxError TextDecoder TextEncoder ThisType TypeError URIError URL URLSearchParams Uint8Array Uncapitalize Uppercase WeakMap WeakRef WeakSet WritableStream XMLHttpRequest console document exports fetch global globalThis history isFinite isNaN location module navigator parseFloat parseInt process queueMicrotask require self setTimeout structuredClone top window";
var own = "ApiAuth ApiClientOptions ApiServerVariables WithRequired api client createClient input options";
function runtimeExports() {
  const folder = join(packageRoot, "templates/typescript/runtime");
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return sources.flatMap(
    (source) => [
      ...source.matchAll(
        /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm
      )
    ].map((match) => match[1] ?? "")
  );
}
var naming = {
  reserved: /* @__PURE__ */ new Set([...keywords.split(" "), ...globals.split(" "), ...own.split(" "), ...runtimeExports()])
};

// templates/typescript/printed.ts
function createFileScope(plan) {
  const schemaNames = /* @__PURE__ */ new Set();
  const runtimeValues = /* @__PURE__ */ new Set();
  const runtimeTypes = /* @__PURE__ */ new Set();
  return {
    schemas: plan.api.schemas,
    schemaNames,
    runtimeValues,
    runtimeTypes,
    type: (id) => {
      const printed = plan.types.get(id);
      printed?.references.forEach((name) => schemaNames.add(name));
      return printed?.text ?? "unknown";
    },
    value: (name) => {
      runtimeValues.add(name);
      return new Code(name);
    },
    runtimeType: (name) => {
      runtimeTypes.add(name);
      return name;
    }
  };
}
function unionType(members) {
  const unique = [...new Set(members)];
  if (unique.includes("unknown")) return "unknown";
  return unique.length === 0 ? "never" : unique.join(" | ");
}

// templates/typescript/output.ts
function outputTypes(api, operation, context) {
  const { scope } = context;
  const successes = successResponses(operation);
  const values = successes.flatMap((response) => valuesOf(api, operation, response));
  const errors = errorResponses(operation).flatMap((response) => responseValues(api, operation, response, false));
  const output = values.length === 0 ? "unknown" : unionType(values.map((value) => valueType(value, scope)));
  const error = errors.length === 0 ? "unknown" : unionType(errors.map((value) => valueType(value, scope)));
  return {
    output,
    error,
    results: resultMembers(api, operation, {
      scope,
      names: { output: [output, `${context.type}Output`], error: [error, `${context.type}Error`] }
    }),
    envelope: operation.envelope === null ? null : envelopeType(api, operation, scope),
    byAccept: byAccept(operation, values, scope)
  };
}
function valuesOf(api, operation, response) {
  return responseValues(api, operation, response, response.status.startsWith("2"));
}
function valueType(value, scope) {
  const type = value.schema === null ? "unknown" : scope.type(value.id);
  switch (value.content?.kind) {
    case void 0:
      return "undefined";
    case "json":
      return type;
    case "event-stream":
      return `AsyncIterable<${scope.runtimeType("ServerSentEvent")}<${type}>>`;
    case "json-lines":
      return `AsyncIterable<${type}>`;
    case "binary":
    case "multipart":
      return "Blob";
    default:
      return "string";
  }
}
function envelopeType(api, operation, scope) {
  const bodies = successResponses(operation).flatMap((response) => responseValues(api, operation, response, false));
  return unionType(bodies.map((value) => valueType(value, scope)));
}
function byAccept(operation, values, scope) {
  const bodiless = values.filter((value) => value.content === null).map((value) => valueType(value, scope));
  const choices = answerMediaTypes(operation).map((accept) => {
    const chosen = values.filter((value) => value.content?.contentType === accept);
    return { accept, type: unionType([...chosen.map((value) => valueType(value, scope)), ...bodiless]) };
  });
  return new Set(choices.map((choice2) => choice2.type)).size > 1 ? choices : [];
}
function resultMembers(api, operation, context) {
  const { scope } = context;
  const exact = operation.responses.map((response) => response.status).filter(isCode);
  const members = operation.responses.filter((response) => /^[2345d]/.test(response.status)).flatMap((response) => {
    const type = unionType(valuesOf(api, operation, response).map((value) => valueType(value, scope)));
    return statusMembers(response.status, type, { ...context, operation, exact });
  });
  return byBody([...members, ...unknownAnswers(operation, scope)]).map((answer) => member(answer, scope));
}
function byBody(answers) {
  const merged = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const { ok, status, type } = answer;
    const key = `${ok} ${isCode(status) ? `code ${type}` : `class ${status}`}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, status: `${first.status} | ${status}` } : answer);
  }
  return [...merged.values()];
}
function isCode(status) {
  return /^\d{3}$/.test(status);
}
function named(type, [text, name]) {
  return type === text && type !== "unknown" ? name : type;
}
var rangeTypes = {
  "1XX": "InformationalStatus",
  "2XX": "SuccessStatus",
  "3XX": "RedirectStatus",
  "4XX": "ClientErrorStatus",
  "5XX": "ServerErrorStatus"
};
var errorRanges = Object.keys(rangeTypes).filter((range) => range !== "2XX");
function statusMembers(status, type, context) {
  const { operation, exact, scope, names } = context;
  const [success, failure] = [named(type, names.output), named(type, names.error)];
  if (status !== "default") {
    const ok = status.startsWith("2");
    const answer = { ok, type: ok ? success : failure, ...statusType(status, exact, scope) };
    const refused = ok && operation.envelope?.success ? [{ ...answer, ok: false, type: names.error[1] }] : [];
    return [answer, ...refused];
  }
  const failures = undeclared(operation, failure, scope);
  const hasSuccess = operation.responses.some((response) => response.status.startsWith("2"));
  if (hasSuccess) return [failures];
  return [{ status: scope.runtimeType("SuccessStatus"), type: success, ok: true }, failures];
}
function statusType(status, exact, scope) {
  const range = rangeTypes[status];
  if (range === void 0) return { status };
  return { status: scope.runtimeType(range), except: exact.filter((code) => code[0] === status[0]) };
}
function member({ ok, status, type, except = [] }, scope) {
  const rest = except.length === 0 ? "" : `, ${except.join(" | ")}`;
  return `${scope.runtimeType(ok ? "Success" : "Failure")}<${status}, ${type}${rest}>`;
}
function undeclared(operation, type, scope) {
  const declared = operation.responses.map((response) => response.status).filter((status) => /^[345]/.test(status));
  const left = errorRanges.filter((range) => !declared.includes(range));
  const except = declared.filter((status) => left.includes(`${status[0]}XX`));
  return { ok: false, status: errorStatuses(left, scope), type, except };
}
function errorStatuses(ranges, scope) {
  if (ranges.length === errorRanges.length) return scope.runtimeType("ErrorStatus");
  const isAllButClient = ranges.length === errorRanges.length - 1 && !ranges.includes("4XX");
  if (isAllButClient) return scope.runtimeType("NonClientErrorStatus");
  return ranges.map((range) => scope.runtimeType(`${rangeTypes[range]}`)).join(" | ");
}
function unknownAnswers(operation, scope) {
  const statuses = operation.responses.map((response) => response.status);
  if (statuses.includes("default")) return [];
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  return [
    ...hasSuccess ? [] : [{ status: scope.runtimeType("SuccessStatus"), type: "unknown", ok: true }],
    undeclared(operation, "unknown", scope)
  ];
}

// templates/typescript/operation-view.ts
function operationView(operation, plan, scope) {
  const names = namesOf(plan, operation);
  const { properties, variants } = inputShape(operation, scope);
  const types = outputTypes(plan.api, operation, { scope, type: names.type });
  const docs = operationDocs(operation, names, types);
  const pagination = plan.pagination.get(operation.key);
  const isOptional2 = [...properties, ...variants[0]?.properties ?? []].every((property2) => property2.optional);
  return {
    function: names.function,
    type: names.type,
    data: names.data,
    docs,
    properties,
    hasProperties: properties.length > 0,
    variants,
    hasVariants: variants.length > 0,
    output: new Code(types.output),
    error: new Code(types.error),
    results: types.results.slice(0, -1).map((result) => new Code(result)),
    lastResult: new Code(types.results.at(-1) ?? "never"),
    hasEnvelope: types.envelope !== null,
    envelope: new Code(types.envelope ?? "never"),
    operation: operationData(operation, scope),
    ...signatures(names, types, { isOptional: isOptional2, docs }),
    request: scope.value("apiRequest"),
    lists: pagination ? [listView(operation, pagination, { api: plan.api, names, scope, isOptional: isOptional2 })] : []
  };
}
function namesOf(plan, operation) {
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names planned for ${operation.key}`);
  return names;
}
function signatures(names, types, { isOptional: isOptional2, docs }) {
  const input = `${identifierName(names.type)}Input`;
  const output = `${identifierName(names.type)}Output`;
  const signature = (parameter, value) => new Code(`(client: Client, ${parameter}, options?: RequestOptions): ${requestType(names, types, value)}`);
  const chosen = types.byAccept.map(({ accept, type }, index) => {
    const mark = index === 0 ? "?" : "";
    const parameter = `input${isOptional2 ? mark : ""}: ${input} & { accept${mark}: ${literalUnion([accept]).text} }`;
    return signature(parameter, type);
  });
  const visible = chosen.length > 0 ? [...chosen, signature(`input${isOptional2 ? "?" : ""}: ${input}`, output)] : [];
  return {
    overloads: visible.map((text) => ({ docs, function: names.function, signature: text })),
    hasOverloads: visible.length > 0,
    signature: signature(`input${isOptional2 ? "?" : ""}: ${input}`, output)
  };
}
function requestType(names, types, value) {
  const envelope = types.envelope === null ? "" : `, ${names.type}Envelope`;
  return `ApiRequest<${value}, ${names.type}Result${envelope}>`;
}
function operationDocs(operation, names, types) {
  const { summary, description } = operation;
  const repeated = description.trim().replace(/\.$/, "") === summary.trim().replace(/\.$/, "");
  const line = `\`${operation.method} ${operation.path}\``;
  const tags = [
    ...types.error === "unknown" ? [] : [new Code(`@throws {ApiError} with \`${names.type}Error\` as its body.`)],
    ...operation.deprecated ? [new Code("@deprecated")] : []
  ];
  const more = seeAlso(operation.externalDocs);
  return docComment([summary, repeated ? "" : description, [line, ...permissions(operation)].join(". "), more], tags);
}
function permissions(operation) {
  const scopes = operation.security.flatMap((requirement) => Object.values(requirement).flat());
  const listed = Object.entries(operation.extensions).flatMap(
    ([key, value]) => /permission/i.test(key) && Array.isArray(value) ? value.filter((item) => typeof item === "string") : []
  );
  const all2 = [.../* @__PURE__ */ new Set([...listed, ...scopes])];
  return all2.length === 0 ? [] : [`Needs: ${all2.join(", ")}`];
}
function seeAlso(url) {
  return url !== null && /^https?:\/\/[\w.~:/?#[\]@!$&'()+,;=%-]+$/.test(url) ? `See ${url}` : "";
}

// templates/typescript/shape.ts
function operationsShape(operations) {
  return {
    kind: "module",
    types: operations.flatMap(typesOf),
    optionalTypes: [],
    values: operations.flatMap((operation) => [
      ...operation.overloads.map((overload) => overload.function),
      operation.function,
      ...operation.lists.map((list) => list.all)
    ]),
    locals: operations.flatMap((operation) => [operation.data, ...operation.lists.map((list) => list.pagesName)])
  };
}
function typesOf({ type, hasEnvelope, lists }) {
  const suffixes = ["Input", "Output", "Error", "Result", ...hasEnvelope ? ["Envelope"] : []];
  return [...suffixes.map((suffix) => `${type}${suffix}`), ...lists.map((list) => list.itemType)];
}
function typesShape({ names }) {
  const types = [...names.schemas.values()];
  const optionalTypes = ["WithRequired", ...types.map((name) => `${name}Writable`)];
  return { kind: "module", types, optionalTypes, values: [], locals: [] };
}
var reexports = { kind: "module", types: [], optionalTypes: [], values: [], locals: [] };
var clientShape = {
  ...reexports,
  types: ["ApiAuth", "ApiServerVariables", "ApiClientOptions"],
  values: ["createClient"],
  locals: ["api"]
};

// templates/typescript/target.ts
var typescript = {
  name: "typescript",
  naming,
  syntax: syntax2,
  language: "typescript",
  runtime: "runtime",
  types: (plan) => [...operationsByGroup(plan).values()].flatMap((operations) => typesOf2(operations, plan)),
  pages: typescriptPages,
  typesLater: true,
  isSeparable: true,
  declarationsPage
};
function typesOf2(operations, plan) {
  const { api, pagination } = plan;
  return operations.flatMap(
    (operation) => [
      ...inputTypes(operation),
      ...responseTypes(api, operation, `${namesOf(plan, operation).type}Output`),
      ...listTypes(api, operation, pagination.get(operation.key))
    ].map((request) => ({ ...request, operation: operation.key }))
  );
}
function typescriptPages(plan) {
  const groups = operationsByGroup(plan);
  const header = fileHeader(plan.api);
  const pages = [
    ...[...groups].map(([group, operations]) => operationsPage(group, operations, { plan, header })),
    clientPage(plan, header),
    {
      path: "index.ts",
      template: "index",
      view: { header, exports: indexExports([...groups.keys()], plan.options) },
      shape: reexports
    }
  ];
  const operationFiles = new Map(
    plan.api.operations.map((operation) => [operation.key, operationFile(plan, operation)])
  );
  return { pages, diagnostics: [], operationFiles };
}
function declarationsPage(plan, declarations) {
  const view = { header: fileHeader(plan.api), declarations: new Code(declarations.trim() || "export {};") };
  return { path: "types.ts", template: "types", view, shape: typesShape(plan) };
}
function operationFile(plan, operation) {
  return `operations/${namesOf(plan, operation).group}.ts`;
}
function operationsByGroup(plan) {
  return groupBy(plan.api.operations, (operation) => namesOf(plan, operation).group);
}
function fileHeader(api) {
  return `Generated by curlew from ${api.title || "an OpenAPI document"}. Do not edit: change the document or the templates.`;
}
function operationsPage(group, operations, context) {
  let made;
  const make = () => made ??= operationsView(operations, context);
  return {
    path: `operations/${group}.ts`,
    template: "operations",
    operations,
    get lastType() {
      return lastTypeOf(operations, context.plan);
    },
    get view() {
      return make().view;
    },
    get shape() {
      return make().shape;
    }
  };
}
function lastTypeOf(operations, plan) {
  for (const operation of operations.toReversed()) {
    const last = typesOf2([operation], plan).at(-1);
    if (last) return last.id;
  }
  return void 0;
}
function operationsView(operations, { plan, header }) {
  const scope = createFileScope(plan);
  const views = operations.map((operation) => operationView(operation, plan, scope));
  return {
    view: { header, imports: fileImports(scope, plan.options), operations: views },
    shape: operationsShape(views)
  };
}
function fileImports(scope, options) {
  const runtime = runtimeModule("../", options);
  const types = ["ApiRequest", "Client", "RequestOptions", ...scope.runtimeTypes];
  return [
    importLine(types, runtime, true),
    importLine([...scope.runtimeValues], runtime),
    importLine([...scope.schemaNames], modulePath("../types", options), true)
  ].filter((line) => line.text !== "");
}
function clientPage(plan, header) {
  const view = clientView(plan);
  const runtime = runtimeModule("./", plan.options);
  const needed = ["ApiData", "Client", "ClientOptions", ...view.schemes.length > 0 ? ["CredentialSource"] : []];
  const values = importLine(clientValues(plan.api), runtime);
  const imports2 = new Code([importLine(needed, runtime, true), values].join("\n"));
  return { path: "client.ts", template: "client", view: { header, imports: imports2, ...view }, shape: clientShape };
}
function indexExports(groups, options) {
  const from = (module, onlyTypes = false) => new Code(`export ${onlyTypes ? "type " : ""}* from ${stringLiteral(module)};`);
  const all2 = (path, onlyTypes = false) => from(modulePath(path, options), onlyTypes);
  return [
    all2("./client"),
    ...groups.map((group) => all2(`./operations/${group}`)),
    from(runtimeModule("./", options)),
    all2("./types", true)
  ];
}
function runtimeModule(toRoot, options) {
  const { runtime } = options;
  if (runtime === null) return modulePath(`${toRoot}runtime/index`, options);
  if (!runtime.startsWith(".")) return runtime;
  return toRoot === "./" ? runtime : `../${runtime.replace(/^\.\//, "")}`;
}
function modulePath(path, options) {
  return options.importExtension === "none" ? path : `${path}.${options.importExtension}`;
}

// templates/typescript-infinite/infinite-view.ts
function infiniteView(operation, plan, scope) {
  const names = namesOf(plan, operation);
  const type = identifierName(names.type);
  const whole = `${type}${operation.envelope === null ? "Output" : "Envelope"}`;
  const pagination = plan.pagination.get(operation.key);
  const values = pagination && hasWayBack(pagination) ? ["around", "backwards"] : [];
  const input = `input: ${type}Input${isOptional(operation, scope) ? " = {}" : ""}`;
  return {
    name: `${names.function}InfiniteOptions`,
    operation: names.function,
    all: names.all,
    types: [`${type}Input`, `${type}Item`, whole],
    docs: docComment([
      `Options of an infinite query over \`${names.function}\` (${pagination?.style}; ${pagination?.stop}).`
    ]),
    signature: new Code(
      `(client: Client, ${input}, options?: PageOptions): InfiniteOptions<${type}Input, ${type}Item, ${whole}, Continuation>`
    ),
    back: values.length > 0 ? new Code(`, { ${values.join(", ")} }`) : countedBy(operation, pagination),
    values
  };
}
function countedBy(operation, pagination) {
  if (pagination?.style !== "page" && pagination?.style !== "offset") return new Code("");
  const { style, start, size } = pagination;
  const place = inputPlaces(operation);
  const parameter = place(style === "page" ? pagination.page : pagination.offset);
  if (parameter.startsWith("/")) return new Code("");
  const sent = size === null ? "" : place(size);
  const step = style === "page" ? 1 : sent.startsWith("/") ? "" : sent;
  return new Code(`, ${literal2({ parameter, start, step }).text}`);
}
function isOptional(operation, scope) {
  const { properties, variants } = inputShape(operation, scope);
  return [...properties, ...variants[0]?.properties ?? []].every((property2) => property2.optional);
}

// templates/typescript-infinite/modules.ts
function modulePath2(path, { importExtension }) {
  return importExtension === "none" ? path : `${path}.${importExtension}`;
}
function typescriptModule(group, options) {
  return modulePath2(`../../typescript/operations/${group}`, options);
}
function typescriptRuntime(options) {
  const { runtime } = options;
  if (runtime === null) return modulePath2("../../typescript/runtime/index", options);
  if (runtime.startsWith("../")) return `../${runtime}`;
  return runtime.startsWith("./") ? `../../typescript/${runtime.slice(2)}` : runtime;
}

// templates/typescript-infinite/target.ts
var typescriptInfinite = {
  name: "typescript-infinite",
  naming: null,
  syntax: syntax2,
  language: "typescript",
  runtime: "runtime",
  needs: ["typescript"],
  pages: infinitePages
};
function infinitePages(plan) {
  const groups = listsByGroup(plan);
  const header = `Generated by curlew from ${plan.api.title || "an OpenAPI document"}. Do not edit: change the document or the templates.`;
  const exports = [
    ...[...groups.keys()].map((group) => all(modulePath2(`./operations/${group}`, plan.options))),
    new Code(
      `export type { InfiniteOptions, InfinitePage } from ${stringLiteral(modulePath2("./runtime/infinite", plan.options))};`
    )
  ];
  return {
    pages: [
      ...[...groups].map(([group, operations]) => operationsPage2(group, operations, { plan, header })),
      { path: "index.ts", template: "index", view: { header, exports }, shape: reexports }
    ],
    diagnostics: [],
    operationFiles: new Map(
      [...groups].flatMap(([group, operations]) => operations.map(({ key }) => [key, `operations/${group}.ts`]))
    )
  };
}
function listsByGroup(plan) {
  const lists = plan.api.operations.filter(({ key }) => (plan.pagination.get(key)?.style ?? "single") !== "single");
  const groups = new Set(lists.map((operation) => namesOf(plan, operation).group));
  return new Map(
    [...groups].map((group) => [group, lists.filter((operation) => namesOf(plan, operation).group === group)])
  );
}
function operationsPage2(group, operations, { plan, header }) {
  const scope = createFileScope(plan);
  const lists = operations.map((operation) => infiniteView(operation, plan, scope));
  const { options } = plan;
  const local = modulePath2("../runtime/infinite", options);
  const values = [...new Set(lists.flatMap((list) => list.values))];
  const imports2 = [
    importLine(["Client", "Continuation", "PaginateOptions"], typescriptRuntime(options), true),
    ...values.length > 0 ? [importLine(values, typescriptRuntime(options))] : [],
    importLine(
      lists.map(({ all: name }) => name),
      typescriptModule(group, options)
    ),
    importLine(
      lists.flatMap(({ types }) => types),
      typescriptModule(group, options),
      true
    ),
    importLine(["InfiniteOptions"], local, true),
    importLine(["infiniteOptions"], local)
  ];
  return {
    path: `operations/${group}.ts`,
    template: "operations",
    view: { header, imports: imports2, lists },
    shape: {
      kind: "module",
      types: [],
      optionalTypes: [],
      values: lists.map(({ name }) => name),
      locals: ["PageOptions"]
    }
  };
}
function all(module) {
  return new Code(`export * from ${stringLiteral(module)};`);
}

// templates/typescript-usage/values.ts
function inputValues({ api, options }, operation, example) {
  const keys = new Map([...inputKeys(operation)].map(([parameter, key]) => [key, parameter]));
  const plain2 = [...keys].filter(([key, { in: place }]) => place === "path" && typeof example.input[key] !== "object");
  const inPath = pathVariables(operation, example.request, new Set(plain2.map(([, { name }]) => name)));
  const { schemas } = api;
  const untyped = new Set(example.untyped);
  const entries = Object.entries(example.input).map(([key, value]) => {
    const parameter = keys.get(key);
    const variable2 = parameter && variableOf(parameter, inPath, example);
    const text = parameter && variable2 ? shown({ schemas, parameter, variable: variable2 }, value, options.placeholders) : null;
    return [key, text ?? fixed(value, `/${pointerToken(key)}`, untyped)];
  });
  return literal2(Object.fromEntries(entries));
}
function variableOf(parameter, inPath, { request }) {
  return (parameter.in === "path" ? inPath.get(parameter.name) : variableAt(request, parameter)) ?? null;
}
function shown({ schemas, parameter, variable: variable2 }, value, mode) {
  if (mode === "example" && variable2.secret !== true) return null;
  if (variable2.value !== String(value) || typeof value === "bigint") return null;
  const type = plainType(schemas, parameter.schema);
  if (type === "string") return mode === "angle" ? `<${variable2.name}>` : new Code(`${environment(variable2.name)}!`);
  return type === "number" && mode === "env" ? new Code(`Number(${environment(variable2.name)})`) : null;
}
function plainType(schemas, schema) {
  const found = resolveSchema(schemas, schema);
  const isOpen = ["enum", "const", "allOf", "anyOf", "oneOf"].every((keyword) => found?.[keyword] === void 0);
  if (!isOpen) return null;
  if (found?.type === "string") return "string";
  return found?.type === "integer" || found?.type === "number" ? "number" : null;
}
function environment(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? `process.env.${name}` : `process.env[${stringLiteral(name)}]`;
}
function fixed(value, pointer, untyped) {
  const inner = (member2, key) => fixed(member2, `${pointer}/${pointerToken(String(key))}`, untyped);
  const plain2 = fixedPlain(value, pointer, inner);
  return untyped.has(pointer) ? new Code(`${literal2(plain2).text} as never`) : plain2;
}
function fixedPlain(value, pointer, inner) {
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value === "bigint") return new Code(`${value}n as never`);
  if (typeof value !== "object" || value === null) return value;
  if (isFile(value)) return file(value.$file, !pointer.includes("/", 1));
  return Object.fromEntries(Object.entries(value).map(([key, member2]) => [key, inner(member2, key)]));
}
function file(name, isWhole) {
  const path = stringLiteral(name);
  const blob = `await openAsBlob(${path})`;
  return new Code(isWhole ? blob : `new File([${blob}], ${stringLiteral(name.replace(/^.*[/\\]/, ""))})`);
}
function credentialValues(api, example) {
  return Object.fromEntries(
    Object.entries(example.auth).map(([scheme, value]) => [scheme, credential(api, scheme, { example, value })])
  );
}
function credential(api, name, { example, value }) {
  const { request } = example;
  const scheme = api.securitySchemes[name];
  if (scheme?.kind === "basic" && request.basic) {
    const [username, password] = [request.basic.username, request.basic.password].map(firstVariable);
    if (username && password) return { username: fromText(username), password: fromText(password) };
  }
  const place = scheme?.kind === "apiKey" ? scheme : { in: "header", name: "Authorization" };
  const variable2 = variableAt(request, place);
  return variable2 === null ? value : new Code(environment(variable2.name));
}
function fromText({ name }) {
  return new Code(`${environment(name)}!`);
}
function firstVariable(segments) {
  return segments.find((segment) => segment.kind === "variable");
}

// templates/typescript-usage/usage-view.ts
function usageView(plan, shown2) {
  const { operation, example } = shown2;
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names were planned for ${operation.key}`);
  const input = inputValues(plan, operation, example);
  const isList = plan.pagination.has(operation.key);
  const call = callText(names.function, input);
  const local = localNames(names);
  const kind = answerKind(operation);
  const isStream = kind === "event-stream" || kind === "json-lines";
  const loops = [
    ...isStream ? [{ name: local.item, call: new Code(`await ${call}`) }] : [],
    ...isList ? [{ name: local.item, call: new Code(callText(names.all, input)) }] : []
  ];
  return {
    imports: imports(names, { options: plan.options, isList, readsFiles: readsFiles(example) }),
    hasUntyped: example.untyped !== void 0,
    options: clientOptions(plan.api, shown2),
    values: kind === null || isStream ? [] : [{ name: local.result, call: new Code(`await ${call}`) }],
    statements: kind === null ? [new Code(`await ${call}`)] : [],
    loops,
    hasBoth: isList && !isStream
  };
}
function usageShape({ imports: imports2, values, statements, loops }) {
  const calls = 2 * values.length + statements.length + loops.length;
  return { kind: "script", statements: imports2.length + 1 + calls };
}
function callText(name, input) {
  return `${identifierName(name)}(client${input.text === "{}" ? "" : `, ${input.text}`})`;
}
function answerKind(operation) {
  const [first] = answerMediaTypes(operation);
  return first === void 0 ? null : contentKind(first);
}
function localNames(names) {
  const taken = [names.function, names.all];
  return {
    result: taken.includes("result") ? "answer" : "result",
    item: taken.includes("item") ? "entry" : "item"
  };
}
function imports(names, { options, isList, readsFiles: withFiles }) {
  const ending = options.importExtension === "none" ? "" : `.${options.importExtension}`;
  const module = options.module ?? `../../typescript/index${ending}`;
  const used = ["createClient", names.function, ...isList ? [names.all] : []];
  return [...withFiles ? [importLine(["openAsBlob"], "node:fs")] : [], importLine(used, module)];
}
function readsFiles({ input }) {
  const holdsFile = (value) => typeof value === "object" && value !== null && (isFile(value) || Object.values(value).some(holdsFile));
  return Object.values(input).some(holdsFile);
}
function clientOptions(api, { operation, example }) {
  const auth = credentialValues(api, example);
  const baseUrl = missingBase(api, operation);
  const options = {
    ...Object.keys(auth).length === 0 ? {} : { auth },
    ...baseUrl === null ? {} : { baseUrl }
  };
  return Object.keys(options).length === 0 ? new Code("") : literal2(options);
}
function missingBase(api, operation) {
  const server = operation.servers[0] ?? api.servers[0];
  const url = server?.url ?? "";
  if (/^[a-z][a-z0-9+.{}-]*:\/\//i.test(url)) return null;
  return new URL(url.replaceAll(/\{[^{}]*\}/g, ""), "https://example.com/").href.replace(/\/$/, "");
}

// templates/typescript-usage/target.ts
var typescriptUsage = {
  name: "typescript-usage",
  naming: null,
  syntax: syntax2,
  language: "typescript",
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: usagePages
};
function usagePages(plan) {
  const files = /* @__PURE__ */ new Map();
  const usages = plan.api.operations.flatMap((operation) => {
    const examples = plan.examples.get(operation.key) ?? [];
    const stems = snippetStems(plan, operation, examples);
    const written = examples.map((example, index) => usage(plan, { operation, example }, `${stems[index]}.ts`));
    if (written[0]?.diagnostics.length === 0) files.set(operation.key, written[0].page.path);
    return written;
  });
  return {
    pages: usages.map(({ page }) => page),
    diagnostics: usages.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: files
  };
}
function usage(plan, shown2, path) {
  const refused = fetchRefusal(shown2.example.request);
  if (refused === null) {
    const view = usageView(plan, shown2);
    return { page: { path, template: "snippet", view, shape: usageShape(view) }, diagnostics: [] };
  }
  const { key, pointer } = shown2.operation;
  const message = `${typescriptUsage.name} has no snippet for ${key}: ${refused.says} (${refused.reason})`;
  const hint = "use the snippet of a shell";
  return {
    page: {
      path,
      template: "not-expressible",
      view: { notes: [`${key}: ${refused.says}.`] },
      shape: { kind: "script", statements: 0 }
    },
    diagnostics: [{ severity: "warning", code: "not-expressible", pointer, message, hint }]
  };
}

// generator/targets.ts
var targets = [
  typescript,
  typescriptInfinite,
  typescriptUsage,
  curl,
  curlCmd,
  curlPowershell5,
  curlPowershell,
  powershell,
  html,
  markdown,
  mdx
];
var snippetTargets = targets.filter(
  ({ runtime, document }) => runtime === null && document === void 0
);

export {
  isToken,
  percent,
  typescript,
  targets,
  snippetTargets
};

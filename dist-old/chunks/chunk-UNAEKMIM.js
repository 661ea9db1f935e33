import {
  checkValue,
  duplicateProblem,
  isValueProblem,
  lineIndex,
  locateJson,
  negativeZeroProblem,
  parseJson,
  pointerTree,
  positionsOf,
  textProblem,
  valueProblem
} from "./chunk-APMUST5V.js";
import {
  escapeSegment
} from "./chunk-V6KWVYMN.js";

// generator/load/parse-yaml.ts
import { constructFromEvents, CORE_SCHEMA, defineScalarTag, EVENT_ID as EVENT_ID3, intCoreTag } from "js-yaml";
import { mergeTag, NOT_RESOLVED, parseEvents as parseEvents2, YAMLException } from "js-yaml";

// generator/load/locate-yaml.ts
import { EVENT_ID, getScalarValue, parseEvents } from "js-yaml";
function locateYaml(text, pointers, maxDepth) {
  return locateEvents(text, parseEvents(text, { maxDepth }), pointers);
}
function locateEvents(text, events, pointers) {
  const tree = pointerTree(pointers);
  let next = 1;
  function walk(place) {
    const event = events[next++];
    if (event === void 0) return;
    if (event.type === EVENT_ID.MAPPING) walkMapping(place);
    else if (event.type === EVENT_ID.SEQUENCE) walkSequence(place);
  }
  function walkMapping(place) {
    while (!isEnd(events[next])) {
      const key = events[next];
      const child = place === void 0 || key === void 0 ? void 0 : place.children.get(keyText(text, key));
      if (child !== void 0 && key !== void 0) child.offset ??= eventOffset(key);
      walk(void 0);
      walk(child);
    }
    next += 1;
  }
  function walkSequence(place) {
    for (let index = 0; !isEnd(events[next]); index += 1) {
      const child = place?.children.get(String(index));
      const event = events[next];
      if (child !== void 0 && event !== void 0) child.offset ??= eventOffset(event);
      walk(child);
    }
    next += 1;
  }
  walk(tree);
  return positionsOf(tree, pointers, lineIndex(text));
}
function isEnd(event) {
  return event === void 0 || event.type === EVENT_ID.POP;
}
function keyText(text, event) {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
}
function eventOffset(event) {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return 0;
  }
}

// generator/load/yaml-duplicates.ts
import { EVENT_ID as EVENT_ID2 } from "js-yaml";
function yamlDuplicateProblem(text, events, offset) {
  const levels = [];
  for (const event of events) {
    const level = levels.at(-1);
    if (event.type === EVENT_ID2.POP) levels.pop();
    else if (event.type === EVENT_ID2.DOCUMENT) levels.push(openLevel(level, null));
    else if (level?.keys && level.expectsKey && event.type === EVENT_ID2.SCALAR) {
      const key = keyText(text, event);
      const first = level.keys.get(key);
      if (first !== void 0 && eventOffset(event) === offset) {
        return duplicateProblem(text, { pointer: level.pointer, key, first, offset });
      }
      level.keys.set(key, eventOffset(event));
      level.key = key;
      level.expectsKey = false;
    } else {
      const opened = openLevel(level, event.type === EVENT_ID2.MAPPING ? /* @__PURE__ */ new Map() : null);
      if (level !== void 0) {
        level.index += 1;
        level.expectsKey = !level.expectsKey;
      }
      if (event.type === EVENT_ID2.MAPPING || event.type === EVENT_ID2.SEQUENCE) levels.push(opened);
    }
  }
  return duplicateProblem(text, { pointer: "", key: text.slice(offset, text.indexOf(":", offset)), first: 0, offset });
}
function openLevel(parent, keys) {
  const pointer = parent === void 0 ? "" : `${parent.pointer}${step(parent)}`;
  return { pointer, keys, key: "", index: 0, expectsKey: true };
}
function step(parent) {
  if (parent.keys !== null) return `/${escapeSegment(parent.key)}`;
  return parent.pointer === "" && parent.index === 0 ? "" : `/${parent.index}`;
}

// generator/load/parse-yaml.ts
function exactIntTag(onNegativeZero) {
  return defineScalarTag(intCoreTag.tagName, {
    implicit: true,
    implicitFirstChars: intCoreTag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
      const value = intCoreTag.resolve(source, isExplicit, tagName);
      if (Object.is(value, -0)) onNegativeZero();
      if (value === NOT_RESOLVED || Number.isSafeInteger(value)) return value;
      return BigInt(source.replace(/^[+-]/, "")) * (source.startsWith("-") ? -1n : 1n);
    }
  });
}
function parseYaml(text, limits) {
  const events = readEvents(text, limits);
  const value = construct(text, events, limits);
  const shared = events.some((event) => event.type === EVENT_ID3.ALIAS);
  const summary = checkValue(value, limits, shared);
  if (!isValueProblem(summary)) return value;
  const locate = (_, pointers) => locateEvents(text, events, pointers);
  throw valueProblem(text, summary, { limits, locate, shared });
}
function mergeLimit({ maxNodes }) {
  return Math.floor(maxNodes / 5);
}
function readEvents(text, limits) {
  try {
    return parseEvents2(text, { maxDepth: limits.maxDepth });
  } catch (error) {
    throw yamlProblem(text, error, limits);
  }
}
function construct(text, events, limits) {
  let documents;
  let hasNegativeZero = false;
  const schema = CORE_SCHEMA.withTags(
    exactIntTag(() => hasNegativeZero = true),
    mergeTag
  );
  try {
    documents = constructFromEvents(events, { source: text, schema, maxTotalMergeKeys: mergeLimit(limits) });
  } catch (error) {
    if (error instanceof YAMLException && error.reason === "duplicated mapping key") {
      throw yamlDuplicateProblem(text, events, error.mark?.position ?? 0);
    }
    throw yamlProblem(text, error, limits);
  }
  if (hasNegativeZero) throw negativeZeroProblem(text);
  if (documents.length <= 1) return documents[0];
  throw textProblem(text, {
    code: "several-documents",
    message: `the file holds ${documents.length} YAML documents, expected one`,
    hint: 'keep one document in a file, without further "---" lines'
  });
}
var clearer = /* @__PURE__ */ new Map([
  ["bad indentation of a mapping entry", "mapping entry is not aligned with the ones before it"],
  ["deficient indentation", "a bracket or quote opened before is not closed, or this line is not indented enough"],
  ["unexpected end of the stream within a flow collection", "unexpected end; a bracket is not closed"]
]);
function spoken(reason) {
  return clearer.get(reason) ?? reason;
}
function yamlProblem(text, error, limits) {
  const isDepth = error instanceof RangeError || error instanceof YAMLException && error.reason.includes("maxDepth");
  const mark = error instanceof YAMLException ? error.mark : void 0;
  const offset = mark === void 0 ? {} : { offset: mark.position };
  if (isDepth) {
    const message = `nested deeper than ${limits.maxDepth.toLocaleString("en-US")} levels`;
    return textProblem(text, { code: "too-deep", message, hint: "raise the limit with --max-depth", ...offset });
  }
  if (!(error instanceof YAMLException)) throw error;
  if (error.reason.includes("maxTotalMergeKeys")) {
    const message = `merge keys expand to more than ${mergeLimit(limits).toLocaleString("en-US")} members`;
    return textProblem(text, { code: "too-many-nodes", message, hint: "raise the limit with --max-nodes", ...offset });
  }
  const hint = error.reason.includes("tag !") ? "only the tags of the YAML 1.2 core schema are read; remove it" : "correct the YAML; indentation and quotes are the usual causes";
  return textProblem(text, { code: "yaml-syntax", message: spoken(error.reason), hint, ...offset });
}

// generator/load/parse.ts
function parseText(text, limits) {
  const start = text.trimStart();
  if (start === "") {
    const message = "the file is empty; expected an OpenAPI document";
    throw textProblem(text, { code: "empty-file", message, hint: "was the download or the export finished?" });
  }
  if (/^<[a-z!?]/i.test(start)) {
    const message = "this is HTML or XML, not OpenAPI";
    throw textProblem(text, { code: "not-openapi", message, hint: "was a login or error page saved?", offset: 0 });
  }
  if (looksLikeJson(start)) {
    return { value: parseJson(text, limits), locate: (pointers) => locateJson(text, pointers) };
  }
  return { value: parseYaml(text, limits), locate: (pointers) => locateYaml(text, pointers, limits.maxDepth) };
}
function looksLikeJson(start) {
  return /^(\{\s*("|\}|\/|$)|\[\s*([[{"\]]|$)|")/.test(start.slice(0, 4096));
}

export {
  parseText
};

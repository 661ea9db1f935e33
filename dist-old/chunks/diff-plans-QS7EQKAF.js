import {
  verdictOf
} from "./chunk-TKKEEYX6.js";
import {
  literalRequest
} from "./chunk-GRDBHVZH.js";
import {
  isHidden
} from "./chunk-5BQAHSEP.js";
import {
  bodyMediaTypes,
  inputKeys
} from "./chunk-YNSHIHZE.js";
import {
  propertySchema,
  refName
} from "./chunk-TIXY4CHH.js";
import {
  isRaw,
  own
} from "./chunk-WJPFHBNO.js";

// generator/diff/change.ts
function below(prefix, changes) {
  return prefix === "" ? changes : changes.map((change) => ({ ...change, path: prefix + change.path }));
}
function found(code, path, before = null, after = null) {
  return { code, path, before, after };
}
function member(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

// generator/diff/compare-auth.ts
function compareAuth(before, after) {
  const [wasFree, isFree] = [isOptional(before), isOptional(after)];
  const [old, now] = [alternatives(before), alternatives(after)];
  if (wasFree && !isFree) return [found("auth-required", "auth", null, now.join(" or "))];
  const changes = isFree && !wasFree ? [found("auth-optional", "auth", old.join(" or "))] : [];
  return [
    ...changes,
    ...now.filter((words2) => !old.includes(words2)).map((words2) => found("auth-added", "auth", null, words2)),
    ...isFree ? [] : old.filter((words2) => !now.includes(words2)).map((words2) => found("auth-removed", "auth", words2))
  ];
}
function isOptional({ security }) {
  return security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0);
}
function alternatives({ security }) {
  return security.filter((requirement) => Object.keys(requirement).length > 0).map(requirementWords);
}
function requirementWords(requirement) {
  return Object.entries(requirement).map(([name, scopes]) => scopes.length === 0 ? name : `${name} (${[...scopes].sort().join(", ")})`).sort().join(" and ");
}
function compareClient(before, after) {
  const [old, now] = [before.securitySchemes, after.securitySchemes];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])];
  const [was, is] = [before.servers[0]?.url ?? null, after.servers[0]?.url ?? null];
  return [
    ...was === is ? [] : [found("server-changed", "baseUrl", was, is)],
    ...names.flatMap((name) => compareScheme(`auth.${name}`, schemeWords(old[name]), schemeWords(now[name])))
  ];
}
function compareScheme(path, was, is) {
  if (was === is) return [];
  if (was === null) return [found("scheme-added", path, null, is)];
  return [found(is === null ? "scheme-removed" : "scheme-changed", path, was, is)];
}
function schemeWords(scheme) {
  if (!scheme) return null;
  switch (scheme.kind) {
    case "apiKey":
      return `apiKey in ${scheme.in} ${scheme.name}`;
    case "http":
      return `http ${scheme.scheme}`;
    default:
      return scheme.kind;
  }
}

// generator/diff/describe-schema.ts
var shownLiterals = 6;
var shownDepth = 3;
function describeSchema(schema, side, depth = 0) {
  const words2 = side.alternatives(schema).map((part) => describeAlternative(part, side, depth));
  return words2.length === 0 ? "never" : [...new Set(words2)].join(" | ");
}
function describeAlternative(part, side, depth = 0) {
  if (part.kind === "reference") return side.typeName(part.ref);
  if (part.literals !== null) return describeLiterals(part.literals);
  if (part.kind !== "array") return part.kind;
  if (depth > shownDepth) return "array";
  if (part.prefixItems.length > 0)
    return `[${part.prefixItems.map((item2) => describeSchema(item2, side, depth + 1)).join(", ")}]`;
  const item = describeSchema(part.items, side, depth + 1);
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}
function describeLiterals(literals) {
  const rest = literals.length - shownLiterals;
  const shown = literals.slice(0, shownLiterals).join(" | ");
  return rest > 0 ? `${shown} | \u2026 ${rest} more` : shown;
}

// generator/diff/json-text.ts
function jsonText(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (!isRaw(value)) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, part]) => part !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, part]) => `${JSON.stringify(key)}:${jsonText(part)}`);
  return `{${members.join(",")}}`;
}

// generator/diff/compare-keywords.ts
var limitKeywords = "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems".split(
  " "
);
function compareKeywords(before, after) {
  return [
    ...compareLiterals(before.literals, after.literals),
    ...before.kind === "string" || before.kind === "number" ? compareFormat(before, after) : [],
    ...compareLimits(before.keywords, after.keywords)
  ];
}
function compareLiterals(before, after) {
  if (before === null) return after === null ? [] : [found("enum-closed", "", null, describeLiterals(after))];
  if (after === null) return [found("enum-opened", "", describeLiterals(before))];
  return [
    ...before.filter((value) => !after.includes(value)).map((value) => found("enum-member-removed", "", value)),
    ...after.filter((value) => !before.includes(value)).map((value) => found("enum-member-added", "", null, value))
  ];
}
function compareFormat(before, after) {
  const [was, is] = [formatOf(before), formatOf(after)];
  return was === is ? [] : [found("format-changed", "", was, is)];
}
function formatOf({ keywords }) {
  if (typeof keywords.format === "string") return keywords.format;
  const types = typeof keywords.type === "string" ? [keywords.type] : keywords.type ?? [];
  return types.includes("integer") ? "integer" : null;
}
function compareLimits(before, after) {
  const [was, is] = [limitsOf(before), limitsOf(after)];
  return was === is ? [] : [found("limits-changed", "", was, is)];
}
function limitsOf(schema) {
  const limits = limitKeywords.filter((keyword) => schema[keyword] !== void 0);
  if (limits.length === 0) return null;
  return limits.map((keyword) => `${keyword} ${jsonText(schema[keyword])}`).join(", ");
}
function compareNotes(before, after) {
  const [was, is] = [defaultOf(before), defaultOf(after)];
  return [
    ...was === is ? [] : [found("default-changed", "", was, is)],
    ...before.deprecated !== true && after.deprecated === true ? [found("deprecated", "")] : [],
    ...before.deprecated === true && after.deprecated !== true ? [found("undeprecated", "")] : []
  ];
}
function defaultOf(schema) {
  return schema.default === void 0 ? null : jsonText(schema.default);
}

// generator/diff/compare-objects.ts
function compareObjects(before, after, comparison) {
  const old = visible(before, comparison.isHiddenBefore);
  const now = visible(after, comparison.isHiddenAfter);
  const kept = [...old].flatMap(([name, schema]) => {
    const other = now.get(name);
    return other === void 0 ? [] : [inside(member(name), comparison.compare(schema, other))];
  });
  const rest = compareRest(before.rest, after.rest, comparison);
  return collect(
    [
      ...removedProperties(old, now, comparison),
      ...addedProperties(old, now, { ...comparison, required: after.required }),
      ...[...old.keys()].flatMap((name) => now.has(name) ? presence(name, before, after) : [])
    ],
    [...kept, rest]
  );
}
function visible(part, isHidden2) {
  return new Map([...part.properties].filter(([, schema]) => !isHidden2(schema)));
}
function removedProperties(old, now, { describe }) {
  const removed = [...old].filter(([name]) => !now.has(name));
  return removed.map(([name, schema]) => found("property-removed", member(name), describe(schema, false)));
}
function addedProperties(old, now, { describe, required }) {
  const added = [...now].filter(([name]) => !old.has(name));
  return added.map(
    ([name, schema]) => found(
      required.has(name) ? "property-added-required" : "property-added",
      member(name),
      null,
      describe(schema, true)
    )
  );
}
function presence(name, before, after) {
  const [was, is] = [before.required.has(name), after.required.has(name)];
  return was === is ? [] : [found(is ? "property-required" : "property-optional", member(name))];
}
function compareRest(before, after, comparison) {
  if (before !== null && after !== null) return inside("[*]", comparison.compare(before, after));
  if (before === after) return collect([], []);
  return after === null ? collect(
    [found("further-properties-removed", "", before === null ? null : comparison.describe(before, false))],
    []
  ) : collect([found("further-properties-added", "", null, comparison.describe(after, true))], []);
}

// generator/diff/pair-alternatives.ts
function pairAlternatives(before, after, sides) {
  const oldTypes = typeNames(before, sides.before);
  const newTypes = typeNames(after, sides.after);
  const oldRest = before.filter((part) => !isNamed(part, sides.before, newTypes));
  const newRest = after.filter((part) => !isNamed(part, sides.after, oldTypes));
  const types = [...oldTypes].filter((name) => newTypes.has(name));
  if (oldRest.length === 0 || newRest.length === 0) return { types, pairs: [], removed: oldRest, added: newRest };
  return { types, ...pairSimple(expand(oldRest, sides.before), expand(newRest, sides.after)) };
}
function typeNames(parts, side) {
  return new Set(parts.flatMap((part) => part.kind === "reference" ? [side.typeName(part.ref)] : []));
}
function isNamed(part, side, names) {
  return part.kind === "reference" && names.has(side.typeName(part.ref));
}
function expand(parts, side, seen = []) {
  return mergeLiterals(
    parts.flatMap((part) => {
      if (part.kind !== "reference") return [part];
      if (seen.includes(part.ref)) return [];
      const target2 = side.typeSchema(side.typeName(part.ref));
      return expand(side.alternatives(target2), side, [...seen, part.ref]);
    })
  );
}
function mergeLiterals(parts) {
  const merged = [];
  for (const part of parts) {
    const index = isStructured(part) ? -1 : merged.findIndex(({ kind }) => kind === part.kind);
    const known = merged[index];
    if (known) merged[index] = { ...known, literals: union(known.literals, part.literals) };
    else merged.push(part);
  }
  return merged;
}
function isStructured({ kind }) {
  return kind === "object" || kind === "array";
}
function union(first, second) {
  return first === null || second === null ? null : [.../* @__PURE__ */ new Set([...first, ...second])];
}
function pairSimple(before, after) {
  const [only, now] = [before[0], after[0]];
  if (only && now && only.kind === now.kind && before.length === 1 && after.length === 1)
    return { pairs: [[only, now]], removed: [], added: [] };
  const left = [...after];
  const pairs = [];
  const removed = [];
  for (const part of [...before].sort((a, b) => tagsOf(b).size - tagsOf(a).size)) {
    const index = partnerOf(part, left);
    const [partner] = index < 0 ? [] : left.splice(index, 1);
    if (partner) pairs.push([part, partner]);
    else removed.push(part);
  }
  return { pairs, removed, added: left };
}
function partnerOf(part, candidates) {
  const scores = candidates.map((candidate) => candidate.kind === part.kind ? agreement(part, candidate) : -1);
  const best = Math.max(-1, ...scores);
  return best < 0 ? -1 : scores.indexOf(best);
}
function agreement(before, after) {
  const [old, now] = [tagsOf(before), tagsOf(after)];
  const shared = [...old].filter(([name]) => now.has(name));
  return shared.some(([name, value]) => now.get(name) !== value) ? -1 : shared.length;
}
function tagsOf(part) {
  const tags = [...part.properties].flatMap(([name, schema]) => {
    if (typeof schema === "boolean") return [];
    const value = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : void 0);
    return typeof value === "string" ? [[name, value]] : [];
  });
  return new Map(tags);
}

// generator/diff/merge-all-of.ts
function mergeAllOf(schema, reading, depth = 0) {
  if (!schema.allOf || depth > 50) return schema;
  const { allOf, ...own2 } = schema;
  const parts = allOf.map((part) => mergeAllOf(resolved(part, reading.resolve), reading, depth + 1));
  return [...parts, own2].reduce((first, second) => mergeTwo(first, second, reading.join), {});
}
function resolved(schema, resolve) {
  let current = schema;
  for (let steps = 0; steps < 100 && typeof current === "object" && current?.$ref !== void 0; steps++)
    current = resolve(current.$ref);
  return typeof current === "object" && current !== null ? current : {};
}
function mergeTwo(first, second, join) {
  return {
    ...first,
    ...second,
    ...(first.properties ?? second.properties) && {
      properties: mergeProperties(first.properties ?? {}, second.properties ?? {}, join)
    },
    ...(first.required ?? second.required) && {
      required: [.../* @__PURE__ */ new Set([...first.required ?? [], ...second.required ?? []])]
    }
  };
}
function mergeProperties(first, second, join) {
  const joined = Object.entries(second).map(([name, schema]) => {
    const other = Object.hasOwn(first, name) ? first[name] : void 0;
    return [name, other === void 0 ? schema : join(other, schema)];
  });
  return { ...first, ...Object.fromEntries(joined) };
}
function createJoin() {
  const known = /* @__PURE__ */ new WeakMap();
  return (first, second) => {
    if (first === second || typeof first === "boolean") return second;
    if (typeof second === "boolean") return second ? first : second;
    const ofFirst = known.get(first) ?? /* @__PURE__ */ new WeakMap();
    known.set(first, ofFirst);
    const joined = ofFirst.get(second) ?? { allOf: [first, second] };
    ofFirst.set(second, joined);
    return joined;
  };
}

// generator/diff/alternatives.ts
var annotations = new Set(
  "title description example examples default deprecated readOnly writeOnly externalDocs xml discriminator $comment".split(
    " "
  )
);
function createAlternatives(resolve) {
  const known = /* @__PURE__ */ new WeakMap();
  const join = createJoin();
  const read = (schema) => {
    if (schema === false) return [];
    if (schema === true || schema === null) return [simple("unknown", {})];
    const cached = known.get(schema);
    if (cached) return cached;
    known.set(schema, []);
    const made = alternativesOf(schema, { resolve, read, join });
    known.set(schema, made);
    return made;
  };
  return read;
}
function alternativesOf(schema, reading) {
  if (schema.$ref !== void 0) return [{ kind: "reference", ref: schema.$ref }];
  const only = onlyPart(schema);
  if (only !== null) return reading.read(only);
  const merged = mergeAllOf(schema, reading);
  const members = merged.oneOf ?? merged.anyOf;
  if (!members || members.length === 0) return simpleAlternatives(merged);
  const { oneOf: _oneOf, anyOf: _anyOf, ...base } = merged;
  const read = members.flatMap((part) => reading.read(part));
  return saysMoreThanType(base) ? read.flatMap((part) => withBase(base, part, reading)) : read;
}
function onlyPart(schema) {
  const telling = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
  const [keyword] = telling;
  if (telling.length !== 1 || keyword !== "allOf" && keyword !== "oneOf" && keyword !== "anyOf") return null;
  const [part, ...others] = schema[keyword] ?? [];
  return part !== void 0 && others.length === 0 ? part : null;
}
function saysMoreThanType(schema) {
  return Object.keys(schema).some((key) => key !== "type" && !annotations.has(key) && !key.startsWith("x-"));
}
function withBase(base, part, reading) {
  if (part.kind !== "reference")
    return part.kind === "null" ? [part] : simpleAlternatives(mergeTwo(base, part.keywords, reading.join));
  const target2 = mergeAllOf(resolved({ $ref: part.ref }, reading.resolve), reading);
  const { oneOf: _oneOf, anyOf: _anyOf, ...plain } = target2;
  return simpleAlternatives(mergeTwo(base, plain, reading.join));
}
function simpleAlternatives(schema) {
  const values = schema.const === void 0 ? schema.enum : [schema.const];
  if (values && values.length > 0) {
    const kinds = [...new Set(values.map(kindOfValue))];
    return kinds.map((kind) => ({ ...simple(kind, schema), literals: literalsOf(values, kind) }));
  }
  const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? [impliedType(schema)];
  return [...new Set(types.map((type) => kindOfType(type, schema)))].map((kind) => simple(kind, schema));
}
function literalsOf(values, kind) {
  if (kind === "object" || kind === "array" || kind === "null") return null;
  return [...new Set(values.filter((value) => kindOfValue(value) === kind).map(literalText))];
}
function literalText(value) {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
function kindOfValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "object":
      return "object";
    default:
      return "number";
  }
}
function impliedType(schema) {
  if (schema.properties !== void 0 || isRaw(schema.additionalProperties)) return "object";
  return schema.items !== void 0 || schema.prefixItems !== void 0 ? "array" : "unknown";
}
function kindOfType(type, schema) {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "string":
      return schema.format === "binary" ? "binary" : "string";
    case "boolean":
    case "null":
    case "array":
    case "object":
      return type;
    default:
      return "unknown";
  }
}
function simple(kind, schema) {
  return {
    kind,
    literals: null,
    properties: new Map(kind === "object" ? Object.entries(schema.properties ?? {}) : []),
    required: new Set(schema.required ?? []),
    rest: restOf(schema),
    items: schema.items ?? true,
    prefixItems: schema.prefixItems ?? [],
    keywords: schema
  };
}
function restOf({ properties, additionalProperties: rest }) {
  if (rest === false) return null;
  if (rest === void 0) return Object.keys(properties ?? {}).length === 0 ? true : null;
  return rest;
}

// generator/diff/side.ts
function sideOf({ plan }) {
  const components = new Map([...plan.names.schemas].map(([component, name]) => [name, component]));
  const schemaOf = (component) => own(plan.api.schemas, component) ?? null;
  return {
    plan,
    alternatives: createAlternatives((ref) => schemaOf(refName(ref))),
    typeName: (ref) => plan.names.schemas.get(refName(ref)) ?? refName(ref),
    typeSchema: (name) => schemaOf(components.get(name) ?? "")
  };
}
function schemaObject(schema) {
  return typeof schema === "object" && schema !== null ? schema : {};
}

// generator/diff/compare-schemas.ts
var nothing = { changes: [], types: /* @__PURE__ */ new Set() };
function createComparison(sides, direction) {
  const known = /* @__PURE__ */ new WeakMap();
  const compare = (givenBefore, givenAfter) => {
    const name = sharedName(givenBefore, givenAfter, sides);
    if (name !== null) return { changes: [], types: /* @__PURE__ */ new Set([name]) };
    const [before, after] = targets(givenBefore, givenAfter, sides);
    const keys = [schemaKey(before), schemaKey(after)];
    const ofBefore = known.get(keys[0]) ?? /* @__PURE__ */ new WeakMap();
    known.set(keys[0], ofBefore);
    const cached = ofBefore.get(keys[1]);
    if (cached) return cached;
    ofBefore.set(keys[1], nothing);
    const made = compareTwo([before, after], { sides, direction, compare });
    ofBefore.set(keys[1], made);
    return made;
  };
  return compare;
}
function sharedName(before, after, sides) {
  const [old, now] = [schemaObject(before).$ref, schemaObject(after).$ref];
  if (old === void 0 || now === void 0) return null;
  const name = sides.before.typeName(old);
  return name === sides.after.typeName(now) ? name : null;
}
function targets(before, after, sides) {
  const areReferences = schemaObject(before).$ref !== void 0 && schemaObject(after).$ref !== void 0;
  return areReferences ? [target(before, sides.before), target(after, sides.after)] : [before, after];
}
function target(schema, side) {
  let current = schema;
  for (let steps = 0; steps < 100; steps++) {
    const { $ref } = schemaObject(current);
    if ($ref === void 0) return current;
    current = side.typeSchema(side.typeName($ref));
  }
  return current;
}
var anything = {};
var never = {};
function schemaKey(schema) {
  return schema === false ? never : typeof schema === "object" && schema !== null ? schema : anything;
}
function compareTwo([before, after], comparing) {
  const { sides } = comparing;
  const old = sides.before.alternatives(before);
  const now = sides.after.alternatives(after);
  const { types, pairs, removed, added } = pairAlternatives(old, now, sides);
  const parts = pairs.map((pair) => compareSimple(pair, comparing));
  const whole2 = [describeSchema(before, sides.before), describeSchema(after, sides.after)];
  return collect(
    [
      ...compareNotes(schemaObject(before), schemaObject(after)),
      ...compareKinds({
        whole: whole2,
        isNew: types.length === 0 && pairs.length === 0,
        removed: removed.map((part) => [part.kind, describeAlternative(part, sides.before)]),
        added: added.map((part) => [part.kind, describeAlternative(part, sides.after)])
      })
    ],
    [{ changes: [], types: new Set(types) }, ...parts]
  );
}
function compareKinds({ whole: whole2, isNew, removed, added }) {
  const [before, after] = whole2;
  const wasUnknown = removed.some(([kind]) => kind === "unknown");
  if (added.some(([kind]) => kind === "unknown")) return [found("type-opened", "", before, after)];
  if (wasUnknown) return [found("type-closed", "", before, after)];
  if (isNew && removed.length > 0 && added.length > 0) return [found("type-changed", "", before, after)];
  return [
    ...removed.map(
      ([kind, words2]) => kind === "null" ? found("null-removed", "", before, after) : found("alternative-removed", "", words2, null)
    ),
    ...added.map(
      ([kind, words2]) => kind === "null" ? found("null-added", "", before, after) : found("alternative-added", "", null, words2)
    )
  ];
}
function compareSimple([before, after], comparing) {
  const changes = compareKeywords(before, after);
  switch (before.kind) {
    case "array":
      return collect(changes, [compareItems(before, after, comparing)]);
    case "object":
      return collect(changes, [
        compareObjects(before, after, {
          compare: comparing.compare,
          isHiddenBefore: (schema) => isHidden(comparing.sides.before.plan.api.schemas, schema, comparing.direction),
          isHiddenAfter: (schema) => isHidden(comparing.sides.after.plan.api.schemas, schema, comparing.direction),
          describe: (schema, isAfter) => describeSchema(schema, isAfter ? comparing.sides.after : comparing.sides.before)
        })
      ]);
    default:
      return { changes, types: /* @__PURE__ */ new Set() };
  }
}
function compareItems(before, after, { compare, sides }) {
  if (before.prefixItems.length !== after.prefixItems.length) {
    const words2 = [describeAlternative(before, sides.before), describeAlternative(after, sides.after)];
    return { changes: [found("type-changed", "", ...words2)], types: /* @__PURE__ */ new Set() };
  }
  const heads = before.prefixItems.map(
    (item, index) => inside(`[${index}]`, compare(item, after.prefixItems[index] ?? true))
  );
  return collect([], [...heads, inside("[]", compare(before.items, after.items))]);
}
function inside(prefix, diff) {
  return { changes: below(prefix, diff.changes), types: diff.types };
}
function collect(changes, diffs) {
  const all = [...changes, ...diffs.flatMap((diff) => diff.changes)];
  const types = new Set(diffs.flatMap((diff) => [...diff.types]));
  return all.length === 0 && types.size === 0 ? nothing : { changes: all, types };
}

// generator/diff/compare-inputs.ts
function compareInputs(comparison) {
  const old = keyed(comparison.before);
  const now = keyed(comparison.after);
  const places = [pathPlaces(comparison.before), pathPlaces(comparison.after)];
  const partners = new Map(now.map((entry) => [entry, partnerOf2(entry, old, places)]));
  const kept = new Set(partners.values());
  const removed = old.filter((entry) => !kept.has(entry));
  return collect(
    removed.map(
      ([key, { schema }]) => found("input-removed", `input${member(key)}`, describeSchema(schema, comparison.sides.before))
    ),
    [
      ...now.map((entry) => compareParameter(partners.get(entry), entry, comparison)),
      compareBody(comparison),
      { changes: compareMediaTypes(comparison), types: /* @__PURE__ */ new Set() }
    ]
  );
}
function keyed(operation) {
  const keys = inputKeys(operation);
  return operation.parameters.map((parameter) => [keys.get(parameter) ?? parameter.name, parameter]);
}
function pathPlaces({ path }) {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  return [path.replaceAll(/\{[^}]*\}/g, "{}"), names];
}
function partnerOf2([key, parameter], old, [before, after]) {
  const place = parameter.in === "path" && before[0] === after[0] ? after[1].indexOf(parameter.name) : -1;
  return old.find(([other]) => other === key) ?? old.find(([, other]) => other.in === parameter.in && other.name === parameter.name) ?? old.find(([, other]) => other.in === "path" && place >= 0 && other.name === before[1][place]);
}
function compareParameter(old, [key, parameter], { input, sides }) {
  const path = `input${member(key)}`;
  const words2 = describeSchema(parameter.schema, sides.after);
  if (!old) return collect([found(addedCode(parameter.required), path, null, words2)], []);
  const [oldKey, before] = old;
  return collect(
    [
      ...oldKey === key ? [] : [found("input-renamed", path, oldKey, key)],
      ...comparePresence(path, before.required, parameter.required),
      ...!before.deprecated && parameter.deprecated ? [found("input-deprecated", path)] : [],
      ...compareWire(path, before, parameter)
    ],
    [inside(path, input(before.schema, parameter.schema))]
  );
}
function addedCode(required) {
  return required ? "input-added-required" : "input-added";
}
function comparePresence(path, was, is) {
  return was === is ? [] : [found(is ? "input-required" : "input-optional", path)];
}
function compareWire(path, before, after) {
  const words2 = ({ in: location, name, style }) => `${location} ${name} (${style})`;
  return words2(before) === words2(after) ? [] : [found("input-wire", path, words2(before), words2(after))];
}
function compareBody({ before: { body: was }, after: { body: is }, input, sides }) {
  const [old, now] = [was?.contents ?? [], is?.contents ?? []];
  if (!was)
    return collect(is ? [found(addedCode(is.required), "input.body", null, now[0]?.contentType ?? null)] : [], []);
  if (!is) return collect([found("input-removed", "input.body", old[0]?.contentType ?? null)], []);
  const only = old.length === 1 && now.length === 1;
  const pairs = now.flatMap((content) => {
    const partner = old.find(({ contentType }) => contentType === content.contentType);
    return partner ? [[partner, content]] : [];
  });
  const several = pairs.length > 1;
  const [oldSchema, newSchema] = [old[0]?.schema ?? null, now[0]?.schema ?? null];
  if (pairs.length === 0 && only && describeSchema(oldSchema, sides.before) === describeSchema(newSchema, sides.after))
    return collect(comparePresence("input.body", was.required, is.required), [
      inside("input.body", input(oldSchema, newSchema))
    ]);
  return collect(
    comparePresence("input.body", was.required, is.required),
    pairs.map(
      ([a, b]) => inside(
        several ? `input.body (${b.contentType})` : "input.body",
        input(a.itemSchema ?? a.schema, b.itemSchema ?? b.schema)
      )
    )
  );
}
function compareMediaTypes({ before, after }) {
  if (!before.body || !after.body) return [];
  const [old, now] = [bodyMediaTypes(before), bodyMediaTypes(after)];
  const isKept = old.length > 0 && now.includes(old[0] ?? "");
  return [
    ...old.filter((type) => !now.includes(type)).map((type) => found("media-type-removed", "input.contentType", type)),
    ...now.filter((type) => !old.includes(type)).map((type) => found("media-type-added", "input.contentType", null, type)),
    ...isKept && old[0] !== now[0] ? [found("media-type-default", "input.contentType", old[0] ?? null, now[0] ?? null)] : []
  ];
}

// generator/diff/compare-outputs.ts
function compareOutputs(comparison) {
  const { before, after } = comparison;
  const successes = pairResponses(successesOf(before), successesOf(after));
  const errors = pairResponses(errorsOf(before), errorsOf(after));
  return collect(compareEnvelope(before, after), [
    ...successes.map((pair) => compareSuccess(pair, successes.length > 1, comparison)),
    ...errors.map((pair) => compareError(pair, comparison))
  ]);
}
function successesOf({ responses }) {
  const declared = responses.filter(({ status }) => status.startsWith("2"));
  return declared.length > 0 ? declared : responses.filter(({ status }) => status === "default");
}
function errorsOf({ responses }) {
  return responses.filter(({ status }) => /^[45d]/.test(status));
}
function pairResponses(old, now) {
  const statuses = [...new Set([...old, ...now].map(({ status }) => status))];
  const of = (responses, status) => responses.find((response) => response.status === status) ?? null;
  return statuses.map((status) => [of(old, status), of(now, status)]);
}
function compareEnvelope(before, after) {
  const words2 = ({ envelope }) => envelope && envelope.value.slice(1);
  const [was, is] = [words2(before), words2(after)];
  return was === is ? [] : [found("envelope-changed", "output", was, is)];
}
function compareSuccess([old, now], several, comparison) {
  if (!old) return collect([found("status-added", "output", null, now?.status ?? null)], []);
  if (!now) return collect([found("status-removed", "output", old.status)], []);
  const path = several ? `output ${now.status}` : "output";
  return compareContents([old, now], path, { ...comparison, isWhole: false });
}
function compareError([old, now], comparison) {
  if (!old) return collect([found("error-added", "error", null, now?.status ?? null)], []);
  if (!now) return collect([found("error-removed", "error", old.status)], []);
  return compareContents([old, now], `error ${now.status}`, { ...comparison, isWhole: true });
}
function compareContents([old, now], path, comparison) {
  const { sides } = comparison;
  const both = now.contents.flatMap((content) => {
    const partner = old.contents.find(({ contentType }) => contentType === content.contentType);
    return partner ? [[partner, content]] : [];
  });
  const paired = both.length === 0 ? onlyPair(old, now) : both;
  if (paired.length === 0 && old.contents.length + now.contents.length > 0)
    return collect([found("type-changed", path, bodyWords(old, sides.before), bodyWords(now, sides.after))], []);
  return collect(
    compareMediaTypes2(path, old, now),
    paired.map(
      ([a, b]) => inside(paired.length > 1 ? `${path} (${b.contentType})` : path, compareBodies(a, b, comparison))
    )
  );
}
function onlyPair(old, now) {
  const [a, b] = [old.contents[0], now.contents[0]];
  return a && b && a.kind === b.kind && old.contents.length === 1 && now.contents.length === 1 ? [[a, b]] : [];
}
function bodyWords({ contents }, side) {
  const [content] = contents;
  if (!content) return "no body";
  return content.kind === "json" ? describeSchema(content.schema, side) : content.contentType;
}
function compareMediaTypes2(path, old, now) {
  const [was, is] = [mediaTypes(old), mediaTypes(now)];
  if (was.length === 0 || is.length === 0) return [];
  return [
    ...was.filter((type) => !is.includes(type)).map((type) => found("media-type-removed", path, type)),
    ...is.filter((type) => !was.includes(type)).map((type) => found("media-type-added", path, null, type))
  ];
}
function mediaTypes({ contents }) {
  return contents.map(({ contentType }) => contentType);
}
function compareBodies(before, after, comparison) {
  const { sides, output, isWhole } = comparison;
  const old = isWhole ? before.schema : valueSchema(before, comparison.before, sides.before);
  const now = isWhole ? after.schema : valueSchema(after, comparison.after, sides.after);
  const value = output(old, now);
  const isWrapped = !isWhole && comparison.before.envelope !== null && comparison.after.envelope !== null;
  return isWrapped ? collect([], [value, envelopeDiff(before, after, comparison)]) : value;
}
function envelopeDiff(before, after, { output }) {
  return { changes: [], types: output(before.schema, after.schema).types };
}
function valueSchema(content, { envelope }, { plan }) {
  if (envelope === null || content.kind !== "json") return content.itemSchema ?? content.schema;
  return propertySchema(plan.api.schemas, content.schema, envelope.value.slice(1)) ?? content.schema;
}

// generator/diff/compare-pagination.ts
function comparePagination(before, after) {
  if (!before) return after ? [found("pagination-added", "pagination", null, words(after))] : [];
  if (!after) return [found("pagination-removed", "pagination", words(before))];
  const changes = [
    ...items(before) === items(after) ? [] : [found("pagination-items", "pagination", items(before), items(after))],
    ...words(before) === words(after) ? [] : [found("pagination-style", "pagination", words(before), words(after))]
  ];
  return changes.length > 0 || details(before) === details(after) ? changes : [found("pagination-details", "pagination")];
}
function items({ items: pointer, itemsKind }) {
  if (pointer === null) return "whole pages";
  return `${pointer === "" ? "the body" : pointer}${itemsKind === "map" ? " (a map)" : ""}`;
}
function words(pagination) {
  const field = requestField(pagination);
  return field === null ? pagination.style : `${pagination.style} by ${field.name || field.pointer}`;
}
function requestField(pagination) {
  switch (pagination.style) {
    case "page":
      return pagination.page;
    case "offset":
      return pagination.offset;
    case "cursor":
      return pagination.cursor;
    case "id":
      return pagination.after;
    case "url":
    case "link":
    case "single":
      return null;
  }
}
function details(pagination) {
  const { evidence: _evidence, confidence: _confidence, rule: _rule, ...rest } = pagination;
  return jsonText(rest);
}

// generator/diff/compare-function.ts
function compareFunction(comparison) {
  const { before, after, sides } = comparison;
  const [old, now] = [sides.before.plan, sides.after.plan];
  const input = compareInputs(comparison);
  const output = compareOutputs(comparison);
  return {
    input: [
      ...compareNames(comparison),
      ...before.key === after.key ? [] : [found("request-moved", "", before.key, after.key)],
      ...input.changes,
      ...comparePagination(old.pagination.get(before.key), now.pagination.get(after.key)),
      ...compareAuth(before, after),
      ...compareDeprecation(before, after),
      ...compareDocs(before, after),
      ...snippetsOf(old, before) === snippetsOf(now, after) ? [] : [found("snippet-changed", "")]
    ],
    output: output.changes,
    inputTypes: input.types,
    outputTypes: output.types
  };
}
function compareNames({ before, after, sides }) {
  const old = sides.before.plan.names.operations.get(before.key);
  const now = sides.after.plan.names.operations.get(after.key);
  if (!old || !now) return [];
  return [
    ...old.function === now.function ? [] : [found("function-renamed", "", old.function, now.function)],
    ...old.group === now.group ? [] : [found("file-moved", "", old.group, now.group)]
  ];
}
function compareDeprecation(before, after) {
  if (before.deprecated === after.deprecated) return [];
  return [found(after.deprecated ? "deprecated" : "undeprecated", "")];
}
function compareDocs(before, after) {
  const old = new Map(
    before.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter.description])
  );
  const isSame = ownDocs(before) === ownDocs(after) && after.parameters.every(
    (parameter) => (old.get(`${parameter.in} ${parameter.name}`) ?? parameter.description) === parameter.description
  ) && (!before.body || !after.body || before.body.description === after.body.description);
  return isSame ? [] : [found("docs-changed", "")];
}
function ownDocs({ summary, description, externalDocs }) {
  return jsonText([summary, description, externalDocs]);
}
function snippetsOf({ examples }, operation) {
  const requests = (examples.get(operation.key) ?? []).map((example) => [
    example.name,
    literalRequest(example),
    Object.keys(example.variables)
  ]);
  return jsonText(requests);
}

// generator/diff/type-uses.ts
function createTypeUses(sides, compare) {
  const functions = { input: /* @__PURE__ */ new Map(), output: /* @__PURE__ */ new Map() };
  const order = /* @__PURE__ */ new Set();
  return {
    use: (functionName, direction, types) => {
      order.add(functionName);
      for (const type of types) add(functions[direction], type, functionName);
    },
    types: () => ["input", "output"].flatMap(
      (direction) => typesOf(
        direction,
        { functions: functions[direction], order: [...order] },
        (name) => compare[direction](sides.before.typeSchema(name), sides.after.typeSchema(name))
      )
    )
  };
}
function add(map, key, value) {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, /* @__PURE__ */ new Set([value]));
}
function typesOf(direction, { functions, order }, compare) {
  const diffs = /* @__PURE__ */ new Map();
  const users = /* @__PURE__ */ new Map();
  const pending = [...functions.keys()].reverse();
  for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
    if (diffs.has(name)) continue;
    const diff = compare(name);
    diffs.set(name, diff);
    for (const type of diff.types) add(users, type, name);
    pending.push(...[...diff.types].reverse());
  }
  return [...diffs].filter(([, { changes }]) => changes.length > 0).map(([name, { changes }]) => ({ name, direction, changes, usedBy: reached(name, { users, functions, order }) }));
}
function reached(name, { users, functions, order }) {
  const seen = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  const pending = [name];
  for (let type = pending.pop(); type !== void 0; type = pending.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const functionName of functions.get(type) ?? []) names.add(functionName);
    pending.push(...users.get(type) ?? []);
  }
  return order.filter((functionName) => names.has(functionName));
}

// generator/diff/pair-operations.ts
function pairOperations(before, after) {
  let [old, now] = [named(before), named(after)];
  const partners = /* @__PURE__ */ new Map();
  for (const keyOf of [nameOf, requestOf, shapeOf]) {
    const byKey = unique(old, keyOf);
    const own2 = unique(now, keyOf);
    for (const [key, entry] of own2) {
      const partner = byKey.get(key);
      if (partner) partners.set(entry, partner);
    }
    const taken = new Set(partners.values());
    old = old.filter((entry) => !taken.has(entry));
    now = now.filter((entry) => !partners.has(entry));
  }
  const rank = new Map(after.api.operations.map((operation, index) => [operation.key, index]));
  const order = (entry) => rank.get(entry.operation.key) ?? 0;
  const pairs = [...partners].map(([entry, partner]) => ({ before: partner, after: entry }));
  return { pairs: pairs.sort((a, b) => order(a.after) - order(b.after)), removed: old, added: now };
}
function named(plan) {
  return plan.api.operations.map((operation) => ({
    name: plan.names.operations.get(operation.key)?.function ?? operation.key,
    operation
  }));
}
function unique(entries, keyOf) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of entries) found2.set(keyOf(entry), found2.has(keyOf(entry)) ? null : entry);
  return new Map([...found2].filter((pair) => pair[1] !== null));
}
function nameOf({ name }) {
  return name;
}
function requestOf({ operation }) {
  return operation.key;
}
function shapeOf({ operation: { method, path } }) {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

// generator/diff/diff-plans.ts
var verdicts = ["breaking", "minor", "patch"];
function diffPlans(before, after) {
  const sides = { before: sideOf(before), after: sideOf(after) };
  const changes = [...diffOperations(sides), ...diffTypeNames(sides), ...diffClient(sides)];
  const sorted = verdicts.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  const count = (wanted) => sorted.filter(({ verdict }) => verdict === wanted).length;
  const [first] = sorted;
  return {
    verdict: first?.verdict ?? "none",
    counts: { breaking: count("breaking"), minor: count("minor"), patch: count("patch") },
    changes: sorted
  };
}
function diffOperations(sides) {
  const { pairs, removed, added } = pairOperations(sides.before.plan, sides.after.plan);
  const compare = { input: createComparison(sides, "input"), output: createComparison(sides, "output") };
  const uses = createTypeUses(sides, compare);
  const kept = pairs.flatMap(({ before, after }) => {
    const diff = compareFunction({ before: before.operation, after: after.operation, sides, ...compare });
    uses.use(after.name, "input", diff.inputTypes);
    uses.use(after.name, "output", diff.outputTypes);
    const subject = functionSubject(after);
    return [...changesOf(diff.input, subject, "input"), ...changesOf(diff.output, subject, "output")];
  });
  return [
    ...removed.flatMap((entry) => changesOf([whole("function-removed")], functionSubject(entry), "input")),
    ...kept,
    ...added.flatMap((entry) => changesOf([whole("function-added")], functionSubject(entry), "input")),
    ...uses.types().flatMap(({ name, direction, changes, usedBy }) => {
      return changesOf(changes, { kind: "type", name, direction }, direction, usedBy);
    })
  ];
}
function whole(code) {
  return { code, path: "", before: null, after: null };
}
function functionSubject({ name, operation }) {
  return { kind: "function", name, key: operation.key };
}
function changesOf(found2, subject, direction, usedBy = []) {
  return found2.map(({ code, path, before, after }) => ({
    verdict: verdictOf(code, direction),
    code,
    subject,
    path,
    before,
    after,
    usedBy
  }));
}
function diffTypeNames({ before, after }) {
  const old = new Set(before.plan.names.schemas.values());
  const now = new Set(after.plan.names.schemas.values());
  const subject = (name) => ({ kind: "type", name, direction: null });
  return [
    ...[...old].filter((name) => !now.has(name)).flatMap((name) => changesOf([whole("type-removed")], subject(name), "input")),
    ...[...now].filter((name) => !old.has(name)).flatMap((name) => changesOf([whole("type-added")], subject(name), "input"))
  ];
}
function diffClient({ before, after }) {
  return changesOf(compareClient(before.plan.api, after.plan.api), { kind: "client" }, "input");
}
export {
  diffPlans
};

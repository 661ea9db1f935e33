import {
  startTypePrinter
} from "./chunk-MBU4WZHO.js";
import {
  literalRequest
} from "./chunk-GRDBHVZH.js";
import {
  planOf,
  render,
  renderTarget,
  runtimeFiles
} from "./chunk-BN34ATLE.js";
import {
  loadDocument,
  methods,
  planLoaded,
  ruleOf,
  timed,
  withinStack
} from "./chunk-KOGX65PH.js";
import {
  settings
} from "./chunk-MGTEW4T7.js";
import {
  checkOutput,
  takeFiles,
  takeOnce
} from "./chunk-ZRQ5H33E.js";
import {
  format,
  formatKey
} from "./chunk-YFWMBHHZ.js";
import {
  keyText,
  unlessTooLong
} from "./chunk-56GO5OEQ.js";
import {
  groupBy
} from "./chunk-IP23MGXF.js";
import {
  bodyMediaTypes
} from "./chunk-YNSHIHZE.js";
import {
  isCustom
} from "./chunk-KL5ZK3R3.js";
import {
  referredSchemas
} from "./chunk-TIXY4CHH.js";
import {
  isRaw,
  own,
  pointerToken,
  raw,
  text
} from "./chunk-WJPFHBNO.js";
import {
  hashOf,
  hashesOf,
  lockFileName,
  manifestName,
  rememberHash
} from "./chunk-WCV7M7RA.js";
import {
  sha256
} from "./chunk-LXL4GM4E.js";

// generator/expected-output.ts
import { posix } from "node:path";
function shapesOf(rendered) {
  return new Map(
    rendered.flatMap(
      ({ target, result }) => result.pages.flatMap(
        ({ path, shape }) => (
          // A template of the user's may declare what it likes.
          shape === void 0 || isCustom(target) ? [] : [[`${target.name}/${path}`, shape]]
        )
      )
    )
  );
}
function modulesOf({ runtime, module, importExtension }) {
  const ending = importExtension === "none" ? "" : `.${importExtension}`;
  const client = `typescript/index${ending}`;
  return [client, ...module === null ? [] : [module], ...runtime === null ? [] : [fromOutput(runtime)]];
}
function fromOutput(runtime) {
  if (!runtime.startsWith(".")) return runtime;
  return posix.join("typescript", runtime);
}

// generator/finish.ts
async function finish(rendered, formatter, take) {
  const modules = placed(rendered.filter(({ target }) => target.language === "typescript")).map(({ path }) => path);
  return take({ files: placed(rendered), modules, shapes: shapesOf(rendered) }, formatter);
}
function renderDeclarations(targets, plan, { declarations, sealed }) {
  return targets.flatMap((target) => {
    const page = target.declarationsPage?.(plan, declarations);
    if (!page) return [];
    const result = { pages: [page], diagnostics: [], operationFiles: /* @__PURE__ */ new Map() };
    return [{ target, result, files: render(target, [page], { sealed }) }];
  });
}
function placed(targets) {
  return targets.flatMap(
    ({ target, files }) => files.map(({ path, text: text2 }) => ({ path: `${target.name}/${path}`, text: text2 }))
  );
}

// generator/manifest.ts
function manifestSource(plan, rendered) {
  return {
    ...plan,
    names: plan.names.operations,
    hasAll: (operation) => plan.pagination.has(operation.key),
    targetFiles: filesByTarget(rendered),
    loopFiles: new Map(rendered.map(({ target, result }) => [target.name, result.loopFiles ?? /* @__PURE__ */ new Map()]))
  };
}
function filesByTarget(rendered) {
  return new Map(rendered.map(({ target, result }) => [target.name, result.operationFiles]));
}
function buildManifest(source) {
  const { api, files } = source;
  const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : 1);
  return {
    document: { title: api.title, version: api.version, openapi: api.openapi },
    operations: api.operations.map((operation) => manifestOperation(operation, source)),
    files: hashesOf(sorted)
  };
}
function manifestOperation(operation, source) {
  const example = source.examples.get(operation.key)?.[0];
  const docs = filesOf(operation, source.docsFiles ?? /* @__PURE__ */ new Map());
  const loops = filesOf(operation, source.loopFiles ?? /* @__PURE__ */ new Map());
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    tag: operation.tags[0] ?? null,
    typescript: typescriptEntry(operation, source),
    example: example ? { input: example.input, auth: example.auth, variables: example.variables, request: literalRequest(example) } : null,
    snippets: filesOf(operation, source.targetFiles),
    pagination: source.pagination.get(operation.key) ?? null,
    ...Object.keys(loops).length > 0 && { loops },
    ...Object.keys(docs).length > 0 && { docs }
  };
}
function filesOf(operation, targetFiles) {
  const files = [...targetFiles].flatMap(([target, byOperation]) => {
    const file = byOperation.get(operation.key);
    return target === "typescript" || file === void 0 ? [] : [[target, `${target}/${file}`]];
  });
  return Object.fromEntries(files);
}
function typescriptEntry(operation, source) {
  const file = source.targetFiles.get("typescript")?.get(operation.key);
  const names = source.names.get(operation.key);
  if (file === void 0 || !names) return null;
  const contentTypes = bodyMediaTypes(operation);
  return {
    file: `typescript/${file}`,
    function: names.function,
    all: source.hasAll(operation) ? names.all : null,
    contentTypes
  };
}

// generator/pagination/lock.ts
function paginationLock(paginations) {
  const lists = [...paginations].filter(([, { style }]) => style !== "single");
  const rules = lists.map(([key, pagination]) => [key, ruleOf(pagination)]);
  return Object.fromEntries(rules.toSorted(([a], [b]) => a < b ? -1 : 1));
}

// generator/partial/outward.ts
function outwardOf(decided) {
  const { plan, votes, remarks } = decided;
  const uses = usesByOperation(decided);
  const said = groupBy(decided.diagnostics, ({ pointer }) => pointer);
  return new Map(
    plan.api.operations.map((operation) => {
      const { key, operationId, pointer, security } = operation;
      const names = plan.names.operations.get(key);
      const own2 = [
        names,
        operationId,
        security,
        votes.get(key),
        plan.pagination.get(key),
        // All examples of an operation send the same credentials.
        Object.keys(plan.examples.get(key)?.[0]?.auth ?? {}),
        referredSchemas(operation),
        [...uses.get(key) ?? []].sort()
      ];
      return [key, sha256(keyText([...own2, remarks.get(key), said.get(pointer)]))];
    })
  );
}
function usesByOperation({ plan, requests }) {
  const uses = /* @__PURE__ */ new Map();
  for (const { id, operation = "" } of requests) {
    const { references = [], helpers = [] } = plan.types.get(id) ?? {};
    const own2 = uses.get(operation) ?? /* @__PURE__ */ new Set();
    for (const name of [...references, ...helpers]) own2.add(name);
    uses.set(operation, own2);
  }
  return uses;
}

// generator/partial/split-document.ts
import { createHash } from "node:crypto";
function splitDocument(value, known) {
  if (!isRaw(value) || !/^3\.\d/.test(text(own(value, "openapi")))) return null;
  const paths = own(value, "paths");
  if (!isRaw(paths)) return null;
  return unlessTooLong(() => split(value, paths, known), null);
}
function split(value, paths, known) {
  const operations = /* @__PURE__ */ new Map();
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    isRaw(item) ? withoutOperations(path, item, operations) : item
  ]);
  const around = [...piecesOf({ ...value, paths: items }, levels)];
  const hashes = {
    around: hashOf2(around),
    operations: new Map(
      [...operations].map(([pointer, written]) => [pointer, splitOperation(written, known?.operations.get(pointer))])
    )
  };
  const isFresh = (pointer) => known?.operations.get(pointer) !== hashes.operations.get(pointer);
  const fresh = [...operations].filter(([pointer]) => isFresh(pointer));
  const texts = [...known?.around === hashes.around ? [] : around, ...fresh.map(([, { json }]) => json)];
  return texts.every(refersToComponents) ? hashes : null;
}
function splitOperation({ value, json }, known) {
  const hash = sha256(json);
  if (hash === known?.text) return known;
  const found = [];
  look(value, "", found);
  return { text: hash, references: sha256(found.sort().join("\n")) };
}
function look(value, path, found) {
  if (Array.isArray(value)) for (const element of value) look(element, path, found);
  else if (isRaw(value)) {
    for (const name in value) {
      const member = value[name];
      if (typeof member === "object") look(member, `${path}/${name}`, found);
      else if (typeof member === "string" && (name === "$ref" || path.endsWith("/mapping")))
        found.push(`${path}/${name} ${member}`);
    }
  }
}
function hashOf2(pieces) {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
function withoutOperations(path, item, operations) {
  const members = Object.entries(item).map(([name, member]) => {
    if (!methods.has(name)) return [name, member];
    operations.set(`/paths/${pointerToken(path)}/${name}`, { value: member, json: jsonOf(member) });
    return [name, null];
  });
  return Object.fromEntries(members);
}
var levels = 3;
function* piecesOf(value, level) {
  if (level === 0 || !isRaw(value)) return yield jsonOf(value);
  yield "{";
  for (const [name, member] of Object.entries(value)) {
    yield `${JSON.stringify(name)}:`;
    yield* piecesOf(member, level - 1);
    yield ",";
  }
  yield "}";
}
function jsonOf(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(value, (_name, part) => typeof part === "bigint" ? `\0${part}` : part);
  }
}
var naming = /"(\$(ref|id|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef|self)|operationRef|additionalOperations)":/g;
var toComponent = /"\$ref":"#\/components\/[A-Za-z]+\/[^"/%\\]+"/y;
function refersToComponents(json) {
  for (const { index } of json.matchAll(naming)) {
    toComponent.lastIndex = index;
    if (!toComponent.test(json)) return false;
  }
  return true;
}

// generator/partial/make-basis.ts
function basisOf(loaded, progress, made) {
  if (!isSeparable(progress.planned.settings) || !isFree(loaded, progress)) return null;
  const document = splitDocument(loaded.overlaid.source.value);
  if (document === null) return null;
  const outcome = outcomeOf(progress, made);
  const isByKey = outcome.operations.size === made.plan.api.operations.length;
  return isByKey ? { document, ...outcome } : null;
}
function outcomeOf({ source, planned, requests, voting, examples }, { plan, rendered, parts }) {
  const said = rendered.flatMap(({ result }) => result.diagnostics);
  const outward = outwardOf({ plan, requests, votes: voting.votes, remarks: examples.remarks, diagnostics: said });
  return {
    remarks: source.remarks,
    diagnostics: [...examples.diagnostics, ...said],
    renames: lockedRenames(plan.api, planned.names.renames),
    operations: new Map(
      plan.api.operations.map(({ key, pointer }) => [key, { pointer, outward: outward.get(key) ?? "" }])
    ),
    files: parts,
    winner: voting.winner,
    steps: examples.steps
  };
}
function lockedRenames({ operations, schemas }, renames) {
  const byName = new Map(renames.map((rename) => [rename.of, rename]));
  const order = [
    ...operations.map(({ key }) => key),
    ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`)
  ];
  return order.flatMap((name) => {
    const rename = byName.get(name);
    return rename === void 0 ? [] : [{ ...rename, reason: "locked" }];
  });
}
function isSeparable({ targets, model, examples, pagination }) {
  const named = [
    model.filter.include,
    model.filter.exclude,
    pagination.exclude,
    Object.keys(examples.values),
    Object.keys(pagination.operations)
  ];
  return targets.every((target) => target.isSeparable === true) && named.every((names) => names.length === 0);
}
function isFree({ overlaid }, { source, voting, examples }) {
  const written = raw(own(raw(own(raw(overlaid.source.value), "components")), "schemas"));
  const read = Object.keys(source.document.components.schemas);
  const isNamed = read.every((name) => Object.hasOwn(written, name));
  const isOneFile = source.files.length === 1 + overlaid.overlays.length;
  return isNamed && isOneFile && !source.isOrdered && !voting.isOrdered && !examples.wasCut;
}

// generator/json-file.ts
var mark = "\0bigint:";
function jsonFile(path, value) {
  return { path, text: `${jsonText(value)}
` };
}
function jsonText(value) {
  const text2 = JSON.stringify(
    value,
    (_key, member) => typeof member === "bigint" ? `${mark}${member}` : member,
    2
  );
  return text2.replaceAll(/"\\u0000bigint:(-?\d+)"/g, "$1");
}

// generator/render-docs.ts
async function renderDocs(plan, context) {
  if (context.targets.every(({ document }) => document === void 0)) return [];
  const snippets = await Promise.all(context.snippetTargets.map((target) => writtenSnippets(target, plan, context)));
  const docs = [];
  for (const target of context.targets) {
    const result = await target.document?.(plan, snippets);
    if (!result) continue;
    const files = [...render(target, result.pages, context), ...runtimeFiles(target, plan.options)];
    docs.push({ target, result, files });
  }
  return docs;
}
async function writtenSnippets(target, plan, context) {
  const made = context.rendered.find((entry) => entry.target.name === target.name);
  const { result, files } = made ?? renderTarget(target, plan, context.sealed);
  const written = made ? ownFiles(target, context.files) : await format(files, target.language, context.formatter);
  return {
    target: target.name,
    texts: new Map(written.map(({ path, text: text2 }) => [path, text2])),
    operationFiles: result.operationFiles
  };
}
function ownFiles({ name }, files) {
  const folder = `${name}/`;
  return files.filter(({ path }) => path.startsWith(folder)).map(({ path, text: text2 }) => ({ path: path.slice(folder.length), text: text2 }));
}

// generator/render-targets.ts
import { setImmediate } from "node:timers/promises";

// generator/finished-part.ts
function packPart({ result, finished }) {
  const { diagnostics, operationFiles, loopFiles } = result;
  const { imports } = finished.looked;
  return {
    files: finished.files.flatMap((file) => [file.path, file.text, hashOf(file)]),
    operations: [...operationFiles].flat(),
    ...loopFiles && { loops: [...loopFiles].flat() },
    ...diagnostics.length > 0 && { diagnostics },
    ...imports.length > 0 && { imports }
  };
}
function unpackPart({ files, operations, loops, diagnostics = [], imports = [] }) {
  return {
    result: {
      pages: [],
      diagnostics,
      operationFiles: new Map(pairs(operations)),
      ...loops && { loopFiles: new Map(pairs(loops)) }
    },
    finished: { files: filesIn(files), looked: { problems: [], imports } }
  };
}
function filesIn(flat) {
  const found = [];
  for (let index = 0; index < flat.length; index += 3) {
    const file = { path: flat[index] ?? "", text: flat[index + 1] ?? "" };
    rememberHash(file, flat[index + 2] ?? "");
    found.push(file);
  }
  return found;
}
function pairs(flat) {
  const found = [];
  for (let index = 0; index < flat.length; index += 2) found.push([flat[index] ?? "", flat[index + 1] ?? ""]);
  return found;
}

// generator/render-parts.ts
function decisionsOf({ pagination, examples }) {
  const known = /* @__PURE__ */ new Map();
  const decide = ({ key }) => {
    const auth = examples.get(key)?.map((example) => Object.keys(example.auth));
    return sha256(keyText([pagination.get(key), auth]));
  };
  const decisionOf = (operation) => {
    const decided = known.get(operation.key) ?? decide(operation);
    known.set(operation.key, decided);
    return decided;
  };
  return (operations) => operations.map(decisionOf).join(" ");
}
function partsOf(target, plan, decisions) {
  if (target.byOperation)
    return plan.api.operations.map((operation) => operationPart(target, plan, { operation, decisions }));
  const { pages, ...rest } = target.pages(plan);
  const empty = { pages: [], diagnostics: [], operationFiles: /* @__PURE__ */ new Map() };
  return [
    { operations: [], what: () => "", make: () => ({ ...rest, pages: [] }) },
    ...pages.map((page) => {
      const { path, operations = [] } = page;
      return {
        operations,
        what: () => `${target.name} ${path} ${decisions(operations)}`,
        make: () => ({ ...empty, pages: [page] })
      };
    })
  ];
}
function operationPart(target, plan, { operation, decisions }) {
  const examples = plan.examples.get(operation.key) ?? [];
  const operations = [operation];
  return {
    operations,
    what: () => `${target.name} ${decisions(operations)}`,
    make: () => target.pages(planOf(plan, operation, examples))
  };
}

// generator/render-targets.ts
var batchSize = 4e5;
var partsAtOnce = 16;
async function renderTargets(targets, plan, options) {
  const settings2 = targets.some(isFormatted) ? await formatKey(options.formatter) : null;
  const formattedOf = (target) => {
    if (!isFormatted(target)) return "as it is";
    return settings2 === null ? null : sha256(settings2);
  };
  const decisions = decisionsOf(plan);
  const made = /* @__PURE__ */ new Map();
  const parts = [];
  for (const target of inTurn(targets, plan)) {
    const last = target.typesLater ? void 0 : target.types?.(plan).at(-1);
    if (last) await options.until(last.id);
    const finished = [];
    const rendered = await renderParts({
      target,
      plan,
      decisions,
      formatted: formattedOf(target),
      finished,
      parts,
      ...options
    });
    made.set(target, { rendered, finished });
  }
  const all = targets.flatMap((target) => made.get(target) ?? []);
  return { rendered: all.map((one) => one.rendered), finished: all.flatMap((one) => one.finished), parts };
}
function isFormatted({ language }) {
  return language !== null;
}
function* inTurn(targets, plan) {
  const isTyped = ({ types }) => types !== void 0;
  const typed = targets.filter(isTyped).map((target) => ({ target, last: target.types?.(plan).at(-1)?.id }));
  const others = targets.filter((target) => !isTyped(target));
  for (const other of [...others.filter(isFormatted), ...others.filter((one) => !isFormatted(one))]) {
    while (typed[0] && (typed[0].last === void 0 || plan.types.has(typed[0].last)))
      yield* typed.splice(0, 1).map(({ target }) => target);
    yield other;
  }
  yield* typed.map(({ target }) => target);
}
async function renderParts(rendering) {
  const { target, plan, decisions, until, sealed, finished, isPart = false } = rendering;
  const results = [];
  let batch = [];
  let length = 0;
  const add = (done) => {
    done.catch(() => void 0);
    finished.push(done);
  };
  const endBatch = () => {
    add(finishBatch(batch, rendering));
    batch = [];
    length = 0;
  };
  for (const [index, part] of partsOf(target, plan, decisions).entries()) {
    if (isPart && part.operations.length === 0) {
      results.push({ ...part.make(), pages: [] });
      continue;
    }
    if (index % partsAtOnce === 0) await setImmediate();
    const what = whatOf(part, rendering);
    const packed = what === null ? void 0 : rendering.memory.recall(what, part.operations);
    if (packed !== void 0) {
      const known = unpackPart(packed);
      finished.push(Promise.resolve(known.finished));
      results.push(known.result);
      note(part, known.finished.files, rendering);
      continue;
    }
    const result2 = part.make();
    const files = [];
    for (const page of result2.pages) {
      if (page.lastType !== void 0) await until(page.lastType);
      files.push(...render(target, [page], { sealed }));
    }
    results.push({ ...result2, pages: [] });
    note(part, placed([{ target, files }]), rendering);
    batch.push({ what, operations: part.operations, result: result2, files });
    length += files.reduce((sum, { text: text2 }) => sum + text2.length, 0);
    if (length > batchSize) endBatch();
  }
  endBatch();
  const result = joined(results);
  const runtime = { target, result, files: isPart ? [] : runtimeFiles(target, plan.options) };
  add(finish([runtime], rendering.formatter, takeOnce(rendering.memory, rendering.take)));
  return { target, result, files: [] };
}
function note({ operations }, files, { parts }) {
  if (operations.length === 0) return;
  parts.push({ operations: operations.map(({ key }) => key), paths: files.map(({ path }) => path) });
}
async function finishBatch(batch, rendering) {
  const { target, formatter, take } = rendering;
  const result = joined(batch.map((made) => made.result));
  const files = batch.flatMap((made) => made.files);
  const finished = await finish([{ target, result, files }], formatter, take);
  remember(batch, finished, rendering);
  return finished;
}
function whatOf({ what, operations }, { formatted, memory }) {
  return memory.isKept && formatted !== null && operations.length > 0 ? `${formatted} ${what()}` : null;
}
function remember(batch, all, { target, memory }) {
  if (!memory.isKept) return;
  const texts = new Map(all.files.map((file) => [file.path, file]));
  const imports = new Map(all.looked.imports.map((file) => [file.path, file]));
  for (const { what, operations, result, files } of batch) {
    if (what === null) continue;
    const paths = files.map(({ path }) => `${target.name}/${path}`);
    const finished = {
      files: paths.flatMap((path) => texts.get(path) ?? []),
      looked: { problems: [], imports: paths.flatMap((path) => imports.get(path) ?? []) }
    };
    memory.remember(what, packPart({ result, finished }), operations);
  }
}
function joined(results) {
  const loops = results.flatMap(({ loopFiles }) => loopFiles ? [...loopFiles] : []);
  return {
    pages: results.flatMap(({ pages }) => pages),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: new Map(results.flatMap(({ operationFiles }) => [...operationFiles])),
    ...results.some(({ loopFiles }) => loopFiles) && { loopFiles: new Map(loops) }
  };
}

// generator/generate.ts
async function generate(options, context = {}) {
  const { onStage, loaded } = context;
  const chosen = loaded?.chosen ?? await settings(options);
  const printer = chosen.targets.some((target) => target.types) ? (context.types ?? startTypePrinter)() : void 0;
  try {
    return await withinStack(async () => {
      const document = loaded?.document ?? await timed("load", onStage, () => loadDocument(options.input, chosen.read));
      const progress = await planLoaded(document, chosen, { ...context, printer });
      return render2(document, progress, context);
    });
  } finally {
    if (!context.types) await printer?.close();
  }
}
async function render2(loaded, progress, context) {
  const { planned, types, memory } = progress;
  const { onStage, take = takeFiles, sealed = false } = context;
  const { targets, formatter, target: options } = planned.settings;
  const plan = { ...planned.plan, types: types.expressions };
  const code = targets.filter(({ document }) => document === void 0);
  const declared = types.declarations().then(
    (declarations) => finish(renderDeclarations(code, plan, { declarations, sealed }), formatter, takeOnce(memory, take))
  );
  declared.catch(() => void 0);
  const made = await timed(
    "render",
    onStage,
    () => renderTargets(code, plan, { until: types.until, formatter, take, memory, sealed })
  );
  const { rendered, finished } = made;
  const basis = context.leavesBasis ? basisOf(loaded, progress, { plan, ...made }) : null;
  const parts = await timed("format", onStage, () => Promise.all([...finished, declared]));
  const files = parts.flatMap((part) => part.files);
  const docs = await timed("docs", onStage, () => renderDocs(plan, { ...planned.settings, rendered, files, sealed }));
  const all = [...files, ...placed(docs), lockFile(planned)];
  const looked = parts.map((part) => part.looked);
  await timed("check", onStage, () => checkOutput(all, looked, { modules: modulesOf(options) }));
  const manifest = buildManifest({ ...manifestSource(plan, rendered), docsFiles: filesByTarget(docs), files: all });
  return {
    files: [...all, jsonFile(manifestName, manifest)],
    manifest,
    diagnostics: [...planned.diagnostics, ...rendered.flatMap(({ result }) => result.diagnostics)],
    renames: planned.names.renames,
    sources: planned.sources,
    basis
  };
}
function lockFile({ plan, names }) {
  return jsonFile(lockFileName, { names: names.lock, pagination: paginationLock(plan.pagination) });
}

export {
  modulesOf,
  manifestSource,
  manifestOperation,
  splitDocument,
  outcomeOf,
  isSeparable,
  isFree,
  jsonText,
  renderTargets,
  generate
};

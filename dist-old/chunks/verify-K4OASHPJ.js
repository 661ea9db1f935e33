import {
  literalRequest
} from "./chunk-GRDBHVZH.js";
import {
  renderExample,
  renderTarget
} from "./chunk-BN34ATLE.js";
import {
  planDocument
} from "./chunk-KOGX65PH.js";
import "./chunk-UNAEKMIM.js";
import "./chunk-ALMGODQ6.js";
import "./chunk-ZWPORQZB.js";
import "./chunk-MGTEW4T7.js";
import "./chunk-KEHEJE6U.js";
import "./chunk-APMUST5V.js";
import "./chunk-V6KWVYMN.js";
import "./chunk-OEMNQDJX.js";
import {
  unknownName
} from "./chunk-N2D3SQCW.js";
import "./chunk-56GO5OEQ.js";
import "./chunk-54KECTGS.js";
import {
  percent,
  targets,
  typescript
} from "./chunk-HKRAZRUH.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-IP23MGXF.js";
import {
  fetchRefusal
} from "./chunk-YNSHIHZE.js";
import "./chunk-PI7ULHU6.js";
import {
  isFile
} from "./chunk-LN7UNI3F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";
import "./chunk-JLND2UW4.js";
import "./chunk-LXL4GM4E.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";

// generator/verify/verify.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync6, mkdtempSync, rmSync, symlinkSync, writeFileSync as writeFileSync6 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join8 } from "node:path";

// generator/verify/echo-server.ts
import { createServer } from "node:http";
var runHeader = "x-curlew-run";
var markPath = "/.curlew-run/";
var maxHeaderSize = 1024 * 1024;
async function startEchoServer() {
  const byRun = /* @__PURE__ */ new Map();
  let marked = "";
  const keep = ({ headers, ...request }) => {
    if (request.target.startsWith(markPath)) {
      marked = request.target.slice(markPath.length);
      return;
    }
    const run = headers.find(([name]) => name === runHeader)?.[1] ?? marked;
    const known = byRun.get(run) ?? [];
    byRun.set(run, [...known, { ...request, headers: headers.filter(([name]) => name !== runHeader) }]);
  };
  const server = createServer({ maxHeaderSize }, (request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: target = "", rawHeaders } = request;
      keep({ method, target, headers: headerPairs(rawHeaders), body: Buffer.concat(chunks) });
      response.setHeader("Content-Type", "application/json").end("{}");
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    take: (run) => {
      const received = byRun.get(run) ?? [];
      byRun.delete(run);
      return received;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
function headerPairs(raw) {
  return raw.flatMap(
    (name, index) => index % 2 === 0 ? [[name.toLowerCase(), Buffer.from(raw[index + 1] ?? "", "latin1").toString()]] : []
  );
}

// generator/verify/functions.ts
import { join as join3 } from "node:path";
import { pathToFileURL } from "node:url";

// generator/verify/compare-body.ts
import { basename } from "node:path";

// generator/verify/difference.ts
function textDifference(part, meant, sent) {
  if (meant === sent) return [];
  const at = firstDifference(meant, sent);
  return [{ part, meant: excerpt(meant, at), sent: excerpt(sent, at) }];
}
var before = 20;
var after = 60;
function firstDifference(left, right) {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
function excerpt(text, at) {
  const start = Math.max(0, at - before);
  const end = Math.min(text.length, at + after);
  return `${start > 0 ? "\u2026" : ""}${text.slice(start, end)}${end < text.length ? "\u2026" : ""}`;
}
function pairText(encoded) {
  return JSON.stringify([...new URLSearchParams(encoded)]);
}

// generator/verify/multipart-parts.ts
function multipartParts(contentType, body) {
  const [, quoted, bare] = /^multipart\/[^;]+;.*?boundary=(?:"([^"]+)"|([^;\s]+))/is.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === void 0) return null;
  const parts = [];
  const delimiter2 = Buffer.from(`\r
--${boundary}`);
  const whole = Buffer.concat([Buffer.from("\r\n"), body]);
  let start = whole.indexOf(delimiter2);
  while (start >= 0) {
    const from = start + delimiter2.length;
    if (whole.subarray(from, from + 2).toString() === "--") return parts;
    const end = whole.indexOf(delimiter2, from);
    const part = end < 0 ? null : onePart(whole.subarray(from, end));
    if (part === null) return null;
    parts.push(part);
    start = end;
  }
  return null;
}
function onePart(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString();
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  return {
    name: parameter(disposition, "name"),
    file: parameter(disposition, "filename"),
    contentType: /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(head)?.[1] ?? null,
    content: bytes.subarray(end + 4)
  };
}
function parameter(disposition, name) {
  const value = new RegExp(`;[ \\t]*${name}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(disposition)?.[1];
  const bare = new RegExp(`;[ \\t]*${name}=([^";\\s]+)`, "i").exec(disposition)?.[1];
  const found = value?.replaceAll(/\\(["\\])/g, "$1") ?? bare;
  return found?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n") ?? null;
}

// generator/verify/same-json.ts
import { visit } from "jsonc-parser";
function sameJson(left, right) {
  if (left === right) return true;
  const [a, b] = [tokens(left), tokens(right)];
  return a !== null && b !== null && a.length === b.length && a.every((token, index) => token === b[index]);
}
function tokens(text) {
  const found = [];
  let isJson = true;
  visit(
    text,
    {
      onObjectBegin: () => void found.push("{"),
      onObjectProperty: (name) => void found.push(`name ${name}`),
      onObjectEnd: () => void found.push("}"),
      onArrayBegin: () => void found.push("["),
      onArrayEnd: () => void found.push("]"),
      onLiteralValue: (value, offset, length) => {
        found.push(typeof value === "string" ? `string ${value}` : text.slice(offset, offset + length));
      },
      onError: () => {
        isJson = false;
      }
    },
    { disallowComments: true }
  );
  return isJson ? found : null;
}

// generator/verify/compare-body.ts
function bodyDifferences({ body }, sent, context) {
  if (body === null) return textDifference("body", "", sent.body.toString());
  switch (body.kind) {
    case "json":
    case "urlencoded":
    case "text":
      return isSameText(body, sent.body.toString(), context) ? [] : bytesDifference("body", Buffer.from(body.text), sent.body);
    case "file":
      return bytesDifference("body", context.fileBytes(body.file), sent.body);
    case "multipart":
      return multipartDifferences(body.parts, sent, context);
    default:
      return body;
  }
}
function isSameText({ kind, text }, sent, { precision }) {
  if (precision === "exact" || kind === "text") return text === sent;
  return kind === "json" ? sameJson(text, sent) : pairText(text) === pairText(sent);
}
function bytesDifference(part, meant, sent) {
  if (sent.equals(meant)) return [];
  const [want, got] = [Buffer.from(meant).toString("utf8"), sent.toString("utf8")];
  if (want === got) return textDifference(part, Buffer.from(meant).toString("hex"), sent.toString("hex"));
  return textDifference(part, want, got);
}
function multipartDifferences(parts, sent, context) {
  const contentType = sent.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const received = multipartParts(contentType, sent.body);
  if (received === null) return textDifference("body", "a multipart body", `${contentType}: ${sent.body.toString()}`);
  const names = (list) => list.map(({ name }) => name).join(", ");
  if (names(parts) !== names(received)) return textDifference("parts", names(parts), names(received));
  return parts.flatMap((part, index) => {
    const got = received[index];
    return got === void 0 ? [] : partDifferences(part, got, context);
  });
}
function partDifferences(part, sent, { fileBytes: fileBytes2 }) {
  const label = `part ${part.name}`;
  const isFile2 = part.kind === "file";
  const type = part.contentType === null ? [] : textDifference(`${label}: Content-Type`, part.contentType, `${sent.contentType}`);
  return [
    ...textDifference(`${label}: filename`, isFile2 ? basename(part.file) : "(none)", sent.file ?? "(none)"),
    ...type,
    ...bytesDifference(label, isFile2 ? fileBytes2(part.file) : Buffer.from(part.text), sent.content)
  ];
}

// generator/verify/compare.ts
var guarded = ["authorization", "cookie"];
function differences(example, sent, context) {
  const meant = literalRequest(example);
  return [
    ...textDifference("method", meant.method, sent.method),
    ...urlDifferences(meant.url, sent.target, context.precision),
    ...headerDifferences(meant, sent, context.precision),
    ...multipartType(example, sent),
    ...bodyDifferences(meant, sent, context)
  ];
}
function urlDifferences(url, target, precision) {
  const meant = url.slice(new URL(url).origin.length) || "/";
  const [meantPath = "", meantQuery = ""] = meant.split(/\?(.*)/s);
  const [sentPath = "", sentQuery = ""] = target.split(/\?(.*)/s);
  const isSameQuery = precision === "meaning" && pairText(meantQuery) === pairText(sentQuery);
  return [
    ...textDifference("path", meantPath, sentPath),
    ...isSameQuery ? [] : textDifference("query", meantQuery, sentQuery)
  ];
}
function headerDifferences(meant, sent, precision) {
  const asked = new Set(meant.headers.map(([name]) => name.toLowerCase()));
  const isMultipart = meant.body?.kind === "multipart";
  const typed = precision === "exact" && meant.body === null ? ["content-type"] : [];
  const unasked = [...guarded, ...typed].filter((name) => !asked.has(name));
  return [...asked, ...unasked].flatMap((name) => {
    if (name === "content-type" && isMultipart) return [];
    const [want, got] = [valuesOf(meant.headers, name), valuesOf(sent.headers, name)];
    const isSame = name === "content-type" && precision === "meaning" && withoutCharset(want) === withoutCharset(got);
    return isSame ? [] : textDifference(`header ${name}`, want, got);
  });
}
function multipartType({ request: { body } }, sent) {
  if (body?.kind !== "multipart") return [];
  const essence = (value) => value.replace(/;.*/s, "").trim().toLowerCase();
  return textDifference(
    "header content-type",
    essence(body.contentType),
    essence(valuesOf(sent.headers, "content-type"))
  );
}
function valuesOf(headers, name) {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
  return values.length === 0 ? "(not sent)" : values.join(", ");
}
function withoutCharset(value) {
  return value.replace(/; *charset=utf-8$/i, "").toLowerCase();
}

// generator/verify/example-files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname, join, relative } from "node:path";
function fileBytes(name) {
  return Uint8Array.from([...Buffer.from(`\r

\0\xFF${name}`), 255, 254, 26, 13, 10]);
}
function fileNames({ request: { body } }) {
  if (body?.kind === "file") return [body.file];
  if (body?.kind !== "multipart") return [];
  return body.parts.flatMap((part) => part.kind === "file" ? [part.file] : []);
}
function isWritable(name) {
  const path = relative("/folder", join("/folder", name));
  return path !== "" && !path.startsWith("..") && !name.includes("\0") && basename2(name) !== "..";
}
function writeFiles(folder, names) {
  for (const name of names) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fileBytes(name));
  }
}
function withFiles(value) {
  if (isFile(value)) return new File([fileBytes(value.$file)], basename2(value.$file));
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withFiles(member)]));
}

// generator/verify/place-snippets.ts
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { basename as basename3, dirname as dirname2, join as join2 } from "node:path";
function placeSnippets(target, plan, place) {
  const taken = /* @__PURE__ */ new Set();
  return plan.api.operations.flatMap(
    (operation) => (plan.examples.get(operation.key) ?? []).map((example) => {
      const obstacle = forbidden(example, place.origin);
      if (obstacle !== null) return { kind: "none", operation, example, outcome: obstacle };
      const { files, diagnostics } = renderExample(target, plan, { operation, example });
      const [first] = files;
      if (diagnostics.length > 0 || first === void 0)
        return { kind: "none", operation, example, outcome: notExpressible(diagnostics[0]?.message ?? "") };
      const run = runnable(target, place.transpile);
      const folder = join2(place.folder, freeFolder(first.path, taken));
      for (const { path, text } of files) writeText(join2(folder, basename3(run.path(path))), run.text(text));
      writeFiles(folder, fileNames(example));
      const { precision, requests } = run;
      const file = basename3(run.path(first.path));
      return { kind: "snippet", snippet: { operation, example, folder, file, text: first.text, precision, requests } };
    })
  );
}
function freeFolder(path, taken) {
  let folder = dirname2(path);
  for (let number = 2; taken.has(join2(folder, basename3(path))); number++) folder = `${dirname2(path)}-${number}`;
  taken.add(join2(folder, basename3(path)));
  return folder;
}
function runnable({ language }, transpile) {
  if (language !== "typescript") return { path: same, text: same, precision: "meaning", requests: "one" };
  return { path: (path) => path.replace(/\.ts$/, ".js"), text: transpile, precision: "exact", requests: "several" };
}
function same(text) {
  return text;
}
function writeText(path, text) {
  mkdirSync2(dirname2(path), { recursive: true });
  writeFileSync2(path, text);
}
function forbidden(example, origin) {
  const { url } = literalRequest(example);
  if (!url.startsWith(`${origin}/`)) return failed(`the URL leads away from this machine: ${url}`);
  const name = fileNames(example).find((file) => !isWritable(file));
  return name === void 0 ? null : failed(`the file ${JSON.stringify(name)} would be outside of the working folder`);
}
function failed(reason) {
  return { status: "failed", reason, output: "" };
}
function notExpressible(message) {
  return { status: "not-expressible", reason: /\(([\w-]+)\)$/.exec(message)?.[1] ?? message };
}

// generator/verify/functions.ts
async function verifyFunctions(plan, bench) {
  const client = await import(pathToFileURL(join3(bench.folder, "index.js")).href);
  const verdicts = [];
  for (const operation of plan.api.operations) {
    const name = plan.names.operations.get(operation.key)?.function ?? "";
    for (const example of plan.examples.get(operation.key) ?? []) {
      const outcome = forbidden(example, bench.server.origin) ?? unsendable(example) ?? await callFunction(client, { name, example, bench });
      const { key, operationId } = operation;
      verdicts.push({
        operation: key,
        operationId,
        example: example.name,
        shell: "function",
        target: typescript.name,
        outcome
      });
    }
  }
  return verdicts;
}
function unsendable({ request }) {
  const refused = fetchRefusal(request);
  return refused === null ? null : { status: "not-expressible", reason: refused.reason };
}
var timeout = 1e4;
async function callFunction(client, { name, example, bench }) {
  const { origin, take } = bench.server;
  take("");
  const said = await messageOf(async () => {
    const connected = client["createClient"]?.({ auth: example.auth, baseUrl: origin, retries: 0, timeout });
    await client[name]?.(connected, withFiles(example.input));
  });
  const received = take("");
  const [only, ...more] = received;
  if (only === void 0) return { status: "failed", reason: "no request arrived", output: said };
  if (more.length > 0) return { status: "failed", reason: `${received.length} requests arrived`, output: said };
  const found = differences(example, only, { precision: "exact", fileBytes });
  return found.length === 0 ? { status: "same" } : { status: "differs", differences: found };
}
async function messageOf(call) {
  try {
    await call();
    return "";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

// generator/verify/javascript.ts
import { mkdirSync as mkdirSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";
async function loadTranspiler() {
  const { default: ts } = await import("typescript");
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true
  };
  return (text) => ts.transpileModule(text, { compilerOptions }).outputText;
}
function writeClient(plan, folder, transpile) {
  for (const { path, text } of renderTarget(typescript, plan, false).files) {
    const file = join4(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync3(dirname3(file), { recursive: true });
    writeFileSync3(file, transpile(text));
  }
}

// generator/verify/run-snippets.ts
import { mkdirSync as mkdirSync4, writeFileSync as writeFileSync4 } from "node:fs";
import { delimiter, join as join5 } from "node:path";

// generator/verify/pool.ts
import { availableParallelism } from "node:os";
async function runPool(tasks, size = availableParallelism()) {
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < tasks.length) {
      const index = next++;
      const task = tasks[index];
      try {
        if (task) results[index] = await task();
      } catch (error) {
        next = tasks.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, work));
  return results;
}

// generator/verify/run-program.ts
import { spawn } from "node:child_process";
var longestOutput = 4e3;
function runProgram({ command, folder, environment, timeout: timeout2 }) {
  return new Promise((resolve) => {
    const [name = "", ...args] = command;
    const child = spawn(name, args, {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true
    });
    let output = "";
    const keep = (chunk) => {
      if (output.length < longestOutput) output += chunk.toString().slice(0, longestOutput);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const timer = setTimeout(() => killGroup(child.pid), timeout2);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ status: null, output: error.message });
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}
function killGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

// generator/verify/run-snippets.ts
var batchSize = 50;
var startTime = 2e4;
var snippetTime = 2e3;
async function runSnippets(shell, snippets, bench) {
  const batches = Array.from(
    { length: Math.ceil(snippets.length / batchSize) },
    (_, index) => snippets.slice(index * batchSize, (index + 1) * batchSize)
  );
  const size = shell.toldApartBy === "order" ? 1 : void 0;
  const outcomes = await runPool(
    batches.map((batch, index) => () => runBatch(shell, batch, { ...bench, name: `${shell.name}-${index}` })),
    size
  );
  return outcomes.flat();
}
async function runBatch(shell, batch, bench) {
  const runs = batch.map((snippet, index) => prepare(snippet, `${bench.name}-${index}`, bench));
  const path = join5(bench.folder, `${bench.name}.${shell.extension}`);
  writeFileSync4(path, shell.script(runs, bench.server.origin + markPath));
  const timeout2 = startTime + batch.length * snippetTime;
  const environment = environmentOf(shell, bench);
  await runProgram({ command: [...shell.command, path], folder: bench.folder, environment, timeout: timeout2 });
  await shell.send?.(runs, environment["PATH"] ?? "");
  const outcomes = [];
  for (const [index, snippet] of batch.entries()) {
    const first = judge(snippet, bench.server, `${bench.name}-${index}`, "");
    outcomes.push(
      first.status === "same" ? first : await runAlone(shell, snippet, { ...bench, name: `${bench.name}-${index}-alone` })
    );
  }
  bench.onProgress(batch.length);
  return outcomes;
}
async function runAlone(shell, snippet, bench) {
  const run = prepare(snippet, bench.name, bench);
  const path = join5(bench.folder, `${bench.name}.${shell.extension}`);
  if (!shell.runsFiles) writeFileSync4(path, shell.script([run], bench.server.origin + markPath));
  if (shell.toldApartBy === "order") await fetch(bench.server.origin + markPath + bench.name);
  const environment = environmentOf(shell, bench);
  const { output } = await runProgram({
    command: [...shell.command, shell.runsFiles ? run.file : path],
    folder: run.folder,
    environment: { ...environment, ...run.environment },
    timeout: startTime
  });
  const said = await shell.send?.([run], environment["PATH"] ?? "");
  return judge(snippet, bench.server, bench.name, said ?? output);
}
function prepare(snippet, id, { folder, server }) {
  const home = join5(folder, "runs", id);
  const { host } = new URL(server.origin);
  const settings = [
    `header = "${runHeader}: ${id}"`,
    `connect-to = "::${host}"`,
    'noproxy = "*"',
    "max-time = 10",
    "silent"
  ];
  mkdirSync4(home, { recursive: true });
  writeFileSync4(join5(home, ".curlrc"), settings.map((line) => `${line}
`).join(""));
  return {
    id,
    folder: snippet.folder,
    file: snippet.file,
    environment: { CURL_HOME: home, ...snippet.example.variables }
  };
}
function environmentOf(shell, { folder }) {
  const kept = ["SystemRoot", "SYSTEMROOT", "ComSpec", "PATHEXT", "TEMP", "TMP"].flatMap((name) => {
    const value = process.env[name];
    return value === void 0 || process.platform !== "win32" ? [] : [[name, value]];
  });
  const path = [join5(folder, "bin"), process.env["PATH"] ?? ""].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, HOME: folder, LC_ALL: "C.UTF-8", ...shell.environment(folder) };
}
function judge({ example, precision, requests }, server, id, output) {
  const received = server.take(id);
  const [only, ...more] = received;
  if (only === void 0) return { status: "failed", reason: "no request arrived", output };
  if (more.length > 0 && requests === "one")
    return { status: "failed", reason: `${received.length} requests arrived`, output };
  const found = differences(example, only, { precision, fileBytes });
  return found.length === 0 ? { status: "same" } : { status: "differs", differences: found };
}

// generator/verify/shells.ts
import { spawnSync as spawnSync2 } from "node:child_process";

// generator/verify/shell-scripts.ts
import { join as join6 } from "node:path";
import { pathToFileURL as pathToFileURL2 } from "node:url";
var posixScript = (runs) => runs.map(({ folder, file, environment }) => {
  const variables = entries(environment).map(([name, value]) => `${name}=${posixWord(value)}`);
  return `( cd ${posixWord(folder)} && export ${variables.join(" ")} && . ./${file} ) >/dev/null 2>&1
`;
}).join("");
function posixWord(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
var fishScript = (runs) => runs.map(({ folder, file, environment }) => {
  const variables = entries(environment).map(([name, value]) => `set -lx ${name} ${fishWord(value)}
`);
  return `begin
cd ${fishWord(folder)}
${variables.join("")}source ./${file}
end >/dev/null 2>&1
`;
}).join("");
function fishWord(text) {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
var cmdScript = (runs) => {
  const lines = runs.flatMap(({ folder, file, environment }) => [
    "setlocal",
    `cd /d "${percent2(folder)}"`,
    ...entries(environment).map(([name, value]) => `set "${name}=${percent2(value)}"`),
    `call .\\${file} >nul 2>&1`,
    "endlocal"
  ]);
  return `@echo off\r
${lines.map((line) => `${line}\r
`).join("")}`;
};
function percent2(text) {
  return text.replaceAll("%", "%%");
}
var powershellScript = (runs, mark) => runs.map(({ id, folder, file, environment }) => {
  const variables = entries(environment).map(([name, value]) => `$Env:${name} = ${powershellWord(value)}`);
  const steps = [
    `Invoke-RestMethod -Uri ${powershellWord(mark + id)}`,
    `Set-Location -LiteralPath ${powershellWord(folder)}`,
    ...variables,
    `. ./${file}`
  ];
  return `& { try { ${steps.join("; ")} } catch { Write-Error $_ } } *> $null
`;
}).join("");
function powershellWord(text) {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
}
var nodeScript = (runs) => {
  const steps = runs.map(({ id, folder, file, environment }) => {
    const [run, place, variables] = [id, folder, environment].map((value) => JSON.stringify(value));
    const module = JSON.stringify(pathToFileURL2(join6(folder, file)).href);
    return `run = ${run};
process.chdir(${place});
Object.assign(process.env, ${variables});
await import(${module}).catch(console.error);
`;
  });
  const named = `request.headers.set(${JSON.stringify(runHeader)}, run);`;
  return `let run = '';
const send = fetch;
globalThis.fetch = (...args) => {
  const request = new Request(...args);
  ${named}
  return send(request);
};
${steps.join("")}`;
};
function entries(environment) {
  return Object.entries(environment);
}

// generator/verify/wine.ts
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync as mkdirSync5, readFileSync, writeFileSync as writeFileSync5 } from "node:fs";
import { join as join7 } from "node:path";
var compiler = "x86_64-w64-mingw32-gcc";
var wineProgram = ["/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine"].find((path) => existsSync(path)) ?? "wine";
var curlSource = String.raw`#include <stdio.h>
#include <wchar.h>
#include <stdlib.h>
int wmain(int argc, wchar_t **argv) {
  wchar_t path[4096];
  swprintf(path, 4096, L"%ls/arguments.txt", _wgetenv(L"CURL_HOME"));
  FILE *file = _wfopen(path, L"ab");
  if (!file) return 1;
  for (int i = 1; i < argc; i++) {
    fprintf(file, ".");
    for (wchar_t *unit = argv[i]; *unit; unit++) fprintf(file, "%04x", (unsigned)*unit);
    fprintf(file, "\n");
  }
  fprintf(file, "\n");
  return fclose(file);
}
`;
function unfitForWine(text) {
  return text.includes(percent) ? "wine-expands-twice" : null;
}
function hasWine() {
  const answers2 = (name) => spawnSync(name, ["--version"], { stdio: "ignore", timeout: 3e4 }).status === 0;
  return process.platform !== "win32" && answers2(compiler) && answers2(wineProgram);
}
function wineEnvironment(folder) {
  return { WINEPREFIX: join7(folder, "wine"), WINEDEBUG: "-all", WINEPATH: windowsPath(join7(folder, "wine-bin")) };
}
async function prepareWine(folder) {
  const bin = join7(folder, "wine-bin");
  mkdirSync5(bin, { recursive: true });
  writeFileSync5(join7(bin, "curl.c"), curlSource);
  const built = spawnSync(compiler, ["curl.c", "-O1", "-municode", "-o", "curl.exe"], { cwd: bin });
  if (built.status !== 0) throw new Error(`curl.exe for wine was not built: ${built.stderr.toString()}`);
  const environment = { PATH: "/usr/bin:/bin", HOME: folder, ...wineEnvironment(folder) };
  await runProgram({ command: [wineProgram, "cmd", "/c", "exit"], folder, environment, timeout: 12e4 });
}
var wineScript = (runs, mark) => cmdScript(
  runs.map(({ folder, environment, ...run }) => ({
    ...run,
    folder: windowsPath(folder),
    environment: {
      ...mapValues(environment, (value) => value.replaceAll("%", "%%")),
      CURL_HOME: `Z:${environment["CURL_HOME"] ?? ""}`
    }
  })),
  mark
);
function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
function windowsPath(path) {
  return `Z:${path.replaceAll("/", "\\")}`;
}
async function callCurl(runs, path) {
  let said = "";
  for (const { folder, environment } of runs) {
    const file = join7(environment["CURL_HOME"] ?? "", "arguments.txt");
    if (!existsSync(file)) continue;
    for (const call of readFileSync(file, "utf8").split("\n\n").filter((text) => text !== "")) {
      const args = call.split("\n").map(fromUnits);
      const ended = await runProgram({
        command: ["curl", ...args],
        folder,
        environment: { PATH: path, CURL_HOME: environment["CURL_HOME"] ?? "" },
        timeout: 15e3
      });
      said = ended.output;
    }
  }
  return said;
}
function fromUnits(line) {
  return (line.slice(1).match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

// generator/verify/shells.ts
var usual = {
  toldApartBy: "header",
  runsFiles: true,
  needsCurl: true,
  unfit: () => null,
  setUp: null,
  environment: () => ({}),
  send: null
};
function posix(name, command, script = posixScript) {
  const probe = [...command, "-c", "exit 0"];
  return { ...usual, name, targets: ["curl"], command, probe, extension: "sh", script };
}
function powershell(name, targets2) {
  const command = [name, "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"];
  const probe = [name, "-NoProfile", "-NonInteractive", "-Command", "exit 0"];
  const needsCurl = targets2.some((target) => target !== "powershell");
  const script = powershellScript;
  return { ...usual, name, targets: targets2, command, probe, extension: "ps1", script, toldApartBy: "order", needsCurl };
}
var shells = [
  {
    ...usual,
    name: "node",
    targets: ["typescript-usage"],
    command: [process.execPath],
    probe: [process.execPath, "--version"],
    extension: "mjs",
    script: nodeScript,
    runsFiles: false,
    needsCurl: false
  },
  posix("bash", ["bash"]),
  posix("dash", ["dash"]),
  posix("zsh", ["zsh", "-f"]),
  posix("ksh", ["ksh"]),
  posix("busybox", ["busybox", "sh"]),
  posix("fish", ["fish", "--no-config"], fishScript),
  {
    ...usual,
    name: "cmd",
    targets: ["curl-cmd"],
    command: ["cmd.exe", "/d", "/c"],
    probe: ["cmd.exe", "/d", "/c", "exit 0"],
    extension: "cmd",
    script: cmdScript
  },
  {
    ...usual,
    name: "wine",
    targets: ["curl-cmd"],
    command: [wineProgram, "cmd", "/c"],
    probe: null,
    extension: "cmd",
    script: wineScript,
    runsFiles: false,
    unfit: unfitForWine,
    setUp: prepareWine,
    environment: wineEnvironment,
    send: callCurl
  },
  powershell("powershell", ["curl-powershell5", "powershell"]),
  powershell("pwsh", ["curl-powershell", "powershell"])
];
function isAvailable(shell) {
  return (!shell.needsCurl || answers(["curl", "--version"])) && (shell.probe === null ? hasWine() : answers(shell.probe));
}
function answers([name = "", ...args]) {
  return spawnSync2(name, args, { timeout: 3e4, stdio: "ignore" }).status === 0;
}

// generator/verify/verify.ts
var shellNames = ["function", ...shells.map(({ name }) => name)];
async function verify(options, given = {}) {
  const wanted = chosenShells(given.shells);
  const server = await startEchoServer();
  const folder = mkdtempSync(join8(tmpdir(), "curlew-verify-"));
  try {
    const planned = await planDocument({ ...options, ...runnable2(options), server: server.origin });
    return await verifyPlan(planned, wanted, { server, folder, onProgress: given.onProgress ?? (() => void 0) });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
function runnable2({ placeholders }) {
  return { placeholders: placeholders === "example" ? "example" : "env", importExtension: "js" };
}
function chosenShells(names) {
  if (names === void 0 || names.length === 0) return shellNames;
  const unknown = names.filter((name) => !shellNames.includes(name));
  if (unknown.length > 0) throw new DocumentError(unknown.map(unknownShell), "usage");
  return shellNames.filter((name) => names.includes(name));
}
function unknownShell(name) {
  return unknownName({ code: "unknown-shell", what: "shell", name, known: shellNames });
}
async function verifyPlan({ plan }, names, bench) {
  const chosen = shells.filter(({ name }) => names.includes(name));
  const available = chosen.filter(isAvailable);
  const { server, folder } = bench;
  const examples = [...plan.examples.values()].flat().length;
  const withFunction = names.includes("function") ? 1 : 0;
  const all = examples * (withFunction + available.reduce((sum, shell) => sum + shell.targets.length, 0));
  let done = 0;
  const onProgress = (count) => bench.onProgress(done += count, all);
  const transpile = await loadTranspiler();
  writeFileSync6(join8(folder, "package.json"), '{ "type": "module" }\n');
  const client = join8(folder, typescript.name);
  if (withFunction || available.some(({ name }) => name === "node")) writeClient(plan, client, transpile);
  const called = withFunction ? await verifyFunctions(plan, { server, folder: client }) : [];
  onProgress(called.length);
  linkCurl(folder);
  const placed = placeAll(plan, available, { folder, origin: server.origin, transpile });
  for (const { setUp } of available) await setUp?.(folder);
  const run = [];
  for (const shell of available) run.push(...await verifyShell(shell, placed, { server, folder, onProgress }));
  return {
    operations: plan.api.operations.length,
    examples,
    notAvailable: chosen.filter((shell) => !available.includes(shell)).map(({ name }) => name),
    verdicts: [...called, ...run]
  };
}
function linkCurl(folder) {
  const bin = join8(folder, "bin");
  mkdirSync6(bin);
  const found = (process.env["PATH"] ?? "").split(":").map((part) => join8(part, "curl"));
  const curl = process.platform === "win32" ? void 0 : found.find((path) => existsSync2(path));
  if (curl !== void 0) symlinkSync(curl, join8(bin, "curl.exe"));
}
function placeAll(plan, available, place) {
  const needed = targets.filter(({ name }) => available.some((shell) => shell.targets.includes(name)));
  return new Map(
    needed.map((target) => [
      target.name,
      placeSnippets(target, plan, { ...place, folder: join8(place.folder, target.name) })
    ])
  );
}
async function verifyShell(shell, placed, bench) {
  const verdicts = [];
  for (const target of shell.targets) {
    const all = placed.get(target) ?? [];
    const placedHere = all.flatMap((entry) => entry.kind === "snippet" ? [entry.snippet] : []);
    const snippets = placedHere.filter(({ text }) => shell.unfit(text) === null);
    const outcomes = await runSnippets(shell, snippets, bench);
    const byRun = new Map(snippets.map((snippet, index) => [snippet, outcomes[index]]));
    for (const entry of all) {
      const { operation, example } = entry.kind === "snippet" ? entry.snippet : entry;
      const outcome = entry.kind === "snippet" ? byRun.get(entry.snippet) ?? notRun(shell, entry.snippet) : entry.outcome;
      verdicts.push(verdict({ operation, example, shell, target, outcome }));
    }
  }
  return verdicts;
}
function notRun(shell, { text }) {
  return { status: "not-run", reason: shell.unfit(text) ?? "" };
}
function verdict({ operation, example, shell, target, outcome }) {
  const { key, operationId } = operation;
  return { operation: key, operationId, example: example.name, shell: shell.name, target, outcome };
}
export {
  shellNames,
  verify
};

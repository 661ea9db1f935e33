import {
  createPrinter
} from "./chunks/chunk-NOMXVXOT.js";
import "./chunks/chunk-5BQAHSEP.js";
import "./chunks/chunk-56GO5OEQ.js";
import "./chunks/chunk-WRGK5ZP4.js";
import "./chunks/chunk-TIXY4CHH.js";
import "./chunks/chunk-WJPFHBNO.js";

// generator/types/worker.ts
import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
var batch = 256;
var current;
parentPort?.on("message", (order) => {
  if ("components" in order) {
    current = { id: order.id, printer: createPrinter(order.components), isAsked: false };
    void declareAhead(current);
  } else if (current?.id === order.id) {
    current.isAsked = true;
    answer(current.printer, order);
  }
});
async function declareAhead(job) {
  do
    await setImmediate();
  while (job === current && !job.isAsked && job.printer.declareSome());
}
function answer(printer, { id, requests, declares, others }) {
  const reply = (part) => parentPort?.postMessage({ id, ...part });
  for (let at = 0; at < requests.length; at += batch) {
    const printed = requests.slice(at, at + batch).map((request) => [request.id, printer.expression(request)]);
    reply({ expressions: new Map(printed) });
  }
  if (declares) reply({ declarations: printer.declarations(others) });
}

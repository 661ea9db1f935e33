import {
  builtScript
} from "./chunk-5LLNFVHI.js";

// generator/types/type-printer.ts
import { once } from "node:events";
import { Worker } from "node:worker_threads";
function startTypePrinter() {
  const script = builtScript("types-worker");
  return script === void 0 ? printHere : printOn(new Worker(script, { execArgv: [] }));
}
function sharedTypePrinter() {
  let printer;
  return { start: () => printer ??= startTypePrinter(), close: async () => printer?.close() };
}
var printHere = {
  begin: (components) => (requests, { known }) => {
    const expressions = new Map(known);
    let printed;
    const print = () => printed ??= import("./print-types-4W3PDH57.js").then(({ createPrinter }) => {
      const printer = createPrinter(components);
      for (const request of requests) expressions.set(request.id, printer.expression(request));
      return printer;
    });
    const until = async () => void await print();
    return {
      expressions,
      until,
      declarations: async () => (await print()).declarations(known.map(([, type]) => type))
    };
  },
  close: async () => void 0
};
function printOn(worker) {
  let documents = 0;
  let isClosing = false;
  worker.unref();
  let death;
  worker.on("error", (error) => death = error);
  let waiting = 0;
  const waitFor = async (isThere) => {
    if (waiting++ === 0) worker.ref();
    try {
      while (!isThere()) {
        if (death) throw death;
        await once(worker, "message");
      }
    } finally {
      if (--waiting === 0 && !isClosing) worker.unref();
    }
  };
  return {
    begin: (components) => {
      const id = ++documents;
      const send = (order) => worker.postMessage(order);
      send({ id, components });
      return (requests, options) => {
        send({ id, requests, declares: options.declares, others: [] });
        return receive(worker, { id, waitFor, ...options });
      };
    },
    close: async () => {
      isClosing = true;
      await worker.terminate();
    }
  };
}
function receive(worker, { id, waitFor, known, declares }) {
  const expressions = new Map(known);
  let declared;
  const onMessage = (reply) => {
    if (reply.id !== id) return;
    for (const [key, type] of reply.expressions ?? []) expressions.set(key, type);
    declared = reply.declarations;
    if (declared !== void 0) worker.off("message", onMessage);
  };
  worker.on("message", onMessage);
  return {
    expressions,
    until: (key) => waitFor(() => expressions.has(key)),
    declarations: async () => {
      if (!declares) {
        const others = known.map(([, type]) => type);
        worker.postMessage({ id, requests: [], declares: true, others });
      }
      await waitFor(() => declared !== void 0);
      return declared ?? "";
    }
  };
}

export {
  startTypePrinter,
  sharedTypePrinter,
  printHere
};

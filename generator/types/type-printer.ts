// Types printed on a thread of their own, which starts loading TypeScript at once.

import { Worker } from 'node:worker_threads';
import { builtScript } from '../built-script.js';
import type { Schemas } from '../model/schema-view.js';
import type { PrintedTypes, TypeRequest } from '../plan.js';

/** What there is to print: plain data, because it goes to another thread. */
export interface PrintJob {
  readonly schemas: Schemas;
  /** Declared names by component name. */
  readonly names: ReadonlyMap<string, string>;
  readonly requests: readonly TypeRequest[];
}

/** Prints one job after the other; give back what it holds with `close`. */
export interface TypePrinter {
  print(job: PrintJob): Promise<PrintedTypes>;
  close(): Promise<void>;
}

/** A thread where curlew is built; curlew's own sources, which no thread can load, print in this one. */
export function startTypePrinter(): TypePrinter {
  const script = builtScript('types-worker');
  // Flags of the caller's process, such as --input-type of code that is given by --eval, are not for this script.
  return script === undefined ? printHere : printOn(new Worker(script, { execArgv: [] }));
}

/** One thread for several runs, which the first that needs it starts: TypeScript loads once. */
export function sharedTypePrinter(): { readonly start: () => TypePrinter; readonly close: () => Promise<void> } {
  let printer: TypePrinter | undefined;
  return { start: () => (printer ??= startTypePrinter()), close: async () => printer?.close() };
}

const printHere: TypePrinter = {
  print: async (job) => (await import('./print-types.js')).printTypes(job),
  close: async () => undefined,
};

function printOn(worker: Worker): TypePrinter {
  worker.unref(); // a run that fails before it has types must not wait for them
  return {
    print: (job) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once('error', reject);
        worker.once('message', (types: PrintedTypes) => {
          worker.off('error', reject);
          worker.unref();
          resolve(types);
        });
        worker.postMessage(job);
      }),
    close: async () => void (await worker.terminate()),
  };
}

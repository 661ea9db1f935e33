// Types printed on a thread of their own, which starts loading TypeScript at once.

import { Worker } from 'node:worker_threads';
import { builtScript } from '../built-script.js';
import type { Schemas } from '../model/schema-view.js';
import type { PrintedType, TypeRequest } from '../plan.js';

/** What there is to print: plain data, because it goes to another thread. */
export interface PrintJob {
  readonly schemas: Schemas;
  /** Declared names by component name. */
  readonly names: ReadonlyMap<string, string>;
  readonly requests: readonly TypeRequest[];
}

/** Types as they get ready: expressions first, so that what uses them is rendered while declarations are printed. */
export interface PendingTypes {
  /** By request id. */
  readonly expressions: Promise<ReadonlyMap<string, PrintedType>>;
  /** `export interface Zone { … }` and the like, one for every schema. */
  readonly declarations: Promise<string>;
}

/** Prints one job after the other; give back what it holds with `close`. */
export interface TypePrinter {
  print(job: PrintJob): PendingTypes;
  close(): Promise<void>;
}

/** What the thread is sent; its replies bear the same number, because a run that failed may have left some to come. */
export interface Order {
  readonly id: number;
  readonly job: PrintJob;
}

/** A part of the answer to an {@link Order}. */
export interface Reply {
  readonly id: number;
  readonly expressions?: ReadonlyMap<string, PrintedType>;
  readonly declarations?: string;
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
  print: (job) => {
    const printed = import('./print-types.js').then(({ printTypes }) => printTypes(job));
    return pending(
      printed.then(({ expressions }) => expressions),
      printed.then(({ declarations }) => declarations()),
    );
  },
  close: async () => undefined,
};

function printOn(worker: Worker): TypePrinter {
  let orders = 0;
  // Ending a worker holds the process until it is gone: who lets go of it then ends the process in the middle of its work.
  let isClosing = false;
  worker.unref(); // a run that fails before it has types must not wait for them
  return {
    print: (job) => {
      const id = ++orders;
      worker.ref();
      worker.postMessage({ id, job } satisfies Order);
      const declarations = reply(worker, id, 'declarations').finally(() => isClosing || worker.unref());
      return pending(reply(worker, id, 'expressions'), declarations);
    },
    close: async () => {
      isClosing = true;
      await worker.terminate();
    },
  };
}

/** Rejects with what the thread died of. */
function reply<Part extends 'expressions' | 'declarations'>(
  worker: Worker,
  id: number,
  part: Part,
): Promise<NonNullable<Reply[Part]>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: Reply): void => {
      const value = message.id === id ? message[part] : undefined;
      if (value === undefined) return;
      worker.off('message', onMessage).off('error', reject);
      resolve(value);
    };
    worker.on('message', onMessage).on('error', reject);
  });
}

function pending(expressions: PendingTypes['expressions'], declarations: PendingTypes['declarations']): PendingTypes {
  // Whoever waits for a part is told; a run that failed before it waits for none of them.
  for (const part of [expressions, declarations]) part.catch(() => undefined);
  return { expressions, declarations };
}

// Types printed on a thread of their own, which starts loading TypeScript at once.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { builtScript } from '../built-script.js';
import type { Schemas } from '../model/schema-view.js';
import type { PrintedType, TypeRequest } from '../plan.js';

/** The component schemas of a document: plain data, because it goes to another thread. */
export interface Components {
  readonly schemas: Schemas;
  /** Declared names by component name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Types as they get ready: expressions first, so that what uses them is rendered while declarations are printed. */
export interface PendingTypes {
  /** By request id: those that are printed already. */
  readonly expressions: ReadonlyMap<string, PrintedType>;
  /** Waits for the expression of a request and of those before it. */
  readonly until: (id: string) => Promise<void>;
  /** `export interface Zone { … }` and the like, one for every schema. */
  readonly declarations: Promise<string>;
}

/** Prints the types of one document after the other; give back what it holds with `close`. */
export interface TypePrinter {
  /** Starts on what no request changes; what it gives takes the requests, in the order in which they are needed. */
  begin(components: Components): (requests: readonly TypeRequest[]) => PendingTypes;
  close(): Promise<void>;
}

/** What the thread is sent, components and then requests; its replies bear the same number, because a run that failed may have left some to come. */
export type Order =
  | { readonly id: number; readonly components: Components }
  | { readonly id: number; readonly requests: readonly TypeRequest[] };

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
  begin: (components) => (requests) => {
    const expressions = new Map<string, PrintedType>();
    const printed = import('./print-types.js').then(({ createPrinter }) => {
      const printer = createPrinter(components);
      for (const request of requests) expressions.set(request.id, printer.expression(request));
      return printer;
    });
    const declarations = printed.then((printer) => printer.declarations());
    declarations.catch(() => undefined); // who waits for them is told; a run that failed before does not wait
    return { expressions, until: () => printed.then(() => undefined), declarations };
  },
  close: async () => undefined,
};

function printOn(worker: Worker): TypePrinter {
  let documents = 0;
  // Ending a worker holds the process until it is gone: who lets go of it then ends the process in the middle of its work.
  let isClosing = false;
  worker.unref(); // a run that fails before it has types must not wait for them
  const send = (order: Order): void => worker.postMessage(order);
  return {
    begin: (components) => {
      const id = ++documents;
      const types = receive(worker, id, () => isClosing || worker.unref());
      send({ id, components });
      return (requests) => {
        worker.ref();
        send({ id, requests });
        return types;
      };
    },
    close: async () => {
      isClosing = true;
      await worker.terminate();
    },
  };
}

/** The replies about one document; what waits for them rejects with what the thread died of. `onEnd` is called in either case. */
function receive(worker: Worker, id: number, onEnd: () => void): PendingTypes {
  const expressions = new Map<string, PrintedType>();
  const declarations = new Promise<string>((resolve, reject) => {
    const onMessage = (reply: Reply): void => {
      if (reply.id !== id) return;
      for (const [key, type] of reply.expressions ?? []) expressions.set(key, type);
      if (reply.declarations === undefined) return;
      worker.off('message', onMessage).off('error', reject);
      resolve(reply.declarations);
    };
    worker.on('message', onMessage).on('error', reject);
  });
  let isPrinting = true;
  const end = (): void => {
    isPrinting = false;
    onEnd();
  };
  declarations.then(end, end); // a run that failed before it waited is told nothing
  const until = async (key: string): Promise<void> => {
    while (isPrinting && !expressions.has(key)) await Promise.race([once(worker, 'message'), declarations]);
    if (!isPrinting) await declarations; // rejects, where the thread died before anyone waited
  };
  return { expressions, until, declarations };
}

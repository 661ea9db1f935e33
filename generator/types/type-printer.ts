// Types printed on a thread of their own, which starts loading TypeScript at once.

import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { builtFile } from '../built-file.js';
import type { Schemas } from '../model/schema-view.js';
import type { PrintedType, TypeRequest } from '../plan.js';
import { newThread } from '../thread.js';
import type { Printer } from './print-types.js';

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
  readonly declarations: () => Promise<string>;
}

export interface AskOptions {
  /** Expressions that need not be printed. */
  readonly known: readonly (readonly [id: string, type: PrintedType])[];
  /** Whether declarations are certain to be asked for: then they are printed without waiting for that. */
  readonly declares: boolean;
}

/** Takes the requests, in the order in which they are needed. */
export type AskTypes = (requests: readonly TypeRequest[], options: AskOptions) => PendingTypes;

/** Prints the types of one document after the other; give back what it holds with `close`. */
export interface TypePrinter {
  /** Starts on what no request changes. */
  begin(components: Components): AskTypes;
  close(): Promise<void>;
}

/** What the thread is sent, components first; its replies bear the same number, because a run that failed may have left some to come. */
export type Order =
  | { readonly id: number; readonly components: Components }
  | {
      readonly id: number;
      readonly requests: readonly TypeRequest[];
      readonly declares: boolean;
      /** Expressions of other requests that declarations are for, too. */
      readonly others: readonly PrintedType[];
    };

/** A part of the answer to an {@link Order}. */
export interface Reply {
  readonly id: number;
  readonly expressions?: ReadonlyMap<string, PrintedType>;
  readonly declarations?: string;
}

/** A thread where curlew is built; curlew's own sources, which no thread can load, print in this one. */
export function startTypePrinter(): TypePrinter {
  const script = builtFile('types-worker.cjs');
  return script === undefined ? printHere : printOn(newThread(script));
}

/** One thread for several runs, which the first that needs it starts: TypeScript loads once. */
export function sharedTypePrinter(): { readonly start: () => TypePrinter; readonly close: () => Promise<void> } {
  let printer: TypePrinter | undefined;
  return { start: () => (printer ??= startTypePrinter()), close: async () => printer?.close() };
}

/** Prints in this thread. */
export const printHere: TypePrinter = {
  begin:
    (components) =>
    (requests, { known }) => {
      const expressions = new Map(known);
      let printed: Promise<Printer> | undefined;
      const print = (): Promise<Printer> =>
        (printed ??= import('./print-types.js').then(({ createPrinter }) => {
          const printer = createPrinter(components);
          for (const request of requests) expressions.set(request.id, printer.expression(request));
          return printer;
        }));
      const until = async (): Promise<void> => void (await print());
      return {
        expressions,
        until,
        declarations: async () => (await print()).declarations(known.map(([, type]) => type)),
      };
    },
  close: async () => undefined,
};

function printOn(worker: Worker): TypePrinter {
  let documents = 0;
  // Ending a worker holds the process until it is gone: who lets go of it then ends the process in the middle of its work.
  let isClosing = false;
  worker.unref(); // a run that fails before it has types must not wait for them
  let death: Error | undefined;
  worker.on('error', (error) => (death = error));
  let waiting = 0;
  const waitFor = async (isThere: () => boolean): Promise<void> => {
    if (waiting++ === 0) worker.ref();
    try {
      while (!isThere()) {
        if (death) throw death;
        await once(worker, 'message'); // rejects where the thread dies meanwhile
      }
    } finally {
      if (--waiting === 0 && !isClosing) worker.unref();
    }
  };
  return {
    begin: (components) => {
      const id = ++documents;
      const send = (order: Order): void => worker.postMessage(order);
      send({ id, components });
      return (requests, options) => {
        send({ id, requests, declares: options.declares, others: [] });
        return receive(worker, { id, waitFor, ...options });
      };
    },
    close: async () => {
      isClosing = true;
      await worker.terminate();
    },
  };
}

interface Receiving extends AskOptions {
  readonly id: number;
  readonly waitFor: (isThere: () => boolean) => Promise<void>;
}

/** The replies about one document. */
function receive(worker: Worker, { id, waitFor, known, declares }: Receiving): PendingTypes {
  const expressions = new Map(known);
  let declared: string | undefined;
  const onMessage = (reply: Reply): void => {
    if (reply.id !== id) return;
    for (const [key, type] of reply.expressions ?? []) expressions.set(key, type);
    declared = reply.declarations;
    if (declared !== undefined) worker.off('message', onMessage);
  };
  worker.on('message', onMessage);
  return {
    expressions,
    until: (key) => waitFor(() => expressions.has(key)),
    declarations: async () => {
      if (!declares) {
        const others = known.map(([, type]) => type);
        worker.postMessage({ id, requests: [], declares: true, others } satisfies Order);
      }
      await waitFor(() => declared !== undefined);
      return declared ?? '';
    },
  };
}

// The thread that prints types: TypeScript loads and works here while the other thread does what needs no types.

import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { PrintedType } from '../plan.js';
import { createPrinter, type Printer } from './print-types.js';
import type { Order, Reply } from './type-printer.js';

/** Expressions are sent in batches of so many requests: what waits for the first goes on while the others are printed. */
const batch = 256;

let current: { readonly id: number; readonly printer: Printer; isAsked: boolean } | undefined;

// What is thrown here ends the thread, and the other side's job with it.
parentPort?.on('message', (order: Order) => {
  if ('components' in order) {
    current = { id: order.id, printer: createPrinter(order.components), isAsked: false };
    void declareAhead(current);
  } else if (current?.id === order.id) {
    current.isAsked = true;
    answer(current.printer, order);
  }
});

/** Prints declarations until there are requests, which are more urgent. */
async function declareAhead(job: NonNullable<typeof current>): Promise<void> {
  do await setImmediate();
  while (job === current && !job.isAsked && job.printer.declareSome());
}

function answer(printer: Printer, { id, requests, declares, others }: Extract<Order, { requests: unknown }>): void {
  const reply = (part: Omit<Reply, 'id'>): void => parentPort?.postMessage({ id, ...part } satisfies Reply);
  for (let at = 0; at < requests.length; at += batch) {
    const printed = requests.slice(at, at + batch).map((request) => [request.id, printer.expression(request)] as const);
    reply({ expressions: new Map<string, PrintedType>(printed) });
  }
  if (declares) reply({ declarations: printer.declarations(others) });
}

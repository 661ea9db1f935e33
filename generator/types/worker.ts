// The thread that prints types: TypeScript loads and works here while the other thread does what needs no types.

import { parentPort } from 'node:worker_threads';
import { printTypes } from './print-types.js';
import type { Order, Reply } from './type-printer.js';

// What is thrown here ends the thread, and the other side's job with it.
parentPort?.on('message', ({ id, job }: Order) => {
  const reply = (part: Reply): void => parentPort?.postMessage(part);
  const { expressions, declarations } = printTypes(job);
  reply({ id, expressions });
  reply({ id, declarations: declarations() });
});

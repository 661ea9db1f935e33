// The thread that prints types: TypeScript loads and works here while the other thread reads the document and makes examples.

import { parentPort } from 'node:worker_threads';
import type { PrintJob } from './type-printer.js';
import { printTypes } from './print-types.js';

// What is thrown here ends the thread, and the other side's job with it.
parentPort?.on('message', (job: PrintJob) => parentPort?.postMessage(printTypes(job)));

// A thread of its own that answers orders, and what runs in it.

import { parentPort, SHARE_ENV, Worker } from 'node:worker_threads';

/** A thread whose script calls {@link answerOrders}. */
export interface Thread<Order, Reply> {
  /** Rejects with what ended the thread. Orders and replies are copied, so they are plain data. */
  readonly ask: (order: Order) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

interface Message<Content> {
  readonly id: number;
  readonly content: Content;
}

/** A thread that runs a script of curlew's own. */
export function newThread(script: URL): Worker {
  // Flags of the caller's process, such as --input-type of code that is given by --eval, are not for it; the environment need not be
  // copied for it.
  return new Worker(script, { execArgv: [], env: SHARE_ENV });
}

export function startThread<Order, Reply>(script: URL): Thread<Order, Reply> {
  const worker = newThread(script);
  const waiting = new Map<number, (reply: Reply) => void>();
  worker.on('message', ({ id, content }: Message<Reply>) => {
    waiting.get(id)?.(content);
    waiting.delete(id);
  });
  const death = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  death.catch(() => undefined); // whoever waits for the thread is told
  let orders = 0;
  const send = (content: Order): Promise<Reply> =>
    new Promise((resolve) => {
      const id = orders++;
      waiting.set(id, resolve);
      worker.postMessage({ id, content } satisfies Message<Order>);
    });
  return {
    ask: (order) => Promise.race([send(order), death]),
    close: async () => void (await worker.terminate()),
  };
}

/** Answers what the thread that started this one asks. What is thrown ends this one, and the other side's job with it. */
export function answerOrders<Order, Reply>(answer: (order: Order) => Reply | Promise<Reply>): void {
  parentPort?.on('message', async ({ id, content }: Message<Order>) => {
    parentPort?.postMessage({ id, content: await answer(content) } satisfies Message<Reply>);
  });
}

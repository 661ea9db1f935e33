import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import type { RequestOptions } from '../../templates/typescript/runtime/options.js';
import { readAnswer } from '../../templates/typescript/runtime/read-answer.js';
import { readEventStream, readJsonLines, type ServerSentEvent } from '../../templates/typescript/runtime/streams.js';
import { clientOf } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';

const events: Operation = {
  id: 'x',
  method: 'GET',
  path: '/x',
  accept: ['text/event-stream'],
  read: readAnswer,
  readers: { 'text/event-stream': readEventStream },
};
const lines: Operation = {
  id: 'x',
  method: 'GET',
  path: '/x',
  accept: ['application/x-ndjson'],
  read: readAnswer,
  readers: { 'application/x-ndjson': readJsonLines },
};

const context = { operation: events, signal: undefined };

function responseOf(chunks: readonly Uint8Array[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        chunks.forEach((chunk) => controller.enqueue(chunk));
        controller.close();
      },
    }),
  );
}

async function collect(source: unknown): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of source as AsyncIterable<unknown>) items.push(item);
  return items;
}

function event(fields: Partial<ServerSentEvent>): ServerSentEvent {
  return { event: 'message', data: '', id: '', retry: undefined, ...fields };
}

const streams: readonly { name: string; text: string; want: readonly ServerSentEvent[] }[] = [
  { name: 'one event', text: 'data: hello\n\n', want: [event({ data: 'hello' })] },
  { name: 'JSON data', text: 'data: {"a":[1]}\n\n', want: [event({ data: { a: [1] } })] },
  { name: 'data of several lines', text: 'data: {"a":\ndata: 1}\n\n', want: [event({ data: { a: 1 } })] },
  {
    name: 'no blank after the colon, or two',
    text: 'data:a\n\ndata:  b\n\n',
    want: [event({ data: 'a' }), event({ data: ' b' })],
  },
  { name: 'comments and unknown fields', text: ': ping\nfoo: bar\ndata: x\n\n', want: [event({ data: 'x' })] },
  {
    name: 'names, ids and retry times',
    text: 'event: add\nid: 7\nretry: 1500\ndata: x\n\ndata: y\nretry: soon\n\n',
    want: [event({ event: 'add', data: 'x', id: '7', retry: 1500 }), event({ data: 'y', id: '7' })],
  },
  {
    name: 'an id that is reset',
    text: 'id: 7\ndata: x\n\nid\ndata: y\n\n',
    want: [event({ data: 'x', id: '7' }), event({ data: 'y' })],
  },
  { name: 'a block without data', text: 'event: add\n\ndata: x\n\n', want: [event({ data: 'x' })] },
  { name: 'an empty data field', text: 'data\n\ndata:\n\n', want: [event({}), event({})] },
  { name: 'an event that is cut off', text: 'data: x\n\ndata: cut', want: [event({ data: 'x' })] },
  {
    name: 'CR, CRLF and LF',
    text: 'data: a\r\rdata: b\r\n\r\ndata: c\n\n',
    want: ['a', 'b', 'c'].map((data) => event({ data })),
  },
  { name: 'a CRLF inside an event', text: 'data: a\r\ndata: b\r\n\r\n', want: [event({ data: 'a\nb' })] },
  { name: 'a byte order mark and Unicode', text: '\ufeffdata: ü€😀\n\n', want: [event({ data: 'ü€😀' })] },
];

test.each(streams)('events, however the bytes are cut: $name', async ({ text, want }) => {
  const bytes = new TextEncoder().encode(text);
  const whole = await collect(readEventStream(responseOf([bytes]), context));
  expect(whole).toEqual(want);
  for (let cut = 0; cut <= bytes.length; cut++) {
    const halves = responseOf([bytes.slice(0, cut), bytes.slice(cut)]);
    expect(await collect(readEventStream(halves, context)), `cut at ${cut}`).toEqual(want);
  }
  const single = responseOf(Array.from(bytes, (byte) => new Uint8Array([byte])));
  expect(await collect(readEventStream(single, context))).toEqual(want);
});

const records: readonly { name: string; text: string; want: readonly unknown[] }[] = [
  { name: 'lines', text: '{"a":1}\n[2]\n"x"\n', want: [{ a: 1 }, [2], 'x'] },
  { name: 'no end of line at the end', text: '1\n2', want: [1, 2] },
  { name: 'CRLF and blank lines', text: '1\r\n\r\n2\r\n', want: [1, 2] },
  { name: 'records of RFC 7464', text: '\u001e{"a":1}\n\u001e2\n', want: [{ a: 1 }, 2] },
  { name: 'nothing', text: '', want: [] },
  { name: 'Unicode', text: '"ü😀"\n', want: ['ü😀'] },
];

test.each(records)('JSON lines, however the bytes are cut: $name', async ({ text, want }) => {
  const bytes = new TextEncoder().encode(text);
  for (let cut = 0; cut <= bytes.length; cut++) {
    const halves = responseOf([bytes.slice(0, cut), bytes.slice(cut)]);
    expect(await collect(readJsonLines(halves, context)), `cut at ${cut}`).toEqual(want);
  }
});

test('a line that is not JSON is a ParseError after the lines before it', async () => {
  const items: unknown[] = [];
  const source = readJsonLines(
    responseOf([new TextEncoder().encode('1\noops\n2\n')]),
    context,
  ) as AsyncIterable<unknown>;
  const reading = (async () => {
    for await (const item of source) items.push(item);
  })();
  await expect(reading).rejects.toMatchObject({ name: 'ParseError', text: 'oops' });
  expect(items).toEqual([1]);
});

/** An answer that sends its first line and stays open; `open` holds the connection. */
function endless(type: string, text: string, open: ServerResponse[]): Reply {
  return {
    custom: (response) => {
      open.push(response);
      response.writeHead(200, { 'content-type': type });
      response.write(text);
    },
  };
}

async function firstOf(reply: Reply, options: RequestOptions = {}): Promise<AsyncIterable<ServerSentEvent>> {
  const server = await startServer(reply);
  return clientOf(server.url, { timeout: 500 }).send<AsyncIterable<ServerSentEvent>, never>(events, {}, options);
}

test('an item arrives before the stream ends, and leaving the loop closes the connection', async () => {
  const open: ServerResponse[] = [];
  const stream = await firstOf(endless('text/event-stream; charset=utf-8', 'data: 1\n\n', open));
  for await (const { data } of stream) {
    expect(data).toBe(1);
    break;
  }
  await expect.poll(() => open[0]?.destroyed).toBe(true);
});

test('the signal ends a stream, closes the connection and leaves no listener', async () => {
  const open: ServerResponse[] = [];
  const controller = new AbortController();
  const stream = await firstOf(endless('text/event-stream', 'data: 1\n\n', open), { signal: controller.signal });
  const reading = (async () => {
    for await (const { data } of stream) if (data === 1) controller.abort('enough');
  })();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError', reason: 'enough' });
  await expect.poll(() => open[0]?.destroyed).toBe(true);
  expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
});

test('the timeout ends with the headers of a stream', async () => {
  const open: ServerResponse[] = [];
  const stream = await firstOf(endless('text/event-stream', 'data: 1\n\n', open));
  setTimeout(() => open[0]?.end('data: 2\n\n'), 700);
  expect((await collect(stream)).length).toBe(2);
});

test('a stream that breaks off is a ConnectionError after its items', async () => {
  const open: ServerResponse[] = [];
  const stream = await firstOf(endless('text/event-stream', 'data: 1\n\n', open));
  const items: unknown[] = [];
  const reading = (async () => {
    for await (const item of stream) {
      items.push(item);
      open[0]?.destroy();
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'ConnectionError' });
  expect(items.length).toBe(1);
});

test('an answer that is no stream is read as what it is', async () => {
  const server = await startServer(jsonReply({ done: true }), jsonReply({ message: 'no' }, 400));
  const client = clientOf(server.url);
  expect(await client.send(events)).toEqual({ done: true });
  expect(await client.send(lines).result()).toMatchObject({ ok: false, error: { message: 'no' } });
});

// Streamed answers as async iterables: server-sent events and JSON lines.

import { AbortError, ConnectionError, ParseError, RequestError } from './errors.js';
import type { BodyReader, ReadContext } from './operation.js';

/** One event (WHATWG HTML, server-sent events). */
export interface ServerSentEvent<Data = unknown> {
  /** `message` where the stream names none. */
  readonly event: string;
  /** Parsed where it is JSON, else text. */
  readonly data: Data;
  /** The last id the stream gave, `''` before the first. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, where the event says so. */
  readonly retry: number | undefined;
}

/** `text/event-stream` as an async iterable of {@link ServerSentEvent}. Leaving the loop closes the connection. */
export const readEventStream: BodyReader = (response, context) => events(lines(response, context));

/** JSON lines (or RFC 7464 records) as an async iterable of the parsed lines; blank ones are skipped. */
export const readJsonLines: BodyReader = (response, context) => records(response, context);

async function* events(source: AsyncIterable<string>): AsyncGenerator<ServerSentEvent> {
  let id = '';
  let fields: Fields = noFields;
  for await (const line of source) {
    if (line) fields = withField(fields, line);
    id = fields.id ?? id;
    if (line) continue;
    if (fields.data)
      yield { event: fields.event || 'message', data: jsonOrText(fields.data.join('\n')), id, retry: fields.retry };
    fields = noFields;
  }
}

/** What has been read of an event that is not complete yet. */
interface Fields {
  readonly event: string;
  readonly data: readonly string[] | undefined;
  readonly id: string | undefined;
  readonly retry: number | undefined;
}

const noFields: Fields = { event: '', data: undefined, id: undefined, retry: undefined };

function withField(fields: Fields, line: string): Fields {
  const [name = '', value = ''] = line.split(/: ?(.*)/s);
  if (name === 'data') return { ...fields, data: [...(fields.data ?? []), value] };
  if (name === 'event') return { ...fields, event: value };
  if (name === 'id' && !value.includes('\0')) return { ...fields, id: value };
  return name === 'retry' && /^\d+$/.test(value) ? { ...fields, retry: Number(value) } : fields;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function* records(response: Response, context: ReadContext): AsyncGenerator {
  for await (const line of lines(response, context)) {
    const text = line.replace('\u001e', '').trim();
    if (text) yield parsed(text, context);
  }
}

function parsed(text: string, context: ReadContext): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError(context.operation, 'a line is not JSON', { text: text.slice(0, 512) });
  }
}

/** Lines without their end (CR, LF or both); an unfinished last line counts as one. */
async function* lines(response: Response, context: ReadContext): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks(response, context)) {
    const complete = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = complete.pop() ?? '';
    yield* complete;
  }
  if (rest) yield* rest.split('\r').slice(0, rest.endsWith('\r') ? 1 : undefined);
}

/** Decoded text as it comes; the body is closed when the consumer stops, fails, or the signal aborts. */
async function* chunks(response: Response, { operation, signal }: ReadContext): AsyncGenerator<string> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const close = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', close);
  try {
    for (;;) {
      if (signal?.aborted) throw new AbortError(operation, 'aborted', { reason: signal.reason });
      const { done, value } = await reader.read();
      yield decoder.decode(value, { stream: !done });
      if (done && !signal?.aborted) return;
    }
  } catch (error) {
    throw error instanceof RequestError ? error : new ConnectionError(operation, 'the stream broke off');
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

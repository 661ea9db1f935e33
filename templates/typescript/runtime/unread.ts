// Answers whose body is left to the caller: to be streamed to a file, or passed on.

import type { Client } from './client.js';
import { held } from './held.js';
import type { AnswerReader, Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { RequestFunction } from './paginate-function.js';
import { readJson } from './read.js';

/**
 * The response of a generated function with its body unread: `await unread(client, getFile, { id })`. The timeout ends with
 * the headers; the signal goes on to abort the body.
 *
 * @throws {ApiError} for an error answer, as the function itself does.
 */
export async function unread<Input>(
  client: Client,
  request: RequestFunction<Input, unknown>,
  input: Input,
  options?: RequestOptions,
): Promise<Response> {
  const helper: Client = {
    exchange: (operation, given, chosen) => client.exchange(left(operation, chosen?.signal), given, chosen),
  };
  const { response } = await request(helper, input, options).withResponse();
  return response;
}

/** The operation that leaves the body of its answer alone. The body can outlive the try, so it watches the caller's signal itself. */
function left(operation: Operation, signal: AbortSignal | undefined): Operation {
  return {
    ...operation,
    read: keep,
    via: (platform) => {
      const send = operation.via?.(platform) ?? platform;
      if (!signal) return send;
      return (request) => {
        const watched = new Request(request, { signal: AbortSignal.any([request.signal, signal]) });
        held.set(request, watched);
        return send(watched);
      };
    },
  };
}

const keep: AnswerReader = async (response, call, credentials) =>
  response.ok ? { response, envelope: undefined, data: undefined } : readJson(response, call, credentials);

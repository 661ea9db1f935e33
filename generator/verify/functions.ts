// Calls every typed function with its example's input and compares what arrives.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchRefusal } from '../model/fetch-refusal.js';
import type { OperationExample } from '../model/example.js';
import type { Plan } from '../plan.js';
import { typescript } from '../targets.js';
import { differences } from './compare.js';
import type { EchoServer } from './echo-server.js';
import { fileBytes, withFiles } from './example-files.js';
import { forbidden } from './place-snippets.js';
import type { Outcome, Verdict } from './verdict.js';

/** What is exported by the generated client. */
type GeneratedClient = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export interface FunctionBench {
  readonly server: EchoServer;
  /** Where the client is, as JavaScript. */
  readonly folder: string;
}

/** A verdict for each example of each operation, in document order. `plan` must have the server's origin as its server. */
export async function verifyFunctions(plan: Plan, bench: FunctionBench): Promise<readonly Verdict[]> {
  const client = (await import(pathToFileURL(join(bench.folder, 'index.js')).href)) as GeneratedClient;
  const verdicts: Verdict[] = [];
  for (const operation of plan.api.operations) {
    const name = plan.names.operations.get(operation.key)?.function ?? '';
    for (const example of plan.examples.get(operation.key) ?? []) {
      const outcome =
        forbidden(example, bench.server.origin) ??
        unsendable(example) ??
        (await callFunction(client, { name, example, bench }));
      const { key, operationId } = operation;
      verdicts.push({
        operation: key,
        operationId,
        example: example.name,
        shell: 'function',
        target: typescript.name,
        outcome,
      });
    }
  }
  return verdicts;
}

/** What `fetch` refuses the typed function refuses too. */
function unsendable({ request }: OperationExample): Outcome | null {
  const refused = fetchRefusal(request);
  return refused === null ? null : { status: 'not-expressible', reason: refused.reason };
}

interface FunctionCall {
  readonly name: string;
  readonly example: OperationExample;
  readonly bench: FunctionBench;
}

/** Milliseconds for one call. */
const timeout = 10_000;

async function callFunction(client: GeneratedClient, { name, example, bench }: FunctionCall): Promise<Outcome> {
  const { origin, take } = bench.server;
  take('');
  const said = await messageOf(async () => {
    const connected = client['createClient']?.({ auth: example.auth, baseUrl: origin, retries: 0, timeout });
    await client[name]?.(connected, withFiles(example.input));
  });
  const received = take('');
  const [only, ...more] = received;
  if (only === undefined) return { status: 'failed', reason: 'no request arrived', output: said };
  if (more.length > 0) return { status: 'failed', reason: `${received.length} requests arrived`, output: said };
  const found = differences(example, only, { precision: 'exact', fileBytes });
  return found.length === 0 ? { status: 'same' } : { status: 'differs', differences: found };
}

/** What a call says when it fails: the answer of the local server is rarely what the operation declares, so a failure after a request is none. */
async function messageOf(call: () => Promise<void>): Promise<string> {
  try {
    await call();
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

// Types that an earlier run printed, and the others from the thread that prints them.

import { keyText } from '../memory/key-text.js';
import type { Memory } from '../memory/memory.js';
import type { Operation } from '../model/types.js';
import type { Plan, PrintedType, TypeRequest } from '../plan.js';
import type { AskTypes, PendingTypes } from './type-printer.js';

/** Requests of one operation, or of none, that stand together. */
interface Part {
  readonly operations: readonly Operation[];
  /** All that the requests depend on beside the operation. */
  readonly what: string;
  readonly requests: readonly TypeRequest[];
}

/** What to print, what it is for, and what earlier runs printed. */
export interface WantedTypes {
  readonly requests: readonly TypeRequest[];
  readonly plan: Pick<Plan, 'api' | 'pagination'>;
  readonly memory: Memory;
}

/** Asks for the types that `memory` does not hold. What is printed is remembered once the declarations are there. */
export function rememberedTypes(ask: AskTypes, { requests, plan, memory }: WantedTypes): PendingTypes {
  if (!memory.isKept) return ask(requests, { known: [], declares: true });
  const parts = partsOf(requests, plan).map((part) => ({ ...part, known: recall(part, memory) }));
  const unknown = parts.filter(({ known }) => known === undefined);
  const printing = ask(
    unknown.flatMap((part) => part.requests),
    { known: parts.flatMap(({ known }) => known ?? []), declares: unknown.length === parts.length },
  );
  const lastUnknown = lastUnknowns(parts);
  const until = async (id: string): Promise<void> => {
    const last = lastUnknown.get(id);
    if (last !== undefined) await printing.until(last);
  };
  const declarations = async (): Promise<string> => {
    await until(requests.at(-1)?.id ?? '');
    for (const { what, operations, requests: own } of unknown) {
      const printed = own.map(({ id }) => [id, printing.expressions.get(id)]);
      if (operations.length > 0) memory.remember(what, printed, operations);
    }
    const what = `declarations ${memory.schemas} ${usesOf(printing.expressions)}`;
    const known = memory.recall<string>(what);
    const text = known ?? (await printing.declarations());
    memory.remember(what, text);
    return text;
  };
  return { expressions: printing.expressions, until, declarations };
}

function recall({ what, operations }: Part, memory: Memory): readonly (readonly [string, PrintedType])[] | undefined {
  return operations.length === 0 ? undefined : memory.recall(what, operations);
}

function partsOf(requests: readonly TypeRequest[], { api, pagination }: WantedTypes['plan']): readonly Part[] {
  const operations = new Map(api.operations.map((operation) => [operation.key, operation]));
  const runs: TypeRequest[][] = [];
  for (const request of requests) {
    const run = runs.at(-1);
    if (run?.[0]?.operation === request.operation) run?.push(request);
    else runs.push([request]);
  }
  return runs.map((run) => {
    const operation = operations.get(run[0]?.operation ?? '');
    const what = `types ${keyText([run[0]?.id, operation && pagination.get(operation.key)])}`;
    return { operations: operation ? [operation] : [], what, requests: run };
  });
}

/** By request, the last one up to it that is not known: requests are printed in order. */
function lastUnknowns(
  parts: readonly { readonly requests: readonly TypeRequest[]; readonly known: unknown }[],
): ReadonlyMap<string, string> {
  const lasts = new Map<string, string>();
  let last: string | undefined;
  for (const { requests, known } of parts) {
    for (const { id } of requests) {
      if (known === undefined) last = id;
      if (last !== undefined) lasts.set(id, last);
    }
  }
  return lasts;
}

/** What expressions use of what is declared: all by which they change it. */
function usesOf(expressions: ReadonlyMap<string, PrintedType>): string {
  const used = new Set<string>();
  for (const { references, helpers } of expressions.values())
    for (const name of [...references, ...helpers]) used.add(name);
  return keyText([...used].sort());
}

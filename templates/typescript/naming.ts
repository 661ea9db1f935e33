// Words that nothing generated may be called: TypeScript's own, the globals that output uses, and the runtime's exports.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../generator/package-root.js';
import type { Naming } from '../../generator/target.js';

const keywords =
  'abstract any as asserts assert async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum export extends false finally for from function get global if implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments eval';

/** Globals of the language and of fetch environments that generated code names or a reader would take for the global. */
const globals =
  'AbortController AbortSignal AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt Blob BodyInit Boolean Buffer Capitalize ConstructorParameters Crypto DataView Date Element Error EvalError Event EventTarget Exclude Extract File FormData Function Generator Headers Infinity InstanceType Intl Iterable Iterator JSON Lowercase Map Math NaN Node NonNullable Number Object Omit OmitThisParameter Parameters Partial Pick Promise PromiseLike PropertyKey Proxy RangeError ReadableStream Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Request Required Response ReturnType Set SharedArrayBuffer String Symbol SyntaxError TextDecoder TextEncoder ThisType TypeError URIError URL URLSearchParams Uint8Array Uncapitalize Uppercase WeakMap WeakRef WeakSet WritableStream XMLHttpRequest console document exports fetch global globalThis history isFinite isNaN location module navigator parseFloat parseInt process queueMicrotask require self setTimeout structuredClone top window';

/** What the generated files themselves declare, and the parameters of a generated function. */
const own = 'ApiAuth ApiClientOptions ApiServerVariables WithRequired api client createClient input options';

/** Names that the runtime's modules export: the index re-exports them, so no operation or schema may have one. */
function runtimeExports(): readonly string[] {
  const folder = join(packageRoot, 'templates/typescript/runtime');
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return sources.flatMap((source) =>
    [
      ...source.matchAll(
        /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      ),
    ].map((match) => match[1] ?? ''),
  );
}

export const naming: Naming = {
  reserved: new Set([...keywords.split(' '), ...globals.split(' '), ...own.split(' '), ...runtimeExports()]),
};

// curl.exe in PowerShell: all versions share it but for what a value must look like to arrive.

import type { Segment } from '../../generator/model/example.js';
import { Code } from '../../generator/target.js';
import { type CurlCommand, curlCommand } from './curl-command.js';
import { type Dialect, layOut } from './lay-out.js';
import { type Expressed, expressed, inexpressible, type Reason } from './reasons.js';
import type { SnippetInput } from './snippet-pages.js';
import { literalText } from './text.js';

/** What differs between versions. `literal` writes a value so that curl.exe receives it. */
export interface NativeArguments {
  literal(value: readonly Segment[]): string;
  json: Dialect['json'];
}

/** CreateProcess takes 32,767 characters; the rest is for what variables add. */
const longestLine = 32_000;

/** The view of a `curl.exe` command, or the reason why there is none. */
export function writePowershellCurl(input: SnippetInput, native: NativeArguments): Expressed<object> {
  const command = curlCommand(input.request);
  if (!command.ok) return command;
  const reason = obstacle(command.value);
  if (reason) return inexpressible(reason);
  const dialect: Dialect = {
    // `curl` is an alias of Invoke-WebRequest in 5.1.
    program: 'curl.exe',
    quote: (value) => bareWord(value) ?? native.literal(value),
    json: native.json,
    isIndented: true,
  };
  const { first, rest } = layOut(command.value, dialect, input.options);
  if ([first, ...rest].join(' ').length > longestLine) return inexpressible('line-too-long');
  return expressed({ notes: input.notes, first: new Code(first), rest: rest.map((line) => new Code(line)) });
}

/** A method stays bare, as people write it. */
function bareWord(value: readonly Segment[]): string | null {
  const [only, ...more] = value;
  return more.length === 0 && only?.kind === 'literal' && /^[A-Z]+$/.test(only.text) ? only.text : null;
}

/** `--%` stops PowerShell's parsing even in quotes. */
function obstacle({ options }: CurlCommand): Reason | null {
  const swallowed = options.some(({ value }) => value?.length === 1 && literalText(value) === '--%');
  return swallowed ? 'stop-parsing-word' : null;
}

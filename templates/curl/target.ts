// curl in POSIX shells (sh, bash, dash, zsh, ksh, busybox) and in fish.

import { Code, type Rendered, type SyntaxHelper, type Target } from '../../generator/target.js';
import type { Plan } from '../../generator/plan.js';
import { answersJson } from '../shell/answer.js';
import { curlCommand } from '../shell/curl-command.js';
import { visibleJson } from '../shell/json-text.js';
import { type Dialect, layOut } from '../shell/lay-out.js';
import { withLoops } from '../shell/loop-pages.js';
import { type Expressed, expressed, inexpressible } from '../shell/reasons.js';
import { type SnippetInput, type SnippetShell, snippetPages } from '../shell/snippet-pages.js';
import { commentLine, literal } from '../shell/text.js';
import { curlLoop } from './loop.js';
import { posixWord } from './quote.js';

export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  comment: (value) => commentLine(String(value)),
  word: (value) => posixWord([literal(String(value))]),
};

export const curl: Target = {
  name: 'curl',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan: Plan): Rendered => withLoops(plan, snippetPages(plan, shell), curlLoop(dialect)),
};

const shell: SnippetShell = { name: 'curl', extension: 'sh', write };

const dialect: Dialect = {
  program: 'curl',
  quote: posixWord,
  json: visibleJson,
  isIndented: true,
};

/** MAX_ARG_STRLEN of Linux, in bytes, with room for what variables add. */
const longestArgument = 128 * 1024 - 1024;

function write({ request, operation, options, notes }: SnippetInput): Expressed<object> {
  const command = curlCommand(request);
  if (!command.ok) return command;
  const pipe = options.pretty === 'jq' && answersJson(operation) ? ' | jq .' : '';
  const { first, rest } = layOut(command.value, dialect, options, pipe);
  // Quoting only adds, so a short line is a short argument.
  if ([first, ...rest].some((line) => Buffer.byteLength(line) > longestArgument)) {
    return inexpressible('argument-too-long');
  }
  return expressed({
    notes,
    first: new Code(first),
    rest: rest.map((line) => new Code(line)),
    pipe: new Code(pipe),
  });
}

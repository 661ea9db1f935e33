// curl in Windows' Command Prompt; the same text runs in a .bat or .cmd file.

import type { Segment } from '../../generator/model/example.js';
import type { Plan } from '../../generator/plan.js';
import { Code, type Rendered, type SyntaxHelper, type Target } from '../../generator/target.js';
import { type CurlCommand, curlCommand } from '../shell/curl-command.js';
import { asciiJson, escapeJson } from '../shell/json-text.js';
import { type Dialect, layOut } from '../shell/lay-out.js';
import { type Expressed, expressed, inexpressible, type Reason } from '../shell/reasons.js';
import { type SnippetInput, type SnippetShell, snippetPages } from '../shell/snippet-pages.js';
import { literal, literalText } from '../shell/text.js';
import { encodeFields } from './fields.js';
import { liftQuery } from './query.js';
import { cmdComment, cmdWord, percent, setPercent } from './quote.js';

export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  comment: (value) => cmdComment(String(value)),
  word: (value) => cmdWord([literal(String(value))]),
};

export const curlCmd: Target = {
  name: 'curl-cmd',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan: Plan): Rendered => snippetPages(plan, shell),
};

const shell: SnippetShell = { name: 'curl-cmd', extension: 'cmd', write };

const dialect: Dialect = {
  program: 'curl',
  quote,
  json: (text) => escapeJson(asciiJson(text), /%/g),
  isIndented: false,
};

/** A method stays bare, as people write it. */
function quote(value: readonly Segment[]): string {
  const [only, ...more] = value;
  const bare = more.length === 0 && only?.kind === 'literal' && /^[A-Z]+$/.test(only.text);
  return bare ? only.text : cmdWord(value);
}

/** cmd's line buffer is 8191 characters; the rest is for what variables add. */
const longestLine = 8000;

function write({ request, options, notes }: SnippetInput): Expressed<object> {
  const built = curlCommand(request);
  if (!built.ok) return built;
  const command = encodeFields(liftQuery(built.value));
  const reason = obstacle(command);
  if (reason) return inexpressible(reason);
  const { first, rest } = layOut(command, dialect, options);
  const line = [first, ...rest].join(' ');
  if (line.length > longestLine) return inexpressible('line-too-long');
  return expressed({
    notes,
    prelude: line.includes(percent) ? setPercent.map((text) => new Code(text)) : [],
    first: new Code(first),
    rest: rest.map((text) => new Code(text)),
  });
}

/** JSON is put into ASCII by its own escapes; any other text has to be ASCII as it stands. */
function obstacle({ url, options }: CurlCommand): Reason | null {
  const values = options.flatMap(({ value, json }) => (value === null || json ? [] : value));
  const text = literalText([...url, ...values]);
  if (/[\r\n]/.test(text)) return 'line-break';
  if (/\p{Cc}/u.test(text)) return 'control-character';
  return /\P{ASCII}/u.test(text) ? 'non-ascii' : null;
}

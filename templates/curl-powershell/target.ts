// curl.exe in PowerShell 7.3 and later, where every string arrives as it is.

import type { Plan } from '../../generator/plan.js';
import type { Rendered, SyntaxHelper, Target } from '../../generator/target.js';
import { visibleJson } from '../shell/json-text.js';
import { type NativeArguments, writePowershellCurl } from '../shell/powershell-curl.js';
import { powershellString } from '../shell/powershell-literal.js';
import { type SnippetShell, snippetPages } from '../shell/snippet-pages.js';
import { commentLine, literal } from '../shell/text.js';

export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  comment: (value) => commentLine(String(value)),
  word: (value) => native.literal([literal(String(value))]),
};

export const curlPowershell: Target = {
  name: 'curl-powershell',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan: Plan): Rendered => snippetPages(plan, shell),
};

const native: NativeArguments = {
  literal: (value) => powershellString(value, 'unicode'),
  json: visibleJson,
};

const shell: SnippetShell = {
  name: 'curl-powershell',
  extension: 'ps1',
  write: (input) => writePowershellCurl(input, native),
};

// curl.exe in Windows PowerShell 5.1, whose rules for arguments of programs are its own.

import type { Plan } from '../../generator/plan.js';
import type { Rendered, SyntaxHelper, Target } from '../../generator/target.js';
import { asciiJson } from '../shell/json-text.js';
import { type NativeArguments, writePowershellCurl } from '../shell/powershell-curl.js';
import { powershellString } from '../shell/powershell-literal.js';
import { type SnippetShell, snippetPages } from '../shell/snippet-pages.js';
import { commentLine, literal, transformText } from '../shell/text.js';
import { nativeArgument } from './native-argument.js';

export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  comment: (value) => commentLine(String(value)),
  word: (value) => native.literal([literal(String(value))]),
};

export const curlPowershell5: Target = {
  name: 'curl-powershell5',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: (plan: Plan): Rendered => snippetPages(plan, shell),
};

const native: NativeArguments = {
  literal: (value) => powershellString(transformText(value, nativeArgument), 'ascii'),
  json: asciiJson,
};

const shell: SnippetShell = {
  name: 'curl-powershell5',
  extension: 'ps1',
  write: (input) => writePowershellCurl(input, native),
};

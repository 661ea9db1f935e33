// What is wrong with a JSON text, looked for only once something is known to be wrong.

import type { ParseError } from 'jsonc-parser';
import type { DocumentError } from '../diagnostics.js';
import { escapeSegment } from '../json-pointer.js';
import { jsoncParser } from '../late-packages.js';
import { lineIndex } from './line-index.js';
import { textProblem } from './text-problem.js';

/** Values of jsonc-parser's `SyntaxKind`, an ambient const enum that isolated modules cannot read. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, string: 10, end: 17 };

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'expected a property name in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected ":" after the property name',
  CommaExpected: 'expected "," between members',
  EndOfFileExpected: 'expected the end of the document',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'the comment does not end',
  UnexpectedEndOfString: 'the string does not end on its line',
  UnexpectedEndOfNumber: 'the number does not end',
  InvalidUnicode: 'this is no valid \\u escape',
  InvalidEscapeCharacter: 'this is no valid escape',
  InvalidCharacter: 'control characters must be escaped in a string',
};

/** The first syntax error of a text that JSON.parse refused. */
export function jsonSyntaxProblem(text: string, maxDepth: number): DocumentError {
  const scan = scanBrackets(text, maxDepth);
  if (scan.tooDeep !== null) return depthProblem(text, maxDepth, scan.tooDeep);
  const errors: ParseError[] = [];
  const { parseTree, printParseErrorCode } = jsoncParser();
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors.find((error) => error.offset < text.trimEnd().length);
  if (first === undefined && scan.unclosed !== null) return unclosedProblem(text, scan.unclosed);
  const offset = first?.offset ?? errors[0]?.offset ?? 0;
  const name = printParseErrorCode(first?.error ?? errors[0]?.error ?? 1);
  const message = syntaxMessages[name] ?? 'the JSON is broken here';
  return textProblem(text, {
    code: 'json-syntax',
    message,
    hint: 'correct the JSON; a linter shows the place',
    offset,
  });
}

function unclosedProblem(text: string, opened: number): DocumentError {
  const { line, column } = lineIndex(text)(opened);
  const message = `unexpected end; "${text.charAt(opened)}" opened at ${line}:${column} is not closed`;
  return textProblem(text, {
    code: 'json-syntax',
    message,
    hint: 'was the file cut off?',
    offset: text.trimEnd().length,
  });
}

/** The place where a text goes deeper than allowed. */
export function jsonDepthProblem(text: string, maxDepth: number): DocumentError {
  return depthProblem(text, maxDepth, scanBrackets(text, maxDepth).tooDeep ?? 0);
}

function depthProblem(text: string, maxDepth: number, offset: number): DocumentError {
  const message = `nested deeper than ${maxDepth.toLocaleString('en-US')} levels`;
  return textProblem(text, { code: 'too-deep', message, hint: 'raise the limit with --max-depth', offset });
}

/** Without recursion: a hostile text may be deeper than the stack. */
function scanBrackets(text: string, maxDepth: number): { tooDeep: number | null; unclosed: number | null } {
  const scanner = jsoncParser().createScanner(text, true);
  const open: number[] = [];
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) {
      open.push(scanner.getTokenOffset());
      if (open.length > maxDepth) return { tooDeep: scanner.getTokenOffset(), unclosed: null };
    } else if (kind === token.closeBrace || kind === token.closeBracket) open.pop();
  }
  return { tooDeep: null, unclosed: open.at(-1) ?? null };
}

interface Level {
  /** Offset by key; `null` in an array. */
  readonly keys: Map<string, number> | null;
  readonly pointer: string;
  key: string;
  index: number;
  expectsKey: boolean;
}

/** The first duplicate key of a valid JSON text that has one. */
export function jsonDuplicateProblem(text: string): DocumentError {
  const scanner = jsoncParser().createScanner(text, true);
  const levels: Level[] = [];
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const level = levels.at(-1);
    const offset = scanner.getTokenOffset();
    if (kind === token.openBrace) levels.push(openLevel(level, new Map()));
    else if (kind === token.openBracket) levels.push(openLevel(level, null));
    else if (kind === token.closeBrace || kind === token.closeBracket) levels.pop();
    else if (level === undefined) continue;
    else if (kind === token.comma) {
      level.index += 1;
      level.expectsKey = true;
    } else if (kind === token.string && level.keys !== null && level.expectsKey) {
      const key = scanner.getTokenValue();
      const first = level.keys.get(key);
      if (first !== undefined) return duplicateProblem(text, { pointer: level.pointer, key, first, offset });
      level.keys.set(key, offset);
      level.key = key;
      level.expectsKey = false;
    }
  }
  throw new Error('a duplicate key was counted but not found');
}

function openLevel(parent: Level | undefined, keys: Map<string, number> | null): Level {
  const step = parent === undefined ? '' : `/${parent.keys === null ? parent.index : escapeSegment(parent.key)}`;
  return { keys, pointer: `${parent?.pointer ?? ''}${step}`, key: '', index: 0, expectsKey: true };
}

/** A key that stands twice in one object: `first` and `offset` are where. */
export function duplicateProblem(
  text: string,
  { pointer, key, first, offset }: { pointer: string; key: string; first: number; offset: number },
): DocumentError {
  const { line, column } = lineIndex(text)(first);
  const message = `key ${JSON.stringify(key)} already defined at ${line}:${column}`;
  return textProblem(text, { code: 'duplicate-key', message, hint: 'remove one of the two', offset, pointer });
}

// Diagnostics as text: nothing of a document reaches a terminal or a workflow log as a command.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../generator/diagnostics.js';
import { formatDiagnostic, formatGithub, printable } from '../generator/diagnostics-format.js';

const diagnostic: Diagnostic = {
  severity: 'error',
  code: 'wrong-type',
  pointer: '/paths/~1a',
  line: 5,
  column: 3,
  message: 'expected object, found array',
  hint: 'compare the brackets',
};

describe('formatDiagnostic', () => {
  it.each([
    {
      name: 'a place in the root document',
      given: diagnostic,
      want: 'api.yaml:5:3: error /paths/~1a: expected object, found array\n  hint: compare the brackets',
    },
    {
      name: 'a place in another file',
      given: { ...diagnostic, file: 'paths/a.yaml', severity: 'warning' as const },
      want: 'paths/a.yaml:5:3: warning /paths/~1a: expected object, found array\n  hint: compare the brackets',
    },
    {
      name: 'a whole file',
      given: {
        severity: 'error' as const,
        code: 'empty-file',
        pointer: '',
        message: 'the file is empty',
        hint: 'fill it',
      },
      want: 'api.yaml: error: the file is empty\n  hint: fill it',
    },
    {
      name: 'text that would be a command on a line of its own',
      given: { ...diagnostic, pointer: '/\u001b[31m', message: 'a\r\n::error::b\u2028c\u202Ed' },
      want: 'api.yaml:5:3: error /\\u001b[31m: a\\u000d\\u000a::error::b\\u2028c\\u202ed\n  hint: compare the brackets',
    },
  ])('$name', ({ given, want }) => {
    expect(formatDiagnostic(given, 'api.yaml')).toBe(want);
  });
});

describe('formatGithub', () => {
  it('escapes what separates the parts of a workflow command', () => {
    const given = { ...diagnostic, file: 'a:b,c%.yaml', message: '100% of\n::error::x' };
    const properties = 'file=a%3Ab%2Cc%25.yaml,line=5,col=3,title=wrong-type';
    const text = '/paths/~1a: 100%25 of\\u000a::error::x (compare the brackets)';
    expect(formatGithub(given, 'api.yaml')).toBe(`::error ${properties}::${text}`);
  });
});

describe('printable', () => {
  it.each([
    { name: 'letters of every script', given: 'Ä日本👍', want: 'Ä日本👍' },
    { name: 'C1 controls and DEL', given: '\u007f\u009b', want: '\\u007f\\u009b' },
    { name: 'invisible characters', given: 'a\u200bb\ufeff', want: 'a\\u200bb\\ufeff' },
    { name: 'lone surrogates', given: '\ud83d x \udc4d', want: '\\ud83d x \\udc4d' },
  ])('$name', ({ given, want }) => {
    expect(printable(given)).toBe(want);
  });
});

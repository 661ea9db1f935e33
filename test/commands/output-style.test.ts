// Which form and whether in colour, by arguments, environment and terminal.

import { describe, expect, it } from 'vitest';
import { outputStyle, type Surroundings } from '../../generator/commands/output-style.js';
import { diagnosticText } from '../../generator/commands/report.js';
import { asSystemError } from '../../generator/commands/system-error.js';
import type { Diagnostic } from '../../generator/diagnostics.js';

const plain: Surroundings = { argv: [], env: {}, isTerminal: false };
const terminal: Surroundings = { ...plain, isTerminal: true };

describe('colour', () => {
  it.each([
    { name: 'not in a file or a pipe', given: plain, want: false },
    { name: 'on a terminal', given: terminal, want: true },
    { name: 'not with NO_COLOR', given: { ...terminal, env: { NO_COLOR: '1' } }, want: false },
    { name: 'with an empty NO_COLOR', given: { ...terminal, env: { NO_COLOR: '' } }, want: true },
    { name: 'in a pipe with FORCE_COLOR', given: { ...plain, env: { FORCE_COLOR: '1' } }, want: true },
    { name: 'not with FORCE_COLOR=0', given: { ...terminal, env: { FORCE_COLOR: '0' } }, want: false },
    {
      name: 'with FORCE_COLOR over NO_COLOR',
      given: { ...plain, env: { FORCE_COLOR: '1', NO_COLOR: '1' } },
      want: true,
    },
    { name: 'not on a terminal that knows none', given: { ...terminal, env: { TERM: 'dumb' } }, want: false },
    { name: 'not in JSON', given: { ...terminal, argv: ['--format', 'json'] }, want: false },
    { name: 'not for workflows', given: { ...terminal, argv: ['--format=github'] }, want: false },
  ])('$name', ({ given, want }) => {
    expect(outputStyle(given).colour).toBe(want);
  });
});

describe('the form', () => {
  it.each([
    { given: [], want: 'text' },
    { given: ['api.yaml', '--format', 'json'], want: 'json' },
    { given: ['--format=github', 'api.yaml'], want: 'github' },
    { given: ['--format', 'json', '--format', 'text'], want: 'text' },
    { given: ['--format', 'xml'], want: 'text' },
    { given: ['--format'], want: 'text' },
    { given: ['--formatter', 'none'], want: 'text' },
  ])('$given', ({ given, want }) => {
    expect(outputStyle({ ...plain, argv: given }).format).toBe(want);
  });
});

it('a coloured diagnostic', () => {
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'x',
    pointer: '/a',
    line: 1,
    column: 2,
    message: 'm',
    hint: 'h',
  };
  const style = { format: 'text', colour: true, debug: false } as const;
  expect(diagnosticText([diagnostic, { ...diagnostic, severity: 'warning' }], 'api.yaml', { style })).toBe(
    'api.yaml:1:2: \u001b[31merror\u001b[39m /a: m\n  \u001b[36mhint\u001b[39m: h\n' +
      'api.yaml:1:2: \u001b[33mwarning\u001b[39m /a: m\n  \u001b[36mhint\u001b[39m: h\n',
  );
});

describe('errors of the system', () => {
  const failed = (code: string, path?: string): Error =>
    Object.assign(new Error('x'), { code, syscall: 'open', ...(path !== undefined && { path }) });
  it.each([
    { name: 'in words', given: failed('ENOSPC', '/a'), want: 'cannot open /a: no space left on the disk' },
    { name: 'without a path', given: failed('EACCES'), want: 'cannot open: permission denied' },
    { name: 'by their code', given: failed('EWHATEVER', '/a'), want: 'cannot open /a: EWHATEVER' },
    { name: 'but no others', given: new Error('no such operation'), want: 'no such operation' },
  ])('$name', ({ given, want }) => {
    expect((asSystemError(given) as Error).message).toBe(want);
  });
});

// Doubts about what a schema says: values that do not fit its type, patterns that are no regular expressions.

import { expectText } from './expect.js';
import { at, type Reading, type SchemaDraft } from './reading.js';

/** Reports `enum`, `const` and `default` values of the wrong type, and integers that a JavaScript number cannot hold. */
export function checkLiterals(draft: SchemaDraft, pointer: string, reading: Reading): void {
  const values = draft['enum'];
  if (Array.isArray(values)) {
    for (let index = 0; index < values.length; index += 1) {
      checkLiteral(values[index], draft['type'], { pointer: `${pointer}/enum/${index}`, reading });
    }
  }
  for (const key of ['const', 'default']) {
    if (draft[key] !== undefined) checkInteger(draft[key], { pointer: `${pointer}/${key}`, reading });
  }
}

interface LiteralPlace {
  readonly pointer: string;
  readonly reading: Reading;
}

function checkLiteral(value: unknown, type: unknown, place: LiteralPlace): void {
  checkInteger(value, place);
  // `enum` with null is how `nullable` is often written.
  if (typeof type !== 'string' || value === null || fits(value, type)) return;
  place.reading.report.warn({
    code: 'enum-type',
    pointer: place.pointer,
    message: `${jsonType(value)} in a schema of type ${type}`,
    hint: 'the value is printed as it stands',
  });
}

function checkInteger(value: unknown, { pointer, reading }: LiteralPlace): void {
  if (typeof value !== 'bigint') return;
  const message = `${value} is beyond 2^53 and kept exactly`;
  reading.report.warn({ code: 'big-integer', pointer, message, hint: 'send such numbers as strings' });
}

function fits(value: unknown, type: string): boolean {
  const found = jsonType(value);
  return found === type || (type === 'number' && found === 'integer');
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Reports `nullable` in 3.1 and later, where it is no keyword; authors who bring it from 3.0 mean it all the same. */
export function checkNullable(pointer: string, reading: Reading): void {
  if (reading.dialect.family !== '3.1' && reading.dialect.family !== '3.2') return;
  const message = `"nullable" is no keyword of OpenAPI ${reading.dialect.family}; read as type null`;
  const hint = 'write type: [string, "null"]';
  reading.report.repair({ code: 'nullable-keyword', pointer: `${pointer}/nullable`, message, hint });
}

/** The pattern, with a warning where it compiles neither with Unicode rules nor without (ECMA-262 section 22.2). */
export function checkPattern(value: unknown, pointer: string, reading: Reading): string | undefined {
  const pattern = expectText(value, at(pointer, reading));
  if (pattern === undefined || reading.patterns.has(pattern)) return pattern;
  reading.patterns.add(pattern);
  const problem = compileProblem(pattern);
  if (problem === null) return pattern;
  const message = `not a valid regular expression: ${problem}`;
  reading.report.warn({
    code: 'invalid-pattern',
    pointer,
    message,
    hint: 'write it as JavaScript does; it is kept as text',
  });
  return pattern;
}

function compileProblem(pattern: string): string | null {
  for (const flags of ['u', '']) {
    try {
      new RegExp(pattern, flags);
      return null;
    } catch (error) {
      if (flags === '') return error instanceof Error ? reason(error.message) : 'unknown';
    }
  }
  return null;
}

/** `Invalid regular expression: /(/: Unterminated group` says the pattern again, which may be long. */
function reason(message: string): string {
  return message.slice(message.lastIndexOf(': ') + 2).toLowerCase();
}

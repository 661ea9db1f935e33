// With `strict` nothing is repaired silently or aloud: every repair is an error; doubts stay warnings.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalized.js';

const text = readFileSync(new URL('../../specs/repairs/openapi.yaml', import.meta.url), 'utf8');

function codes(strict: boolean, severity: string): readonly string[] {
  const { remarks } = normalizeText(text, strict);
  return [...new Set(remarks.filter((remark) => remark.severity === severity).map(({ code }) => code))].sort();
}

describe('strict', () => {
  it('turns repairs into errors', () => {
    expect(codes(false, 'error')).toEqual([]);
    expect(codes(true, 'error')).toEqual([
      'boolean-required',
      'duplicate-operation-id',
      'media-type-key',
      'missing-field',
      'missing-path-parameter',
      'path-slash',
      'status-key',
      'unknown-security-scheme',
      'unknown-type',
      'unquoted-text',
      'version-number',
    ]);
  });

  it('leaves doubts as warnings', () => {
    expect(codes(true, 'warning')).toEqual([
      'big-integer',
      'enum-type',
      'invalid-pattern',
      'missing-description',
      'path-query',
      'repeated-path-variable',
    ]);
  });
});

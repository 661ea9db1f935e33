// A text that matches a pattern, as readable as can be had cheaply.

import type { AST } from '@eslint-community/regexpp';
import { type CharacterElement, takes } from './pattern-characters.js';
import { matchesPattern } from './pattern-match.js';
import type { Pattern } from './pattern.js';

/** Lengths in characters (code points), both included. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** Tried before anything is made up: what a reader recognises. */
const readable = [
  'string',
  'example',
  'Example',
  'EXAMPLE',
  'example-1',
  'example_1',
  'Example-123',
  '/example',
  'example.com',
  'https://example.com',
  'user@example.com',
  '2025-01-01',
  '2025-01-01T00:00:00Z',
  '123e4567-e89b-12d3-a456-426614174000',
  '192.0.2.1',
  '192.0.2.0/24',
  '2001:db8::1',
  '+12025550123',
  '12:00',
  '12:00:00',
  '1.0.0',
  '10.00',
  'EUR',
  'US',
  'en',
  'en-US',
];

const alphabet = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@ +=,;#~!?&%$*\'"()[]{}<>|\\^`',
];

const longestSample = 4096;

/** A text within the lengths that matches, `null` where none was found. Deterministic. */
export function samplePattern(pattern: Pattern, lengths: LengthRange): string | null {
  const fits = (text: string): boolean => within(text, lengths) && matchesPattern(pattern, text) === true;
  return readable.find(fits) ?? grownSample(pattern, lengths, fits);
}

function within(text: string, lengths: LengthRange): boolean {
  const length = [...text].length;
  return length >= lengths.min && length <= lengths.max;
}

/** The shortest sample, then longer ones, by letting every open repetition take more. */
function grownSample(pattern: Pattern, lengths: LengthRange, fits: (text: string) => boolean): string | null {
  const most = Math.min(Math.max(lengths.min, 8), 128);
  for (let extra = 0; extra <= most; extra++) {
    const text = sampleAlternatives(pattern.alternatives, extra);
    if (text === null) return null;
    if (fits(text)) return text;
  }
  return null;
}

function sampleAlternatives(alternatives: readonly AST.Alternative[], extra: number): string | null {
  const [first] = alternatives;
  let text = '';
  for (const element of first?.elements ?? []) {
    const piece = sample(element, extra, text.length);
    if (piece === null || text.length + piece.length > longestSample) return null;
    text += piece;
  }
  return text;
}

/** `index` varies the characters of a repetition: `abcdef01` reads better than `aaaaaaaa`. */
function sample(element: AST.Element, extra: number, index: number): string | null {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
      return sampleCharacter(element, index);
    case 'Group':
    case 'CapturingGroup':
      return sampleAlternatives(element.alternatives, extra);
    case 'Quantifier':
      return sampleRepetition(element, extra);
    case 'Assertion':
      return '';
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return null;
  }
}

function sampleRepetition(quantifier: AST.Quantifier, extra: number): string | null {
  const count = Math.min(quantifier.max, quantifier.min + extra);
  if (count > longestSample) return null;
  let text = '';
  for (let index = 0; index < count; index++) {
    const piece = sample(quantifier.element, extra, index);
    if (piece === null || text.length + piece.length > longestSample) return null;
    if (piece === '') return text;
    text += piece;
  }
  return text;
}

function sampleCharacter(element: CharacterElement, index: number): string | null {
  const choices = alphabet.filter((character) => takes(element, character.codePointAt(0) ?? 0));
  return choices[index % choices.length] ?? firstOfClass(element);
}

/** For classes outside ASCII: the first character that the class names. */
function firstOfClass(element: CharacterElement): string | null {
  if (element.type !== 'CharacterClass' || element.negate) return null;
  const [item] = element.elements;
  if (item?.type === 'Character') return String.fromCodePoint(item.value);
  return item?.type === 'CharacterClassRange' ? String.fromCodePoint(item.min.value) : null;
}

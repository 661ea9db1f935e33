// Whether a text matches a pattern, in time that no pattern can blow up: sets of positions instead of backtracking.

import type { AST } from '@eslint-community/regexpp';
import { isWord, takes } from './pattern-characters.js';
import type { Pattern } from './pattern.js';

/** Longer texts are not decided: even without backtracking, nested repetitions cost more than an example is worth. */
const longest = 300;

type Positions = ReadonlySet<number>;
type Text = readonly number[];

/** `null` where the text is too long to decide. Unanchored, as JSON Schema has it (2020-12 section 6.3.3). */
export function matchesPattern(pattern: Pattern, value: string): boolean | null {
  const text = [...value].map((character) => character.codePointAt(0) ?? 0);
  if (text.length > longest) return null;
  const everywhere = new Set(Array.from({ length: text.length + 1 }, (_, position) => position));
  return afterAlternatives(pattern.alternatives, text, everywhere).size > 0;
}

function afterAlternatives(alternatives: readonly AST.Alternative[], text: Text, from: Positions): Positions {
  const reached = new Set<number>();
  for (const alternative of alternatives) {
    let positions = from;
    for (const element of alternative.elements) positions = after(element, text, positions);
    for (const position of positions) reached.add(position);
  }
  return reached;
}

/** Positions that stand behind the element, when it may start at each of `from`. */
function after(element: AST.Element, text: Text, from: Positions): Positions {
  if (from.size === 0) return from;
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return afterCharacter(element, text, from);
    case 'Group':
    case 'CapturingGroup':
      return afterAlternatives(element.alternatives, text, from);
    case 'Quantifier':
      return afterRepetition(element, text, from);
    case 'Assertion':
      return new Set([...from].filter((position) => holds(element, text, position)));
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new Error(`parsePattern lets no ${element.type} through`);
  }
}

function afterCharacter(element: Parameters<typeof takes>[0], text: Text, from: Positions): Positions {
  const reached = new Set<number>();
  for (const position of from) {
    const codePoint = text[position];
    if (codePoint !== undefined && takes(element, codePoint)) reached.add(position + 1);
  }
  return reached;
}

/** A position reached before with fewer repetitions is not followed again: it had more of them left. */
function afterRepetition(quantifier: AST.Quantifier, text: Text, from: Positions): Positions {
  let positions = from;
  for (let count = 0; count < quantifier.min; count++) {
    const next = after(quantifier.element, text, positions);
    const settled = next.size === positions.size && [...next].every((position) => positions.has(position));
    positions = next;
    if (settled) break;
  }
  const reached = new Set(positions);
  for (let count = quantifier.min; count < quantifier.max && positions.size > 0; count++) {
    positions = new Set([...after(quantifier.element, text, positions)].filter((position) => !reached.has(position)));
    for (const position of positions) reached.add(position);
  }
  return reached;
}

function holds(assertion: AST.Assertion, text: Text, position: number): boolean {
  switch (assertion.kind) {
    case 'start':
      return position === 0;
    case 'end':
      return position === text.length;
    case 'word':
      return (isWord(text[position - 1]) !== isWord(text[position])) !== assertion.negate;
    case 'lookahead':
      return afterAlternatives(assertion.alternatives, text, new Set([position])).size > 0 !== assertion.negate;
    case 'lookbehind':
      throw new Error('parsePattern lets no lookbehind through');
  }
}

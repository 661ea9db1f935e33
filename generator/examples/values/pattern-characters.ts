// Which characters a character class of a pattern takes.

import type { AST } from '@eslint-community/regexpp';

/** One element that takes exactly one character. */
export type CharacterElement = AST.Character | AST.CharacterSet | AST.CharacterClass;

/** Whether the element takes the code point. */
export function takes(element: CharacterElement, codePoint: number): boolean {
  switch (element.type) {
    case 'Character':
      return element.value === codePoint;
    case 'CharacterSet':
      return takesSet(element, codePoint);
    case 'CharacterClass':
      return element.elements.some((item) => takesItem(item, codePoint)) !== element.negate;
  }
}

function takesItem(item: AST.CharacterClass['elements'][number], codePoint: number): boolean {
  if (item.type === 'CharacterClassRange') return item.min.value <= codePoint && codePoint <= item.max.value;
  if (item.type === 'Character' || item.type === 'CharacterSet' || item.type === 'CharacterClass') {
    return takes(item, codePoint);
  }
  return false;
}

function takesSet(set: AST.CharacterSet, codePoint: number): boolean {
  switch (set.kind) {
    case 'any':
      return ![0x0a, 0x0d, 0x2028, 0x2029].includes(codePoint);
    case 'digit':
      return /\d/.test(String.fromCodePoint(codePoint)) !== set.negate;
    case 'space':
      return /\s/.test(String.fromCodePoint(codePoint)) !== set.negate;
    case 'word':
      return isWord(codePoint) !== set.negate;
    case 'property':
      // A single class such as \p{L}, checked by the parser: one step, whatever the document says.
      return new RegExp(`^${set.raw}$`, 'u').test(String.fromCodePoint(codePoint));
  }
}

/** `\w` of ECMA-262 without the `i` flag. */
export function isWord(codePoint: number | undefined): boolean {
  return codePoint !== undefined && /\w/.test(String.fromCodePoint(codePoint));
}

// A `pattern` of a schema as a syntax tree. Patterns of a document are never run as regular expressions: a hostile one
// would hang the generator, so matching and sampling walk the tree instead.

import type { AST } from '@eslint-community/regexpp';
import { regexpp } from '../../late-packages.js';

/** A parsed pattern. */
export type Pattern = AST.Pattern;

const longest = 2000;

/**
 * The tree of a pattern (ECMA-262, as JSON Schema 2020-12 section 6.3.3 asks), first by the rules of the `u` flag, then
 * without, as validators do. `null` where it is no regular expression, or uses what a walk over positions cannot decide
 * (back references, lookbehind).
 */
export function parsePattern(source: string): Pattern | null {
  if (source.length > longest) return null;
  const pattern = parse(source, true) ?? parse(source, false);
  return pattern && isWalkable(pattern) ? pattern : null;
}

/** {@link parsePattern} that parses each pattern once: documents repeat theirs. */
export type ReadPattern = (source: string) => Pattern | null;

export function patternReader(): ReadPattern {
  const known = new Map<string, Pattern | null>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const pattern = parsePattern(source);
    known.set(source, pattern);
    return pattern;
  };
}

function parse(source: string, unicode: boolean): Pattern | null {
  const { RegExpParser } = regexpp();
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode });
  } catch (error) {
    // Not a regular expression: `normalize` says so to the user, here it only means that there is nothing to walk.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isWalkable(pattern: Pattern): boolean {
  let walkable = true;
  const refuse = (): void => {
    walkable = false;
  };
  regexpp().visitRegExpAST(pattern, {
    onBackreferenceEnter: refuse,
    onExpressionCharacterClassEnter: refuse,
    onAssertionEnter: (node) => {
      if (node.kind === 'lookbehind') refuse();
    },
  });
  return walkable;
}

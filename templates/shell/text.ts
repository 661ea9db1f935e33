// Text as a shell sees it: which characters may be printed, how text and variables are joined and measured.

import type { Segment } from '../../generator/model/example.js';

/** Characters that a terminal or an editor acts on or hides: C0 but LF, DEL, C1, bidi controls, zero-width, line separators. */
export const unprintable =
  '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';

const escapable = new RegExp(`[\\n${unprintable}]`, 'g');

/**
 * One line of comment text: nothing in it moves the cursor, ends the line or turns the reading direction.
 * The comment sign is the template's.
 */
export function commentLine(text: string): string {
  return text.replace(escapable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A segment of fixed text. */
export function literal(text: string): Segment {
  return { kind: 'literal', text };
}

/** The fixed text of segments, variables left out: what a check of characters looks at. */
export function literalText(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'literal' ? segment.text : '')).join('');
}

/** Neighbouring literals made one, empty ones dropped. */
export function mergeLiterals(segments: readonly Segment[]): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (segment.kind === 'variable') merged.push(segment);
    else if (last?.kind === 'literal') merged.splice(-1, 1, literal(last.text + segment.text));
    else if (segment.text !== '') merged.push(segment);
  }
  return merged;
}

/** Stands for a variable while a whole word is transformed: no literal holds it, since NUL is refused before. */
const stand = '\0';

/** Applies a transformation of text to a word with variables in it; `transform` must keep each `\0` once and in order. */
export function transformText(segments: readonly Segment[], transform: (text: string) => string): readonly Segment[] {
  const text = segments.map((segment) => (segment.kind === 'literal' ? segment.text : stand)).join('');
  const variables = segments.filter((segment) => segment.kind === 'variable');
  const pieces = transform(text).split(stand);
  if (pieces.length !== variables.length + 1) throw new Error('a transformation lost or doubled a variable');
  return mergeLiterals(pieces.flatMap((piece, index) => [literal(piece), ...variables.slice(index, index + 1)]));
}

// One word of a POSIX shell that sh, bash, dash, zsh, ksh, busybox sh and fish all read alike.

import type { Segment } from '../../generator/model/example.js';
import { unprintable } from '../shell/text.js';

/** Bare in every shell: a leading `=` is special in zsh, a leading `%` in fish. */
const bare = /^[A-Za-z0-9_/:.,@+-][A-Za-z0-9_/:.,@%+=-]*$/;

/** A word that arrives as exactly this text. NUL must not be in it: no argument holds it. */
export function posixWord(segments: readonly Segment[]): string {
  const [only, ...more] = segments;
  if (only === undefined) return "''";
  if (more.length === 0 && only.kind === 'literal' && bare.test(only.text)) return only.text;
  return quotedRuns(segments).map(writeRun).join('');
}

/** Special in double quotes somewhere: `!` is history in an interactive bash or zsh, and `\!` keeps its backslash there. */
const special = new RegExp(`["\\\\$\`!\\n${unprintable}]`);

/** Neighbours that can stand in one pair of double quotes, `"Bearer $TOKEN"`, the form people write. */
function quotedRuns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  let open = false;
  for (const segment of segments) {
    const plain = segment.kind === 'variable' || !special.test(segment.text);
    if (open && plain) runs.at(-1)?.push(segment);
    else runs.push([segment]);
    open = plain;
  }
  return runs;
}

function writeRun(run: readonly Segment[]): string {
  if (run.every(({ kind }) => kind === 'literal')) {
    return run.map((segment) => (segment.kind === 'literal' ? quoteLiteral(segment.text) : '')).join('');
  }
  return `"${run.map((segment, index) => writePlain(segment, run[index - 1])).join('')}"`;
}

/**
 * What would be read together with a variable before it: fish and zsh take `[1]` for an index, zsh `:h` for a modifier and
 * letters beyond ASCII for the name; ksh93 loses bytes of those.
 */
const readOn = /^([A-Za-z0-9_[({\u0080-\uffff]|:[A-Za-z&])/;

function writePlain(segment: Segment, before: Segment | undefined): string {
  if (segment.kind === 'variable') return `$${segment.name}`;
  // The quotes are closed and opened: fish has no `${NAME}`.
  return before?.kind === 'variable' && readOn.test(segment.text) ? `""${segment.text}` : segment.text;
}

/** What is written by `printf` is `byPrintf`; the rest is in single quotes, but for quotes and runs of backslashes. */
function piecesOf(byPrintf: string): RegExp {
  // A backslash alone before an ordinary character means itself in fish's single quotes too; any other run does not.
  const ordinary = `(?:[^'\\\\${byPrintf}]|(?<!\\\\)\\\\(?=[^'\\\\${byPrintf}]))+`;
  return new RegExp([ordinary, `\\\\+`, `'`, `[${byPrintf}]+`].join('|'), 'g');
}

const plain = { pieces: piecesOf(unprintable), hidden: new RegExp(`^[${unprintable}]`) };
/** After a command substitution in quotes, fish 3 checks a `$` as if it named a variable, in single quotes too. */
const withPrintf = { pieces: piecesOf(`$${unprintable}`), hidden: new RegExp(`^[$${unprintable}]`) };
const anyHidden = new RegExp(`[${unprintable}]`);

/** Single quotes, with what they cannot hold between them: quotes, backslashes for fish, and what a reader could not see. */
function quoteLiteral(text: string): string {
  const { pieces, hidden } = anyHidden.test(text) ? withPrintf : plain;
  const words = (text.match(pieces) ?? []).map((piece) => {
    if (piece === "'") return "\\'";
    if (/^\\+$/.test(piece)) return piece.replaceAll('\\', '\\\\');
    return hidden.test(piece) ? `"$(printf '${octal(piece)}')"` : `'${piece}'`;
  });
  return words.join('') || "''";
}

function octal(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

// A module cut into pieces that a formatter may take one by one, so that they run side by side and only changed ones again.

/**
 * A piece has so many characters at least. Most places fit that far behind another: else a statement that comes in would move
 * the cuts behind it as well.
 */
const least = 4_096;

/** About one in so many statements is a fitting place: each piece costs prettier a start. A prime, which spreads the sums. */
const spread = 29;

/**
 * The pieces of a module's text, which joined by an empty line are the module. Cuts are at empty lines before a top-level
 * statement, and where depends on the statement behind it alone: text that comes in or goes moves no other cut.
 */
export function chunks(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n\n(?=export |\/\*\*)/g)) {
    if (index - start < least || !isCut(text, index + 2)) continue;
    pieces.push(text.slice(start, index));
    start = index + 2;
  }
  return [...pieces, text.slice(start)];
}

/** Decided by the line that a statement begins with, comments aside. */
function isCut(text: string, at: number): boolean {
  const statement = text.startsWith('/**', at) ? text.indexOf('\nexport ', at) : at;
  if (statement < 0) return false;
  let sum = 0;
  for (let index = statement; index < text.length && text[index] !== '{'; index++) {
    if (index > statement && text[index] === '\n') break;
    sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  }
  return sum % spread === 0;
}

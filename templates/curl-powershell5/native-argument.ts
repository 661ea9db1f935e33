// Undoes what Windows PowerShell 5.1 does to an argument on its way to a program.

/** .NET's char.IsWhiteSpace. */
const white = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * The string to give to 5.1 so that a C runtime reads `text`. 5.1 puts quotes around an argument where some white space
 * has an even number of `"` before it, counts every `"` alike, and escapes nothing.
 */
export function nativeArgument(text: string): string {
  if (text === '') return '""';
  const wrapped = hasWhiteOutsideQuotes(text);
  if (!text.includes('"')) return wrapped ? doubleTrailing(text) : text;
  if (wrapped) return doubleTrailing(escapeQuotes(text, '\\"'));
  if (!white.test(text)) return escapeQuotes(text, '\\"');
  // White space after odd counts only: 5.1 would not wrap, so the quotes stand in the text itself.
  return `"${doubleTrailing(escapeQuotes(text, '""'))}"`;
}

function hasWhiteOutsideQuotes(text: string): boolean {
  return text.split('"').some((piece, index) => index % 2 === 0 && white.test(piece));
}

function escapeQuotes(text: string, quote: string): string {
  return text.replace(/(?<!\\)(\\*)"/g, (_, slashes: string) => `${slashes}${slashes}${quote}`);
}

/** Backslashes before a closing quote count double. */
function doubleTrailing(text: string): string {
  return text.replace(/(?<!\\)\\+$/, '$&$&');
}

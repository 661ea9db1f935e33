// Where the values of a JSON text end, without parsing them. Of a text that is no JSON the ends are somewhere, and the text's at most.

const [space, newline, carriageReturn, tab] = [0x20, 0x0a, 0x0d, 0x09];
const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Where the white space that begins at `start` ends. */
export function spaceEnd(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the string ends whose first quote is at `start`: past its last one. */
export function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Where the value that begins at `start` ends. */
export function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === quote) at = stringEnd(text, at);
    else if (depth === 0 && code !== openBrace && code !== openBracket) return wordEnd(text, at);
    else {
      if (code === openBrace || code === openBracket) depth += 1;
      else if (code === closeBrace || code === closeBracket) depth -= 1;
      at += 1;
    }
  } while (depth > 0 && at < text.length);
  return at;
}

/** Where a number, `true`, `false` or `null` ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (/[^\s,\]}]/.test(text.charAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === space || code === newline || code === carriageReturn || code === tab;
}

function isEscaped(text: string, end: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
  return slashes % 2 === 1;
}

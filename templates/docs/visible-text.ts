// A document's text with nothing in it that no page may hold or that hides what a reader sees.

// Not allowed in HTML (section 13.1.4): control characters, lone surrogates, noncharacters.
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

/** Overrides and isolates turn the reading direction of what follows them; marks for a single word stay. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** What most texts consist of. */
// oxlint-disable-next-line no-control-regex -- the line feed is one of them
const ordinary = /^[\n -~]*$/;

/** Line ends as LF, forbidden characters as U+FFFD, characters that turn the reading direction as `\u{202e}`. */
export function visibleText(text: string): string {
  if (ordinary.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(forbidden, '\ufffd')
    .replaceAll(turning, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** {@link visibleText} on one line, trimmed. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, ' ').trim();
}

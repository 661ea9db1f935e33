// Whether a text is taken for JSON: by its beginning, not by the file's ending.

/** A YAML flow mapping may begin with a brace, but hardly with a quoted key or an array of objects. */
export function looksLikeJson(text: string): boolean {
  return /^(\{\s*("|\}|\/|$)|\[\s*([[{"\]]|$)|")/.test(text.slice(0, 4096).trimStart());
}

/** The same of bytes in UTF-8. */
export function looksLikeJsonBytes(bytes: Uint8Array): boolean {
  return looksLikeJson(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

// The parts of a multipart body that arrived (RFC 2046 section 5.1, RFC 7578).

/** One part; `null` where it does not say. */
export interface ReceivedPart {
  readonly name: string | null;
  readonly file: string | null;
  readonly contentType: string | null;
  readonly content: Buffer;
}

/** Parts in order, or `null` where the body is not one of this Content-Type. */
export function multipartParts(contentType: string, body: Buffer): readonly ReceivedPart[] | null {
  const [, quoted, bare] = /^multipart\/[^;]+;.*?boundary=(?:"([^"]+)"|([^;\s]+))/is.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return null;
  const parts: ReceivedPart[] = [];
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line break before it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  let start = whole.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length;
    if (whole.subarray(from, from + 2).toString() === '--') return parts;
    const end = whole.indexOf(delimiter, from);
    const part = end < 0 ? null : onePart(whole.subarray(from, end));
    if (part === null) return null;
    parts.push(part);
    start = end;
  }
  return null;
}

/** `bytes` begin with the line break that ends the delimiter's line. */
function onePart(bytes: Buffer): ReceivedPart | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString();
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  return {
    name: parameter(disposition, 'name'),
    file: parameter(disposition, 'filename'),
    contentType: /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(head)?.[1] ?? null,
    content: bytes.subarray(end + 4),
  };
}

/** Browsers, fetch and curl percent-encode what would end the value; older curls put a backslash before it. */
function parameter(disposition: string, name: string): string | null {
  const value = new RegExp(`;[ \\t]*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
  const bare = new RegExp(`;[ \\t]*${name}=([^";\\s]+)`, 'i').exec(disposition)?.[1];
  const found = value?.replaceAll(/\\(["\\])/g, '$1') ?? bare;
  return found?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n') ?? null;
}

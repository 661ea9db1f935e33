// How Python writes values: the only functions here whose result is code.

/**
 * A string literal (Python language reference 2.4.1). Everything that is not plain to see is escaped.
 *
 * @param {unknown} value
 */
export function string(value) {
  const escaped = JSON.stringify(String(value)).replace(
    /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}

/**
 * Text and environment variables as one expression: `"https://x/zones/" + os.environ["ZONE_ID"]`.
 *
 * @param {unknown} value segments of a request
 */
export function expression(value) {
  const segments = /** @type {readonly import('curlew').Segment[]} */ (value);
  const parts = segments.map((segment) =>
    segment.kind === 'literal' ? string(segment.text) : `os.environ[${string(segment.name)}]`,
  );
  return parts.length === 0 ? '""' : parts.join(' + ');
}

/**
 * A JSON value as Python, on several lines where it has members; to stand one level deep.
 *
 * @param {unknown} value
 */
export function literal(value) {
  return indented(value, '    ');
}

/**
 * @param {unknown} value
 * @param {string} indent of the line that it stands on
 * @returns {string}
 */
function indented(value, indent) {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return string(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}    `;
  const members = Array.isArray(value)
    ? value.map((item) => indented(item, inner))
    : Object.entries(value).map(([key, member]) => `${string(key)}: ${indented(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/**
 * Text behind `#`: it cannot end the line.
 *
 * @param {unknown} value
 */
export function comment(value) {
  return String(value).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ');
}

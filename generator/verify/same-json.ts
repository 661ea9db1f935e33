// Whether two JSON texts say the same token by token: layout and escapes are free, number tokens and the order of members are not.

import { visit } from 'jsonc-parser';

/** Shells lay JSON out and escape what they cannot carry; a server must not see a difference. */
export function sameJson(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [tokens(left), tokens(right)];
  return a !== null && b !== null && a.length === b.length && a.every((token, index) => token === b[index]);
}

/** `null` for a text that is not JSON (RFC 8259). */
function tokens(text: string): readonly string[] | null {
  const found: string[] = [];
  let isJson = true;
  visit(
    text,
    {
      onObjectBegin: () => void found.push('{'),
      onObjectProperty: (name) => void found.push(`name ${name}`),
      onObjectEnd: () => void found.push('}'),
      onArrayBegin: () => void found.push('['),
      onArrayEnd: () => void found.push(']'),
      onLiteralValue: (value: unknown, offset, length) => {
        found.push(typeof value === 'string' ? `string ${value}` : text.slice(offset, offset + length));
      },
      onError: () => {
        isJson = false;
      },
    },
    { disallowComments: true },
  );
  return isJson ? found : null;
}

// PowerShell string literals, for every version from 5.1 on (its tokenizer's CharTraits are the source).

import type { Segment } from '../../generator/model/example.js';
import { unprintable } from './text.js';

/** `ascii` where Windows PowerShell 5.1 may read the file: it takes a file without a byte order mark for the code page's. */
export type Alphabet = 'ascii' | 'unicode';

const escaped: Readonly<Record<Alphabet, RegExp>> = {
  ascii: /(?!\n)[^ -~]/,
  unicode: new RegExp(`[${unprintable}]`),
};

/** Of double quotes: the escaped, and what PowerShell reads there. */
const special: Readonly<Record<Alphabet, RegExp>> = {
  ascii: new RegExp(`["\`$\u201c-\u201e]|${escaped.ascii.source}`, 'g'),
  unicode: new RegExp(`["\`$\u201c-\u201e]|${escaped.unicode.source}`, 'g'),
};

/** An expression with exactly this text: in single quotes where nothing in it has to be expanded. */
export function powershellString(segments: readonly Segment[], alphabet: Alphabet): string {
  const plain = segments.every(
    (segment) => segment.kind === 'literal' && segment.text.search(escaped[alphabet]) === -1,
  );
  if (!plain) return expandable(segments, alphabet);
  const text = segments.map((segment) => (segment.kind === 'literal' ? segment.text : '')).join('');
  // Five characters close a single-quoted string; each is written twice.
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** Double quotes: `$Env:NAME` where nothing after it can be read as part of the name, else `${Env:NAME}`. */
function expandable(segments: readonly Segment[], alphabet: Alphabet): string {
  const pieces = segments.map((segment, index) => {
    if (segment.kind === 'literal') return escapeExpandable(segment.text, alphabet);
    const next = segments[index + 1];
    const apart = next === undefined || (next.kind === 'literal' && /^[ /&=,;%.-]/.test(next.text));
    return apart ? `$Env:${segment.name}` : `\${Env:${segment.name}}`;
  });
  return `"${pieces.join('')}"`;
}

function escapeExpandable(text: string, alphabet: Alphabet): string {
  return text.replace(special[alphabet], (unit) => {
    const spelled = escaped[alphabet].test(unit);
    return spelled ? `$([char]0x${unit.charCodeAt(0).toString(16)})` : `\`${unit}`;
  });
}

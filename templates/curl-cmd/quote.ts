// One word of a Windows command line that cmd.exe passes on and a C runtime reads, at the prompt and in a .bat file alike.

import type { Segment } from '../../generator/model/example.js';
import { transformText } from '../shell/text.js';

/**
 * A percent sign: `%` at the prompt is `%%` in a .bat file, so it stands in a variable, of which the first character is the
 * same in both after {@link setPercent}. No placeholder's name can hold the dollar sign.
 */
export const percent = '%$PERCENT:~0,1%';

/** The line before a command that uses {@link percent}. */
export const setPercent = 'set "$PERCENT=%%"';

/**
 * Always in quotes. Inside them `""` is a quote to the C runtime and leaves cmd in quote mode, where `\"` would not: no
 * operator (`& | < > ^`) acts. Backslashes are doubled before a quote only. A line break must not be in it.
 */
export function cmdWord(segments: readonly Segment[]): string {
  const escaped = transformText(segments, (text) =>
    text.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => {
      return `${slashes}${slashes}${quote}${quote}`;
    }),
  );
  return `"${escaped.map(writeSegment).join('')}"`;
}

function writeSegment(segment: Segment): string {
  if (segment.kind === 'variable') return `%${segment.name}%`;
  return segment.text.replaceAll('%', percent);
}

/** Text after `REM`: cmd expands `%` there, continues the line after `^` and may act on operators. */
export function cmdComment(text: string): string {
  return text.replace(
    /[^\w .,:;'()[\]{}/=+*?#@$~-]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

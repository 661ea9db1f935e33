// One word of a Windows command line that cmd.exe passes on and a C runtime reads, at the prompt and in a .bat file alike.

import type { Segment } from '../../generator/model/example.js';
import { transformText } from '../shell/text.js';

/**
 * A percent sign: `%` at the prompt is `%%` in a .bat file, so it stands in a variable that {@link setPercent} fills alike in
 * both. No placeholder's name can be `#`.
 */
export const percent = '%#%';

/** The lines before a command that uses {@link percent}: `%%` is one sign in a file and two at the prompt, the first is kept. */
export const setPercent: readonly string[] = ['set "#=%%"', 'set "#=%#:~0,1%"'];

/**
 * Always in quotes. Inside them `""` is a quote to the C runtime and leaves cmd in quote mode, where `\"` would not: no
 * operator (`& | < > ^`) acts. Backslashes are doubled before a quote only. A line break must not be in it.
 */
export function cmdWord(segments: readonly Segment[]): string {
  const escaped = transformText(segments, (text) =>
    text.replace(/(?<!\\)(\\*)("|$)/g, (_, slashes: string, quote: string) => {
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

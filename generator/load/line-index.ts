// Lines and columns of a text from offsets into it.

import type { Position } from '../source-document.js';

/** Gives the position of an offset; line breaks are LF, CRLF and CR (YAML 1.2 section 5.4). */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const lone = /\r(?!\n)/.test(text);
  const ends = lone ? [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length) : [];
  if (lone) return [...starts, ...ends];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

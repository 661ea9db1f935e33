// Long runs of one sign through every writer: time grows with the length of the text, not with its square.

import { describe, expect, it } from 'vitest';
import { commentText, schemaComment } from '../../generator/types/comment.js';
import { nativeArgument } from '../../templates/curl-powershell5/native-argument.js';
import { cmdWord } from '../../templates/curl-cmd/quote.js';
import { posixWord } from '../../templates/curl/quote.js';
import { writeMarkdown, writeMarkdownLine } from '../../templates/docs/write-markdown.js';
import { renderMarkdown } from '../../templates/html/render-markdown.js';
import { powershellString } from '../../templates/shell/powershell-literal.js';
import { docComment, stringLiteral } from '../../templates/typescript/syntax.js';

const writers: Readonly<Record<string, (text: string) => unknown>> = {
  stringLiteral,
  commentText,
  docComment: (text) => docComment([text, text]),
  schemaComment: (description) => schemaComment({ description, default: description }),
  posixWord: (text) => posixWord([{ kind: 'literal', text }]),
  cmdWord: (text) => cmdWord([{ kind: 'literal', text }]),
  powershellString: (text) => powershellString([{ kind: 'literal', text }], 'ascii'),
  nativeArgument: (text) => nativeArgument(`${text}"${text}`),
  writeMarkdown,
  writeMarkdownLine,
  renderMarkdown: (text) => renderMarkdown(text, { top: 3, id: 'a' }),
};

const signs = [
  ' ',
  '\t',
  '\n',
  '\\',
  "'",
  '"',
  '`',
  '*',
  '_',
  '[',
  '](',
  '<',
  '<a',
  '&',
  '{',
  '|',
  '>',
  '~',
  '*/',
  '%',
];

describe.each(Object.entries(writers))('%s', (_name, writer) => {
  it('takes runs of any sign', () => {
    const slow = signs.filter((sign) => {
      const before = process.cpuUsage();
      writer(`a${sign.repeat(60_000 / sign.length)}b`);
      const { user, system } = process.cpuUsage(before);
      // Some tens of milliseconds where it is linear; seconds where it is not.
      return user + system > 1_000_000;
    });
    expect(slow).toEqual([]);
  });
});

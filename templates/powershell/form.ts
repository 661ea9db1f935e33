// A multipart body as Invoke-RestMethod's -Form (PowerShell 6.1 and later).

import type { ExampleBody, ExamplePart } from '../../generator/model/example.js';
import { powershellString } from '../shell/powershell-literal.js';
import { type Expressed, expressed, inexpressible, type Reason } from '../shell/reasons.js';
import { literal } from '../shell/text.js';

/** `-Form ([ordered]@{ … })`: text as strings, files as FileInfo, parts of one name as an array. */
export function formFields({ contentType, parts }: Extract<ExampleBody, { kind: 'multipart' }>): Expressed<string> {
  const names = [...new Set(parts.map(({ name }) => name))];
  const reason = /^multipart\/form-data\b/i.test(contentType) ? obstacle(parts, names) : 'multipart-subtype';
  if (reason) return inexpressible(reason);
  const entries = names.map((name) => {
    const values = parts.filter((part) => part.name === name).map(partValue);
    return `    ${quote(name)} = ${values.length === 1 ? values[0] : `@(${values.join(', ')})`}`;
  });
  return expressed(`-Form ([ordered]@{\n${entries.join('\n')}\n  })`);
}

function obstacle(parts: readonly ExamplePart[], names: readonly string[]): Reason | null {
  if (parts.length === 0) return 'no-part';
  // -Form always sends text/plain for text and application/octet-stream for a file.
  const typed = ({ kind, contentType }: ExamplePart) =>
    contentType !== null && !(kind === 'file' ? /^application\/octet-stream$/i : /^text\/plain\b/i).test(contentType);
  if (parts.some(typed)) return 'typed-part';
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const ordered = [...parts].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  return folded.size < names.length || ordered.some((part, index) => part !== parts[index]) ? 'repeated-part' : null;
}

function partValue(part: ExamplePart): string {
  return part.kind === 'file' ? `(Get-Item -LiteralPath ${quote(part.file)})` : quote(part.text);
}

function quote(text: string): string {
  return powershellString([literal(text)], 'ascii');
}

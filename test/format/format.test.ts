// Formatters: each leaves the same program, and files without a language as they are.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type FormatterName, format } from '../../generator/format/format.js';

const by = (name: FormatterName) => ({ name, folder: 'generated', cache: false });

const text = 'export   const a = {b:1,\n c : "x"}\n;export type T={a:string}|undefined\n';
const pretty = "export const a = { b: 1, c: 'x' };\nexport type T = { a: string } | undefined;\n";

/** The program without its white space and quotes. */
function program(source: string): string {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, removeComments: true };
  return ts.transpileModule(source, { compilerOptions: options }).outputText.replaceAll(/\s/g, '').replaceAll("'", '"');
}

describe('format', () => {
  it.each([
    { formatter: 'prettier', language: 'typescript', want: pretty },
    { formatter: 'oxfmt', language: 'typescript', want: pretty },
    { formatter: 'none', language: 'typescript', want: text },
    { formatter: 'prettier', language: null, want: text },
  ] as const)('$formatter, $language', async ({ formatter, language, want }) => {
    const [file] = await format([{ path: 'a.ts', text }], language, by(formatter));
    expect(file).toEqual({ path: 'a.ts', text: want });
    expect(program(file?.text ?? '')).toBe(program(text));
  });

  it.each(['prettier', 'oxfmt'] as const)('%s says which text is no program', async (formatter) => {
    await expect(
      format([{ path: 'broken.ts', text: 'export const = ;' }], 'typescript', by(formatter)),
    ).rejects.toThrow();
  });
});

// Modules formatted in pieces: the same bytes as whole, each piece once, and none where a piece is no program.

import { join } from 'node:path';
import { format as prettierFormat } from 'prettier';
import { describe, expect, it } from 'vitest';
import { chunks } from '../../generator/format/chunks.js';
import { format } from '../../generator/format/format.js';
import { makeFolder } from '../folder.js';

const statement = (index: number): string =>
  `/** Number ${index}.\n *\n * export of a comment */\nexport const a${index} = { value:${index}, text : ${JSON.stringify('long '.repeat(40))} };`;
const statements = Array.from({ length: 400 }, (_, index) => statement(index));
const module = `// The head.\n\nimport x from "x";\n\n${statements.join('\n\n')}\n`;

const asPrettier = (text: string) => prettierFormat(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });

describe('chunks', () => {
  it('are the module when joined, and several', () => {
    expect(chunks(module).join('\n\n')).toBe(module);
    expect(chunks(module).length).toBeGreaterThan(5);
  });

  it('stay where they are when a statement comes in', () => {
    const changed = module.replace(statement(3), `${statement(3)}\n\n${statement(1000)}`);
    const known = new Set(chunks(module));
    expect(chunks(changed).filter((chunk) => !known.has(chunk))).toHaveLength(1);
  });

  it.each([
    { name: 'nothing', text: '' },
    { name: 'one statement', text: 'export {};\n' },
    { name: 'no export', text: `const a = 1;\n\n${'const b = 2;\n\n'.repeat(2000)}` },
  ])('of $name are one', ({ text }) => {
    expect(chunks(text)).toEqual([text]);
  });
});

describe('prettier in pieces', () => {
  it('gives the bytes of the whole', async () => {
    const by = { name: 'prettier', folder: makeFolder(), cache: false } as const;
    const [file] = await format([{ path: 'a.ts', text: module }], 'typescript', by);
    expect(file?.text).toBe(await asPrettier(module));
  });

  it('gives them too where a cut falls into a statement', async () => {
    const inside = `${'  const x = 1;\n\n/** no end of a statement */\n'.repeat(2)}`;
    const text = `export function f() {\n${inside.repeat(400)}\n\nexport\n}\n`.replace('\n\nexport\n', '\n');
    const by = { name: 'prettier', folder: makeFolder(), cache: false } as const;
    const redeclared = text.replaceAll('const x = 1;', '{ const x = 1; }');
    const [file] = await format([{ path: 'a.ts', text: redeclared }], 'typescript', by);
    expect(file?.text).toBe(await asPrettier(redeclared));
  });

  it('goes by the config that lies above the output', async () => {
    const project = makeFolder({ '.prettierrc': '{ "semi": false, "tabWidth": 8 }', 'src/main.ts': '' });
    const by = { name: 'prettier', folder: join(project, 'src', 'api'), cache: false } as const;
    const [file] = await format([{ path: 'a.ts', text: "export function f() { return 'x'; }" }], 'typescript', by);
    expect(file?.text).toBe('export function f() {\n        return "x"\n}\n');
  });
});

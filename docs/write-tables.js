// Fills the tables of these pages from the sources they describe: `node docs/write-tables.js`. A test holds them to it.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Pages with tables, relative to the package. */
export const pages = ['docs/diff.md', 'docs/reference/config.md'];

/** The text of a page with every `<!-- name -->` … `<!-- /name -->` filled anew. */
export async function filled(page) {
  const tables = { rules: rulesTable(await sources()), options: optionsTable(await sources()) };
  let text = readFileSync(join(root, page), 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const place = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
    text = text.replace(place, () => `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`);
  }
  return format(text, { ...(await resolveConfig(join(root, page))), parser: 'markdown' });
}

async function sources() {
  const contents = `
    export { rules } from './generator/diff/rules.ts';
    export { optionTable } from './generator/config/option-table.ts';
    export { expectation } from './generator/config/shape.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function rulesTable({ rules }) {
  const rows = Object.entries(rules).map(([code, { words, input, output }]) => [`\`${code}\``, words, input, output]);
  return table(['code', 'change', 'input', 'answer'], rows);
}

function optionsTable({ optionTable, expectation }) {
  const rows = Object.entries(optionTable).map(([name, entry]) => [
    `\`${name}\``,
    expectation(entry),
    entry.default === undefined ? '' : `\`${JSON.stringify(entry.default)}\``,
    entry.describe,
  ]);
  return table(['option', 'value', 'default', 'meaning'], rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const page of pages) writeFileSync(join(root, page), await filled(page));

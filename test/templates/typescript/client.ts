// Typed functions of a document in memory, and a compiler over them and the code that calls them.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { planNames } from '../../../generator/names/plan-names.js';
import type { OutputFile } from '../../../generator/output-file.js';
import { defaultPaginationOptions } from '../../../generator/pagination/options.js';
import { paginations } from '../../../generator/pagination/paginations.js';
import type { TargetOptions } from '../../../generator/plan.js';
import { render } from '../../../generator/render/render.js';
import { runtimeFiles } from '../../../generator/render/runtime-files.js';
import { typescript } from '../../../generator/targets.js';
import { createPrinter } from '../../../generator/types/print-types.js';
import { withCheckedData } from '../../corpus/checked-data.js';
import { compileFlags, tsc } from '../../corpus/compile-flags.js';
import { modelOf } from '../../model/api.js';
import { defaults } from '../../snippets/plan-of.js';
import { makeFolder } from '../../folder.js';

/** Every TypeScript file of a normalized document, with sealed views. */
export function clientOf(
  document: Readonly<Record<string, unknown>>,
  over: Partial<TargetOptions> = {},
): readonly OutputFile[] {
  const api = modelOf(document);
  const { names } = planNames(api, typescript.naming);
  const pagination = paginations(api, defaultPaginationOptions).paginations;
  const options = { ...defaults, ...over };
  const printer = createPrinter({ schemas: api.schemas, names: names.schemas });
  const requests = typescript.types({ api, names, pagination });
  const types = new Map(requests.map((request) => [request.id, printer.expression(request)]));
  const plan = { api, names, pagination, types, options, examples: new Map() };
  const pages = [...typescript.pages(plan).pages, typescript.declarationsPage(plan, printer.declarations())];
  return [...render(typescript, pages, { sealed: true }), ...runtimeFiles(typescript, options)];
}

/** The text between two marks of a file, both included; `''` where they are not there. */
export function excerpt(files: readonly OutputFile[], from: string, to: string): string {
  const text = files.map((file) => file.text).join('\n');
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start < 0 || end < 0 ? '' : text.slice(start, end + to.length);
}

/** What the compiler says of a client in `api/`, its data included, and a module `main.ts` beside it; `''` where it is content. */
export async function compileWith(
  files: readonly OutputFile[],
  main: string,
  flags: readonly string[] = compileFlags,
): Promise<string> {
  const api = Object.fromEntries(files.map(({ path, text }) => [`api/${path}`, withCheckedData(text)]));
  const cwd = makeFolder({ ...api, 'main.ts': main, 'package.json': '{ "type": "module" }' });
  try {
    await promisify(execFile)(process.execPath, [tsc, ...flags, 'main.ts'], { cwd });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

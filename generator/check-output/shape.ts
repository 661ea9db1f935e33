// The top level of a module compared with its plan: which names it declares, of which kind, how often, and nothing else.

import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
import { inertProblem } from './inert.js';
import type { ParseModule, ParsedModule } from './parse.js';

interface Parsing {
  readonly parsed: ParsedModule;
  readonly parse: ParseModule;
}

type ModuleShape = Extract<PageShape, { kind: 'module' }>;

/** How the file differs from what was planned, in words; empty where it does not. */
export function shapeProblems(file: OutputFile, shape: PageShape, parsing: Parsing): readonly string[] {
  switch (shape.kind) {
    case 'script': {
      const { length } = parsing.parsed.program.body;
      return length === shape.statements ? [] : [`it has ${length} statements instead of ${shape.statements}`];
    }
    case 'module':
      return [...exportProblems(shape, parsing.parsed), ...restProblems(file, shape, parsing)];
    default:
      return shape satisfies never;
  }
}

function exportProblems(shape: ModuleShape, { module }: ParsedModule): readonly string[] {
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const own = entries.filter(({ moduleRequest }) => moduleRequest === null);
  const named = (isType: boolean): string[] =>
    own.filter((entry) => entry.isType === isType).map(({ exportName }) => exportName.name ?? exportName.kind);
  const optional = new Set(shape.optionalTypes);
  return [
    ...difference('type', named(true), shape.types, optional),
    ...difference('value', named(false), shape.values, new Set()),
  ];
}

/** Both ways, and as often as planned: an overload is a declaration of its own. */
function difference(
  kind: string,
  found: readonly string[],
  wanted: readonly string[],
  optional: ReadonlySet<string>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts].flatMap(([name, count]) => {
    if (count === 0 || (count === 1 && optional.has(name))) return [];
    return [`it exports the ${kind} ${JSON.stringify(name)} ${count > 0 ? 'too often' : 'not often enough'}`];
  });
}

/** What is left without imports and exports is constants of inert data; only this little is made into a syntax tree. */
function restProblems(file: OutputFile, shape: ModuleShape, { parsed, parse }: Parsing): readonly string[] {
  const rest = withoutSpans(file.text, [
    ...parsed.module.staticImports,
    ...parsed.module.staticExports,
    ...parsed.comments,
  ]);
  if (rest.trim() === '') return difference('constant', [], shape.locals, new Set());
  const { body } = parse(file.path, rest).program;
  const imported = parsed.module.staticImports.flatMap(({ entries }) =>
    entries.map(({ localName }) => localName.value),
  );
  const callable = new Set(imported);
  const names: string[] = [];
  for (const statement of body) {
    // `export {}` makes a module of a file that has nothing to say.
    const isEmpty = statement.type === 'ExportNamedDeclaration' && statement.declaration === null;
    if (isEmpty || statement.type === 'EmptyStatement') continue;
    if (statement.type === 'TSTypeAliasDeclaration') {
      names.push(statement.id.name);
      continue;
    }
    const [declarator, ...more] =
      statement.type === 'VariableDeclaration' && statement.kind === 'const' ? statement.declarations : [];
    if (declarator === undefined || more.length > 0 || declarator.id.type !== 'Identifier') {
      return [`it has a statement at its top level that is no declaration (${statement.type})`];
    }
    const problem = inertProblem(declarator.init, callable);
    if (problem !== null) return [`the constant ${declarator.id.name} holds more than data (${problem})`];
    names.push(declarator.id.name);
  }
  return difference('constant', names, shape.locals, new Set());
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let rest = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

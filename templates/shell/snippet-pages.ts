// Every operation and example of a plan as a page of a snippet target, with what its shell cannot say as diagnostics.

import type { Diagnostic } from '../../generator/diagnostics.js';
import type { ExampleBody, ExampleRequest, OperationExample } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan, TargetOptions } from '../../generator/plan.js';
import { Code, type Page, type Rendered } from '../../generator/target.js';
import { placeVariables } from './placeholders.js';
import { type Expressed, type Reason, reasons } from './reasons.js';

/** What a shell is asked to write; variables in `request` are those that stay variables. */
export interface SnippetInput {
  readonly request: ExampleRequest;
  readonly operation: Operation;
  readonly options: TargetOptions;
  /** Comments that go above the command. */
  readonly notes: readonly string[];
}

/** A target that writes one file for each example of an operation. */
export interface SnippetShell {
  readonly name: string;
  /** Of its files: `sh`. */
  readonly extension: string;
  /** The view of the template `snippet`, or the reason why the request cannot be said. */
  write(input: SnippetInput): Expressed<object>;
}

interface Snippet {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The pages of `shell`: `<group>/<file>.<ext>`, and `<file>--<example>.<ext>` for a named example. */
export function snippetPages(plan: Plan, shell: SnippetShell): Rendered {
  const files = new Map<string, string>();
  const snippets = plan.api.operations.flatMap((operation) => {
    const examples = plan.examples.get(operation.key) ?? [];
    const stems = snippetStems(plan, operation, examples);
    const written = examples.map((example, index) =>
      writeSnippet(shell, `${stems[index]}`, { request: example.request, operation, options: plan.options, notes: [] }),
    );
    if (written[0]?.diagnostics.length === 0) files.set(operation.key, `${stems[0]}.${shell.extension}`);
    return written;
  });
  return {
    pages: snippets.flatMap(({ pages }) => pages),
    diagnostics: snippets.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: files,
  };
}

/** Paths of an operation's snippets without ending, one for each example: `<group>/<file>`, `<group>/<file>--<example>`. */
export function snippetStems(
  plan: Plan,
  operation: Operation,
  examples: readonly OperationExample[],
): readonly string[] {
  const names = plan.names.operations.get(operation.key);
  if (!names) throw new Error(`no names were planned for ${operation.key}`);
  const stem = `${names.group}/${names.file}`;
  const taken = new Set<string>();
  return examples.map(({ name }, index) => {
    if (name === '' && index === 0) return stem;
    const wanted = slug(name) || 'example';
    let free = wanted;
    for (let number = index + 1; taken.has(free); number++) free = `${wanted}-${number}`;
    taken.add(free);
    return `${stem}--${free}`;
  });
}

function slug(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '');
}

/** Tries the body in the command, then in a file beside it, then says that there is no such command. */
function writeSnippet(shell: SnippetShell, stem: string, input: SnippetInput): Snippet {
  const path = `${stem}.${shell.extension}`;
  const request = placeVariables(input.request, input.options.placeholders);
  const written = shell.write({ ...input, request });
  if (written.ok) return { pages: [{ path, template: 'snippet', view: written.value }], diagnostics: [] };
  return writeWithFile(shell, stem, { ...input, request }) ?? explain(shell, path, written.reason, input.operation);
}

function writeWithFile(shell: SnippetShell, stem: string, input: SnippetInput): Snippet | null {
  const text = movableText(input.request.body);
  if (text === null || input.request.body === null) return null;
  const path = `${stem}.${shell.extension}.body`;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const body: ExampleBody = { kind: 'file', contentType: input.request.body.contentType, file };
  const notes = [...input.notes, `Run it where ${file} is: that file is the body.`];
  const written = shell.write({ ...input, request: { ...input.request, body }, notes });
  if (!written.ok) return null;
  const pages: readonly Page[] = [
    { path: `${stem}.${shell.extension}`, template: 'snippet', view: written.value },
    { path, template: 'body', view: { text: new Code(text) } },
  ];
  return { pages, diagnostics: [] };
}

/** The text that a file can hold in place of the command; a file of bytes is one already. */
function movableText(body: ExampleBody | null): string | null {
  return body === null || body.kind === 'file' || body.kind === 'multipart' ? null : body.text;
}

function explain(shell: SnippetShell, path: string, reason: Reason, operation: Operation): Snippet {
  const notes = [`${operation.key} has no snippet for this shell: ${reasons[reason]}.`];
  const diagnostic: Diagnostic = {
    severity: 'warning',
    code: 'not-expressible',
    pointer: operation.pointer,
    message: `${shell.name} has no snippet for ${operation.key}: ${reasons[reason]} (${reason})`,
    hint: 'give another example in the document or the config, or use the snippet of another shell',
  };
  return { pages: [{ path, template: 'not-expressible', view: { notes } }], diagnostics: [diagnostic] };
}

// One snippet of one operation, with the user's own values: what `curlew snippet` prints.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { segmentsText } from '../examples/literal-request.js';
import { format } from '../format/format.js';
import { planDocument, type PlanContext, type PlannedDocument } from '../plan-document.js';
import type { OperationExample } from '../model/example.js';
import type { Operation } from '../model/types.js';
import type { DocumentOptions } from '../options.js';
import type { OutputFile } from '../output-file.js';
import { renderExample } from '../render-target.js';
import type { Target } from '../target.js';
import { snippetTargets } from '../targets.js';
import { findOperation, unknownName } from './find-operation.js';
import { fixVariables } from './fix-variables.js';
import { exampleValues, type GivenValues } from './given-values.js';

export interface SnippetRequest {
  /** An operationId, a function's name, or `GET /path`. */
  readonly operation: string;
  /** Name of a snippet target. */
  readonly shell: string;
  readonly given: GivenValues;
  /** Print values that the schema forbids. */
  readonly force: boolean;
}

export interface Snippet {
  readonly text: string;
  /** Files that have to lie beside it: a body that the shell cannot hold. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the snippet. Throws a DocumentError where the document is wrong, an operation, example, shell or parameter is unknown, the
 * schema forbids a value (unless forced), or the shell cannot say the request.
 */
export async function snippet(
  options: DocumentOptions,
  request: SnippetRequest,
  context: Pick<PlanContext, 'lock'> = {},
): Promise<Snippet> {
  const target = chosenTarget(request.shell);
  const planned = await planDocument(options, {
    ...context,
    values: (api, names) => {
      const operation = findOperation(api, names, request.operation);
      const config = options.values?.[operation.key] ?? options.values?.[operation.operationId ?? ''] ?? {};
      return { [operation.key]: exampleValues(api, operation, { given: request.given, config }) };
    },
  });
  const { api, names } = planned.plan;
  const operation = findOperation(api, names, request.operation);
  const found = chosenExample(planned, operation, request.given.example);
  checkNames(operation, found, request.given);
  const remarks = valueRemarks(planned, operation);
  // What is no parameter cannot be printed by force either.
  const errors = remarks.filter(({ code }) => code === 'unknown-parameter' || !request.force);
  if (errors.length > 0) throw new DocumentError(errors.map(asError));
  const example = fixVariables(operation, found, request.given.set);
  refuseBreaks(operation, example);
  return { ...(await render(target, planned, { operation, example })), diagnostics: remarks };
}

function chosenTarget(name: string): Target {
  const target = snippetTargets.find((one) => one.name === name);
  if (target) return target;
  throw unknownName({ code: 'unknown-shell', what: 'shell', name, known: snippetTargets.map((one) => one.name) });
}

function chosenExample({ plan }: PlannedDocument, { key }: Operation, name: string | null): OperationExample {
  const examples = plan.examples.get(key) ?? [];
  const found = name === null ? examples[0] : examples.find((example) => example.name === name);
  if (found) return found;
  const known = examples.map((example) => example.name).filter((one) => one !== '');
  throw unknownName({ code: 'unknown-example', what: 'example', name: name ?? '', known });
}

/** A name of `--set` that is neither a parameter nor a variable is a mistake, not a new parameter. */
function checkNames(operation: Operation, { variables, input }: OperationExample, { set }: GivenValues): void {
  const known = [...Object.keys(variables), ...operation.parameters.map(({ name }) => name)];
  const unknown = Object.keys(set).find((name) => !known.includes(name) && !Object.hasOwn(input, name));
  if (unknown !== undefined)
    throw unknownName({ code: 'unknown-parameter', what: 'parameter or variable', name: unknown, known });
}

const valueCodes = new Set(['forbidden-value', 'unknown-parameter']);

/** Examples are made for every operation; these are the remarks on the values of this one. */
function valueRemarks({ diagnostics }: PlannedDocument, { key }: Operation): readonly Diagnostic[] {
  return diagnostics.filter(({ code, message }) => valueCodes.has(code) && message.startsWith(`${key}: `));
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'error', hint: 'correct the value, or print it all the same with --force' };
}

/** A header or URL with a line break is another request, and no program takes a NUL: never printed, whatever the force. */
function refuseBreaks({ pointer }: Operation, { request: { url, headers, basic } }: OperationExample): void {
  const texts = [url, ...headers.map(({ value }) => value), basic?.username ?? [], basic?.password ?? []].map(
    segmentsText,
  );
  if (!texts.some((text) => /[\0\r\n]/.test(text))) return;
  const message = 'a header or the URL would hold a line break or a NUL character';
  const hint = 'give a value without it: RFC 9110 section 5.5 allows neither';
  throw new DocumentError([{ severity: 'error', code: 'line-break-in-header', pointer, message, hint }]);
}

async function render(
  target: Target,
  { plan, settings }: PlannedDocument,
  shown: { readonly operation: Operation; readonly example: OperationExample },
): Promise<Pick<Snippet, 'text' | 'files'>> {
  const { files, diagnostics } = renderExample(target, plan, shown);
  if (diagnostics.length > 0)
    throw new DocumentError(diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'error' })));
  const [first, ...beside] = await format(files, target.language, settings.formatter);
  return { text: first?.text ?? '', files: beside };
}

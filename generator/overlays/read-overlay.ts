// An Overlay document of unknown shape in, its actions or every problem of it out (Overlay Specification 1.0 and 1.1).

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { isRaw, own, pointerToken, type Raw } from '../model/raw.js';
import { nearestName } from '../nearest-name.js';
import type { SourceDocument } from '../source-document.js';
import { pathProblem } from './select.js';

/** One change. At most one of the three has an effect: `remove` before `update` before `copy`. */
export interface OverlayAction {
  /** JSON Pointer of the action in its document. */
  readonly pointer: string;
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly change:
    | { readonly kind: 'remove' }
    | { readonly kind: 'update'; readonly value: unknown }
    | { readonly kind: 'copy'; readonly from: string }
    | { readonly kind: 'nothing' };
}

/** A problem at a place of an overlay. */
export interface OverlayProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Checks an overlay. Throws a DocumentError with all its problems, by line and column. */
export function readOverlay(source: SourceDocument): readonly OverlayAction[] {
  const problems = overlayProblems(source.value);
  if (problems.length > 0) throw new DocumentError(placeProblems(source, problems, 'error'));
  const actions = own(source.value as Raw, 'actions') as readonly Raw[];
  return actions.map((action, index) => ({
    pointer: `/actions/${index}`,
    target: String(own(action, 'target')),
    change: changeOf(action),
  }));
}

/** Problems as diagnostics of the overlay's file. */
export function placeProblems(
  source: SourceDocument,
  problems: readonly OverlayProblem[],
  severity: Diagnostic['severity'],
): readonly Diagnostic[] {
  const places = problems.length === 0 ? new Map() : source.locate(problems.map(({ pointer }) => pointer));
  return problems.map(({ pointer, code, message, hint }) => ({
    severity,
    code,
    file: source.name,
    pointer,
    ...places.get(pointer),
    message,
    hint,
  }));
}

function changeOf(action: Raw): OverlayAction['change'] {
  if (own(action, 'remove') === true) return { kind: 'remove' };
  if (Object.hasOwn(action, 'update')) return { kind: 'update', value: action['update'] };
  const copy = own(action, 'copy');
  return typeof copy === 'string' ? { kind: 'copy', from: copy } : { kind: 'nothing' };
}

function overlayProblems(value: unknown): readonly OverlayProblem[] {
  if (!isRaw(value) || !Object.hasOwn(value, 'overlay'))
    return [wrong('', 'this is no Overlay document', 'it begins with "overlay: 1.0.0"')];
  const version = own(value, 'overlay');
  if (typeof version !== 'string' || !/^1\.[01]\.\d+$/.test(version)) {
    const hint = 'curlew reads Overlay 1.0 and 1.1: write overlay: 1.0.0';
    return [wrong('/overlay', `${JSON.stringify(version)} is no version of Overlay that is known`, hint)];
  }
  return [
    ...fieldProblems(value, '', { overlay: 'string', info: 'object', extends: 'string?', actions: 'array' }),
    ...infoProblems(own(value, 'info')),
    ...actionProblems(own(value, 'actions'), version.startsWith('1.0')),
  ];
}

function infoProblems(info: unknown): readonly OverlayProblem[] {
  if (!isRaw(info)) return [];
  return fieldProblems(info, '/info', { title: 'string', version: 'string', description: 'string?' });
}

function actionProblems(actions: unknown, isFirst: boolean): readonly OverlayProblem[] {
  if (!Array.isArray(actions)) return [];
  if (actions.length === 0) return [wrong('/actions', 'there is no action', 'an overlay has at least one')];
  return actions.flatMap((action: unknown, index) => {
    const at = `/actions/${index}`;
    if (!isRaw(action)) return [wrong(at, 'an action must be an object', 'write target: and update: or remove:')];
    const fields = { target: 'string', description: 'string?', update: 'any?', remove: 'boolean?' };
    return [
      ...fieldProblems(action, at, isFirst ? fields : { ...fields, copy: 'string?' }),
      ...['target', 'copy'].flatMap((name) => expressionProblems(own(action, name), `${at}/${name}`)),
    ];
  });
}

function expressionProblems(expression: unknown, pointer: string): readonly OverlayProblem[] {
  const problem = typeof expression === 'string' ? pathProblem(expression) : null;
  if (problem === null) return [];
  return [wrong(pointer, problem, "write a JSONPath (RFC 9535) such as $.paths['/zones'].get")];
}

/** Fields that are missing, unknown or of another type; a `?` marks what may be left out. */
function fieldProblems(value: Raw, at: string, fields: Readonly<Record<string, string>>): readonly OverlayProblem[] {
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(fields, key) && !key.startsWith('x-'))
    .map((key) => unknownField(key, at, Object.keys(fields)));
  const typed = Object.entries(fields).flatMap(([key, type]) => {
    const found = own(value, key);
    if (found === undefined)
      return type.endsWith('?') ? [] : [wrong(at, `${key} is missing`, 'the specification asks for it')];
    const want = type.replace('?', '');
    return want === 'any' || want === typeOf(found)
      ? []
      : [wrong(`${at}/${key}`, `${key} must be of type ${want}`, `it is of type ${typeOf(found)}`)];
  });
  return [...unknown, ...typed];
}

function unknownField(key: string, at: string, known: readonly string[]): OverlayProblem {
  const nearest = nearestName(key, known);
  const hint =
    nearest === null ? `known are ${known.join(', ')}, and names that begin with x-` : `did you mean ${nearest}?`;
  return wrong(`${at}/${pointerToken(key)}`, `unknown field ${JSON.stringify(key)}`, hint);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function wrong(pointer: string, message: string, hint: string): OverlayProblem {
  return { pointer, code: 'overlay', message, hint };
}

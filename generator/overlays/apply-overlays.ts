// A document and overlays in, the document with every action applied out, in which places still know where they were written.

import { type Diagnostic, DocumentError } from '../diagnostics.js';
import type { Position, SourceDocument } from '../source-document.js';
import { type Origin, originOf, patchDocument, type PatchedDocument, remove, update } from './patched-document.js';
import { type OverlayAction, type OverlayProblem, placeProblems, readOverlay } from './read-overlay.js';
import { type NodePath, select } from './select.js';

/** A document after its overlays. */
export interface OverlaidDocument {
  /** The document's name and URI with the changed value; `locate` finds what the document itself has. */
  readonly source: SourceDocument;
  /** Actions that changed nothing. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a place of the changed document was written: in the document or in one of the overlays. */
  originOf(pointer: string): Origin;
}

/**
 * Applies overlays in order, each action to the result of the one before (Overlay Specification 1.0 section 4.4.1, merging as 1.1
 * section 4.4.3 says). Throws a DocumentError with the problems of the first overlay that has any.
 */
export function applyOverlays(root: SourceDocument, overlays: readonly SourceDocument[]): OverlaidDocument {
  const patched = patchDocument(root);
  const diagnostics = overlays.flatMap((overlay) => applyOverlay(patched, overlay));
  return { source: changedSource(root, patched), diagnostics, originOf: (pointer) => originOf(patched, pointer) };
}

function applyOverlay(patched: PatchedDocument, overlay: SourceDocument): readonly Diagnostic[] {
  const warnings: OverlayProblem[] = [];
  const errors: OverlayProblem[] = [];
  for (const action of readOverlay(overlay)) {
    const paths = select(patched.holder.root, action.target);
    if (paths.length === 0) warnings.push(...noMatch(action));
    else if (action.change.kind === 'nothing') warnings.push(noEffect(action));
    else errors.push(...applyAction(patched, { action, paths, overlay }));
  }
  if (errors.length > 0) throw new DocumentError(placeProblems(overlay, errors, 'error'));
  return placeProblems(overlay, warnings, 'warning');
}

interface Step {
  readonly action: OverlayAction;
  readonly paths: readonly NodePath[];
  readonly overlay: SourceDocument;
}

function applyAction(patched: PatchedDocument, { action, paths, overlay }: Step): readonly OverlayProblem[] {
  const { change, pointer } = action;
  switch (change.kind) {
    case 'remove':
      if (paths.some((path) => path.length === 0)) return [rootRemoved(pointer)];
      remove(patched, paths);
      return [];
    case 'update':
      return merge(patched, paths, { value: change.value, origin: { source: overlay, pointer: `${pointer}/update` } });
    case 'copy': {
      const [from, ...others] = select(patched.holder.root, change.from);
      if (from === undefined || others.length > 0) return [notOne(pointer, others.length + (from ? 1 : 0))];
      return merge(patched, paths, {
        value: structuredClone(valueAt(patched.holder.root, from)),
        origin: { source: overlay, pointer: `${pointer}/copy` },
      });
    }
    case 'nothing':
      return [];
    default:
      return change satisfies never;
  }
}

function merge(
  patched: PatchedDocument,
  paths: readonly NodePath[],
  { value, origin }: { readonly value: unknown; readonly origin: Origin },
): readonly OverlayProblem[] {
  const mismatches = paths.flatMap((path) => update(patched, path, { value, origin }));
  const byPlace = new Map(mismatches.map((one) => [`${one.pointer} ${one.message}`, one]));
  return [...byPlace.values()].map(({ pointer, message }) => ({
    pointer,
    code: 'overlay-mismatch',
    message,
    hint: 'take the old value away by an action with remove first, or write a value of its kind',
  }));
}

function valueAt(root: unknown, path: NodePath): unknown {
  return path.reduce<unknown>((node, key) => Reflect.get(node as object, key), root);
}

/** What is to be removed where it is there need not be there: a filter that finds nothing is no mistake then. */
function noMatch({ pointer, target, change }: OverlayAction): readonly OverlayProblem[] {
  if (change.kind === 'remove' && target.includes('[?')) return [];
  const message = `${JSON.stringify(target)} selects nothing in the document`;
  return [
    {
      pointer: `${pointer}/target`,
      code: 'overlay-no-match',
      message,
      hint: 'correct the target, or take the action out',
    },
  ];
}

function noEffect({ pointer }: OverlayAction): OverlayProblem {
  return {
    pointer,
    code: 'overlay-no-effect',
    message: 'the action changes nothing',
    hint: 'write update: or remove: true',
  };
}

function rootRemoved(pointer: string): OverlayProblem {
  const message = 'the document itself cannot be removed';
  return { pointer: `${pointer}/target`, code: 'overlay', message, hint: 'let the target select something inside it' };
}

function notOne(pointer: string, count: number): OverlayProblem {
  const message = `copy must select one node, not ${count}`;
  return { pointer: `${pointer}/copy`, code: 'overlay', message, hint: 'correct the JSONPath' };
}

function changedSource(root: SourceDocument, patched: PatchedDocument): SourceDocument {
  // Not its bytes, which say something else.
  const { name, uri, sha256 } = root;
  const locate = (pointers: readonly string[]): ReturnType<SourceDocument['locate']> =>
    locateOrigins(root, patched, pointers);
  return { name, uri, sha256, value: patched.holder.root, locate };
}

/** Places that an overlay brought have none in the document. */
function locateOrigins(
  root: SourceDocument,
  patched: PatchedDocument,
  pointers: readonly string[],
): ReadonlyMap<string, Position> {
  const origins = pointers
    .map((pointer) => [pointer, originOf(patched, pointer)] as const)
    .filter(([, { source }]) => source === root);
  const found = root.locate(origins.map(([, origin]) => origin.pointer));
  return new Map(
    origins.flatMap(([pointer, origin]) => {
      const position = found.get(origin.pointer);
      return position === undefined ? [] : [[pointer, position] as const];
    }),
  );
}

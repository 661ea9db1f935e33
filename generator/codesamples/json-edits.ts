// Edits that merge code samples into a JSON text.

import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { Operation } from '../model/types.js';
import { mergeSamples, samplesKey } from './merge.js';
import { pointerTokens } from './pointer-tokens.js';
import type { OperationSamples } from './samples.js';
import type { TextEdit } from './text-edit.js';

/** Edits, and the operations that the text has not in a form that can be edited. */
export interface SampleEdits {
  readonly edits: readonly TextEdit[];
  readonly skipped: readonly Operation[];
}

/** `text` must be JSON (RFC 8259). */
export function jsonEdits(text: string, operations: readonly OperationSamples[]): SampleEdits {
  const tree = parseTree(text);
  const layout = { text, unit: indentOf(tree?.children?.[0], text) ?? '  ' };
  const edits: TextEdit[] = [];
  const skipped: Operation[] = [];
  for (const one of operations) {
    const node = tree && findNodeAtLocation(tree, [...pointerTokens(one.operation.pointer)]);
    const found = node?.type === 'object' ? operationEdits(node, one, layout) : null;
    if (found === null) skipped.push(one.operation);
    else edits.push(...found);
  }
  return { edits, skipped };
}

interface Layout {
  readonly text: string;
  /** One level of indentation. */
  readonly unit: string;
}

function operationEdits(node: Node, { samples }: OperationSamples, layout: Layout): readonly TextEdit[] | null {
  const existing = findNodeAtLocation(node, [samplesKey]);
  const before: unknown = existing && getNodeValue(existing);
  if (existing && existing.type !== 'array') return null;
  const { kept, added } = mergeSamples(before, samples);
  const after = [...kept.map((index) => (before as readonly unknown[])[index]), ...added];
  if (isDeepStrictEqual(before ?? [], after)) return [];
  if (!existing) return [insertProperty(node, added, layout)];
  const slices = kept.flatMap((index) => {
    const child = existing.children?.[index];
    return child ? [layout.text.slice(child.offset, child.offset + child.length)] : [];
  });
  const end = existing.offset + existing.length;
  return [{ start: existing.offset, end, text: arrayText(slices, added, { node, layout }) }];
}

/** The white space at the start of a node's line, `null` where something else stands before it. */
function indentOf(node: Node | undefined, text: string): string | null {
  if (!node) return null;
  const line = text.slice(text.lastIndexOf('\n', node.offset - 1) + 1, node.offset);
  return /^[ \t]*$/.test(line) && node.offset > line.length ? line : null;
}

interface ArrayPlace {
  /** The operation's object. */
  readonly node: Node;
  readonly layout: Layout;
}

/** Entries of the author's as they are written, then ours; on several lines where the operation is. */
function arrayText(slices: readonly string[], added: readonly object[], { node, layout }: ArrayPlace): string {
  const indent = indentOf(node.children?.[0], layout.text);
  if (indent === null) return `[${[...slices, ...added.map((sample) => JSON.stringify(sample))].join(', ')}]`;
  const inner = indent + layout.unit;
  const ours = added.map((sample) => JSON.stringify(sample, null, layout.unit).replaceAll('\n', `\n${inner}`));
  const entries = [...slices, ...ours].map((entry) => `\n${inner}${entry}`);
  return entries.length === 0 ? '[]' : `[${entries.join(',')}\n${indent}]`;
}

function insertProperty(node: Node, added: readonly object[], layout: Layout): TextEdit {
  const indent = indentOf(node.children?.[0], layout.text);
  const last = node.children?.at(-1);
  const at = last ? last.offset + last.length : node.offset + 1;
  const separator = `${last ? ',' : ''}${indent === null ? (last ? ' ' : '') : `\n${indent}`}`;
  return { start: at, end: at, text: `${separator}"${samplesKey}": ${arrayText([], added, { node, layout })}` };
}

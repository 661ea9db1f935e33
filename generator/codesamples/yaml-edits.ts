// Edits that merge code samples into a YAML text: lines are put in and taken out, nothing is written anew.

import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Operation } from '../model/types.js';
import type { SampleEdits } from './json-edits.js';
import { mergeSamples, samplesKey } from './merge.js';
import { pointerTokens } from './pointer-tokens.js';
import type { CodeSample, OperationSamples } from './samples.js';
import type { TextEdit } from './text-edit.js';
import { afterLine, blockText, column, newline, nextLine } from './yaml-lines.js';

/** `text` must be YAML 1.2. An operation that stands behind an alias, or samples that are no list, are skipped. */
export function yamlEdits(text: string, operations: readonly OperationSamples[]): SampleEdits {
  const document = parseDocument(text, { uniqueKeys: false, merge: true });
  const edits: TextEdit[] = [];
  const skipped: Operation[] = [];
  for (const one of operations) {
    const node: unknown = document.getIn(pointerTokens(one.operation.pointer), true);
    const found = isMap(node) ? operationEdits(text, node as OperationMap, one.samples) : null;
    if (found === null) skipped.push(one.operation);
    else edits.push(...found);
  }
  return { edits, skipped };
}

type OperationMap = YAMLMap<Node, Node | null>;

function operationEdits(
  text: string,
  operation: OperationMap,
  samples: readonly CodeSample[],
): readonly TextEdit[] | null {
  const pair = operation.items.find(({ key }) => String(key) === samplesKey);
  const list = pair?.value ?? null;
  if (list !== null && !isSeq(list)) return null;
  const before = (list?.toJSON() ?? []) as readonly unknown[];
  const { kept, added } = mergeSamples(before, samples);
  if (isDeepStrictEqual(before, [...kept.map((index) => before[index]), ...added])) return [];
  if (operation.flow) return flowEdits(text, operation, { pair, list: list as SampleList | null, kept, added });
  if (pair && list && kept.length > 0) return listEdits(text, list as SampleList, { kept, added });
  const removed = pair ? pairLines(text, pair) : null;
  if (removed === null && pair) return null;
  const at = removed?.start ?? endOf(text, operation);
  const indent = indentOf(text, operation);
  if (indent === null || at === null) return null;
  const lines = added.length === 0 ? '' : blockText({ [samplesKey]: added }, indent, text);
  return [{ start: at, end: removed?.end ?? at, text: newline(text, at) + lines }];
}

type SampleList = YAMLSeq<Node>;

interface Change {
  readonly kept: readonly number[];
  readonly added: readonly CodeSample[];
}

/** Where the keys of a block mapping stand, `null` where the first has something before it on its line. */
function indentOf(text: string, { items: [first] }: OperationMap): number | null {
  const start = first?.key.range?.[0];
  return start === undefined ? null : column(text, start);
}

/** The end of the last line of a mapping, comments of its own indentation included. */
function endOf(text: string, operation: OperationMap): number | null {
  const last = operation.items.at(-1);
  const end = last && valueEnd(last);
  const indent = indentOf(text, operation);
  if (end === undefined || end === null || indent === null) return null;
  let at = afterLine(text, end);
  const comment = new RegExp(`^ {${indent},}#`);
  while (at < text.length && comment.test(text.slice(at, at + 1000))) at = nextLine(text, at);
  return at;
}

function valueEnd({ key, value }: Pair<Node, Node | null>): number | null {
  return (value?.range ?? key.range)?.[1] ?? null;
}

function pairLines(text: string, pair: Pair<Node, Node | null>): TextEdit | null {
  const start = pair.key.range?.[0];
  const end = valueEnd(pair);
  const indent = start === undefined ? null : column(text, start);
  if (start === undefined || end === null || indent === null) return null;
  return { start: start - indent, end: afterLine(text, end), text: '' };
}

/** Takes our lines out of a block sequence and puts the new ones after its last line. */
function listEdits(text: string, list: SampleList, { kept, added }: Change): readonly TextEdit[] | null {
  if (list.flow) return flowListEdits(text, list, { kept, added });
  const lines = list.items.map((item) => itemLines(text, item));
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.includes(null)) return null;
  const removed = lines.filter((line, index) => line !== null && !kept.includes(index)) as readonly TextEdit[];
  const inserted = added.length === 0 ? '' : blockText(added, first.indent, text);
  return [...removed, { start: last.end, end: last.end, text: newline(text, last.end) + inserted }];
}

interface ItemLines extends TextEdit {
  readonly indent: number;
}

/** The lines of an item of a block sequence, from its dash. */
function itemLines(text: string, item: Node): ItemLines | null {
  const [start, end] = item.range ?? [];
  if (start === undefined || end === undefined) return null;
  const dash = text.lastIndexOf('-', start - 1);
  const indent = /^-[ \t]+$/.test(text.slice(dash, start)) ? column(text, dash) : null;
  return indent === null ? null : { start: dash - indent, end: afterLine(text, end), text: '', indent };
}

interface FlowChange extends Change {
  readonly pair: Pair<Node, Node | null> | undefined;
  readonly list: SampleList | null;
}

/** In braces all is on one line, as JSON. */
function flowEdits(text: string, operation: OperationMap, change: FlowChange): readonly TextEdit[] | null {
  if (change.list) return flowListEdits(text, change.list, change);
  const last = operation.items.at(-1);
  const at = last ? valueEnd(last) : operation.range ? operation.range[0] + 1 : null;
  if (at === null || change.pair) return null;
  return [{ start: at, end: at, text: `${last ? ', ' : ''}"${samplesKey}": ${JSON.stringify(change.added)}` }];
}

function flowListEdits(text: string, list: SampleList, { kept, added }: Change): readonly TextEdit[] | null {
  const [start, end] = list.range ?? [];
  if (start === undefined || end === undefined) return null;
  const slices = kept.map((index) => {
    const [from = 0, to = 0] = list.items[index]?.range ?? [];
    return text.slice(from, to);
  });
  return [{ start, end, text: `[${[...slices, ...added.map((sample) => JSON.stringify(sample))].join(', ')}]` }];
}

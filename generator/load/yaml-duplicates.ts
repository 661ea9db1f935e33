// Which key of a YAML mapping stands twice, and where the first of the two is.

import { EVENT_ID, type Event } from 'js-yaml';
import type { DocumentError } from '../diagnostics.js';
import { escapeSegment } from '../json-pointer.js';
import { duplicateProblem } from './json-problems.js';
import { eventOffset, keyText } from './locate-yaml.js';

interface Level {
  readonly pointer: string;
  /** Offset by key; `null` in a sequence. */
  readonly keys: Map<string, number> | null;
  /** Key or index of the value that comes next. */
  key: string;
  index: number;
  expectsKey: boolean;
}

/** The error for the duplicate key at `offset`, found by walking the events without recursion. */
export function yamlDuplicateProblem(text: string, events: readonly Event[], offset: number): DocumentError {
  const levels: Level[] = [];
  for (const event of events) {
    const level = levels.at(-1);
    if (event.type === EVENT_ID.POP) levels.pop();
    else if (event.type === EVENT_ID.DOCUMENT) levels.push(openLevel(level, null));
    else if (level?.keys && level.expectsKey && event.type === EVENT_ID.SCALAR) {
      const key = keyText(text, event);
      const first = level.keys.get(key);
      if (first !== undefined && eventOffset(event) === offset) {
        return duplicateProblem(text, { pointer: level.pointer, key, first, offset });
      }
      level.keys.set(key, eventOffset(event));
      level.key = key;
      level.expectsKey = false;
    } else {
      const opened = openLevel(level, event.type === EVENT_ID.MAPPING ? new Map() : null);
      if (level !== undefined) {
        level.index += 1;
        level.expectsKey = !level.expectsKey;
      }
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) levels.push(opened);
    }
  }
  // Two spellings of one key (`1` and `0x1`): the parser knows, their texts do not.
  return duplicateProblem(text, { pointer: '', key: text.slice(offset, text.indexOf(':', offset)), first: 0, offset });
}

function openLevel(parent: Level | undefined, keys: Map<string, number> | null): Level {
  const pointer = parent === undefined ? '' : `${parent.pointer}${step(parent)}`;
  return { pointer, keys, key: '', index: 0, expectsKey: true };
}

/** The document's own level adds no step. */
function step(parent: Level): string {
  if (parent.keys !== null) return `/${escapeSegment(parent.key)}`;
  return parent.pointer === '' && parent.index === 0 ? '' : `/${parent.index}`;
}

// Positions of places in a YAML text, from the parser's events.

import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import type { Position } from '../source-document.js';
import { lineIndex } from './line-index.js';
import { type PlaceNode, pointerTree, positionsOf } from './pointer-tree.js';

/** See {@link SourceDocument.locate}. The text has been parsed before, so it is known to be valid. */
export function locateYaml(text: string, pointers: readonly string[], maxDepth: number): ReadonlyMap<string, Position> {
  return locateEvents(text, parseEvents(text, { maxDepth }), pointers);
}

/** The same over events that are at hand. */
export function locateEvents(
  text: string,
  events: readonly Event[],
  pointers: readonly string[],
): ReadonlyMap<string, Position> {
  const tree = pointerTree(pointers);
  let next = 1;

  function walk(place: PlaceNode | undefined): void {
    const event = events[next++];
    if (event === undefined) return;
    if (event.type === EVENT_ID.MAPPING) walkMapping(place);
    else if (event.type === EVENT_ID.SEQUENCE) walkSequence(place);
  }

  function walkMapping(place: PlaceNode | undefined): void {
    while (!isEnd(events[next])) {
      const key = events[next];
      const child = place === undefined || key === undefined ? undefined : place.children.get(keyText(text, key));
      if (child !== undefined && key !== undefined) child.offset ??= eventOffset(key);
      walk(undefined);
      walk(child);
    }
    next += 1;
  }

  function walkSequence(place: PlaceNode | undefined): void {
    for (let index = 0; !isEnd(events[next]); index += 1) {
      const child = place?.children.get(String(index));
      const event = events[next];
      if (child !== undefined && event !== undefined) child.offset ??= eventOffset(event);
      walk(child);
    }
    next += 1;
  }

  walk(tree);
  return positionsOf(tree, pointers, lineIndex(text));
}

function isEnd(event: Event | undefined): boolean {
  return event === undefined || event.type === EVENT_ID.POP;
}

/** The text of a mapping's key, `''` for one that is no scalar. */
export function keyText(text: string, event: Event): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
}

/** Where an event begins. */
export function eventOffset(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return 0;
  }
}

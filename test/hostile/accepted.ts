// The hostile document that is still valid: text goes everywhere, and is taken back where the document is refused for it.

import { DocumentError } from '../../generator/diagnostics.js';
import { generate, type Generated } from '../../generator/generate.js';
import { planDocument } from '../../generator/plan-document.js';
import { targets } from '../../generator/targets.js';
import { jsonText } from '../../templates/typescript/runtime/json-text.js';
import type { Victim } from './documents.js';
import { poisoned, type Position, positionsOf } from './positions.js';

/** What came of a document with one text at many places. */
export interface Poisoned {
  readonly made: Generated;
  /** Places where the text stands in what was accepted. */
  readonly positions: readonly Position[];
  /** Places where it was refused with words. */
  readonly refused: readonly Position[];
}

/** Generates everything from `victim` with `text` in it; `write` gives the path of a file with the text of a document. */
export async function acceptPoison(
  victim: Victim,
  text: string,
  write: (document: string) => string,
): Promise<Poisoned> {
  const all = positionsOf(victim.document);
  let positions = all;
  for (;;) {
    const { value, before } = poisoned(victim.document, positions, { text });
    const input = write(jsonText(value));
    const error = await refusal(input);
    if (error === null) {
      const made = await generate({ input, targets: targets.map(({ name }) => name), formatter: 'none', loops: 'all' });
      return { made, positions, refused: all.filter((position) => !positions.includes(position)) };
    }
    // Each round takes back what the errors point at; a document without any of the text is accepted.
    const wrong = blamed(positions, error, before);
    if (wrong.size === 0) throw error;
    positions = positions.filter((position) => !wrong.has(position));
  }
}

async function refusal(input: string): Promise<DocumentError | null> {
  try {
    await planDocument({ input });
    return null;
  } catch (error) {
    if (!(error instanceof DocumentError) || error.exit === 'bug') throw error;
    return error;
  }
}

/** The places that the errors are about: the very ones, else those right inside, else all inside. */
function blamed(
  positions: readonly Position[],
  error: DocumentError,
  before: ReadonlyMap<string, string>,
): Set<Position> {
  return new Set(
    error.diagnostics.flatMap(({ pointer }) => {
      const place = nearestKnown(pointer, before);
      const inside = positions.filter((position) => position.pointer.startsWith(`${place}/`));
      const right = inside.filter((position) => !position.pointer.slice(place.length + 1).includes('/'));
      const very = positions.filter((position) => position.pointer === place);
      return [very, right, inside].find((choice) => choice.length > 0) ?? [];
    }),
  );
}

function nearestKnown(pointer: string, before: ReadonlyMap<string, string>): string {
  for (let end = pointer; end !== ''; end = end.slice(0, end.lastIndexOf('/'))) {
    const known = before.get(end);
    if (known !== undefined) return known;
  }
  return '';
}

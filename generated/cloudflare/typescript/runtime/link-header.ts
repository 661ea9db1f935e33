// The `Link` header (RFC 8288): one pass over its characters, so that a hostile header costs no more than its length.

/**
 * The target of the first link with the relation `rel`, as written; `undefined` where there is none. Links with an `anchor`
 * speak of other documents and malformed ones of nothing: both are passed over.
 */
export function linkTarget(header: string, rel: string): string | undefined {
  for (let at = 0; at < header.length;) {
    const { target, parameters, end } = readLink(header, at);
    at = end;
    const relations = parameters.get('rel')?.toLowerCase().split(/\s/) ?? [];
    if (target !== undefined && !parameters.has('anchor') && relations.includes(rel)) return target;
  }
  return undefined;
}

interface Link {
  readonly target: string | undefined;
  /** By lower-case name; the first of a name counts (RFC 8288 section 3.3). */
  readonly parameters: ReadonlyMap<string, string>;
  /** Where the next link starts. */
  readonly end: number;
}

/** Reads up to the next comma that is neither inside `<>` nor inside quotes. */
function readLink(header: string, start: number): Link {
  const parameters = new Map<string, string>();
  let place: '<' | '"' | '' = '';
  let target: string | undefined;
  let name = '';
  let text = '';
  const close = (): void => {
    const [key, value] = name ? [name, text] : [text, ''];
    const word = key.trim().toLowerCase();
    if (word && !parameters.has(word)) parameters.set(word, value.trim());
    name = text = '';
  };
  let at = start;
  for (; at < header.length; at++) {
    const character = header[at] ?? '';
    if (character === '<' && place !== '"' && target === undefined) {
      // Also inside of another that was not closed: that one is malformed.
      place = '<';
      text = '';
    } else if (place === '<' && character === '>') {
      place = '';
      target ??= text.trim();
      text = '';
    } else if (place === '"' && character === '"') {
      place = '';
    } else if (place === '"' && character === '\\') {
      text += header[++at] ?? '';
    } else if (place) {
      text += character;
    } else if (character === ',') {
      break;
    } else if (character === '"') {
      place = '"';
    } else if (character === ';') {
      close();
    } else if (character === '=' && !name) {
      name = text;
      text = '';
    } else {
      text += character;
    }
  }
  close();
  return { target, parameters, end: at + 1 };
}

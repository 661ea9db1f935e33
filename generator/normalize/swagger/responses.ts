// Responses of 2.0: `schema` and `examples` become a `content` for each media type of `produces`.

import { escapeSegment } from '../../json-pointer.js';
import { isRaw, own, type Raw, setOwn } from '../expect.js';
import { upgradeHeader } from './parameters.js';
import { mapMembers, textList } from './upgrade.js';

interface ResponsePlace {
  /** The operation's `produces`, else the document's. */
  readonly produces: unknown;
  /** Old and new pointer of the response. */
  readonly from: string;
  readonly to: string;
  readonly moved: Map<string, string>;
}

/** A Response Object of 3.0. */
export function upgradeResponse(value: unknown, place: ResponsePlace): unknown {
  if (!isRaw(value) || own(value, '$ref') !== undefined) return value;
  const { schema, examples, headers, ...rest } = value;
  const content = contentOf(schema, examples, place);
  return {
    ...rest,
    ...(headers === undefined ? {} : { headers: mapMembers(headers, upgradeHeader) }),
    ...(content === null ? {} : { content }),
  };
}

function contentOf(schema: unknown, examples: unknown, { produces, from, to, moved }: ResponsePlace): Raw | null {
  const shown = isRaw(examples) ? examples : {};
  if (schema === undefined) return null;
  const isFile = isRaw(schema) && own(schema, 'type') === 'file';
  const types = textList(produces, [isFile ? 'application/octet-stream' : 'application/json']);
  const content: Record<string, unknown> = {};
  for (const type of types) {
    moved.set(`${to}/content/${escapeSegment(type)}`, from);
    const example = own(shown, type);
    setOwn(content, type, { schema, ...(example === undefined ? {} : { example }) });
  }
  return content;
}

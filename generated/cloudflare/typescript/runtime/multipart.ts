// Multipart bodies (RFC 7578). `FormData` cannot give a media type to a part that is no file, so the parts are joined here.

import { pairs } from './bodies.js';
import { InputError } from './errors.js';
import { jsonText } from './json-text.js';
import type { BodyWriter, EncodingData } from './operation.js';
import { plainText } from './styles.js';

interface Part {
  readonly name: string;
  readonly content: Blob | string | ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** `null` for a part without a `Content-Type` of its own. */
  readonly contentType: string | null;
  readonly filename: string | null;
}

/**
 * One part per property and per item of an array. A File keeps its name and type; a Blob and bytes are files called after
 * their property; objects are JSON parts, unless `encoding` gives a style. The Blob's type holds the boundary.
 */
export const multipartBody: BodyWriter = (value, contentType, encoding = {}) => {
  const parts = Object.entries(value ?? {}).flatMap(([name, member]) => partsOf(name, member, encoding[name] ?? {}));
  const boundary = `curlew-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}`;
  const chunks = parts.flatMap((part) => [`--${boundary}\r\n${partHead(part)}\r\n\r\n`, part.content, '\r\n']);
  return new Blob([...chunks, `--${boundary}--\r\n`], {
    type: `${contentType.replace(/;.*/s, '')}; boundary=${boundary}`,
  });
};

function partsOf(name: string, member: unknown, encoding: EncodingData): readonly Part[] {
  if (member === undefined || member === null) return [];
  if (encoding.style)
    return pairs({ [name]: member }, { [name]: encoding }).map(([key, text]) => textPart(key, text, null));
  return (Array.isArray(member) ? member : [member]).map((item) => partOf(name, item, encoding.contentType));
}

function partOf(name: string, item: unknown, declared: string | undefined): Part {
  const types = declared?.split(',').map((type) => type.trim()) ?? [];
  const contentType = types.find((type) => type && !type.includes('*')) ?? null;
  if (item instanceof ReadableStream) throw new InputError(`${name}: a part cannot be a stream; read it into a Blob`);
  if (item instanceof Blob) return { ...filePart(name, item), contentType: item.type || contentType || octets };
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item))
    return { ...filePart(name, item as ArrayBuffer), contentType: contentType ?? octets };
  if (typeof item !== 'object' || item instanceof Date) return textPart(name, plainText(item), contentType);
  return textPart(name, jsonText(item), contentType ?? 'application/json');
}

const octets = 'application/octet-stream';

function filePart(name: string, content: Blob | ArrayBuffer): Omit<Part, 'contentType'> {
  return { name, content, filename: content instanceof File ? content.name : name };
}

function textPart(name: string, content: string, contentType: string | null): Part {
  return { name, content, contentType, filename: null };
}

function partHead({ name, filename, contentType }: Part): string {
  const file = filename === null ? '' : `; filename="${quotable(filename)}"`;
  const type = contentType === null ? '' : `\r\nContent-Type: ${contentType.replace(/[\r\n]/g, ' ')}`;
  return `Content-Disposition: form-data; name="${quotable(name)}"${file}${type}`;
}

/** As the HTML standard escapes names of form parts. */
function quotable(text: string): string {
  return text.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}

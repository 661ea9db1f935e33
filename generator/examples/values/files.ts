// What files in example values are called.

const endings: Readonly<Record<string, string>> = {
  'application/javascript': 'js',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'ndjson',
  'application/pdf': 'pdf',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'application/gzip': 'gz',
  'application/x-tar': 'tar',
  'application/wasm': 'wasm',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/javascript': 'js',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
};

/** `file.bin`, `image.png`: the property's name in safe characters and the ending of the media type. */
export function fileName(property: string, contentType: string | null): string {
  const stem = property.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
  if (/\.[A-Za-z0-9]{1,4}$/.test(stem)) return stem;
  const essence = (contentType ?? '').split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  const ending = Object.hasOwn(endings, essence) ? endings[essence] : 'bin';
  return `${stem || 'file'}.${ending ?? 'bin'}`;
}

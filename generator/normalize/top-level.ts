// `info`, `servers` and `tags` (OpenAPI sections 4.8.2, 4.8.5, 4.8.22).

import { expectArray, expectObject, expectText, isRaw, own, type Raw } from './expect.js';
import { at, type Reading } from './reading.js';

/** The Info Object; one is made up where it is missing (reported). */
export function readInfo(value: unknown, reading: Reading): Raw {
  if (value === undefined || value === null) {
    const hint = 'add title and version';
    reading.report.repair({ code: 'missing-field', pointer: '', message: 'missing "info"', hint });
    return { title: '', version: '' };
  }
  const info = expectObject(value, at('/info', reading)) ?? {};
  if (own(info, 'title') === undefined) {
    const hint = 'name the API';
    reading.report.repair({ code: 'missing-field', pointer: '/info', message: 'info without "title"', hint });
  }
  const text = (key: string): string => expectText(own(info, key), at(`/info/${key}`, reading)) ?? '';
  return { ...info, title: text('title'), version: text('version'), description: text('description') };
}

/** Server Objects. */
export function readServers(value: unknown, pointer: string, reading: Reading): readonly Raw[] {
  return expectArray(value ?? undefined, at(pointer, reading)).flatMap((server, index) => {
    const found = expectObject(server ?? null, at(`${pointer}/${index}`, reading));
    return found === null ? [] : [found];
  });
}

/** Tag Objects; a bare name, which old documents write, is read as one. */
export function readTags(value: unknown, reading: Reading): readonly Raw[] {
  return expectArray(value ?? undefined, at('/tags', reading)).flatMap((tag, index) => {
    if (isRaw(tag)) return [tag];
    const name = expectText(tag, at(`/tags/${index}`, reading));
    return name === undefined ? [] : [{ name }];
  });
}

// `schemes`, `host` and `basePath` of 2.0 as Server Objects.

import { own, type Raw } from '../expect.js';
import { textList } from './upgrade.js';

/**
 * One server for each of `schemes`, https first. Without `host` the server is where the document came from, so that only
 * the path is left; without `schemes` https is taken.
 */
export function upgradeServers(root: Raw, schemes: unknown): readonly Raw[] {
  const host = own(root, 'host');
  const basePath = own(root, 'basePath');
  const path = typeof basePath === 'string' ? basePath : '';
  if (typeof host !== 'string' || host === '') return path === '' ? [] : [{ url: path }];
  const found = textList(schemes, ['https']);
  const ordered = found.includes('https') ? ['https', ...found.filter((scheme) => scheme !== 'https')] : found;
  return ordered.map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

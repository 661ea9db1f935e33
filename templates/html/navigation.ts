// What every page has: its head, and links to operations.

import type { Code } from '../../generator/target.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import type { GroupDoc, SiteDoc } from '../docs/site-doc.js';
import { breakablePath, methodClass } from './operation-view.js';

export interface HeadView {
  /** Of the browser's tab. */
  readonly title: string;
  readonly description: string;
  readonly site: string;
  /** Of the assets and the index, from the page. */
  readonly styles: readonly string[];
  readonly script: string;
  readonly search: string;
  /** Loaded by the search. */
  readonly index: string;
  readonly home: string;
  /** The list of operations, which may stand below a long description. */
  readonly operations: string;
  readonly credentials: string;
  readonly root: string;
}

export interface HeadTexts {
  readonly title: string;
  readonly description: string;
  /** From the page to the site's folder: `''` or `../`. */
  readonly root: string;
}

/** Style sheets in the order in which they build on each other. */
const styles = ['theme', 'text', 'code', 'bar', 'pages', 'lists', 'wide'];

export function headView(site: SiteDoc, { title, description, root }: HeadTexts): HeadView {
  return {
    title: title === site.title ? title : `${title} · ${site.title}`,
    description,
    site: site.title,
    styles: styles.map((name) => `${root}assets/${name}.css`),
    script: `${root}assets/site.js`,
    search: `${root}assets/search.js`,
    index: `${root}assets/search-index.js`,
    home: `${root}index.html`,
    operations: `${root}index.html#operations`,
    credentials: `${root}credentials.html`,
    root,
  };
}

export interface LinkView {
  readonly href: string;
  readonly title: string;
  readonly method: string;
  readonly methodClass: string;
  readonly path: Code;
  readonly deprecated: boolean;
  readonly current: boolean;
}

export function linkView({ group, file, title, method, path, deprecated }: OperationDoc, root: string): LinkView {
  const href = `${root}${group}/${file}.html`;
  return {
    href,
    title,
    method,
    methodClass: methodClass(method),
    path: breakablePath(path),
    deprecated,
    current: false,
  };
}

/** Operations listed beside one: a tag of 1,500 would make 1,500 pages with 1,500 links each. */
const mostBeside = 40;

/** The operation's neighbours in its tag and itself, and how many are left out on either side. */
export function nearby(
  { operations }: GroupDoc,
  doc: OperationDoc,
): { readonly before: number; readonly after: number; readonly links: readonly LinkView[] } {
  const index = operations.indexOf(doc);
  const start = Math.max(0, Math.min(index - mostBeside / 2, operations.length - mostBeside));
  const shown = operations.slice(start, start + mostBeside);
  return {
    before: start,
    after: operations.length - start - shown.length,
    links: shown.map((one) => ({ ...linkView(one, '../'), current: one === doc })),
  };
}

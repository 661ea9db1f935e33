// The texts of one page as HTML: highlighted code and descriptions, with ids that are unique in the page.

import type { Code } from '../../generator/target.js';
import type { Highlight } from './highlight.js';
import { renderMarkdown } from './render-markdown.js';

export interface PageWriter {
  readonly highlight: Highlight;
  /** A description whose highest heading is of the level `top`. */
  readonly markdown: (text: string, top: number) => Code;
}

export function createPageWriter(highlight: Highlight): PageWriter {
  let texts = 0;
  return {
    highlight,
    markdown: (text, top) => {
      texts += 1;
      return renderMarkdown(text, { top, id: `text-${texts}` });
    },
  };
}

/** A list of one or none: what a template prints only where there is something to say. */
export function optional<T>(isThere: boolean, view: () => T): readonly T[] {
  return isThere ? [view()] : [];
}
